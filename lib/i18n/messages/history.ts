import { defineMessages } from '@/lib/i18n/define-messages'
import type { Correction } from '@/lib/schema/correction'

export const historyMessages = defineMessages({
  history: { en: 'What this page has said', ar: 'ما ورد في هذه الصفحة' },
  changed: {
    en: 'What this address says has changed since it was first published.',
    ar: 'تغيّر ما يقوله هذا العنوان منذ نشره أول مرة.',
  },
  version: { en: (n: string) => `Version ${n}`, ar: (n: string) => `النسخة ${n}` },
  comma: { en: ',', ar: '،' },
  since: { en: (day: string) => `since ${day}`, ar: (day: string) => `منذ ${day}` },
  notRecorded: { en: 'not yet published', ar: 'لم تُنشر بعد' },
  now: { en: 'as it stands now', ar: 'كما هي الآن' },
  becomes: {
    en: (before: string, after: string) => `${before} → ${after}`,
    ar: (before: string, after: string) => `${before} ← ${after}`,
  },
  frozen: {
    en: (n: string) => `You see version ${n} of this claim. This page does not change.`,
    ar: (n: string) => `ترى النسخة ${n} من هذا التصريح، وهذه الصفحة لا تتغير.`,
  },
  frozenStands: { en: 'It is what the claim says today.', ar: 'وهي ما يقوله التصريح اليوم.' },
  frozenPast: { en: 'The claim says something else today:', ar: 'أما اليوم فيقول التصريح:' },
  toCurrent: { en: 'The claim as it stands now, with its words', ar: 'التصريح كما هو الآن مع نصه' },
  nothing: { en: 'none', ar: 'لا شيء' },

  withdrawn: { en: 'This claim was withdrawn', ar: 'سُحب هذا التصريح' },
  withdrawnOn: {
    en: (day: string, by: string) => `Withdrawn on ${day} (${by}).`,
    ar: (day: string, by: string) => `سُحب في ${day} (${by}).`,
  },
  withdrawnNote: {
    en: 'The address stays, so that nobody who cited it is left without an answer. The quotation is shown no more.',
    ar: 'يبقى العنوان قائماً كي يجد من استشهد به جواباً، ولم يعد الاقتباس معروضاً.',
  },
  hadSaid: { en: 'It had said', ar: 'كان نصه' },
  merged: { en: 'This claim is part of another', ar: 'دُمج هذا التصريح في تصريح آخر' },
  mergedOn: {
    en: (day: string, by: string) => `Joined on ${day} (${by}).`,
    ar: (day: string, by: string) => `دُمج في ${day} (${by}).`,
  },
  mergedInto: { en: 'It leads to', ar: 'ويقود إلى' },

  corrections: { en: 'Corrections', ar: 'التصحيحات' },
  noCorrections: {
    en: 'No reading has been corrected by an editor so far.',
    ar: 'لم يصحح أي محرر قراءة حتى الآن.',
  },
  corrected: {
    en: (kind: Correction['kind'], day: string, by: string) => `${kinds[kind].en}, ${day} (${by})`,
    ar: (kind: Correction['kind'], day: string, by: string) => `${kinds[kind].ar}، ${day} (${by})`,
  },
})

const kinds: Record<Correction['kind'], { en: string; ar: string }> = {
  amend: { en: 'A reading amended', ar: 'تعديل قراءة' },
  reject: { en: 'A reading taken out', ar: 'حذف قراءة' },
  join: { en: 'Claims joined', ar: 'دمج تصريحات' },
  split: { en: 'A claim split', ar: 'فصل تصريح' },
  add: { en: 'A missed report added', ar: 'إضافة ما فات القراءة' },
}
