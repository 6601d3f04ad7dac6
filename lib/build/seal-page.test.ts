import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { sealPage } from './seal-page'

const hash = (body: string) => `'sha256-${createHash('sha256').update(body).digest('base64')}'`

const page = (body: string) =>
  `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><link rel="preload" as="script" href="/_next/a.js"/>` +
  `<script src="/_next/a.js" async=""></script><script src="/_next/old.js" noModule=""></script>` +
  `<script>early()</script><script src="/reader.js" defer=""></script><style>p{}</style></head>` +
  `<body>${body}<script id="_R_">boot()</script><script>self.__next_f.push([1,"x"])</script></body></html>`

const still = sealPage(page('<p>49</p>'))
const live = sealPage(page('<figure data-live=""></figure>'))

it.each([still, live])('keeps only scripts of our own, and allows these alone', ({ html }) => {
  expect(html.match(/<script(?! type="application\/json")[^>]*>/g)).toEqual([
    '<script>',
    '<script src="/reader.js" defer="">',
  ])
  expect(html).toContain(`script-src 'self' ${hash('early()')};`)
  expect(html).toContain(`style-src 'self' ${hash('p{}')};`)
  expect(html).toMatch(
    /^<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"\/><meta http-equiv="Content-/,
  )
})

describe('a page with nothing live', () => {
  it('has done with the framework', () => {
    expect(still.html).not.toContain('_next/')
    expect(still.data).toBeNull()
  })
})

describe('a page with a live chart', () => {
  it('puts the framework’s data and files down for later, those for old browsers not', () => {
    expect(live.data?.script).toBe('boot();\nself.__next_f.push([1,"x"])')
    expect(live.html).toContain(
      `<script type="application/json" id="later">${JSON.stringify([live.data?.path, '/_next/a.js'])}</script></head>`,
    )
  })
})

it('does not guess where the framework writes its pages differently', () => {
  expect(() => sealPage('<html><head></head></html>')).toThrow('no encoding')
})
