import type { Found, HeldPosition, PersonProfile, PersonSummary } from '../../../archive/index.ts'
import { tableText } from './table.ts'
import { cited, countLine, type ListStyle, line } from './words.ts'

/** People, with one of the events that each is counted by. */
export function peopleText(found: Found<PersonSummary>, { width, colors }: ListStyle): string {
  if (found.total === 0) return 'no person fits\n'
  const table = tableText<PersonSummary>(
    [
      { head: '#', share: null, cell: ({ personId }) => personId },
      { head: 'person', share: 0.2, cell: ({ name }) => colors.bold(line(name)) },
      { head: 'position', share: 0.25, cell: ({ latestPosition }) => latestPosition && line(latestPosition) },
      { head: 'events', share: null, cell: ({ events }) => events },
      { head: 'releases', share: null, cell: ({ releases }) => releases },
      { head: 'such as', share: 0.55, cell: ({ citations: [first] }) => (first ? cited(first, colors) : null) }
    ],
    found.items,
    width
  )
  return table + countLine(found, 'people')
}

/** All about one person. */
export function personText(person: PersonProfile, style: ListStyle): string {
  const { colors } = style
  const others = person.names.filter(({ name }) => name !== person.name).map(({ name }) => line(name))
  const head = [
    `${colors.bold(line(person.name))} ${colors.dim(`#${person.personId}`)}`,
    ...(others.length > 0 ? [`also ${others.join(', ')}`] : []),
    `in ${person.releases} releases`,
    ''
  ].join('\n')
  return [
    `${head}\n`,
    section('positions', person.positions, style, position => [positionDates(position), line(position.label)]),
    section('events', person.events.items, style, event => [
      event.start,
      `${event.type}: ${line(event.name)} (${event.roles.join(', ')})\n${cited(event.citation, colors)}`
    ]),
    section('handed over', person.handovers.items, style, handover => [
      handover.date,
      `${handover.side}: ${handover.titles.map(line).join(', ')}; ${handover.others.map(line).join(', ')}\n${cited(handover.citation, colors)}`
    ]),
    section('said', person.quotes.items, style, quote => [quote.publishedOn, cited(quote.citation, colors)]),
    section('why this is one person', person.joins.items, style, join => [
      `#${join.releaseId}`,
      `${line(join.name)}: ${join.reason}`
    ])
  ].join('')
}

const positionDates = ({ firstOn, lastOn }: HeldPosition): string | null =>
  firstOn === lastOn ? firstOn : `${firstOn} ${lastOn}`

function section<Item>(
  title: string,
  items: readonly Item[],
  { width, colors }: ListStyle,
  rowOf: (item: Item) => readonly [string | null, string]
): string {
  if (items.length === 0) return ''
  const rows = items.map(rowOf)
  const columns = [
    { head: 'when', share: null, cell: ([when]: readonly [string | null, string]) => when },
    { head: title, share: 1, cell: ([, what]: readonly [string | null, string]) => what }
  ]
  return `${tableText(columns, rows, width).replace(title, colors.bold(title))}\n`
}
