import { defineMessages } from '@/lib/i18n/define-messages'
import { formatNumber } from '@/lib/i18n/numbers'
import { plural } from '@/lib/i18n/plural'

export const sourcePageMessages = defineMessages({
  title: { en: 'Sources', ar: 'المصادر' },
  lead: {
    en: 'Everyone who made a claim, and every outlet that carried one.',
    ar: 'كل من صرّح برقم، وكل وسيلة إعلام نقلت تصريحاً.',
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
    ar: (side: string) => `جهة تتحدث باسم ${side}`,
  },
  party: { en: 'A party to the events in this ledger', ar: 'طرف في أحداث هذا السجل' },
  thirdParty: { en: 'A third party', ar: 'طرف ثالث' },
  ownLosses: { en: 'About its own losses', ar: 'عن خسائر الجانب نفسه' },
  otherLosses: { en: 'About the losses of others', ar: 'عن خسائر أطراف أخرى' },
  jointLosses: { en: 'About both sides, or no side named', ar: 'عن الجانبين، أو من دون تحديد الجانب' },
  relayed: { en: 'Passed on for others', ar: 'تصريحات منقولة عن آخرين' },
  carried: { en: 'What it published', ar: 'المقالات المنشورة' },
  said: { en: 'What it has said, and when', ar: 'التصريحات وتواريخها' },
  /** How many of the claims another claimant contradicts; at least one of at least one. */
  contested: {
    en: (contested: number, all: number) => {
      if (all === 1) return 'Its one claim is contested by another claimant'
      if (contested === all)
        return `Each of its ${formatNumber('en', all)} claims is contested by another claimant`
      return `Of its ${formatNumber('en', all)} claims, ${plural('en', contested, { one: '# is', other: '# are' })} contested by another claimant`
    },
    ar: (contested: number, all: number) => {
      if (all === 1) return 'تصريح واحد، تعارضه جهة أخرى'
      const claims = plural('ar', contested, {
        zero: 'أياً من التصريحات',
        one: 'تصريحاً واحداً',
        two: 'تصريحين',
        few: '# تصريحات',
        many: '# تصريحاً',
        other: '# تصريح',
      })
      return contested === all
        ? `تعارض جهات أخرى جميع التصريحات (${formatNumber('ar', all)})`
        : `تعارض جهات أخرى ${claims} من أصل ${formatNumber('ar', all)}`
    },
  },
  neverContested: {
    en: 'None of its claims is contested by another claimant',
    ar: 'لا تعارض أي جهة أخرى هذه التصريحات',
  },
})
