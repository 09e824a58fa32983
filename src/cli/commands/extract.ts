import { Command, Option } from 'commander'
import { parseRelease } from '../../index.ts'
import { OUTPUT_FORMATS } from '../../outputs/index.ts'
import { articlesIn, InputError } from '../inputs.ts'
import { write } from '../streams.ts'

/** A line of progress a second is enough to see that it works. */
const PROGRESS_EVERY_MS = 1000

interface Options {
  format: string
  quiet: boolean
}

/** `kliping extract PATH...` */
export function extractCommand(): Command {
  return new Command('extract')
    .description('read press releases and write their records to standard output')
    .argument('<path...>', 'text files, or folders of them; NAME.meta.json or NAME.json beside NAME.txt gives its meta')
    .addOption(
      new Option('-f, --format <name>', 'how to write the records')
        .choices(OUTPUT_FORMATS.map(format => format.name))
        .default('jsonl')
    )
    .option('-q, --quiet', 'no progress and no summary on standard error', false)
    .addHelpText(
      'after',
      `
Examples:
  kliping extract release.txt
  kliping extract articles/ > records.jsonl
  kliping extract articles/ --format summary`
    )
    .action(async (paths: string[], options: Options) => {
      process.exitCode = (await extract(paths, options)) > 0 ? 1 : 0
    })
}

/** Reads every article and writes its records; returns how many could not be read. */
async function extract(paths: readonly string[], options: Options): Promise<number> {
  const format = OUTPUT_FORMATS.find(({ name }) => name === options.format)!
  const progress = new Progress(options.quiet)
  let failed = 0
  for await (const article of articlesIn(paths)) {
    try {
      if (article instanceof InputError) throw article
      const { text, meta } = await article.read()
      await write(process.stdout, format.write(parseRelease(text, meta)))
      progress.step()
    } catch (error) {
      failed++
      const path = error instanceof InputError ? error.path : article.path
      process.stderr.write(`kliping: ${path}: ${(error as Error).message}\n`)
    }
  }
  progress.end(failed)
  return failed
}

class Progress {
  readonly #quiet: boolean
  readonly #start = performance.now()
  #last = this.#start
  #done = 0

  constructor(quiet: boolean) {
    this.#quiet = quiet
  }

  step(): void {
    this.#done++
    const now = performance.now()
    if (this.#quiet || now - this.#last < PROGRESS_EVERY_MS) return
    this.#last = now
    process.stderr.write(`kliping: ${this.#done} releases read\n`)
  }

  end(failed: number): void {
    if (this.#quiet) return
    const seconds = ((performance.now() - this.#start) / 1000).toFixed(1)
    const failures = failed ? `, ${failed} could not be read` : ''
    process.stderr.write(`kliping: ${this.#done} releases read in ${seconds} s${failures}\n`)
  }
}
