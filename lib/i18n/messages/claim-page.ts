import { defineMessages } from '@/lib/i18n/define-messages'
import type { Locale } from '@/lib/i18n/locales'
import { plural } from '@/lib/i18n/plural'
import type { Stance } from '@/lib/schema/claim'
import type { ReportStatus, Scope } from '@/lib/schema/report'

export const claimPageMessages = defineMessages({
  evidence: { en: 'The words', ar: 'النص' },
  readIn: { en: 'From', ar: 'من' },
  alsoSaid: { en: 'Said again in the same article', ar: 'وتكرر في المقال نفسه' },
  reports: { en: 'Reports', ar: 'ورد في' },
  reportCount: {
    en: (count: number) =>
      `${plural('en', count, { one: '# article carries', other: '# articles carry' })} this statement. Repeating is not corroborating: it stays one claim.`,
    ar: (count: number) =>
      `${plural('ar', count, {
        zero: 'لا يورد أي مقال هذا التصريح',
        one: 'يورد هذا التصريح مقال واحد',
        two: 'يورد هذا التصريح مقالان',
        few: 'يورد هذا التصريح # مقالات',
        many: 'يورد هذا التصريح # مقالاً',
        other: 'يورد هذا التصريح # مقال',
      })}. والتكرار ليس تأكيداً، فهو يبقى تصريحاً واحداً.`,
  },
  standing: { en: 'What it stands beside', ar: 'ما يقابله' },
  standsAlone: {
    en: 'No other claim in this ledger is about the same people and the same outcome.',
    ar: 'لا يوجد في هذا السجل تصريح آخر عن الأشخاص أنفسهم والنتيجة نفسها.',
  },
  facts: { en: 'The claim in detail', ar: 'تفاصيل التصريح' },
  event: { en: 'Event', ar: 'الحدث' },
  noEvent: { en: 'None of the events in this ledger', ar: 'لا ينتمي إلى أي من أحداث هذا السجل' },
  claimant: { en: 'Claimant', ar: 'صاحب التصريح' },
  via: { en: 'Relayed by', ar: 'نقلاً عن' },
  victims: { en: 'Whose people', ar: 'الضحايا' },
  outcome: { en: 'Outcome', ar: 'النتيجة' },
  figure: { en: 'Figure', ar: 'الرقم' },
  said: { en: 'Said on', ar: 'تاريخ القول' },
  happened: { en: 'Happened on', ar: 'تاريخ الوقوع' },
  firstReported: { en: 'First reported', ar: 'أول نشر' },
  status: { en: 'Status', ar: 'الوضع' },
  scope: { en: 'Covers', ar: 'يشمل' },
  stance: { en: 'Kind of claim', ar: 'نوع التصريح' },
  inferred: { en: 'worked out from the article', ar: 'مستنتج من المقال' },
  reading: { en: 'How it was read', ar: 'كيف قُرئ' },
  readingIntro: {
    en: 'A program read the figure out of the article by these rules, in this order.',
    ar: 'استخرج برنامج هذا الرقم من المقال بالقواعد التالية، على هذا الترتيب.',
  },
  confidence: {
    en: (percent: string) => `Confidence in the reading (not in the claim): ${percent}.`,
    ar: (percent: string) => `الثقة في القراءة (لا في التصريح): ${percent}.`,
  },
  cite: { en: 'Cite this claim', ar: 'للاستشهاد بهذا التصريح' },
  permalink: { en: 'Permanent address', ar: 'العنوان الدائم' },
  /** What stands between the claim and its address in a citation. */
  citation: {
    en: (sentence: string, address: string) => `${sentence}. Hasila, ${address}`,
    ar: (sentence: string, address: string) => `${sentence}. حصيلة، ${address}`,
  },
  /** How the claimant stands to the victims. */
  stanceOf: {
    en: (stance: Stance) => stances[stance].en,
    ar: (stance: Stance) => stances[stance].ar,
  },
  statusOf: {
    en: (status: ReportStatus) => statuses[status].en,
    ar: (status: ReportStatus) => statuses[status].ar,
  },
  scopeOf: {
    en: (scope: Scope) => scopes[scope].en,
    ar: (scope: Scope) => scopes[scope].ar,
  },
  derived: {
    en: (sum: string) =>
      `Together they come to ${sum}. That sum is derived here: nobody claimed it, and it is no figure of this ledger.`,
    ar: (sum: string) => `ومجموعها ${sum}، وهو مجموع محسوب هنا لم يقله أحد، وليس رقماً من أرقام هذا السجل.`,
  },
  relation: {
    en: (kind: RelationSide) => relationHeadings[kind].en,
    ar: (kind: RelationSide) => relationHeadings[kind].ar,
  },
})

