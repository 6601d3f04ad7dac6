import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { EventId } from '@/lib/schema/ids'
import { claimColumns } from './claims-table'
import { DATA_FILES, dataFiles, datasetSchemaFile } from './data-package'
import { editionOf, sha256 } from './edition'
import { datasetOfEvent } from './event-dataset'
import { smallDataset } from './fixtures/small-dataset'
import { PublishedDataset } from './published-dataset'
import { reportColumns } from './reports-table'

const edition = editionOf(smallDataset)
const files = dataFiles(smallDataset, edition)

/** A reader that this project uses nowhere else. */
function readBack(table: string): Record<string, string>[] {
  return parse(table, { columns: true, bom: true, record_delimiter: '\r\n' })
}

describe('the tables, read back', () => {
  const claims = readBack(files['claims.csv'])

  it('has one row a claim and one a report', () => {
    expect(claims.map(row => row.id)).toEqual(smallDataset.claims.map(claim => claim.id))
    expect(readBack(files['reports.csv']).map(row => [row.claim, row.article])).toEqual([
      ['aaaa000001', 'morning-paper'],
      ['aaaa000001', 'evening-paper'],
      ['aaaa000002', 'evening-paper'],
      ['aaaa000003', 'evening-paper'],
      ['aaaa000004', 'evening-paper'],
    ])
  })

  it('keeps Arabic, quotation marks and line ends as they are', () => {
    const [report] = readBack(files['reports.csv'])
    expect(report?.quote).toBe('مقتل 12 من جنوده، "بحسب حصيلة أولية"')
    expect(report?.article_title).toBe('مقتل 12 جنديا <عند النهر>')
    expect(report?.outlet_name_ar).toBe('الجريدة')
  })

  it('keeps what softens a number, and says an unknown with an empty cell', () => {
    expect(claims.map(row => [row.count_form, row.count_value, row.count_max, row.count_magnitude])).toEqual([
      ['exact', '12', '', ''],
      ['at_least', '20', '', ''],
      ['range', '3', '5', ''],
      ['unquantified', '', '', 'thousands'],
    ])
    expect(claims[2]?.outcomes).toBe('killed;missing')
  })

  it('lets no text run as a formula', () => {
    expect(claims[1]?.claimant_text).toBe("'=مصدر مجهول")
    expect(claims[1]?.victims_text).toBe("'-جنود")
  })

  it('differs between spreadsheets and programs by the mark alone', () => {
    expect(files['claims.csv']).toBe(`\ufeff${files['tables/claims.csv']}`)
    expect(files['reports.csv']).toBe(`\ufeff${files['tables/reports.csv']}`)
  })

  it.each([
    ['claims', claimColumns],
    ['reports', reportColumns],
  ])('%s: no two columns share a name', (_table, columns) => {
    const names = columns.map(column => column.name)
    expect(new Set(names).size).toBe(names.length)
  })
})

/** What the Data Package standard, version 2.0, asks of a descriptor as it is used here. */
const Path = z.string().regex(/^(?![./~])(?!.*\.\.)/)
const Field = z.strictObject({
  name: z.string().min(1),
  type: z.enum(['string', 'integer', 'number', 'date']),
  description: z.string().min(1),
  constraints: z
    .strictObject({ required: z.literal(true).optional(), enum: z.array(z.string()).min(1).optional() })
    .optional(),
})
const Resource = z.strictObject({
  name: z.string().regex(/^[a-z0-9._-]+$/),
  path: Path,
  type: z.literal('table').optional(),
  description: z.string(),
  format: z.enum(['csv', 'json']),
  mediatype: z.string().regex(/^.+\/.+$/),
  encoding: z.literal('utf-8'),
  bytes: z.int().positive(),
  hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  dialect: z.looseObject({ delimiter: z.literal(',') }).optional(),
  schema: z
    .strictObject({
      fields: z.array(Field).min(1),
      missingValues: z.array(z.string()),
      primaryKey: z.array(z.string()).optional(),
      foreignKeys: z.array(z.unknown()).optional(),
    })
    .optional(),
})
const Descriptor = z.strictObject({
  $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  name: z.string().regex(/^[a-z0-9._-]+$/),
  id: z.url(),
  title: z.string(),
  description: z.string(),
  homepage: z.url(),
  version: z.string(),
  created: z.iso.datetime(),
  keywords: z.array(z.string()).min(1),
  licenses: z.array(z.strictObject({ name: z.string(), path: z.url(), title: z.string() })).min(1),
  contributors: z
    .array(z.strictObject({ title: z.string(), path: z.url(), roles: z.array(z.string()) }))
    .min(1),
  resources: z.array(Resource).min(1),
})

