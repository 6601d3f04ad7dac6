import { fictionMaking, fictionWorks, novelMaking, novels } from '@/lib/extract/lexicon/fiction'
import { placesOf, placesOfWords } from '@/lib/extract/places'
import type { Token } from '@/lib/extract/token'
import { oneOfWords, wordsOf } from './word-set'

const isWork = oneOfWords(fictionWorks)
const isNovel = oneOfWords(novels)

const ofMaking = wordsOf(fictionMaking)
const ofWriting = wordsOf(novelMaking)
const ofEpisodes = placesOfWords(({ text }) => /^[وفب]?(?:ال|لل)?حلق(?:ه|ات|تين)$/.test(text))
const ofWorks = placesOf(
  (tokens, at) => isWork(tokens[at]) && !isStage(tokens[at - 1]) && !isMetaphor(tokens, at),
)
const ofNovels = placesOf((tokens, at) => isNovel(tokens[at]) && !isAccount(tokens, at))

/** "الحلقة 15 من المسلسل", "فيلم من بطولة فلان يحكي قصة": what befalls people in it befalls nobody. */
export function isFiction(tokens: readonly Token[]): boolean {
  if (ofNovels(tokens).isBetween(0) && ofWriting(tokens).isBetween(0)) return true
  return ofWorks(tokens).isBetween(0) && (ofMaking(tokens).isBetween(0) || ofEpisodes(tokens).isBetween(0))
}

/** "وفق رواية شهود", "رواية الجيش", "الرواية الرسمية للأحداث": whose account it is stands beside. */
function isAccount(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1]?.text ?? '', tokens[at + 1]?.text ?? '']
  return (
    (tokens[at]?.definite === true && /^ال(?!تي$|ذي$).+يه?$/.test(after)) ||
    /^و?(?:وفق|وفقا|بحسب|حسب|نفي|نفت|اكد|اكدت|كذب|كذبت)$/.test(before) ||
    /^(?:ال)?(?:رسمي|شهود|شاهد|ناجي|ناج|حكوم|امني|عسكري|اعلامي|مختلف|متضارب|جيش|شرطه|سلطات|عايل|اهالي|متهم|نيابه|وزار|مسوول|مصدر|مصادر|ضحي)/.test(
      after,
    )
  )
}

/** "أثناء تصوير فيلم", "في عرض مسرحية": people may be hurt there. */
function isStage(token: Token | undefined): boolean {
  return /^[وفبل]?(?:ال)?(?:تصوير|عرض|مهرجان|افتتاح|موقع)$/.test(token?.text ?? '')
}

/** "مسلسل العنف", "مسلسل الاغتيالات" */
function isMetaphor(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at + 1]
  if (tokens[at]?.definite || token === undefined) return false
  return (
    token.lexeme.noun !== undefined ||
    token.lexeme.thing?.class === 'act' ||
    /^ال(?:عنف|رعب|دم|ارهاب|فوضي|اغتيال|تصفي|انتهاك|ازمات|خطف)/.test(token.text)
  )
}
