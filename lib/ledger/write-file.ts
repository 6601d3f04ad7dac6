import { open, rename, rm } from 'node:fs/promises'

/**
 * Replaces a file whole or not at all: the text is on the disk under another name before it takes the file's place,
 * so that whoever is killed halfway leaves the old file as it was.
 */
export async function writeFileWhole(path: string, text: string): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`
  try {
    const file = await open(temporary, 'w')
    try {
      await file.writeFile(text)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}
