import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A sound data folder of an invented conflict, file by file, for tests that need one on the disk. */
export const SOUND_DATA: Readonly<Record<string, string>> = {
  'data/actors.json': JSON.stringify(
    [
      {
        id: 'north',
        names: { en: 'Northland', ar: 'شمالستان' },
        kind: 'state',
        side: 'north',
        aliases: ['شمالستان'],
        demonyms: ['شمالستاني'],
      },
      {
        id: 'south',
        names: { en: 'Southland', ar: 'جنوبستان' },
        kind: 'state',
        side: 'south',
        aliases: ['جنوبستان'],
        demonyms: ['جنوبستاني'],
      },
    ],
    null,
    2,
  ),
  'data/events.json': JSON.stringify(
    [
      {
        id: 'clash',
        names: { en: 'The clash', ar: 'الاشتباك' },
        window: { start: '2022-09-12', end: '2022-09-14' },
        sides: ['north', 'south'],
        cues: [],
      },
    ],
    null,
    2,
  ),
  'data/outlets.json': JSON.stringify(
    [{ id: 'paper', names: { en: 'The Paper', ar: 'الصحيفة' }, url: null }],
    null,
    2,
  ),
  'data/articles/first.md': articleFile('first', 'أعلنت شمالستان مقتل 49 جنديا من قواتها.\n'),
  'data/articles/second.md': articleFile('second', 'أعلنت جنوبستان مقتل 50 جنديا من قواتها.\n'),
}

/** An article as its file stands in `data/articles`; `fields` replaces lines of the front matter. */
export function articleFile(id: string, body: string, fields: Record<string, string> = {}): string {
  const header = {
    id,
    outlet: 'paper',
    published: '2022-09-13',
    publishedBasis: 'stated',
    headline: 'none',
    language: 'ar',
    url: 'null',
    ...fields,
  }
  return ['---', ...Object.entries(header).map(([key, value]) => `${key}: ${value}`), '---', body].join('\n')
}

/** Writes files below a new temporary folder and hands its path to `use`; removes it afterwards. */
export async function withFiles<T>(
  files: Readonly<Record<string, string | Uint8Array>>,
  use: (root: string) => Promise<T>,
): Promise<T> {
  const root = await mkdtemp(join(tmpdir(), 'hasila-'))
  try {
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(root, path)), { recursive: true })
      await writeFile(join(root, path), content)
    }
    return await use(root)
  } finally {
    await rm(root, { recursive: true })
  }
}

/** Numbers from 0 up to but not including 1, the same for the same seed; mulberry32. */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let bits = Math.imul(state ^ (state >>> 15), 1 | state)
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits
    return ((bits ^ (bits >>> 14)) >>> 0) / 4294967296
  }
}
