import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { JSDOM } from 'jsdom'
import { prerender } from 'react-dom/static'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import ArticlePage from '@/app/[locale]/articles/[article]/page'
import ClaimPage from '@/app/[locale]/claims/[claim]/page'
import SourcePage from '@/app/[locale]/sources/[source]/page'
import { buildDataset } from '@/lib/ledger/build-dataset'
import { loadLedger } from '@/lib/ledger/ledger'
import type { Dataset } from '@/lib/schema/dataset'

/*
 * Texts of articles are data. What follows stands in a headline, a quotation, a claimant and an outlet's name; the
 * pages must show it, letter for letter, and obey none of it.
 */
const MARKUP = '<script>document.title="owned"</script><img src=x onerror="alert(1)"> &amp; "\'>'
const TURNED = 'مقتل \u202e49\u202c جنديا\u2067'
const SHOWN = 'مقتل ⟨U+202E⟩49⟨U+202C⟩ جنديا⟨U+2067⟩'
const LOOKALIKE = 'Аl Jаzeera'

const hostile = vi.hoisted(() => ({ dataset: undefined as Dataset | undefined }))
vi.mock('@/lib/ledger/load-dataset', async original => {
  const { loadDataset } = await original<typeof import('@/lib/ledger/load-dataset')>()
  return { loadDataset: async () => hostile.dataset ?? loadDataset() }
})
// Fonts are the framework's business, and there is none here.
vi.mock('next/font/local', () => ({ default: () => ({ variable: '' }) }))

async function documentOf(element: React.ReactNode): Promise<Document> {
  const { prelude } = await prerender(element)
  // Whatever in it can run does run.
  const html = `<title>calm</title>${await new Response(prelude).text()}`
  return new JSDOM(html, { runScripts: 'dangerously' }).window.document
}

function expectObedienceToNothing(page: Document): void {
  expect(page.title).toBe('calm')
  expect([...page.querySelectorAll('script:not([type])')]).toEqual([])
  expect([...page.querySelectorAll('[onerror], [onclick], [onload], a[href^="javascript:"]')]).toEqual([])
  expect([...page.querySelectorAll('main img')]).toEqual([])
  // Data for machines is not shown to anybody.
  for (const data of page.querySelectorAll('script')) data.remove()
  expect(page.querySelector('main')?.textContent).not.toMatch(/[\u202a-\u202e]/)
}

/** The ids of what was tampered with. */
const ids = { claim: '', article: '', outlet: '' }

beforeAll(async () => {
  const { loadDataset } = await import('@/lib/ledger/load-dataset')
  const dataset = structuredClone(await loadDataset())
  const [article] = dataset.articles
  const [outlet] = dataset.outlets
  const claim = dataset.claims.find(({ reports }) => reports.some(report => report.article === article?.id))
  const evidence = claim?.reports.find(report => report.article === article?.id)?.evidence[0]
  if (!article || !outlet || !claim || !evidence) throw new Error('The ledger has no article with a claim.')
  article.title = MARKUP
  article.outlet = outlet.id
  outlet.names = { en: `${LOOKALIKE} ${TURNED}`, ar: MARKUP }
  evidence.quote = `${MARKUP} ${TURNED}`
  claim.claimant = { actor: null, text: `${MARKUP} ${TURNED}`, basis: 'stated' }
  claim.via = { actor: null, text: MARKUP }
  Object.assign(ids, { claim: claim.id, article: article.id, outlet: outlet.id })
  hostile.dataset = dataset
})

describe('texts that would be more than text', () => {
  it('are shown as they stand on the page of the claim', async () => {
    const page = await documentOf(
      await ClaimPage({
        params: Promise.resolve({ locale: 'en', claim: ids.claim }),
        searchParams: Promise.resolve({}),
      }),
    )
    expectObedienceToNothing(page)
    const marked = [...page.querySelectorAll('q mark')].map(mark => mark.textContent)
    expect(marked).toContain(`${MARKUP} ${SHOWN}`)
    expect(page.querySelector('h1')?.textContent).toContain('<script>')
  })

  it('are shown as they stand on the page of the article', async () => {
    const page = await documentOf(
      await ArticlePage({
        params: Promise.resolve({ locale: 'ar', article: ids.article }),
        searchParams: Promise.resolve({}),
      }),
    )
    expectObedienceToNothing(page)
    expect(page.querySelector('h1')?.textContent).toBe(MARKUP)
    expect(page.querySelector('dd')?.textContent).toContain('<script>')
  })

  it('are shown as they stand on the page of the outlet', async () => {
    const page = await documentOf(
      await SourcePage({
        params: Promise.resolve({ locale: 'en', source: ids.outlet }),
        searchParams: Promise.resolve({}),
      }),
    )
    expectObedienceToNothing(page)
    expect(page.querySelector('h1')?.textContent).toBe(`${LOOKALIKE} ${SHOWN}`)
  })
})

describe('an article that would be more than an article, from its file to its pages', () => {
  const ID = '2022-09-15-hostile'
  const ARTICLE = `---
id: ${ID}
outlet: al-jazeera
published: 2022-09-15
publishedBasis: stated
headline: first-line
language: ar
url: null
---

${MARKUP} خسائر\u202e على الحدود

أعلنت وزارة الدفاع الأرمينية ${MARKUP} ${TURNED} أرمينيا يوم 13 سبتمبر 2022.
`
  let root = ''

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'hostile-'))
    await cp('data', join(root, 'data'), { recursive: true })
    await writeFile(join(root, 'data/articles', `${ID}.md`), ARTICLE)
    const outlets = join(root, 'data/outlets.json')
    const [outlet, ...others] = JSON.parse(await readFile(outlets, 'utf8'))
    const names = { en: `${LOOKALIKE} ${MARKUP}`, ar: MARKUP }
    await writeFile(outlets, JSON.stringify([{ ...outlet, names }, ...others]))
    hostile.dataset = buildDataset(await loadLedger(root))
  })
  afterAll(() => rm(root, { recursive: true }))

  it('is read', () => {
    const found = hostile.dataset?.claims.filter(({ reports }) =>
      reports.some(({ article }) => article === ID),
    )
    expect(found?.map(({ count }) => count)).toEqual([{ form: 'exact', value: 49 }])
  })

  it.each(['en', 'ar'])('is shown as it stands, %s', async locale => {
    const searchParams = Promise.resolve({})
    const claim =
      hostile.dataset?.claims.find(({ reports }) => reports.some(({ article }) => article === ID))?.id ?? ''
    const pages = await Promise.all(
      [
        await ClaimPage({ params: Promise.resolve({ locale, claim }), searchParams }),
        await ArticlePage({ params: Promise.resolve({ locale, article: ID }), searchParams }),
        await SourcePage({ params: Promise.resolve({ locale, source: 'al-jazeera' }), searchParams }),
      ].map(documentOf),
    )
    for (const page of pages) {
      expectObedienceToNothing(page)
      expect(page.querySelector('main')?.textContent).toContain('<img src=x onerror=')
    }
    const [claimPage, articlePage] = pages
    expect(claimPage?.querySelector('q mark')?.textContent).toBe(`${SHOWN} أرمينيا`)
    expect(articlePage?.querySelector('h1')?.textContent).toBe(`${MARKUP} خسائر⟨U+202E⟩ على الحدود`)
  })
})
