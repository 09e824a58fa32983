/** Ways to write the name that so many bear that it tells nobody apart. */
export const MUHAMMAD = new Set(
  'muhammad muhamad mohammad mohamad mochammad mochamad muchammad muchamad mokhamad mokhammad mukhamad mukhammad muhamed mohamed moh moch much muh mhd mohd mokh md'.split(
    ' '
  )
)

/** What stands before a name and is left out as often: noble titles, and what the learned and the old are called. */
export const NAME_HONORIFICS = new Set(
  'la ode wa laode waode kh k h hj ki nyi kyai kiai raden rd r rr dalang haji hajah'.split(' ')
)

/** Short written names, and the name in full: "Abd. Rahman", "Abdul Rahman". */
export const NAME_SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ['abd', 'abdul'],
  ['abdl', 'abdul'],
  ['abdoel', 'abdul'],
  ['ach', 'ahmad'],
  ['achmad', 'ahmad'],
  ['akhmad', 'ahmad'],
  ['achmat', 'ahmad'],
  ['ahmat', 'ahmad'],
  ['acmad', 'ahmad'],
  ['sarif', 'syarif'],
  ['st', 'siti'],
  ['sitti', 'siti'],
  ['khoirul', 'khairul'],
  ['chairul', 'khairul'],
  ['choirul', 'khairul'],
  ['bahrudin', 'baharuddin'],
  ['baharudin', 'baharuddin']
])

/** How older and newer spelling, and ways to write one sound, are made one: letters, and what stands for them. */
export const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/oe/g, 'u'],
  [/dj/g, 'j'],
  [/tj/g, 'c'],
  [/(kh|ch)/g, 'h'],
  [/ph/g, 'f'],
  [/v/g, 'f'],
  [/([bdgt])h/g, '$1'],
  [/ie(?=[a-z]|$)/g, 'i'],
  [/([a-z])\1+/g, '$1'],
  [/z/g, 's'],
  [/y$/, 'i'],
  [/q/g, 'k']
]
