/** Seconds of each task's warm-up, after which the compiler has done what it will do, and of its measuring. */
const WARM_UP = 3
const MEASURED = 4

/**
 * Seconds that each task takes at best, after a warm-up. The tasks take turns, so that whatever else the machine does
 * slows all of them alike. All are those of the processor, the collecting of garbage included: on a busy machine a task
 * waits for a processor too, which says nothing of it.
 */
export function fastest(tasks: readonly (() => void)[]): number[] {
  takeTurns(tasks, WARM_UP)
  return takeTurns(tasks, MEASURED)
}

/** The least that each takes, over and over until all have had so many seconds; next is who has had the least. */
function takeTurns(tasks: readonly (() => void)[], seconds: number): number[] {
  const turns = tasks.map(task => ({ task, spent: 0, best: Number.POSITIVE_INFINITY }))
  for (;;) {
    const next = turns.reduce((least, turn) => (turn.spent < least.spent ? turn : least))
    if (next.spent >= seconds) return turns.map(({ best }) => best)
    const took = timed(next.task)
    next.spent += took
    next.best = Math.min(next.best, took)
  }
}

function timed(task: () => void): number {
  const before = process.cpuUsage()
  task()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}
