import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'
import { compilerOptions } from './tsconfig.json' with { type: 'json' }

const [matcher] = compilerOptions.paths['compromise/matcher']

export default defineConfig({
  resolve: { alias: { 'compromise/matcher': resolve(matcher!) } },
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    reporters: process.env.CI ? ['default', ['json', { outputFile: 'out/test-results.json' }]] : ['default']
  }
})
