import { defineMessages } from '@/lib/i18n/define-messages'

export const homePageMessages = defineMessages({
  title: { en: 'Who counted whom', ar: 'من أحصى مَن' },
  lead: {
    en: 'When two sides fight, each counts the dead in its own way. This ledger keeps every figure with whoever claimed it, the day, and the sentence that carries it.',
    ar: 'حين يتقاتل طرفان يحصي كل منهما الضحايا على طريقته. هذا السجل يحفظ كل رقم مع صاحبه ويومه والجملة التي ورد فيها.',
  },
  latest: { en: 'The latest event', ar: 'آخر الأحداث' },
  wholeEvent: { en: 'All about this event', ar: 'كل ما يتعلق بهذا الحدث' },
  events: { en: 'Events, newest first', ar: 'الأحداث، الأحدث أولاً' },
  contested: { en: 'Contested right now', ar: 'المتنازع عليه الآن' },
  nothingContested: {
    en: 'No two claims in this ledger contradict each other.',
    ar: 'لا يوجد في هذا السجل تصريحان يناقض أحدهما الآخر.',
  },
  outsideEvents: { en: 'Outside the events above', ar: 'خارج الأحداث أعلاه' },
})
