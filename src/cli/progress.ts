import type { MultiBar, SingleBar } from 'cli-progress'

const WITH_TOTAL = 'kliping {bar} {percentage}% · {releases} releases · {rate}/s · {eta_formatted} left'
const WITHOUT_TOTAL = 'kliping: {releases} releases · {rate}/s'

/** How many bytes there are to read, or null where that cannot be known: then there is no telling the time left. */
export type TotalOf = () => Promise<number | null>

/** What a person at a terminal sees of a run; where standard error is no terminal, only what goes wrong. */
export class Progress {
  readonly #stream: NodeJS.WritableStream
  readonly #visible: boolean
  readonly #begun = performance.now()
  #bars: MultiBar | null = null
  #bar: SingleBar | null = null
  #seen = 0
  #releases = 0
  #ended = false

  constructor(stream: NodeJS.WritableStream, visible: boolean) {
    this.#stream = stream
    this.#visible = visible
  }

  /** Draws the bar as soon as it is known how much there is to read. */
  async show(totalOf: TotalOf): Promise<void> {
    if (!this.#visible) return
    const [{ default: cliProgress }, total] = await Promise.all([import('cli-progress'), totalOf()])
    if (this.#ended) return
    this.#bars = new cliProgress.MultiBar({
      stream: this.#stream,
      format: total === null ? WITHOUT_TOTAL : WITH_TOTAL,
      clearOnComplete: true,
      hideCursor: true,
      gracefulExit: false,
      barsize: 24
    })
    this.#bar = this.#bars.create(total ?? 0, this.#seen, this.#payload())
  }

  seen(bytes: number): void {
    this.#seen += bytes
    this.#bar?.update(this.#seen, this.#payload())
  }

  read(releases = 1): void {
    this.#releases += releases
    this.#bar?.update(this.#payload())
  }

  /** A line of its own, above the bar. */
  say(line: string): void {
    if (this.#bars) this.#bars.log(`${line}\n`)
    else this.#stream.write(`${line}\n`)
  }

  /** What is to be said of an article: one line, whatever the message holds. */
  sayOf(label: string, message: string): void {
    this.say(`kliping: ${label}: ${message}`.replace(/[\p{Cc}\u2028\u2029]+/gu, ' '))
  }

  /** Clears the bar and sums up. */
  end(failed: number): void {
    this.#ended = true
    this.#bars?.update()
    this.#bars?.stop()
    if (!this.#visible) return
    const failures = failed > 0 ? `, ${failed} could not be read` : ''
    this.#stream.write(`kliping: ${this.#releases} releases read in ${this.#seconds().toFixed(1)} s${failures}\n`)
  }

  #payload(): { releases: number; rate: number } {
    return { releases: this.#releases, rate: Math.round(this.#releases / Math.max(this.#seconds(), 0.001)) }
  }

  #seconds(): number {
    return (performance.now() - this.#begun) / 1000
  }
}
