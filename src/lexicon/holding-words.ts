const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Words between a name and the office it holds: "Andang, yang juga menjabat sebagai Sekda". */
export const HOLDING_WORDS = set(
  `selaku sebagai juga yang menjabat menjadi sekaligus merangkap merupakan adalah saat ini pula masih kini sehari-hari
  kesehariannya sebelumnya pernah dulunya dulu dahulu sempat semula sejatinya sehari-harinya kursi pos jabatan posisi
  tetapnya definitifnya notabene berstatus terpilih lama menduduki`
)

/** Those of them that say it is over. */
export const FORMER_WORDS = set('sebelumnya pernah dulunya dulu dahulu sempat semula lama')

/** Verbs that put somebody into an office. */
export const APPOINTING_WORDS = set(
  `dilantik diangkat ditunjuk menjabat mengemban dikukuhkan terpilih dipercaya menduduki menempati naik bertugas diamanahi
  didapuk dinobatkan ditetapkan diberi mendapat amanah merangkap yang`
)

/** "Kepala Dinas, yang kini dijabat Budi". */
export const NOW_WORDS = set('kini saat ini sekarang selanjutnya yang')
export const HELD_BY = set('dijabat diduduki dipegang diisi diemban dipimpin')

/** Between an office and its holder: "Sekda, yakni Andang". */
export const LEADING_WORDS = set('yakni yaitu bernama atas nama')

/** Whose office stands after these is not who is named next: "mewakili Bupati, Budi". */
export const ON_BEHALF = set('mewakili sambutan amanat nama pidato')

export const PRONOUNS = set('ia dia beliau dirinya')
export const POINTERS = set('tersebut itu ini')

/** Verbs of holding an office. */
export const TAKING_OFFICE = set('menjabat menduduki mengemban menempati bertugas')

/** "Wakil Ketua DPRD lainnya, Abdul Manan". */
export const AMONG_OTHERS = set('lainnya lain')

/** "sang", "si" before an office. */
export const ARTICLES = set('sang si')

/** "Danramil Sapuran, juga Kapten Sukriadi": the next of a list. */
export const ADDING_WORDS = set('juga pula')

/** A sentence that begins so has its subject later: "Bersama Budi, Bupati membuka". */
export const OPENS_WITH_ANOTHER = set('bersama kepada dengan oleh')

/** Join a second office: "Kepala Bidang merangkap Plt.". */
export const DOUBLING = set('merangkap sekaligus')

/** Between an office and who stands in for it: "Kapolres yang diwakili oleh". */
export const STANDING_IN = set('yang diwakili diwakilkan oleh kepada hadir dalam hal ini')
