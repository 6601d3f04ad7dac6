import { defineMessages } from '@/lib/i18n/define-messages'

/** Words of a claim that need no grammar: labels and notes. What agrees in number and gender is in `lib/views`. */
export const claimWordMessages = defineMessages({
  killed: { en: 'Killed', ar: 'القتلى' },
  wounded: { en: 'Wounded', ar: 'الجرحى' },
  missing: { en: 'Missing', ar: 'المفقودون' },
  captured: { en: 'Captured', ar: 'الأسرى' },
  casualties: { en: 'Losses, unspecified', ar: 'خسائر بشرية غير مفصّلة' },

  atLeast: { en: (n: string) => `at least ${n}`, ar: (n: string) => `${n} على الأقل` },
  moreThan: { en: (n: string) => `more than ${n}`, ar: (n: string) => `أكثر من ${n}` },
  atMost: { en: (n: string) => `at most ${n}`, ar: (n: string) => `${n} على الأكثر` },
  about: { en: (n: string) => `about ${n}`, ar: (n: string) => `نحو ${n}` },
  range: {
    en: (low: string, high: string) => `${low} to ${high}`,
    ar: (low: string, high: string) => `من ${low} إلى ${high}`,
  },
  tens: { en: 'tens', ar: 'العشرات' },
  hundreds: { en: 'hundreds', ar: 'المئات' },
  thousands: { en: 'thousands', ar: 'الآلاف' },
  'tens-of-thousands': { en: 'tens of thousands', ar: 'عشرات الآلاف' },
  unquantified: { en: 'number not stated', ar: 'من دون تحديد العدد' },
  withoutNumber: {
    en: (loss: string) => `${loss}, number not stated`,
    ar: (loss: string) => `${loss}، من دون تحديد العدد`,
  },
  undisclosed: { en: 'no figure given', ar: 'لم يُذكر رقم' },

  provisional: { en: 'not final', ar: 'حصيلة غير نهائية' },
  presumed: { en: 'presumed', ar: 'ترجيح غير مؤكد' },
  revised: { en: 'since revised', ar: 'حصيلة عُدّلت لاحقاً' },
  denied: { en: 'denied', ar: 'جرى نفيها' },
  deniedBy: { en: (name: string) => `denied by ${name}`, ar: (name: string) => `نفتها جهة أخرى: ${name}` },
  superseded: { en: 'earlier figure', ar: 'حصيلة سابقة' },
  answered: { en: 'a figure followed later', ar: 'أُعلن رقم بعد ذلك' },
  contested: { en: 'contested', ar: 'رقم متنازع عليه' },
  /** A figure that contradicts the one it stands beside. */
  contestedBy: {
    en: (figure: string, who: string) => `against ${figure} according to ${who}`,
    ar: (figure: string, who: string) => `مقابل ${figure} بحسب ${who}`,
  },
  derived: { en: 'derived: nobody claimed this', ar: 'حاصل جمع: لم يعلنه أحد' },
  subset: { en: 'part of a larger figure', ar: 'جزء من حصيلة أكبر' },
  increment: { en: 'added to an earlier figure', ar: 'تضاف إلى حصيلة سابقة' },

  both: { en: 'Both sides together', ar: 'الجانبان معاً' },
  unspecifiedSide: { en: 'Side not stated', ar: 'الجانب غير محدد' },
  military: { en: 'soldiers', ar: 'عسكريون' },
  civilian: { en: 'civilians', ar: 'مدنيون' },
  mixed: { en: 'soldiers and civilians', ar: 'عسكريون ومدنيون' },

  narrator: {
    en: (day: string) => `Article of ${day}, naming no source`,
    ar: (day: string) => `مقال ${day}، من دون نسبة إلى مصدر`,
  },
  narratorUndated: { en: 'Article naming no source', ar: 'مقال من دون نسبة إلى مصدر' },
  narratorOf: {
    en: (outlet: string) => `${outlet}, naming no source`,
    ar: (outlet: string) => `${outlet}، من دون نسبة إلى مصدر`,
  },
  /** The same in the middle of a sentence, after "according to". */
  narratorInSentence: {
    en: (day: string) => `an article of ${day} that names no source`,
    ar: (day: string) => `مقال نُشر في ${day} من دون نسبة إلى مصدر`,
  },
  narratorUndatedInSentence: {
    en: 'an article that names no source',
    ar: 'مقال من دون نسبة إلى مصدر',
  },
  narratorOfInSentence: {
    en: (outlet: string) => `${outlet}, which names no source`,
    ar: (outlet: string) => `${outlet} من دون نسبة إلى مصدر`,
  },
  quoted: { en: (text: string) => `“${text}”`, ar: (text: string) => `«${text}»` },
  via: { en: (name: string) => `via ${name}`, ar: (name: string) => `نقلاً عن ${name}` },
})
