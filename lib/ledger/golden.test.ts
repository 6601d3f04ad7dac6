import { expect, test } from 'vitest'
import { Dataset } from '@/lib/schema/dataset'
import { buildDataset } from './build-dataset'
import { loadLedger } from './ledger'

/** Where the change is meant, `npm run golden` writes the file anew; its diff is what a reviewer reads. */
test('the dataset of data/ is the one that was looked at', async () => {
  const dataset = buildDataset(await loadLedger(process.cwd()))
  await expect(`${JSON.stringify(dataset, null, 2)}\n`).toMatchFileSnapshot('__golden__/dataset.json')
})

test('the dataset is of the shape that it is published in', async () => {
  const dataset = buildDataset(await loadLedger(process.cwd()))
  expect(Dataset.parse(dataset)).toEqual(dataset)
})

test('the same files in another order make the same claims', async () => {
  const ledger = await loadLedger(process.cwd())
  const turned = { ...ledger, articles: [...ledger.articles].reverse() }
  expect(buildDataset(turned).claims).toEqual(buildDataset(ledger).claims)
})

test('every quotation is its slice of the text', async () => {
  const ledger = await loadLedger(process.cwd())
  const bodies = new Map(ledger.articles.map(({ id, body }) => [id, body]))
  const reports = buildDataset(ledger).claims.flatMap(claim => claim.reports)
  const quoted = reports.flatMap(({ article, evidence }) =>
    evidence.map(passage => ({ article, ...passage })),
  )
  expect(quoted.length).toBeGreaterThanOrEqual(reports.length)
  for (const { article, quote, start, end } of quoted) {
    expect(bodies.get(article)?.slice(start, end)).toBe(quote)
  }
})
