import { defineMessages } from '@/lib/i18n/define-messages'

export const chartFigureMessages = defineMessages({
  asTable: { en: 'The same rows as a table', ar: 'الصفوف نفسها في جدول' },
})
