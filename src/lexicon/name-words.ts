import { words } from './word-list.ts'

/** Joins two names: "Lazuardo Agam dan Nurul Hidayah". */
export const PAIRS_NAMES = words('dan &')

/** Joins the names of a row. */
export const LISTS_NAMES = words('dan serta , & bersama')

/** Offices that are ordinary nouns too: what follows them is a name only if more says so. */
export const LOOSE_OFFICES = words(`
  guru pelatih kader pemilik anggota pengurus pimpinan founder manajer dosen pengasuh pembina pendiri koordinator
  asisten peneliti pakar bendahara sultan presiden pemimpin manager bidan hakim perencana auditor penasehat surveior surveyor
`)

/** Words before one or more names. */
export const OPENS_LIST = words('yaitu yakni adalah antara')

/** Words that join an office to the name before it. */
export const HOLDS_OFFICE = words('selaku sebagai')

/** Only persons are put into offices: "Yasril dilantik sebagai Kepala Kantor". */
export const PUT_INTO_OFFICE = words(
  'dilantik diangkat ditunjuk dikukuhkan dipercaya ditetapkan didapuk terpilih menjabat menduduki mengemban'
)

/** Between such a verb and the office. */
export const LEADING_TO_OFFICE = words('sebagai menjadi selaku jabatan')

/** "Nurbaiti dari Gampong Pangwa": where somebody comes from. */
export const ORIGINS = words('dari asal (')

/** Given names that are written short with a stop: "Moch. Ridwanullah". */
export const SHORT_PARTS = words('moch moh muh mohd mhd ach abd sy syaf st dt br bin')

/** Titles that also stand in lower case: "dr Riyatno". */
export const LOWER_TITLES = words('dr drg drh ustadz kyai kiai apt ns kh')

/** Addresses that also stand in lower case before a name. */
export const LOWER_ADDRESSES = words('ibu bapak pak bu saudara saudari')

/** What those are who come first: "Juara Kedua : Sujarwanto". */
export const WINNERS = words('juara pemenang peringkat terbaik finalis')

/** Between such a word and the name: the place that was won. */
export const PLACINGS = words(`
  pertama kedua ketiga keempat kelima keenam satu dua tiga empat lima enam i ii iii iv v vi harapan umum favorit
  putra putri terbaik tingkat
`)

/** Right behind the name of one who is listed: where that one is from, or what for. */
export const LISTED_REMARKS = words('( [ dari asal')
