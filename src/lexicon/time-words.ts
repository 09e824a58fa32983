/** Words before a time of day, in lower case. */
export const CLOCK_WORDS: ReadonlySet<string> = new Set(['pukul', 'jam', 'pkl', 'pk'])

export const TIME_ZONES: ReadonlyMap<string, 'WIB' | 'WITA' | 'WIT'> = new Map([
  ['wib', 'WIB'],
  ['wita', 'WITA'],
  ['wit', 'WIT']
])

/** Parts of the day, and from which hour to which hour o'clock they add twelve: "2 siang" is 14. */
export const PARTS_OF_DAY: ReadonlyMap<string, { readonly from: number; readonly to: number }> = new Map([
  ['pagi', { from: 13, to: 12 }],
  ['dini', { from: 13, to: 12 }],
  ['siang', { from: 1, to: 4 }],
  ['sore', { from: 1, to: 7 }],
  ['petang', { from: 1, to: 7 }],
  ['malam', { from: 6, to: 11 }]
])
