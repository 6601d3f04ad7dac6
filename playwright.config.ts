import { defineConfig } from '@playwright/test'
import { findBrowser } from './e2e/find-browser'

const port = Number(process.env.E2E_PORT ?? 4320)
const browser = findBrowser()

/** Runs against the production build: `npm run build` first, or `npm test`, which does. */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.e2e.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  outputDir: 'test-results/e2e',
  snapshotPathTemplate: 'e2e/pictures/{arg}{ext}',
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: {
      ...(browser === undefined ? {} : { executablePath: browser }),
      // Chromium's sandbox does not start for root, which containers run as.
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
  webServer: {
    command: `npx next start -p ${port}`,
    url: `http://localhost:${port}/en`,
    reuseExistingServer: false,
    env: { NEXT_TELEMETRY_DISABLED: '1' },
  },
})
