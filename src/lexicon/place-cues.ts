import type { PlaceLevel } from './regions.ts'

/** Words that stand before a place's name and belong to it: "Kabupaten Kebumen". */
export const LEVEL_NOUNS: ReadonlyMap<string, PlaceLevel> = new Map(
  Object.entries({
    kabupaten: 'regency',
    kab: 'regency',
    kabupten: 'regency',
    kabuaten: 'regency',
    kota: 'city',
    kotamadya: 'city',
    kotamadia: 'city',
    kodya: 'city',
    provinsi: 'province',
    propinsi: 'province',
    prov: 'province',
    kecamatan: 'district',
    kec: 'district',
    kapanewon: 'district',
    kemantren: 'district',
    distrik: 'district',
    kelurahan: 'village',
    kel: 'village',
    desa: 'village',
    ds: 'village',
    kalurahan: 'village',
    nagari: 'village',
    gampong: 'village',
    kampung: 'village',
    pekon: 'village',
    tiyuh: 'village',
    lembang: 'village',
    dusun: 'other',
    jorong: 'other',
    pulau: 'island'
  } satisfies Record<string, PlaceLevel>)
)

/** What a record's name calls a place that no list has, by the word before it in the text. */
export const NAME_NOUNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    kelurahan: 'Kelurahan',
    kel: 'Kelurahan',
    lurah: 'Kelurahan',
    kalurahan: 'Kalurahan',
    nagari: 'Nagari',
    kapanewon: 'Kapanewon',
    kemantren: 'Kemantren',
    gampong: 'Gampong',
    keuchik: 'Gampong',
    kampung: 'Kampung',
    pekon: 'Pekon',
    tiyuh: 'Tiyuh',
    lembang: 'Lembang',
    dusun: 'Dusun',
    jorong: 'Jorong',
    pulau: 'Pulau'
  })
)

/** Offices and bodies that tell the level of the place after them, but are no part of its name: "Bupati Kebumen". */
export const LEVEL_OFFICES: ReadonlyMap<string, PlaceLevel> = new Map(
  Object.entries({
    bupati: 'regency',
    wabup: 'regency',
    pemkab: 'regency',
    pemdakab: 'regency',
    setdakab: 'regency',
    sekdakab: 'regency',
    walikota: 'city',
    wawali: 'city',
    wawako: 'city',
    wako: 'city',
    walkot: 'city',
    wawalkot: 'city',
    pemkot: 'city',
    pemko: 'city',
    setdako: 'city',
    setdakot: 'city',
    sekdako: 'city',
    gubernur: 'province',
    wagub: 'province',
    pemprov: 'province',
    pemprop: 'province',
    setdaprov: 'province',
    sekdaprov: 'province',
    polda: 'province',
    kapolda: 'province',
    wakapolda: 'province',
    kejati: 'province',
    kajati: 'province',
    camat: 'district',
    sekcam: 'district',
    kades: 'village',
    sekdes: 'village',
    lurah: 'village',
    keuchik: 'village',
    perbekel: 'village',
    pemdes: 'village',
    kuwu: 'village',
    pambakal: 'village',
    pembakal: 'village',
    petinggi: 'village',
    peratin: 'village',
    sangadi: 'village'
  } satisfies Record<string, PlaceLevel>)
)

/** After these a bare name is a place, however ordinary a word it is: "di Metro", "warga Tegal". */
export const LOCATIVES: ReadonlySet<string> = new Set(
  `
  di ke dari asal embarkasi debarkasi kloter se wilayah kawasan daerah warga masyarakat pemuda putra putri bumi tanah pemda perantau petani nelayan
  alun-alun pendopo terminal stasiun bandara pelabuhan pantai daratan pulau bumi
  `
    .split(/\s+/)
    .filter(Boolean)
)

/** Bodies that bear the name of their region right after their own: "Polres Solok", "BPBD Tegal". */
export const REGIONAL_BODIES: ReadonlySet<string> = new Set(
  `
  kabupaten kota dprd polres polresta polrestabes kapolres kapolresta wakapolres polsek kapolsek kodim dandim koramil danramil korem kejari kajari
  kejati pn pa ptun kpu kpud bawaslu panwaslu bpbd bnn bnnk bkd bkpsdm bkpp bappeda bpkad bapenda baznas rsud rsup rs puskesmas
  kemenag kemenkumham kakankemenag kakan kanwil diskominfo kominfo dinkes disdik disdikbud dikbud dindik dinsos disnaker dishub
  disdukcapil dukcapil disperindag disbudpar dispar dispora dpmptsp dlh dpupr pupr bps bpn bpom bi ojk pwi pmi pkk mui nu pcnu pwnu
  muhammadiyah baznas koni knpi hipmi kadin iwapi bkkbn bkmt pdam tirta persatuan setda sekda setwan sekwan kwarcab kwarda kwarran
  lapas rutan imigrasi samsat ppid lptq forkopimda muspida satpol universitas institut politeknik iain uin stain isi stie stikes stkip stmik akper akbid unesa poltekkes
  sma sman smk mi mis mts ma mas tk paud ra sdit smpit smait sdlb slb pkbm pondok smkn smp smpn sd sdn mtsn man min kafilah kontingen jamaah satgas pramuka kelurahan kecamatan kodam
  `
    .split(/\s+/)
    .filter(Boolean)
)

