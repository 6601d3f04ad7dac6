import { writtenLike } from '@/lib/arabic/spelling'
import { hasRole, type Token } from '@/lib/extract/token'

const FARTHEST = 30

/** "تنبأ خبير بوقوع زلزال يؤدي إلى مقتل 20": a prophecy goes on to the end of its sentence; what came true is told in the past. */
export function isForetold(tokens: readonly Token[], trigger: number): boolean {
  for (let at = trigger - 1; at >= Math.max(0, trigger - FARTHEST); at--) {
    const token = tokens[at]
    if (token === undefined || isStop(token)) return false
    if (isProphecy(token)) return true
    if (hasRole(token, 'brings') && !/^[وف]?[يت]/.test(token.text)) return false
    if (/^(?:الذي|التي|قد|لقد|فقد)$/.test(token.text)) return false
  }
  return false
}

const isStop = writtenLike(/^[.;:؟]$/)
const isProphecy = writtenLike(
  /^[وف]?(?:[يتم]?تنبا(?:ت|وا)?|متنبيا|متنبيه|[وبل]?(?:ال)?نبوء[هت]|تنبوات|تنبوات(?:ه|ها))$/,
)

const FARTHEST_BEGUN = 8

/** "شرعا مع آخرين في خطف شرطي", "لشروعهما في قتل ضابط": begun, and not done. */
export function isBegun(tokens: readonly Token[], trigger: number): boolean {
  if (tokens[trigger - 1]?.text !== 'في' || tokens[trigger]?.lexeme.noun === undefined) return false
  for (let at = trigger - 2; at >= Math.max(0, trigger - FARTHEST_BEGUN); at--) {
    const token = tokens[at]
    if (token === undefined || isStop(token)) return false
    if (isBeginning(token)) return true
  }
  return false
}

const isBeginning = writtenLike(/^[وفبل]?(?:ال|لل)?(?:شرع(?:ا|ت|وا|تا)?|شروع(?:ه|ها|هم|هما)?)$/)

const FARTHEST_WISHED = 5

/** "عرض أن يقوم الجهاز باغتيال القادة": what somebody is to do. */
export function isWished(tokens: readonly Token[], trigger: number): boolean {
  if (tokens[trigger]?.proclitics !== 'ب' || tokens[trigger]?.lexeme.noun === undefined) return false
  for (let at = trigger - 1; at > Math.max(0, trigger - FARTHEST_WISHED); at--) {
    const token = tokens[at]
    if (token === undefined || token.word.kind === 'mark') return false
    if (isToDo(token)) return isThat(tokens[at - 1])
  }
  return false
}

const isToDo = writtenLike(/^[يتن]قوم(?:وا)?$/)
const isThat = writtenLike(/^ب?ان$/)

const FARTHEST_ORDERED = 3

/** "يأمره بذبح ابنه": an order, whether or not anybody followed it. */
export function isOrdered(tokens: readonly Token[], trigger: number): boolean {
  if (tokens[trigger]?.proclitics !== 'ب' || tokens[trigger]?.lexeme.noun === undefined) return false
  for (let at = trigger - 1; at >= Math.max(0, trigger - FARTHEST_ORDERED); at--) {
    const token = tokens[at]
    if (token === undefined || token.word.kind === 'mark') return false
    if (isOrder(token)) return true
  }
  return false
}

const isOrder = writtenLike(/^[وف]?(?:[يت]امر(?:ه|ها|هم|وا|ون)?|امر(?:ت|وا|ه|ها|هم)?)$/)

const FARTHEST_ENOUGH = 3

/** "كمية تكفي لقتل 100 شخص", "شبر ماء كاف لغرق طفل": what it could do. */
export function isEnough(tokens: readonly Token[], trigger: number): boolean {
  if (tokens[trigger]?.proclitics !== 'ل' || tokens[trigger]?.lexeme.noun === undefined) return false
  for (let at = trigger - 1; at >= Math.max(0, trigger - FARTHEST_ENOUGH); at--) {
    const token = tokens[at]
    if (token === undefined || token.word.kind === 'mark') return false
    if (isSufficient(token)) return true
  }
  return false
}

const isSufficient = writtenLike(/^[وف]?(?:[يت]كفي|[يت]كفون|كاف|كافي[اه]?|كافيه|كفيل|كفيله)$/)
