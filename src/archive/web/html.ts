import { escapeHtml } from '../../outputs/html/escape.ts'

/** Markup that is safe to put on a page as it stands. Only {@link html} makes it. */
export class Html {
  readonly #markup: string

  private constructor(markup: string) {
    this.#markup = markup
  }

  static of(pieces: TemplateStringsArray, parts: readonly Part[]): Html {
    return new Html(pieces.map((piece, at) => piece + (at < parts.length ? markupOf(parts[at]) : '')).join(''))
  }

  toString(): string {
    return this.#markup
  }
}

/** What may stand between pieces of markup; what is not there leaves nothing. */
export type Part = Html | string | number | null | undefined | false | readonly Part[]

/**
 * Markup as it is written here, with everything that is put into it escaped. Attributes must stand in quotation marks.
 *
 * @example html`<a href="${address}">${title}</a>`
 */
export const html = (pieces: TemplateStringsArray, ...parts: readonly Part[]): Html => Html.of(pieces, parts)

function markupOf(part: Part): string {
  if (part instanceof Html) return part.toString()
  if (part === null || part === undefined || part === false) return ''
  if (typeof part === 'object') return part.map(markupOf).join('')
  return escapeHtml(String(part))
}
