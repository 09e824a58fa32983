import { readFile } from 'node:fs/promises'
import { build } from 'esbuild'
import { defineConfig, type Options } from 'tsup'
import { withFrontCodedLists, withoutIndents } from './scripts/front-coding.ts'

/** What is left beyond ASCII (regular expressions) as escapes: a source of one byte a character is read in half the time. */
const ascii: NonNullable<Options['plugins']>[number] = {
  name: 'ascii',
  renderChunk: code => ({
    code: code.replace(/[^\0-\x7f]/g, char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
  })
}

/**
 * What chrono does beyond days: English where it is made without a configuration, which it never is here; times of day
 * and their zones, which are read by rules of our own; days put off to the future, which is asked of it nowhere.
 */
const UNUSED_OF_CHRONO =
  /\/(?:locales\/en\/configuration|IDTimeExpressionParser|IDCasualTimeParser|ExtractTimezone(?:Abbr|Offset)Refiner|ForwardDateRefiner|timezone)(?:\.js)?$/

/** A parser that finds nothing, a refiner that changes nothing, and the zones of references, which are numbers. */
const NOTHING = `
export default class { pattern() { return /(?!)/ } extract() { return null } refine(_, found) { return found } }
export const toTimezoneOffset = zone => zone ?? null`

const chronoOfDaysAlone: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'chrono-of-days-alone',
  setup(build) {
    build.onResolve({ filter: UNUSED_OF_CHRONO }, ({ importer }) =>
      importer.includes('chrono-node') && !importer.includes('/locales/en/')
        ? { path: 'none', namespace: 'nothing' }
        : undefined
    )
    build.onLoad({ filter: /^none$/, namespace: 'nothing' }, () => ({ contents: NOTHING }))
  }
}

/** Long lists of words in a form that packs into three quarters. */
const frontCodedLists: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'front-coded-lists',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/]lexicon[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: withoutIndents(withFrontCodedLists(await readFile(path, 'utf8'))),
      loader: 'ts'
    }))
  }
}

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    villages: 'src/villages.ts',
    archive: 'src/archive/index.ts',
    cli: 'src/cli/main.ts',
    worker: 'src/cli/jobs/worker.ts'
  },
  format: 'esm',
  target: 'node20',
  platform: 'neutral',
  dts: { entry: { index: 'src/index.ts', villages: 'src/villages.ts', archive: 'src/archive/index.ts' } },
  clean: true,
  splitting: true,
  treeshake: true,
  minify: true,
  // What parsing needs comes with it, and only the parts that it needs: whole, these take most of the time of a start.
  // Of the stemmers one alone.
  noExternal: [
    'compromise',
    'chrono-node',
    'date-fns',
    'zod',
    '@orama/stemmers',
    'hono',
    '@hono/node-server',
    'd3-scale',
    'd3-shape'
  ],
  external: [/^node:/],
  esbuildPlugins: [chronoOfDaysAlone, frontCodedLists],
  plugins: [ascii],
  // The scripts of an archive's pages run in browsers, from files too: plain scripts, no modules.
  onSuccess: async () => {
    await build({
      entryPoints: {
        'archive-page': 'src/archive/web/client/main.ts',
        'archive-search': 'src/archive/web/client/search.ts'
      },
      outdir: 'dist',
      bundle: true,
      minify: true,
      charset: 'ascii',
      format: 'iife',
      target: 'es2022',
      platform: 'browser'
    })
  }
})
