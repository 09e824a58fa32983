import { ICON } from './styles/icon.ts'
import { STYLE } from './styles/index.ts'

/** A file that pages need beside them. */
export interface Asset {
  readonly type: string
  readonly data: string
}

export type Assets = ReadonlyMap<string, Asset>

/** What runs in pages, each as one plain script. */
export interface Scripts {
  /** On every page. */
  readonly page: string
  /** On pages in files that search. */
  readonly search: string
}

/** The files that every page loads. */
export const assetsWith = (scripts: Scripts): Assets =>
  new Map([
    ['style.css', { type: 'text/css; charset=utf-8', data: STYLE }],
    ['script.js', { type: 'text/javascript; charset=utf-8', data: scripts.page }],
    ['search.js', { type: 'text/javascript; charset=utf-8', data: scripts.search }],
    ['icon.svg', { type: 'image/svg+xml', data: ICON }]
  ])
