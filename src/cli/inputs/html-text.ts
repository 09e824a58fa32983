/** Elements that begin and end a line of their own. */
const BLOCKS = new Set(
  `address article aside blockquote body caption dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6
  header hr li main nav ol p pre section table tbody td tfoot th thead tr ul`.split(/\s+/)
)
const UNSEEN = new Set(['script', 'style', 'noscript', 'template', 'head', 'iframe', 'svg'])

/** What is needed of a DOM node, of whichever DOM. */
export interface HtmlNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly nodeValue: string | null
  readonly lastChild: HtmlNode | null
  readonly previousSibling: HtmlNode | null
}

const TEXT_NODE = 3
const ELEMENT_NODE = 1

/** The text of a page's part as a reader sees it: paragraphs on lines of their own, white space folded. */
export function textOfHtml(root: HtmlNode | null): string {
  const pieces: string[] = []
  // A list of what is still to do rather than recursion: pages can be nested deeper than the stack.
  const waiting: (HtmlNode | '\n')[] = root ? [root] : []
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node === '\n') pieces.push('\n')
    else if (node.nodeType === TEXT_NODE) pieces.push((node.nodeValue ?? '').replace(/\s+/g, ' '))
    else if (node.nodeType === ELEMENT_NODE) openElement(node, pieces, waiting)
  }
  return pieces
    .join('')
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n\n')
    .trim()
}

function openElement(node: HtmlNode, pieces: string[], waiting: (HtmlNode | '\n')[]): void {
  const name = node.nodeName.toLowerCase()
  if (UNSEEN.has(name)) return
  if (name === 'br') {
    pieces.push('\n')
    return
  }
  const isBlock = BLOCKS.has(name)
  if (isBlock) {
    pieces.push('\n')
    waiting.push('\n')
  }
  for (let child = node.lastChild; child; child = child.previousSibling) waiting.push(child)
}
