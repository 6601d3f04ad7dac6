import { writtenLike } from '@/lib/arabic/spelling'
import type { CountPhrase } from '@/lib/extract/counts/count-phrase'
import { type Matcher, reading, type Scene } from '@/lib/extract/reading'
import type { Token } from '@/lib/extract/token'
import type { Outcome } from '@/lib/schema/report'
import { directTrigger } from './direct-trigger'
import { soughtWith } from './sought-for'

/** "خطف السياح الأوروبيين الستة", "البحث عن البحارة الخمسة", "مصير المفقودين الستة": their number stands behind them like an adjective. */
export const toldMany: Matcher = {
  name: 'told-many',
  match(scene, phrase) {
    const { tokens } = scene.sentence
    if (!phrase.definite || phrase.conjoined || phrase.governed) return null
    if (phrase.counted.kind !== 'nothing' && !areMissing(tokens, phrase)) return null
    if (phrase.quantity.kind !== 'number' || phrase.quantity.value < 3) return null
    const head = headBefore(tokens, phrase.from)
    const found = head === null ? null : (takenBefore(scene, head) ?? soughtBefore(tokens, head, phrase))
    return found === null
      ? null
      : reading('told-many', phrase, { outcomes: [found.outcome], trigger: found.trigger })
  },
}

/** "البحث عن المتنزهين التسعة المفقودين" */
function areMissing(tokens: readonly Token[], { counted, noun }: CountPhrase): boolean {
  return (
    counted.kind === 'victim' &&
    counted.victims[0]?.outcome === 'missing' &&
    noun !== null &&
    tokens[noun]?.definite === true
  )
}

const MOST_ADJECTIVES = 2

/** The noun of people in the plural, with the article, before its adjectives and its number. */
export function headBefore(tokens: readonly Token[], from: number): number | null {
  for (let at = from - 1; at >= Math.max(0, from - 1 - MOST_ADJECTIVES); at--) {
    const token = tokens[at]
    if (token === undefined || token.conjoined) return null
    if (!token.definite && token.lexeme.pronoun !== true) return null
    const number = (token.lexeme.person ?? token.lexeme.victim)?.number
    if (number !== undefined && isBefore(tokens[at - 1]))
      return number === 'many' || number === 'dual-or-many' ? at : null
    if (!isAdjective(token)) return null
  }
  return null
}

const isAdjective = writtenLike(/^ال.+(?:ين|ون|يه|ه|ات|انب)$/)

/** What governs a noun has no article of its own. */
function isBefore(token: Token | undefined): boolean {
  return token?.word.kind === 'letters' && !token.definite
}

interface Found {
  readonly outcome: Outcome
  readonly trigger: number
}

/** "اختطاف المهندسين الثلاثة", "خاطفو الرهائن الأربعة", "يحتجز مسلحون الصيادين السبعة". */
function takenBefore(scene: Scene, head: number): Found | null {
  const direct = directTrigger(scene, head)
  if (direct === null || direct.outcomes.length > 1 || isRelative(scene.sentence.tokens[direct.index - 1]))
    return null
  const [outcome] = direct.outcomes
  return outcome === 'captured' ? { outcome, trigger: direct.index } : null
}

/** "القراصنة الذين احتجزوا السوريين الثلاثة": whose doing it was is only recalled. */
const isRelative = writtenLike(/^(?:الذين|الذي|التي|ممن)$/)

/** "بحثا عن السعوديين الأربعة", "لا يعرف مصير العمال الثمانية". */
function soughtBefore(tokens: readonly Token[], head: number, phrase: CountPhrase): Found | null {
  const victim = tokens[head]?.lexeme.victim
  if (victim !== undefined && victim.outcome !== 'missing') return null
  const found = soughtWith(tokens, { ...phrase, from: head, noun: head, counted: { kind: 'others' } })
  return found === null ? null : { outcome: 'missing', trigger: found.trigger }
}
