import { describe, expect, test } from 'vitest'
import { program } from '../../src/cli/program.ts'
import { scratchFolder } from './support.ts'

const { path: folder, put } = scratchFolder()
const file = put('a.txt', 'Bupati Kebumen membuka rapat.')

/** What the command line says to arguments, in this process. */
async function said(args: readonly string[]): Promise<{ code: string; out: string; err: string }> {
  let out = ''
  let err = ''
  const kliping = program()
  for (const command of [kliping, ...kliping.commands]) {
    command.configureOutput({ writeOut: text => (out += text), writeErr: text => (err += text) })
  }
  const code = await kliping.parseAsync(args, { from: 'user' }).then(
    () => 'done',
    error => error.code as string
  )
  return { code, out, err }
}

describe('wrong usage is said and does nothing', () => {
  test.each<[string[], RegExp]>([
    [['extract'], /missing required argument 'path'/],
    [['extrct', file], /unknown command 'extrct'\n\(Did you mean extract\?\)/],
    [['extract', '--form', 'csv', file], /unknown option '--form'\n\(Did you mean --format\?\)/],
    [['extract', '--format', 'docx', file], /Allowed choices are jsonl, json, csv, table, html, parquet/],
    [['extract', '--jobs', '0', file], /must be a number from 1 to 64/],
    [['extract', '--jobs', 'many', file], /must be a number from 1 to 64/],
    [['extract', '--format', 'csv', file], /--format csv writes several files: say into which folder with -o DIR/],
    [['extract', '--format', 'parquet', '-o', file, file], /writes into a folder, but .* is a file/],
    [['extract', '--format', 'json', '-o', folder, file], /writes one file, but .* is a folder/],
    [['extract', '-o', `${folder}/new/`, file], /writes one file, but .* is a folder/],
    [['extract', '-o', file, file], /is the input: give another place with -o/],
    [['extract', '--format', 'csv', '-o', folder, folder], /is the input: give another place with -o/],
    [['extract', '--resume', file], /--resume goes on with a file of JSON Lines/],
    [['extract', '--resume', '-o', 'out.json', file], /--resume goes on with a file of JSON Lines/]
  ])('%j', async (args, message) => {
    const { code, out, err } = await said(args)
    expect(code).toMatch(/^commander\./)
    expect(out).toBe('')
    expect(err).toMatch(message)
  })
})

describe('help', () => {
  const commands = program().commands.map(command => command.name())

  test.each(commands)('%s has a description and examples', async name => {
    const { code, out } = await said([name, '--help'])
    expect(code).toBe('commander.helpDisplayed')
    expect(out).toMatch(new RegExp(`\\nExamples:\\n +kliping ${name}`))
  })
})
