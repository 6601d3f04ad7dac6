import { mayCountPeople } from '@/lib/extract/people'
import { type Matcher, reading, type Scene } from '@/lib/extract/reading'
import { hasRole } from '@/lib/extract/token'

const FARTHEST = 9

/** "50 جندياً أذربيجانياً قُتلوا", "12 من جنودها وقعوا أسرى", "10 آخرون لقوا حتفهم": the phrase is the subject of what follows. */
export const subjectFirst: Matcher = {
  name: 'subject-first',
  match(scene, phrase) {
    if (!mayCountPeople(phrase) || phrase.governed) return null
    if (phrase.quantity.kind === 'form' && phrase.quantity.number === 'many') return null
    if (phrase.counted.kind === 'nothing' && phrase.quantity.kind === 'form') return null
    const predicate = predicateAfter(scene, phrase.to, phrase.quantity.kind === 'form')
    if (predicate === null) return null
    if (phrase.quantity.kind === 'form') {
      const opened = /^(?:[وفل]?[بل]?ان|اذ)$/.test(scene.sentence.tokens[phrase.from - 1]?.text ?? '')
      if (!opened) return null
    }
    return reading('subject-first', phrase, predicate)
  },
}

function predicateAfter({ sentence: { tokens }, phrases }: Scene, from: number, few: boolean) {
  for (let at = from; at < Math.min(tokens.length, from + FARTHEST); at++) {
    const token = tokens[at]
    if (token === undefined) return null
    if (token.word.kind === 'mark') {
      if (token.text !== ',' && token.text !== '"') return null
      continue
    }
    const { verb, noun } = token.lexeme
    if (verb !== undefined && !token.conjoined && !token.definite && noun === undefined) {
      if (verb.plural || few) return { outcomes: [verb.outcome], trigger: from - 1, to: at + 1 }
      return null
    }
    if (verb !== undefined && !token.conjoined && /(?:وا|تا)$/.test(token.text))
      return { outcomes: [verb.outcome], trigger: from - 1, to: at + 1 }
    if (hasRole(token, 'meet') && hasRole(tokens[at + 1], 'death'))
      return { outcomes: ['killed' as const], trigger: from - 1, to: at + 2 }
    if (/^(?:سقطوا|وقعوا|اصبحوا|باتوا|وقعا)$/.test(token.text)) {
      const next = tokens[at + 1]
      const state = next?.lexeme.victim
      if (state !== undefined && /^(?:ب|في)?/.test(next?.proclitics ?? ''))
        return { outcomes: [state.outcome], trigger: from - 1, to: at + 2 }
      if (next?.text === 'في' && hasRole(tokens[at + 2], 'captivity'))
        return { outcomes: ['captured' as const], trigger: from - 1, to: at + 3 }
    }
    if (token.text === 'عداد' && tokens[at + 1]?.lexeme.victim !== undefined) {
      const state = tokens[at + 1]?.lexeme.victim
      if (state !== undefined) return { outcomes: [state.outcome], trigger: from - 1, to: at + 2 }
    }
    if (at === from && hasRole(token, 'wounds') && token.text !== 'برصاص' && token.text !== 'بالرصاص')
      return { outcomes: ['wounded' as const], trigger: from - 1, to: at + 1 }
    if (token.conjoined || noun !== undefined || token.lexeme.say !== undefined) return null
    if (hasRole(token, 'barrier') || hasRole(token, 'contrast') || hasRole(token, 'stop')) return null
    if (phrases.some(other => other.from === at)) return null
  }
  return null
}
