import { gzipSync } from 'node:zlib'
import { chromium, type Page } from '@playwright/test'
import { findOrInstallBrowser } from '@/e2e/find-browser'
import { chartedPages } from '@/e2e/site-pages'
import { withServer } from '@/lib/build/serve'
import { LOCALES } from '@/lib/i18n/locales'

/*
 * What a first visit costs a reader, page by page, in a real browser against the production build: sizes on the
 * wire, which have budgets, and times on a slow phone, which are printed only: they grow with whatever else the
 * machine does. Every visit is the first one of a browser of its own.
 */
const KB = 1000
const BUDGETS = {
  html: 40 * KB,
  css: 6 * KB,
  script: 6 * KB,
  fonts: 30 * KB,
  fontFiles: 2,
  roundTrips: 3,
  shift: 0,
}
type Measure = keyof typeof BUDGETS

const PORT = 4390
/** A phone on a slow line: CPU 4×, 150 ms, 1.6 Mbit/s. */
const SLOW = { latency: 150, downloadThroughput: 200 * KB, uploadThroughput: 94 * KB, offline: false }
const SLOWER_CPU = 4
/** Times are the median of so many visits. */
const SLOW_VISITS = 3

interface Visit extends Record<Measure, number> {
  path: string
  /** Milliseconds until the largest text or picture was painted, and until a chart's marks had a size; slow phone. */
  largestPaint: number
  firstChart: number | null
}

async function visit(origin: string, path: string): Promise<Visit> {
  const slow: Seen[] = []
  for (let visits = 0; visits < SLOW_VISITS; visits++)
    slow.push(await firstVisit(page => slowVisit(page, origin + path)))
  const charts = slow.flatMap(({ firstChart }) => firstChart ?? [])
  return {
    path,
    ...(await firstVisit(page => weighedVisit(page, origin + path))),
    largestPaint: median(slow.map(({ largestPaint }) => largestPaint)),
    firstChart: charts.length > 0 ? median(charts) : null,
  }
}

/** Opens a browser for one visit. A browser that breaks down is no figure of ours: it is tried once more. */
async function firstVisit<T>(take: (page: Page) => Promise<T>, attempts = 2): Promise<T> {
  const browser = await chromium.launch({
    executablePath,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  try {
    return await take(await browser.newPage({ viewport: { width: 360, height: 740 } }))
  } catch (error) {
    if (attempts === 1 || browser.isConnected()) throw error
    return await firstVisit(take, attempts - 1)
  } finally {
    await browser.close()
  }
}

/** What a server sends before it waits for an answer: ten packets, then twice as many. */
const FIRST_PACKETS = 10 * 1460

/**
 * How often something goes over the line and back, after the connection is there, for all that a first paint may wait
 * for: the page, and its fonts; of two at once the second needs a connection of its own.
 */
function roundTripsOf({ html, fontFiles }: { html: number; fontFiles: number }): number {
  return Math.ceil(Math.log2(html / FIRST_PACKETS + 1)) + fontFiles
}

async function weighedVisit(page: Page, address: string): Promise<Record<Measure, number>> {
  const sizes = { html: 0, script: 0, css: 0, fonts: 0, fontFiles: 0 }
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Network.enable')
  const types = new Map<string, string>()
  cdp.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type))
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const type = types.get(requestId)
    if (type === 'Document') sizes.html += encodedDataLength
    if (type === 'Script') sizes.script += encodedDataLength
    if (type === 'Stylesheet') sizes.css += encodedDataLength
    if (type === 'Font') {
      sizes.fonts += encodedDataLength
      sizes.fontFiles += 1
    }
  })
  await watch(page)
  await page.goto(address, { waitUntil: 'networkidle' })
  const inline = await page
    .locator('style')
    .evaluateAll(styles => styles.map(style => style.textContent ?? '').join(''))
  const { shift } = await seen(page)
  return { ...sizes, css: sizes.css + gzipSync(inline).length, roundTrips: roundTripsOf(sizes), shift }
}

async function slowVisit(page: Page, address: string): Promise<Seen> {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Network.enable')
  await cdp.send('Network.emulateNetworkConditions', SLOW)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER_CPU })
  await watch(page)
  await page.goto(address, { waitUntil: 'networkidle' })
  return seen(page)
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

/** Notes in the page what its reader would see, and when. */
async function watch(page: Page): Promise<void> {
  // The compiler that runs this file calls it to keep functions' names; in the page nobody has defined it.
  await page.addInitScript('globalThis.__name = value => value')
  await page.addInitScript(() => {
    const seen = { shift: 0, largestPaint: 0, firstChart: null as number | null }
    Object.assign(window, { seen })
    const observe = (type: string, note: (entry: PerformanceEntry) => void) =>
      new PerformanceObserver(list => list.getEntries().forEach(note)).observe({ type, buffered: true })
    observe('layout-shift', entry => {
      seen.shift += Number(Reflect.get(entry, 'value'))
    })
    observe('largest-contentful-paint', entry => {
      seen.largestPaint = entry.startTime
    })
    const look = () => {
      const marks = [...document.querySelectorAll('[data-live] svg [data-key]')]
      if (marks.some(mark => mark.getBoundingClientRect().width > 0)) seen.firstChart = performance.now()
      else requestAnimationFrame(look)
    }
    look()
  })
}

interface Seen {
  shift: number
  largestPaint: number
  firstChart: number | null
}

function seen(page: Page): Promise<Seen> {
  return page.evaluate(() => Reflect.get(window, 'seen'))
}

const kilobytes = (bytes: number) => (bytes / KB).toFixed(1).padStart(6)
const milliseconds = (ms: number | null) => (ms === null ? '      –' : `${ms.toFixed(0).padStart(5)} ms`)

const executablePath = findOrInstallBrowser(line => console.log(line))
const visits = await withServer(PORT, async origin => {
  const measured: Visit[] = []
  for (const path of LOCALES.flatMap(locale => chartedPages(locale))) measured.push(await visit(origin, path))
  return measured
})

console.log('A first visit, kB on the wire (gzip); slow phone: CPU 4×, 150 ms, 1.6 Mbit/s')
console.log('  html    css   script  fonts       LCP  first chart  page')
for (const { html, css, script, fonts, largestPaint, firstChart, path } of visits) {
  const sizes = [html, css, script, fonts].map(kilobytes).join(' ')
  console.log(`${sizes}  ${milliseconds(largestPaint)}  ${milliseconds(firstChart)}  ${path}`)
}
let over = 0
for (const measure of Object.keys(BUDGETS) as Measure[]) {
  const [worst] = visits.toSorted((a, b) => b[measure] - a[measure])
  if (worst === undefined) continue
  const held = worst[measure] <= BUDGETS[measure]
  if (!held) over += 1
  console.log(
    `  ${measure.padEnd(10)} at most ${worst[measure]} (${worst.path}), budget ${BUDGETS[measure]}: ${held ? 'held' : 'EXCEEDED'}`,
  )
}
if (over > 0) process.exitCode = 1
