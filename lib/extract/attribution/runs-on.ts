import { once } from '@/lib/extract/once'
import type { Sentence } from '@/lib/extract/sentence'
import { hasRole } from '@/lib/extract/token'

const BRINGING = /^[وف]?(?:ادي|ادت|افضي|افضت|اودي|اودت|(?:اسفر|اوقع|خلف|تسبب|نتج|نجم)ت?)$/
const OUTCOME = /^(?:الي|عن|في|ب|ذلك|هذا|هذه|عنه|عنها|هذان)$/

/**
 * A sentence that cannot stand without the one before it: "مما أدى إلى …", "وأسفرت عن …", "وأدت هذه العملية إلى …",
 * "واشتبكوا مع …", "كما تم تسجيل …". It belongs to whoever said that one.
 */
export const runsOn = once(({ tokens }: Sentence): boolean => {
  const [first, second] = tokens
  if (first === undefined || second === undefined) return false
  if (first.text === 'كما') return second.lexeme.say === undefined || second.lexeme.say.root === 'سجل'
  if (/^[وف]?(?:مما|ما)$/.test(first.text)) return BRINGING.test(second.text) || hasRole(second, 'brings')
  // "وفي حادث آخر" goes on with a report of several.
  if (first.text === 'وفي' && /^حادثه?$/.test(second.text))
    return /^(?:اخر|اخري|منفصل|منفصله|ثان|ثانيه|مماثل)$/.test(tokens[2]?.text ?? '')
  if (BRINGING.test(first.text)) return OUTCOME.test(second.text)
  return /^[وف]..+وا$/.test(first.text) && first.lexeme.say === undefined
})
