import {
  CONSISTS_OF,
  EXCHANGES,
  GIVES,
  GIVES_IT,
  GIVING,
  HANDS_OVER,
  IS_GIVEN,
  IS_RECEIVED,
  IS_WON,
  RECEIVES,
  REWARDS
} from './giving-verbs.ts'

const split = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean)
const words = (text: string): ReadonlySet<string> => new Set(split(text))

/** The tags that words of a handover have in frames. Where a word is listed twice, the later tag holds. */
export const HANDOVER_TAGS: ReadonlyMap<string, string> = new Map(
  (
    [
      ['To', split('kepada kpd kepadanya untuk bagi buat')],
      ['From', split('dari')],
      ['By', split('oleh')],
      ['And', split('dan serta , beserta maupun & hingga ; juga')],
      ['Form', split('berupa yaitu yakni antara terdiri meliputi berisi diantaranya seperti : ditambah sebanyak')],
      ['Done', split('dilakukan dilaksanakan dipimpin')],
      ['Is', split('ialah adalah')],
      ['Give', GIVES],
      ['Give', HANDS_OVER],
      ['Give', GIVES_IT],
      ['Reward', REWARDS],
      ['Given', IS_GIVEN],
      ['Receive', RECEIVES],
      ['Received', IS_RECEIVED],
      ['Received', IS_WON],
      ['Giving', GIVING],
      ['Exchange', EXCHANGES],
      ['Content', CONSISTS_OF]
    ] as const
  ).flatMap(([tag, list]) => list.map(word => [word, tag] as const))
)

/** Words that change nothing in who gives what to whom. */
export const HANDOVER_ASIDES = words(`
  juga langsung turut pula kemudian lalu selanjutnya kembali telah sudah secara simbolis resmi sendiri sempat berkesempatan berkenan sekaligus pun tadi
  berhasil sukses sanggup pernah akhirnya baru-baru sebelumnya bersama-sama seluruhnya semuanya kali pertama keempat
  tersebut ini itu masing-masing lain sebuah simbolik virtual daring khusus lagi ikut bergantian bertahap serentak seremonial senilai sebesar
`)

/** Before those for whom somebody stands in, or who stand beside: they neither give nor receive. */
export const SET_ASIDE = words(
  'mewakili mewakilinya didampingi disaksikan bersama disertai mendampingi menyaksikan ditemani dihadapan dihadiri'
)

/** Words between those who stand beside somebody, and words for such people. */
export const BESIDE = words(`
  oleh , dan serta langsung para segenap seluruh sejumlah jajaran jajarannya rombongan staf stafnya istri suami keluarga unsur pejabat tim pengurus ajudan undangan
`)

/** Before the one who acts in place of the one just named. */
export const STANDS_IN = words('diwakili diwakilkan melalui lewat')

/** Before a giving verb these make it no act yet, or none at all. */
export const UNREAL = words(`
  akan bakal belum tidak tak bukan dapat bisa harus agar supaya siap berhak ingin mau jika bila apabila kalau segera rencananya dijadwalkan direncanakan
  wajib boleh target ditargetkan menargetkan berharap diharapkan mengharapkan jangan tanpa hendak berencana nantinya nanti mampu demi berpeluang berupaya berusaha mengincar
  semoga mudah-mudahan bersedia diwajibkan wajib perlu rutin biasa biasanya selalu mengajak meminta mengimbau menjanjikan dijanjikan harusnya seharusnya sebelum
`)

/** Before a weak verb these tell what for: "untuk memberikan pelayanan". */
export const PURPOSES = words('untuk guna demi rangka upaya dalam')

/** "usai menyerahkan bantuan, Bupati berpesan": the subject stands in the clause after. */
export const TIME_CONJUNCTIONS = words(
  'usai seusai setelah saat ketika sesaat sembari sambil sebelum selepas sesudah sewaktu begitu dengan'
)

export const PRONOUNS = words('ia dia beliau dirinya mereka keduanya ketiganya keempatnya kelimanya keenamnya')

