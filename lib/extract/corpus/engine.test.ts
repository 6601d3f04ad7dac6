import { expect, it } from 'vitest'
import { compileGazetteer } from '@/lib/extract/gazetteer'
import { compareCorpus } from './compare-corpus'
import { formatScore } from './format-score'
import { scoreOf } from './score'

const sections = compareCorpus(import.meta.dirname, compileGazetteer([], []))
const score = scoreOf([...sections.values()].flat())

it('reads the labelled corpus, knowing no actor, at least this well', () => {
  console.log(formatScore(score))
  expect(score.overall.precision).toBeGreaterThanOrEqual(0.85)
  expect(score.overall.recall).toBeGreaterThanOrEqual(0.85)
  expect(score.form.right / score.form.of).toBeGreaterThanOrEqual(0.95)
  expect(score.claimant.right / score.claimant.of).toBeGreaterThanOrEqual(0.8)
})
