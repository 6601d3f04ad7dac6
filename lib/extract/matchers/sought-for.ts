import { writtenLike } from '@/lib/arabic/spelling'
import type { CountPhrase } from '@/lib/extract/counts/count-phrase'
import { countsPeople, isIndefinite, mayCountPeople } from '@/lib/extract/counts/people'
import { type Matcher, reading, type Scene } from '@/lib/extract/reading'
import { hasRole, type Token } from '@/lib/extract/token'
import { isOfTheLaw } from './law'
import { predicateAfter } from './predicate'
import { isTheirsAlone } from './subject-first'

/** "البحث جار عن 5 آخرين", "مصير 25 بحارا مجهول", "لم يتم العثور على 12", "فقد الاتصال بأربعة متسلقين": nobody knows where they are. */
export const soughtFor: Matcher = {
  name: 'sought-for',
  match(scene, phrase) {
    const { tokens } = scene.sentence
    if (!mayCountPeople(phrase) || !isIndefinite(tokens, phrase)) return null
    // "مصير أربع رهائن": who holds them is known.
    if (phrase.counted.kind === 'victim' && phrase.counted.victims[0]?.outcome === 'captured') return null
    const several = phrase.quantity.kind === 'form' && phrase.quantity.number === 'many'
    const found = !several
      ? soughtWith(tokens, phrase)
      : phrase.counted.kind === 'others'
        ? (searched(tokens, phrase) ?? fateUnknown(tokens, phrase))
        : phrase.counted.kind === 'person'
          ? fateUnknown(tokens, phrase)
          : null
    return found === null || isTaken(scene, phrase)
      ? null
      : reading('sought-for', phrase, { outcomes: ['missing'], ...found })
  },
}

/** "للبحث عن 78 طفلا، وثلاثة عمال، اختطفوا أمس": who holds them is known. */
function isTaken(scene: Scene, phrase: CountPhrase): boolean {
  const predicate = predicateAfter(scene, phrase)
  return predicate?.outcomes[0] === 'captured' && isTheirsAlone(scene, phrase, predicate)
}

/** How the words before or behind those counted say that nobody knows where they are. */
export function soughtWith(tokens: readonly Token[], phrase: CountPhrase): Found | null {
  return (
    fateUnknown(tokens, phrase) ??
    outOfReach(tokens, phrase) ??
    notFound(tokens, phrase) ??
    searched(tokens, phrase)
  )
}

interface Found {
  readonly trigger: number
  readonly to?: number
}

const isAskedFor = writtenLike(/^(?:ب?معرفه|ب?كشف|بالكشف)$/)
const isDemanding = writtenLike(/^[وف]?(?:ال|لل)?(?:مطالب(?:ين|ه|ات)?|[يت]?طالب(?:ت|وا|ون)?)$/)

const FATE = /^[وفل]?(?:مصير|مصاير|اثر|اخبار|وجود|مكان)$/
const KNOWN = /^(?:[يت](?:عرف|تضح|علم|تحدد|حدد|عرفوا)|معلومات|معرفه|انباء)$/
const UNKNOWN = /^(?:مجهولا?|مجهوله|غامضا?)$/
const LOST_TRACK = /^[وف]?(?:فقد(?:ت|وا|نا)?|فقدان(?:ه|ها|هم|نا)?|اختفي|انقطع|انقطعت|انقطاع)$/