/** "keduanya": so many of those named last. */
export const PLURAL_PRONOUNS: ReadonlyMap<string, number> = new Map([
  ['keduanya', 2],
  ['ketiganya', 3],
  ['keempatnya', 4],
  ['kelimanya', 5],
  ['keenamnya', 6]
])

/** Before a noun phrase these govern it: it is no subject. */
export const PREPOSITIONS = words(`
  kepada untuk bagi dari oleh dengan bersama di pada ke dalam terhadap melalui lewat antara atas sebagai selaku menuju hingga sampai tentang mengenai sekitar
  asal demi guna pihak didampingi mewakili menurut
`)

/** What one may give to that gets no record of receiving. */
export const NOT_PEOPLE = words(
  'ternak hewan sapi kambing ayam tanaman pohon ikan lahan sawah kendaraan rumah keperluan kebutuhan kepentingan kategori kelas tingkat bidang seluruhnya apa siapa mana saja jangka periode tahap'
)

/** "PNS di lingkungan Kementerian Agama": the place belongs to the group. */
export const GROUP_SETTINGS = words('lingkungan lingkup jajaran wilayah')

/** Words at which a group of recipients ends: "para petani | di Desa". */
export const GROUP_ENDS = words(`
  di pada dalam dengan oleh dari untuk berupa dilakukan dilaksanakan sebagai agar supaya guna saat ketika usai setelah seusai bertempat bertepatan atas karena
  secara yakni yaitu melalui sebesar senilai sebanyak sejumlah masing-masing mulai bahwa langsung sehingga adalah ini itu tersebut juga telah akan dilanjutkan
  tidak belum sudah bisa dapat masih sangat lebih merupakan ikut turut
  diterima disaksikan didampingi kepada bagi sekaligus serta tahun senin selasa rabu kamis jumat jum'at sabtu minggu namun sementara
`)

/** Words in capitals that are no body: what one is certified by, kinds of people, money and diseases. */
export const NOT_BODIES = words(`
  haccp iso sni nib wtp wdp sk skp asn pns cpns pppk ppppk thl odp pdp apd blt bst bpnt pkh jps umkm ukm ikm apbd apbn dak dau covid hiv aids dbd tbc hut hari gtk ktp kk npwp wib wita wit
`)

/** Nouns that begin a body's name, before a word for its kind: "Kelompok seni Mekar Sari", "Sanggar Tari Puspa". */
export const NAMED_BODIES = words(`
  kelompok komunitas sanggar paguyuban padepokan perkumpulan persatuan himpunan perhimpunan grup klub karang gapoktan poktan pokdarwis posyandu puskesmas pondok panti
  yayasan koperasi bumdes bumdesma madrasah sekolah masjid mushola musala musholla langgar surau meunasah dayah gereja pura vihara kampung
  perpustakaan pesantren ponpes klinik museum forum asosiasi ikatan aliansi gugus kwartir kwarcab kwarran kube kub kwt kth lphd lmdh subak banjar dusun dukuh
  sd sdn smp smpn sma sman smk smkn mi min mts mtsn ma man slb tk paud rt rw
`)

/** Bodies that are called by what they are, in small letters, where they give something. */
export const COMMON_BODIES: ReadonlySet<string> = new Set(
  `rutan; lapas; pemkab; pemkot; pemprov; pemda; pemerintah; pemerintah daerah; pemerintah pusat; pemerintah kabupaten; pemerintah kota; pemerintah provinsi; pemerintah desa;
  baznas; kodim; polres; polsek; koramil; panitia; panitia pelaksana; panitia lomba; panitia penyelenggara; pihak sekolah; pihak kampus; pihak kecamatan; pihak desa; pihak panitia;
  pihak perusahaan; rombongan; tim penilai; tim juri; dewan juri; komunitas; paguyuban; yayasan; perusahaan; pengurus; donatur; dermawan; alumni; jajaran pengurus; kontingen`
    .split(';')
    .map(phrase => phrase.trim())
)
