import { describe, expect, it } from 'vitest'
import { Report } from '@/lib/schema/report'
import { Passage } from './corpus-schema'
import { compare } from './match'
import { scoreOf } from './score'

const passage = Passage.parse({
  id: 'two-figures',
  published: '2024-05-01',
  text: 'أعلنت الشرطة مقتل نحو 12 شخصاً وإصابة 30 آخرين',
  reports: [
    {
      quote: 'مقتل نحو 12 شخصاً',
      outcomes: ['killed'],
      count: { form: 'about', value: 12 },
      claimant: 'الشرطة',
    },
    {
      quote: 'وإصابة 30 آخرين',
      outcomes: ['wounded'],
      count: { form: 'exact', value: 30 },
      claimant: 'الشرطة',
    },
  ],
})

const silence = Passage.parse({ id: 'silence', published: '2024-05-01', text: 'باع 12 سيارة', reports: [] })

function reading(quote: string, change: Record<string, unknown>): Report {
  const start = passage.text.indexOf(quote)
  return Report.parse({
    article: 'two-figures',
    event: null,
    claimant: { actor: null, text: 'الشرطة', basis: 'stated' },
    via: null,
    deniedBy: null,
    victims: { side: 'unspecified', group: 'unspecified', text: '' },
    outcomes: ['killed'],
    count: { form: 'about', value: 12 },
    status: 'asserted',
    scope: 'total',
    asOf: { date: '2024-05-01', until: null, basis: 'inferred' },
    occurred: null,
    evidence: [{ quote, start, end: start + quote.length, prefix: '', suffix: '' }],
    trace: ['test'],
    confidence: 0.9,
    ...change,
  })
}

const killed = reading('مقتل نحو 12', {})
const wounded = reading('إصابة 30', { outcomes: ['wounded'], count: { form: 'exact', value: 30 } })

describe('scoreOf', () => {
  it('finds nothing wrong with what the labels say', () => {
    const score = scoreOf([compare(passage, [killed, wounded]), compare(silence, [])])
    expect(score.overall).toEqual({ labels: 2, found: 2, invented: 0, precision: 1, recall: 1, f1: 1 })
    expect(score.form).toEqual({ right: 2, of: 2 })
    expect(score.claimant).toEqual({ right: 2, of: 2 })
    expect(score.silent).toEqual({ right: 1, of: 1 })
  })

  it('takes another form for a match, and says so', () => {
    const score = scoreOf([
      compare(passage, [reading('مقتل نحو 12', { count: { form: 'exact', value: 12 } }), wounded]),
    ])
    expect(score.overall.f1).toBe(1)
    expect(score.form).toEqual({ right: 1, of: 2 })
  })

  it.each([
    ['another value', { count: { form: 'about', value: 13 } }],
    ['another outcome', { outcomes: ['wounded'] }],
    ['two outcomes for one', { outcomes: ['killed', 'wounded'] }],
  ])('takes %s for a miss and an invention', (_, change) => {
    const { overall } = scoreOf([compare(passage, [reading('مقتل نحو 12', change), wounded])])
    expect(overall).toMatchObject({ found: 1, invented: 1, precision: 0.5, recall: 0.5 })
  })

  it('counts a second report of one label as invented', () => {
    expect(scoreOf([compare(passage, [killed, { ...killed }, wounded])]).overall.invented).toBe(1)
  })

  it('knows that a figure in a passage without one breaks its silence', () => {
    expect(scoreOf([compare(silence, [killed])]).silent).toEqual({ right: 0, of: 1 })
  })

  it('holds confidence against what is right', () => {
    const wrong = reading('مقتل نحو 12', { outcomes: ['missing'], confidence: 0.6 })
    expect(scoreOf([compare(passage, [killed, wounded, wrong])]).calibration).toEqual([
      { from: 0.5, meanConfidence: 0.6, right: 0, of: 1 },
      { from: 0.9, meanConfidence: 0.9, right: 2, of: 2 },
    ])
  })
})
