/** A digit tells how many letters are shared. */
const MOST_SHARED = 9

/** Words as a build ships them, for `wordList` to read: in the order of the alphabet, each without what it shares. */
export function frontCoded(words: Iterable<string>): string {
  let coded = ''
  let before = ''
  for (const word of [...new Set(words)].sort()) {
    if (/\d/.test(word)) throw new Error(`a word list has a word with a digit: ${word}`)
    let shared = 0
    while (shared < MOST_SHARED && shared < word.length - 1 && word[shared] === before[shared]) shared++
    coded += shared + word.slice(shared)
    before = word
  }
  return coded
}

/** The lists of a lexicon file, front-coded. */
export const withFrontCodedLists = (source: string): string =>
  source.replace(
    /\bwordList\(`([^`$\\]*)`\)/g,
    (_call, text: string) => `wordList('${frontCoded(text.split(/\s+/).filter(Boolean)).replaceAll("'", "\\'")}')`
  )

/** The texts of a lexicon file without the indents that are there for people to read them. */
export const withoutIndents = (source: string): string =>
  source.replace(/`[^`$\\]*`/g, text => text.replace(/\n\s+/g, '\n'))
