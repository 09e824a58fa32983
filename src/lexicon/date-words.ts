/** Words that join the first and the last day of a span of days. */
export const UNTIL: ReadonlySet<string> = new Set(['sampai', 'hingga', 'sd', 'sampe', "s'd"])

/** Marks that do the same. */
export const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '−', '~'])

/** Words and marks between the days of a list: "12 dan 13 Maret". */
export const AND: ReadonlySet<string> = new Set(['dan', '&', ',', 'serta', 'atau'])

/** Words that announce a day of the month and say nothing more. */
export const DAY_LABELS: ReadonlySet<string> = new Set(['tanggal', 'tgl', 'tangal', 'hari'])

/** Before a bare month these say that it is one: "pada November", "akhir Mei". */
export const BEFORE_MONTH: ReadonlySet<string> = new Set([
  'pada',
  'bulan',
  'sejak',
  'hingga',
  'sampai',
  'mulai',
  'awal',
  'akhir',
  'pertengahan',
  'tengah',
  'per',
  'selama',
  'sepanjang',
  'medio',
  'antara',
  'dari',
  'atau'
])

/** What points forward or back from the day of publication. */
export const DIRECTIONS: ReadonlyMap<string, 'past' | 'future'> = new Map([
  ['lalu', 'past'],
  ['kemarin', 'past'],
  ['kemaren', 'past'],
  ['tadi', 'past'],
  ['silam', 'past'],
  ['mendatang', 'future'],
  ['nanti', 'future'],
  ['depan', 'future'],
  ['besok', 'future'],
  ['berikutnya', 'future']
])

/** Said before a weekday or date, these announce what is still to come. */
export const ANNOUNCING: ReadonlySet<string> = new Set([
  'akan',
  'bakal',
  'rencananya',
  'direncanakan',
  'dijadwalkan',
  'diagendakan',
  'terjadwal',
  'mendatang',
  'nantinya',
  'paling',
  'selambat-lambatnya',
  'selambatnya'
])

/** After one of these a number with a month names a street, a school or a building, or numbers a law. */
export const NAMES_WITH_DATES: ReadonlySet<string> = new Set([
  'jalan',
  'jln',
  'jl',
  'gang',
  'gg',
  'universitas',
  'univ',
  'unversitas',
  'institut',
  'lapangan',
  'gedung',
  'stadion',
  'alun-alun',
  'alun',
  'taman',
  'monumen',
  'tugu',
  'museum',
  'masjid',
  'pasar',
  'jembatan',
  'hotel',
  'gor',
  'rsud',
  'rsu',
  'rumah',
  'bandara',
  'kampus',
  'kampung',
  'kelurahan',
  'desa',
  'simpang',
  'bundaran',
  'terminal',
  'pelabuhan',
  'sd',
  'smp',
  'sma',
  'smk',
  'mts',
  'man',
  'tk',
  'sdn',
  'smpn',
  'sman',
  'smkn',
  'min',
  'mtsn',
  'pasal',
  'ayat',
  'nomor',
  'no',
  'angka',
  'butir',
  'kodim',
  'korem',
  'koramil',
  'rt',
  'rw',
  'blok',
  'skor',
  'kedudukan',
  'angka',
  'kelas',
  'dinas'
])

/** Relative days and spans as releases say them, and the phrase by which the date reader knows each. */
export const RELATIVE_PHRASES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'hari ini':
      'hari ini|pagi ini|siang ini|sore ini|malam ini|nanti malam|tadi pagi|pagi tadi|tadi siang|siang tadi|tadi sore|sore tadi',
    kemarin: 'kemarin|kemaren|semalam|tadi malam|malam tadi',
    'kemarin lusa': 'kemarin lusa|dua hari lalu|dua hari yang lalu',
    besok: 'besok|esok|esok hari',
    'besok lusa': 'besok lusa|lusa',
    'minggu ini': 'minggu ini|pekan ini',
    'minggu depan': 'minggu depan|pekan depan',
    'minggu lalu': 'minggu lalu|pekan lalu|minggu kemarin|pekan kemarin',
    'bulan ini': 'bulan ini',
    'bulan depan': 'bulan depan',
    'bulan lalu': 'bulan lalu|bulan kemarin',
    'tahun ini': 'tahun ini',
    'tahun depan': 'tahun depan',
    'tahun lalu': 'tahun lalu|tahun kemarin'
  }).flatMap(([known, said]) => said.split('|').map((phrase): [string, string] => [phrase, known]))
)
