import { writtenLike } from '@/lib/arabic/spelling'
import { type Reading, reading } from '@/lib/extract/reading'
import { hasRole, type Token } from '@/lib/extract/token'
import { LIVES, lossPhrase, outcomeOfLoss, ZERO } from './loss-phrase'

/** "لم يقتل أحد", "لم يصب أي شخص": an exact zero. */
export function readNobody(tokens: readonly Token[], at: number): Reading | null {
  const verb = tokens[at]?.lexeme.verb
  if (verb === undefined || !hasRole(tokens[at - 1], 'negation')) return null
  const object = tokens[at + 1]?.text
  // "خطة لا تصيب أحدا" is one for later, and bullets hit things.
  if (tokens[at - 1]?.text === 'لا' || isOneOfThings(tokens[at + 2])) return null
  if (object !== 'احد' && object !== 'اي' && object !== 'احدا') return null
  return reading('none', lossPhrase(at, object === 'اي' ? at + 3 : at + 2, ZERO), {
    outcomes: [verb.outcome],
    trigger: at - 1,
  })
}

const isOneOfThings = writtenLike(/^واحد[ه]$/)

/** "دون وقوع إصابات", "لم يسفر الهجوم عن ضحايا", "لا خسائر بشرية": an exact zero. */
export function readNoLosses(tokens: readonly Token[], at: number): Reading | null {
  const token = tokens[at]
  if (
    token === undefined ||
    token.definite ||
    (token.lexeme.loss && /^(?:ماديه|اقتصاديه|ماليه)$/.test(tokens[at + 1]?.text ?? ''))
  )
    return null
  for (let before = at - 1; before >= Math.max(0, at - 7); before--) {
    const word = tokens[before]
    if (word === undefined || word.word.kind === 'mark') return null
    if (hasRole(word, 'none') || (hasRole(word, 'negation') && word.stem !== 'ما')) {
      // "حتى التأكد من عدم وجود ضحايا": nobody knows yet.
      if (tokens[before - 1]?.text === 'من' && isMakingSure(tokens[before - 2])) return null
      const lives =
        token.lexeme.loss === true && tokens[at + 1]?.text === 'في' && LIVES.test(tokens[at + 2]?.text ?? '')
      const to = lives ? at + 3 : /^بشري/.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1
      return reading('none', lossPhrase(at, to, ZERO), {
        outcomes: [lives ? 'killed' : outcomeOfLoss(token)],
        trigger: before,
      })
    }
    // "عن قتلى أو جرحى": both are denied.
    const joined = tokens[before + 1]?.text === 'او' || tokens[before + 1]?.conjoined === true
    if (joined && (word.lexeme.victim !== undefined || word.lexeme.loss)) continue
    if (!hasRole(word, 'support') && !word.definite && !NEUTRAL.test(word.stem)) return null
  }
  return null
}

const isMakingSure = writtenLike(/^[وبل]?(?:ال|لل)?(?:تاكد|تحقق)$/)

const NEUTRAL =
  /^(?:اي|او|بشريه|عن|في|الي|توجد|يوجد|هناك|ايه|ادني|تسجل|يسجل|يبلغ|تقع|يقع|حدوث|تحدث|يحدث|تسقط|يسقط|اسفر|يوقع|توقع|وجود|تسفر|يسفر|يودي|تودي|تود|يود|من|ذلك|يخلف|تخلف|يتسبب|تتسبب|يصب|ان|يلحق|تلحق|بيننا|يذكر|تشهد|يشهد|تسجيل|حاله|حالات|عن|يتم|تتم|تم)$/
