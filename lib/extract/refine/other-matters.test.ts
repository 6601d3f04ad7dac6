import { describe, expect, it } from 'vitest'
import { dismissals, readAloud } from '@/lib/extract/phrase-book'

describe('counts of something else than losses', () => {
  it.each([
    ['belongings', 'بلغ عدد المفقودات في المطار 1095 مفقودا'],
    ['sickness', 'تسجيل 38 إصابة بفيروس كورونا'],
    ['sickness', 'تسجيل 81 حالة إصابة بإجهاد حراري وضربة شمس'],
    ['sickness', 'رصد 936 حالة إصابة بالكوليرا في ست محافظات'],
    ['sport', '8 ضحايا لإصابة الركبة في الدوري'],
    ['sport', 'إصابة ثلاثة لاعبين في الركبة قبل المباراة'],
    ['handed-over', 'أفرجت الحركة عن 39 أسيرا'],
    ['handed-over', 'تبادل الطرفان 300 أسير'],
    ['handed-over', 'وصل 150 أسيرا محررا إلى المدينة'],
    ['handed-over', 'تم العثور على خمسة مخطوفين أحياء'],
    ['handed-over', 'وتشمل المرحلة الأولى 33 رهينة'],
    ['in-custody', 'واحتجزت السفن 450 ناشطاً'],
    ['rate', 'تلوث الهواء يقتل 7 ملايين شخص سنوياً'],
    ['rate', 'يموت طفل كل 4 ثوان'],
    ['rate', 'يتسبب المرض بوفاة شخص من بين كل ثلاثة أشخاص'],
    ['sport', 'أبرز ثلاث حالات إصابة بالرباط لهذا الموسم'],
    ['animals', 'نفق رأسان من الماعز، ثم وجدوا 12 أخرى فارقت الحياة'],
    ['sickness', 'عدد المصابين بالتوحد بلغ 300 ألف'],
    ['trapped', 'احتجاز 25 عاملا في منجم للفحم'],
    ['trapped', 'لا يزال 11 سائحا محتجزين داخل المصعد'],
    ['other-crime', 'تجاوز عدد ضحايا الاحتيال 700 شخص'],
    ['other-crime', 'وقع 200 شخص ضحايا لعملية احتيال'],
    ['other-crime', 'سقط 12 ألف مستخدم ضحية لهجوم سيبراني'],
    ['negated', 'لم يقتل 5 أشخاص كما أشيع'],
  ])('%s: %s', (code, text) => {
    expect(readAloud(text)).toEqual([])
    expect(dismissals(text)).toContain(code)
  })

  it.each([
    ['wounded 38 governed', 'إصابة 38 شخصا بجروح قرب مركز لعلاج كورونا'],
    ['captured 222 toll', 'عدد الأسرى بلغ 222'],
    ['wounded 5 governed', 'بعد أن نهش كلب مسعور المارة، أصيب 5 آخرون'],
    ['killed 5 toll', 'بلغ عدد الضحايا من الجنسية الروريتانية 5'],
    ['killed 5 victim-noun', 'كمين نصبه مسلحون أوقع 5 ضحايا'],
    ['killed 7 governed', 'قتل 7 أشخاص كل واحد منهم في بيته'],
    ['killed 3 victim-noun', 'مقتل ثلاثة أسرى في الغارة'],
    ['captured 214 victim-noun', 'أعلن جيش تحرير الهضاب احتجاز 214 رهينة بعد تحرير القطار'],
    ['captured 3 verb-first', 'خطف مجهولون ثلاثة مهندسين من موقع منجم للذهب'],
    ['captured 6 governed', 'أسر ستة جنود بعد تبادل إطلاق النار'],
  ])('a loss all the same: %s', (said, text) => {
    expect(readAloud(text)).toEqual([said])
  })
})
