/** How long one run must be measured for, in all; seconds. */
const MEASURED = 2

/** Seconds that `task` takes at best, after a warm-up: the machine's noise only ever adds. */
export function fastest(task: () => void): number {
  const warm = performance.now()
  while (performance.now() - warm < 500) task()
  let best = Number.POSITIVE_INFINITY
  const start = performance.now()
  do {
    const before = performance.now()
    task()
    best = Math.min(best, performance.now() - before)
  } while (performance.now() - start < MEASURED * 1000)
  return best / 1000
}
