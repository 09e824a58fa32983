import type { Release } from '../../../contract/index.ts'
import { type AnyRecord, labelOf, RECORD_KINDS, type RecordKind } from '../../../outputs/records.ts'
import { positionName } from '../../people/labels.ts'
import type { StoredRelease } from '../../types.ts'
import type { Context } from '../context.ts'
import { type Html, html, type Part } from '../html.ts'
import { anchorAt } from '../places.ts'
import { joined } from './parts.ts'

/** A line about a record: what is told of it, and what that is called; null where it needs no name. */
type Line = readonly [name: string | null, value: Part]

/** Links to other evidence of a record, beside the first. */
const MOST_LINKS = 8

/** The records of a release by kind, each with links to where it was read. */
export function recordsHtml(context: Context, stored: StoredRelease): Html {
  const { strings, number } = context.locale
  const { release } = stored
  const kinds = RECORD_KINDS.filter(kind => release[kind].length > 0)
  if (kinds.length === 0) return html`<p class="empty">${strings.noRecords}</p>`
  const describe = new Descriptions(context, stored)
  return html`${kinds.map(
    kind =>
      html`<section class="${kind}"><h3>${strings.kinds[kind]} <small>${number(release[kind].length)}</small></h3><ul>${(
        release[kind] as readonly AnyRecord[]
      ).map(record => recordHtml(context, kind, record, describe))}</ul></section>`
  )}`
}

function recordHtml(context: Context, kind: RecordKind, record: AnyRecord, describe: Descriptions): Html {
  const lines = describe.linesOf(kind, record).filter(([, value]) => !isEmpty(value))
  return html`<li class="record ${kind}" id="${record.id}"><strong>${describe.titleOf(kind, record)}</strong>${
    lines.length > 0 &&
    html`<dl>${lines.map(([name, value]) => html`<div>${name !== null && html`<dt>${name}</dt>`}<dd>${value}</dd></div>`)}</dl>`
  }${evidenceHtml(context, record)}</li>`
}

const isEmpty = (value: Part): boolean =>
  value === null ||
  value === undefined ||
  value === false ||
  value === '' ||
  (Array.isArray(value) && value.length === 0)

function evidenceHtml({ locale: { strings, number } }: Context, { evidence, confidence }: AnyRecord): Html {
  const [first, ...others] = [...evidence].sort((a, b) => a.start - b.start)
  const link = (start: number, text: string): Html =>
    html`<a class="cite" href="#${anchorAt(start)}" title="${strings.toSentence}">${text}</a>`
  return html`<p class="evidence">${link(first!.start, first!.text)}${others
    .slice(0, MOST_LINKS)
    .map(({ start }, at) => html` ${link(start, number(at + 2))}`)} <small title="${strings.confidence}">${number(
    Math.round(confidence * 100)
  )} %</small></p>`
}

/** Tells about the records of one release. */
class Descriptions {
  readonly #context: Context
  readonly #people: Readonly<Record<string, number>>
  readonly #labels = new Map<string, string>()

  constructor(context: Context, { release, people }: StoredRelease) {
    this.#context = context
    this.#people = people
    for (const kind of RECORD_KINDS) {
      for (const record of release[kind]) this.#labels.set(record.id, labelOf(kind, record))
    }
  }

  titleOf(kind: RecordKind, record: AnyRecord): Part {
    const label = this.#labels.get(record.id)!
    if (kind === 'officials') return this.#person(record as Release['officials'][number])
    if (kind === 'attendance') return this.#count(record as Release['attendance'][number])
    return kind === 'quotes' ? html`<q>${label}</q>` : label
  }

  linesOf(kind: RecordKind, record: AnyRecord): readonly Line[] {
    const lines: { readonly [Kind in RecordKind]: (record: Release[Kind][number]) => readonly Line[] } = {
      officials: official => this.#official(official),
      organizations: ({ acronym, kind }) => [[null, joined([acronym, this.#strings.organizationKinds[kind]])]],
      locations: ({ level, withinId }) => [
        [null, joined([this.#strings.levels[level], this.#reference(withinId)], ', ')]
      ],
      events: event => this.#event(event),
      attendance: ({ eventId }) => [[this.#strings.event, this.#reference(eventId)]],
      awards: ({ kind, year, quantity }) => [
        [null, joined([this.#strings.awardKinds[kind], year, quantity && this.#quantity(quantity)])]
      ],
      handovers: handover => this.#handover(handover),
      quotes: ({ speakerId, speaker, verb }) => [[null, joined([this.#reference(speakerId) ?? speaker, verb])]]
    }
    return (lines[kind] as (record: AnyRecord) => readonly Line[])(record)
  }

  get #strings() {
    return this.#context.locale.strings
  }

  #person({ id, name, titles }: Release['officials'][number]): Part {
    const person = this.#people[id]
    const whole = [[...titles.before, name].join(' '), ...titles.after].join(', ')
    return person === undefined
      ? whole
      : html`<a href="${this.#context.href({ to: 'person', id: person })}">${whole}</a>`
  }

  #official({ positions, aliases }: Release['officials'][number]): readonly Line[] {
    return [
      [null, joined(positions.map(positionName), '; ')],
      [this.#strings.aliases, joined(aliases, ', ')]
    ]
  }

  #event(event: Release['events'][number]): readonly Line[] {
    const { locale } = this.#context
    const { time } = event
    const hours = time && [[time.start, time.end].filter(Boolean).join('–'), time.zone].filter(Boolean).join(' ')
    const participants = event.participants.map(({ officialId, organizationId, role }) => {
      const named = this.#reference(officialId) ?? this.#reference(organizationId)
      return named && html`${named} (${this.#strings.roles[role]})`
    })
    const planned = event.status === 'planned' && this.#strings.planned
    return [
      [
        null,
        joined([this.#strings.eventTypes[event.type], event.start && locale.days(event.start, event.end), planned])
      ],
      [this.#strings.theme, event.theme],
      [this.#strings.time, hours],
      [this.#strings.venue, joined([event.venue, this.#reference(event.locationId)], ', ')],
      [this.#strings.organizers, joined(event.organizers, ', ')],
      [this.#strings.participants, joined(participants, ', ')],
      [
        this.#strings.attendance,
        joined(
          event.attendanceIds.map(id => this.#reference(id)),
          ', '
        )
      ]
    ]
  }

  #count({ qualifier, value, noun }: Release['attendance'][number]): string {
    return `${this.#strings.qualifiers[qualifier](this.#context.locale.number(value))} ${noun}`
  }

  #quantity({ value, unit }: { readonly value: number; readonly unit: string | null }): string {
    return [this.#context.locale.number(value), unit].filter(Boolean).join(' ')
  }

  #handover({ giver, recipients, awardIds, eventId, date }: Release['handovers'][number]): readonly Line[] {
    const party = ({ officialId, organizationId, text }: NonNullable<typeof giver>): Part =>
      this.#reference(officialId) ?? this.#reference(organizationId) ?? text
    return [
      [this.#strings.giver, giver && party(giver)],
      [this.#strings.recipients, joined(recipients.map(party), ', ')],
      [
        this.#strings.items,
        joined(
          awardIds.map(id => this.#reference(id)),
          ', '
        )
      ],
      [this.#strings.event, this.#reference(eventId)],
      [this.#strings.date, date && this.#context.locale.day(date)]
    ]
  }

  /** A link to another record of the release. */
  #reference(id: string | null): Part {
    const label = id === null ? undefined : this.#labels.get(id)
    return label === undefined ? null : html`<a href="#${id}">${label}</a>`
  }
}
