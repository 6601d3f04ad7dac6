import { writtenLike } from '@/lib/arabic/spelling'
import type { TriggerWord } from '@/lib/extract/lexicon/outcomes'
import { isReadBehind, isReadUpTo, type Scene } from '@/lib/extract/reading'
import { hasRole, type Token } from '@/lib/extract/token'
import type { Outcome } from '@/lib/schema/report'

export interface DirectTrigger {
  readonly outcomes: readonly Outcome[]
  readonly index: number
  readonly from: number
  readonly peopleOnly: boolean
  /** A form may be verb and verbal noun at once (قتل). */
  readonly mayBeVerb: boolean
}

const FARTHEST = 8

/**
 * The verb or verbal noun of loss right before a count phrase, or two of them where they are joined ("مقتل وإصابة").
 * Dates, adverbs and quotation marks may stand between; "سوى" too, behind a negation.
 */
export function directTrigger(scene: Scene, from: number): DirectTrigger | null {
  const { sentence, places, dated } = scene
  const { tokens } = sentence
  let at = from - 1
  while (at >= 0 && from - at < FARTHEST && isPassedOver(tokens, at, dated)) at--
  const token = tokens[at]
  const trigger = triggerOf(token)
  if (token === undefined || trigger === null || isFamily(sentence, token)) return null
  // "خمسة بحارة خطفهم مسلحون": who did it stands behind.
  if (isReadUpTo(scene, at + 1, 'whom')) return null
  const own = places.on(at)
  if (own?.noun === at && own.to <= from) return null
  // A verb in the plural was the predicate of those before it, unless nothing before it was read.
  if (token.lexeme.verb?.number === 'many' && isReadUpTo(scene, at + 1)) return null
  const before = token.conjoined ? at - 1 : tokens[at - 1]?.text === 'او' ? at - 2 : null
  const joined = before === null || isReadBehind(scene, before) ? null : triggerOf(tokens[before])
  // "حالة وفاة وإصابة شخصين": the one has been told before the two.
  const counted = before !== null && places.on(before)?.counted.kind === 'victim'
  const both = joined !== null && before !== null && !counted && isPair(tokens[before], token)
  return {
    outcomes: both ? [joined.outcome, trigger.outcome] : [trigger.outcome],
    index: at,
    from: both ? before : at,
    peopleOnly: trigger.peopleOnly,
    mayBeVerb: token.lexeme.verb !== undefined,
  }
}

function isPassedOver(tokens: readonly Token[], at: number, dated: (index: number) => boolean): boolean {
  const token = tokens[at]
  return (
    dated(at) ||
    hasRole(token, 'adverb') ||
    (/^من(?:هم|هن|ها)$/.test(token?.text ?? '') && tokens[at - 1]?.lexeme.verb !== undefined) ||
    token?.text === '"' ||
    token?.text === 'سوي' ||
    token?.text === 'الا' ||
    (token?.stem === 'عدد' && tokens[at + 1]?.word.kind === 'digits')
  )
}

function triggerOf(token: Token | undefined): TriggerWord | null {
  if (token === undefined || token.definite) return null
  return (
    token.lexeme.noun ??
    token.lexeme.verb ??
    (namesCaptors(token) ? CAPTOR : null) ??
    (isWounding(token) ? WOUNDING : null) ??
    (/^[وفبل]?(?:قتل|اسر|خطف|اختطاف|احتجاز|اعدام)(?:ه|ها|هم)$/.test(token.text)
      ? (token.lexeme.deed ?? null)
      : null)
  )
}

/** "أسرة واحدة", "قتلة 3 جنود": the matching form has lost what tells ة from the pronoun. */
function isFamily({ body }: Scene['sentence'], { word, lexeme }: Token): boolean {
  return lexeme.noun === undefined && lexeme.deed !== undefined && body[word.end - 1] === 'ة'
}

/** "أن خاطفي 17 مواطنا يطالبون بفدية" */
export const namesCaptors = writtenLike(/^[وفبل]?(?:خاطف[وي]|مختطفو|محتجز[وي])$/)
/** "تسبب الانفجار بجرح ستة"; "أصيب بجرح" has nobody behind it. */
const isWounding = writtenLike(/^[وف]?بجرح$/)
const WOUNDING: TriggerWord = { outcome: 'wounded', peopleOnly: true }
const CAPTOR: TriggerWord = { outcome: 'captured', peopleOnly: true }

/** Two verbs or two verbal nouns: "قتل وجرح", "مقتل وإصابة". */
function isPair(first: Token | undefined, second: Token): boolean {
  if (first === undefined || first.lexeme.verb?.number === 'many') return false
  return (
    (first.lexeme.noun !== undefined) === (second.lexeme.noun !== undefined) ||
    (first.lexeme.verb !== undefined && second.lexeme.verb !== undefined)
  )
}
