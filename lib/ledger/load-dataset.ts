import type { Dataset } from '@/lib/schema/dataset'
import { buildDataset } from './build-dataset'
import { loadLedger } from './ledger'

const datasets = new Map<string, Promise<Dataset>>()

/**
 * The dataset of the `data/` folder below `root`, read once a process.
 * Rejects with a `DataError` that lists all the problems there are.
 */
export function loadDataset(root = process.cwd()): Promise<Dataset> {
  const loading = datasets.get(root) ?? loadLedger(root).then(buildDataset)
  datasets.set(root, loading)
  return loading
}
