import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { SHELLS } from '../../src/cli/completion/index.ts'
import { program } from '../../src/cli/program.ts'
import { scratchFolder } from './support.ts'

const { put } = scratchFolder()

const has = (shell: string): boolean => spawnSync(shell, ['-c', 'true']).status === 0

/** What bash would offer for the last of some words. */
function offered(...words: string[]): string[] {
  const script = `${SHELLS.bash(program())}
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _kliping; printf '%s\\n' "\${COMPREPLY[@]}"`
  const { stdout } = spawnSync('bash', ['-c', script, 'bash', ...words], { encoding: 'utf8' })
  return stdout.split('\n').filter(Boolean)
}

describe('bash', () => {
  test.each([
    [
      ['kliping', 'ex'],
      ['extract', 'explain']
    ],
    [['kliping', 'extract', '--fo'], ['--format']],
    [
      ['kliping', 'extract', '--format', ''],
      ['jsonl', 'json', 'csv', 'table', 'html', 'parquet']
    ],
    [['kliping', 'extract', '-f', 'p'], ['parquet']],
    [
      ['kliping', 'show', '--input-format', 'j'],
      ['json', 'jsonl']
    ],
    [
      ['kliping', 'completion', ''],
      ['bash', 'zsh', 'fish']
    ],
    // Files, which bash itself offers.
    [['kliping', 'extract', ''], []],
    [['kliping', 'extract', '-o', ''], []]
  ])('%j', (words, expected) => {
    expect(offered(...words)).toEqual(expected)
  })
})

describe.each(Object.keys(SHELLS) as (keyof typeof SHELLS)[])('%s', shell => {
  const script = SHELLS[shell](program())

  test.skipIf(!has(shell))('takes the script', () => {
    const file = put(shell, script)
    expect(spawnSync(shell, ['-n', file], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' })
  })

  test('every command and option is in it', () => {
    for (const command of program().commands) {
      expect(script).toContain(command.name())
      for (const { long } of command.options) expect(script).toContain(long!.slice(2))
    }
  })
})
