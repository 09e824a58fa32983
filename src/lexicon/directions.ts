/** The last words that the most names of regions have, as the generated lists write them: "Kluet^" is Kluet Utara. */
export const DIRECTIONS: Readonly<Record<string, string>> = {
  '^': ' Utara',
  _: ' Selatan',
  '>': ' Timur',
  '<': ' Barat',
  '~': ' Tengah'
}

/** The first words that the most names of regions have, likewise: "aAbang" is Sungai Abang. */
export const OPENINGS: Readonly<Record<string, string>> = Object.fromEntries(
  'Sungai Pulau Muara Kota Tanjung Teluk Gunung Batang Lubuk Simpang Tanah Air Batu Padang Medan Bandar Kepulauan Way Sei Bukit Kuala Karang Ulu Koto Pangkalan'
    .split(' ')
    .map((word, at) => [String.fromCharCode(97 + at), `${word} `])
)
