/** Tables whose rows a filter speaks of. */
export type Group = 'people' | 'posts' | 'bodies' | 'regions' | 'events' | 'attendance' | 'awards'

/** Where the rows of a group are found from what is filtered. */
export interface Route {
  readonly table: string
  /** Its columns that lead back to what is filtered. */
  readonly key: string
  /** The same columns of what is filtered. */
  readonly to: string
}

/** What is filtered, as SQL. */
export interface Scope {
  readonly from: string
  /** The day that dates are compared with. */
  readonly day: string
  /** The region, where it has one of its own; that of the release stands in where no event is known. */
  readonly region: string | null
  /** A group that is part of what is filtered has its name there alone. */
  readonly groups: Readonly<Record<Group, Route | string>>
}

const inRelease = (table: string): Route => ({ table, key: 'release', to: 'r.id' })

/** Bodies that a release names, and those that its officials belong to. */
export const BODIES = '(select release, body from organizations union all select release, body from posts)'

/** What those who take part are in that release. */
const postsOf = (table: string, key: string): string =>
  `(select p.release, p.${key}, t.title_key from ${table} p join posts t on t.release = p.release and t.person = p.person)`

function atEvent(to: string): Record<Exclude<Group, 'events' | 'regions'>, Route> {
  const at = (table: string): Route => ({ table, key: 'release, event', to })
  return {
    people: at('participants'),
    posts: at(postsOf('participants', 'event')),
    bodies: at('participants'),
    attendance: at('attendance'),
    awards: at('awards')
  }
}

/** An award has givers and recipients where an event has participants. */
const PARTIES = `(select h.release, h.award, p.person, p.body from handover_awards h
  join handover_parties p on p.release = h.release and p.handover = h.handover)`

const ofAward = (table: string): Route => ({ table, key: 'release, award', to: '(w.release, w.id)' })

const EVENT_OR_HOME = 'ifnull(e.region, r.home)'

/** What can be filtered. */
export const SCOPES = {
  releases: {
    from: 'releases r',
    day: 'r.published_on',
    region: null,
    groups: {
      people: inRelease('officials'),
      posts: inRelease('posts'),
      bodies: inRelease(BODIES),
      regions: inRelease('regions'),
      events: inRelease('events'),
      attendance: inRelease('attendance'),
      awards: inRelease('awards')
    }
  },
  events: {
    from: 'events e join releases r on r.id = e.release',
    day: 'e.start_on',
    region: 'e.region',
    groups: { ...atEvent('(e.release, e.id)'), events: 'e', regions: inRelease('regions') }
  },
  attendance: {
    from: `attendance a join releases r on r.id = a.release
      left join events e on e.release = a.release and e.id = a.event`,
    day: 'a.happened_on',
    region: EVENT_OR_HOME,
    groups: { ...atEvent('(a.release, a.event)'), events: 'e', regions: inRelease('regions'), attendance: 'a' }
  },
  awards: {
    from: `awards w join releases r on r.id = w.release
      left join events e on e.release = w.release and e.id = w.event`,
    day: 'w.happened_on',
    region: EVENT_OR_HOME,
    groups: {
      people: ofAward(PARTIES),
      posts: ofAward(postsOf(PARTIES, 'award')),
      bodies: ofAward(PARTIES),
      regions: inRelease('regions'),
      events: 'e',
      attendance: { table: 'attendance', key: 'release, event', to: '(w.release, w.event)' },
      awards: 'w'
    }
  }
} as const satisfies Record<string, Scope>

export type ScopeName = keyof typeof SCOPES
