import { describe, expect, it } from 'vitest'
import { LOCALES } from '@/lib/i18n/locales'
import { ClaimId, EventId } from '@/lib/schema/ids'
import { openBook } from '@/lib/views/book'
import { CARD, drawCard } from './draw-card'
import { smallDataset } from './fixtures/small-dataset'
import { renderPicture } from './render-picture'
import { cardSubjects, socialCard } from './social-card'

const book = openBook(smallDataset)

describe.each(LOCALES)('in %s', locale => {
  it.each(cardSubjects(book).map(subject => [JSON.stringify(subject), subject] as const))(
    'the card of %s shows no figure without its claimant',
    (_name, subject) => {
      const card = socialCard(book, locale, subject)
      expect(card.title ?? card.figures[0]?.what).toBeTruthy()
      for (const figure of card.figures) {
        expect(figure.according).not.toBe('')
        expect(figure.what).not.toBe('')
        expect(figure.notes[0]).toMatch(/2031/)
      }
    },
  )
})

it('keeps what softens a number beside it', () => {
  const [shown] = socialCard(book, 'en', { claim: ClaimId.parse('aaaa000002') }).figures
  expect(shown?.figure).toEqual({ before: 'at least ', number: '20', after: '' })
  expect(shown?.according).toContain('via The Wire')
})

it('gives every side of an event its place before any has a second one', () => {
  const { figures } = socialCard(book, 'en', { event: EventId.parse('river-clash') })
  expect(figures.map(figure => figure.figure.number)).toEqual(['12'])
})

it('says that an article speaks for itself', () => {
  const [shown] = socialCard(book, 'en', { claim: ClaimId.parse('aaaa000004') }).figures
  expect(shown).toMatchObject({ named: false, figure: { before: 'thousands', number: null } })
})

it('is a PNG of the size that was asked for', async () => {
  const png = Buffer.from(await renderPicture(drawCard(socialCard(book, 'ar', 'site')), CARD))
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG')
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
})

it('throws for what the ledger does not have', () => {
  expect(() => socialCard(book, 'en', { claim: ClaimId.parse('nowhere') })).toThrow(
    'no claim has the id nowhere',
  )
})
