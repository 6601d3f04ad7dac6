import type { CountPhrase } from '@/lib/extract/count-phrase'
import { countsPeople, isIndefinite, mayCountPeople } from '@/lib/extract/people'
import { type Matcher, type Reading, reading, recent, type Scene } from '@/lib/extract/reading'
import { hasRole, type Token } from '@/lib/extract/token'
import { directTrigger } from './direct-trigger'

/** "بينهم 3 أطفال", "من ضمنهم امرأة", "5 منهم": a part of what was counted just before. */
export const subset: Matcher = {
  name: 'subset',
  match(scene, phrase) {
    const {
      readings,
      sentence: { tokens },
    } = scene
    if (!mayCountPeople(phrase) || phrase.governed) return null
    const parent = readings.findLast(earlier => earlier.scope !== 'subset') ?? null
    if (parent === null || (phrase.quantity.kind === 'form' && phrase.quantity.number === 'many')) return null
    if (isOfUnread(scene, phrase)) return null
    const before = amongBefore(tokens, phrase.from)
    const after =
      (phrase.counted.kind === 'nothing' || phrase.counted.kind === 'others') &&
      phrase.quantity.kind !== 'form' &&
      /^من(?:هم|هن|ها|هما)$/.test(tokens[phrase.to]?.text ?? '') &&
      (phrase.conjoined || directTrigger(scene, phrase.from) === null)
    if (before === null && !after) return null
    if (
      before !== null &&
      phrase.quantity.kind === 'form' &&
      (!countsPeople(phrase) || !isIndefinite(tokens, phrase))
    )
      return null
    return reading('subset', phrase, {
      outcomes: /^(?:وفاتهم|مقتلهم|مصرعهم|استشهادهم)$/.test(tokens[phrase.to + 1]?.text ?? '')
        ? ['killed']
        : (namedBefore(tokens, before) ??
          outcomesOf(phrase.counted.kind === 'victim' ? phrase.counted.victims : [], parent)),
      trigger: before ?? phrase.from,
      to: after ? phrase.to + 1 : phrase.to,
      scope: 'subset',
      parent,
    })
  },
}

/** "اعتقال 201 متظاهر أطلق سراح 170 منهم": the count right before was of something else. */
function isOfUnread(scene: Scene, phrase: CountPhrase): boolean {
  const { places, readings } = scene
  let last = places.before(phrase.from)
  while (last !== undefined && (last.quantity.kind === 'form' || !mayCountPeople(last) || last.definite))
    last = places.before(last.from)
  if (last === undefined || last.counted.kind === 'nothing') return false
  const { from } = last
  return (
    !recent(scene).some(reading => reading.phrase === last || reading.phrase.from > from) &&
    readings.at(-1)?.phrase !== last
  )
}

/** "عدد الجرحى منهم 500": the part is named by what became of it. */
function namedBefore(tokens: readonly Token[], among: number | null): Reading['outcomes'] | null {
  const named = among === null ? undefined : tokens[among - 1]
  const outcome = named?.lexeme.victim?.outcome
  return named?.definite && outcome !== undefined ? [outcome] : null
}

function amongBefore(tokens: readonly Token[], from: number): number | null {
  const at = tokens[from - 1]?.text === 'حوالي' ? from - 2 : from - 1
  if (!hasRole(tokens[at], 'among')) return null
  return tokens[at - 1]?.text === 'من' || tokens[at - 1]?.text === 'ومن' ? at - 1 : at
}

function outcomesOf(
  victims: readonly { outcome: Reading['outcomes'][number]; vague: boolean }[],
  parent: Reading,
): Reading['outcomes'] {
  const own = victims.filter(victim => !victim.vague).map(victim => victim.outcome)
  return own.length > 0 ? own : parent.outcomes
}
