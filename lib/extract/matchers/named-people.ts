import { writtenLike } from '@/lib/arabic/spelling'
import type { CountPhrase } from '@/lib/extract/counts/count-phrase'
import type { Token } from '@/lib/extract/token'

const FARTHEST = 6

/** "تكريم أسر 50 شهيدا": families, since nobody captures the dead. */
export function isOfFamilies(tokens: readonly Token[], { from, counted }: CountPhrase): boolean {
  if (from === 0 || !areFamilies(tokens[from - 1])) return false
  // "أبلغت أسر تسعة صيادين": they do what no captor does.
  if (from > 1 && isDoneByFamilies(tokens[from - 2])) return true
  return counted.kind === 'victim' && counted.victims.some(({ outcome }) => outcome === 'killed')
}

const areFamilies = writtenLike(/^[وفبل]?اسر$/)
const isDoneByFamilies = writtenLike(
  /^[وف]?(?:قالت|تقول|ابلغت|طالبت|تطالب|ناشدت|تناشد|تنتظر|توسلت|احتجت|اعتصمت|تظاهرت|تلقت|شكت|اشتكت|عبرت|اتهمت|تتهم|ودعت|تعاني|تعيش|استقبلت|رفضت|دعت|تخشي|زارت?|لدي|قبل)$/,
)

/** "أسر الشهداء و5 أشخاص" */
export function areBereaved(tokens: readonly Token[], at: number): boolean {
  return areFamilies(tokens[at]) && tokens[at + 1]?.lexeme.victim?.outcome === 'killed'
}

const isOneOf = writtenLike(/^احد(?:ي)?$/)
const isRelative = writtenLike(
  /^[وفبل]?(?:شقيق|شقيقه|والد|والده|اب|ام|ابن|ابنه|زوج|زوجه|قريب|اقارب|اهل|اهالي|ذوي|عايله|محامي?|صديق|زميل|ارمله)$/,
)

/** "وقال فلان، أحد الرهائن": who the speaker is. */
export function isWhoSpeaks(tokens: readonly Token[], from: number): boolean {
  // "وقال شقيق أحد المختطفين": whose relative speaks.
  if (from > 0 && isOneOf(tokens[from]) && isRelative(tokens[from - 1])) return true
  if (tokens[from - 1]?.text !== ',' || !/^احد(?:ي)?$/.test(tokens[from]?.text ?? '')) return false
  for (let at = from - 2; at >= Math.max(0, from - FARTHEST); at--) {
    const token = tokens[at]
    if (token === undefined || token.word.kind === 'mark') return false
    if (token.lexeme.say !== undefined) return true
  }
  return false
}
