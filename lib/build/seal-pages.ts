import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { sealPage } from './seal-page'

/** A built site: where its pages lie, and where the files that are addressed as `/_next/…` do. */
interface Site {
  pages: string
  files: string
}

/** Seals every page of a site, in place. Returns how many. */
async function sealSite(site: Site): Promise<number> {
  const names = await readdir(site.pages, { recursive: true })
  const pages = names.filter(name => name.endsWith('.html') && !name.startsWith('embed'))
  for (const name of pages) {
    const file = join(site.pages, name)
    const { html, data } = sealPage(await readFile(file, 'utf8'))
    if (data !== null) await write(join(site.files, data.path.replace('/_next/', '')), data.script)
    await write(file, html)
  }
  return pages.length
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(`${file}.new`, text)
  await rename(`${file}.new`, file)
}

const sites: Site[] = [
  { pages: '.next/server/app', files: '.next' },
  ...(process.env.STATIC_EXPORT === '1' ? [{ pages: 'out', files: 'out/_next' }] : []),
]
for (const site of sites.filter(({ pages }) => existsSync(pages))) {
  process.stdout.write(`${await sealSite(site)} pages sealed in ${site.pages}\n`)
}
