/** A province as a tile of the map: where it stands, and a name that fits on it. */
export interface ProvinceTile {
  readonly code: string
  readonly name: string
  readonly short: string
  readonly column: number
  readonly row: number
}

/**
 * The 38 provinces laid out as the islands lie: Sumatra from the upper left, Java and the Lesser Sundas below, Papua at
 * the right.
 */
export const PROVINCES: readonly ProvinceTile[] = (
  [
    ['11', 'Aceh', 'Aceh', 1, 1],
    ['12', 'Sumatera Utara', 'Sumut', 2, 2],
    ['13', 'Sumatera Barat', 'Sumbar', 2, 3],
    ['14', 'Riau', 'Riau', 3, 3],
    ['21', 'Kepulauan Riau', 'Kepri', 4, 2],
    ['15', 'Jambi', 'Jambi', 3, 4],
    ['17', 'Bengkulu', 'Bengkulu', 3, 5],
    ['16', 'Sumatera Selatan', 'Sumsel', 4, 4],
    ['19', 'Kepulauan Bangka Belitung', 'Babel', 5, 4],
    ['18', 'Lampung', 'Lampung', 4, 5],
    ['36', 'Banten', 'Banten', 4, 6],
    ['31', 'DKI Jakarta', 'Jakarta', 5, 6],
    ['32', 'Jawa Barat', 'Jabar', 5, 7],
    ['33', 'Jawa Tengah', 'Jateng', 6, 7],
    ['34', 'Daerah Istimewa Yogyakarta', 'DIY', 7, 8],
    ['35', 'Jawa Timur', 'Jatim', 7, 7],
    ['51', 'Bali', 'Bali', 8, 8],
    ['52', 'Nusa Tenggara Barat', 'NTB', 9, 8],
    ['53', 'Nusa Tenggara Timur', 'NTT', 10, 8],
    ['61', 'Kalimantan Barat', 'Kalbar', 6, 3],
    ['62', 'Kalimantan Tengah', 'Kalteng', 7, 3],
    ['63', 'Kalimantan Selatan', 'Kalsel', 7, 4],
    ['64', 'Kalimantan Timur', 'Kaltim', 8, 3],
    ['65', 'Kalimantan Utara', 'Kaltara', 8, 2],
    ['71', 'Sulawesi Utara', 'Sulut', 11, 2],
    ['75', 'Gorontalo', 'Gorontalo', 10, 2],
    ['72', 'Sulawesi Tengah', 'Sulteng', 10, 3],
    ['76', 'Sulawesi Barat', 'Sulbar', 9, 4],
    ['73', 'Sulawesi Selatan', 'Sulsel', 9, 5],
    ['74', 'Sulawesi Tenggara', 'Sultra', 10, 5],
    ['82', 'Maluku Utara', 'Malut', 12, 2],
    ['81', 'Maluku', 'Maluku', 12, 5],
    ['96', 'Papua Barat Daya', 'PBD', 13, 3],
    ['92', 'Papua Barat', 'Pabar', 14, 3],
    ['94', 'Papua Tengah', 'Pateng', 14, 4],
    ['91', 'Papua', 'Papua', 15, 4],
    ['95', 'Papua Pegunungan', 'Papeg', 15, 5],
    ['93', 'Papua Selatan', 'Pasel', 15, 6]
  ] as const
).map(([code, name, short, column, row]) => ({ code, name, short, column, row }))
