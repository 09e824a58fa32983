import { MINISTERS, OFFICE_GROUPS, type Office, type OfficeGroup } from './office-list.ts'

export type { Office, OfficeHome, OfficeReach, RegionLevel } from './office-list.ts'

/** "Long Form = Body: form, form" → its parts. */
function parseLine(line: string): { title: string; body: string | null; forms: string[] } {
  const colon = line.indexOf(':')
  const head = colon < 0 ? line : line.slice(0, colon)
  const [title = '', body] = head.split('=').map(part => part.trim())
  const forms = colon < 0 ? [] : line.slice(colon + 1).split(',')
  return { title, body: body ?? null, forms: [title.toLowerCase(), ...forms.map(form => form.trim())] }
}

function* officesOf({ reach, home, level, offices }: OfficeGroup): Generator<readonly [string, Office]> {
  for (const line of offices.split('\n')) {
    if (line.trim() === '') continue
    const { title, body, forms } = parseLine(line.trim())
    const office: Office = { title, reach, home, level: level ?? null, body }
    for (const form of forms) yield [form, office]
  }
}

/** How offices are misspelt, by their first word. */
const MISSPELT: Readonly<Record<string, readonly string[]>> = {
  sekretaris: ['sekertaris', 'sekretris', 'skretaris'],
  menteri: ['mentri'],
  gubernur: ['gubenur', 'gubernor', 'gunernur', 'guburnur'],
  asisten: ['asiten', 'asisiten', 'assisten'],
  direktur: ['dirketur', 'direktr'],
  inspektur: ['inpektur'],
  penanggung: ['penangung']
}

/** A form as listed, and with its first word misspelt. */
function* spellingsOf(form: string): Generator<string> {
  yield form
  const blank = form.indexOf(' ')
  const first = blank < 0 ? form : form.slice(0, blank)
  for (const spelling of MISSPELT[first] ?? []) yield spelling + form.slice(first.length)
}

function* everyOffice(): Generator<readonly [string, Office]> {
  const seen = new Set<string>()
  for (const group of [...OFFICE_GROUPS, { reach: 'alone', home: 'named', offices: MINISTERS } as const]) {
    for (const [form, office] of officesOf(group)) {
      for (const spelling of spellingsOf(form)) {
        if (seen.has(spelling)) continue
        seen.add(spelling)
        yield [spelling, office]
      }
    }
  }
}

/** Every office as it may be written, with what it stands for. Where a form is listed twice, the first one counts. */
export const OFFICES: Iterable<readonly [string, Office]> = { [Symbol.iterator]: everyOffice }
