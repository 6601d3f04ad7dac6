import { describe, expect, it } from 'vitest'
import { smallDataset } from '@/lib/exports/fixtures/small-dataset'
import { LOCALES } from '@/lib/i18n/locales'
import { Saying } from '@/lib/schema/claim'
import { Dataset } from '@/lib/schema/dataset'
import { ClaimId } from '@/lib/schema/ids'
import { absolute, claimEmbedPath, claimPath } from '@/lib/urls'
import { openBook } from '@/lib/views/book'
import { embedsOf } from './embeds'
import { embeddables } from './offers'

const [own, ...others] = smallDataset.claims
if (own === undefined) throw new Error('the fixture has claims')
const says = Saying.parse(
  Object.fromEntries(Object.keys(Saying.shape).map(field => [field, Reflect.get(own, field)])),
)
const editorial = { by: 'editor', reason: { en: 'Misread.', ar: 'قراءة خاطئة.' }, date: '2031-05-07' }

/** The first claim said 10 at first; two others were published once. */
const book = openBook(
  Dataset.parse({
    ...smallDataset,
    claims: [
      {
        ...own,
        versions: [
          { n: 1, since: '2031-05-04', says: { ...says, count: { form: 'exact', value: 10 } } },
          { n: 2, since: '2031-05-06', says },
        ],
      },
      ...others,
    ],
    retired: [
      { kind: 'merged', id: 'once', into: own.id, versions: [], ...editorial },
      { kind: 'withdrawn', id: 'gone', versions: [{ n: 1, since: '2031-05-04', says }], ...editorial },
    ],
  }),
)

function embed(id: string, frozen: string | null = null) {
  const path = claimEmbedPath('en', ClaimId.parse(id), { theme: 'auto', fit: false, frozen })
  const write = embedsOf(book).get(path)
  if (write === undefined) throw new Error(`no embed at ${path}`)
  return write()
}

describe('a frozen claim', () => {
  it('says what it said, that it has changed since, and where that is told', async () => {
    const text = await embed(own.id, 'v1')
    expect(text).toContain('<b>10</b>')
    expect(text).toContain('As the ledger stood on 4 May 2031.')
    expect(text).toContain('These figures have changed since.')
    expect(text).toContain(`href="${absolute(claimPath('en', own.id))}#history"`)
  })

  it('says nothing of a change while there is none', async () => {
    const text = await embed(own.id, 'v2')
    expect(text).toContain('<b>12</b>')
    expect(text).not.toContain('changed since')
  })

  it('differs from the live one, which follows the ledger', async () => {
    expect(await embed(own.id)).not.toContain('As the ledger stood')
  })
})

describe('what was retired', () => {
  it('shows the claim that it was merged into', async () => {
    expect(await embed('once')).toContain('<b>12</b>')
  })

  it.each([null, 'v1'])('says that it was withdrawn, and why, and shows no figure: %s', async frozen => {
    const text = await embed('gone', frozen)
    expect(text).toContain('Withdrawn: claim gone')
    expect(text).toContain('Misread.')
    expect(text).not.toContain('blockquote>')
    expect(text).not.toContain('<b>')
  })
})

it.each(LOCALES)('every page of a claim can be embedded by its address: %s', locale => {
  const found = embeddables(book)
  expect(found.get(claimPath(locale, own.id))?.().path).toMatch(/\/aaaa000001\.html$/)
  expect(found.get(`${claimPath(locale, own.id)}/v/1`)?.()).toMatchObject({
    path: expect.stringMatching(/\/aaaa000001\.v1\.html$/),
    title: expect.stringContaining('10'),
  })
  expect(found.get(`/${locale}/claims/once`)?.().path).toMatch(/\/aaaa000001\.html$/)
  expect(found.get(`/${locale}/claims/gone`)).toBeUndefined()
})
