import type { Outcome } from '@/lib/schema/report'

interface VictimNoun {
  readonly outcome: Outcome
  readonly one: readonly string[]
  readonly many: readonly string[]
  /** Without a number it names losses of no certain kind ("ضحايا"). */
  readonly vague?: true
  /** The count is of cases, bodies or injuries rather than of people. */
  readonly cases?: true
}

/** Nouns that name people by what became of them: one of them after a number is a casualty count by itself. */
export const victimNouns: readonly VictimNoun[] = [
  { outcome: 'killed', one: ['قتيل', 'شهيد', 'غريق'], many: ['قتلى', 'شهداء', 'غرقى', 'صرعى'] },
  { outcome: 'killed', one: ['هالك'], many: ['هالكين', 'هلكى'] },
  { outcome: 'killed', one: ['وفاة'], many: ['وفيات'], cases: true },
  { outcome: 'killed', one: ['جثة', 'جثمان'], many: ['جثث', 'جثامين'], cases: true },
  { outcome: 'killed', one: ['ضحية'], many: ['ضحايا'], vague: true },
  { outcome: 'wounded', one: ['جريح', 'مصاب'], many: ['جرحى', 'مصابين'] },
  { outcome: 'wounded', one: ['إصابة'], many: ['إصابات'], cases: true },
  { outcome: 'missing', one: ['مفقود'], many: ['مفقودين'] },
  {
    outcome: 'captured',
    one: ['أسير', 'رهينة', 'مختطف', 'مخطوف', 'محتجز'],
    many: ['أسرى', 'رهائن', 'مختطفين', 'مخطوفين', 'محتجزين'],
  },
]

/** Words for losses that leave the outcome open; what follows them may settle it. */
export const lossNouns: readonly string[] = ['خسائر', 'ضحايا']
