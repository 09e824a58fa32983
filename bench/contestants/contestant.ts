/** Something that reads texts, measured in a process of its own. */
export interface Contestant {
  /** Loads it; what it returns reads one text. The result is only looked at so that the work cannot be left out. */
  load(): Promise<(text: string) => unknown>
}
