/** Words that a venue's name begins with, where it is a building, a room or a ground: "Aula Kantor Bupati". */
export const VENUE_HEADS: ReadonlySet<string> = new Set(
  `
  alun-alun amfiteater anjungan asrama aula auditorium ballroom balairung balai balaikota bale balroom bandara bangsal baruga bendungan bioskop
  bumi-perkemahan bundaran buper cafe command convention cottage dermaga galeri gedung gelanggang gelora gereja gor gpu graha grand griya guest gudang
  hall halaman hotel islamic istana jcc jiexpo kafe kampus kantor kapal kediaman kelenteng klenteng kompleks komplek kraton keraton lanal landasan
  lapang lapangan lapas lanud lobi lobby lounge makam mako makodim mal mall mapolda mapolres mapolresta mapolsek markas masjid mesjid monumen museum mushola
  musala musholla odah omah padepokan paseban pasanggrahan pelataran pendapa pendapi pendopo pelabuhan perpustakaan plaza ponpes pondok posko pringgitan pura
  puri puskesmas pusdiklat regol rektorat resort resto restoran ruang ruangan rsud rsup rsu rumah rutan sanggar sasana sekretariat sirkuit sport stadion
  stasiun studio swiss-belhotel taman terminal teras tpa tribun tugu upt uptd vihara villa wantilan waduk wisma
  `
    .split(/\s+/)
    .filter(Boolean)
)

/** Heads of buildings and grounds so plain that "di pendopo" alone says where. */
export const PLAIN_VENUES: ReadonlySet<string> = new Set([
  'alun-alun',
  'aula',
  'auditorium',
  'balairung',
  'gor',
  'pendapa',
  'pendopo',
  'pringgitan',
  'stadion',
  'wantilan'
])

/** Heads of bodies as much as of buildings: venues only after "di" or another venue, with a capital. */
export const BODY_HEADS: ReadonlySet<string> = new Set(
  `
  balai bale bandara kantor lapas rsu rsud rsup uptd mapolda mapolres mapolresta mapolsek gudang command convention grand guest hall istana islamic kapal kediaman kompleks komplek lobi makam mall mal markas
  perpustakaan plaza pondok posko puskesmas resort restoran rumah ruang rutan sanggar sekretariat sport stasiun studio taman terminal teras upt
  `
    .split(/\s+/)
    .filter(Boolean)
)

/** Words in lower case that may stand inside a venue's name. */
export const VENUE_WORDS: ReadonlySet<string> = new Set(
  `
  agung besar bola basket voli bersama depan dinas desa kelurahan kecamatan kabupaten kota provinsi kantor bupati gubernur camat lurah walikota wali jabatan
  kerja kampus olahraga pertemuan rapat sepak serbaguna serba guna setda sidang tengah upacara utama utara vip parkir milik pusat sekretariat
  gedung aula pendopo masjid sekolah madrasah puskesmas polres
  `
    .split(/\s+/)
    .filter(Boolean)
)

/** Before a venue's name: "di", "bertempat di", "berlokasi di". */
export const VENUE_PREPOSITIONS: ReadonlySet<string> = new Set(['di', 'ke', 'depan', 'didalam', 'didepan', 'dihalaman'])
