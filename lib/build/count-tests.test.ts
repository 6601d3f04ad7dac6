import { expect, it } from 'vitest'
import { countPlaywright, countVitest } from './count-tests'

it('reads the report of vitest', () => {
  const report = {
    numTotalTests: 8,
    numPassedTests: 4,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 1,
  }
  expect(countVitest(JSON.stringify(report))).toEqual({ passed: 4, failed: 1, skipped: 3 })
})

it('reads the report of Playwright, and lets nothing pass on its second try', () => {
  const report = { stats: { expected: 5, unexpected: 1, flaky: 2, skipped: 0 } }
  expect(countPlaywright(JSON.stringify(report))).toEqual({ passed: 5, failed: 3, skipped: 0 })
})

it.each(['{}', '{"stats":{}}', '[]'])('refuses what is no report: %s', text => {
  expect(() => countVitest(text)).toThrow()
  expect(() => countPlaywright(text)).toThrow()
})
