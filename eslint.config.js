import parser from '@typescript-eslint/parser'
import regexp from 'eslint-plugin-regexp'

/** Only what Biome cannot tell: regular expressions whose time grows faster than the text. */
export default [
  { ignores: ['**/*.d.ts'] },
  {
    files: ['src/**/*.ts'],
    languageOptions: { parser },
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error'
    }
  }
]
