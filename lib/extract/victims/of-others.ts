import type { ArticleReader } from '@/lib/extract/article/article-text'
import type { Reading } from '@/lib/extract/reading'
import type { Sentence } from '@/lib/extract/sentence'
import type { Token } from '@/lib/extract/token'
import type { ActorId } from '@/lib/schema/ids'
import { isForce } from './forces'
import type { ToldVictims } from './told-victims'
import type { TokenSpan } from './victims-words'

const NISBA = /..(?:ي|يا|يه|يين|يون|يتين|يان)$/
/** Adjectives with the ending of a people that say what somebody does or where he serves. */
const OF_A_CALLING =
  /^(?:ال)?(?:مدني|عسكري|محلي|امني|طبي|شرطي|صحفي|صحافي|نظامي|احتياطي|وطني|حكومي|شعبي|قتالي|بري|بحري|جوي|ميداني|قيادي|اضافي|اعلامي|اداري|رسمي|مظلي|دركي|حدودي|حزبي|جامعي|ثانوي|حقوقي|اغاثي)(?:ا|ه|ين|ون|تين|ان)?$/
const FARTHEST = 10
const IN = /^[وف]?(?:في|داخل|بمدينه|جنوب|شمال|شرق|غرب|جنوبي|شمالي|شرقي|غربي|وسط)$/

/**
 * Whether the words beside a figure leave it open that the victims are not the speaker's people: they fell in
 * another's place, or the sentence has just counted another's.
 */
export function mayBeOfOthers(
  reader: ArticleReader,
  { tokens }: Sentence,
  { reading, before, group, ranks, belonging }: ToldVictims,
  side: ActorId,
): boolean {
  if (before !== null && before !== 'pronoun' && before !== side) return true
  if (belonging === null && ranks !== null && namesSomebody(tokens[ranks.from + 1])) return true
  if (reading.parent === null && isOfThem(tokens, reading)) return true
  return group !== 'military' && fellElsewhere(reader, tokens, reading, side)
}

/** "في صفوف الكتائب": the speaker would not name its own by a word that nobody knows. */
function namesSomebody(word: Token | undefined): boolean {
  return word !== undefined && word.lexeme.person === undefined && !isForce(word)
}

/** "عدد القتلى منهم 20", "أوقع فيهم 8 قتلى": of whoever was spoken of. */
function isOfThem(tokens: readonly Token[], { trigger, phrase }: Reading): boolean {
  const from = Math.max(0, Math.min(trigger, phrase.from - 2))
  return tokens.slice(from, phrase.from).some(({ text }) => /^[وف]?(?:منهم|بينهم|فيهم|صفوفهم)$/.test(text))
}

/** "عاملين أجنبيين", "6 روريتانيين": the gazetteer would have told whose people they are. */
export function isOfUnknownPeople(tokens: readonly Token[], { from, to }: TokenSpan): boolean {
  return tokens.slice(from, to).some(({ text, lexeme: { person, office, victim, roles } }) => {
    if (text === 'اجانب') return true
    if (!NISBA.test(text) || OF_A_CALLING.test(text) || office || victim || roles) return false
    return person === undefined ? !text.startsWith('ب') : person.group === 'unspecified'
  })
}

function fellElsewhere(
  { gazetteer }: ArticleReader,
  tokens: readonly Token[],
  { to }: Reading,
  side: ActorId,
): boolean {
  for (let at = to; at < Math.min(tokens.length, to + FARTHEST); at++) {
    const token = tokens[at]
    if (token === undefined || token.word.kind === 'mark') return false
    if (!IN.test(token.text)) continue
    const place = gazetteer.aliases.match(tokens, at + 1)?.value
    if (place?.kind === 'state' && place.id !== side) return true
  }
  return false
}
