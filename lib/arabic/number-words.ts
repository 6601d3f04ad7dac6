import { Lexicon } from './lexicon'

/** One word of a number, as `number-grammar.ts` composes them. */
export type NumberWord =
  | { readonly kind: 'zero' }
  /** 1 to 10. `bound`: a number only with عشر or a tens word after it ("أحد" alone is somebody, "اثنا" needs عشر). */
  | { readonly kind: 'unit'; readonly value: number; readonly bound: boolean }
  /** Complete below a hundred: 20, 30 … and what is written as one word (حداشر, خمسةوعشرون). */
  | { readonly kind: 'tens' | 'joined'; readonly value: number }
  /** مئة: 100, or times the number before it; `plural` (مئات) only the latter. */
  | { readonly kind: 'hundred'; readonly value: 100; readonly plural: boolean }
  /** مئتان, ثلاثمائة … */
  | { readonly kind: 'hundreds'; readonly value: number }
  /** `plural`: never stands alone for a number. `dual`: 2 of them. `open`: ألفا, "a thousand" or the construct dual. */
  | { readonly kind: 'scale'; readonly value: number; readonly form: 'singular' | 'plural' | 'dual' | 'open' }
  | { readonly kind: 'fraction'; readonly value: number }

/** Number words by matching form, proclitics off. */
export const NUMBER_WORDS = new Lexicon(numberWords())

/** Words in matching form that only look like a number with a preposition: "I am not", "quantity". */
export const NO_NUMBERS: ReadonlySet<string> = new Set(
  'لست ولست فلست كميه وكميه فكميه كميتين وكميتين'.split(' '),
)