/** "ولا يعرف بعد مصير 12 عاملا", "مصير 25 بحارا مجهول", "فقدان أثر 3", "انقطعت أخبار 14". */
function fateUnknown(tokens: readonly Token[], { from, to }: CountPhrase): Found | null {
  // "مصير ربما عشرات من العمال"
  const trigger = tokens[from - 1]?.text === 'ربما' ? from - 2 : from - 1
  const fate = tokens[trigger]?.text ?? ''
  if (!FATE.test(fate)) return null
  for (let at = trigger - 1; at >= Math.max(0, from - 6); at--) {
    const token = tokens[at]
    if (KNOWN.test(token?.text ?? '') && isDenied(tokens, at)) return { trigger }
    // "مطالبين بمعرفة مصير أربعين شخصا"
    if (isAskedFor(token) && isDemanding(tokens[at - 1])) return { trigger }
    if (/الغموض$|غموض$/.test(token?.text ?? '')) return { trigger }
    if (/^[وف]?(?:اثر|اخبار)$/.test(fate) && LOST_TRACK.test(token?.text ?? '')) return { trigger: at }
  }
  if (!/مصير|مصاير/.test(fate)) return null
  for (let at = to; at < Math.min(tokens.length, to + 12); at++) {
    const text = tokens[at]?.text ?? ''
    if (text === '.' || text === ';') return null
    if (UNKNOWN.test(text) || (/^(?:معلوم|معروف)ا?$/.test(text) && tokens[at - 1]?.text === 'غير'))
      return { trigger, to: at + 1 }
  }
  return null
}

/** "فقد الاتصال بخمسة متسلقين", "الاتصال انقطع مع 11 بحارا". */
function outOfReach(tokens: readonly Token[], phrase: CountPhrase): Found | null {
  const { from, governed } = phrase
  const last = governed ? from : tokens[from - 1]?.text === 'مع' ? from - 1 : null
  if (last === null || !countsPeople(phrase)) return null
  // "انقطع الاتصال بشكل مفاجئ بستة"
  const end = tokens[last - 2]?.text === 'بشكل' ? last - 2 : last
  const before = tokens.slice(Math.max(0, end - 6), end)
  const near = before.slice(-2)
  if (!near.some(({ text }) => /^[وف]?(?:ال)?(?:اتصال|اتصالات|تواصل)$/.test(text) || LOST_TRACK.test(text)))
    return null
  if (!before.some(({ text }) => /^[وف]?ال(?:اتصال|اتصالات|تواصل)$/.test(text))) return null
  const lost = before.findLastIndex(({ text }) => LOST_TRACK.test(text))
  return lost < 0 ? null : { trigger: end - before.length + lost }
}

/** "لم يتم العثور بعد على 12 شخصا", "لم تتمكن الفرق من العثور على 12". */
function notFound(tokens: readonly Token[], phrase: CountPhrase): Found | null {
  const { from, governed, quantity } = phrase
  // "لم يعثر على أثر لسبعة أشخاص"
  const end = governed && tokens[from - 1]?.text === 'اثر' ? from - 2 : from - 1
  if (tokens[end]?.text !== 'علي') return null
  for (let at = end - 1; at >= Math.max(0, end - 5); at--)
    if (tokens[at]?.text === 'للعثور')
      return countsPeople(phrase) && !isWanted(tokens, phrase) && isSearchedBefore(tokens, at)
        ? { trigger: at }
        : null
    else if (/^(?:العثور|[يت]عثر|[يت]عثروا)$/.test(tokens[at]?.text ?? ''))
      return isDenied(tokens, at) ||
        hasFailed(tokens, at) ||
        (quantity.kind === 'number' && isAttempted(tokens, at) && !isWanted(tokens, phrase))
        ? { trigger: at }
        : null
  return null
}

const FARTHEST_EFFORT = 6
const isEffort = writtenLike(/^[وفب]?(?:ال)?(?:بحث|بحثا|جهود|جهودها|مساعي|تمشيط)$/)

/** "عمليات بحث تجري للعثور على أحد أفراد الطاقم" */
function isSearchedBefore(tokens: readonly Token[], to: number): boolean {
  for (let at = to - 1; at >= Math.max(0, to - FARTHEST_EFFORT); at--) if (isEffort(tokens[at])) return true
  return false
}

function isDenied(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 3), at)
    .some(token => hasRole(token, 'negation') || hasRole(token, 'none'))
}

