import { existsSync } from 'node:fs'
import { readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sealPage } from './seal-page'

/** Seals every page below a folder, in place. Returns how many. */
async function sealPages(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true })
  const pages = names.filter(name => name.endsWith('.html') && !name.startsWith('embed'))
  for (const name of pages) {
    const file = join(folder, name)
    await writeFile(`${file}.sealed`, sealPage(await readFile(file, 'utf8')))
    await rename(`${file}.sealed`, file)
  }
  return pages.length
}

const folders = ['.next/server/app', ...(process.env.STATIC_EXPORT === '1' ? ['out'] : [])]
for (const folder of folders.filter(existsSync)) {
  process.stdout.write(`${await sealPages(folder)} pages sealed in ${folder}\n`)
}
