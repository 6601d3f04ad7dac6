import { writtenLike } from '@/lib/arabic/spelling'
import type { CountPhrase } from '@/lib/extract/counts/count-phrase'
import { countsPeople, mayCountPeople } from '@/lib/extract/counts/people'
import { type Matcher, reading } from '@/lib/extract/reading'
import { hasRole, type Token } from '@/lib/extract/token'
import { losesSomething } from './own'

/** "خسرت الكتيبة 21 عسكريا", "لم تخسر سوى 3 جنود". */
export const lostMen: Matcher = {
  name: 'lost-men',
  match({ sentence, places }, phrase) {
    const { tokens } = sentence
    if (losesSomething(sentence, phrase.to)) return null
    // "خسر جهود 3 لاعبين": they are hurt or banned.
    if (isWorkOf(tokens[phrase.from - 1])) return null
    // "خسارة كبيرة لكثيرين"
    if (LOSS_TO.test(tokens[phrase.from - 1]?.text ?? '')) return null
    if (
      phrase.quantity.kind === 'form' ||
      (tokens[phrase.from - 1]?.lexeme.verb !== undefined &&
        !/فقدت$/.test(tokens[phrase.from - 1]?.text ?? '')) ||
      !(
        countsPeople(phrase) ||
        (phrase.quantity.kind === 'vague' && mayCountPeople(phrase)) ||
        isOfWar(tokens, phrase)
      )
    )
      return null
    for (let at = phrase.from - 1; at >= Math.max(0, phrase.from - 6); at--) {
      const token = tokens[at]
      if (
        token === undefined ||
        (token.word.kind === 'mark' && token.text !== ':' && token.text !== '"') ||
        places.on(at) !== undefined
      )
        return null
      if (
        hasRole(token, 'lose') &&
        ((token.text !== 'وفقد' && token.text !== 'فقد') || tokens[at + 1]?.definite)
      )
        return isBusiness(tokens[at + 1])
          ? null
          : reading('lost-men', phrase, {
              // "فقد الاتصال بأحد جنوده"
              outcomes: [tokens[at + 1]?.text === 'الاتصال' ? 'missing' : 'killed'],
              trigger: at,
            })
      if (hasRole(token, 'barrier') || (hasRole(token, 'preposition') && token.text !== 'سوي')) return null
    }
    return null
  },
}

/** "خسرت 70 ألفا منذ بدء المعارك": a great number and nothing else, where armies fight. */
function isOfWar(tokens: readonly Token[], { quantity, counted }: CountPhrase): boolean {
  return (
    counted.kind === 'nothing' &&
    quantity.kind === 'number' &&
    quantity.value >= FEWEST_OF_WAR &&
    tokens.some(({ text }) => WAR.test(text)) &&
    !tokens.some(({ lexeme }) => lexeme.thing?.class === 'money')
  )
}

const FEWEST_OF_WAR = 50
const WAR =
  /^[وفبل]*(?:ال|لل)?(?:حرب|معارك|معركه|قتال|غزو|جبهه|جبهات|اشتباكات|مواجهات|جنود|جندي|قتلي|قتيل|عسكريين|مقاتلين)(?:ها|هم|ه)?$/
const isWorkOf = writtenLike(/^[وبل]?(?:جهود|خدمات|خدمه|مجهودات|مشاركه|دعم|تاييد|اصوات|ثقه|حضور)$/)
const LOSS_TO = /^(?:كبير|فادح|جسيم|عظيم|مولم|حقيقي)ه$/

/** "خسرت الشركة 3 آلاف موظف": they have left. */
function isBusiness(token: Token | undefined): boolean {
  return /^(?:ال)?(?:شركه|شركات|موسسه|مصنع|بنك|مصرف|نادي|فريق|منتخب|حزب|قناه|صحيفه|جامعه|متجر)$/.test(
    token?.text ?? '',
  )
}
