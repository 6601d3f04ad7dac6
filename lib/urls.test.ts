import { expect, it } from 'vitest'
import { ArticleId, ClaimId, EventId } from '@/lib/schema/ids'
import * as urls from './urls'

it.each([
  [urls.homePath('ar'), '/ar'],
  [urls.eventPath('en', EventId.parse('a-war')), '/en/events/a-war'],
  [urls.eventAsOfPath('en', EventId.parse('a-war'), '2022-09-13'), '/en/events/a-war/as-of/2022-09-13'],
  [urls.claimPath('ar', ClaimId.parse('0a1b2c3d4e')), '/ar/claims/0a1b2c3d4e'],
  [urls.claimVersionPath('ar', ClaimId.parse('0a1b2c3d4e'), 2), '/ar/claims/0a1b2c3d4e/v/2'],
  [urls.articlePath('en', ArticleId.parse('2022-09-13-x')), '/en/articles/2022-09-13-x'],
  [
    urls.chartEmbedPath('ar', EventId.parse('a-war'), 'timeline', {
      theme: 'dark',
      fit: false,
      frozen: null,
    }),
    '/embed/ar/dark/events/a-war/timeline.html',
  ],
  [
    urls.chartEmbedPath('en', EventId.parse('a-war'), 'matrix', {
      theme: 'auto',
      fit: true,
      frozen: '2022-09-13',
    }),
    '/embed/en/auto/events/a-war/matrix.2022-09-13.fit.html',
  ],
])('%s', (path, expected) => expect(path).toBe(expected))

it('changes the language and nothing else', () => {
  expect(urls.inLocale('/en', 'ar')).toBe('/ar')
  expect(urls.inLocale('/en/events/a-war?asof=2022-09-13#timeline', 'ar')).toBe(
    '/ar/events/a-war?asof=2022-09-13#timeline',
  )
})

it('makes permalinks with the site in front', () => {
  expect(urls.absolute('/en/claims/x')).toBe(`${urls.siteOrigin}/en/claims/x`)
})
