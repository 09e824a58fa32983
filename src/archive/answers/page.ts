import type { Page } from '../types.ts'

const USUAL = 20
const MOST = 10_000

/** Which rows of an answer are wanted: the values of "limit ? offset ?". */
export function pageOf({ limit = USUAL, offset = 0 }: Page): [limit: number, offset: number] {
  return [whole('limit', limit, MOST), whole('offset', offset, Number.MAX_SAFE_INTEGER)]
}

function whole(field: string, value: number, most: number): number {
  if (Number.isInteger(value) && value >= 0 && value <= most) return value
  throw new TypeError(`archive: ${field}: expected a whole number from 0 to ${most}, got ${value}`)
}
