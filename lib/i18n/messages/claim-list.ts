import { defineMessages } from '@/lib/i18n/define-messages'

export const claimListMessages = defineMessages({
  accordingTo: { en: 'according to', ar: 'بحسب' },
  comma: { en: ',', ar: '،' },
  separator: { en: '; ', ar: '؛ ' },
})
