/** Tasks in hand for each thread: one that it works on, others ready, so that it never waits. */
const TASKS_IN_HAND = 3

/**
 * Has tasks worked on, a bounded number at a time, and gives their results in the order of the tasks, each as soon as
 * it and those before it are there.
 */
export async function* inOrder<Task, Result>(
  tasks: AsyncIterable<Task>,
  work: (task: Task) => Promise<Result>,
  threads: number
): AsyncGenerator<Result> {
  const limit = threads === 1 ? 1 : threads * TASKS_IN_HAND
  const iterator = tasks[Symbol.asyncIterator]()
  const inHand: Promise<Result>[] = []
  let next: Promise<IteratorResult<Task>> | null = iterator.next()
  while (next !== null || inHand.length > 0) {
    const first = inHand[0]
    const canTake = next !== null && inHand.length < limit
    if (first === undefined || (canTake && (await isSooner(next!, first)))) {
      const taken: IteratorResult<Task> = await next!
      next = taken.done ? null : iterator.next()
      if (!taken.done) inHand.push(started(work, taken.value))
    } else {
      yield await first
      inHand.shift()
    }
  }
}

/** A failure is met when the result's turn comes, not before. */
function started<Task, Result>(work: (task: Task) => Promise<Result>, task: Task): Promise<Result> {
  const result = work(task)
  result.catch(() => {})
  return result
}

async function isSooner(one: Promise<unknown>, other: Promise<unknown>): Promise<boolean> {
  return Promise.race([one.then(() => true), other.then(() => false)])
}
