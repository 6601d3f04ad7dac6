import { defineMessages } from '@/lib/i18n/define-messages'

export const sourcePageMessages = defineMessages({
  title: { en: 'Sources', ar: 'المصادر' },
  lead: {
    en: 'Everyone who made a claim, and every outlet that carried one.',
    ar: 'كل من أعلن رقما، وكل وسيلة إعلام نقلت رقماً.',
  },
  claimants: { en: 'Claimants', ar: 'أصحاب التصريحات' },
  relays: { en: 'Relays', ar: 'الناقلون' },
  outlets: { en: 'Outlets', ar: 'وسائل الإعلام' },
  others: { en: 'Named in articles, not yet in the list of actors', ar: 'ذُكروا في المقالات ولم يُدرجوا بعد' },
  notRecorded: { en: 'Outlet not recorded', ar: 'الناشر غير مسجَّل' },
  notRecordedLead: {
    en: 'Articles whose publisher nobody wrote down. Their claims stand here with the same evidence as all others.',
    ar: 'مقالات لم يُسجَّل ناشرها. تصريحاتها مدرجة هنا بالأدلة نفسها كغيرها.',
  },
  speaksFor: {
    en: (side: string) => `Speaks for ${side}`,
    ar: (side: string) => `الجهة التي يمثلها: ${side}`,
  },
  thirdParty: { en: 'A third party', ar: 'طرف ثالث' },
  ownLosses: { en: 'Of its own losses', ar: 'عن خسائره' },
  otherLosses: { en: 'Of others’ losses', ar: 'عن خسائر غيره' },
  jointLosses: { en: 'Of both sides, or of no side named', ar: 'عن الجانبين، أو من دون تحديد الجانب' },
  relayed: { en: 'Passed on for others', ar: 'ما نقله عن غيره' },
  carried: { en: 'What it carried', ar: 'ما نشره' },
  said: { en: 'What it has said', ar: 'ما صرّح به' },
  overTime: { en: 'Over time', ar: 'مع الزمن' },
  contested: {
    en: (contested: string, all: string) => `${contested} of ${all} claims contested by another claimant`,
    ar: (contested: string, all: string) => `${contested} من أصل ${all} من التصريحات يعارضها مصدر آخر`,
  },
  neverContested: { en: 'None contested by another claimant', ar: 'لا شيء منها يعارضه صاحب تصريح آخر' },
  ownVoice: { en: 'In the article’s own voice', ar: 'بصوت المقال نفسه' },
  nothing: { en: 'Nothing in this ledger yet.', ar: 'لا شيء في هذا السجل بعد.' },
})
