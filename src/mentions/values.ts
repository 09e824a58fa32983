import type { Acting, AwardKind, EventType, OrganizationKind, Qualifier } from '../contract/index.ts'
import type { TokenRange } from '../document/sentences.ts'
import type { OfficeHome } from '../lexicon/offices.ts'
import type { PlaceLevel, Region } from '../lexicon/regions.ts'

/**
 * What each mention kind carries. A mention is a span with a value: what the words say where they stand, with nothing
 * resolved that needs the rest of the release (which Bogor, which year, who "ia" is): that is the records' work.
 */
export interface MentionValues {
  number: NumberValue
  date: DateValue
  time: TimeValue
  place: PlaceValue
  venue: VenueValue
  organization: OrganizationValue
  position: PositionValue
  person: PersonValue
  item: ItemValue
  occasion: OccasionValue
  count: CountValue
  quotation: QuotationValue
}

export type MentionKind = keyof MentionValues

/** "250", "dua ratus lima puluh", "13 (tiga belas)", "ratusan". */
export interface NumberValue {
  readonly value: number
  /** "ratusan" and the like: the qualifier says so. */
  readonly qualifier: Extract<Qualifier, 'exact' | 'tens' | 'hundreds' | 'thousands'>
  /** The greater number of a span: "20-30". */
  readonly upper: number | null
}

/** A day, month or year as far as it is stated; months and weekdays count from 1 (Monday is 1). */
export interface PartialDate {
  readonly day: number | null
  readonly month: number | null
  readonly year: number | null
}

export type RelativeUnit = 'day' | 'week' | 'month' | 'year'

/** "Sabtu (28/11)", "10-12 Maret 2025", "Jumat", "kemarin". */
export interface DateValue {
  readonly start: PartialDate
  readonly end: PartialDate | null
  readonly weekday: number | null
  /** The last of two weekdays: "Sabtu malam hingga Minggu (31/5)". */
  readonly lastWeekday: number | null
  /** From the day of publication, in `unit`, for "hari ini", "kemarin", "pekan depan"; `null` for stated dates. */
  readonly offset: number | null
  readonly unit: RelativeUnit
  /** What the words around say: "lalu", "kemarin"; "mendatang", "akan". */
  readonly direction: 'past' | 'future' | null
}

/** "pukul 09.00 - 11.30 WIB". */
export interface TimeValue {
  readonly start: string
  readonly end: string | null
  readonly zone: 'WIB' | 'WITA' | 'WIT' | null
}

/** A place's name as written, and every region it may be. */
export interface PlaceValue {
  /** Empty for what is no region of Indonesia, and for villages where no list of them is at hand. */
  readonly candidates: readonly Region[]
  /** Said by the words around ("Kabupaten", "Bupati"), or known of the name ("Malaysia" is a country). */
  readonly level: PlaceLevel | null
  /** The bare name's tokens, without "Kabupaten" and the like. */
  readonly name: TokenRange
  /** The bare name that a record carries where no candidate is chosen: "Dieng", "Sembungan". */
  readonly label: string
  /** Code of the region that a place without a code of its own is known to lie in. */
  readonly within: string | null
}

/** "Aula Kantor Bupati", "Hotel Bidakara". */
export interface VenueValue {
  readonly name: string
}

export interface OrganizationValue {
  /** Long form, as far as the words themselves say it, without the region. */
  readonly name: string
  readonly acronym: string | null
  readonly kind: OrganizationKind
  /** The region that ends the name, which the record's name takes in: "Wonosobo" of "Pemkab Wonosobo". */
  readonly region: readonly Region[] | null
  /** Whose region a government's name leaves unsaid: "Pemkab" is a regency's. */
  readonly level: 'province' | 'regency' | 'city' | null
}

export interface PositionValue {
  /** Long form, Title Case, without region and organization: "Sekretaris Daerah". */
  readonly title: string
  /** The office as it stands in the lexicon ("bupati"), for "Bupati" alone later in the text. */
  readonly office: string
  /** The organization the words name, canonical where known, without its region ("Kementerian PANRB"). */
  readonly organization: string | null
  /** What body the office belongs to where the words name none. */
  readonly home: OfficeHome
  /** What the office implies once the region is known: "regional-government" gives "Pemerintah Kota Balikpapan". */
  readonly organizationKind: OrganizationKind | null
  /** Level of the region that the office itself tells: a Bupati's is a regency. */
  readonly regionLevel: 'province' | 'regency' | 'city' | 'district' | 'village' | null
  readonly regions: readonly Region[] | null
  readonly acting: Acting | null
  readonly former: boolean
}

export interface PersonValue {
  /** Without titles, repaired. */
  readonly name: string
  readonly titles: { readonly before: readonly string[]; readonly after: readonly string[] }
  /** "Bapak", "Ny": how the person is addressed, in lower case. */
  readonly addressed: readonly string[]
  /** The name was written twice by mistake: "M Arief Irwa M Arief Irwanto". */
  readonly doubled: boolean
}

/** A thing that is conferred or handed over. */
export interface ItemValue {
  readonly kind: AwardKind
  readonly title: string
  readonly series: { readonly name: string; readonly rank: number | null } | null
  readonly year: number | null
  readonly quantity: { readonly value: number; readonly unit: string | null } | null
  /** "piagamnya", "piagam-piagam": only points to what was named before. */
  readonly pointing?: boolean
}

/** The name of an activity, typed: "Sosialisasi Inovasi Pelayanan Publik", "acara tersebut". */
export interface OccasionValue {
  readonly type: EventType
  readonly name: string
  /** The words that tell the type, small: "sosialisasi". */
  readonly head: string
  /** "acara tersebut", "kegiatan ini": points to one named before. */
  readonly anaphoric: boolean
  /** How sure the words alone make it that something was held: "Rakor" is, "penilaian" is not. */
  readonly strength: 'strong' | 'weak'
  /** Read from a verb: "meninjau Pasar Sederhana". */
  readonly act: boolean
}

/** "sekitar 250 Aparatur Sipil Negara". */
export interface CountValue {
  readonly value: number
  readonly qualifier: Qualifier
  readonly noun: string
  readonly unit: 'person' | 'organization' | 'household'
}

/** Words between quotation marks. The mention covers the marks too. */
export interface QuotationValue {
  /** The words alone, without the marks and without a comma before the closing one. */
  readonly words: TokenRange
  /** A closing mark stands where it should. */
  readonly closed: boolean
}
