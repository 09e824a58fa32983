import { describe, expect, test } from 'vitest'
import { createParser, parseRelease, type Release } from '../../src/index.ts'

/** "giver > recipient, recipient: award" for each handover. */
const handoversOf = (release: Release): string[] => {
  const names = new Map([...release.officials, ...release.organizations].map(({ id, name }) => [id, name]))
  const awards = new Map(release.awards.map(({ id, title }) => [id, title]))
  return release.handovers.map(({ giver, recipients, awardIds }) => {
    const name = (party: NonNullable<typeof giver>) =>
      names.get(party.officialId ?? '') ?? names.get(party.organizationId ?? '') ?? party.text
    return `${giver ? name(giver) : '-'} > ${recipients.map(name).join(', ')}: ${awardIds.map(id => awards.get(id)).join(', ')}`
  })
}

const TOLD: [text: string, handovers: string[]][] = [
  [
    'Bupati Tegal Rahmat Hidayat menyerahkan piagam kearsipan kepada Badan Kepegawaian Daerah Kabupaten Tegal ' +
      'dan Inspektorat Kabupaten Tegal.',
    ['Rahmat Hidayat > Badan Kepegawaian Daerah Kabupaten Tegal, Inspektorat Kabupaten Tegal: Piagam kearsipan']
  ],
  [
    'Acara ditutup dengan tukar menukar cenderamata antara Pemerintah Kabupaten Tegal dan Pemerintah Kota Metro.',
    ['Pemerintah Kabupaten Tegal > Pemerintah Kota Metro: Cenderamata']
  ],
  [
    'Bupati Tegal Rahmat Hidayat menyerahkan piala kebersihan kepada Perpustakaan Pelita, Desa Kalimati, ' +
      'Kecamatan Adiwerna (juara I) dan Perpustakaan Melati.',
    ['Rahmat Hidayat > Perpustakaan Pelita, Perpustakaan Melati: Piala kebersihan']
  ],
  [
    'Bupati Tegal Rahmat Hidayat menyerahkan piagam pangan kepada Camat Slawi Dewi Lestari sebagai pembina lumbung, ' +
      'kelompok tani "Sumber Rejeki" dari Desa Kalimati dan RW 05 Kelurahan Kagok.',
    ['Rahmat Hidayat > Dewi Lestari, kelompok tani "Sumber Rejeki", RW 05 Kelurahan Kagok: Piagam pangan']
  ],
  [
    'Bupati Tegal Rahmat Hidayat menyerahkan piagam penghargaan kepada Camat Slawi Dewi Lestari.',
    ['Rahmat Hidayat > Dewi Lestari: Piagam penghargaan']
  ],
  [
    'Sepuluh unit traktor tangan diserahkan Bupati Tegal Rahmat Hidayat kepada Camat Slawi Dewi Lestari.',
    ['Rahmat Hidayat > Dewi Lestari: Traktor tangan']
  ],
  [
    'Camat Slawi Dewi Lestari menerima piala Adipura dari Bupati Tegal Rahmat Hidayat.',
    ['Rahmat Hidayat > Dewi Lestari: Piala Adipura']
  ],
  [
    'Piala Adipura diterima Camat Slawi Dewi Lestari dari tangan Bupati Tegal Rahmat Hidayat.',
    ['Rahmat Hidayat > Dewi Lestari: Piala Adipura']
  ],
  [
    'Penyerahan bantuan beras kepada para petani dilakukan oleh Bupati Tegal Rahmat Hidayat.',
    ['Rahmat Hidayat > para petani: Bantuan beras']
  ],
  [
    'Bupati Tegal Rahmat Hidayat menyerahkan ambulans kepada Camat Slawi yang diwakili Sekcam Dewi Lestari.',
    ['Rahmat Hidayat > Dewi Lestari: Ambulans']
  ],
  [
    'Wakil Bupati Tegal Rahmat Hidayat, yang mewakili Bupati, menyerahkan ambulans kepada Camat Slawi Dewi Lestari.',
    ['Rahmat Hidayat > Dewi Lestari: Ambulans']
  ],
  [
    'Bupati Tegal Rahmat Hidayat membuka pasar. Ia kemudian membagikan 50 paket sembako kepada para pedagang.',
    ['Rahmat Hidayat > para pedagang: Paket sembako']
  ],
  [
    'Usai menyerahkan santunan kepada para lansia, Bupati Tegal Rahmat Hidayat meninjau puskesmas.',
    ['Rahmat Hidayat > para lansia: Santunan']
  ],
  [
    'Bupati Tegal Rahmat Hidayat menyerahkan dua unit ambulans. Bantuan itu diterima Camat Slawi Dewi Lestari.',
    ['Rahmat Hidayat > Dewi Lestari: Ambulans']
  ],
  [
    'Bupati Tegal Rahmat Hidayat menyerahkan kursi roda kepada Camat Slawi Dewi Lestari. Ambulans dan kursi roda itu baru. ' +
      'Bupati Rahmat Hidayat menyerahkan kursi roda kepada Dewi Lestari di aula.',
    ['Rahmat Hidayat > Dewi Lestari: Kursi roda']
  ],
  [
    'Menurut Camat Slawi Dewi Lestari, sebanyak 40 pedagang menerima bantuan modal usaha dari Bupati Tegal Rahmat Hidayat.',
    ['Rahmat Hidayat > 40 pedagang: Bantuan modal usaha']
  ],
  [
    '“Semoga berguna,” kata Bupati Tegal Rahmat Hidayat usai menyerahkan ambulans kepada Camat Slawi Dewi Lestari.',
    ['Rahmat Hidayat > Dewi Lestari: Ambulans']
  ],
  [
    'Bupati Tegal Rahmat Hidayat menyerahkan kursi roda kepada para lansia yang diwakili Dewi Lestari.',
    ['Rahmat Hidayat > Dewi Lestari: Kursi roda']
  ],
  [
    'Bantuan untuk para pedagang yang kini berjualan di pasar darurat itu diserahkan Bupati Tegal Rahmat Hidayat.',
    ['Rahmat Hidayat > para pedagang: Bantuan']
  ],
  [
    'Bupati Tegal Rahmat Hidayat membawa 20 kursi roda. Secara simbolis diserahkan Rahmat Hidayat kepada Camat Slawi Dewi Lestari.',
    ['Rahmat Hidayat > Dewi Lestari: Kursi roda']
  ],
  [
    'Bupati Tegal Rahmat Hidayat membagikan 50 paket sembako kepada para lansia, dan Camat Slawi Dewi Lestari menyerahkan bibit padi kepada para petani.',
    ['Rahmat Hidayat > para lansia: Paket sembako', 'Dewi Lestari > para petani: Bibit padi']
  ],
  [
    'Bupati Tegal Rahmat Hidayat menyerahkan ambulans dan piala bergilir. Pialanya diterima Camat Slawi Dewi Lestari.',
    ['Rahmat Hidayat > Dewi Lestari: Ambulans, Piala bergilir']
  ],
  [
    'Juara pertama diraih Camat Slawi Dewi Lestari. Piala diserahkan Bupati Tegal Rahmat Hidayat.',
    ['Rahmat Hidayat > Dewi Lestari: Piala']
  ],
  [
    'Bupati Tegal Rahmat Hidayat melantik Camat Slawi Dewi Lestari dan Camat Adiwerna Budi Santoso. Ia menyerahkan buku saku kepada keduanya.',
    ['Rahmat Hidayat > Dewi Lestari, Budi Santoso: Buku saku']
  ],
  [
    'Wali Kota Metro Dewi Lestari menyerahkan piala kepada pemuda yang berprestasi, atas nama Budi Santoso.',
    ['Dewi Lestari > Budi Santoso: Piala']
  ],
  [
    'Dua sanggar menerima sertifikat hak cipta. Bupati Tegal Rahmat Hidayat menyerahkan sertifikat hak cipta kepada kedua sanggar itu.',
    ['Rahmat Hidayat > kedua sanggar: Sertifikat hak cipta']
  ],
  [
    'Kepada Camat Slawi Dewi Lestari yang menyerahkan 20 kursi roda kepada para lansia, Bupati Rahmat Hidayat berterima kasih.',
    ['Dewi Lestari > para lansia: Kursi roda']
  ],
  [
    'Panitia juga menyerahkan piala kepada para pemenang. Sebelumnya panitia menyerahkan medali emas kepada para pelatih.',
    ['Panitia > para pemenang: Piala bagi para pemenang', 'panitia > para pelatih: Medali emas']
  ],
  [
    'Bupati Tegal Rahmat Hidayat menyerahkan 40 kursi roda kepada 40 lansia. Secara simbolis bantuan diterima Budi Santoso dan Dewi Lestari.',
    ['Rahmat Hidayat > Budi Santoso, Dewi Lestari: Kursi roda']
  ],
  [
    'Didampingi Camat Slawi Budi Santoso, Bupati Tegal Rahmat Hidayat tiba pagi hari. Ia menyerahkan 40 kursi roda kepada para lansia.',
    ['Rahmat Hidayat > para lansia: Kursi roda']
  ],
  [
    'Mewakili Wali Kota Metro, Asisten Pemerintahan Drs. Budi Santoso, M.Si menerima piala Adipura dari Gubernur Rahmat Hidayat.',
    ['Rahmat Hidayat > Budi Santoso: Piala Adipura']
  ],
  [
    'Bupati Tegal Rahmat Hidayat menyerahkan Buku Saku kepada para pengurus, yang diterima Dewi Lestari, dan piagam penghargaan kepada Camat Slawi Budi Santoso.',
    ['Rahmat Hidayat > para pengurus, Dewi Lestari: Buku Saku', 'Rahmat Hidayat > Budi Santoso: Piagam penghargaan']
  ],
  [
    'Bupati Tegal Rahmat Hidayat menyerahkan 12 sepeda kepada enam kelompok, bertempat di Desa Kalimas.',
    ['Rahmat Hidayat > enam kelompok: Sepeda']
  ],
  [
    'Camat Slawi Dewi Lestari menerima piala Adipura dari Gubernur yang diserahkan Bupati Tegal Rahmat Hidayat.',
    ['Rahmat Hidayat > Dewi Lestari: Piala Adipura']
  ],
  [
    'Bupati Tegal Rahmat Hidayat menyerahkan 12 sepeda kepada kader posyandu yang diwakili Ny. Dewi Lestari.',
    ['Rahmat Hidayat > Dewi Lestari: Sepeda']
  ],
  [
    'Bupati Tegal Rahmat Hidayat menyampirkan selendang tenun ke bahu Camat Slawi Dewi Lestari.',
    ['Rahmat Hidayat > Dewi Lestari: Selendang tenun']
  ],
  [
    'Bupati Tegal Rahmat Hidayat menyerahakan 12 sepeda kepada Camat Slawi Dewi Lestari.',
    ['Rahmat Hidayat > Dewi Lestari: Sepeda']
  ]
]

