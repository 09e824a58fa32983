import { buildSync } from 'esbuild'
import { type Archive, openArchive } from '../../../src/archive/index.ts'
import type { Scripts } from '../../../src/archive/web/assets.ts'
import { parseRelease } from '../../../src/index.ts'

export const ATTACK = `<script>document.title = 'ran'</script><img src="x" onerror="document.title = 'ran'">`

const TEXTS: readonly (readonly [id: string, publishedOn: string, headline: string, text: string])[] = [
  [
    'rapat',
    '2019-03-05',
    'Bupati Buka Rapat Pelayanan',
    'WONOSOBO - Bupati Wonosobo Ratna Wijayanti membuka rapat koordinasi pelayanan publik di Pendopo, Senin (4/3/2019). Rapat itu dihadiri 150 kepala desa.\n\n"Layanan kita harus lebih cepat," kata Ratna Wijayanti.'
  ],
  [
    'buku',
    '2020-11-11',
    `Buku Diserahkan ${ATTACK}`,
    `KEBUMEN - Deputi Bidang Pelayanan Publik Kementerian PANRB Budi Hartanto menyerahkan Buku Top 99 tahun 2019 kepada Bupati Kebumen Siti Rahmawati di Kebumen, Selasa (10/11/2020). ${ATTACK}`
  ],
  [
    'latihan',
    '2019-07-02',
    'Pelatihan Perajin Batik',
    'WONOSOBO - Bupati Wonosobo Ratna Wijayanti membuka pelatihan membatik di Balai Desa, Senin (1/7/2019). Pelatihan diikuti 40 perajin.'
  ]
]

/** An archive in memory with a few releases, one of them with markup in it. */
export function smallArchive(): Archive {
  const archive = openArchive(':memory:')
  for (const [id, publishedOn, headline, text] of TEXTS) {
    archive.add(parseRelease(text, { id, publishedOn, headline, publisher: 'Humas' }), text)
  }
  return archive
}

/** The scripts of the pages as the build makes them. */
export function builtScripts(): Scripts {
  const built = (entry: string): string =>
    buildSync({
      entryPoints: [`src/archive/web/client/${entry}.ts`],
      bundle: true,
      minify: true,
      charset: 'ascii',
      format: 'iife',
      platform: 'browser',
      write: false
    }).outputFiles[0]!.text
  return { page: built('main'), search: built('search') }
}
