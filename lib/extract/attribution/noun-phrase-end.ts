import type { Token } from '@/lib/extract/token'
import { nameLinkEnd, quotedNameEnd } from './name-links'
import { belongsToName } from './name-words'
import type { SpeechScene } from './speech-act'
import { PERSONS } from './words'

const LONGEST = 12

/** A full stop between letters that are spelt out, with no blank about it. */
export function isTied(tokens: readonly Token[], dot: number): boolean {
  return (
    tokens[dot]?.text === '.' &&
    tokens[dot]?.word.glued === true &&
    tokens[dot + 1]?.word.kind === 'letters' &&
    tokens[dot + 1]?.word.glued === true
  )
}

/**
 * The token index behind the noun phrase that begins at `from`: head, genitives, adjectives, "in" a place, "in the name
 * of" somebody, a name in apposition. Neither whom it is said to ("لوكالة …") nor what is said belongs to it.
 */
export function nounPhraseEnd(scene: SpeechScene, from: number): number {
  const { tokens } = scene
  let complete = tokens[from]?.definite === true
  let at = from + 1
  while (at < Math.min(tokens.length, from + LONGEST)) {
    const token = tokens[at]
    if (token === undefined || scene.dateAt(at) !== null) break
    // "قناة إم.تي.في"
    if (isTied(tokens, at)) {
      at += 2
      complete = true
      continue
    }
    if (token.word.kind === 'mark') {
      const holder = tokens[at - 1]
      const to = holder?.definite && PERSONS.has(holder.stem) ? null : quotedNameEnd(tokens, at)
      if (to === null) break
      at = to
      complete = true
      continue
    }
    if (token.word.kind === 'digits') {
      if (!/^(?:ال)?(?:قناه|لواء|فرقه|كتيبه)$/.test(tokens[at - 1]?.text ?? '')) break
      at++
      complete = true
      continue
    }
    if (token.text === 'ان' && tokens[at + 1]?.text === 'ان' && tokens[at - 1]?.text === 'سي') {
      // The name of a channel that is spelt like "that": سي إن إن.
      at += 2
      complete = true
      continue
    }
    const link = nameLinkEnd(scene, from, at, complete)
    if (link !== null) {
      at = link
      complete = tokens[link - 1]?.definite === true || tokens[link - 1]?.lexeme.office !== true
      continue
    }
    if (!belongsToName(scene, from, at, complete)) break
    if (token.definite) complete = true
    at++
  }
  return at
}
