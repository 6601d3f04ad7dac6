import { once } from '@/lib/extract/once'
import type { Sentence } from '@/lib/extract/sentence'
import { hasRole, type Token } from '@/lib/extract/token'

const BRINGING = /^[وف]?(?:ادي|ادت|افضي|افضت|اودي|اودت|(?:اسفر|اوقع|خلف|تسبب|نتج|نجم)ت?)$/
const REPORTING = /^و(?:بلغ|بلغت|وصل|وصلت|ارتفع|ارتفعت|سجل|سجلت)$/
const COUNTED =
  /^(?:عدد|اجمالي|مجموع|ترتفع|يرتفع|[يت]صل|[يت]بلغ|ترتفع|اثقل|اكبر|اعلي|(?:ال)?حصيله|حصيلتها|العدد|الاجمالي)$/
const OUTCOME = /^(?:الي|عن|في|ب|ذلك|هذا|هذه|عنه|عنها|هذان)$/

/** "وبلغ عدد الجرحى", "كما بلغت الحصيلة", "وسجلت أثقل حصيلة": the next line of a report. */
function isNextLine(tokens: readonly Token[]): boolean {
  const [first, second, third] = tokens
  if (first === undefined || second === undefined) return false
  // "وبالنسبة لحوادث المرور", "وفيما يخص الغرقى"
  // "وفي هذا السياق، بلغ عدد الوفيات", "وتم إحصاء 12"
  if (first.text === 'وفي' && SAME.test(second.text) && MATTER.test(third?.text ?? '')) return true
  // "وفي الإحصائية التراكمية منذ بداية الحرب، بلغ", "ومنذ وقف إطلاق النار، بلغ"
  if (first.text === 'وفي' ? STATISTICS.test(second.text) : first.text === 'ومنذ') return isToldLater(tokens)
  if (first.text === 'وتم') return RECORDED.test(second.text)
  if (first.text === 'وبالنسبه') return true
  if (first.text === 'وفيما') return /^يخص|^يتعلق/.test(second.text)
  if (first.text === 'كما') return REPORTING.test(`و${second.text}`) && COUNTED.test(third?.text ?? '')
  return REPORTING.test(first.text) && (COUNTED.test(second.text) || second.lexeme.victim !== undefined)
}

const RECORDED = /^(?:احصاء|تسجيل|رصد|توثيق|حصر)$/
const SAME = /^(?:هذا|هذه|ذات|نفس)$/
const MATTER = /^(?:ال)?(?:سياق|صدد|اطار|شان|خصوص)$/
const STATISTICS = /^(?:ال)?(?:احصاييه|احصاءات|حصيله)$/
const LONGEST_SINCE = 24

function isToldLater(tokens: readonly Token[]): boolean {
  return tokens
    .slice(2, LONGEST_SINCE)
    .some(({ text }, at) => REPORTING.test(`و${text}`) && COUNTED.test(tokens[at + 3]?.text ?? ''))
}

/** "وتم إحصاء 12", "فيما تم تسجيل 5": the next entry of a record. */
export const recordsOn = once(({ tokens }: Sentence): boolean =>
  tokens.slice(0, 3).some(({ text }, at) => /^و?تم$/.test(text) && RECORDED.test(tokens[at + 1]?.text ?? '')),
)

/** "وسجلت أثقل حصيلة بولاية": of the places of one report the worst. */
export const tellsOfWorst = once(
  ({ tokens }: Sentence): boolean => isNextLine(tokens) && /^(?:اثقل|اكبر|اعلي)$/.test(tokens[1]?.text ?? ''),
)

/** It goes on reporting in a paragraph of its own, too. */
export const reportsOn = once(({ tokens }: Sentence): boolean => isNextLine(tokens))

/**
 * A sentence that cannot stand without the one before it: "مما أدى إلى …", "وأسفرت عن …", "وأدت هذه العملية إلى …",
 * "واشتبكوا مع …", "كما تم تسجيل …". It belongs to whoever said that one.
 */
export const runsOn = once(({ tokens }: Sentence): boolean => {
  const [first, second] = tokens
  if (first === undefined || second === undefined) return false
  if (first.text === 'كما') return second.lexeme.say === undefined || second.lexeme.say.root === 'سجل'
  // "مع مقتل 1692 مدنيا"
  if (first.text === 'مع') return second.lexeme.noun !== undefined && !second.definite
  if (/^[وف]?(?:مما|ما)$/.test(first.text)) return BRINGING.test(second.text) || hasRole(second, 'brings')
  // "وفي حادث آخر" goes on with a report of several.
  if (first.text === 'وفي' && /^حادثه?$/.test(second.text))
    return /^(?:اخر|اخري|منفصل|منفصله|ثان|ثانيه|مماثل)$/.test(tokens[2]?.text ?? '')
  // "التي أسفرت عن", "في حين تم تسجيل"
  if (/^و?(?:التي|الذي)$/.test(first.text)) return BRINGING.test(second.text)
  if (/^(?:فيما|حين)$/.test(first.text === 'في' ? second.text : first.text))
    return tokens.slice(1, 4).some(({ stem }) => /^(?:تسجيل|سجل|سجلت)$/.test(stem))
  if (isNextLine(tokens)) return true
  if (BRINGING.test(first.text)) return OUTCOME.test(second.text)
  return /^[وف]..+وا$/.test(first.text) && first.lexeme.say === undefined
})
