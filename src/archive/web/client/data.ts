import type { Postings, SearchIndex } from '../site/search-index.ts'

declare global {
  /** What the files of the index call. */
  var receiveKliping: ((name: string, value: unknown) => void) | undefined
}

const received = new Map<string, unknown>()

/** Loads a part of the index: pages opened from files can run a script, and nothing else, to read one. */
function load(folder: string, name: string): Promise<unknown> {
  globalThis.receiveKliping = (of, value) => received.set(of, value)
  if (received.has(name)) return Promise.resolve(received.get(name))
  return new Promise(resolve => {
    const script = document.createElement('script')
    script.src = `${folder}${name}.js`
    script.addEventListener('load', () => resolve(received.get(name)))
    // A part that is not there holds no words.
    script.addEventListener('error', () => resolve({}))
    document.head.append(script)
  })
}

export const loadIndex = (folder: string): Promise<SearchIndex> => load(folder, 'index') as Promise<SearchIndex>

export const loadWords = (folder: string, shard: string): Promise<Postings> =>
  load(folder, `words-${shard}`) as Promise<Postings>
