import { z } from 'zod'

export interface TestCount {
  passed: number
  failed: number
  skipped: number
}

const VitestReport = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
})

const PlaywrightReport = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int(), skipped: z.int() }),
})

/** Out of the report that `vitest --reporter=json` writes. */
export function countVitest(report: string): TestCount {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = VitestReport.parse(
    JSON.parse(report),
  )
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests }
}

/** Out of the report that `playwright test --reporter=json` writes; what passed only on a second try has failed. */
export function countPlaywright(report: string): TestCount {
  const { expected, unexpected, flaky, skipped } = PlaywrightReport.parse(JSON.parse(report)).stats
  return { passed: expected, failed: unexpected + flaky, skipped }
}
