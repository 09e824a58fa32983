import { defineConfig } from 'tsup'

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    villages: 'src/villages.ts',
    cli: 'src/cli/main.ts',
    worker: 'src/cli/jobs/worker.ts'
  },
  format: 'esm',
  target: 'node20',
  platform: 'neutral',
  dts: { entry: { index: 'src/index.ts', villages: 'src/villages.ts' } },
  clean: true,
  splitting: true,
  treeshake: true,
  // All entry points of compromise share one mutable world: a private copy keeps a user's own compromise untouched.
  noExternal: ['compromise'],
  external: [/^node:/]
})
