const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean))

/** "untuk selanjutnya diserahkan" */
export const LATER = words('selanjutnya kemudian nantinya nanti kembali')

/** "juga diserahkan": another act than the one before. */
export const ALSO = words('juga pula turut')

/** "Sari dari SD Mulia": before where somebody comes from. */
export const HOMES = words('dari asal')

/** Between the people of a row. */
export const ROW_JOINTS = words(', ; dan serta juga')

/** Words that begin a group even where an office follows: "para gubernur". */
export const PLURALS = words(
  'para seluruh semua sejumlah beberapa ketiga kedua keempat kelima keenam ketujuh kedelapan kesembilan kesepuluh setiap tiap tiap-tiap perwakilan masing-masing puluhan ratusan ribuan'
)

/** "kepada warga tersebut Camat memberikan": the group is over, whoever comes next. */
export const POINTERS = words('tersebut itu ini')

/** Words that nothing ends with. */
export const DANGLING = words('yang , dan serta')

/** "sebanyak 133 warga": before the number of a group. */
export const AMOUNTS = words('sebanyak sejumlah sekitar sedikitnya')

/** "sejumlah warga": of nobody in particular. */
export const MANY = words('para seluruh sejumlah beberapa')

/** "PT. Sandang Laju": the stop belongs to the short form. */
export const COMPANY_FORMS = words('pt cv ud pd fa tb')

/** "enam kelompok, bertempat di Kampung Temusai": a place, not another recipient. */
export const PLACING = words('di ke pada bertempat bersama dalam')

/** Small words inside the name of a body. */
export const INSIDE_NAMES = words('dan of the for')

/** "dua judul bacaan, yaitu": units of a whole whose parts follow. */
export const WHOLES = words('set judul jenis macam bundel')

/** "dipasang pada mesin": where something goes is nothing that is given. */
export const PUTTING = words('pada di ke dalam')

/** "menyampaikan terima kasih dan menyerahkan": no report but with "bahwa". */
export const TAKES_NOUNS = words('menyampaikan sampaikan melaporkan mengumumkan melanjutkan menilai memastikan')

/** "kedua sanggar": those who were named. */
export const SO_MANY = words('kedua ketiga keempat kelima keenam')

/** "mewakili Bupati": before the one for whom somebody acts. */
export const STANDS_FOR = words('mewakili mewakilinya')

/** "langsung ke tangan Bupati", "ke bahu Rektor": where a thing is put that somebody gets. */
export const HANDS = words('tangan bahu pundak dada leher hadapan')

/** "Selain itu diberikan kepada Sari": the same honour, to another. */
export const GIVES_AGAIN = words('diberikan diserahkan dianugerahkan')

/** "Semuanya diserahkan": all that the sentence before named. */
export const ALL_OF_THEM = words('semuanya seluruhnya keduanya ketiganya keempatnya')

/** Verbs that without a thing of their own tell of the last one: "kuncinya diterima", "serah terimanya". */
export const REFERS_BACK = words(
  'diterima penerimanya menerima diserahkan dibagikan disalurkan penyerahan penyerahannya serah'
)

/** Before a date these make it a limit or a plan. */
export const NO_SCENE_BEFORE = words(
  'sejak lalu hingga sampai mulai sebelum dengan tmt per tertanggal tanggal-lahir lahir'
)

/** Near a date these make it a plan. */
export const PLANNING = words('akan bakal mendatang dijadwalkan rencananya direncanakan depan')

/** "penyerahan hadiah dijadwalkan", "pemberian SK ditetapkan oleh": a plan or a rule, and no act. */
export const PLANNED_OR_RULED = words('akan dijadwalkan direncanakan ditetapkan diatur berpedoman mengacu')

/** "dengan telah disalurkannya bantuan": what was done, not by whom. */
export const BEFORE_DEEDS = words('dengan telah atas setelah usai karena sejak')
