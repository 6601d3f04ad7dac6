import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { sealPage } from './seal-page'

const hash = (body: string) => `'sha256-${createHash('sha256').update(body).digest('base64')}'`

const page = (body: string) =>
  `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><link rel="preload" as="script" href="/_next/a.js"/>` +
  `<script src="/_next/a.js" async=""></script><script src="/_next/old.js" noModule=""></script>` +
  `<script>early()</script><script src="/reader.js" defer=""></script><style>p{}</style></head>` +
  `<body>${body}<script id="_R_">boot()</script><script>self.__next_f.push([1,"x"])</script></body></html>`

describe('a page with nothing live', () => {
  const sealed = sealPage(page('<p>49</p>'))

  it('keeps only its own scripts', () => {
    expect(sealed.match(/<script[^>]*>/g)).toEqual(['<script>', '<script src="/reader.js" defer="">'])
    expect(sealed).not.toContain('_next/')
  })

  it('allows what it keeps, and nothing else', () => {
    expect(sealed).toContain(`script-src 'self' ${hash('early()')};`)
    expect(sealed).toContain(`style-src 'self' ${hash('p{}')};`)
    expect(sealed.indexOf('Content-Security-Policy')).toBeLessThan(sealed.indexOf('<script'))
  })
})

describe('a page with a live chart', () => {
  const sealed = sealPage(page('<figure data-live=""></figure>'))

  it('puts the files of the framework down for later, those for old browsers not', () => {
    expect(sealed).toContain('<script type="application/json" id="later">["/_next/a.js"]</script></head>')
    expect(sealed).not.toContain('src="/_next/')
  })

  it('allows the data that they will read', () => {
    expect(sealed).toContain(
      `script-src 'self' ${hash('early()')} ${hash('boot()')} ${hash('self.__next_f.push([1,"x"])')};`,
    )
  })
})
