import type { Source } from '../inputs/source.ts'

/** Articles that go to a thread together: sending costs more than reading a short one. */
const BATCH_ARTICLES = 16
/** A batch of long lines is full sooner. */
const BATCH_CHARACTERS = 512 * 1024
/** An input that pauses so long, such as a queue at the other end of a pipe, gets what it has sent so far. */
const PAUSE_MS = 10

/** Sources in batches. A batch ends when it is full, when the input pauses, at the input's end, and when told to stop. */
export async function* batchesOf(sources: AsyncIterable<Source>, stop: AbortSignal): AsyncGenerator<Source[]> {
  const iterator = sources[Symbol.asyncIterator]()
  let batch: Source[] = []
  let characters = 0
  let next = iterator.next()
  for (;;) {
    const result = await beforePause(next, stop, batch.length > 0)
    if (result === 'stopped') break
    if (result !== 'paused') {
      if (result.done) break
      batch.push(result.value)
      characters += result.value.type === 'line' ? result.value.text.length : 0
      next = iterator.next()
      if (batch.length < BATCH_ARTICLES && characters < BATCH_CHARACTERS) continue
    }
    yield batch
    batch = []
    characters = 0
  }
  if (batch.length > 0) yield batch
}

/** A promise's value, unless the user stops the run before or, where there is something to go on with, it takes long. */
function beforePause<T>(promise: Promise<T>, stop: AbortSignal, canGoOn: boolean): Promise<T | 'paused' | 'stopped'> {
  if (stop.aborted) return Promise.resolve('stopped')
  return new Promise((resolve, reject) => {
    const settle = (settled: () => void): void => {
      clearTimeout(timer)
      stop.removeEventListener('abort', onStop)
      settled()
    }
    const onStop = (): void => settle(() => resolve('stopped'))
    const timer = canGoOn ? setTimeout(() => settle(() => resolve('paused')), PAUSE_MS) : undefined
    stop.addEventListener('abort', onStop)
    promise.then(
      value => settle(() => resolve(value)),
      error => settle(() => reject(error))
    )
  })
}
