import { execFileSync } from 'node:child_process'
import { chmodSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { commandLine, run, scratchFolder } from '../cli/support.ts'

const { path: folder, put } = scratchFolder()
const example = (name: string, ...args: string[]): string =>
  execFileSync('npx', ['tsx', `examples/${name}`, ...args], { encoding: 'utf8' })

const TEXT = 'KEBUMEN - Bupati Kebumen Ratna Wijayanti membuka rapat koordinasi di Pendopo, Senin (4/3/2019).'
put('news/a.txt', TEXT)
put('news/a.meta.json', '{"publishedOn": "2019-03-04", "headline": "Rapat di Kebumen"}')

describe('examples', () => {
  test('a folder', () => {
    const said = example('extract-folder.ts', `${folder}/news`)
    expect(said).toContain('Rapat di Kebumen')
    expect(said).toMatch(/^1 releases read; their records are in out\/$/m)
  })

  test('a news archive', () => {
    const lines = example('news-archive.ts', 'ratna', `${folder}/news`).trim().split('\n')
    expect(lines).toEqual([expect.stringMatching(/^2019-03-04 · rapat koordinasi · .*Ratna Wijayanti \(Bupati\)$/)])
  })

  test('a rule and a lexicon entry of one’s own', () => {
    expect(example('own-rule.ts').trim().split('\n')).toEqual([
      'event: Nyadran Kali (ceremony), read by occasion/noun',
      'event: Penyerahan Tabungan Simpeda (handover), read by occasion/act',
      'award: Tabungan Simpeda (aid), read by item/savings'
    ])
  })

  test('a pipe: lines in, lines out, in order', async () => {
    const lines = Array.from({ length: 40 }, (_, at) => JSON.stringify({ id: `n-${at}`, text: `${TEXT} Ke-${at}.` }))
    const input = `${lines.join('\n')}\n`
    const kliping = put('kliping', `#!/bin/sh\nexec '${process.execPath}' '${commandLine([]).join("' '")}' "$@"\n`)
    chmodSync(kliping, 0o755)
    const output = execFileSync('sh', ['examples/pipe.sh'], {
      input,
      encoding: 'utf8',
      env: { ...process.env, KLIPING: kliping }
    })
    expect(output).toBe((await run(['-'], {}, input)).out)
  })
})