/** Words that stand between a word of its level and a place's name: "Kota Administrasi X", "Desa Adat X". */
export const LEVEL_ADJECTIVES: ReadonlySet<string> = new Set([
  'administrasi',
  'adm',
  'administratif',
  'pakraman',
  'adat'
])

/** Capitalised words that end a place's name, being the start of something else. */
export const NAME_STOPPERS: ReadonlySet<string> = new Set(
  `
  rt rw rp km tps kp kamp dukuh lingkungan blok jalan jl kepala wakil ketua sekretaris kadus kadis kabag kabid kasi danramil kapolsek
  kadiskominfo kadinkes kadisdik kadinsos kadisdikpora kadispora kapolres kapolda dandim danrem sekda sekdes wabup wagub kakan kakanwil
  kakankemenag plt plh pj babinsa bhabinkamtibmas setda se pada dalam tahun tahap nomor no ini tersebut
  `
    .split(/\s+/)
    .filter(Boolean)
)

/** After a place's name these make it the name of a paper, a station, a mall. */
export const OTHER_NAME_ENDINGS: ReadonlySet<string> = new Set([
  'tv',
  'fm',
  'pos',
  'ekspres',
  'express',
  'jaya',
  'mall',
  'plaza',
  'united'
])

/** A name right after these is a street's or a road's. */
export const STREET_WORDS: ReadonlySet<string> = new Set(['jalan', 'jl', 'jln', 'gang', 'gg', 'tol'])

/** After "Desa", "Kota" and the like these begin a programme's name, not a place's: "Desa Wisata", "Kota Layak Anak". */
export const PROGRAMME_WORDS: ReadonlySet<string> = new Set(
  `
  aktif aman antikorupsi anti antikorupsi asri berdaya bebas berdikari berbasis berkah berprestasi berseri bersih bersinar binaan budaya
  cantik cerdas devisa dan di digital dingin ekonomi emas energi fair hukum hijau iklim inklusi inklusif inovasi inovatif internet juara kabupaten kb keluarga
  kelurahan kita konservasi kopi kreatif kumuh kompak labuh lama layak literasi lumbung madani maju mandiri melangkah melek membangun mitra moderasi
  nelayan nyaman organik pancasila pahlawan pariwisata pelajar peduli pemekaran penyangga percontohan perduli perempuan persiapan pintar pusaka qur'an
  ramah religius restorative responsif sadar santri sari satu sehat sejahtera sejuta seni setempat siaga sekitar sentra smart stunting swasembada taat
  tangguh tanggap tanpa tematik terbaik terluar terpadu terpencil tersebut tertib tertinggal terdampak tua transmigrasi tujuan tuan unggul unggulan wisata
  yang zakat bpjs pdtt
  `
    .split(/\s+/)
    .filter(Boolean)
)

/** Between a word of place and a region these name a body, a people or a monument: "datang ke Taspen Purwokerto". */
export const NO_PLACES: ReadonlySet<string> = new Set(
  `
  taspen asabri bulog telkom telkomsel pertamina pegadaian jamsostek bpjs indosat jiwasraya kankemenag kandepag kakandepag kanwil poltekkes
  poltek undip unair unhas unpad unand unsri unram tionghoa muslim nasrani hindu buddha katolik kristen candi perumda perumahan perum pdam
  balitbang polda polres polsek kodim korem kejati kejari lapas rutan imigrasi samsat baznas pmi
  `
    .split(/\s+/)
    .filter(Boolean)
)

/** "tiga kecamatan, yaitu Kertek dan Kaliwiro": what introduces the names of those just counted. */
export const NAMING_WORDS: ReadonlySet<string> = new Set([
  'yaitu',
  'yakni',
  'seperti',
  'meliputi',
  'ialah',
  'adalah',
  ':'
])
