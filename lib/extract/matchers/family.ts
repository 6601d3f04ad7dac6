import { writtenLike } from '@/lib/arabic/spelling'
import type { CountPhrase } from '@/lib/extract/counts/count-phrase'
import { countsPeople } from '@/lib/extract/counts/people'
import { areCaptors } from '@/lib/extract/matchers/agent'
import { type Matcher, type Reading, reading, type Scene } from '@/lib/extract/reading'
import { isFreed } from '@/lib/extract/refine/freed'
import { hasRole, type Token } from '@/lib/extract/token'
import type { Outcome } from '@/lib/schema/report'
import { directTrigger } from './direct-trigger'

/** "مقتل طاقمها المكون من 5 أفراد", "مقتل أسرة من 5 أفراد", "وفاة عائلة مكونة من 4 أشخاص". */
export const family: Matcher = {
  name: 'family',
  match(scene, phrase) {
    const { tokens } = scene.sentence
    if (!countsPeople(phrase)) return null
    const group = groupBefore(tokens, phrase.from)
    if (group !== null) return ofGroup(scene, phrase, group)
    if (tokens[phrase.from - 1]?.text !== 'من') return null
    const made = /^(?:ال)?(?:مكونه?|مولفه?|تتكون|تتالف|يتكون|يتالف)$/.test(
      tokens[phrase.from - 2]?.text ?? '',
    )
    const near = made ? phrase.from - 3 : phrase.from - 2
    // "طاقم السفينة المكون من 5"
    const at = tokens[near - 1]?.stem === 'طاقم' ? near - 1 : near
    if (!/^(?:اسره|عايله|عشيره)$/.test(tokens[at]?.stem ?? '') && !(made && isCrew(tokens[at]))) return null
    const direct = directTrigger(scene, at)
    return direct === null
      ? null
      : reading('family', phrase, {
          outcomes: direct.outcomes,
          trigger: direct.index,
          // What a crew is made up of has been counted: "من طيارين" are two.
          quantity:
            made && phrase.quantity.kind === 'form' && phrase.quantity.number === 'dual-or-many'
              ? { kind: 'number', value: 2 }
              : phrase.quantity,
        })
  },
}

function isCrew(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.definite || token.lexeme.person !== undefined || /..(?:ه|ها|هم)$/.test(token.text))
  )
}

const isGroup = writtenLike(/^(?:ال)?(?:مجموعه|دفعه|قافله|رتل|دوريه|فوج)$/)
const isOfMany = writtenLike(/^(?:من|قوامه|قوامها|تضم|يضم|تعدادها|تعداده)$/)
const isMadeUp = writtenLike(/^(?:ال)?(?:مكونه?|مولفه?)$/)
const isWhich = writtenLike(
  /^(?:اولي|ثانيه|ثالثه|اخري|كبيره|صغيره|اول|ثان|اخر|كبير|صغير|عسكري|عسكريه|كامله?)$/,
)

/** "مجموعة أولى من 40 امرأة", "رتل قوامه 20 جنديا", "المجموعة المخطوفة تضم 5 رجال": where the group stands. */
function groupBefore(tokens: readonly Token[], from: number): number | null {
  let at = from - (tokens[from - 1]?.text === '"' ? 2 : 1)
  if (!isOfMany(tokens[at])) return null
  at--
  if (isMadeUp(tokens[at])) at--
  if (isWhich(tokens[at]) || fateOf(tokens[at]) !== null) at--
  return isGroup(tokens[at]) ? at : null
}

/** "المخطوفة", "المفقودة" */
function fateOf(token: Token | undefined): Outcome | null {
  const outcome = token?.definite ? token.lexeme.victim?.outcome : undefined
  return outcome === 'captured' || outcome === 'missing' ? outcome : null
}

/** "خطفت مجموعة من 40 امرأة, ثم مجموعة ثانية من عشرين", "مجموعة قوامها 40 امرأة اختطفت": what became of all of it. */
function ofGroup(scene: Scene, phrase: CountPhrase, group: number): Reading | null {
  const { tokens } = scene.sentence
  if (isFreed(tokens, group)) return null
  const direct = directTrigger(scene, group)
  // "خطفت مجموعة من 20 مسلحا ثلاثة أشخاص"
  if (direct !== null && areCaptors(tokens, phrase, direct.index)) return null
  if (direct !== null)
    return reading('family', phrase, { outcomes: direct.outcomes, trigger: direct.index, from: direct.from })
  const fate = fateOf(tokens[group + 1])
  if (fate !== null) return reading('family', phrase, { outcomes: [fate], trigger: group })
  const deed = deedOf(tokens, phrase.to)
  if (deed !== null) return reading('family', phrase, { ...deed, trigger: group })
  const before = scene.readings.at(-1)
  const next =
    before?.rule === 'family' && /^(?:ثم|و.*)$/.test(tokens[group - 1]?.text ?? tokens[group]?.text ?? '')
  return next ? reading('family', phrase, { outcomes: before.outcomes, trigger: group }) : null
}

const FARTHEST = 8

/** "اختطفت", "تم أسرها", which agrees with the group. */
function deedOf(tokens: readonly Token[], from: number) {
  for (let at = from; at < Math.min(tokens.length, from + FARTHEST); at++) {
    const token = tokens[at]
    if (token === undefined || (token.word.kind === 'mark' && token.text !== ',')) return null
    const { verb, deed, say } = token.lexeme
    if (
      deed !== undefined &&
      /^(?:تم|جري)$/.test(tokens[at - 1]?.text ?? '') &&
      /(?:ه|ها|هم)$/.test(token.text)
    )
      return { outcomes: [deed.outcome], to: at + 1 }
    if (verb !== undefined)
      return verb.outcome === 'captured' && verb.number === 'one' && !token.conjoined
        ? { outcomes: [verb.outcome], to: at + 1 }
        : null
    if (say !== undefined || token.conjoined || hasRole(token, 'contrast') || hasRole(token, 'barrier')) {
      if (token.text !== 'تم') return null
    }
  }
  return null
}
