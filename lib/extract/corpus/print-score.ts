import { compareCorpus } from './compare-corpus'
import { formatErrors, formatScore } from './format-score'
import { projectGazetteer } from './project-gazetteer'
import { scoreOf } from './score'

/** `npx tsx lib/extract/corpus/print-score.ts [section …]`: every error of these sections (or all), then the score. */
const wanted = new Set(process.argv.slice(2))
const comparisons = [...compareCorpus(import.meta.dirname, projectGazetteer())]
  .filter(([section]) => wanted.size === 0 || wanted.has(section))
  .flatMap(([, compared]) => compared)

for (const line of comparisons.flatMap(formatErrors)) console.log(line)
console.log(formatScore(scoreOf(comparisons)))
