import type { Command } from 'commander'
import { bashCompletion } from './bash.ts'
import { fishCompletion } from './fish.ts'
import { zshCompletion } from './zsh.ts'

/** The shells that can be made to complete, and what they are to be told of a program. */
export const SHELLS = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion
} as const satisfies Record<string, (program: Command) => string>

export type Shell = keyof typeof SHELLS
