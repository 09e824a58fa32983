import type { OutputFormat } from './format.ts'

/** One JSON list of all releases, indented for reading. */
export const json: OutputFormat<string> = {
  render: ({ release }) => JSON.stringify(release, null, 2),
  open: () => {
    let count = 0
    return {
      add: text => [{ file: null, data: `${count++ === 0 ? '[\n' : ',\n'}${text}` }],
      end: () => [{ file: null, data: count === 0 ? '[]\n' : '\n]\n' }]
    }
  }
}
