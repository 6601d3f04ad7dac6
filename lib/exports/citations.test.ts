import { describe, expect, it } from 'vitest'
import type { Locale } from '@/lib/i18n/locales'
import { openBook } from '@/lib/views/book'
import { citationSentence } from './citation-sentence'
import { ACCESS_DAY, type CitationFormat, citationsOf } from './citations'
import { smallDataset } from './fixtures/small-dataset'

const book = openBook(smallDataset)
const [own, unknown, combined, past] = smallDataset.claims

it.each([
  [
    own,
    'en',
    'On 2 May 2031, the Army of North reported 12 soldiers killed on the side of North (not final; contested).',
  ],
  [
    own,
    'ar',
    'في 2 أيار/مايو 2031، بحسب جيش الشمال: مقتل 12 عسكرياً من الشمال (حصيلة غير نهائية؛ رقم متنازع عليه).',
  ],
  [
    unknown,
    'en',
    'On 2 May 2031, “\u2068=مصدر مجهول\u2069”, as relayed by The Wire, reported at least 20 soldiers killed on the side of North (contested).',
  ],
  [combined, 'en', 'On 2 May 2031, South reported 3 to 5 killed or missing on the side of South.'],
  [
    past,
    'en',
    'An article of 3 May 2031 (publisher not recorded) reported, without naming a source, thousands of casualties among soldiers and civilians on both sides (The old war).',
  ],
] as const)('%#. says it in a news sentence', (claim, locale, sentence) => {
  if (claim === undefined) throw new Error('the fixture has four claims')
  expect(citationSentence(book, locale, claim)).toBe(sentence)
})

function cite(locale: Locale, format: CitationFormat) {
  if (own === undefined) throw new Error('the fixture has four claims')
  const edition = { date: '2031-05-03', version: '2031-05-03+0123456789ab' }
  const found = citationsOf(book, locale, own, edition).find(citation => citation.format === format)
  if (found === undefined) throw new Error(`no ${format}`)
  const { before, access, after } = found
  return {
    plain: before + after,
    accessed: before + (access?.text.replace(ACCESS_DAY, '2031-06-01') ?? '') + after,
    style: access?.style,
  }
}

describe('a claim cited', () => {
  it.each(['footnote', 'bibtex', 'ris', 'csl'] as const)(
    '%s names the claim, its version, the edition and the address',
    format => {
      const { plain } = cite('en', format)
      for (const part of ['aaaa000001', 'ersion 1', '/en/claims/aaaa000001/v/1'])
        expect(plain).toContain(part)
      expect(plain).toMatch(/2031-05-03\+0123456789ab|3 May 2031/)
      expect(plain).not.toContain(ACCESS_DAY)
    },
  )

  it.each([
    ['footnote', 'long', ' (accessed 2031-06-01).', ' (اطُّلع عليه في 2031-06-01).'],
    ['bibtex', 'iso', '  urldate = {2031-06-01},\n', '  urldate = {2031-06-01},\n'],
    ['ris', 'slashed', 'Y2  - 2031-06-01\n', 'Y2  - 2031-06-01\n'],
    ['csl', 'iso', '"accessed": { "raw": "2031-06-01" }', '"accessed": { "raw": "2031-06-01" }'],
  ] as const)('%s takes the day of access from its reader', (format, style, en, ar) => {
    expect(cite('en', format)).toMatchObject({ style, accessed: expect.stringContaining(en) })
    expect(cite('ar', format).accessed).toContain(ar)
  })

  it.each(['plain', 'accessed'] as const)('is CSL-JSON, %s', kind => {
    const [item] = JSON.parse(cite('ar', 'csl')[kind])
    expect(item).toMatchObject({ type: 'webpage', language: 'ar', issued: { 'date-parts': [[2031, 5, 2]] } })
    expect(item.title).toContain('جيش الشمال')
    expect(item.accessed).toEqual(kind === 'plain' ? undefined : { raw: '2031-06-01' })
  })

  it('keeps the order that RIS asks for', () => {
    const tags = cite('en', 'ris')
      .accessed.trimEnd()
      .split('\n')
      .map(line => `${line.slice(0, 5)} `)
    expect(tags.at(0)).toBe('TY  - ')
    expect(tags.at(-1)).toBe('ER  - ')
    for (const tag of tags) expect(tag).toMatch(/^[A-Z][A-Z0-9] {2}- $/)
  })
})
