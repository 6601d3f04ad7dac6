import type { Outcome } from '@/lib/schema/report'
import { wordList } from './word-list'

interface VictimNouns {
  readonly outcome: Outcome
  /** "singular/broken plural"; a noun alone takes the sound plurals. */
  readonly nouns: readonly string[]
  /** Without a number it names losses of no certain kind ("ضحايا"). */
  readonly vague?: true
  /** It counts cases, bodies or injuries rather than people. */
  readonly cases?: true
}

/** Nouns that name people by what became of them: one of them after a number is a casualty count by itself. */
export const victimNouns: readonly VictimNouns[] = [
  {
    outcome: 'killed',
    nouns: wordList(
      'قتيل/قتلى شهيد/شهداء غريق/غرقى صريع/صرعى هالك/هلكى هالك متوفى/متوفين متوف ميت/موتى ميت/أموات مقتول',
    ),
  },
  { outcome: 'killed', nouns: wordList('وفاة/وفيات جثة/جثث جثمان/جثامين'), cases: true },
  { outcome: 'killed', nouns: wordList('ضحية/ضحايا'), vague: true },
  { outcome: 'wounded', nouns: wordList('جريح/جرحى مصاب') },
  { outcome: 'wounded', nouns: wordList('إصابة'), cases: true },
  { outcome: 'missing', nouns: wordList('مفقود مختف مختفي') },
  { outcome: 'captured', nouns: wordList('أسير/أسرى رهينة/رهائن مختطف مخطوف محتجز') },
]

/** Words for losses that leave the outcome open; what follows them may settle it. */
export const lossNouns: readonly string[] = wordList(
  'خسائر ضحايا خسائرها خسائره خسائرهم خسائرنا خسارة ضحاياها ضحاياه',
)
