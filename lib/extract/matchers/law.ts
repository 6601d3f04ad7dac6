import { foldWord } from '@/lib/arabic/matching-form'
import { authorities } from '@/lib/extract/lexicon/other-matters'
import type { Token } from '@/lib/extract/token'

const AUTHORITIES: ReadonlySet<string> = new Set(authorities.map(foldWord))

/** "الشرطة", "قوات الأمن", "السلطات": whoever they hold is under arrest and no captive. */
export function isOfTheLaw(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (token === undefined) return false
  if (/^(?:قوات|اجهزه|عناصر|رجال|مصالح|فرق|وحدات|جهاز)$/.test(token.stem)) return isOfTheLaw(tokens, at + 1)
  return (
    AUTHORITIES.has(token.text) ||
    AUTHORITIES.has(token.stem) ||
    (token.text === 'وزاره' && next?.text === 'الداخليه')
  )
}

/** "قضت المحكمة بـ": a court decides, and nobody passes away. */
export function isVerdict(tokens: readonly Token[], at: number): boolean {
  return /^[وف]?قض[تي]$/.test(tokens[at]?.text ?? '') && /محكم|قاض|قضا|^ب/.test(tokens[at + 1]?.text ?? '')
}
