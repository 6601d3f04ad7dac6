import { countsPeople, isIndefinite } from '@/lib/extract/people'
import { type Matcher, reading } from '@/lib/extract/reading'
import { hasRole } from '@/lib/extract/token'

/** "بين الجرحى خمسة أطفال", "ومن بين القتلى 3 نساء", "ومن المختطفين ثلاثة". */
export const amongNamed: Matcher = {
  name: 'among-named',
  match({ sentence: { tokens } }, phrase) {
    // "القتلى بينهم 30 طفلا"
    const direct = hasRole(tokens[phrase.from - 1], 'among')
    // "من بين قتلى الأمس 119 شخصا"
    const annexed = tokens[phrase.from - 1]?.definite === true && tokens[phrase.from - 3]?.stem === 'بين'
    const victims = tokens[phrase.from - (direct || annexed ? 2 : 1)]
    const outcome = victims?.lexeme.victim?.outcome
    if (phrase.quantity.kind === 'form' && phrase.quantity.number === 'many') return null
    if (
      !countsPeople(phrase) ||
      phrase.conjoined ||
      outcome === undefined ||
      !(victims?.definite || annexed) ||
      victims?.lexeme.victim?.number === 'one'
    )
      return null
    // "من بين الضحايا القتلى"
    const two = tokens[phrase.from - 2]?.definite && tokens[phrase.from - 2]?.lexeme.victim !== undefined
    const partitive = tokens[phrase.from - (two ? 3 : 2)]
    if (
      (!direct && !annexed && partitive?.stem !== 'بين' && partitive?.text !== 'ومن') ||
      !isIndefinite(tokens, phrase)
    )
      return null
    return reading('among-named', phrase, { outcomes: [outcome], trigger: phrase.from - 2, scope: 'subset' })
  },
}
