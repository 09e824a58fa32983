/** The last words that half of all names of regions have, as the generated lists write them: "Kluet^" is Kluet Utara. */
export const DIRECTIONS: Readonly<Record<string, string>> = {
  '^': ' Utara',
  _: ' Selatan',
  '>': ' Timur',
  '<': ' Barat',
  '~': ' Tengah'
}
