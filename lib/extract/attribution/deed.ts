import type { Token } from '@/lib/extract/token'

const MASDAR =
  /^(?!استاذ)(?:ت..ي.|ت..يه|ا..ا.|ان..ا.|ا.ت.ا.|است..ا.|ا..ا.ه|استعاد.|انت.اء|اعاده|شن|قصف|ضبط|رصد|صد|قتال|هجوم)$/

/** A verbal noun with what it governs begins what is said: "أعلنت الوزارة انتهاء العملية", "أعلن إعادة 100 جثة". */
export function isDeed(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (next === undefined || !MASDAR.test(tokens[at]?.text ?? '')) return false
  return (
    next.definite ||
    next.word.kind === 'digits' ||
    next.lexeme.thing !== undefined ||
    next.lexeme.person !== undefined
  )
}

const DEMANDED = /^ب(?:ا..ا.|ت..ي.|م.ا..ه|فتح|وقف|بدء|سحب)$/

/** "طالبت المنظمة بفتح تحقيق": what is asked for. */
export function isDemanded({ text }: Token): boolean {
  return DEMANDED.test(text)
}
