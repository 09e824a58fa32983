import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { RegExpParser, visitRegExpAST } from '@eslint-community/regexpp'
import ts from 'typescript'

/** Characters of every sort that a class in a pattern may ask for. */
const SAMPLES = [...'aZ7 .,-\n"\'(é”/:;_)\u0301\t\u00a0@%!“â€\u0000']

/** Every regular expression that is written in the source, once. */
export function patternsIn(folder: string): RegExp[] {
  const literals = new Set<string>()
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.ts'))
  for (const file of files) {
    const source = ts.createSourceFile(file, readFileSync(join(folder, file), 'utf8'), ts.ScriptTarget.Latest)
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) literals.add(node.text)
      ts.forEachChild(node, visit)
    }
    visit(source)
  }
  return [...literals].map(literal => {
    const end = literal.lastIndexOf('/')
    return new RegExp(literal.slice(1, end), literal.slice(end + 1))
  })
}

/** What runs of a pattern's own characters are made of: each alone, each with the one after it, and all in their order. */
export function unitsOf(pattern: RegExp): string[] {
  const characters: string[] = []
  const sampleOf = (raw: string): void => {
    const one = new RegExp(`^${raw}$`, pattern.flags)
    const sample = SAMPLES.find(character => one.test(character))
    if (sample !== undefined) characters.push(sample)
  }
  visitRegExpAST(new RegExpParser().parseLiteral(String(pattern)), {
    onCharacterEnter: ({ value }) => void characters.push(String.fromCodePoint(value)),
    onCharacterSetEnter: ({ raw }) => sampleOf(raw),
    onCharacterClassEnter: ({ raw }) => sampleOf(raw)
  })
  const pairs = characters.slice(1).map((character, at) => characters[at]! + character)
  return [...new Set([...characters, ...pairs, characters.join('')])].filter(unit => unit !== '')
}
