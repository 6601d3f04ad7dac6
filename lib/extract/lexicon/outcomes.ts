import type { Outcome } from '@/lib/schema/report'

/** What a word that tells of a loss needs beside it before it counts. */
export interface TriggerWord {
  readonly outcome: Outcome
  /** Only people can undergo it ("مقتل"), so that an unknown noun after its number is a person. */
  readonly peopleOnly: boolean
}

interface TriggerVerb extends TriggerWord {
  /** Perfect, third person masculine singular. */
  readonly perfect: readonly string[]
  /** Imperfect without its prefix: "قتل" of "يقتل". */
  readonly imperfect: readonly string[]
}

interface TriggerNoun extends TriggerWord {
  readonly nouns: readonly string[]
}

/** Verbs of loss, active and passive alike: unvowelled text rarely tells them apart. */
export const triggerVerbs: readonly TriggerVerb[] = [
  { outcome: 'killed', peopleOnly: true, perfect: ['قتل', 'استشهد', 'ذبح'], imperfect: ['قتل', 'ستشهد'] },
  {
    outcome: 'killed',
    peopleOnly: true,
    perfect: ['توفي', 'اغتيل', 'اغتال', 'مات', 'هلك'],
    imperfect: ['توفى', 'موت'],
  },
  {
    outcome: 'killed',
    peopleOnly: false,
    perfect: ['أعدم', 'أردى', 'صفى', 'قضى', 'غرق'],
    imperfect: ['عدم'],
  },
  { outcome: 'wounded', peopleOnly: true, perfect: ['أصيب', 'جرح'], imperfect: ['صاب', 'جرح'] },
  { outcome: 'wounded', peopleOnly: false, perfect: ['أصاب'], imperfect: ['صيب'] },
  { outcome: 'missing', peopleOnly: false, perfect: ['فقد', 'اختفى'], imperfect: ['ختفي'] },
  {
    outcome: 'captured',
    peopleOnly: false,
    perfect: ['أسر', 'خطف', 'اختطف', 'احتجز'],
    imperfect: ['أسر', 'خطف', 'ختطف', 'حتجز'],
  },
]

/** Verbal nouns of loss. */
export const triggerNouns: readonly TriggerNoun[] = [
  {
    outcome: 'killed',
    peopleOnly: true,
    nouns: ['مقتل', 'قتل', 'مصرع', 'استشهاد', 'وفاة', 'اغتيال', 'إعدام', 'موت', 'هلاك', 'ذبح'],
  },
  { outcome: 'killed', peopleOnly: false, nouns: ['تصفية', 'غرق'] },
  { outcome: 'wounded', peopleOnly: true, nouns: ['جرح'] },
  { outcome: 'wounded', peopleOnly: false, nouns: ['إصابة'] },
  { outcome: 'missing', peopleOnly: false, nouns: ['فقدان', 'اختفاء', 'فقد'] },
  { outcome: 'captured', peopleOnly: false, nouns: ['أسر', 'اختطاف', 'خطف', 'احتجاز'] },
]
