import { writtenLike } from '@/lib/arabic/spelling'
import { betweenVictims } from '@/lib/extract/counts/counted-noun'
import { hasRole, type Token } from '@/lib/extract/token'
import type { Outcome } from '@/lib/schema/report'
import { killedOrElse } from './or-else'
import { missingOrHeld } from './remained'
import { deedBehind } from './suffered'

/** What became of those counted, as words behind them say. */
export interface Predicate {
  readonly outcomes: readonly Outcome[]
  readonly to: number
  readonly number?: 'one' | 'dual' | 'many'
  readonly scope?: 'subset'
}

const CONFIRMED = /^(?:تم|تمت|جري|تاكد|تاكدت|اعلن|اعلنت|ثبت|ثبتت|سجل|سجلت)$/

/** "مفارقين للحياة" */
export const PARTED = /^مفارق(?:ا|ين|ون)$/

const isTaken = writtenLike(/^(?:اخذ|اخذت|اخذوا|اخذا|اخذن|اقتيدوا|اقتيدا)$/)

export const FELL = /^سقط(?:وا|ا)$/

function stateOrVerb(tokens: readonly Token[], at: number): Predicate | null {
  const verb = tokens[at]?.lexeme.verb
  const upon = tokens[at]?.lexeme.upon
  if (upon?.number === 'many') return { outcomes: [upon.outcome], to: at + 1 }
  return stateAt(tokens, at) ?? (verb?.number === 'many' ? { outcomes: [verb.outcome], to: at + 1 } : null)
}

const MOST_BEFORE_BETWEEN = 6

/** "سقطوا أمس في المعارك بين قتيل وجريح" */
function betweenBehind(tokens: readonly Token[], from: number) {
  for (let at = from; at <= from + MOST_BEFORE_BETWEEN; at++) {
    const token = tokens[at]
    if (token === undefined || token.word.kind === 'mark' || token.lexeme.verb || token.lexeme.noun)
      return null
    const between = betweenVictims(tokens, at)
    if (between !== null) return between
  }
  return null
}

const areBuried = writtenLike(/^(?:طمروا|دفنوا)$/)
const isBecauseOf = writtenLike(/^(?:جراء|بسبب|اثر|نتيجه|احياء)$/)

