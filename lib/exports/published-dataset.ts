import { z } from 'zod'
import { Dataset } from '@/lib/schema/dataset'
import { IsoDate } from '@/lib/schema/dates'
import { absolute, dataPath } from '@/lib/urls'
import type { Edition } from './edition'
import { licence, quotationNotice } from './rights'

/** `dataset.json`: the whole dataset behind a head that says which edition it is and what may be done with it. */
export const PublishedDataset = z
  .strictObject({
    $schema: z.url().describe('The JSON Schema of this file.'),
    edition: z
      .string()
      .describe('Changes with every change of the data: the day of the last entry, and a digest.'),
    updated: IsoDate.describe('The day of the last entry.'),
    licence: z.strictObject({ name: z.string(), path: z.url(), title: z.string() }),
    rights: z.strictObject({ en: z.string(), ar: z.string() }).describe('What the licence does not cover.'),
    ...Dataset.shape,
  })
  .meta({
    title: 'Hasila dataset',
    description:
      'A ledger of reported casualty figures: who said what, about whom, when, and in which article.',
  })

export function publishedDataset(dataset: Dataset, edition: Edition): z.infer<typeof PublishedDataset> {
  return {
    $schema: absolute(dataPath('dataset.schema.json')),
    edition: edition.version,
    updated: edition.date,
    licence,
    rights: quotationNotice,
    ...dataset,
  }
}

/** `dataset.schema.json`: JSON Schema 2020-12. Rules between fields are checked by the build and not said here. */
export function datasetJsonSchema(): object {
  return { $id: absolute(dataPath('dataset.schema.json')), ...z.toJSONSchema(PublishedDataset) }
}

/** A JSON file as people read it: indented, with a line end. */
export function jsonFile(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
