import type { Office } from '../../lexicon/offices.ts'
import type { Scope } from './scope.ts'

/** An office with what follows it. */
export interface Reading {
  readonly to: number
  readonly title: string
  readonly organization: string | null
  readonly home: Office['home']
  readonly scope: Scope
}
