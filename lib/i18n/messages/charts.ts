import { defineMessages } from '@/lib/i18n/define-messages'
import { plural } from '@/lib/i18n/plural'

/** What stands on and under the charts. */
export const chartMessages = defineMessages({
  sideBySideTitle: { en: 'Each side’s count of its own losses', ar: 'ما أعلنه كل جانب عن خسائره' },
  together: { en: 'Both sides together', ar: 'الجانبان معاً' },
  silent: {
    en: (day: string) => `no figure of its own in this ledger as of ${day}`,
    ar: (day: string) => `لم يرد رقم من هذا الجانب في السجل حتى ${day}`,
  },
  otherwise: {
    en: 'this side counts them in another grouping',
    ar: 'هذا الجانب يحصيهم ضمن تصنيف آخر',
  },
  sum: { en: 'Sum of the sides’ own figures', ar: 'مجموع ما أعلنه كل جانب عن خسائره' },
  noFigures: {
    en: 'No side gives a figure; what is said without one is in the table.',
    ar: 'لم يعلن أي جانب رقماً؛ وما قيل من دون أرقام وارد في الجدول.',
  },
  accordingTo: {
    en: (what: string, who: string) => `${what}, according to ${who}`,
    ar: (what: string, who: string) => `${what} بحسب ${who}`,
  },
  source: { en: (who: string) => `according to ${who}`, ar: (who: string) => `بحسب ${who}` },
  withNotes: {
    en: (what: string, notes: string) => `${what} (${notes})`,
    ar: (what: string, notes: string) => `${what} (${notes})`,
  },
  addedUp: {
    en: (sum: string) => `The sides’ own counts add up to ${sum}, a sum that nobody has claimed.`,
    ar: (sum: string) => `ومجموع ما أعلنه كل جانب عن خسائره ${sum}، وهو مجموع لم يعلنه أحد.`,
  },
  otherLosses: {
    en: 'Other losses are reported without a number.',
    ar: 'وأُعلنت خسائر أخرى من دون أرقام.',
  },
  full: { en: (text: string) => `${text}.`, ar: (text: string) => `${text}.` },

  columnOutcome: { en: 'Outcome', ar: 'النوع' },
  columnWhose: { en: 'Whose', ar: 'خسائر من' },
  columnFigure: { en: 'Figure', ar: 'الرقم' },
  columnAccording: { en: 'According to', ar: 'بحسب' },
  columnWhen: { en: 'Said on', ar: 'تاريخ التصريح' },
  columnNote: { en: 'Note', ar: 'ملاحظة' },

  timelineTitle: { en: 'Who said what, and when', ar: 'من قال ماذا ومتى' },
  timelineSentence: {
    en: (claims: number, speakers: number, days: string) =>
      `${plural('en', claims, { one: '# claim', other: '# claims' })} by ${plural('en', speakers, { one: '# claimant', other: '# claimants' })}, ${days}.`,
    ar: (claims: number, speakers: number, days: string) =>
      `${plural('ar', claims, {
        zero: 'لا تصريحات',
        one: 'تصريح واحد',
        two: 'تصريحان',
        few: '# تصريحات',
        many: '# تصريحاً',
        other: '# تصريح',
      })} ${plural('ar', speakers, {
        zero: 'من دون جهة',
        one: 'من جهة واحدة',
        two: 'من جهتين',
        few: 'من # جهات',
        many: 'من # جهة',
        other: 'من # جهة',
      })}، ${days}.`,
  },
  ticks: {
    en: 'The small ticks are the articles that carried each claim.',
    ar: 'العلامات الصغيرة تحت كل تصريح هي المقالات التي نقلته.',
  },
  asOf: { en: (day: string) => `as of ${day}`, ar: (day: string) => `حتى ${day}` },
  afterwards: { en: (day: string) => `said after ${day}`, ar: (day: string) => `قيل بعد ${day}` },
  columnArticles: { en: 'Articles', ar: 'المقالات' },

  matrixTitle: { en: 'Who says what of whose losses', ar: 'من يقول ماذا عن خسائر مَن' },
  nothing: { en: 'nothing said', ar: 'لا تصريح' },

  conflictsTitle: { en: 'Figures that cannot all be right', ar: 'أرقام لا يمكن أن تصح كلها معاً' },
  conflictSentence: {
    en: (items: string) => `${items}. These figures cannot all be right.`,
    ar: (items: string) => `${items}. لا يمكن أن تصح هذه الأرقام كلها معاً.`,
  },
  noConflicts: {
    en: 'No two figures in this ledger contradict each other.',
    ar: 'لا يوجد في هذا السجل رقمان متعارضان.',
  },

  comma: { en: (items: string[]) => items.join(', '), ar: (items: string[]) => items.join('، ') },
  /** Clauses of one sentence. */
  clauses: { en: (items: string[]) => items.join('; '), ar: (items: string[]) => items.join('؛ و') },
  moreFigures: {
    en: (count: number) =>
      `${plural('en', count, { one: '# more figure stands', other: '# more figures stand' })} in the chart.`,
    ar: (count: number) =>
      `وفي الرسم ${plural('ar', count, {
        zero: 'لا أرقام أخرى',
        one: 'رقم آخر',
        two: 'رقمان آخران',
        few: '# أرقام أخرى',
        many: '# رقماً آخر',
        other: '# رقم آخر',
      })}.`,
  },
  someContested: {
    en: 'Some of these figures are contested.',
    ar: 'وبعض هذه الأرقام متنازع عليه.',
  },
  list: { en: (items: string[]) => items.join('; '), ar: (items: string[]) => items.join('؛ ') },
})
