import { listOr } from '@/lib/i18n/lists'
import { formatNumber } from '@/lib/i18n/numbers'
import type { Count } from '@/lib/schema/count'
import type { Outcome, VictimGroup } from '@/lib/schema/report'
import type { Loss, Whose } from './loss'

const participles: Record<Exclude<Outcome, 'casualties'>, string> = {
  killed: 'killed',
  wounded: 'wounded',
  missing: 'missing',
  captured: 'captured',
}

const people: Record<VictimGroup, { one: string; other: string } | null> = {
  military: { one: 'soldier', other: 'soldiers' },
  civilian: { one: 'civilian', other: 'civilians' },
  mixed: { one: 'person among soldiers and civilians', other: 'soldiers and civilians' },
  unspecified: null,
}

/** "49 Ruritanian soldiers killed", "losses on both sides". */
export function lossInEnglish({ count, outcomes, group, whose }: Loss): string {
  const named = outcomes.filter(outcome => outcome !== 'casualties')
  const fate = listOr(
    'en',
    named.map(outcome => participles[outcome]),
  )
  if (count.form === 'undisclosed') {
    const what = fate === '' ? 'losses' : `those ${fate}`
    return `no figure given for ${what}${among(group, whose)}`
  }
  if (fate === '') return casualties(count, group, whose)
  const victims = nameVictims(count, group, whose)
  return `${victims.who} ${fate}${victims.where}`
}

/** Where the text does not say what became of them: "12 casualties among Ruritanian soldiers". */
function casualties(
  count: Exclude<Count, { form: 'undisclosed' }>,
  group: VictimGroup,
  whose: Whose,
): string {
  if (count.form === 'unquantified' && count.magnitude === null) {
    return `losses${among(group, whose)}`
  }
  const noun = isOne(count) ? 'casualty' : 'casualties'
  const of = count.form === 'unquantified' ? ' of' : ''
  return `${quantity(count)}${of} ${noun}${among(group, whose)}`
}

function nameVictims(
  count: Exclude<Count, { form: 'undisclosed' }>,
  group: VictimGroup,
  whose: Whose,
): { who: string; where: string } {
  const adjective = whose.side === 'one' && group !== 'unspecified' ? whose.adjective : null
  const where = adjective === null ? onSide(whose) : ''
  const kind = people[group] ?? (where === '' || isVague(count) ? { one: 'person', other: 'people' } : null)
  const bare = count.form === 'unquantified' && count.magnitude === null
  const none = kind === null && count.form === 'exact' && count.value === 0
  const amount = bare
    ? ''
    : none
      ? 'none'
      : `${quantity(count)}${count.form === 'unquantified' && kind ? ' of' : ''}`
  const noun = kind === null ? '' : isOne(count) ? kind.one : kind.other
  return { who: [amount, adjective, noun].filter(Boolean).join(' '), where }
}

function isVague(count: Count): boolean {
  return count.form === 'unquantified' && count.magnitude === null
}

function isOne(count: Count): boolean {
  return 'value' in count && count.form !== 'range' && count.value === 1
}

function onSide(whose: Whose): string {
  if (whose.side === 'both') return ' on both sides'
  if (whose.side === 'unspecified') return ''
  return whose.adjective === null ? ` on the side of ${whose.name}` : ` on the ${whose.adjective} side`
}

function among(group: VictimGroup, whose: Whose): string {
  const kind = people[group]
  if (kind === null) return onSide(whose)
  if (whose.side === 'one' && whose.adjective !== null) return ` among ${whose.adjective} ${kind.other}`
  return ` among ${kind.other}${onSide(whose)}`
}

function quantity(count: Exclude<Count, { form: 'undisclosed' }>): string {
  const n = (value: number) => formatNumber('en', value)
  switch (count.form) {
    case 'exact':
      return count.value === 0 ? 'no' : n(count.value)
    case 'about':
      return `about ${n(count.value)}`
    case 'at_least':
      return `at least ${n(count.value)}`
    case 'more_than':
      return `more than ${n(count.value)}`
    case 'at_most':
      return `at most ${n(count.value)}`
    case 'range':
      return `${n(count.value)} to ${n(count.max)}`
    case 'unquantified':
      return count.magnitude === null ? '' : count.magnitude.replaceAll('-', ' ')
  }
}
