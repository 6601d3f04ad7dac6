import type { Reading } from '@/lib/extract/reading'
import { hasRole, type Token } from '@/lib/extract/token'

/** "عثر على 3 مفقودين أحياء", "عودة ثلاثة صيادين مفقودين", "أخرجوا خمسة من تحت الأنقاض": they are missing no longer. */
export function isFound(tokens: readonly Token[], { phrase, to, rule, trigger }: Reading): boolean {
  if (tokens.slice(phrase.to, to + 3).some(({ text }) => SAFE.test(text))) return true
  if (rule === 'losses' && /عثور|عثر/.test(tokens[trigger]?.text ?? '')) return true
  if (rule === 'subject-first' && tokens[to - 2]?.text === 'تحت' && tokens[to - 3]?.text === 'من') return true
  return (
    (rule === 'victim-noun' || rule === 'subject-first' || rule === 'buried') &&
    isBroughtOut(tokens, phrase.from)
  )
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
