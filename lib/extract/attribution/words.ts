import { foldWord } from '@/lib/arabic/matching-form'
import { wordList } from '@/lib/extract/lexicon/word-list'

function forms(text: string): ReadonlySet<string> {
  return new Set(wordList(text).map(foldWord))
}

/** What begins the words of a speaker: "that …". */
export const COMPLEMENTS = forms(
  'أن إن أنه إنه أنها إنها أنهم إنهم أنهما أنني إنني أننا إننا بأن بأنه بأنها بأنهم وأن وأنه وأنها وأنهم وإن وبأن وبأنه وبأنها فإن بالقول قوله قولها قولهم قائلا قائلة',
)

/** Heads of noun phrases that pass on what others say. */
export const MEDIA = forms(`
  وكالة وكالات قناة قنوات صحيفة صحف تلفزيون التلفزيون تليفزيون إذاعة موقع مواقع مراسل مراسلة مراسلو مراسلي مراسلنا
  مراسلتنا وسائل إعلام مجلة جريدة فضائية راديو صحفي صحافي صحفيون صحفيين صحافيون صحافيين صحافة
`)

/** Names of agencies and channels that are words of their own, so that "to" in front of them can be told. */
export const MEDIA_NAMES = forms(`
  رويترز فرانس الفرانس أسوشيتد بي سي سكاي سبوتنيك شينخوا الجزيرة العربية الحدث الحرة الشرق
`)
export const TO_THEM = forms('له لها لنا لهم لي')

/** Speakers for somebody else: who is spoken for is the claimant. */
export const VOICES = forms(`
  متحدث متحدثة ناطق ناطقة مصدر مصادر مسؤول مسؤولة مسؤولون مسؤولين مسؤولو مسؤولي بيان بيانات مكتب تقرير
`)

/** Nouns for people by their office: after one of them a name follows without more. */
export const PERSONS = forms(`
  متحدث متحدثة ناطق ناطقة مسؤول مسؤولة وزير وزيرة رئيس رئيسة مدير مديرة محافظ حاكم والي والية عمدة قائد زعيم نائب
  أمين سفير مستشار ضابط عقيد عميد لواء جنرال طبيب دكتور مفوض مفوضة مبعوث منسق شيخ شاهد أمير ملك مختار عضو مصدر
`)

/** What carries a statement. With a source behind it ("بيان صادر عن الجيش"), the source is the speaker. */
export const DOCUMENTS = forms(`
  بيان بيانات تقرير تقارير بلاغ حصيلة محصلة إحصاء إحصائية إحصائيات إحصاءات أرقام معلومات معطيات تقديرات تصريح تصريحات
  منشور تغريدة تدوينة رسالة مسح دراسة تعداد سجلات وثائق وثيقة نشرة إعلان إفادة إفادات شهادات شهادة لقطات مشاهد صورة
  تحقيق تحقيقات ملاحظات
`)

/** Documents that nobody speaks in, unless their source is named: "وكانت حصيلة سابقة أفادت". */
export const TOLLS = forms('حصيلة محصلة تعداد عدد أرقام بيانات معطيات معاينة')

/** Where and how something is said: an aside between the verb, its subject and what is said. */
export const OCCASIONS = forms(`
  بيان بيانه بيانها بيانات تصريح تصريحات تصريحه تصريحاته تصريحها مؤتمر مؤتمره كلمة كلمته حديث حديثه مقابلة لقاء خطاب
  خطابه تغريدة تغريدته منشور تدوينة رسالة تقرير تقريره تقريرها تقريرهم إحاطة مداخلة اتصال وقت حصيلة إيجاز موجز بلاغ نشرة
  تعليق خبر نبأ أول آخر أحدث أقوى إفادة صفحته صفحتها حسابه حسابها مقطع فيديو شريط ختام ساعة جلسة تحديث إحصائية إحصائيات
`)

/** "من جهته", "من جانبها". */
export const SIDEWAYS = forms(
  'جهته جهتها جهتهم جهتهما جانبه جانبها جانبهم جانبنا ناحيته ناحيتها ناحيتهم طرفه طرفها',
)
export const IN_TURN = forms('بدوره بدورها بدورهم رسميا رسمياً صراحة مجددا لاحقا سابقا أولا أخيرا')

/** Words that open an aside of their own: "خلال مؤتمر صحفي", "على منصة إكس". */
export const ASIDE_OPENERS = forms('خلال عبر على أمام عقب أثناء لدى بعد قبل مع')

/** Where somebody speaks or works, written as one word with "in". */
export const IN_PLACES = forms('بمدينة بولاية بمحافظة بمنطقة بالعاصمة بإقليم بمقاطعة ببلدة')

/** Verbs by which a source asks not to be named, and the like: the noun phrase has ended. */
export const AFTERTHOUGHTS = forms(`
  طلب طلبت طلبا طلبوا رفض رفضت رفضوا اشترط اشترطت فضل فضلت فضلا مشترط مشترطا طالبا طالبة طالبين لم لن لا هو هي
  نظيره نظيرها نظيرته سارع سارعت سارعوا بادر بادرت يستند تستند يتحدث تحدث كان كانت كانوا عاد عادت مضيف نفيه نفيها نفيهم تأكيده تأكيدها تأكيدهم إعلانه إعلانها إعلانهم عزمه عزمها عزمهم نيته نيتها نيتهم اعتزامه اعتزامها اعتزامهم ل يتبنى تتبنى يعلن تعلن
  يصدر تصدر أصدر أصدرت يتهم تتهم تلقته تلقتها تلقت تلقاه تلقيناه
`)

