import picocolors from 'picocolors'
import { describe, expect, test } from 'vitest'
import { colorsFor } from '../../src/cli/terminal/colors.ts'
import { explainText, filtered } from '../../src/cli/terminal/explain.ts'
import { showRelease } from '../../src/cli/terminal/show.ts'
import { wrap, wrapped } from '../../src/cli/terminal/wrap.ts'
import { explain, parseRelease } from '../../src/index.ts'

const [plainColors, colors] = [picocolors.createColors(false), picocolors.createColors(true)]
// biome-ignore lint/suspicious/noControlCharactersInRegex: colours are made of them.
const bare = (text: string): string => text.replace(/\x1b\[\d+m/g, '')

const TEXT = `WONOSOBO - Bupati Wonosobo Ratna Wijayanti membuka rapat koordinasi di Pendopo, Senin (4/3/2019).

Rapat itu dihadiri 150 kepala desa dari seluruh kecamatan.`
const META = { headline: 'Rapat di Wonosobo', publisher: 'Humas' }

describe('colours', () => {
  test.each([
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [true, { TERM: 'dumb' }, false],
    [false, { FORCE_COLOR: '1' }, true],
    [true, { FORCE_COLOR: '0' }, false],
    [true, { FORCE_COLOR: '1', NO_COLOR: '1' }, false]
  ])('terminal %s, %j: %s', (isTTY, env, expected) => {
    expect(colorsFor({ isTTY }, env).isColorSupported).toBe(expected)
  })
})

describe('wrap', () => {
  test.each([
    ['satu dua tiga', 8, ['satu dua', 'tiga']],
    ['satu', 10, ['satu']],
    ['kata-yang-panjang sekali', 6, ['kata-y', 'ang-pa', 'njang', 'sekali']],
    ['', 5, []],
    ['  dua   spasi', 20, ['dua   spasi']]
  ])('%j at %i', (text, width, lines) => {
    expect(wrapped(text, width).map(line => line.trim())).toEqual(lines)
  })

  test('a stretch keeps its offsets', () => {
    expect(wrap('satu dua tiga', { start: 5, end: 13 }, 4)).toEqual([
      { start: 5, end: 8 },
      { start: 9, end: 13 }
    ])
  })
})

describe('show', () => {
  const release = parseRelease(TEXT, META)

  test('without colours the evidence stands in brackets, records below', () => {
    const shown = showRelease(release, TEXT, { width: 100, colors: plainColors })
    expect(shown).toContain('Bupati [Wonosobo] [Ratna Wijayanti] membuka')
    expect(shown).toMatch(/^ {2}official-1: Ratna Wijayanti$/m)
    expect(bare(shown)).toBe(shown)
  })

  test('with colours they stand beside, and no line is wider than the terminal', () => {
    const lines = showRelease(release, TEXT, { width: 110, colors }).split('\n')
    const beside = lines.find(line => bare(line).includes('│'))!
    expect(bare(beside)).toMatch(/^WONOSOBO - .* │ official-1: Ratna Wijayanti$/)
    expect(beside).not.toBe(bare(beside))
    for (const line of lines) expect(bare(line).length).toBeLessThanOrEqual(110)
  })

  test('all of the text is there', () => {
    const shown = bare(showRelease(release, TEXT, { width: 70, colors }))
    for (const word of TEXT.split(/\s+/)) expect(shown).toContain(word)
  })

  test('a text cannot command the terminal', () => {
    const attack = `${TEXT} \x1b[2J\x07`
    const shown = showRelease(parseRelease(attack, { headline: '\x1b]0;x\x07' }), attack, {
      width: 80,
      colors: plainColors
    })
    expect(shown).not.toMatch(/(?!\n)\p{Cc}/u)
  })
})

describe('explain', () => {
  const { decisions } = explain(TEXT, META)

  test('a line for each decision, then how many', () => {
    const lines = explainText(decisions, plainColors).trimEnd().split('\n')
    expect(lines).toHaveLength(decisions.length + 1)
    const fired = decisions.filter(({ outcome }) => outcome === 'fired').length
    expect(lines.at(-1)).toBe(`${fired} fired, ${decisions.length - fired} rejected`)
  })

  test('what is rejected says why', () => {
    const decision = {
      kind: 'place',
      rule: 'place/x',
      outcome: 'rejected',
      reason: 'no region',
      start: 3,
      end: 9,
      text: 'Merapi'
    } as const
    expect(explainText([decision], plainColors)).toBe(
      '3-9  rejected  place/x  "Merapi": no region\n0 fired, 1 rejected\n'
    )
  })

  test('filters', () => {
    const fired = filtered(decisions, { outcome: 'fired' })
    expect(fired.length).toBeGreaterThan(0)
    expect(fired.every(({ outcome }) => outcome === 'fired')).toBe(true)
    expect(filtered(decisions, { kind: 'place' }).every(({ kind }) => kind === 'place')).toBe(true)
    expect(filtered(decisions, { rule: 'place/' }).every(({ rule }) => rule.includes('place/'))).toBe(true)
  })
})