describe('datapackage.json', () => {
  const descriptor = Descriptor.parse(JSON.parse(files['datapackage.json']))

  it('describes each file to the byte', () => {
    for (const { path, bytes, hash } of descriptor.resources) {
      const file = files[z.enum(DATA_FILES).parse(path)]
      expect(Buffer.byteLength(file, 'utf8')).toBe(bytes)
      expect(hash).toBe(`sha256:${sha256(file)}`)
    }
  })

  it('describes each column, and every value fits its description', () => {
    for (const { path, schema } of descriptor.resources) {
      if (schema === undefined) continue
      const rows = readBack(files[z.enum(DATA_FILES).parse(path)])
      for (const row of rows) {
        expect(Object.keys(row)).toEqual(schema.fields.map(field => field.name))
        for (const { name, type, constraints } of schema.fields) {
          const value = row[name] ?? ''
          if (value === '') expect(constraints?.required, name).toBeUndefined()
          else {
            if (constraints?.enum !== undefined) expect(constraints.enum, name).toContain(value)
            if (type === 'integer') expect(value, name).toMatch(/^\d+$/)
            if (type === 'number') expect(Number.isFinite(Number(value)), name).toBe(true)
            if (type === 'date') expect(value, name).toMatch(/^\d{4}-\d{2}-\d{2}$/)
          }
        }
      }
    }
  })
})

describe('dataset.json', () => {
  it('is the dataset behind its head, and fits its schema', () => {
    const read = PublishedDataset.parse(JSON.parse(files['dataset.json']))
    const { $schema, edition: version, updated, licence, rights, ...dataset } = read
    expect(dataset).toEqual(smallDataset)
    expect(version).toBe(edition.version)
    expect(updated).toBe('2031-05-03')
    expect(licence.name).toBe('CC-BY-4.0')
    expect(Object.keys(rights)).toEqual(['en', 'ar'])
    expect($schema).toBe(JSON.parse(datasetSchemaFile()).$id)
  })

  it('publishes a schema that knows every field and no other', () => {
    const schema = JSON.parse(datasetSchemaFile())
    expect(schema.required).toEqual(Object.keys(JSON.parse(files['dataset.json'])))
    expect(schema.additionalProperties).toBe(false)
  })
})

describe("one event's part", () => {
  const part = datasetOfEvent(smallDataset, EventId.parse('old-war'))

  it('has its claims and what they name, and nothing else', () => {
    expect(part.claims.map(claim => claim.id)).toEqual(['aaaa000004'])
    expect(part.articles.map(article => article.id)).toEqual(['evening-paper'])
    expect(part.outlets).toEqual([])
    expect(part.actors.map(actor => actor.id)).toEqual(['north', 'south'])
  })

  it('is named after it', () => {
    const descriptor = JSON.parse(dataFiles(part, edition, EventId.parse('old-war'))['datapackage.json'])
    expect(descriptor.name).toBe('hasila-old-war')
    expect(descriptor.title).toBe('Hasila: The old war')
  })
})

it('makes the edition of the data alone', () => {
  expect(editionOf(smallDataset)).toEqual(edition)
  const changed = { ...smallDataset, claims: smallDataset.claims.slice(1) }
  expect(editionOf(changed).version).not.toBe(edition.version)
})
