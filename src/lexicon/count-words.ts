import type { Qualifier } from '../contract/index.ts'

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean)

const BEFORE: Partial<Record<Qualifier, string>> = {
  exact: `
    sebanyak
    sejumlah
    berjumlah
    sebesar
    total
    total sebanyak
    dengan total
    jumlahnya
    tercatat
    persis
    tepat
    genap
  `,
  about: `
    sekitar
    sekira
    sekiranya
    kira-kira
    kurang lebih
    lebih kurang
    lk
    ±
    hampir
    hampir mencapai
    mendekati
    berkisar
    kisaran
    diperkirakan
    diperkirakan mencapai
    diperkirakan sekitar
    ditaksir
    rata-rata
    sebanyak sekitar
    sebanyak kurang lebih
    sejumlah kurang lebih
    sejumlah sekitar
    sebanyak lebih kurang
    mencapai sekitar
    total sekitar
    tidak lebih kurang
  `,
  'more-than': `
    lebih dari
    lebih daripada
    melebihi
    di atas
    diatas
    melampaui
    lebih banyak dari
    sebanyak lebih dari
    sejumlah lebih dari
    mencapai lebih dari
    total lebih dari
  `,
  'at-least': `
    tak kurang dari
    tidak kurang dari
    tidak kurang
    tak kurang
    tak kurang sebanyak
    sedikitnya
    setidaknya
    setidak-tidaknya
    sedikit-dikitnya
    sekurang-kurangnya
    sekurangnya
    sebanyak tak kurang dari
    sebanyak tidak kurang dari
    paling sedikit
    paling kurang
    paling tidak
    minimal
    minimum
  `,
  'at-most': `
    maksimal
    maksimum
    paling banyak
    sebanyak-banyaknya
    tidak lebih dari
    tak lebih dari
    tidak lebih
    kurang dari
    hanya boleh
  `
}

/** Words before a number that say how exactly it is meant. */
export const COUNT_QUALIFIERS: readonly (readonly [string, Qualifier])[] = Object.entries(BEFORE).flatMap(
  ([qualifier, text]) => lines(text).map(phrase => [phrase, qualifier as Qualifier] as const)
)

/** Words after a number or its noun: "300 lebih peserta", "200-an orang". */
export const COUNT_QUALIFIERS_AFTER: ReadonlyMap<string, Qualifier> = new Map([
  ['lebih', 'more-than'],
  ['an', 'about']
])

/** "250 orang guru": the word says only that people are counted. */
export const CLASSIFIERS: ReadonlySet<string> = new Set(['orang', 'org', 'jiwa'])

/** Words that may stand between a noun and its number: "peserta yang hadir sebanyak 75 orang". */
export const COUNT_LINKS: ReadonlySet<string> = new Set([
  'sebanyak',
  'sejumlah',
  'berjumlah',
  'jumlahnya',
  'mencapai',
  'adalah',
  'yakni',
  'yaitu',
  'sekitar',
  'kurang',
  'kira-kira',
  'lebih',
  'tercatat',
  'total',
  'ada',
  ':',
  'menjadi',
  'terhitung',
  'paling',
  'banyak',
  'sedikit',
  'maksimal',
  'minimal',
  'dari',
  'tak',
  'tidak',
  'hampir',
  'yang',
  'hadir',
  'terdaftar',
  'ikut',
  'mengikuti',
  'keseluruhan',
  'seluruhnya',
  'akhir',
  'awal',
  'dibatasi',
  'hanya'
])
