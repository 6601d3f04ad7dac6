import type { Gazetteer } from '@/lib/extract/gazetteer'
import type { Token } from '@/lib/extract/token'
import { sideAt } from '@/lib/extract/victims/side-in-words'
import type { ActorId } from '@/lib/schema/ids'
import type { Speaker } from './speaker'

/** Heads that speak for the place they are in: "السلطات في …". */
const GOVERNING = /^(?:سلطات|حكومه|شرطه|جيش|قياده|رياسه|وزاره)$/

/**
 * The side that an office speaks for by its own adjective or genitive ("لجنة التحقيقات …ية"), where the gazetteer has no
 * actor for it. Media and people who merely are in a place speak for none, and two sides together for neither.
 */
export function spokenForSide(
  tokens: readonly Token[],
  { from, to, head, office, media }: Speaker,
  gazetteer: Gazetteer,
): ActorId | null {
  if (!office || media) return null
  for (let at = from; at < to; at++) {
    if (tokens[at - 1]?.text === 'في' && !GOVERNING.test(head)) continue
    const found = sideAt(tokens, at, gazetteer)
    if (found === null) continue
    const second = tokens[found.to]?.text.startsWith('و') ? sideAt(tokens, found.to, gazetteer) : null
    return second === null || second.side === found.side ? found.side : null
  }
  return null
}
