import { describe, expect, test } from 'vitest'
import { Actor } from '@/lib/schema/actor'
import { Event } from '@/lib/schema/event'
import { Outlet } from '@/lib/schema/outlet'
import { checkRecords } from './check-records'
import { parseRecords } from './parse-records'

const names = { en: 'A', ar: 'أ' }
const actor = (id: string, more: object = {}) => ({
  id,
  names,
  kind: 'state',
  side: id,
  aliases: [],
  ...more,
})
const event = (id: string, more: object = {}) => ({
  id,
  names,
  window: { start: '2022-09-12', end: '2022-09-14' },
  sides: ['north'],
  cues: [],
  ...more,
})

function problemsOf(actors: unknown, events: unknown, outlets: unknown = []) {
  const json = (value: unknown, path: string) => ({ path, text: JSON.stringify(value, null, 2) })
  const records = [
    parseRecords(json(actors, 'data/actors.json'), 'actors', Actor),
    parseRecords(json(events, 'data/events.json'), 'events', Event),
    parseRecords(json(outlets, 'data/outlets.json'), 'outlets', Outlet),
  ] as const
  return [...records.flatMap(({ problems }) => problems), ...checkRecords(...records)].map(
    ({ code, field, line }) => ({ code, field, line }),
  )
}

test('a sound registry has no problems', () => {
  expect(problemsOf([actor('north', { aliases: ['الشمال', 'الشَّمال'] })], [event('clash')])).toEqual([])
})

describe('between records', () => {
  test.each<[string, unknown[], unknown[], { code: string; field: string }]>([
    ['an id twice', [actor('north'), actor('north')], [], { code: 'actors/repeated-id', field: '[1].id' }],
    [
      'an event id twice',
      [actor('north')],
      [event('clash'), event('clash')],
      { code: 'events/repeated-id', field: '[1].id' },
    ],
    [
      'a side that is no actor',
      [actor('north', { side: 'south' })],
      [],
      { code: 'actors/unknown-side', field: '[0].side' },
    ],
    [
      'a side that is no party itself',
      [actor('north'), actor('paper', { side: null }), actor('office', { side: 'paper' })],
      [],
      { code: 'actors/unknown-side', field: '[2].side' },
    ],
    [
      'an alias of two actors, but for a hamza',
      [actor('north', { aliases: ['أرضستان'] }), actor('south', { aliases: ['ارضستان'] })],
      [],
      { code: 'actors/name-claimed-twice', field: '[1].aliases[0]' },
    ],
    [
      "an alias that is another's demonym",
      [actor('north', { demonyms: ['شمالي'] }), actor('south', { aliases: ['شمالي'] })],
      [],
      { code: 'actors/name-claimed-twice', field: '[1].aliases[0]' },
    ],
    [
      'an alias of vowel marks alone',
      [actor('north', { aliases: ['ًّ'] })],
      [],
      { code: 'actors/empty-name', field: '[0].aliases[0]' },
    ],
    [
      'a cue of two events',
      [actor('north')],
      [event('first', { cues: ['الحرب الأولى'] }), event('second', { cues: ['الحرب الاولى'] })],
      { code: 'events/cue-claimed-twice', field: '[1].cues[0]' },
    ],
    [
      'a window that ends before it starts',
      [actor('north')],
      [event('clash', { window: { start: '2022-09-14', end: '2022-09-12' } })],
      { code: 'events/not-valid', field: '[0].window' },
    ],
    [
      'a side of an event that is no actor',
      [actor('north')],
      [event('clash', { sides: ['north', 'south'] })],
      { code: 'events/unknown-side', field: '[0].sides[1]' },
    ],
    [
      'a side twice',
      [actor('north')],
      [event('clash', { sides: ['north', 'north'] })],
      { code: 'events/repeated-side', field: '[0].sides[1]' },
    ],
  ])('%s', (_, actors, events, expected) => {
    expect(problemsOf(actors, events)).toMatchObject([expected])
  })
})

test('problems inside and between records of one file come together, each with its line', () => {
  const bad = { ...actor('south'), kind: 'tribe' }
  expect(problemsOf([actor('north'), bad, actor('north')], [])).toEqual([
    { code: 'actors/not-allowed', field: '[1].kind', line: 18 },
    { code: 'actors/repeated-id', field: '[2].id', line: 23 },
  ])
})

test('an id that is missing because its record is broken is not reported as unknown', () => {
  expect(
    problemsOf([{ ...actor('north'), kind: 'tribe' }], [event('clash')]).map(({ code }) => code),
  ).toEqual(['actors/not-allowed'])
})

describe('a file that is no list of records', () => {
  test.each([
    ['cut off in the middle', '[\n  {\n    "id": "nor', 'actors/not-json', 3],
    ['a superfluous comma', '[\n  {"id": "north",}\n]', 'actors/not-json', 2],
    ['an object', '{}', 'actors/wrong-type', 1],
    ['a field twice', '[{"id": "north",\n"id": "south"}]', 'actors/repeated-key', 2],
    ['empty', '', 'actors/not-json', 1],
  ])('%s', (_, text, code, line) => {
    const { problems } = parseRecords({ path: 'data/actors.json', text }, 'actors', Actor)
    expect(problems[0]).toMatchObject({ code, line, file: 'data/actors.json' })
  })
})
