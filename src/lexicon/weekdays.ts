/** Weekday names as releases spell them, counted from Monday, which is 1. Apostrophes of every make stand as "'". */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [
    'senin senen isnin monday',
    'selasa slasa tuesday',
    'rabu rebo wednesday',
    'kamis kemis thursday',
    "jumat jum'at jumaat jum'aat friday",
    'sabtu saptu saturday',
    'minggu ahad sunday'
  ].flatMap((names, at): [string, number][] => names.split(' ').map(name => [name, at + 1]))
)

/** "Minggu" is also the word for a week; only the words around tell. */
export const SUNDAY_OR_WEEK = 'minggu'

/** Parts of the day and the Javanese market days, which may stand between a weekday and its date. */
export const AFTER_WEEKDAY: ReadonlySet<string> = new Set([
  'pagi',
  'siang',
  'sore',
  'petang',
  'malam',
  'dini',
  'dinihari',
  'subuh',
  'tadi',
  'kemarin',
  'kemaren',
  'besok',
  'lalu',
  'ini',
  'nanti',
  'depan',
  'mendatang',
  'legi',
  'pahing',
  'paing',
  'pon',
  'wage',
  'kliwon',
  'manis'
])

/** What turns a weekday into the name of a feast or a habit: "Jumat Agung", "Jumat Berkah", "Sabtu Sehat". */
export const WEEKDAY_NAMES_OF_OCCASIONS: ReadonlySet<string> = new Set([
  'agung',
  'berkah',
  'bersih',
  'sehat',
  'curhat',
  'putih',
  'abu',
  'palma',
  'tenang',
  'ceria',
  'peduli',
  'berbagi',
  'bersepeda',
  'hijau',
  'keliling',
  'mengaji',
  'ngopi',
  'menyapa',
  'sedekah'
])

/** A weekday after one of these recurs and is no date: "setiap Senin". */
export const RECURRING: ReadonlySet<string> = new Set([
  'setiap',
  'tiap',
  'saban',
  'per',
  'masing-masing',
  'tiap-tiap',
  'kecuali'
])

/** After one of these a weekday is a prayer's: "salat Jumat". */
export const PRAYERS: ReadonlySet<string> = new Set(
  'sholat salat shalat solat khotbah khutbah khatib jamaah jemaah berjamaah ibadah misa kebaktian'.split(' ')
)

/** Months of the Islamic year: a day of theirs is none of the calendar that records use. */
export const ISLAMIC_MONTHS: ReadonlySet<string> = new Set(
  "muharram muharam safar saffar rabiul rabi rabiulawal jumadil jumadilawal jumada rajab syaban sya'ban ramadan ramadhan syawal zulkaidah dzulkaidah dzulqa'dah zulhijah dzulhijjah zulhijjah suro sura".split(
    ' '
  )
)
