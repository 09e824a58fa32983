import { describe, expect, test } from 'vitest'
import { changes, linesOf } from '../scripts/survey/change.ts'
import { SUSPECTS } from '../scripts/survey/suspects.ts'
import { parseRelease } from '../src/index.ts'

const find = (name: string, text: string): string[] =>
  SUSPECTS.find(suspect => suspect.name === name)!.find(parseRelease(text), text)

describe('what looks wrong in bulk', () => {
  test('speech that no quote claims, but no short terms between marks', () => {
    const text = 'Kata "gotong royong" itu dipajang. "Ini kalimat tanpa siapa pun yang mengucapkannya di sini'
    expect(find('quotation marks that no quote claims', text)).toEqual([])
  })

  test('names that no record claims', () => {
    expect(find('capitalised run that no record claims', 'Pada papan itu tertulis Zorlak Wembatu saja.')).toHaveLength(
      1
    )
  })

  test('a change is shown by kind, without ids', () => {
    const before = linesOf(parseRelease('Bupati Wonosobo hadir.'))
    const after = linesOf(parseRelease('Bupati Kebumen hadir.'))
    expect(changes(before, before).size).toBe(0)
    const { gone, come } = changes(before, after).get('locations')!
    expect(gone).toEqual([expect.stringContaining('Kabupaten Wonosobo')])
    expect(come).toEqual([expect.stringContaining('Kabupaten Kebumen')])
  })
})
