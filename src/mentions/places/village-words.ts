import { villageNameWords } from '../../lexicon/generated/regions.ts'

let nameWords: ReadonlySet<string> | null = null
/** Words that stand second or third in the names of villages: "Barat", "Makmur". */
export function isVillageWord(word: string): boolean {
  nameWords ??= new Set(villageNameWords())
  return nameWords.has(word)
}
