import { Lexicon, lexiconOf } from './lexicon'

export type PartOfDay = 'dawn' | 'morning' | 'noon' | 'afternoon' | 'evening' | 'night'

export type TimeUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year' | 'decade'

/** Which one, seen from the article's day, or from the day told of before (`same`, `following`, `preceding`). */
export type Direction = 'past' | 'next' | 'current' | 'same' | 'following' | 'preceding'

/** A third of a period. */
export type Third = 'early' | 'middle' | 'late'

// All spellings here are matching forms.

/** Months of one word: as in Egypt and the Gulf, in the Levant and Iraq, in Tunisia and Algeria, in Morocco. */
export const MONTHS = lexiconOf([
  [1, 'يناير جانفي'],
  [2, 'فبراير شباط فيفري'],
  [3, 'مارس اذار ادار'],
  [4, 'ابريل نيسان افريل'],
  [5, 'مايو ايار ماي'],
  [6, 'يونيو يونيه حزيران جوان'],
  [7, 'يوليو يوليه تموز جويليه يوليوز'],
  [8, 'اغسطس اب اوت غشت اغشت'],
  [9, 'سبتمبر ايلول شتنبر شتمبر'],
  [10, 'اكتوبر'],
  [11, 'نوفمبر نونبر'],
  [12, 'ديسمبر دجنبر دجمبر'],
])

/** Months of two words: the second by the first. */
export const MONTH_PAIRS = new Lexicon([
  [
    'كانون',
    lexiconOf([
      [12, 'الاول اول'],
      [1, 'الثاني ثاني ثان'],
    ]),
  ],
  [
    'تشرين',
    lexiconOf([
      [10, 'الاول اول'],
      [11, 'الثاني ثاني ثان'],
    ]),
  ],
])

/** Months of the Hijri year of one word, 1 for Muharram. */
export const HIJRI_MONTHS = lexiconOf([
  [1, 'محرم'],
  [2, 'صفر'],
  [7, 'رجب'],
  [8, 'شعبان'],
  [9, 'رمضان'],
  [10, 'شوال'],
])

/** Those of two words: the second by the first. */
export const HIJRI_MONTH_PAIRS = new Lexicon([
  [
    'ربيع',
    lexiconOf([
      [3, 'الاول اول'],
      [4, 'الاخر الثاني اخر ثاني'],
    ]),
  ],
  [
    'جمادي',
    lexiconOf([
      [5, 'الاولي الاول'],
      [6, 'الاخره الاخر الثانيه الثاني'],
    ]),
  ],
  ...['ذو', 'ذي', 'ذا'].map(
    of =>
      [
        of,
        lexiconOf([
          [11, 'القعده'],
          [12, 'الحجه'],
        ]),
      ] as const,
  ),
])

/** Month names that are other words too ("practised", "father", a given name): alone they need company. */
export const AMBIGUOUS_MONTHS: ReadonlySet<string> = new Set('مارس اب ماي اوت جوان نيسان ادار'.split(' '))

/** 0 is Sunday. Only with the article: أحد is "one of". */
export const WEEKDAYS = lexiconOf([
  [0, 'احد'],
  [1, 'اثنين اتنين'],
  [2, 'ثلاثاء ثلاثا تلاتاء'],
  [3, 'اربعاء اربعا'],
  [4, 'خميس'],
  [5, 'جمعه'],
  [6, 'سبت'],
])

/** Before the name of a day. */
export const DAY_NOUNS = lexiconOf([[true, 'يوم يومي ايام نهار']])

export const PARTS_OF_DAY = lexiconOf<PartOfDay>([
  ['dawn', 'فجر سحر'],
  ['morning', 'صباح ضحي صبيحه'],
  ['noon', 'ظهر ظهيره'],
  ['afternoon', 'عصر'],
  ['evening', 'مساء مسا عشيه مغرب غروب امسيه'],
  ['night', 'ليل ليله'],
])

/** After a day: "الثلاثاء مساء". */
export const PARTS_OF_DAY_AFTER = lexiconOf<PartOfDay>([
  ['dawn', 'فجرا'],
  ['morning', 'صباحا'],
  ['noon', 'ظهرا'],
  ['afternoon', 'عصرا'],
  ['evening', 'مساء مساءا'],
  ['night', 'ليلا'],
])

/** Days from the article's own. */
export const RELATIVE_DAYS = lexiconOf([
  [0, 'اليوم النهارده'],
  [-1, 'امس الامس البارحه بارحه مبارح امبارح'],
  [1, 'غدا غد الغد بكره بكرا'],
])

export const UNITS = lexiconOf<TimeUnit>([
  ['minute', 'دقيقه دقايق'],
  ['hour', 'ساعه ساعات'],
  ['day', 'يوم يوما ايام اياما'],
  ['week', 'اسبوع اسبوعا اسابيع'],
  ['month', 'شهر شهرا اشهر شهور'],
  ['year', 'عام عاما اعوام سنه سنوات سنين'],
  ['decade', 'عقد عقود عقدا'],
])

/** Two of a unit. */
export const DUAL_UNITS = lexiconOf<TimeUnit>([
  ['minute', 'دقيقتين دقيقتان'],
  ['hour', 'ساعتين ساعتان'],
  ['day', 'يومين يومان'],
  ['week', 'اسبوعين اسبوعان'],
  ['month', 'شهرين شهران'],
  ['year', 'عامين عامان سنتين سنتان'],
  ['decade', 'عقدين عقدان'],
])

export const DIRECTIONS = lexiconOf<Direction>([
  ['past', 'الماضي الماضيه الماضيين الماضيتين الفايت الفايته المنصرم المنصرمه الاخير الاخيره الاخيرين'],
  ['next', 'المقبل المقبله المقبلين الجاي الجايه القادم القادمه القادمين'],
  ['current', 'الجاري الجاريه الحالي الحاليه'],
  ['same', 'نفسه نفسها ذاته ذاتها عينه عينها'],
  ['following', 'التالي التاليه'],
  ['preceding', 'السابق السابقه'],
])

export const THIRDS = lexiconOf<Third>([
  ['early', 'مطلع اوايل بدايه مستهل بدايات'],
  ['middle', 'منتصف اواسط'],
  ['late', 'اواخر نهايه ختام'],
])

/** Seasons by their first month; winter begins in the December before. */
export const SEASONS = lexiconOf([
  [0, 'شتاء'],
  [3, 'ربيع'],
  [6, 'صيف'],
  [9, 'خريف'],
])

/** The decades of the last century by their first year, without the article. */
export const DECADES = lexiconOf([
  [1920, 'عشرينيات عشرينات'],
  [1930, 'ثلاثينيات ثلاثينات'],
  [1940, 'اربعينيات اربعينات'],
  [1950, 'خمسينيات خمسينات'],
  [1960, 'ستينيات ستينات'],
  [1970, 'سبعينيات سبعينات'],
  [1980, 'ثمانينيات ثمانينات'],
  [1990, 'تسعينيات تسعينات'],
])
