import { expect, it } from 'vitest'
import { compareCorpus } from './compare-corpus'
import { formatScore } from './format-score'
import { projectGazetteer } from './project-gazetteer'
import { type Share, scoreOf } from './score'

const sections = compareCorpus(import.meta.dirname, projectGazetteer())
const score = scoreOf([...sections.values()].flat())

function part({ right, of }: Share): number {
  return right / of
}

it('finds the figures of the labelled corpus, and hardly any other', () => {
  console.log(formatScore(score))
  expect(score.overall.precision).toBeGreaterThanOrEqual(0.99)
  expect(score.overall.recall).toBeGreaterThanOrEqual(0.99)
})

it.each([
  ['killed', 0.99],
  ['wounded', 0.99],
  ['missing', 0.98],
  ['captured', 0.98],
  ['casualties', 0.95],
] as const)('finds the %s', (outcome, floor) => {
  expect(score.byOutcome[outcome].f1).toBeGreaterThanOrEqual(floor)
})

it('stays silent where nobody is counted', () => {
  expect(part(score.silent)).toBeGreaterThanOrEqual(0.99)
})

it.each([
  ['form', 0.99],
  ['claimant', 0.99],
  ['actor', 0.98],
  ['side', 0.97],
  ['status', 0.96],
  ['scope', 0.92],
] as const)('reads the %s of what it finds', (label, floor) => {
  expect(part(score[label])).toBeGreaterThanOrEqual(floor)
})

it.each(score.calibration.filter(({ of }) => of >= 20))(
  'is right as often as it is confident, from $from',
  band => {
    expect(part(band)).toBeGreaterThanOrEqual(band.from)
  },
)
