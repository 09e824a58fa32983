import { closeSync, existsSync, ftruncateSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import type { Chunk } from '../../outputs/format.ts'
import { type KeptLine, keptLines } from './kept-lines.ts'
import type { Sink } from './sink.ts'

const COPY_BYTES = 1024 * 1024

/** The file beside the output that holds records whose place is not known yet. */
const asideOf = (path: string): string => `${path}.aside`

/**
 * An output file of an earlier run that is gone on with. As long as the articles come as they did then, its lines stay
 * where they are; from where the input has changed on, they are laid aside and taken from there. Whenever the run ends,
 * every record that was ever written is in one of the two files.
 */
export class ResumedFile implements Sink {
  readonly #path: string
  readonly #file: number
  readonly #lines: readonly KeptLine[]
  readonly #linesEnd: number
  readonly #aside: Map<string, KeptLine>
  #asideEnd: number
  #asideFile: number | null = null
  /** How many lines are in their place, and where they end. */
  #inPlace = 0
  #end = 0

  private constructor(path: string, own: Kept, aside: Kept) {
    this.#path = path
    this.#file = openSync(path, 'r+')
    this.#lines = own.lines
    this.#linesEnd = own.end
    this.#aside = new Map(aside.lines.map(line => [line.hash, line]))
    this.#asideEnd = aside.end
  }

  /** Makes ready to go on with a file, or to begin it. */
  static async open(path: string, version: string): Promise<ResumedFile> {
    closeSync(openSync(path, 'a'))
    const aside = asideOf(path)
    return new ResumedFile(
      path,
      await keptLines(path, version),
      existsSync(aside) ? await keptLines(aside, version) : { lines: [], end: 0 }
    )
  }

  /** Hashes of the articles whose records are there. */
  known(): ReadonlySet<string> {
    return new Set([...this.#lines.map(({ hash }) => hash), ...this.#aside.keys()])
  }

  /** The record of the next article is there already. */
  keep(hash: string): void {
    const line = this.#lines[this.#inPlace]
    if (this.#asideFile === null && line?.hash === hash && line.start === this.#end) {
      this.#inPlace++
      this.#end = line.end
      return
    }
    const file = this.#layAside()
    const kept = this.#aside.get(hash)
    if (kept) this.#append(bytesOf(file, kept))
  }

  write({ data }: Chunk): void {
    this.#layAside()
    this.#append(Buffer.from(data as string))
  }

  close(complete: boolean): void {
    const isUntouched = this.#asideFile === null && !complete
    ftruncateSync(this.#file, isUntouched ? this.#linesEnd : this.#end)
    closeSync(this.#file)
    if (this.#asideFile !== null) closeSync(this.#asideFile)
    if (complete) rmSync(asideOf(this.#path), { force: true })
  }

  #append(bytes: Uint8Array): void {
    writeSync(this.#file, bytes, 0, bytes.length, this.#end)
    this.#end += bytes.length
  }

  /** Moves what comes after the lines in place into the file beside, once. */
  #layAside(): number {
    if (this.#asideFile !== null) return this.#asideFile
    const aside = openSync(asideOf(this.#path), existsSync(asideOf(this.#path)) ? 'r+' : 'w+')
    ftruncateSync(aside, this.#asideEnd)
    const shift = this.#asideEnd - this.#end
    for (let at = this.#end; at < this.#linesEnd; at += COPY_BYTES) {
      const bytes = bytesOf(this.#file, { start: at, end: Math.min(at + COPY_BYTES, this.#linesEnd) })
      writeSync(aside, bytes, 0, bytes.length, at + shift)
    }
    for (const { hash, start, end } of this.#lines.slice(this.#inPlace)) {
      this.#aside.set(hash, { hash, start: start + shift, end: end + shift })
    }
    ftruncateSync(this.#file, this.#end)
    this.#asideFile = aside
    return aside
  }
}

type Kept = Awaited<ReturnType<typeof keptLines>>

function bytesOf(file: number, { start, end }: { start: number; end: number }): Uint8Array {
  const bytes = Buffer.alloc(end - start)
  for (let done = 0; done < bytes.length; ) {
    const count = readSync(file, bytes, done, bytes.length - done, start + done)
    if (count === 0) break
    done += count
  }
  return bytes
}
