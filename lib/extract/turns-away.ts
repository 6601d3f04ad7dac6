import { PhraseTable } from './phrase-table'
import type { Sentence } from './sentence'

const turns = new PhraseTable(
  [
    'من جانب آخر',
    'من جهة أخرى',
    'من ناحية أخرى',
    'في حادث آخر',
    'في حادثة أخرى',
    'في حادث منفصل',
    'في هجوم آخر',
    'في هجوم منفصل',
    'في غضون ذلك',
    'في سياق آخر',
    'في السياق ذاته',
    'في المقابل',
    'بالمقابل',
    'كما قتل',
    'إلى ذلك',
    'على صعيد آخر',
    'في تطور آخر',
    'في اليوم التالي',
  ].map(phrase => [phrase, true] as const),
)

/** Whether a sentence begins by turning to another incident, so that the same number in it is another figure. */
export function turnsAway({ tokens }: Sentence): boolean {
  return turns.match(tokens, 0) !== null
}
