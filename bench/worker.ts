/** Holds one contestant and a set of texts; reads all texts once for each message, and answers with the milliseconds. */
import { CONTESTANTS } from './contestants/index.ts'
import { readTexts } from './texts.ts'

const [name, set] = process.argv.slice(2) as [string, string]
const texts = readTexts(set)
const read = await CONTESTANTS[name]!.load()

let seen = 0
process.on('message', () => {
  const start = performance.now()
  for (const text of texts) seen += Number(read(text))
  process.send!({ milliseconds: performance.now() - start, seen })
})
process.send!('ready')