const isAttempt = writtenLike(/^[وف]?(?:[يت]حاول|[يت]حاولون|يحاولون|[يت]سعي|يسعون|محاولين|املا|امله|املين)$/)

/** "يحاول رجال الإنقاذ العثور على 80": they have not found them. */
function isAttempted(tokens: readonly Token[], before: number): boolean {
  return tokens.slice(Math.max(0, before - 5), before).some(isAttempt)
}

/** "فشلت الفرق في العثور", "لم تتمكن فرق الإنقاذ من العثور". */
function hasFailed(tokens: readonly Token[], before: number): boolean {
  for (let at = before - 1; at >= Math.max(0, before - 7); at--) {
    const text = tokens[at]?.text ?? ''
    if (/^[وف]?(?:فشل|فشلت|فشلوا|اخفق|اخفقت|تعذر)$/.test(text)) return true
    if (/^[يت](?:تمكن|تمكنوا|نجح|نجحوا|ستطع|فلح)$/.test(text)) return hasRole(tokens[at - 1], 'negation')
  }
  return false
}

const FARTHEST_SEARCH = 6
/** "نبحث في مياه البحر على بعد 60 ميلا من الساحل عن 40 شخصا" */
const FARTHEST_SEARCHERS = 13
const areSearching = writtenLike(/^(?:نبحث|يبحثون)$/)
const SEARCH = /^[وفب]?(?:(?:ال)?بحث|بحثا|للبحث|[نيت]بحث|يبحثون|يبحثان|يبحثوا|التفتيش|[يت]فتش|يفتشون)$/

/** "البحث جار عن 5 آخرين". */
function searched(tokens: readonly Token[], phrase: CountPhrase): Found | null {
  if (tokens[phrase.from - 1]?.text !== 'عن' || isWanted(tokens, phrase)) return null
  if (!countsPeople(phrase) && !isUnderRubble(tokens, phrase)) return null
  const last = phrase.from - 2
  for (let at = last; at >= Math.max(0, last - FARTHEST_SEARCHERS); at--) {
    const token = tokens[at]
    if (last - at > FARTHEST_SEARCH ? !areSearching(token) : !SEARCH.test(token?.text ?? '')) continue
    // "تبحث الشرطة عن شاب": the police look for whom they want.
    return (phrase.quantity.kind === 'form' || phrase.definite) && isOfTheLaw(tokens, at + 1)
      ? null
      : { trigger: at }
  }
  return null
}

/** "البحث عن 8 «تحت الأنقاض»": a number alone. */
function isUnderRubble(tokens: readonly Token[], { to, counted }: CountPhrase): boolean {
  const under = tokens[to]?.text === '"' ? to + 1 : to
  return (
    counted.kind === 'nothing' &&
    tokens[under]?.text === 'تحت' &&
    /^(?:ال)?(?:انقاض|ركام|تراب|ثلوج|وحل|طين)$/.test(tokens[under + 1]?.text ?? '')
  )
}

const WANTED =
  /^(?:مشتبه|متهم|مسلح|مهاجم|منفذ|سجين|سجناء|ارهابي|جهادي|مطلوب|لص|لصوص|مجرم|مخرب|مهرب|انتحاري|قاتل|قتله|موظف|لاعب|مدرب|مرشح|متسلل|متطوع|شريك|شركاء)/
const AT_LARGE =
  /^(?:فار|فارين|فارون|فروا|فر|هارب|هاربين|هربوا|لاذوا|مطلوب|مطلوبين|متهمين|متورطين|[يت]شتبه|مشتبه|محتملين|جدد)$/

/** "تبحث الشرطة عن ثلاثة مشتبه بهم", "عن أربعة رجال فروا": they are wanted, not missing. */
function isWanted(tokens: readonly Token[], { noun, to }: CountPhrase): boolean {
  return WANTED.test(tokens[noun ?? -1]?.stem ?? '') || AT_LARGE.test(tokens[to]?.text ?? '')
}
