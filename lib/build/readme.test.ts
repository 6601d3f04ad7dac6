import { existsSync, readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { run } from '@/lib/cli/run'
import { Actor } from '@/lib/schema/actor'
import { FrontMatter } from '@/lib/schema/article'
import { Correction } from '@/lib/schema/correction'
import { Event } from '@/lib/schema/event'
import { Report } from '@/lib/schema/report'

/* What the README says is what happens. */

const readme = readFileSync('README.md', 'utf8')
const scripts = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8'))).scripts

function all(pattern: RegExp, group = 1): string[] {
  return [...readme.matchAll(pattern)].map(match => match[group] ?? '')
}

/** The fenced blocks of a language, without the indentation of their list. */
function blocks(language: string): string[] {
  return [...readme.matchAll(new RegExp(`^( *)\`\`\`${language}\n([^]*?)^ *\`\`\``, 'gm'))].map(match =>
    (match[2] ?? '').replaceAll(new RegExp(`^${match[1]}`, 'gm'), ''),
  )
}

async function hasila(words: readonly string[], input = ''): Promise<{ exit: number; out: string }> {
  let out = ''
  const exit = await run(words, {
    root: '.',
    today: '2026-11-21',
    open: async () => Readable.from([Buffer.from(input)]),
    out: async text => {
      out += text
    },
    err: async text => {
      throw new Error(text)
    },
  })
  return { exit, out }
}

test.each([...new Set(all(/npm run (?:-s )?([a-z]+)/g)), 'start', 'test'])('npm script %s exists', script => {
  expect(Object.keys(scripts)).toContain(script)
})

test.each([...new Set(all(/hasila -- ([a-z]+)/g))])('hasila %s exists', async command => {
  expect((await hasila([command, '--help'])).exit).toBe(0)
})

test.each(all(/\]\(((?!https?:)[^)]+)\)/g))('the link to %s leads somewhere', target => {
  expect(existsSync(target)).toBe(true)
})

describe('examples', () => {
  test('the front matter is one', () => {
    const [frontMatter = ''] = blocks('yaml')
    expect(FrontMatter.safeParse(parse(frontMatter)).error).toBeUndefined()
  })

  test('the actor, the event and the correction are well formed', () => {
    const examples = blocks('json').map(block => JSON.parse(block))
    expect(examples).toHaveLength(3)
    const [actor, event, correction] = examples
    expect(Actor.safeParse(actor).error).toBeUndefined()
    expect(Event.safeParse(event).error).toBeUndefined()
    expect(Correction.safeParse(correction).error).toBeUndefined()
  })

  test('the sentence is read as told', async () => {
    const [sentence = ''] = all(/echo '([^']+)' \|/g)
    const [published = ''] = all(/--published (\S+)/g)
    const { out } = await hasila(['extract', '-', '--published', published], sentence)
    const { reports } = z.object({ reports: z.array(Report) }).parse(JSON.parse(out))
    const told = reports.map(
      ({ count, outcomes, evidence, claimant }) =>
        `${'value' in count ? count.value : '?'} ${outcomes.join()} («${evidence[0]?.quote}»), «${claimant.text}»`,
    )
    expect(told).toEqual([
      '7 killed («مقتل سبعة جنود»), «وزارة الدفاع»',
      '12 wounded («وإصابة 12 آخرين»), «وزارة الدفاع»',
    ])
    for (const part of ['7 killed («مقتل سبعة جنود»)', '12 wounded («وإصابة 12 آخرين»)', '«وزارة الدفاع»'])
      expect(readme).toContain(part)
  })
})
