import { describe, expect, it } from 'vitest'
import { readAloud } from '@/lib/extract/phrase-book'

describe('what is counted was named before', () => {
  it.each([
    [
      'killed 30 toll | wounded 50 toll',
      ['ارتفع عدد القتلى إلى 30 والجرحى إلى 50', 'بلغ عدد القتلى 30 والمصابين 50'],
    ],
    [
      'killed 12 toll',
      [
        'حصيلة الضحايا بلغت 12 شخصاً',
        'وصل عدد الشهداء إلى 12',
        'عدد الجنود الذين قتلوا بلغ 12',
        'ارتفع إلى 12 عدد القتلى',
        'ارتفعت حصيلة الزلزال إلى 12',
        'عدد القتلى في الهجوم على المسجد هو 12',
      ],
    ],
    ['killed more_than 180 toll', ['تخطت حصيلة قتلى الفيضانات 180', 'تجاوز عدد القتلى 180']],
    ['killed 604 toll', ['ما يرفع حصيلة قتلاها إلى 604', 'ارتفع عدد القتلى من 600 إلى 604']],
    ['wounded more_than 50 toll', ['فيما تجاوز الجرحى الخمسين']],
  ])('%s', (said, ways) => {
    expect(ways.map(way => [way, ...readAloud(way)])).toEqual(ways.map(way => [way, ...said.split(' | ')]))
  })

  it.each([
    'ارتفع عدد المتعافين إلى 30',
    'بلغ عدد السكان 90 ألفاً',
    'ارتفع عدد الدبابات إلى 30 دبابة',
    'ارتفعت الأسعار إلى 50 دولاراً',
    'القتلى العشرة من أبناء القرية',
  ])('near miss: %s', text => {
    expect(readAloud(text)).toEqual([])
  })
})
