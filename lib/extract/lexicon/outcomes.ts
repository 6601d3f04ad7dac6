import type { Outcome } from '@/lib/schema/report'
import { wordList } from './word-list'

/** What a word that tells of a loss needs beside it before it counts. */
export interface TriggerWord {
  readonly outcome: Outcome
  /** Only people can undergo it ("مقتل"), so that an unknown noun after its number is a person. */
  readonly peopleOnly: boolean
}

interface TriggerVerbs extends TriggerWord {
  /** Perfect, third person masculine singular. */
  readonly perfect: readonly string[]
  /** Imperfect without its prefix: "قتل" of "يقتل". */
  readonly imperfect: readonly string[]
}

interface TriggerNouns extends TriggerWord {
  readonly nouns: readonly string[]
}

function verbs(outcome: Outcome, peopleOnly: boolean, perfect: string, imperfect: string): TriggerVerbs {
  return { outcome, peopleOnly, perfect: wordList(perfect), imperfect: wordList(imperfect) }
}

function nouns(outcome: Outcome, peopleOnly: boolean, list: string): TriggerNouns {
  return { outcome, peopleOnly, nouns: wordList(list) }
}

/** Verbs of loss, active and passive alike: unvowelled text rarely tells them apart. */
export const triggerVerbs: readonly TriggerVerbs[] = [
  verbs(
    'killed',
    true,
    'قتل أعدم استشهد ذبح توفي اغتيل اغتال مات هلك انتحر',
    'قتل ستشهد توفى موت غتال هلك ذبح',
  ),
  verbs('killed', false, 'أردى صفى قضى غرق أحرق نعى أباد صرع ارتقى تفحم حيد', 'حيد عدم ردي غرق نعى'),
  verbs('wounded', true, 'جرح', 'جرح'),
  verbs('wounded', false, 'أصيب أصاب', 'صاب صيب صب'),
  verbs('missing', false, 'فقد اختفى', 'ختفي'),
  verbs('captured', false, 'أسر خطف اختطف احتجز استسلم اقتاد اقتيد سبى', 'أسر خطف ختطف حتجز ستسلم قتاد سبي'),
]

/** Verbal nouns of loss. */
export const triggerNouns: readonly TriggerNouns[] = [
  nouns('killed', true, 'مقتل قتل مصرع استشهاد وفاة اغتيال إعدام موت هلاك ذبح ارتقاء'),
  nouns('killed', false, 'تصفية غرق إحراق تحييد'),
  nouns('wounded', true, 'جرح'),
  nouns('wounded', false, 'إصابة اختناق'),
  nouns('missing', false, 'فقدان اختفاء فقد'),
  nouns('captured', false, 'أسر اختطاف خطف احتجاز استسلام اقتياد سبي'),
]
