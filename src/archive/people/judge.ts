import { provinceOf } from '../regions.ts'
import type { NameForm, NameRelation } from './names.ts'
import {
  type Agreement,
  agreementOf,
  areInConflict,
  daysBetween,
  type Holding,
  isHighOffice,
  isTitleAlone,
  type Time
} from './offices.ts'

/** An official of a release, on the way to being a person. */
export interface Mention {
  readonly form: NameForm
  readonly holdings: readonly Holding[]
  readonly on: string | null
  /** The region that the release is from. */
  readonly home: string | null
}

/** A person that a mention may be, by the name. */
export interface Candidate {
  readonly person: number
  /** How the mention's name and the closest of the person's go together. */
  readonly relation: NameRelation
  readonly holdings: readonly Holding[]
  readonly homes: readonly {
    readonly region: string
    readonly firstOn: string | null
    readonly lastOn: string | null
  }[]
  /** Whether another person has the mention's name too. */
  readonly hasNamesake: boolean
}

/** What a mention and a person have in common beside the name. */
type Ground = Agreement | 'title' | 'home' | 'home-province' | 'high-office' | 'rare-name'

/** That a mention is this person, how sure that is, and why. */
export interface Verdict {
  readonly strength: number
  readonly reason: string
}

const NAMES: Record<NameRelation, string> = {
  same: 'the same name',
  spelling: 'the same name in another spelling',
  initials: 'the same name with initials',
  shorter: 'a part of the same name',
  single: 'the same single name'
}

const GROUNDS: Record<Ground, string> = {
  office: 'the same office',
  organization: 'the same body',
  region: 'offices in the same region',
  title: 'the same title in releases from the same region',
  home: 'releases from the same region',
  'home-province': 'releases from the same province',
  province: 'offices in the same province',
  'high-office': 'high offices one after the other',
  'rare-name': 'a long name that nobody else has'
}

/** Which names are joined on which grounds, and how sure that is. What is not here stays apart. */
const JOINED: Record<NameRelation, Partial<Record<Ground, number>>> = {
  same: {
    office: 1,
    organization: 0.97,
    region: 0.95,
    title: 0.93,
    home: 0.9,
    province: 0.8,
    'home-province': 0.72,
    'high-office': 0.85,
    'rare-name': 0.75
  },
  spelling: { office: 0.95, organization: 0.9, title: 0.87, region: 0.85, home: 0.75 },
  initials: { office: 0.95, organization: 0.88, title: 0.83, region: 0.8, home: 0.7 },
  single: { office: 0.95, title: 0.82, organization: 0.8, home: 0.6 },
  shorter: { office: 0.9, title: 0.75, home: 0.5 }
}

/** A name that is not written the same is the same person's only so long: two terms of office. */
const OTHER_NAME_DAYS = 10 * 365
/** One word is so for one term, */
const ONE_WORD_DAYS = 5 * 365
/** and where no office is the same, for less. */
const NO_OFFICE_DAYS = 2 * 365
/** So many words in full make a name that two people hardly share. */
const RARE_NAME_WORDS = 3

/** Whether a mention is a person, and why. */
export function judge(mention: Mention, candidate: Candidate): Verdict | null {
  if (isRuledOut(mention, candidate)) return null
  const { relation } = candidate
  const joined = JOINED[relation]
  let best: Verdict | null = null
  for (const ground of groundsOf(mention, candidate)) {
    const strength = joined[ground] ?? 0
    if (strength > (best?.strength ?? 0)) best = { strength, reason: `${NAMES[relation]}, ${GROUNDS[ground]}` }
  }
  return best
}

function isRuledOut({ holdings }: Mention, candidate: Candidate): boolean {
  return holdings.some(
    holding =>
      candidate.holdings.some(other => areInConflict(holding, other)) &&
      !candidate.holdings.some(other => agreementOf(holding, other) === 'office')
  )
}

function* groundsOf(mention: Mention, candidate: Candidate): Generator<Ground> {
  const { relation } = candidate
  const when = { firstOn: mention.on, lastOn: mention.on }
  const homes = candidate.homes.filter(home => isSoonEnough(when, home, relation, NO_OFFICE_DAYS))
  const isAtHome = homes.some(({ region }) => region === mention.home)
  for (const holding of mention.holdings) {
    for (const other of candidate.holdings) {
      const agreement = isSoonEnough(holding, other, relation, ONE_WORD_DAYS) ? agreementOf(holding, other) : null
      if (agreement !== null) yield agreement
      if (isAtHome && isTitleAlone(holding, other)) yield 'title'
      if (isHighOffice(holding) && isHighOffice(other) && daysBetween(holding, other) > 0) yield 'high-office'
    }
  }
  const isNowhere = (holdings: readonly Holding[]) => holdings.every(({ jurisdiction }) => jurisdiction === null)
  const isWholeName = relation === 'same'
  const says = isWholeName ? isNowhere : (holdings: readonly Holding[]) => holdings.length === 0
  if (!says(mention.holdings) && !says(candidate.holdings)) return
  if (isAtHome && (isWholeName || !candidate.hasNamesake)) yield 'home'
  if (mention.holdings.length > 0 && candidate.holdings.length > 0) return
  if (mention.form.full.length >= RARE_NAME_WORDS) yield 'rare-name'
  if (candidate.hasNamesake) return
  if (mention.home !== null && homes.some(({ region }) => provinceOf(region) === provinceOf(mention.home!))) {
    yield 'home-province'
  }
  if (mention.form.full.length > 1 && candidate.holdings.some(isHighOffice)) yield 'high-office'
}

/** The whole name is the same at any time. */
function isSoonEnough(one: Time, other: Time, relation: NameRelation, oneWordDays: number): boolean {
  if (relation === 'same') return true
  const limit = relation === 'single' || relation === 'shorter' ? oneWordDays : OTHER_NAME_DAYS
  return daysBetween(one, other) <= limit
}