const NOT_TOLD = [
  'Bupati Tegal Rahmat Hidayat menyerahkan jabatan Sekda kepada Dewi Lestari.',
  'Bupati Tegal Rahmat Hidayat akan menyerahkan bantuan beras kepada para petani.',
  'Bupati Tegal Rahmat Hidayat memberikan apresiasi kepada Camat Slawi Dewi Lestari.',
  'Bupati Tegal Rahmat Hidayat belum menerima piala dari Gubernur.',
  'Kota Tegal meraih Piala Adipura 2019 dari Kementerian Lingkungan Hidup.',
  'Naskah itu untuk selanjutnya diserahkan kepada Bupati Tegal Rahmat Hidayat.',
  'Camat Slawi Dewi Lestari menyebut 30 orang tidak menerima vaksin.',
  'Bupati Tegal Rahmat Hidayat mengucapkan terima kasih kepada para petani.'
]

describe('handovers', () => {
  test.each(TOLD)('%s', (text, expected) => expect(handoversOf(parseRelease(text))).toEqual(expected))
  test.each(NOT_TOLD)('none in: %s', text => expect(handoversOf(parseRelease(text))).toEqual([]))

  test('the day is that of the sentence, else of the scene before', () => {
    const text =
      'Bupati Tegal Rahmat Hidayat membuka pameran di Slawi, Senin (4/3/2019). Sore harinya ia menyerahkan ambulans kepada Camat Slawi Dewi Lestari.'
    expect(parseRelease(text).handovers.map(({ date }) => date)).toEqual(['2019-03-04'])
  })

  test('a frame of one’s own', () => {
    const text = 'Bupati Tegal Rahmat Hidayat menyodorkan ambulans kepada Camat Slawi Dewi Lestari.'
    expect(parseRelease(text).handovers).toEqual([])
    const match = '[<giver>#Party] menyodorkan [<item>#Item] kepada [<recipient>#Party]'
    const parser = createParser({
      frames: [{ name: 'own/offers', triggers: ['menyodorkan'], match, kind: 'handover' }]
    })
    expect(handoversOf(parser.parseRelease(text))).toEqual(['Rahmat Hidayat > Dewi Lestari: Ambulans'])
  })

  test('a frame without triggers is refused', () => {
    expect(() => createParser({ frames: [{ name: 'own', triggers: [], match: 'a', kind: 'handover' }] })).toThrow(
      TypeError
    )
  })

  test('many acts take no longer each than few', () => {
    const act = 'Bupati Tegal Rahmat Hidayat menyerahkan beras kepada para petani, '
    expect(() => parseRelease(act.repeat(3000))).not.toThrow()
  })
})
