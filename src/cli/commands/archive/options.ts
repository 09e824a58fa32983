import { type Command, InvalidArgumentError, Option } from 'commander'
import type { ArchiveFilter } from '../../../archive/index.ts'
import { awardKind, eventType, isoDate } from '../../../contract/index.ts'
import { anyCount } from '../numbers.ts'

const FILE = 'kliping.db'

/** What every command of an archive is told. */
export interface ArchiveOptions {
  archive: string
}

/** What is asked for, as the command line has it. */
export interface FilterOptions extends ArchiveOptions {
  person?: string
  position?: string
  organization?: string
  region?: string
  type?: ArchiveFilter['type']
  from?: string
  to?: string
  year?: number
  minAttendance?: number
  maxAttendance?: number
  award?: string
  awardKind?: ArchiveFilter['awardKind']
  awardYear?: number
  handedOver?: true
}

/** What a list is told beside. */
export interface ListOptions extends FilterOptions {
  limit: number
  offset: number
  json: boolean
}

export function addArchiveOption(command: Command): Command {
  return command.option('-a, --archive <file>', 'the archive', FILE)
}

/** Gives a command the options that say which releases, events, people it is about. */
export function addFilterOptions(command: Command): Command {
  return addArchiveOption(command)
    .option('--person <name>', 'who is in it: a name, or a number of the archive')
    .option('--position <title>', 'what somebody in it is: Bupati, "Kepala Dinas"')
    .option('--organization <name>', 'a body by its name or short form')
    .option('--region <name>', 'a region by name or code, with all within it')
    .addOption(new Option('--type <name>', 'the type of event').choices(eventType.options))
    .option('--from <date>', 'from this day on (YYYY-MM-DD)', day)
    .option('--to <date>', 'to this day', day)
    .option('--year <year>', 'within this year', year)
    .option('--min-attendance <number>', 'at least so many attended', anyCount)
    .option('--max-attendance <number>', 'at most so many', anyCount)
    .option('--award <words>', 'words in the title of a book, an award, whatever was given')
    .addOption(new Option('--award-kind <name>', 'what kind of thing was given').choices(awardKind.options))
    .option('--award-year <year>', "the award's own year", year)
    .option('--handed-over', 'only what was handed over')
}

export function addListOptions(command: Command): Command {
  return addFilterOptions(command)
    .option('-n, --limit <number>', 'how many to list', anyCount, 20)
    .option('--offset <number>', 'how many to pass over', anyCount, 0)
    .option('--json', 'as JSON', false)
}

/** Options that are fields of a filter as they stand. */
const SAME_IN_FILTER = [
  'position',
  'organization',
  'region',
  'type',
  'from',
  'to',
  'minAttendance',
  'maxAttendance',
  'award',
  'awardKind',
  'awardYear',
  'handedOver'
] as const satisfies readonly (keyof FilterOptions & keyof ArchiveFilter)[]

/** The filter that the options mean; a year is its first and last day. */
export function filterOf({ year, person, ...options }: FilterOptions, words?: string): ArchiveFilter {
  const within = year === undefined ? {} : { from: `${year}-01-01`, to: `${year}-12-31` }
  const given = SAME_IN_FILTER.filter(name => options[name] !== undefined).map(name => [name, options[name]])
  const number = /^\d+$/.test(person ?? '') ? Number(person) : person
  return { words: words || undefined, person: number, ...within, ...Object.fromEntries(given) }
}

function day(value: string): string {
  if (isoDate.safeParse(value).success) return value
  throw new InvalidArgumentError('It must be a day as YYYY-MM-DD.')
}

function year(value: string): number {
  if (/^[12]\d{3}$/.test(value)) return Number(value)
  throw new InvalidArgumentError('It must be a year, such as 2019.')
}
