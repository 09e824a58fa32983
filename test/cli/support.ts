import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { PassThrough, Readable, Writable } from 'node:stream'
import { buildSync } from 'esbuild'
import { afterAll } from 'vitest'
import { extract, type Run } from '../../src/cli/run.ts'
import type { Release } from '../../src/index.ts'

/** A folder for the files of one test file, gone when its tests are over. */
export function scratchFolder(): { readonly path: string; put(name: string, content: string | Uint8Array): string } {
  const path = mkdtempSync(join(tmpdir(), 'kliping-'))
  afterAll(() => rmSync(path, { recursive: true, force: true }))
  return {
    path,
    put(name, content) {
      const file = join(path, name)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, content)
      return file
    }
  }
}

/** A stream that keeps what is written to it. */
export class Kept extends Writable {
  text = ''

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.text += chunk.toString('utf8')
    done()
  }
}

export const PLAIN: Omit<Run, 'paths'> = {
  format: 'jsonl',
  output: null,
  folder: false,
  resume: false,
  jobs: 1,
  fields: {},
  kind: undefined,
  withText: false,
  quiet: false,
  width: 120
}

/** What `kliping extract` does, in this process. */
export async function run(
  paths: readonly string[],
  options: Partial<Run> = {},
  input: string | Readable = new PassThrough()
): Promise<{ failed: number; out: string; err: string[]; releases: () => Release[] }> {
  const [stdout, stderr] = [new Kept(), new Kept()]
  const stdin = typeof input === 'string' ? Readable.from([Buffer.from(input)]) : input
  const failed = await extract({ ...PLAIN, ...options, paths }, { stdin, stdout, stderr }, new AbortController().signal)
  return {
    failed,
    out: stdout.text,
    err: stderr.text.split('\n').filter(Boolean),
    releases: () =>
      stdout.text
        .split('\n')
        .filter(Boolean)
        .map(line => JSON.parse(line) as Release)
  }
}

let built: string | null = null
afterAll(() => {
  if (built !== null) rmSync(built, { recursive: true, force: true })
})

/** The arguments that make node run the command line, built for this test file: from its sources it starts slowly. */
export function commandLine(args: readonly string[]): string[] {
  built ??= build()
  return [join(built, 'cli.js'), ...args]
}

function build(): string {
  // Inside the project, where the packages are found.
  mkdirSync('out', { recursive: true })
  const outdir = resolve(mkdtempSync(join('out', 'cli-')))
  buildSync({
    entryPoints: { cli: 'src/cli/main.ts', worker: 'src/cli/jobs/worker.ts' },
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    packages: 'external'
  })
  return outdir
}

interface Ran {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

interface Surroundings {
  readonly cwd?: string
  readonly input?: string
  readonly env?: Readonly<Record<string, string>>
}

const ran = ({ status, stdout, stderr }: SpawnSyncReturns<string>): Ran => ({ status, out: stdout, err: stderr })

const optionsOf = ({ cwd, input, env }: Surroundings) => ({
  ...(cwd === undefined ? {} : { cwd }),
  input: input ?? '{"text": "Bupati Kebumen hadir."}',
  env: { ...process.env, ...env },
  encoding: 'utf8' as const
})

/** The command line in a process of its own. */
export function spawned(args: readonly string[], surroundings: Surroundings = {}): Ran {
  return ran(spawnSync(process.execPath, commandLine(args), optionsOf(surroundings)))
}

/** The same, its standard output piped into a shell command. */
export function piped(args: readonly string[], command: string, surroundings: Surroundings = {}): Ran {
  const script = `"$@" | ${command}`
  return ran(spawnSync('bash', ['-c', script, 'bash', process.execPath, ...commandLine(args)], optionsOf(surroundings)))
}