/** What became of them, said by an idiom: "لقوا حتفهم", "وقعوا أسرى", "في عداد المفقودين", "ما زالوا مفقودين", "مصيرهم مجهول". */
export function stateAt(tokens: readonly Token[], at: number): Predicate | null {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (hasRole(token, 'meet') && (hasRole(next, 'death') || next?.text === 'الحياه'))
    return { ...killedOrElse(tokens, at + 2), ...(token?.text.endsWith('يا') ? { number: 'dual' } : {}) }
  if (next?.lexeme.deed !== undefined && CONFIRMED.test(token?.text ?? ''))
    return { outcomes: [next.lexeme.deed.outcome], to: at + 2 }
  const between = hasRole(token, 'became') ? betweenBehind(tokens, at + 1) : null
  if (between !== null) return { outcomes: between.victims.map(victim => victim.outcome), to: between.to }
  if (
    FELL.test(token?.text ?? '') &&
    next?.lexeme.victim === undefined &&
    next?.text !== 'من' &&
    next?.text !== 'عن' &&
    next?.text !== 'بين'
  )
    return { outcomes: ['killed'], to: at + 1 }
  // "نقلوا إلى المستشفى بعد إصابتهم"
  if (/^(?:بعد|اثر|عقب|نتيجه|بسبب)$/.test(token?.text ?? '') && /(?:هم|هما)$/.test(next?.text ?? '')) {
    const deed = next?.lexeme.deed
    // "بعد اختطافهم رجلا": they did it.
    if (deed !== undefined && !tokens[at + 2]?.lexeme.accusative)
      return { outcomes: [deed.outcome], to: at + 2 }
  }
  if (hasRole(token, 'became')) {
    const outcome = next?.lexeme.victim?.outcome
    if (outcome !== undefined) return { outcomes: [outcome], to: at + 2 }
    if (/^في$/.test(next?.text ?? '') && hasRole(tokens[at + 2], 'captivity'))
      return { outcomes: ['captured'], to: at + 3 }
    if (next?.text === 'في' && tokens[at + 2]?.text === 'عداد') return stateAt(tokens, at + 2)
    const held = missingOrHeld(tokens, at + 1)
    if (held !== null) return held
  }
  if (token?.text === 'بين' || token?.text === 'ضمن') {
    const two = betweenVictims(tokens, at)
    if (two !== null) return { outcomes: two.victims.map(victim => victim.outcome), to: two.to }
    // "هناك طفلان بين من لقوا حتفهم"
    const those = /^(?:من|الذين)$/.test(next?.text ?? '') ? stateOrVerb(tokens, at + 2) : null
    if (those !== null) return { ...those, scope: 'subset' }
    // "كما أن امرأتين بين القتلى"
    // "400 أجنبي من بين ضحايا الفيضانات"
    const named = next?.definite || tokens[at + 2]?.definite
    const among = named && !next?.conjoined ? next?.lexeme.victim : undefined
    if (among?.number === 'many' || among?.number === 'dual-or-many')
      return { outcomes: [among.outcome], to: at + 2, scope: 'subset' }
  }
  // "بإلقاء أسلحتهم والاستسلام"
  if (/^[وب]الاستسلام$/.test(token?.text ?? '')) return { outcomes: ['captured'], to: at + 1, number: 'many' }
  // "يعتقد أنهم مفقودون"
  const believed =
    /^ان(?:هم|هما|هن|ه|ها)$/.test(token?.text ?? '') && next?.definite === false
      ? next.lexeme.victim
      : undefined
  if (believed?.outcome === 'missing') return { outcomes: ['missing'], to: at + 2 }
  // "72 جنديا أخذوا كرهائن"
  if (isTaken(token) && next?.lexeme.victim?.outcome === 'captured')
    return { outcomes: ['captured'], to: at + 2, number: 'many' }
  if (hasRole(token, 'surrender') && /^(?:انفسهم|نفسيهما|نفسه)$/.test(next?.text ?? ''))
    return { outcomes: ['captured'], to: at + 2 }
  if (/^مجهول/.test(token?.text ?? '')) return missingOrHeld(tokens, at)
  if (token?.text === 'عداد' || token?.text === 'قيد' || token?.text === 'حكم') {
    const outcome = next?.lexeme.victim?.outcome
    return outcome === undefined ? null : { outcomes: [outcome], to: at + 2 }
  }
  if (token?.stem === 'حاله' && /^(?:حرجه|خطره|خطيره|صعبه|حرج)$/.test(next?.text ?? ''))
    return { outcomes: ['wounded'], to: at + 2 }
  if (
    token?.text === 'تحت' &&
    /^(?:الانقاض|الركام|انقاض|ركام|الوحل|الثلوج|الثلج|التراب|الانهيار|انهيار|الطين|الاوحال)$/.test(
      next?.text ?? '',
    )
  )
    return { outcomes: ['missing'], to: at + 2 }
  // "قد يكونون طمروا جراء الانزلاق"
  if (areBuried(token) && (token?.text !== 'دفنوا' || isBecauseOf(next)))
    return { outcomes: ['missing'], to: at + 1, number: 'many' }
  if (hasRole(token, 'care') && /^(?:العلاج|للعلاج|الرعايه)$/.test(next?.text ?? ''))
    return { outcomes: ['wounded'], to: at + 2 }
  if (PARTED.test(token?.text ?? '') && /^(?:ال|لل)حياه$/.test(next?.text ?? ''))
    return { outcomes: ['killed'], to: at + 2, number: 'many' }
  if (/^(?:عولجوا|عولجا|يعالجون|تعرضوا|تعرضا)$/.test(token?.text ?? '')) {
    const deed = deedBehind(tokens, at + 1)
    if (deed !== null) return deed
    const hurt = tokens
      .slice(at + 1, at + 4)
      .findIndex(word => hasRole(word, 'hurts') || hasRole(word, 'wounds'))
    if (hurt >= 0) return { outcomes: ['wounded'], to: at + hurt + 2 }
  }
  if (/^(?:مصيرهم|مصيرهما|مصيره)$/.test(token?.text ?? '')) return { outcomes: ['missing'], to: at + 2 }
  return null
}
