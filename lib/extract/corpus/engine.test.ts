import { expect, it } from 'vitest'
import { compareCorpus } from './compare-corpus'
import { formatScore } from './format-score'
import { projectGazetteer } from './project-gazetteer'
import { scoreOf } from './score'

const sections = compareCorpus(import.meta.dirname, projectGazetteer())
const score = scoreOf([...sections.values()].flat())

it('reads the labelled corpus at least this well', () => {
  console.log(formatScore(score))
  expect(score.overall.precision).toBeGreaterThanOrEqual(0.85)
  expect(score.overall.recall).toBeGreaterThanOrEqual(0.85)
  expect(score.form.right / score.form.of).toBeGreaterThanOrEqual(0.95)
  expect(score.claimant.right / score.claimant.of).toBeGreaterThanOrEqual(0.75)
})
