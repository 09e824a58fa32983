import { Argument, Command } from 'commander'
import type { Archive } from '../../../archive/index.ts'
import type { ListStyle } from '../../terminal/archive/words.ts'
import { withArchive } from './opened.ts'
import { addListOptions, filterOf, type ListOptions } from './options.ts'
import { print } from './printing.ts'

type Query = ReturnType<typeof filterOf> & { limit: number; offset: number }
type Texts = typeof import('../../terminal/archive/stats.ts') & typeof import('../../terminal/archive/person.ts')

/** What can be counted: how it is asked for and shown. */
interface Subject<Answer> {
  ask(archive: Archive, query: Query): Answer
  show(answer: Answer, style: ListStyle, texts: Texts): string
}

const subject = <Answer>(ask: Subject<Answer>['ask'], show: Subject<Answer>['show']): Subject<unknown> => ({
  ask,
  show: show as Subject<unknown>['show']
})

const SUBJECTS: Readonly<Record<string, Subject<unknown>>> = {
  all: subject(
    (archive, { limit: _limit, offset: _offset, ...filter }) => archive.stats(filter),
    (stats, style, texts) => texts.statsText(stats, style)
  ),
  people: subject(
    (archive, query) => archive.people(query),
    (found, style, texts) => texts.peopleText(found, style)
  ),
  organizations: subject(
    (archive, query) => archive.organizations(query),
    (found, style, texts) => texts.organizationsText(found, style)
  ),
  places: subject(
    (archive, query) => archive.places({ ...query, level: query.region === undefined ? 'province' : 'regency' }),
    (found, style, texts) => texts.placesText(found, style)
  ),
  events: subject(
    (archive, query) => archive.events(query),
    (found, style, texts) => texts.eventsText(found, style)
  ),
  attendance: subject(
    (archive, query) => {
      const { limit: _limit, offset: _offset, ...filter } = query
      return { byMonth: archive.stats(filter).attendanceByMonth, ...archive.attendance(query) }
    },
    (found, style, texts) => texts.attendanceText(found.byMonth, found, style)
  ),
  awards: subject(
    (archive, query) => archive.awards(query),
    (found, style, texts) => texts.awardsText(found, style)
  )
}

/** `kliping archive stats [WHAT]` */
export function statsCommand(): Command {
  const command = new Command('stats')
    .description('count what fits: people by their events, who attended, what was handed over')
    .addArgument(new Argument('[what]', 'what to count').choices(Object.keys(SUBJECTS)).default('all'))
    .option('--words <words>', 'only in releases with these words')
  return addListOptions(command)
    .addHelpText('after', HELP)
    .action(async (what: string, options: ListOptions & { words?: string }) => {
      const { limit, offset, json } = options
      const { ask, show } = SUBJECTS[what]!
      const query = { ...filterOf(options, options.words), limit, offset }
      const answer = await withArchive(options.archive, archive => ask(archive, query))
      const [stats, person] = await Promise.all([
        import('../../terminal/archive/stats.ts'),
        import('../../terminal/archive/person.ts')
      ])
      await print(answer, json, (given, style) => show(given, style, { ...stats, ...person }))
    })
}

const HELP = `
Each line says which sentence it rests on: [#RELEASE START-END]. "kliping archive show RELEASE" shows the release.

Examples:
  kliping archive stats
  kliping archive stats people --region Wonosobo --year 2019           who took part in most events
  kliping archive stats attendance --type outreach                     how many attended, by month
  kliping archive stats awards --award-kind book --year 2019           which books were handed over`
