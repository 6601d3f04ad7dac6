import { writtenLike } from '@/lib/arabic/spelling'
import { hasRole, type Token } from '@/lib/extract/token'

const FARTHEST = 6
/** "أطلقت الجماعة، اليوم الأحد، … سراح": nothing else is let go. */
const FARTHEST_SUBJECT = 14

/**
 * Whether those counted are set free: "أفرج المسلحون عن 5 عمال كانوا يحتجزونهم", "أطلقوا سراح ممرضتين خطفوهما", "تحريره تاجرا
 * خطفته الجماعة". Who is to be freed ("عملية لتحرير خمسة", "رفضوا الإفراج عن 5") is held as before.
 */
export function isFreed(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1]
  if (before === undefined) return false
  if (before.text === 'عن') return isReleaseBefore(tokens, from - 1, isRelease)
  if (before.text === 'سراح') return isReleaseBefore(tokens, from - 1, isLettingGo, FARTHEST_SUBJECT)
  return isRescue(before) && !isWanted(tokens, from - 1)
}

const isRelease = writtenLike(
  /^[وفب]?(?:ال)?(?:س?[يت]فرج(?:ون|وا)?|افرج(?:ت|وا|نا)?|افراج(?:ه|ها|هم)?|[يت]?خل[يت]|تخلي|عفا|عفو)$/,
)
const isLettingGo = writtenLike(
  /^[وفب]?(?:ال)?(?:س?[يت]?طلق(?:ون|وا)?|اطلق(?:ت|وا|نا)?|اطلاق|اخل(?:ي|ت|وا|اء))$/,
)
const isRescue = writtenLike(
  /^[وفب]?(?:ال)?(?:تحرير|انقاذ|اخراج|حرر|حررت|حرروا|انقذ|انقذت|انقذوا)(?:ه|ها|هم)?$/,
)

function isReleaseBefore(
  tokens: readonly Token[],
  to: number,
  is: (token: Token) => boolean,
  farthest = FARTHEST,
): boolean {
  for (let at = to - 1; at >= Math.max(0, to - farthest); at--) {
    const token = tokens[at]
    if (token === undefined || /^[.;:]$/.test(token.text)) return false
    if (is(token)) return !isWanted(tokens, at)
  }
  return false
}

/** Denied, refused, demanded, negotiated. */
function isWanted(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 3), at).some(token => hasRole(token, 'negation') || isWish(token))
}

const isWish = writtenLike(
  /^[وفبل]?(?:ال)?(?:تامين|ضمان|جهود|مساع|مساعي|[يت]سع(?:ي|ون)|[يت]?طالب(?:ت|وا|ون)?|مطالب[اه]?|رفض(?:ت|وا)?|[يت]رفض(?:ون)?|اجل|سبيل|مقابل|مفاوضات|محاول[هت]|محاولت(?:ه|ها|هم)|فشل(?:ت|وا)?)$/,
)
