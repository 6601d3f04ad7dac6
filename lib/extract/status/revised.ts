import type { Reading } from '@/lib/extract/reading'
import type { Sentence } from '@/lib/extract/sentence'
import type { Token } from '@/lib/extract/token'

const FIGURES =
  /^[وفبل]?(?:ال)?(?:حصيله|محصله|بيان|تقرير|تقديرات|ارقام|احصاء|احصاييه|عدد|رقم|تصريح|تصريحات|بلاغ|انباء|معلومات|تقارير|مصدر|مصادر)(?:ها|ه)?$/
const EARLIER = /^(?:ال)?(?:سابق|سابقه|اولي|اول|قديم|قديمه)$/
const WAS = /^[وف]?(?:كان|كانت)$/
const CORRECTING = /^[وف]?(?:ي|ت)?(?:صحح|خفض|رفع|عدل|راجع|ارتفع|انخفض|تراجع)(?:ت|ها|تها|ه|ته)?$/
const AT_FIRST = /^(?:البدايه|بدايه|بادي|البدء|باديء)$/

/** An earlier figure that the text itself calls outdated. */
export function isRevised({ tokens }: Sentence, reading: Reading): boolean {
  const start = clauseStart(tokens, reading.from)
  return (
    isOfEarlierToll(tokens, start, reading) ||
    isFirstOfTwo(tokens, start, reading) ||
    isBeforeCorrection(tokens, reading) ||
    isComparedWith(tokens, reading)
  )
}

/** "وكانت حصيلة سابقة أفادت بمقتل 30", "كانت الحصيلة الأولى 12". */
function isOfEarlierToll(tokens: readonly Token[], start: number, { from, to }: Reading): boolean {
  let was = false
  for (let at = start; at < Math.min(from + 3, to); at++) {
    const text = tokens[at]?.text ?? ''
    was ||= WAS.test(text)
    if (!EARLIER.test(text) || !FIGURES.test(tokens[at - 1]?.text ?? '')) continue
    if (was || /^(?:ال)?سابق/.test(text)) return true
  }
  return false
}

/** "تحدثت في البداية عن مقتل 27 لكنها خفضت العدد". */
function isFirstOfTwo(tokens: readonly Token[], start: number, { from, to }: Reading): boolean {
  const first = tokens.slice(start, from).some(({ text }) => AT_FIRST.test(text))
  return first && tokens.slice(to).some(({ text }) => CORRECTING.test(text))
}

/** "صححت الحصيلة إلى 19 بعد أن أعلنت عن مقتل 14", "ارتفعت إلى 20 بعدما كانت 12". */
function isBeforeCorrection(tokens: readonly Token[], { from, trigger }: Reading): boolean {
  for (let at = Math.min(from, trigger) - 1; at >= 0; at--) {
    const text = tokens[at]?.text ?? ''
    const instead = /^(?:بدلا|عوضا)$/.test(text) && from - at <= 3
    const after = /^بعدما$/.test(text) || (text === 'بعد' && tokens[at + 1]?.text === 'ان')
    if (
      instead ||
      (after && tokens.slice(at, from).some(({ text: word }) => WAS.test(word) || SAID.test(word)))
    )
      return tokens.slice(0, at).some(({ text: word }) => CORRECTING.test(word))
  }
  return false
}

const SAID = /^(?:اعلن|اعلنت|قال|قالت|ذكر|ذكرت|اشار|اشارت|افاد|افادت|تحدث|تحدثت|قدر|قدرت)$/

/** "إلى 182 مقابل 103 قتلى في حصيلة أمس". */
function isComparedWith(tokens: readonly Token[], { from, to }: Reading): boolean {
  const against = tokens
    .slice(Math.max(0, from - 3), from + 1)
    .some(({ text }) => /^(?:مقابل|مقارنه)$/.test(text))
  if (!against) return false
  return tokens
    .slice(to, to + 5)
    .some(({ text }) => /^(?:امس|الماضي|الماضيه|سابق|سابقه|السابقه|السابق)$/.test(text))
}

/** Behind the last stop before a place, or the last comma with a clause of its own behind it. */
function clauseStart(tokens: readonly Token[], from: number): number {
  for (let at = from - 1; at >= 0; at--) {
    const text = tokens[at]?.text ?? ''
    if (/^[.;:؛]$/.test(text)) return at + 1
    const next = tokens[at + 1]
    if (text === ',' && next !== undefined && (WAS.test(next.text) || (next.conjoined && next.lexeme.say)))
      return at + 1
  }
  return 0
}
