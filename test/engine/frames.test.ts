import { describe, expect, test } from 'vitest'
import { checkMatch, type Frame, FrameSet, termOf } from '../../src/engine/frames.ts'

const FRAMES: readonly Frame[] = [
  { name: 'hands', triggers: ['menyerahkan'], match: '[<giver>#Party] menyerahkan [<item>#Item+]', kind: 'handover' },
  { name: 'to', triggers: ['menyerahkan'], match: 'menyerahkan .* kepada [<recipient>#Party]', kind: 'handover' }
]

/** "#Party menyerahkan #Item": a word with "#" is a mention with that tag. */
const terms = (text: string) =>
  text.split(' ').map(word => (word.startsWith('#') ? termOf('x', new Set([word.slice(1)])) : termOf(word, new Set())))

const groupsIn = (text: string): Record<string, number[]> =>
  Object.fromEntries(
    new FrameSet(FRAMES)
      .match(terms(text), 'menyerahkan')
      .flatMap(({ groups }) => [...groups].map(([name, { from, to }]) => [name, [from, to]]))
  )

describe('frames', () => {
  test.each([
    ['#Party menyerahkan #Item', { giver: [0, 1], item: [2, 3] }],
    ['#Party menyerahkan #Item #Item kepada #Party', { giver: [0, 1], item: [2, 4], recipient: [5, 6] }],
    ['kemudian #Party menyerahkan #Item di aula kepada #Party', { giver: [1, 2], item: [3, 4], recipient: [7, 8] }],
    ['lalu menyerahkan #Item kepada #Party', { recipient: [4, 5] }],
    ['lalu menyerahkan semuanya', {}]
  ])('%s', (text, groups) => expect(groupsIn(text)).toEqual(groups))

  test('only their triggers open them', () => {
    const set = new FrameSet(FRAMES)
    expect(set.isTrigger('menyerahkan')).toBe(true)
    expect(set.isTrigger('menerima')).toBe(false)
    expect(set.match(terms('#Party menyerahkan #Item'), 'menerima')).toEqual([])
  })

  test('a frame without a match says which', () => {
    expect(() => checkMatch({ ...FRAMES[0]!, match: '' })).toThrow(/hands/)
  })
})
