import { writtenLike } from '@/lib/arabic/spelling'
import type { CountPhrase } from '@/lib/extract/counts/count-phrase'
import { countsPeople, isIndefinite, mayCountPeople } from '@/lib/extract/counts/people'
import { type Matcher, type Reading, reading, recent, type Scene } from '@/lib/extract/reading'
import { hasRole, type Token } from '@/lib/extract/token'
import { directTrigger } from './direct-trigger'
import { joinedVerb } from './predicate'

/** "بينهم 3 أطفال", "من ضمنهم امرأة", "5 منهم": a part of what was counted just before. */
export const subset: Matcher = {
  name: 'subset',
  match(scene, phrase) {
    const {
      readings,
      sentence: { tokens },
    } = scene
    if (!mayCountPeople(phrase) || phrase.governed) return null
    // "7 أجانب، بينهم فرنسي" of a whole that the sentence before told.
    const parent = readings.findLast(earlier => earlier.scope !== 'subset') ?? readings.at(-1) ?? null
    const told = parent === null ? (ofTold(tokens, phrase) ?? ofVictims(tokens, phrase)) : null
    if (told !== null) return reading('subset', phrase, { ...told, scope: 'subset' })
    if (parent === null || (phrase.quantity.kind === 'form' && phrase.quantity.number === 'many')) return null
    // "4 عمال، اثنان منهم أجنبيان": the two have been counted.
    if (readings.at(-1)?.to === phrase.from && OF_THEM.test(tokens[phrase.from - 1]?.text ?? '')) return null
    if (isOfUnread(scene, phrase) || tokens.slice(phrase.to, phrase.to + 3).some(isSafe)) return null
    // "الخمسة منهم استطاعوا النجاة"
    if (OF_THEM.test(tokens[phrase.to]?.text ?? '') && survives(tokens, phrase.to + 1)) return null
    const before =
      amongBefore(tokens, phrase.from) ?? (phrase.conjoined ? amongListed(tokens, phrase.from) : null)
    const after =
      (phrase.counted.kind === 'nothing' || phrase.counted.kind === 'others') &&
      phrase.quantity.kind !== 'form' &&
      OF_THEM.test(tokens[phrase.to]?.text ?? '') &&
      (phrase.conjoined || directTrigger(scene, phrase.from) === null)
    const grave = isGravelyHurt(tokens, phrase)
    if (before === null && !after && !grave) return null
    if (
      before !== null &&
      phrase.quantity.kind === 'form' &&
      (!countsPeople(phrase) || !isIndefinite(tokens, phrase))
    )
      return null
    return reading('subset', phrase, {
      outcomes:
        ownFate(scene, phrase) ??
        namedBefore(tokens, before) ??
        outcomesOf(phrase.counted.kind === 'victim' ? phrase.counted.victims : [], parent),
      trigger: before ?? phrase.from,
      to: after ? conditionEnd(tokens, phrase.to + 1) : phrase.to,
      scope: 'subset',
      parent,
    })
  },
}

/** "أن المصابين 4 منهم في الشمال": of those whom a sentence before has counted. */
function ofTold(tokens: readonly Token[], { from, to, quantity, counted }: CountPhrase) {
  const told = tokens[from - 1]?.definite ? tokens[from - 1]?.lexeme.victim : undefined
  const several = told?.number === 'many' || told?.number === 'dual-or-many'
  const theirs =
    OF_THEM.test(tokens[to]?.text ?? '') && quantity.kind === 'number' && counted.kind === 'nothing'
  return told !== undefined && several && theirs
    ? { outcomes: [told.outcome], trigger: from - 1, to: to + 1 }
    : null
}

/** "سقوط ضحايا بينهم سبعة أطفال": of a loss that has no number. */
function ofVictims(tokens: readonly Token[], phrase: CountPhrase) {
  const among = amongBefore(tokens, phrase.from)
  const whole = among === null ? undefined : tokens[among - 1]?.lexeme.victim
  return among !== null &&
    whole?.vague &&
    whole.number === 'many' &&
    countsPeople(phrase) &&
    isIndefinite(tokens, phrase)
    ? { outcomes: [whole.outcome], trigger: among }
    : null
}

/** "إخراج 13 منهم سالمين" */
const isSafe = writtenLike(/^(?:سالمين|سالما|سالمون|احياء|ناجين|ناجون)$/)

function survives(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + FARTHEST_FATE); at++) {
    if (tokens[at]?.text === '.' || tokens[at]?.text === ',') return false
    if (isSurvival(tokens[at])) return true
  }
  return false
}