/** A relation as it is seen from the claim whose page it is: some are kept on one of the two claims only. */
export type RelationSide =
  | 'supersedes'
  | 'superseded-by'
  | 'conflicts'
  | 'counterpart'
  | 'part-of'
  | 'has-part'
  | 'total-of'
  | 'within-total'
  | 'ends-silence'
  | 'silence-ended-by'

const relationHeadings: Record<RelationSide, Record<Locale, string>> = {
  supersedes: { en: 'It takes the place of an earlier figure', ar: 'يحل محل رقم سابق' },
  'superseded-by': { en: 'A later figure has taken its place', ar: 'حل محله رقم لاحق' },
  conflicts: {
    en: 'It conflicts with: the same people, the same outcome, and no number that fits both',
    ar: 'يتعارض مع تصريح آخر عن الأشخاص أنفسهم والنتيجة نفسها، ولا عدد يصح في الاثنين معاً',
  },
  counterpart: { en: 'The other side’s count of its own losses', ar: 'ما أعلنه الطرف الآخر عن خسائره' },
  'part-of': { en: 'It is a part of', ar: 'وهو جزء من' },
  'has-part': { en: 'A part of it', ar: 'ومن ضمنه' },
  'total-of': {
    en: 'A total for both sides, to be held against what each said of its own',
    ar: 'حصيلة للطرفين، تقابَل بما أعلنه كل طرف عن خسائره',
  },
  'within-total': { en: 'A total for both sides that covers it', ar: 'حصيلة للطرفين تشمله' },
  'ends-silence': {
    en: 'It ends a silence: before, no figure had been given',
    ar: 'ينهي صمتاً: لم يُعلن قبله أي رقم',
  },
  'silence-ended-by': { en: 'The silence ended with', ar: 'انتهى الصمت بـ' },
}

const stances: Record<Stance, Record<Locale, string>> = {
  'own-loss': { en: 'A party about its own losses', ar: 'طرف عن خسائره' },
  'enemy-loss': { en: 'A party about the other side’s losses', ar: 'طرف عن خسائر الطرف الآخر' },
  joint: { en: 'A party about the losses of both sides', ar: 'طرف عن خسائر الجانبين' },
  'third-party': { en: 'A third party', ar: 'طرف ثالث' },
  narrator: { en: 'The article itself, naming no source', ar: 'المقال نفسه، من دون نسبة إلى مصدر' },
}

const statuses: Record<ReportStatus, Record<Locale, string>> = {
  asserted: { en: 'Asserted', ar: 'مؤكَّد من قائله' },
  provisional: { en: 'Not final, by the claimant’s own words', ar: 'غير نهائي بحسب قائله' },
  presumed: { en: 'Presumed', ar: 'ترجيح غير مؤكد' },
  revised: { en: 'An earlier figure, since revised', ar: 'رقم سابق عُدّل لاحقاً' },
  denied: { en: 'Denied', ar: 'منفي' },
}

const scopes: Record<Scope, Record<Locale, string>> = {
  total: { en: 'All victims so far', ar: 'جميع الضحايا حتى حينه' },
  subset: { en: 'A part of a larger figure', ar: 'جزء من حصيلة أكبر' },
  increment: { en: 'An addition to an earlier figure', ar: 'إضافة إلى حصيلة سابقة' },
  cumulative: { en: 'All victims over a longer time', ar: 'مجموع الضحايا على مدى أطول' },
  background: { en: 'An earlier event, told as background', ar: 'حدث سابق ورد للتذكير' },
}
