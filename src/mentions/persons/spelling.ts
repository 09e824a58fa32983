/** A name as records carry it. */
export interface SpelledName {
  readonly name: string
  readonly doubled: boolean
}

/** "EKO PURNOMO" is "Eko Purnomo"; "M Arief Irwa M Arief Irwanto" is "M Arief Irwanto". */
export function nameOf(text: string): SpelledName {
  const words = text.split(' ')
  const again = words.length >= 4 ? words.indexOf(words[0]!, 1) : -1
  const doubled = again >= 2 && words.length - again >= again && words[again + 1] === words[1]
  const once = doubled ? words.slice(again) : words
  const isShouted = text === text.toUpperCase() && words.some(word => word.length > 3)
  return { name: (isShouted ? once.map(capitalised) : once).join(' '), doubled }
}

const capitalised = (word: string): string => (word.length > 2 ? word[0]! + word.slice(1).toLowerCase() : word)
