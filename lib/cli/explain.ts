import { explainArticle, type SentenceExplained } from '@/lib/extract/explain'
import { compileGazetteer } from '@/lib/extract/gazetteer'
import { buildDataset } from '@/lib/ledger/build-dataset'
import { loadLedger } from '@/lib/ledger/ledger'
import { loadRegistry } from '@/lib/ledger/registry'
import { type Command, UsageError } from './command'
import { describeReport, oneLine } from './describe-report'
import type { Io } from './io'
import { publishedOf, publishedOption } from './published'
import { readDocument } from './read-document'

export const explain: Command = {
  name: 'explain',
  arguments: ['FILE|CLAIM'],
  options: publishedOption,
  summary: 'Show what was read in an article or for a claim, by which rule, and what was passed over.',
  details:
    'Sentence by sentence; numbers that were not read as casualties stand with the reason.\nA claim is named by its id.',
  async run(invocation, io) {
    const [subject = '-'] = invocation.arguments
    const looksLikeFile = subject === '-' || /[./\\]/.test(subject)
    const text = looksLikeFile
      ? await explainFile(subject, publishedOf(invocation), io)
      : await explainClaim(subject, io)
    await io.out(`${text}\n`)
    return 0
  },
}

async function explainFile(file: string, published: string | null, io: Io): Promise<string> {
  const { actors, events } = await loadRegistry(io.root)
  const article = await readDocument(file, published, io)
  return explained(explainArticle(article, compileGazetteer(actors, events)))
}

async function explainClaim(id: string, io: Io): Promise<string> {
  const ledger = await loadLedger(io.root)
  const claim = buildDataset(ledger).claims.find(one => one.id === id)
  if (!claim) throw new UsageError(`There is no claim "${id}" (and a file is named with its ending).`)
  const gazetteer = compileGazetteer(ledger.actors, ledger.events)
  return claim.reports
    .map(report => {
      const article = ledger.articles.find(one => one.id === report.article)
      const sentences = article ? explainArticle(article, gazetteer) : []
      const around = sentences.filter(({ start, end }) =>
        report.evidence.some(evidence => evidence.start < end && start < evidence.end),
      )
      return `${report.article}\n\n${explained(around)}`
    })
    .join('\n\n')
}

function explained(sentences: readonly SentenceExplained[]): string {
  const telling = sentences.filter(({ reports, passedOver }) => reports.length + passedOver.length > 0)
  const silent = sentences.length - telling.length
  return [
    ...telling.map(sentence =>
      [
        oneLine(sentence.text),
        ...sentence.reports.map(report =>
          describeReport(report)
            .map(line => `    ${line}`)
            .join('\n'),
        ),
        ...sentence.passedOver.map(
          ({ quote, reason, code }) => `    passed over "${oneLine(quote)}": ${reason} [${code}]`,
        ),
      ].join('\n'),
    ),
    ...(silent > 0
      ? [`${silent} ${silent === 1 ? 'sentence' : 'sentences'} without a loss or a number near one.`]
      : []),
  ].join('\n\n')
}
