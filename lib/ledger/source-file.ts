import { access, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { compareText } from '@/lib/schema/compare-text'
import type { Problem } from '@/lib/schema/problem'
import { decodeUtf8 } from './decode-utf8'
import type { Parsed } from './parsed'

/** A file of the project as text: only this module reads the disk. */
export interface SourceFile {
  /** From the project's root, with forward slashes. */
  path: string
  text: string
}

export async function readSourceFile(root: string, path: string): Promise<Parsed<SourceFile>> {
  let bytes: Uint8Array
  try {
    bytes = await readFile(join(root, path))
  } catch (error) {
    return { ok: false, problems: [unreadable(path, error)] }
  }
  const text = decodeUtf8(bytes, path)
  return text.ok ? { ok: true, value: { path, text: text.value } } : text
}

/** A file that need not be there: null where it is not. */
export async function readOptionalFile(root: string, path: string): Promise<Parsed<SourceFile | null>> {
  try {
    await access(join(root, path))
  } catch {
    return { ok: true, value: null }
  }
  return readSourceFile(root, path)
}

/** The names in a folder that are not hidden, in an order that is the same on every machine. */
export async function listFolder(root: string, path: string): Promise<Parsed<string[]>> {
  try {
    const names = await readdir(join(root, path))
    return { ok: true, value: names.filter(name => !name.startsWith('.')).sort(compareText) }
  } catch (error) {
    return { ok: false, problems: [unreadable(path, error)] }
  }
}

function unreadable(file: string, error: unknown): Problem {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  return {
    code: 'file/unreadable',
    file,
    message: `It cannot be read (${reason}).`,
    remedy: 'Put it there, or give the right to read it.',
  }
}
