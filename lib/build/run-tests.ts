import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { findOrInstallBrowser } from '@/e2e/find-browser'
import { countPlaywright, countVitest, type TestCount } from './count-tests'

/*
 * Everything that has to hold, cheapest first, stopping at the first step that fails. Closes with the number of
 * tests that ran, out of the reports of the two runners.
 */
const VITEST_REPORT = 'test-results/vitest.json'
const PLAYWRIGHT_REPORT = 'test-results/playwright.json'

const say = (line: string) => process.stdout.write(`${line}\n`)

function step(
  title: string,
  command: string,
  args: readonly string[],
  env: Record<string, string> = {},
): boolean {
  say(`\n— ${title}: ${command} ${args.join(' ')}`)
  return spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status === 0
}

function runAll(counts: TestCount[]): boolean {
  if (!step('types', 'npm', ['run', '-s', 'types'])) return false
  if (!step('lint', 'npm', ['run', '-s', 'lint'])) return false

  const unit = step('unit tests', 'npx', [
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${VITEST_REPORT}`,
  ])
  counts.push(countVitest(readFileSync(VITEST_REPORT, 'utf8')))
  if (!unit) return false

  if (!step('build', 'npm', ['run', '-s', 'build'])) return false

  const browser = findOrInstallBrowser(say)
  const pages = step('pages in a browser', 'npx', ['playwright', 'test', '--reporter=list,json'], {
    CHROMIUM_PATH: browser,
    PLAYWRIGHT_JSON_OUTPUT_FILE: PLAYWRIGHT_REPORT,
  })
  counts.push(countPlaywright(readFileSync(PLAYWRIGHT_REPORT, 'utf8')))
  return pages
}

rmSync('test-results', { recursive: true, force: true })
mkdirSync('test-results')
const counts: TestCount[] = []
const held = runAll(counts)
const total = (key: keyof TestCount) => counts.reduce((sum, count) => sum + count[key], 0)
const skipped = total('skipped') === 0 ? '' : `, ${total('skipped')} skipped`
say(`\n${total('passed')} passed, ${total('failed')} failed${skipped}`)
process.exitCode = held ? 0 : 1
