import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** A browser that is there: Playwright's own, `CHROMIUM_PATH`, or the system's. */
export function findBrowser(): string | undefined {
  const named = process.env.CHROMIUM_PATH
  if (named !== undefined && !existsSync(named)) throw new Error(`CHROMIUM_PATH names no file: ${named}`)
  return [chromium.executablePath(), named ?? '', ...SYSTEM].find(path => path !== '' && existsSync(path))
}

/** The same, after trying to get one: Playwright's own download, else Debian's package. */
export function findOrInstallBrowser(log: (line: string) => void): string {
  const attempts: readonly [string, () => void][] = [
    ['Playwright’s Chromium', () => run('npx', ['playwright', 'install', '--with-deps', 'chromium'])],
    ['Playwright’s Chromium alone', () => run('npx', ['playwright', 'install', 'chromium'])],
    [
      'Debian’s package chromium',
      () => {
        run('apt-get', ['update'])
        run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'])
      },
    ],
  ]
  for (const [name, install] of attempts) {
    const found = findBrowser()
    if (found !== undefined) return found
    log(`No browser yet; trying ${name} …`)
    try {
      install()
    } catch {
      log(`${name} could not be installed.`)
    }
  }
  const found = findBrowser()
  if (found !== undefined) return found
  throw new Error(
    'No browser to test in. Install Chromium, or set CHROMIUM_PATH to the file of a Chromium or Chrome.',
  )
}

function run(command: string, args: readonly string[]): void {
  execFileSync(command, args, { stdio: 'ignore', timeout: 10 * 60_000 })
}
