import { describe, expect, it } from 'vitest'
import { eachReading } from '@/lib/extract/phrase-book'

describe('of all so far, or on top of it', () => {
  it.each([
    [['total'], 'مقتل 12 شخصا في الانفجار'],
    [['total', 'subset'], 'أصيب جنديان، أحدهما في حالة خطيرة'],
    [['subset'], 'أحد الجرحى الأربعة في حال خطرة'],
    [['total', 'subset'], 'مقتل 12 شخصا بينهم 3 أطفال'],
    [['cumulative'], 'ارتفع عدد القتلى إلى 604'],
    [['cumulative', 'cumulative'], 'ارتفعت حصيلة العدوان إلى 38443 شهيدا و88481 جريحا'],
    [['increment', 'cumulative'], 'مقتل 49 عسكريا، ما يرفع حصيلة القتلى إلى 604'],
    [['increment'], 'مقتل 49 عسكريا إضافيا'],
    [['increment'], 'انتشال 5 جثث أخرى'],
    [['increment'], 'تسجيل 4 وفيات جديدة'],
    [['cumulative'], 'لترتفع الحصيلة لـ15 قتيلا'],
    [['cumulative'], 'قُتل منذ مطلع العام 224 شخصا'],
    [['cumulative'], 'أدى النزاع منذ مطلع العام الجاري، إلى مقتل 5400 شخص'],
    [['cumulative'], 'قتل 300 شخص في حوادث مماثلة خلال العام'],
    [['cumulative', 'cumulative'], 'قتل 45541 شخصا وأصيب 108338 منذ بدء الحرب'],
    [['total'], 'قتل منذ فجر اليوم 33 شخصا'],
    [['increment', 'increment', 'cumulative'], 'وصل 69 قتيلا و110 مصابين، ما يرفع الحصيلة إلى 31988 قتيلا'],
    [['subset'], 'سجل الشمال وحده 1351 وفاة'],
    [['subset'], 'عدد المسنين من القتلى 685'],
    [['cumulative'], 'إن 47 مدنيا قتلوا منذ بدء القتال'],
    [['total'], 'قضى 162 شخصا في أسوأ فيضانات منذ عقد'],
  ] as const)('%j: %s', (scopes, text) => {
    expect(eachReading(text).map(({ scope }) => scope)).toEqual(scopes)
  })
})
