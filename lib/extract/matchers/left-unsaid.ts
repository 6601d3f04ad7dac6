import { writtenLike } from '@/lib/arabic/spelling'
import { type Reading, reading } from '@/lib/extract/reading'
import { hasRole, type Token } from '@/lib/extract/token'
import { lossPhrase, outcomeOfLoss, VAGUE } from './loss-phrase'

const TELLING =
  /^(?:ال|بال)?(?:اشاره|ذكر|كشف|افصاح|اعلان|تحديد|توضيح|ايضاح|تذكر|يذكر|تكشف|يكشف|تعلن|يعلن|تشر|يشر|تفصح|يفصح|تحدد|يحدد|تتحدث|يتحدث|تتطرق|يتطرق|تورد|يورد|توضح|يوضح|تقديم|تقدم|يقدم|تعطي|تعط|يعط|تعترف|يعترف|تشير|يشير|التعليق|تعليق|تعلق|يعلق|معرفه|يعرف|تعرف|يتضح|تتضح)$/

/** "لم يكشف عن هويات الضحايا", "لم يحدد تاريخ أسر الجنود": not how many. */
const isNotHowMany = writtenLike(
  /^[بل]?(?:هويه|هويات|اسماء|جنسيه|جنسيات|اعمار|تاريخ|مكان|موقع|ظروف|ملابسات|سبب|اسباب|كيفيه)$/,
)

/** "لم تذكر الوزارة الخسائر", "من دون إشارة للخسائر", "رفض الإفصاح عن عدد القتلى". */
export function readLeftUnsaid(tokens: readonly Token[], at: number): Reading | null {
  const token = tokens[at]
  if (token === undefined) return null
  for (let before = at - 1; before >= Math.max(0, at - 10); before--) {
    const word = tokens[before]
    if (word === undefined || word.text === '.' || word.text === ',' || hasRole(word, 'support')) return null
    // "لم يتضح ما إذا دفعت فدية عن الرهائن", "لم يتضح مصير الرهائن": no number is asked for.
    if (outcomeOfLoss(token) === 'captured' && /^(?:اذا|مصير|فديه)$/.test(word.text)) return null
    // "لم يعرف مصير الـ319 المفقودين": they are counted.
    if (word.text === 'مصير' && tokens.slice(before, at).some(({ word: { kind } }) => kind === 'digits'))
      return null
    if (isNotHowMany(word)) return null
    if (!TELLING.test(word.stem) && !TELLING.test(word.text)) continue
    for (const denial of [before - 1, before - 2, before - 3, before - 4]) {
      const denied =
        hasRole(tokens[denial], 'negation') ||
        hasRole(tokens[denial], 'none') ||
        /^[وف]?(?:رفض|رفضت|امتنع|امتنعت|تكتم|تكتمت)$/.test(tokens[denial]?.text ?? '')
      // "على ما يشير إلى": what, and not "not".
      if (!denied || (tokens[denial]?.text === 'ما' && hasRole(tokens[denial - 1], 'preposition'))) continue
      if (
        denial < before - 1 &&
        tokens[before - 1]?.text !== 'ان' &&
        !/^[وف]?(?:رفض|امتنع|تكتم)/.test(tokens[denial]?.text ?? '')
      )
        break
      return reading('silence', lossPhrase(at, at + 1, VAGUE), {
        outcomes: [outcomeOfLoss(token)],
        trigger: before,
        from: denial,
      })
    }
    return null
  }
  return null
}
