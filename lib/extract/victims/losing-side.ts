import { whether } from '@/lib/arabic/spelling'
import type { Gazetteer } from '@/lib/extract/gazetteer'
import type { Reading } from '@/lib/extract/reading'
import { hasRole, type Token } from '@/lib/extract/token'
import { type Belonging, belongingIn } from './side-in-words'

/** "تكبد" and "تكبدت" are said of whoever suffers. */
const INFLICTING = /^(?:ي?كبد|تكبيد|ا?لحق|الحاق|[يت]لحق)(?:ت|نا|وا|ناهم)?$/
const SUFFERING = /^[يت]?(?:تكبد|خسر|فقد|مني|خسار|تخسر|تفقد)(?:ت|وا|ه|تا)?$/
const FARTHEST = 9

const isSuffering = whether(({ stem }: Token) => SUFFERING.test(stem.replace(/^[وف]/, '')))
const isInflicting = whether(({ stem }: Token) => INFLICTING.test(stem.replace(/^[وف]/, '')))

/**
 * Who lost them, where the verb itself says that somebody lost people: its subject ("خسرت القوات … 50 جنديا"), or the
 * object of a verb of inflicting ("كبّد … القوات … خسائر").
 */
export function losingSide(
  tokens: readonly Token[],
  reading: Reading,
  gazetteer: Gazetteer,
): Belonging | null {
  const { phrase } = reading
  // "تكبدت خسائر": the verb stands before the noun that tells of them.
  const trigger = isSuffering(tokens[reading.trigger - 1]) ? reading.trigger - 1 : reading.trigger
  const verb = tokens[trigger]
  const inflicts = isInflicting(verb)
  if (!inflicts && !isSuffering(verb) && !hasRole(verb, 'lose')) return null
  const end = Math.min(phrase.from, trigger + FARTHEST)
  for (let from = end - 1; from > trigger; from--) {
    const side = belongingIn(tokens, { from, to: end }, gazetteer)
    if (side !== null) return side
  }
  if (inflicts) return null
  for (let from = trigger - 1; from >= Math.max(0, trigger - FARTHEST); from--) {
    const token = tokens[from]
    if (token === undefined || token.word.kind === 'mark' || token.lexeme.say) return null
    const side = belongingIn(tokens, { from, to: trigger }, gazetteer)
    if (side !== null) return side
  }
  return null
}
