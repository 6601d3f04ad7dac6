import type { NounNumber } from '@/lib/extract/lexicon/lexeme'
import type { Sentence } from '@/lib/extract/sentence'

const FATHA_BEFORE_YA = /(?:\u064e\u0651?|\u0651\u064e)ي\u0652?ن/

const SERVICE = /^(?:اطفاء|امن|شرطه|انقاذ|دين|اعمال|مرور|درك|اغاثه|اسعاف|مخابرات|استخبارات|جمارك|صف)$/

/** ـيين is two or several; the vowel mark, where it is written, tells ("فلسطينيَين"). */
export function nounNumber({ body, tokens }: Sentence, at: number, number: NounNumber): NounNumber {
  const word = tokens[at]?.word
  if (number === 'dual-or-many' && FATHA_BEFORE_YA.test(body.slice(word?.start, word?.end))) return 'dual'
  // "قتل رجلا أمن": before a genitive it is the dual that has dropped its ن.
  const dual =
    number === 'one' && tokens[at]?.lexeme.accusative === true && SERVICE.test(tokens[at + 1]?.text ?? '')
  return dual ? 'dual' : number
}
