import { writtenLike } from '@/lib/arabic/spelling'
import { placesOf, placesOfWords } from '@/lib/extract/places'
import type { Token } from '@/lib/extract/token'

const FARTHEST_CARRIED_OUT = 3

const isSeeing = writtenLike(/^[وف]?(?:راي|رات)$/)
const isWhoever = writtenLike(/^[وف]?(?:من|ان|اذا)$/)
const isThat = writtenLike(/^ك?ان(?:ه|ها)?$/)
const isEvent = writtenLike(
  /^[وفبل]?(?:ال|لل)?(?:حريق|حادث|اخلا|تمرين|تجربه|سيناريو|تدريب|انفجار|زلزال|اصابات|مصابين|فرضيه|انقاذ)$/,
)
const isSupposed = writtenLike(/^(?:ال)?(?:وهمي|وهميه|وهميين|فرضي|فرضيه|افتراضي|افتراضيه|افتراضيين)$/)
const isRehearsal = writtenLike(/^[وفبل]?(?:ال|لل)?(?:تمرين|تدريب|مناوره|تجربه)$/)
const isImitation = writtenLike(/^[وفبل]?(?:[يت]حاكي|محاكاه)$/)

/** "رأت في المنام", "من رأى أنه قتل". */
const ofDreams = placesOf((tokens, at) => {
  if (isSeeing(tokens[at]))
    return isWhoever(tokens[at - 1]) && (isThat(tokens[at + 1]) || isThat(tokens[at + 2]))
  return isSleep(tokens[at])
})
const isSleep = writtenLike(/^[وفبل]?(?:ال)?منام(?:ه|ها|ي|ك)?$/)

/** "توفي خمسة وفقا للسيناريو" */
const ofScripts = placesOf((tokens, at) => isScript(tokens[at]) && isAccording(tokens[at - 1]))
const isScript = writtenLike(/^(?:ال|لل)سيناريو$/)
const isAccording = writtenLike(/^[وف]?ب?(?:وفق|وفقا|حسب)$/)

/** "حريق وهمي", "تجربة «فرضية»": the adjective stands right behind what is only played. */
const ofDrills = placesOf((tokens, at) => {
  if (!isSupposed(tokens[at])) return false
  return isEvent(tokens[at - (isQuote(tokens[at - 1]) ? 2 : 1)]) || isCarriedOut(tokens, at)
})
const isQuote = writtenLike(/^["«“”]$/)
const isCarryingOut = writtenLike(/^[وف]?[يت]?(?:نفذ|نفذت|نفذوا|تنفيذ)$/)
const isSupposition = writtenLike(/^فرضيه$/)

/** "نفذ الدفاع المدني فرضية حريق": what is only supposed is no theory when it is carried out. */
function isCarriedOut(tokens: readonly Token[], at: number): boolean {
  if (!isSupposition(tokens[at])) return false
  for (let index = at - 1; index >= at - FARTHEST_CARRIED_OUT; index--) {
    if (isCarryingOut(tokens[index])) return true
    if (tokens[index]?.conjoined) return false
  }
  return false
}

const ofRehearsals = placesOfWords(isRehearsal)
const ofImitations = placesOfWords(isImitation)

/** Whether a sentence is of a dream or a drill: those lost in it are lost to nobody. */
export function isImagined(tokens: readonly Token[]): boolean {
  return ofDreams(tokens).isBetween(0) || ofDrills(tokens).isBetween(0) || ofScripts(tokens).isBetween(0)
}

/** "تمرين يحاكي سقوط 12 جريحا": played; but "مقتل جنديين خلال تمرين يحاكي هجوما" has happened. */
export function isPlayed(tokens: readonly Token[], from: number): boolean {
  return ofImitations(tokens).isBetween(0, from) && ofRehearsals(tokens).isBetween(0, from)
}