function numberWords(): Map<string, NumberWord> {
  const lexicon = new Map<string, NumberWord>()
  const add = (spellings: string, word: NumberWord) => {
    for (const spelling of spellings.split(' ')) lexicon.set(spelling, word)
  }

  // Spellings are matching forms; those with ت for ث, and the joined teens, are heard in Egypt and the Levant.
  const units: readonly (readonly [number, string])[] = [
    [1, 'واحد واحده'],
    [2, 'اثنان اثنين اثنتان اثنتين ثنتان ثنتين اتنين'],
    [3, 'ثلاثه ثلاث تلاته تلات'],
    [4, 'اربعه اربع'],
    [5, 'خمسه خمس'],
    [6, 'سته ست'],
    [7, 'سبعه سبع'],
    [8, 'ثمانيه ثماني ثمان ثمنيه تمانيه تماني تمان تمنيه'],
    [9, 'تسعه تسع'],
    [10, 'عشره عشر'],
  ]
  const bound: readonly (readonly [number, string])[] = [
    [1, 'احد احدي واحدا'],
    [2, 'اثنا اثني اثنتا اثنتي'],
    [3, 'ثلاثا'],
    [4, 'اربعا'],
    [5, 'خمسا'],
    [6, 'ستا'],
    [7, 'سبعا'],
    [8, 'ثمانيا'],
    [9, 'تسعا'],
  ]
  for (const [value, spellings] of units) add(spellings, { kind: 'unit', value, bound: false })
  for (const [value, spellings] of bound) add(spellings, { kind: 'unit', value, bound: true })

  const tens: readonly (readonly [number, string])[] = [
    [20, 'عشر'],
    [30, 'ثلاث'],
    [40, 'اربع'],
    [50, 'خمس'],
    [60, 'ست'],
    [70, 'سبع'],
    [80, 'ثمان'],
    [90, 'تسع'],
    [30, 'تلات'],
    [80, 'تمان'],
    [80, 'تمن'],
  ]
  for (const [ten, stem] of tens) {
    for (const ending of ['ون', 'ين']) {
      add(stem + ending, { kind: 'tens', value: ten })
      for (const [unit, spellings] of [...units.slice(0, 9), ...bound.slice(0, 1)])
        for (const spelling of spellings.split(' '))
          add(`${spelling}و${stem}${ending}`, { kind: 'joined', value: unit + ten })
    }
  }

  const teens: readonly (readonly [number, string])[] = [
    [11, 'احدعشر احدعشره احديعشره حداشر حدعشر احدعش حدعش'],
    [12, 'اثناعشر اثنيعشر اثنتاعشره اثنتيعشره اتناشر اطناشر اطناعشر اثنعش اتنعش اطنعش طنعش'],
    [13, 'ثلاثهعشر ثلاثعشره ثلاثعشر'],
    [14, 'اربعهعشر اربععشره'],
    [15, 'خمسهعشر خمسعشره'],
    [16, 'ستهعشر ستعشره'],
    [17, 'سبعهعشر سبععشره'],
    [18, 'ثمانيهعشر ثمانيعشره ثمانعشره ثمانيعشر'],
    [19, 'تسعهعشر تسععشره'],
  ]
  for (const [value, spellings] of teens) add(spellings, { kind: 'joined', value })
  // As they are said, from Egypt to the Gulf: the unit, ت or ط, and what is left of عشر.
  const spokenTeens: readonly (readonly [number, string])[] = [
    [13, 'ثل تل ثلا تلا ثلث تلت ثلاث تلات'],
    [14, 'اربع'],
    [15, 'خمس'],
    [16, 'س ست'],
    [17, 'سبع'],
    [18, 'ثمن تمن ثمان تمان'],
    [19, 'تسع'],
  ]
  for (const [value, stems] of spokenTeens)
    for (const stem of stems.split(' '))
      for (const link of ['ت', 'ط'])
        for (const ending of ['عش', 'عشر', 'اشر'])
          lexicon.set(stem + link + ending, { kind: 'joined', value })

  const hundred = 'ميه مايه مءه ماءه'
  add(hundred, { kind: 'hundred', value: 100, plural: false })
  add('ميات مءات', { kind: 'hundred', value: 100, plural: true })
  for (const stem of ['ميت', 'مايت'])
    for (const ending of ['ان', 'ين', 'ا', 'ي']) add(stem + ending, { kind: 'hundreds', value: 200 })
  add('متين', { kind: 'hundreds', value: 200 })
  const hundreds: readonly (readonly [number, string])[] = [
    [300, 'ثلاث ثلث ثلاثه تلت تلات'],
    [400, 'اربع اربعه ربع'],
    [500, 'خمس خمسه'],
    [600, 'ست سته'],
    [700, 'سبع سبعه'],
    [800, 'ثمان ثماني ثمانيه ثمن تمن تمان'],
    [900, 'تسع تسعه'],
  ]
  for (const [value, stems] of hundreds)
    for (const stem of stems.split(' '))
      for (const hundredSpelling of hundred.split(' '))
        add(stem + hundredSpelling, { kind: 'hundreds', value })

  const scales: readonly (readonly [number, string, string])[] = [
    [12, 'دزينه', 'دزينات'],
    [12, 'دسته', 'دستات'],
    [12, 'درزن', 'درازن'],
    [1e3, 'الف', 'الاف الوف تلاف'],
    [1e6, 'مليون', 'ملايين ملاين'],
    [1e9, 'مليار', 'مليارات'],
    [1e9, 'بليون', 'بلايين'],
    [1e12, 'تريليون', 'تريليونات'],
    [1e12, 'ترليون', 'ترليونات'],
    [1e15, 'كوادريليون', 'كوادريليونات'],
    [1e15, 'كوادرليون', 'كوادرليونات'],
  ]
  for (const [value, singular, plurals] of scales) {
    const stem = singular.replace(/ه$/, 'ت')
    add(singular, { kind: 'scale', value, form: 'singular' })
    add(plurals, { kind: 'scale', value, form: 'plural' })
    for (const ending of ['ان', 'ين', 'ي']) add(stem + ending, { kind: 'scale', value, form: 'dual' })
    add(`${stem}ا`, { kind: 'scale', value, form: 'open' })
  }

  // "خمستلاف": the unit grown together with its thousands, as it is said in Egypt and the Levant.
  const spokenThousands: readonly (readonly [number, string])[] = [
    [3, 'ثلاث تلات تل ثل'],
    [4, 'اربع'],
    [5, 'خمس'],
    [6, 'س ست'],
    [7, 'سبع'],
    [8, 'ثمن تمن ثمان تمان'],
    [9, 'تسع'],
    [10, 'عشر'],
  ]
  for (const [count, stems] of spokenThousands)
    for (const stem of stems.split(' '))
      add(`${stem}تلاف ${stem}تالاف`, { kind: 'scale', value: count * 1000, form: 'singular' })

  add('نصف نصفا نص', { kind: 'fraction', value: 1 / 2 })
  add('ربع ربعا', { kind: 'fraction', value: 1 / 4 })
  add('ثلث', { kind: 'fraction', value: 1 / 3 })
  add('ثلثان ثلثين ثلثا ثلثي', { kind: 'fraction', value: 2 / 3 })
  add('صفر', { kind: 'zero' })
  return lexicon
}
