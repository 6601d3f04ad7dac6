import { expect, it } from 'vitest'
import { EventId } from '@/lib/schema/ids'
import { absolute } from '@/lib/urls'
import { openBook } from '@/lib/views/book'
import { editionOf } from './edition'
import { smallDataset } from './fixtures/small-dataset'
import { claimJsonLd, datasetJsonLd } from './json-ld'

const book = openBook(smallDataset)
const [own, unknown, , past] = smallDataset.claims
if (own === undefined || unknown === undefined || past === undefined)
  throw new Error('the fixture has four claims')

it('describes a claim with who said it and where it appears', () => {
  expect(claimJsonLd(book, 'en', own)).toMatchObject({
    '@type': 'Claim',
    '@id': absolute('/en/claims/aaaa000001'),
    author: { '@type': 'Organization', name: 'Army of North' },
    datePublished: '2031-05-02',
    firstAppearance: { '@type': 'NewsArticle', headline: 'مقتل 12 جنديا <عند النهر>', inLanguage: 'ar' },
    isPartOf: { '@id': absolute('/data/events/river-clash/datapackage.json') },
  })
})

it('names an unlisted claimant as the text does, and nobody where the article names nobody', () => {
  expect(claimJsonLd(book, 'ar', unknown)).toMatchObject({ author: { name: '=مصدر مجهول' } })
  expect(claimJsonLd(book, 'ar', past)).not.toHaveProperty('author')
})

it('gives no verdicts', () => {
  expect(JSON.stringify(smallDataset.claims.map(claim => claimJsonLd(book, 'en', claim)))).not.toMatch(
    /Review|rating/i,
  )
})

it('describes the dataset with its downloads, and a part of it with its time', () => {
  const edition = editionOf(smallDataset)
  const whole = datasetJsonLd(book, 'en', edition)
  expect(whole).toMatchObject({ '@type': 'Dataset', dateModified: '2031-05-03', inLanguage: ['en', 'ar'] })
  expect(whole.distribution).toHaveLength(4)
  expect(datasetJsonLd(book, 'ar', edition, EventId.parse('old-war'))).toMatchObject({
    name: 'حصيلة: الحرب القديمة',
    temporalCoverage: '2001-01-01/2002-01-01',
    distribution: [{ contentUrl: absolute('/data/events/old-war/claims.csv') }, {}, {}, {}],
  })
})
