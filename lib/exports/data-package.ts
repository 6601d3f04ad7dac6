import type { Dataset } from '@/lib/schema/dataset'
import type { EventId } from '@/lib/schema/ids'
import { absolute, dataPath, eventDataPath, homePath } from '@/lib/urls'
import { openBook } from '@/lib/views/book'
import { claimColumns, claimsTable } from './claims-table'
import { type Column, forSpreadsheets } from './csv'
import { type Edition, sha256 } from './edition'
import { datasetJsonSchema, jsonFile, publishedDataset } from './published-dataset'
import { reportColumns, reportsTable } from './reports-table'
import { licence, quotationNotice } from './rights'

/** The files of one download, by their path in its folder: all of the dataset, or one event's part. */
export const DATA_FILES = [
  'claims.csv',
  'reports.csv',
  'dataset.json',
  'datapackage.json',
  'tables/claims.csv',
  'tables/reports.csv',
] as const
export type DataFiles = Record<(typeof DATA_FILES)[number], string>

interface TableSchema {
  primaryKey?: string[]
  foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[]
}

function fieldOf<Row>(column: Column<Row>) {
  return {
    name: column.name,
    type: column.type,
    description: column.description,
    ...((column.required ?? column.values) && {
      constraints: {
        ...(column.required && { required: true }),
        ...(column.values && { enum: column.values }),
      },
    }),
  }
}

function resource(path: string, content: string, mediatype: string, description: string) {
  return {
    name: path.replace(/^.*\/|\.[a-z]+$/g, ''),
    path,
    description,
    format: path.replace(/^.*\./, ''),
    mediatype,
    encoding: 'utf-8',
    bytes: Buffer.byteLength(content, 'utf8'),
    hash: `sha256:${sha256(content)}`,
  }
}

function table<Row>(columns: readonly Column<Row>[], keys: TableSchema) {
  return {
    type: 'table',
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: { fields: columns.map(fieldOf), missingValues: [''], ...keys },
  }
}

const caution =
  'A text cell that a spreadsheet would run as a formula has an apostrophe in front: take one away to get the text. An empty cell is an unknown, never zero.'

/**
 * The files of a download with the `datapackage.json` that describes them (Frictionless Data Package 2.0; paths
 * are relative, so that the folder can be kept as it is). `event` names the part that `dataset` is.
 */
export function dataFiles(dataset: Dataset, edition: Edition, event: EventId | null = null): DataFiles {
  const book = openBook(dataset)
  const claims = claimsTable(book)
  const reports = reportsTable(book)
  const json = jsonFile(publishedDataset(dataset, edition))
  const name = event === null ? 'hasila' : `hasila-${event}`
  const about = dataset.events.find(({ id }) => id === event)
  const address = event === null ? dataPath('datapackage.json') : eventDataPath(event, 'datapackage.json')

  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name,
    id: absolute(address),
    title: about === undefined ? 'Hasila' : `Hasila: ${about.names.en}`,
    description: `A ledger of reported casualty figures: who said what, about whom, when, and in which article. Figures are claims; rival figures are never merged or added up. ${quotationNotice.en} ${quotationNotice.ar}`,
    homepage: absolute(homePath('en')),
    version: edition.version,
    created: `${edition.date}T00:00:00Z`,
    keywords: [
      'casualties',
      'claims',
      'provenance',
      ...(about === undefined ? [] : [about.names.en, about.names.ar]),
    ],
    licenses: [licence],
    contributors: [{ title: 'Hasila', path: absolute(homePath('en')), roles: ['creator'] }],
    resources: [
      {
        ...resource('tables/claims.csv', claims, 'text/csv', `One row a claim. ${caution}`),
        ...table(claimColumns, { primaryKey: ['id'] }),
      },
      {
        ...resource('tables/reports.csv', reports, 'text/csv', `One row a report of a claim. ${caution}`),
        ...table(reportColumns, {
          foreignKeys: [{ fields: ['claim'], reference: { resource: 'claims', fields: ['id'] } }],
        }),
      },
      resource(
        'dataset.json',
        json,
        'application/json',
        'Everything, nested, with all passages and relations.',
      ),
    ],
  }
  return {
    'claims.csv': forSpreadsheets(claims),
    'reports.csv': forSpreadsheets(reports),
    'dataset.json': json,
    'datapackage.json': jsonFile(descriptor),
    'tables/claims.csv': claims,
    'tables/reports.csv': reports,
  }
}

/** The schema of `dataset.json`, one for all downloads. */
export function datasetSchemaFile(): string {
  return jsonFile(datasetJsonSchema())
}
