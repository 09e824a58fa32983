import type { Found, Hit } from '../../../archive/index.ts'
import { tableText } from './table.ts'
import { countLine, type ListStyle, line, marked } from './words.ts'

/** Releases that were found, each with a passage. */
export function hitsText(found: Found<Hit>, { width, colors }: ListStyle): string {
  if (found.total === 0) return 'no release fits\n'
  const copies = (hit: Hit): string => (hit.copies === 0 ? '' : `+${hit.copies} that say the same`)
  const table = tableText<Hit>(
    [
      { head: '#', share: null, cell: ({ releaseId }) => releaseId },
      { head: 'date', share: null, cell: ({ publishedOn }) => publishedOn },
      {
        head: 'release',
        share: 0.34,
        cell: hit =>
          [colors.bold(line(hit.headline ?? hit.sourceId)), hit.publisher && line(hit.publisher), hit.url, copies(hit)]
            .filter(Boolean)
            .join('\n')
      },
      { head: 'passage', share: 0.66, cell: ({ passage, matches }) => marked(passage, matches, colors.bold) }
    ],
    found.items,
    width
  )
  return table + countLine(found, 'releases')
}
