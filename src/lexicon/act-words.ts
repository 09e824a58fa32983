import type { EventType } from '../contract/index.ts'

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

/** Words before a verb that leave its act undone. */
export const UNDONE_WORDS = setOf(`
  tidak belum bukan tak jangan pentingnya perlunya rencana siap ingin harus dapat bisa mampu untuk agar pernah hendak guna ketika-akan tanpa wajib berhak boleh
`)

/** Acts whose object is a place one goes to. */
export const GOING_NOUNS: ReadonlySet<string> = new Set(['Kunjungan', 'Sidak'])

/** What is opened by an official when it is ready: "Gedung Hemodialisis resmi dibuka". */
export const FACILITY_NOUNS = setOf(`
  gedung pasar kantor jembatan jalan puskesmas rsud klinik posko sekolah kampus taman masjid mushola gereja pura bendungan embung terminal
  pelabuhan bandara stadion gor museum perpustakaan laboratorium pabrik gerai galeri mal balai rumah pos monumen tugu ruang pusat cabang
  unit outlet loket rute dermaga tol
`)

/** Words between a subject and its verb: "Laporan itu kemudian diserahkan". */
export const SUBJECT_ENDS = setOf(`
  itu ini tersebut pun resmi telah juga akan langsung yang akhirnya kemudian lalu sudah turut baru secara simbolis dan serta bakal rencananya dimana yaitu yakni sedangkan adapun sementara
`)

/** Words that open a clause without being its subject. */
export const ACT_ADVERBS = setOf(
  `dalam pada di saat ketika usai seusai selesai selepas sesudah sebelum setelah untuk selain sementara sebelumnya selanjutnya oleh dengan kepada`
)

/** Who is received: "menerima rombongan DPRD". */
export const GUEST_NOUNS = setOf(
  `rombongan jajaran pengurus delegasi perwakilan pimpinan tim duta dubes panitia mahasiswa siswa kontingen atlet utusan kunjungan`
)

/** What is done to them says what it is: "melepas wisudawan". */
export const OBJECT_TYPES: ReadonlyMap<string, EventType> = new Map([
  ['wisudawan', 'graduation'],
  ['wisudawati', 'graduation'],
  ['wisuda', 'graduation']
])

/** Who is welcomed home with a ceremony: "menyambut kedatangan 295 jamaah haji". */
export const PILGRIMS = setOf(`haji hajj`)

/** Who comes to assess, whatever the visit is called: "dikunjungi tim penilai Adipura". */
export const ASSESSORS = setOf(
  `penilai penjurian juri dewan-juri asesor assessor verifikator verifikasi surveior surveyor auditor visitasi`
)

/** Words between a verb and its object: "diteken pula perjanjian". */
export const ACT_PARTICLES = setOf(`pula juga lantas langsung kembali`)

/** What is planted by officials and volunteers, */
export const PLANTED_NOUNS = setOf(
  `pohon bibit benih bambu padi jagung kedelai cabai bawang kopi kakao anakan mangrove bakau tanaman cemara trembesi mahoni sengon beringin ketapang tabebuya pule vetiver kelor terumbu`
)

/** and what it is counted in. */
export const PLANT_UNITS = setOf(`batang ribu ribuan ratusan puluhan sejumlah sebanyak buah`)

/** What a team of assessors visits: "menilai Puskesmas Colomadu". */
export const ASSESSED_NOUNS = setOf(
  `puskesmas sekolah sd sdn smp smpn sma sman smk smkn rsud desa kelurahan gampong nagari posyandu madrasah kampung kecamatan lapangan langsung`
)

/** Verbs of going somewhere to do something. */
export const GOING_VERBS = setOf(`
  beranjak bertolak menyeberang menyebrang berangkat datang turun terbang berpindah bergeser bergerak menuju meluncur singgah mampir tiba mendatangi
  berkumpul menyambangi mengunjungi
`)
