import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { ChartProps } from './chart'

type Answer = { job: number; svg: string } | { job: number; error: string }

/**
 * Charts are mounted in a thread of their own: it needs a `window`, and the process that builds the pages must
 * not see one. The thread keeps the process alive only while something is being printed.
 *
 * A subclass, because a bundler follows `new Worker(…)` and would take the thread's sources apart.
 */
class Press extends Worker {
  readonly #waiting = new Map<number, { resolve: (svg: string) => void; reject: (error: Error) => void }>()
  #jobs = 0

  constructor() {
    super(join(process.cwd(), 'lib/charts/print-worker.mjs'), { execArgv: [] })
    this.unref()
    this.on('message', (answer: Answer) => {
      const waiting = this.#waiting.get(answer.job)
      this.#waiting.delete(answer.job)
      if (this.#waiting.size === 0) this.unref()
      if ('svg' in answer) waiting?.resolve(answer.svg)
      else waiting?.reject(new Error(answer.error))
    })
    this.on('error', error => {
      for (const { reject } of this.#waiting.values()) reject(error)
      this.#waiting.clear()
    })
  }

  print(props: ChartProps): Promise<string> {
    const job = ++this.#jobs
    this.ref()
    return new Promise((resolve, reject) => {
      this.#waiting.set(job, { resolve, reject })
      this.postMessage({ job, props })
    })
  }
}

let press: Press | undefined
const printed = new Map<string, Promise<string>>()

/**
 * A chart as static SVG markup, the same bytes for the same content. For the build and the command line; the
 * project's root must be the working directory.
 * @throws where the chart cannot be drawn
 */
export function printChart(props: ChartProps): Promise<string> {
  const key = JSON.stringify(props)
  const known = printed.get(key)
  if (known) return known
  press ??= new Press()
  const svg = press.print(props)
  printed.set(key, svg)
  return svg
}
