import { JSDOM } from 'jsdom'
import { prerender } from 'react-dom/static'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import ClaimPage, { generateStaticParams } from '@/app/[locale]/claims/[claim]/page'
import FrozenPage from '@/app/[locale]/claims/[claim]/v/[version]/page'
import MethodPage from '@/app/[locale]/method/page'
import { LOCALES, type Locale } from '@/lib/i18n/locales'
import type { Dataset } from '@/lib/schema/dataset'
import { ClaimId } from '@/lib/schema/ids'
import { sayingOf } from '@/lib/schema/same-saying'

/*
 * What a permalink promises, on a ledger in which one claim has changed, one was withdrawn and one was joined to
 * another; each by an editor who says why.
 */
const ledger = vi.hoisted(() => ({ dataset: undefined as Dataset | undefined }))
vi.mock('@/lib/ledger/load-dataset', async original => {
  const { loadDataset } = await original<typeof import('@/lib/ledger/load-dataset')>()
  return { loadDataset: async () => ledger.dataset ?? loadDataset() }
})
vi.mock('next/font/local', () => ({ default: () => ({ variable: '' }) }))

const WITHDRAWN = ClaimId.parse('withdrawn1')
const MERGED = ClaimId.parse('merged1')
const reason = { en: 'The article was a forgery.', ar: 'المقال مزوّر.' }
const ids = { changed: '', quote: '' }

beforeAll(async () => {
  const { loadDataset } = await import('@/lib/ledger/load-dataset')
  const dataset = structuredClone(await loadDataset())
  const claim = dataset.claims.find(({ count }) => count.form === 'exact')
  if (!claim) throw new Error('The ledger has no exact figure.')
  const now = sayingOf(claim)
  const before = { ...now, count: { form: 'exact' as const, value: 777 } }
  claim.versions = [
    { n: 1, since: '2022-10-01', says: before },
    { n: 2, since: '2023-02-01', says: now },
  ]
  const editorial = { date: '2023-05-02', by: 'desk', reason, versions: claim.versions }
  dataset.retired = [
    { kind: 'withdrawn', id: WITHDRAWN, ...editorial },
    { kind: 'merged', id: MERGED, into: claim.id, ...editorial },
  ]
  dataset.corrections = [
    {
      correction: { kind: 'reject', claim: WITHDRAWN, date: '2023-05-02', by: 'desk', reason },
      claims: [WITHDRAWN],
    },
  ]
  Object.assign(ids, { changed: claim.id, quote: claim.reports[0]?.evidence[0]?.quote ?? '' })
  ledger.dataset = dataset
})

async function textOf(element: React.ReactNode): Promise<string> {
  const { prelude } = await prerender(element)
  const { document } = new JSDOM(await new Response(prelude).text()).window
  for (const data of document.querySelectorAll('script')) data.remove()
  return document.body.textContent ?? ''
}

const searchParams = Promise.resolve({})
const claimPage = (locale: Locale, claim: string) =>
  ClaimPage({ params: Promise.resolve({ locale, claim }), searchParams }).then(textOf)
const frozenPage = (locale: Locale, version: string) =>
  FrozenPage({ params: Promise.resolve({ locale, claim: ids.changed, version }), searchParams }).then(textOf)

describe.each(LOCALES)('%s', locale => {
  it('shows on the page of a changed claim what it said before', async () => {
    expect(await claimPage(locale, ids.changed)).toMatch(/777 [→←] \d+/)
  })

  it('keeps what a version said at its own address, and says that it is past', async () => {
    expect(await frozenPage(locale, '1')).toContain('777')
    expect(await frozenPage(locale, '2')).not.toContain('777')
  })

  it('keeps the page of a withdrawn claim, says why, and shows the quotation no more', async () => {
    const text = await claimPage(locale, WITHDRAWN)
    expect(text).toContain(reason[locale])
    expect(text).not.toContain(ids.quote)
  })

  it('leads from a joined claim to the one it is part of', async () => {
    expect(await claimPage(locale, MERGED)).toContain(`/${locale}/claims/${ids.changed}`)
  })

  it('logs the correction with its reason', async () => {
    const text = await MethodPage({ params: Promise.resolve({ locale }), searchParams }).then(textOf)
    expect(text).toContain(reason[locale])
  })
})

it('has an address for every id that was ever published', async () => {
  const claims = (await generateStaticParams()).map(({ claim }) => claim)
  expect(claims).toContain(WITHDRAWN)
  expect(claims).toContain(MERGED)
})
