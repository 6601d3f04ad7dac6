import { expect, it } from 'vitest'
import { Dataset } from '@/lib/schema/dataset'
import { ClaimId } from '@/lib/schema/ids'
import { openBook } from '@/lib/views/book'
import { smallDataset } from './fixtures/small-dataset'
import { socialCard } from './social-card'
import { standingOf } from './standing'

const editorial = {
  date: '2031-05-05',
  by: 'editor',
  reason: { en: 'Misread.', ar: 'قراءة خاطئة.' },
  versions: [],
}
const book = openBook(
  Dataset.parse({
    ...smallDataset,
    retired: [
      { kind: 'merged', id: 'once', into: 'twice', ...editorial },
      { kind: 'merged', id: 'twice', into: 'aaaa000001', ...editorial },
      { kind: 'merged', id: 'into-nothing', into: 'withdrawn', ...editorial },
      { kind: 'withdrawn', id: 'withdrawn', ...editorial },
    ],
  }),
)

it.each([
  ['aaaa000001', 'aaaa000001', null],
  ['once', 'aaaa000001', null],
  ['withdrawn', undefined, 'withdrawn'],
  ['into-nothing', undefined, 'withdrawn'],
])('%s stands for something for ever', (id, claim, withdrawn) => {
  const standing = standingOf(book, ClaimId.parse(id))
  expect(standing?.claim?.id).toBe(claim)
  expect(standing?.withdrawn?.id ?? null).toBe(withdrawn)
})

it('knows what never was', () => expect(standingOf(book, ClaimId.parse('never'))).toBeNull())

it('shows no figure of what was withdrawn, and the figure of what a merge leads to', () => {
  expect(socialCard(book, 'en', { claim: ClaimId.parse('withdrawn') })).toMatchObject({
    title: 'Withdrawn: claim withdrawn',
    lines: ['Misread.'],
    figures: [],
  })
  expect(socialCard(book, 'ar', { claim: ClaimId.parse('once') }).figures[0]?.figure.number).toBe('12')
})
