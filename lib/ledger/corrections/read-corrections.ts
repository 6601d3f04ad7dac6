import { parseRecords, type Records } from '@/lib/ledger/parse-records'
import { readOptionalFile } from '@/lib/ledger/source-file'
import { Correction } from '@/lib/schema/correction'

const CORRECTIONS_FILE = 'data/corrections.json'

/** What editors decided, in the order of the file; none where there is no file. */
export async function readCorrections(root: string): Promise<Records<Correction>> {
  const source = await readOptionalFile(root, CORRECTIONS_FILE)
  const nothing = { file: CORRECTIONS_FILE, entries: [], locate: () => undefined }
  if (!source.ok) return { ...nothing, complete: false, problems: source.problems }
  if (source.value === null) return { ...nothing, complete: true, problems: [] }
  return parseRecords(source.value, 'corrections', Correction)
}
