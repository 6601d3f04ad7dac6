import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type Passage, Section } from './corpus-schema'

/**
 * The labelled passages of a directory, by section (the file's name).
 * Throws where a file is no JSON or does not fit the schema.
 */
export function readCorpus(directory: string): Map<string, Passage[]> {
  const files = readdirSync(directory).filter(file => file.endsWith('.json'))
  return new Map(
    files
      .sort()
      .map(file => [
        basename(file, '.json'),
        Section.parse(JSON.parse(readFileSync(join(directory, file), 'utf8'))),
      ]),
  )
}
