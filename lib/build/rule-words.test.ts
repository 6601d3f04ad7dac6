import { expect, it } from 'vitest'
import { WAYS } from '@/lib/extract/attribution/ways'
import { matchers } from '@/lib/extract/matchers/matchers'
import { ruleMessages } from '@/lib/i18n/messages/rules'
import { loadDataset } from '@/lib/ledger/load-dataset'

it('has words in both languages for every rule that reads a figure', async () => {
  const { claims } = await loadDataset()
  const traced = claims.flatMap(claim => claim.reports.flatMap(report => report.trace))
  const rules = new Set([...matchers.map(({ name }) => name), ...Object.keys(WAYS), ...traced])
  expect([...rules].filter(rule => !(rule in ruleMessages))).toEqual([])
})