/** Impersonal: nobody says it. */
export const IMPERSONAL = forms(`
  يذكر ويذكر يشار ويشار يقال ويقال يعتقد ويعتقد يخشى ويخشى يرجح ويرجح يفترض ويفترض يزعم ويزعم يحتمل ويحتمل يتوقع
  ويتوقع يقدر ويقدر تجدر وتجدر جدير والجدير الجدير
`)

/** By what something is counted or timed, not according to whom: "بحسب المحافظات", "بحسب التوقيت المحلي". */
export const MEASURES = forms(`
  محافظات ولايات مناطق مدن جنسيات فئات أعمار عمر جنس توقيت جدول قانون دستور اتفاق اتفاقية وضع خطة قرار معايير نظام تقويم
  شهادة ظروف مبادئ شريعة أحكام
`)

/** Nouns of saying: "بعد إعلان الجيش مقتل 5", "تأكيدها سقوط 3". */
export const SAYING_NOUNS = forms(
  'إعلان تأكيد اعتراف إقرار إعلانه إعلانها إعلانهم تأكيده تأكيدها اعترافه اعترافها ادعاء ادعاءات مزاعم',
)

/** Denials as nouns: "نفيهم سقوط قتلى". */
export const DENYING_NOUNS = forms('نفي نفيه نفيها نفيهم')

/** Prepositions that the lexicon of casualties has no use for: no name begins with one. */
export const NO_NAMES = forms(
  'جوا برا بحرا شريطة بشكل أول فور غداة حيال بشأن حول إزاء بخصوص فيما عندما بعدما مجرد هكذا عما مما مرة حين إثر إذ ردا تعليقا تعقيبا لقي لقيت لقوا لقيا',
)

/** What is passed on without anybody's name to it. */
export const RUMOURS = forms('أنباء تقارير معلومات شائعات إشاعات مزاعم ادعاءات اتهامات')

/** What is declared instead of a figure: "أعلنت مسؤوليتها عن", "أعلنت الحداد". */
export const NO_FIGURES = forms(
  'مسؤوليته مسؤوليتها مسؤوليتهم مسؤولية تبنيه تبنيها تبني الحداد حداد حالة هدنة وقف الطوارئ',
)

/** What is said or owned up to rather than somebody: never the subject of a verb of saying. */
export const OBJECT_NOUNS = forms(`
  مسؤوليته مسؤوليتها مسؤوليتهم مسؤولية تبنيه تبنيها الحداد حداد حالة عدد هدنة وقف بدء نهاية نتائج خبر نبأ وجود وقوع حدوث
  سماع أسماء صور صورا صورة قائمة لائحة عدم سيطرة انخفاضا ارتفاعا تراجعا
`)

/** What happened, or what was said of it: with the article behind a complete name it is no part of that. */
export const INCIDENTS = forms(`
  هجوم هجمات عدوان حرب معارك اشتباكات مواجهات نزاع زلزال فيضانات حريق إعصار كارثة انهيار حادث حادثة حوادث تفجير تفجيرات انفجار عملية غارة غارات قصف ضربة ضربات جريمة مجزرة اعتداء واقعة حصيلة خبر
  نبأ اتهامات مزاعم مسؤولية أمر
`)

/** People referred to by a definite noun alone, whoever was speaking. */
export const POINTING_PERSONS = forms('متحدث ناطق مسؤول مصدر مصادر متحدثة ناطقة مسؤولون مسؤولين')
/** Documents referred to by a definite noun alone: who spoke in them is who was speaking. */
export const POINTING_DOCUMENTS = forms('بيان تقرير بلاغ منشور تصريح إعلان رسالة تغريدة مصدر مصادر بيانات')
/** "نفسه", "المذكورة": the noun before points back. */
export const SELFSAME = forms('ذاته نفسه ذاتها نفسها المذكور المذكورة أنفسهم ذاتهم أعلاه عينه')

/** Verbs whose object may stand right behind them: a subject must be an office or a known actor. */
export const OBJECT_FIRST = forms(
  'صحح حمل سجل وثق رصد أحصى قدر كشف نقل نشر بث أورد تبنى علق أظهر أثبت دان أدان',
)
/** Verbs that say something only where the words said follow. */
export const NEED_WORDS = forms('بين رد كتب علق أظهر أثبت روى اعتبر أبرز أبان جزم نبه')

/** Prepositions and negations after which the letters of a verb are a noun: "دون ذكر". */
export const BEFORE_NOUNS = forms('عدم دون بدون بلا في إلى من عن مع غير بعد قبل')

/** Feminine to the grammar without ending so: broken plurals of things. */
export const FEMININE_PLURALS = forms(
  'مصادر قوات سرايا كتائب وسائل سلطات طواقم فرق وحدات فصائل أوساط جهات منظمات قنوات صحف مواقع',
)
