import type { ReleaseMeta } from '../../index.ts'

/** An article as the parser takes it. */
export interface Article {
  /** Where it stands, for messages: "news/a.txt", "news.jsonl:12". */
  readonly label: string
  readonly text: string
  readonly meta: ReleaseMeta
  /** What was odd about it, though it could be read. */
  readonly doubts: readonly string[]
}

/** What could not be read, said so that the user knows which file and what to do. */
export class InputError extends Error {
  readonly label: string

  constructor(label: string, message: string) {
    super(message)
    this.label = label
  }
}

const REASONS: Record<string, string> = {
  ENOENT: 'no such file or folder',
  EACCES: 'may not be read: permission denied',
  EPERM: 'may not be read: permission denied',
  EISDIR: 'is a folder',
  ELOOP: 'is a link that leads back to itself',
  ENAMETOOLONG: 'the name is too long',
  Z_DATA_ERROR: 'is not a sound gzip file',
  Z_BUF_ERROR: 'is not a sound gzip file: it ends too early',
  ERR_BUFFER_TOO_LARGE: 'unpacks to more than can be read at once'
}

/** What went wrong at a place, in the user's words where the system's code is known. */
export function inputError(label: string, error: unknown): InputError {
  if (error instanceof InputError) return error
  const { code, message } = error as NodeJS.ErrnoException
  return new InputError(label, REASONS[code ?? ''] ?? message)
}
