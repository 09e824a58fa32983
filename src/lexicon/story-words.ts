const COUNTS: readonly (readonly [string, number])[] = [
  ['sehari', 1],
  ['satu hari', 1],
  ['dua hari', 2],
  ['tiga hari', 3],
  ['sepekan', 7],
  ['seminggu', 7]
]
const AFTER = ['kemudian', 'setelahnya', 'sesudahnya', 'berselang', 'berikutnya', 'setelah', 'sesudah']
const BEFORE = ['sebelumnya', 'sebelum']

/** Words at the head of a sentence that move the story to another day. */
export const RELATIVE_DAYS: ReadonlyMap<string, number> = new Map([
  ...COUNTS.flatMap(([count, days]) => [
    ...AFTER.map((word): [string, number] => [`${count} ${word}`, days]),
    ...BEFORE.map((word): [string, number] => [`${count} ${word}`, -days])
  ]),
  ['esoknya', 1],
  ['keesokan', 1],
  ['besoknya', 1],
  ['hari berikutnya', 1],
  ['lusanya', 2],
  ['malam sebelumnya', -1],
  ['sore sebelumnya', -1],
  ['hari sebelumnya', -1]
])

/** Words at the head of a sentence that begin something else of the same day. */
export const DAY_PARTS: ReadonlySet<string> = new Set(
  ['pagi', 'siang', 'sore', 'petang', 'malam'].flatMap(part => [part, `${part}nya`])
)
