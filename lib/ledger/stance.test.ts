import { expect, test } from 'vitest'
import {
  claimantOf,
  NARRATOR,
  sampleActor,
  sampleEvent,
  sampleReport,
  victimsOf,
} from '@/lib/schema/fixtures'
import { stanceOf } from './stance'

const actors = new Map(
  [
    sampleActor('north'),
    sampleActor('north-ministry', { side: 'north' }),
    sampleActor('south'),
    sampleActor('east'),
    sampleActor('agency', { side: null }),
  ].map(actor => [actor.id, actor]),
)

test.each([
  ['own-loss', 'north', 'north'],
  ['own-loss', 'north-ministry', 'north'],
  ['own-loss', 'east', 'east'],
  ['enemy-loss', 'north-ministry', 'south'],
  ['joint', 'north', 'both'],
  ['joint', 'north', 'unspecified'],
  ['third-party', 'agency', 'north'],
  ['third-party', 'agency', 'both'],
  ['third-party', 'east', 'north'],
])('%s: %s of the losses of %s', (stance, claimant, side) => {
  const report = sampleReport({ claimant: claimantOf(claimant), victims: victimsOf(side) })
  expect(stanceOf(report.claimant, report.victims, sampleEvent(), actors)).toBe(stance)
})

test.each([
  ['narrator', NARRATOR],
  ['third-party', { actor: null, text: 'مصدر طبي', basis: 'stated' } as const],
])('%s, where no actor speaks', (stance, claimant) => {
  const report = sampleReport({ claimant })
  expect(stanceOf(report.claimant, report.victims, sampleEvent(), actors)).toBe(stance)
})

test('without an event nobody is known to be an enemy', () => {
  const report = sampleReport({ claimant: claimantOf('north'), victims: victimsOf('south') })
  expect(stanceOf(report.claimant, report.victims, null, actors)).toBe('third-party')
})
