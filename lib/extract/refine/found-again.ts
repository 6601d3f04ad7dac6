import { writtenLike } from '@/lib/arabic/spelling'
import type { Reading } from '@/lib/extract/reading'
import { hasRole, type Token } from '@/lib/extract/token'

/** "عثر على 3 مفقودين أحياء", "عودة ثلاثة صيادين مفقودين", "أخرجوا خمسة من تحت الأنقاض": they are missing no longer. */
export function isFound(tokens: readonly Token[], { phrase, to, rule, trigger }: Reading): boolean {
  if (tokens.slice(phrase.to, to + 3).some(({ text }) => SAFE.test(text))) return true
  if (rule === 'losses' && /عثور|عثر/.test(tokens[trigger]?.text ?? '')) return true
  if (rule === 'subject-first' && tokens[to - 2]?.text === 'تحت' && tokens[to - 3]?.text === 'من') return true
  if (rule === 'sought-for' && areFoundBehind(tokens, trigger, to)) return true
  return (
    (rule === 'victim-noun' || rule === 'subject-first' || rule === 'buried') &&
    isBroughtOut(tokens, phrase.from)
  )
}

const FARTHEST_FIND = 24
const isFind = writtenLike(/^[وفب]?(?:العثور|عثر|عثرت|عثروا|عثرنا)$/)
const isOnThem = writtenLike(/^علي(?:ه|ها|هم|هما|هن)$/)
const hasCome = writtenLike(
  /^[وف]?(?:تم|جري|بعد|اثمرت?|اسفرت?|افضت?|انتهت?|انتهي|تكللت?|ادي|ادت|نجحت?|تمكنت?|حتي)$/,
)

/** "أسفر البحث عن صبي مفقود عن العثور عليه": whom they looked for they have found. */
function areFoundBehind(tokens: readonly Token[], trigger: number, to: number): boolean {
  const end = Math.min(tokens.length - 1, to + FARTHEST_FIND)
  for (let at = to; at < end; at++) {
    const token = tokens[at]
    if (token?.text === '.') return false
    if (!isFind(token) || !isOnThem(tokens[at + 1])) continue
    return hasComeBefore(tokens, at, to) || hasComeBefore(tokens, trigger, 0)
  }
  return false
}

const FARTHEST_DEED = 5
const isInVain = writtenLike(
  /^[وفب]?(?:فشلت?|اخفقت?|اخفاق|تعذر|عدم|دون|[يت]امل|امل|املا|محاول[هة]|محاولات|قبل)$/,
)

/** That it has come about is said, and neither denied nor only tried. */
function hasComeBefore(tokens: readonly Token[], before: number, first: number): boolean {
  if (/عثر/.test(tokens[before]?.text ?? '')) return !hasRole(tokens[before - 1], 'negation')
  for (let at = before - 1; at >= Math.max(first, before - FARTHEST_DEED); at--) {
    if (hasCome(tokens[at])) return !hasRole(tokens[at - 1], 'negation')
    if (hasRole(tokens[at], 'negation') || isInVain(tokens[at])) return false
  }
  return false
}

export const SAFE = /^(?:احياء|حيا|حيه|حيين|سالمين|سالما|سالمون|سالمتين)$/
const BROUGHT_OUT =
  /^[وفل]?(?:اعاد|اعادت|اعاده|عاد|عادت|عوده|انقذ|انقذت|انقذوا|انقاذ|اخرج|اخرجت|اخرجوا|اخراج|انتشل|انتشلت|انتشال|نجا|نجت)$/

function isBroughtOut(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 4); at--) {
    const token = tokens[at]
    if (token === undefined || token.word.kind !== 'letters') return false
    if (BROUGHT_OUT.test(token.text)) return true
    if (
      token.conjoined ||
      token.lexeme.verb ||
      token.lexeme.noun ||
      token.lexeme.victim ||
      hasRole(token, 'contrast')
    )
      return false
  }
  return false
}
