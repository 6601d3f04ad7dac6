import { defineMessages } from '@/lib/i18n/define-messages'

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
  sum: { en: 'Sum of the sides’ own figures', ar: 'مجموع ما أعلنه كل جانب عن خسائره' },
  empty: { en: 'No claim in this ledger.', ar: 'لا إعلان في هذا السجل.' },

  columnOutcome: { en: 'Outcome', ar: 'النوع' },
  columnWhose: { en: 'Whose', ar: 'خسائر من' },
  columnFigure: { en: 'Figure', ar: 'الرقم' },
  columnAccording: { en: 'According to', ar: 'بحسب' },
  columnWhen: { en: 'Said on', ar: 'تاريخ الإعلان' },
  columnNote: { en: 'Note', ar: 'ملاحظة' },

  timelineTitle: {
    en: (event: string) => `Who said what, when: ${event}`,
    ar: (event: string) => `من قال ماذا ومتى: ${event}`,
  },
  timelineOfTitle: {
    en: (source: string) => `What ${source} has said over time`,
    ar: (source: string) => `ما أعلنته الجهة عبر الزمن: ${source}`,
  },
  afterwards: { en: (day: string) => `said after ${day}`, ar: (day: string) => `أُعلن بعد ${day}` },
  columnArticles: { en: 'Articles', ar: 'المقالات' },

  matrixTitle: {
    en: (event: string) => `Who says what of whose losses: ${event}`,
    ar: (event: string) => `من يقول ماذا عن خسائر من: ${event}`,
  },
  matrixCorner: { en: 'According to', ar: 'بحسب' },
  nothing: { en: 'says nothing', ar: 'لم يقل شيئاً' },

  conflictTitle: {
    en: (what: string, whose: string) => `${what}, ${whose}: figures that cannot both be right`,
    ar: (what: string, whose: string) => `${what}، ${whose}: أرقام لا يمكن أن تصح معاً`,
  },
  comma: { en: (items: string[]) => items.join(', '), ar: (items: string[]) => items.join('، ') },
  list: { en: (items: string[]) => items.join('; '), ar: (items: string[]) => items.join('؛ ') },
  groupSentence: {
    en: (group: string, items: string) => `${group}: ${items}.`,
    ar: (group: string, items: string) => `${group}: ${items}.`,
  },
})
