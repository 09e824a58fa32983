/**
 * Teaches a parser two things of one's own: a ceremony that its lexicon does not know, and with a rule, savings books
 * of a bank as things that are handed over.
 *
 *   npx tsx examples/own-rule.ts
 */
import { createParser, type MentionRule, pattern } from 'kliping'

const { capital, capture, many, seq, word } = pattern

/** "Tabungan Simpeda": the name is what follows. */
const savings: MentionRule = {
  kind: 'item',
  name: 'item/savings',
  words: ['tabungan'],
  pattern: seq(word('tabungan'), capture('name', many(capital, { max: 3 }))),
  build: ({ text }) => ({
    value: { kind: 'aid', title: `Tabungan ${text('name')}`, series: null, year: null, quantity: null }
  })
}

const parser = createParser({
  lexicon: [{ class: 'event-noun', phrase: 'nyadran kali', value: { type: 'ceremony', weak: false, byObject: false } }],
  rules: [savings]
})

const text = `SEMARANG - Bupati Semarang Ratna Wijayanti membuka Nyadran Kali di Desa Kandri, Sabtu (4/5/2019). Pada acara itu
Ratna menyerahkan Tabungan Simpeda kepada Kepala Desa Kandri Joko Susilo.`
const { events, awards } = parser.parseRelease(text)
for (const { type, name, evidence } of events) console.log(`event: ${name} (${type}), read by ${evidence[0]!.rule}`)
for (const { kind, title, evidence } of awards) console.log(`award: ${title} (${kind}), read by ${evidence[0]!.rule}`)
