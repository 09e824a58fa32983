import { words } from './word-list.ts'

/** "OJK Jawa Tengah dan DIY". */
export const PAIRS_REGIONS = words('dan -')

/** Parts of a body that sit in a region: "BPJS Kesehatan | Cabang | Magelang", "OJK | Regional 3 | Jawa Tengah". */
export const BRANCH_WORDS = words('cabang wilayah regional area divre witel unit daop subdivre')

/** Words that say that a body is the whole one: "BPS | RI". */
export const WHOLE_BODY = words('ri indonesia republik pusat setempat perwakilan')

/** First words of the names of universities. */
export const UNIVERSITIES = words(`
  universitas institut politeknik sekolah uin iain ugm ui ipb itb its unair undip unhas unpad ub usu unand unsri
  unud uho untad unsrat unpatti unram undana uns uny unnes unila unja unri untan unmul ulm umm umy ums
`)

/** Councils of regions. */
export const LEGISLATURES = words('dprd dprk dpra dprp')

/** Offices that bodies are named for: "Koperasi Guru Serelo". */
export const MEMBER_WORDS = words('guru dosen kader')

/** Bodies that bear a name of their own after the word for what they are. */
export const NAMING_BODIES = words(`
  pt cv yayasan koperasi kelompok kub ksp bank pesantren ponpes pondok persit sanggar paguyuban komunitas forum
  klub toko universitas institut puskesmas subak pesantren pokdarwis pkbm posyandu bumdes masjid gereja panti
  kelompencapir rsud rsu smk sma smp sd mi mts ma
  kth lphd lmdh kups kwt kube bumdesma pokmas gp3a hippa tpq lkp lkm bkm lpk ukm ikm umkm bumdes gapoktan poktan cu credit stikes akper smkn sman smpn sdn mtsn man min
`)

/** Small words before a name that an office follows: "kepada Hj. Bunga Intan, Ketua Kelompok ...". */
export const LEADS_TO_NAME = words('kepada oleh dari dengan bersama sedangkan yaitu yakni adalah ke')

/** Words between a name and the office it holds. */
export const APPOSES_OFFICE = words(', ( selaku sebagai sekaligus satu dan menjadi menjabat jabatan')

/** "para camat": not one of them. */
export const MANY_OF_THEM = words('para seluruh semua setiap tiap segenap sejumlah beberapa')

/** "camat dan lurah". */
export const LISTS_OFFICES = words(', / dan serta maupun atau')

/** Between a unit and the body it is of: "Kabid Pelayanan pada Dinas Kesehatan". */
export const JOINS_BODY = words('pada di')

/** Words of units that mostly stand for themselves when in lower case. */
export const PLAIN_WHEN_LOWER = words('dalam luar di pada satu besar awal hasil non bahan tinggi')

/** Bodies that say what they are for with a unit's name. */
export const PARENT_WORDS = words(
  'kementerian kementrian departemen dinas badan direktorat ditjen pengadilan kejaksaan'
)

/** Those of them that sit in a region. */
export const LOCAL_PARENTS = words('dinas badan pengadilan kejaksaan')

/** "Sekretaris Jenderal | Kementerian Agama": the office's body, not what it is for. */
export const MINISTRIES = words('kementerian kementrian departemen ditjen')

/** Small words that stay small inside a title. */
export const KEPT_LOWER = words('dan serta atas untuk dengan antar bagi di pada')

/** Offices that mean anybody where they are written small: "hakim memutuskan". */
export const ANYONES_OFFICES = words('hakim surveior surveyor perencana')

/** Offices that are nothing without a field: an unknown word right after them may be its short form. */
export const FIELD_OFFICES: ReadonlySet<string> = new Set([
  'Direktur Jenderal',
  'Wakil Direktur Jenderal',
  'Sekretaris Direktorat Jenderal'
])
