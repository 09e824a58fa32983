import type { TokenRange } from '../../document/sentences.ts'
import { READ_OUT_TEXTS } from '../../lexicon/speech-words.ts'
import type { Scene, Speaker } from './scene.ts'
import { speakerAt } from './speaker.ts'

/** Who reads out a speech, and whose it is. */
export interface ReadOut {
  readonly reader: Speaker
  readonly author: Speaker
}

/** "sambutan tertulis Menteri Agama", and room for a long office: so far do the text and the verb stand apart. */
const FARTHEST_TEXT = 16

/** "Sambutan Menteri yang dibacakan Sekda menekankan": the speech is told of, with one who is known for its author. */
export function readOutIn(scene: Scene, { from, to }: TokenRange): ReadOut | null {
  for (const at of scene.readings) {
    if (at < from) continue
    if (at >= to) return null
    const author = authorBefore(scene, from, at)
    const reader = speakerAt(scene, at + 1, to)?.speaker
    if (author?.id && reader?.id && author.id !== reader.id) return { reader, author }
  }
  return null
}

function authorBefore(scene: Scene, from: number, before: number): Speaker | null {
  for (let at = before - 1; at >= Math.max(from, before - FARTHEST_TEXT); at--) {
    if (READ_OUT_TEXTS.has(scene.tokens[at]!.lower)) return authorOf(scene, at, before)
  }
  return null
}

/** "sambutan | tertulis | Gubernur" */
function authorOf(scene: Scene, text: number, to: number): Speaker | null {
  const at = scene.tokens[text + 1]?.lower === 'tertulis' ? text + 2 : text + 1
  return at < to ? (speakerAt(scene, at, to)?.speaker ?? null) : null
}
