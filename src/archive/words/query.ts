import { wordsOf } from './tokens.ts'

/** A part of what was searched for. */
export type Term =
  | { readonly type: 'word'; readonly word: string }
  | { readonly type: 'phrase'; readonly words: readonly string[] }
  | { readonly type: 'prefix'; readonly word: string }

/** What was searched for: all of `wanted`, none of `unwanted`. */
export interface WordQuery {
  readonly wanted: readonly Term[]
  readonly unwanted: readonly Term[]
}

/** A part of a query: a phrase between marks, or what stands between spaces; with a minus before, unwanted. */
const PART = /(-)?(?:"([^"]*)"?|([^\s"]+))/g
const QUOTATION_MARKS = /[“”„«»]/g

/** Reads what a person typed: words, "phrases", prefix*, -unwanted. Anything is a valid query. */
export function parseWordQuery(typed: string): WordQuery {
  const wanted: Term[] = []
  const unwanted: Term[] = []
  for (const [, minus, phrase, bare] of typed.replace(QUOTATION_MARKS, '"').matchAll(PART)) {
    const terms = phrase === undefined ? bareTerms(bare!) : phraseTerms(phrase)
    ;(minus === undefined ? wanted : unwanted).push(...terms)
  }
  return { wanted, unwanted }
}

function phraseTerms(phrase: string): Term[] {
  const words = wordsOf(phrase)
  return words.length > 0 ? [{ type: 'phrase', words }] : []
}

/** "sosialisasi", "inova*", "anak-anak". */
function bareTerms(bare: string): Term[] {
  const words = wordsOf(bare)
  return words.map((word, at) =>
    bare.endsWith('*') && at === words.length - 1 ? { type: 'prefix', word } : { type: 'word', word }
  )
}

/** The forms of a word that releases use. */
export type FormsOf = (word: string) => readonly string[]

/** The query as FTS5 has it, or null where it asks for nothing. Words hold letters and digits alone, so none can command. */
export function matchExpression({ wanted, unwanted }: WordQuery, formsOf: FormsOf): string | null {
  if (wanted.length === 0) return null
  const all = wanted.map(term => expressionOf(term, formsOf)).join(' AND ')
  if (unwanted.length === 0) return all
  return `(${all}) NOT (${unwanted.map(term => expressionOf(term, formsOf)).join(' OR ')})`
}

function expressionOf(term: Term, formsOf: FormsOf): string {
  if (term.type === 'phrase') return `"${term.words.join(' ')}"`
  if (term.type === 'prefix') return `"${term.word}" *`
  const forms = formsOf(term.word)
  return forms.length === 0 ? `"${term.word}"` : `(${forms.map(form => `"${form}"`).join(' OR ')})`
}
