import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { articleFile, SOUND_DATA, withFiles } from '@/lib/ledger/fixtures'
import { run } from './run'

const FILE = 'data/permalinks.json'

/** An editor at work in one folder: commands and edits in turn. */
async function atWork(
  use: (desk: {
    hasila: (line: string) => Promise<{ code: number; out: string; err: string }>
    put: (path: string, text: string) => Promise<void>
    get: (path: string) => Promise<string>
  }) => Promise<void>,
): Promise<void> {
  await withFiles(SOUND_DATA, root =>
    use({
      hasila: async line => {
        const said = { out: '', err: '' }
        const code = await run(line.match(/"[^"]*"|\S+/g)?.map(word => word.replaceAll('"', '')) ?? [], {
          root,
          today: '2026-01-01',
          open: () => Promise.reject(new Error('nothing is piped in')),
          out: async text => {
            said.out += text
          },
          err: async text => {
            said.err += text
          },
        })
        return { code, ...said }
      },
      put: (path, text) => writeFile(join(root, path), text),
      get: path => readFile(join(root, path), 'utf8'),
    }),
  )
}

const idsIn = (text: string) => [...new Set([...text.matchAll(/"id":"(\w+)"/g)].map(([, id]) => id ?? ''))]
const because = '--by AB --reason-en "misread" --reason-ar "قراءة خاطئة"'

test('new claims are shown, written with the day, and known from then on', async () => {
  await atWork(async ({ hasila, get }) => {
    expect((await hasila('permalinks')).out).toContain('2 new, 0 changed, 0 lost.')
    await expect(get(FILE)).rejects.toThrow()
    expect(await hasila('permalinks --write')).toMatchObject({ code: 0, err: '' })
    expect(await get(FILE)).toContain('"n":1,"since":"2026-01-01"')
    expect((await hasila('permalinks')).out).toContain('0 new, 0 changed, 0 lost.')
    const before = await get(FILE)
    await hasila('permalinks --write')
    expect(await get(FILE)).toBe(before)
  })
})

test('an article reworded around its quotation keeps its id and adds a version', async () => {
  await atWork(async ({ hasila, put, get }) => {
    await hasila('permalinks --write')
    const body = 'خبر جديد.\nوفي بيان لاحق أعلنت شمالستان مقتل 49 جنديا من قواتها في حصيلة غير نهائية.\n'
    await put('data/articles/first.md', articleFile('first', body))
    const { out } = await hasila('permalinks')
    expect(out).toMatch(/changed {2}\w+ {2}status/)
    expect(out).toContain('0 new, 1 changed, 0 lost.')
    await hasila('permalinks --write')
    expect(await get(FILE)).toContain('"n":2,"since":"2026-01-01"')
  })
})

describe('a published id whose quotation is gone', () => {
  test('fails the check with its id and the ways out; nothing is taken out of the file', async () => {
    await atWork(async ({ hasila, put, get }) => {
      await hasila('permalinks --write')
      const before = await get(FILE)
      await put('data/articles/first.md', articleFile('first', 'خبر آخر.\n'))
      const { code, err, out } = await hasila('check')
      expect({ code, out }).toEqual({ code: 1, out: '' })
      const lost = /published id "(\w+)"/.exec(err)?.[1] ?? ''
      expect(idsIn(before)).toContain(lost)
      expect(err).toContain(`hasila permalinks --withdraw ${lost}`)
      expect((await hasila('permalinks --write')).code).toBe(1)
      expect(idsIn(await get(FILE))).toEqual(idsIn(before))

      expect(await hasila(`permalinks --withdraw ${lost} ${because}`)).toMatchObject({ code: 0 })
      expect((await hasila('check')).code).toBe(0)
      const { retired } = JSON.parse((await hasila('dataset')).out)
      expect(retired).toMatchObject([{ kind: 'withdrawn', id: lost, by: 'AB', reason: { en: 'misread' } }])
    })
  })

  test('can lead to another, not in a circle and not twice', async () => {
    await atWork(async ({ hasila, get }) => {
      await hasila('permalinks --write')
      const [one, two] = idsIn(await get(FILE))
      expect((await hasila(`permalinks --merge ${one} --into ${two} ${because}`)).code).toBe(0)
      expect((await hasila(`permalinks --merge ${two} --into ${one} ${because}`)).err).toContain('leads to')
      expect((await hasila(`permalinks --withdraw ${one} ${because}`)).err).toContain('ids end once')
      expect((await hasila(`permalinks --merge ${two} --into nowhere ${because}`)).err).toContain(
        'never published',
      )
      expect((await hasila(`permalinks --merge ${two} ${because}`)).code).toBe(2)
      expect((await hasila(`permalinks --withdraw ${two}`)).code).toBe(2)
    })
  })
})

test('a file that breaks the rules is left as it is', async () => {
  await atWork(async ({ hasila, put, get }) => {
    await hasila('permalinks --write')
    const cut = (await get(FILE)).slice(0, -30)
    await put(FILE, cut)
    for (const line of ['check', 'permalinks', 'permalinks --write', `permalinks --withdraw x ${because}`]) {
      expect(await hasila(line)).toMatchObject({ code: 1, out: '' })
    }
    expect(await get(FILE)).toBe(cut)
  })
})

test('a merge that was left unsettled is settled by writing', async () => {
  await atWork(async ({ hasila, put, get }) => {
    await hasila('permalinks --write')
    const lines = (await get(FILE)).trimEnd().split('\n')
    const [ours, theirs] = [lines.slice(1, 3), lines.slice(3, -1)]
    const marked = [lines[0], '<<<<<<< ours', ...ours, '=======', ...theirs, '>>>>>>> theirs', ']', ''].join(
      '\n',
    )
    await put(FILE, marked)
    expect((await hasila('check')).err).toContain('hasila permalinks --write')
    expect((await hasila('permalinks --write')).code).toBe(0)
    expect((await get(FILE)).trimEnd().split('\n')).toEqual(lines)
    expect((await hasila('check')).code).toBe(0)
  })
})
