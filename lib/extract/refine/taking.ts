import { writtenLike } from '@/lib/arabic/spelling'
import type { CountPhrase } from '@/lib/extract/counts/count-phrase'
import { hasRole, type Token } from '@/lib/extract/token'

/** "يعملان ضمن قوات حفظ السلام في الإقليم" may stand between. */
const FARTHEST = 14

const isTheirVerb = writtenLike(/^(?:اختطف|خطف|اسر)(?:وا|ن)$/)
const isVerbOfTwo = writtenLike(/^(?:اختطف|خطف|اسر)(?:ا|تا)$/)
const isVerbUponThem = writtenLike(/^(?:اختطف|خطف|اسر)(?:ت|وا?)?(?:هم|هن)$/)
const isVerbUponTwo = writtenLike(/^(?:اختطف|خطف|اسر)(?:ت|وا?)?هما$/)
const isDeedUponThem = writtenLike(/^(?:اختطاف|خطف|اسر)(?:هم|هن)$/)
const isDeedUponTwo = writtenLike(/^(?:اختطاف|خطف|اسر)هما$/)
const isDone = writtenLike(/^(?:تم|جري|بعد|عقب|اثر)$/)

/**
 * The word behind those counted that tells how they were taken, and at what time: "سائحين كانا قد اختطفا أمس", "5 عمال خطفهم
 * قراصنة", "30 شخصا تم أسرهم". That they "were held" says less.
 */
export function takingOf(tokens: readonly Token[], { quantity, to, definite }: CountPhrase): number | null {
  if (
    definite ||
    (quantity.kind === 'form' && quantity.number !== 'dual' && quantity.number !== 'dual-or-many')
  )
    return null
  const two = quantity.kind === 'form' || (quantity.kind === 'number' && quantity.value === 2)
  const many = !two
  if (quantity.kind === 'number' && quantity.value < 2) return null
  for (let at = to; at < Math.min(tokens.length, to + FARTHEST); at++) {
    const token = tokens[at]
    if (token === undefined || (token.word.kind !== 'letters' && token.text !== '"')) return null
    if (token.conjoined || token.lexeme.say !== undefined || hasRole(token, 'contrast')) return null
    if (many ? isTheirVerb(token) : isVerbOfTwo(token)) return at
    if ((many ? isVerbUponThem(token) : isVerbUponTwo(token)) && isCaptor(tokens[at + 1])) return at
    if (many ? !isDeedUponThem(token) : !isDeedUponTwo(token)) continue
    if (isDone(tokens[at - 1])) return at
  }
  return null
}

/** Who did it stands behind its verb; "أطلقوا ثلاثة جنود أسروهم أمس" tells of the same people letting them go. */
function isCaptor(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.definite || token.lexeme.person !== undefined || isGroup(token)) &&
    !/^[وف]?[بلك]/.test(token.proclitics)
  )
}

const isGroup = writtenLike(
  /^(?:جماعه|مجموعه|مجموعته|جماعته|عصابه|حركه|تنظيم|مجهولون|ملثمون|قراصنه|مسلحون|خاطفون|قوات|ميليشيا|مليشيا|رجال|افراد|عناصر)$/,
)
