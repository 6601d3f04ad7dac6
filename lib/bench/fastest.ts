/** Seconds of warm-up, after which the compiler has done what it will do, and of measuring. */
const WARM_UP = 3
const MEASURED = 3

/** Seconds that `task` takes at best, after a warm-up: the machine's noise only ever adds. */
export function fastest(task: () => void): number {
  const warm = performance.now()
  while (performance.now() - warm < WARM_UP * 1000) task()
  let best = Number.POSITIVE_INFINITY
  const start = performance.now()
  do {
    const before = performance.now()
    task()
    best = Math.min(best, performance.now() - before)
  } while (performance.now() - start < MEASURED * 1000)
  return best / 1000
}
