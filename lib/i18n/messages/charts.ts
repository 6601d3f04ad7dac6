import { defineMessages } from '@/lib/i18n/define-messages'
import { plural } from '@/lib/i18n/plural'

/** What stands on and under the charts. */
export const chartMessages = defineMessages({
  sideBySideTitle: {
    en: (event: string) => `What each side says of its own losses: ${event}`,
    ar: (event: string) => `ما يعلنه كل جانب عن خسائره: ${event}`,
  },
  together: { en: 'Both sides together', ar: 'الجانبان معاً' },
  silent: {
    en: (day: string) => `no figure of its own in this ledger as of ${day}`,
    ar: (day: string) => `لا رقم معلناً من هذا الجانب في السجل حتى ${day}`,
  },
  otherwise: {
    en: 'this side counts them in another grouping',
    ar: 'هذا الجانب يحصيهم ضمن تصنيف آخر',
  },
  sum: { en: 'Sum of the sides’ own figures', ar: 'مجموع ما أعلنه كل جانب عن خسائره' },
  noFigures: {
    en: 'No side gives a figure; what is said without one is in the table.',
    ar: 'لا رقم معلناً من أي جانب؛ وما قيل من دون أرقام وارد في الجدول.',
  },
  figureOf: {
    en: (figure: string, source: string) => `${figure} (${source})`,
    ar: (figure: string, source: string) => `${figure} (${source})`,
  },

  columnOutcome: { en: 'Outcome', ar: 'النوع' },
  columnWhose: { en: 'Whose', ar: 'خسائر من' },
  columnFigure: { en: 'Figure', ar: 'الرقم' },
  columnAccording: { en: 'According to', ar: 'بحسب' },
  columnWhen: { en: 'Said on', ar: 'تاريخ التصريح' },
  columnNote: { en: 'Note', ar: 'ملاحظة' },

  timelineTitle: {
    en: (event: string) => `Who said what, when: ${event}`,
    ar: (event: string) => `من قال ماذا ومتى: ${event}`,
  },
  timelineOfTitle: {
    en: (source: string) => `Over time: ${source}`,
    ar: (source: string) => `عبر الزمن: ${source}`,
  },
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

  matrixTitle: {
    en: (event: string) => `Who says what of whose losses: ${event}`,
    ar: (event: string) => `من يقول ماذا عن خسائر من: ${event}`,
  },
  nothing: { en: 'nothing said', ar: 'لا تصريح' },

  conflictsTitle: {
    en: (event: string) => `Figures that cannot all be right: ${event}`,
    ar: (event: string) => `أرقام لا يمكن أن تصح كلها معاً: ${event}`,
  },
  conflictsEverywhere: {
    en: 'Figures that cannot all be right',
    ar: 'أرقام لا يمكن أن تصح كلها معاً',
  },
  conflictSentence: {
    en: (items: string) => `${items}. These figures cannot all be right.`,
    ar: (items: string) => `${items}. لا يمكن أن تصح هذه الأرقام كلها معاً.`,
  },
  noConflicts: {
    en: 'No two figures in this ledger contradict each other.',
    ar: 'لا رقمين متعارضين في هذا السجل.',
  },
  said: {
    en: (claimant: string, what: string) => `${claimant}: ${what}`,
    ar: (claimant: string, what: string) => `${claimant}: ${what}`,
  },

  comma: { en: (items: string[]) => items.join(', '), ar: (items: string[]) => items.join('، ') },
  list: { en: (items: string[]) => items.join('; '), ar: (items: string[]) => items.join('؛ ') },
  groupSentence: {
    en: (group: string, items: string) => `${group}: ${items}.`,
    ar: (group: string, items: string) => `${group}: ${items}.`,
  },
})
