import { parseWordQuery, type Term } from '../../words/query.ts'
import { stemsOf } from '../../words/stems.ts'
import { type Postings, shardOf } from '../site/search-index.ts'

/** Releases by their number in the index, with how well they fit. */
type Scores = Map<number, number>

/** How well each release fits the words; null where no words are asked for. */
export async function scoresOf(
  typed: string | undefined,
  total: number,
  loadWords: (shard: string) => Promise<Postings>
): Promise<Scores | null> {
  const { wanted, unwanted } = parseWordQuery(typed ?? '')
  if (wanted.length === 0) return null
  const ofTerm = async (term: Term): Promise<Scores[]> =>
    Promise.all(
      choicesOf(term).map(async stems => highest(await Promise.all(stems.map(stem => scoresFor(stem, term)))))
    )
  const scoresFor = async (stem: string, { type }: Term): Promise<Scores> => {
    const words = await loadWords(shardOf(stem))
    const lists = type === 'prefix' ? Object.keys(words).filter(other => other.startsWith(stem)) : [stem]
    return sum(lists.map(other => decoded(words[other] ?? [], total)))
  }
  const all = (await Promise.all(wanted.map(ofTerm))).flat()
  const none = sum((await Promise.all(unwanted.map(ofTerm))).flat())
  const [first, ...others] = all
  const fitting = new Map<number, number>()
  for (const [release, score] of first ?? []) {
    if (none.has(release) || !others.every(scores => scores.has(release))) continue
    fitting.set(
      release,
      others.reduce((total, scores) => total + scores.get(release)!, score)
    )
  }
  return fitting
}

/**
 * What of the index each word of a term is found under, any one of its stems. Where words stand beside each other is not
 * in the index: of a phrase all words must be there.
 */
function choicesOf(term: Term): (readonly string[])[] {
  if (term.type === 'word') return [stemsOf(term.word)]
  return term.type === 'prefix' ? [[term.word]] : term.words.map(stemsOf)
}

/** A word that few releases have counts more; the tenth time it is said counts little. */
function decoded(steps: readonly number[], total: number): Scores {
  const scores: Scores = new Map()
  const weight = Math.log(1 + total / (1 + steps.length / 2))
  let release = 0
  for (let at = 0; at < steps.length; at += 2) {
    release += steps[at]!
    const times = steps[at + 1]!
    scores.set(release, (weight * times) / (times + 1.2))
  }
  return scores
}

/** A word that has two stems is in the index twice. */
function highest(all: readonly Scores[]): Scores {
  const most: Scores = new Map()
  for (const scores of all)
    for (const [release, score] of scores) most.set(release, Math.max(most.get(release) ?? 0, score))
  return most
}

function sum(all: readonly Scores[]): Scores {
  const total: Scores = new Map()
  for (const scores of all) for (const [release, score] of scores) total.set(release, (total.get(release) ?? 0) + score)
  return total
}
