import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { Actor } from '@/lib/schema/actor'
import { Event } from '@/lib/schema/event'
import { ArticleId } from '@/lib/schema/ids'
import type { Report } from '@/lib/schema/report'
import { extractReports } from './extract-reports'
import { compileGazetteer } from './gazetteer'

const FOLDER = join(import.meta.dirname, '__fixtures__', 'second-conflict')
const json = (name: string): unknown => JSON.parse(readFileSync(join(FOLDER, name), 'utf8'))
const gazetteer = compileGazetteer(
  z.array(Actor).parse(json('actors.json')),
  z.array(Event).parse(json('events.json')),
)

function readFixture(name: string): Report[] {
  const [, front = '', body = ''] = readFileSync(join(FOLDER, `${name}.md`), 'utf8').split(/^---\n/m)
  return extractReports(
    {
      id: ArticleId.parse(name),
      published: /published: (\S+)/.exec(front)?.[1] ?? '',
      headline: front.includes('first-line') ? 'first-line' : 'none',
      body,
    },
    gazetteer,
  )
}

/** A report as one line: claimant, whose people, what became of how many, and what the text makes of it. */
function line({
  claimant,
  via,
  deniedBy,
  victims,
  outcomes,
  count,
  status,
  scope,
  event,
  asOf,
}: Report): string {
  const number = 'value' in count ? `${count.form} ${count.value}` : count.form
  return [
    claimant.actor ?? (claimant.text === '' ? 'the article' : `"${claimant.text}"`),
    ...(via === null ? [] : [`via ${via.actor}`]),
    ...(deniedBy === null ? [] : [`denied by ${deniedBy.actor}`]),
    `${victims.side} ${victims.group}: ${outcomes.join('+')} ${number}`,
    `${status} ${scope}`,
    `${event ?? 'no event'}, said ${asOf.date}`,
  ].join('; ')
}

const CLASHES = '2031-strait-clashes'

const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  'islands-shelled': [
    `valdor-army; valdor military: killed exact 8; asserted total; ${CLASHES}, said 2031-06-11`,
    `valdor-army; valdor military: missing exact 3; asserted total; ${CLASHES}, said 2031-06-11`,
    `valdor-army; norsia military: killed exact 14; asserted total; ${CLASHES}, said 2031-06-11`,
    `valdor-army; norsia military: captured exact 2; asserted total; ${CLASHES}, said 2031-06-11`,
    `norsia-mod; norsia unspecified: casualties undisclosed; asserted total; ${CLASHES}, said 2031-06-12`,
    `norsia-mod; norsia civilian: killed exact 1; asserted total; ${CLASHES}, said 2031-06-12`,
    `strait-monitors; via harbour-press; both unspecified: killed at_least 20; asserted total; ${CLASHES}, said 2031-06-12`,
    `the article; unspecified unspecified: killed about 4000; asserted background; 2009-first-strait-war, said 2031-06-12`,
  ],
  'toll-disputed': [
    `valdor-president; valdor unspecified: killed exact 11; provisional cumulative; ${CLASHES}, said 2031-06-13`,
    `valdor-army; denied by norsia; norsia military: killed exact 14; denied total; ${CLASHES}, said 2031-06-13`,
    `norsia-mod; norsia military: killed exact 5; asserted total; ${CLASHES}, said 2031-06-13`,
    `"طبيب في المستشفى العسكري"; unspecified unspecified: wounded exact 7; asserted total; ${CLASHES}, said 2031-06-13`,
    `"طبيب في المستشفى العسكري"; unspecified unspecified: wounded exact 2; asserted subset; ${CLASHES}, said 2031-06-13`,
    `"لجنة التحقيق النورسية"; norsia civilian: killed exact 3; asserted total; ${CLASHES}, said 2031-06-13`,
  ],
  elsewhere: [
    '"السلطات المحلية"; unspecified unspecified: killed exact 19; asserted total; no event, said 2031-06-13',
    '"الدفاع المدني"; unspecified civilian: wounded exact 6; asserted total; no event, said 2031-06-13',
  ],
}

test.each(Object.keys(EXPECTED))('another conflict is read from its data alone: %s', name => {
  expect(readFixture(name).map(line)).toEqual(EXPECTED[name])
})

test('every article of the other conflict is held', () => {
  const articles = readdirSync(FOLDER).flatMap(name => (name.endsWith('.md') ? [name.slice(0, -3)] : []))
  expect(articles.sort()).toEqual(Object.keys(EXPECTED).sort())
})
