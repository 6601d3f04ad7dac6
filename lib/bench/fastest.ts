/** Seconds of warm-up, after which the compiler has done what it will do, and of measuring. */
const WARM_UP = 3
const MEASURED = 3

/**
 * Seconds that `task` takes at best, after a warm-up. All are those of the processor, the collecting of garbage included:
 * on a busy machine a task waits for a processor too, which says nothing of it.
 */
export function fastest(task: () => void): number {
  run(task, WARM_UP)
  return run(task, MEASURED)
}

/** The least that it takes, over and over for so many seconds in all. */
function run(task: () => void, seconds: number): number {
  let best = Number.POSITIVE_INFINITY
  for (let spent = 0; spent < seconds; ) {
    const before = process.cpuUsage()
    task()
    const { user, system } = process.cpuUsage(before)
    const took = (user + system) / 1e6
    spent += took
    best = Math.min(best, took)
  }
  return best
}
