import { ICON } from './styles/icon.ts'
import { STYLE } from './styles/index.ts'

/** A file that pages need beside them. */
export interface Asset {
  readonly type: string
  readonly data: string
}

export type Assets = ReadonlyMap<string, Asset>

/** The files that every page loads. */
export const assetsWith = (script: string): Assets =>
  new Map([
    ['style.css', { type: 'text/css; charset=utf-8', data: STYLE }],
    ['script.js', { type: 'text/javascript; charset=utf-8', data: script }],
    ['icon.svg', { type: 'image/svg+xml', data: ICON }]
  ])
