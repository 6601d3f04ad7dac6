import { fileResponse } from '@/app/share/file-response'
import { readBook } from '@/app/ui/page-locale'
import { DATA_FILES, dataFiles, datasetSchemaFile } from '@/lib/exports/data-package'
import { editionOf } from '@/lib/exports/edition'
import { datasetOfEvent } from '@/lib/exports/event-dataset'

export const dynamic = 'force-static'
export const dynamicParams = false

const SCHEMA = 'dataset.schema.json'

type Context = RouteContext<'/data/[...path]'>

export async function generateStaticParams() {
  const { dataset } = await readBook()
  const files = DATA_FILES.map(file => file.split('/'))
  return [
    { path: [SCHEMA] },
    ...files.map(path => ({ path })),
    ...dataset.events.flatMap(event => files.map(path => ({ path: ['events', event.id, ...path] }))),
  ]
}

/** The dataset's files, or those of one event's part; any page anywhere may read them. */
export async function GET(_request: Request, { params }: Context) {
  const { path } = await params
  const content = await contentOf(path)
  const json = path.at(-1)?.endsWith('.json')
  return fileResponse(content, json ? 'application/json; charset=utf-8' : 'text/csv; charset=utf-8', {
    'access-control-allow-origin': '*',
  })
}

async function contentOf(path: string[]): Promise<string> {
  if (path[0] === SCHEMA) return datasetSchemaFile()
  const { dataset } = await readBook()
  const edition = editionOf(dataset)
  const event = path[0] === 'events' ? dataset.events.find(({ id }) => id === path[1]) : undefined
  const files =
    event === undefined
      ? dataFiles(dataset, edition)
      : dataFiles(datasetOfEvent(dataset, event.id), edition, event.id)
  const name = path.slice(event === undefined ? 0 : 2).join('/')
  const file = DATA_FILES.find(known => known === name)
  if (file === undefined) throw new Error(`no data file is called ${name}`)
  return files[file]
}