const isSurvival = writtenLike(/^(?:من)?(?:ال)?(?:نجوا|نجاه|فرار|هروب|هربوا|فروا)$/)

/** "لا يزال 97 منهم محتجزين": the word behind belongs to it. */
function conditionEnd(tokens: readonly Token[], at: number): number {
  const token = tokens[at]
  return token?.lexeme.victim !== undefined && !token.definite && !token.conjoined ? at + 1 : at
}

/** "أحدهم إصابته خطيرة", "5 حالتهم حرجة". */
function isGravelyHurt(tokens: readonly Token[], { counted, to }: CountPhrase): boolean {
  return (
    (counted.kind === 'nothing' || counted.kind === 'others') &&
    /^(?:اصابته|اصابتها|اصابتهم|اصاباتهم|حالته|حالتها|حالتهم|حالتهما|جروحهم|جراحهم)$/.test(
      tokens[to]?.text ?? '',
    ) &&
    /^(?:ب?ال)?(?:خطير|خطر|حرج|بليغ|متوسط|طفيف|حساس|مستقر)/.test(tokens[to + 1]?.text ?? '')
  )
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

/** "بينهم 31 لقوا حتفهم", "34 أعلن أنهم قتلوا": what is said of the part alone. */
function ownFate(scene: Scene, phrase: CountPhrase): Reading['outcomes'] | null {
  const { tokens } = scene.sentence
  const behind = OF_THEM.test(tokens[phrase.to]?.text ?? '') ? phrase.to + 1 : phrase.to
  for (let at = behind; at < Math.min(tokens.length, behind + FARTHEST_FATE); at++) {
    const token = tokens[at]
    if (token === undefined || token.text === ',' || token.text === '.' || token.conjoined) return null
    const deed = token.lexeme.deed?.outcome
    if (deed !== undefined) return [deed]
    if (hasRole(token, 'meet') && hasRole(tokens[at + 1], 'death')) return ['killed']
    const { verb } = token.lexeme
    if (verb !== undefined && verb.number !== 'one') {
      const second = joinedVerb(tokens, tokens[at + 1]?.text === ',' ? at + 2 : at + 1, verb.number)
      return second === null ? [verb.outcome] : [verb.outcome, second.outcome]
    }
  }
  return null
}

const FARTHEST_FATE = 6
const OF_THEM = /^من(?:هم|هن|هما|ها)$/

/** "عدد الجرحى منهم 500": the part is named by what became of it. */
function namedBefore(tokens: readonly Token[], among: number | null): Reading['outcomes'] | null {
  const named = among === null ? undefined : tokens[among - 1]
  // "توفي منهم ثلاثة"
  if (named?.lexeme.verb !== undefined && /^من/.test(tokens[among ?? -1]?.text ?? ''))
    return [named.lexeme.verb.outcome]
  const outcome = named?.lexeme.victim?.outcome
  return named?.definite && outcome !== undefined ? [outcome] : null
}

function amongBefore(tokens: readonly Token[], from: number): number | null {
  const at = tokens[from - 1]?.text === 'حوالي' ? from - 2 : from - 1
  // "1213 مدنيا يشملون 302 طفلا"
  if (/^(?:يشملون|ويشملون)$/.test(tokens[at]?.text ?? '')) return at
  if (!hasRole(tokens[at], 'among')) return null
  return tokens[at - 1]?.text === 'من' || tokens[at - 1]?.text === 'ومن' ? at - 1 : at
}

/** "بينهم نساء وطفلان", "بينهم سكان وعامل طبي": behind those of the part who have no number. */
function amongListed(tokens: readonly Token[], from: number): number | null {
  let at = from - 1
  while (at > from - LONGEST_LISTED && isListedAlong(tokens[at])) at--
  return at < from - 1 && tokens[at + 1]?.lexeme.person?.number === 'many'
    ? amongBefore(tokens, at + 1)
    : null
}

const LONGEST_LISTED = 5

function isListedAlong(token: Token | undefined): boolean {
  return token?.lexeme.person?.number === 'many' && !token.definite
}

function outcomesOf(
  victims: readonly { outcome: Reading['outcomes'][number]; vague: boolean }[],
  parent: Reading,
): Reading['outcomes'] {
  const own = victims.filter(victim => !victim.vague).map(victim => victim.outcome)
  // "مقتل 170 بينهم 129 رهينة": the captives are dead.
  if (parent.outcomes.join() === 'killed' && own.join() === 'captured') return parent.outcomes
  return own.length > 0 ? own : parent.outcomes
}
