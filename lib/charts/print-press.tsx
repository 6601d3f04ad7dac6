import { parentPort } from 'node:worker_threads'
import { JSDOM } from 'jsdom'
import type { ChartProps } from './chart'

/** A page to mount charts in. It is the globals of this thread alone: nothing else ever sees them. */
const { window } = new JSDOM('<!doctype html><title>press</title>', { pretendToBeVisual: true })
for (const name of ['window', 'document', 'Node', 'Element', 'HTMLElement', 'SVGElement', 'navigator']) {
  Object.defineProperty(globalThis, name, {
    value: name === 'window' ? window : window[name],
    configurable: true,
  })
}

// These look for a page when they are loaded, so they are loaded now and not above.
const { createRoot } = await import('react-dom/client')
const { flushSync } = await import('react-dom')
const { Chart } = await import('./chart')

/** Mounts a chart, lets its effects settle, and returns its SVG. */
function press(props: ChartProps): string {
  const container = window.document.createElement('div')
  const root = createRoot(container)
  flushSync(() => root.render(<Chart {...props} />))
  const sheet = window.document.createElement('div')
  sheet.innerHTML = container.innerHTML
  flushSync(() => root.unmount())
  const svg = sheet.querySelector('svg')
  if (svg === null) throw new Error(`The chart "${props.id}" drew nothing.`)
  return tidy(svg, props.id)
}

/** Names the drawing by its own title and description, and takes off what only the live chart needs. */
function tidy(svg: SVGElement, id: string): string {
  svg.setAttribute('style', `display:block;width:100%;max-width:${svg.getAttribute('width')}px;height:auto`)
  svg.setAttribute('aria-labelledby', `${id}-title`)
  svg.setAttribute('aria-describedby', `${id}-desc`)
  const title = svg.querySelector('title')
  if (title !== null) {
    title.id = `${id}-title`
    title.textContent = svg.getAttribute('aria-label')
    svg.removeAttribute('aria-label')
  }
  svg.querySelector('desc')?.setAttribute('id', `${id}-desc`)
  svg.removeAttribute('class')
  // Counted up from chart to chart, and nothing here refers to them.
  for (const clip of svg.querySelectorAll('defs')) clip.remove()
  for (const element of svg.querySelectorAll('*')) {
    element.removeAttribute('class')
    element.removeAttribute('tabindex')
    if (element.id.startsWith('recharts')) element.removeAttribute('id')
  }
  for (const group of [...svg.querySelectorAll('g')].reverse()) {
    if (group.attributes.length === 0) group.replaceWith(...group.childNodes)
  }
  // HTML has a name for the space that does not break; SVG in a file of its own has not.
  return svg.outerHTML.replaceAll('&nbsp;', '\u00a0')
}

parentPort?.on('message', ({ job, props }: { job: number; props: ChartProps }) => {
  try {
    parentPort?.postMessage({ job, svg: press(props) })
  } catch (error) {
    parentPort?.postMessage({ job, error: error instanceof Error ? error.message : String(error) })
  }
})
