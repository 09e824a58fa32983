/** What things are counted in: "600 paket sembako", "2 unit ambulans", "satu set buku". */
export const ITEM_UNITS: ReadonlySet<string> = new Set(
  `unit buah lembar eksemplar exemplar eks ekor ton kg kilogram kuintal karung sak paket keping pasang butir batang truk liter dus dos kotak box bungkus
  set tangki bidang botol bundel stel potong helai pcs pack pak kantong tabung rim judul bal jenis item pieces biji rit meter kaleng kardus koli jeriken drum galon roll rol gulung pucuk bilah polybag`
    .split(/\s+/)
    .filter(Boolean)
)

/** What things are measured or counted in behind their name: "beras 10 kg", "benih 25 ton". */
export const MEASURES: ReadonlySet<string> = new Set([
  ...ITEM_UNITS,
  ...'gram gr gr. liter ltr ml cc cm mm km inci inch watt gb hektare hektar ha kilo kuintal ons meter m2 pk liter persegi'.split(
    ' '
  )
])

/** "sebuah", "selembar": one of them, with the unit it names. */
export const ONE_OF: ReadonlyMap<string, string | null> = new Map([
  ['sebuah', 'buah'],
  ['seekor', 'ekor'],
  ['selembar', 'lembar'],
  ['seperangkat', null],
  ['sebidang', 'bidang'],
  ['sepasang', 'pasang'],
  ['sejumlah', null],
  ['beberapa', null],
  ['berbagai', null],
  ['sepucuk', 'pucuk']
])
