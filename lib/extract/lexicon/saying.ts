import { wordList } from './word-list'
/** Perfect, third person masculine singular, of what one does when one states, relays or denies something. */
export interface SayingVerb {
  readonly perfect: string
  /** Imperfect without its prefix. */
  readonly imperfect: string
  /** Masculine singular active participle ("مؤكد" of "مؤكدا"), where newspapers use it. */
  readonly participle?: string
  readonly act?: 'deny' | 'relay'
}

export const sayingVerbs: readonly SayingVerb[] = [
  { perfect: 'أعلن', imperfect: 'علن', participle: 'معلن' },
  { perfect: 'أكد', imperfect: 'ؤكد', participle: 'مؤكد' },
  { perfect: 'قال', imperfect: 'قول', participle: 'قائل' },
  { perfect: 'ذكر', imperfect: 'ذكر' },
  { perfect: 'أفاد', imperfect: 'فيد', participle: 'مفيد' },
  { perfect: 'صرح', imperfect: 'صرح' },
  { perfect: 'أوضح', imperfect: 'وضح', participle: 'موضح' },
  { perfect: 'أضاف', imperfect: 'ضيف', participle: 'مضيف' },
  { perfect: 'أشار', imperfect: 'شير', participle: 'مشير' },
  { perfect: 'لفت', imperfect: 'لفت', participle: 'لافت' },
  { perfect: 'كشف', imperfect: 'كشف', participle: 'كاشف' },
  { perfect: 'بين', imperfect: 'بين', participle: 'مبين' },
  { perfect: 'اعترف', imperfect: 'عترف', participle: 'معترف' },
  { perfect: 'أقر', imperfect: 'قر', participle: 'مقر' },
  { perfect: 'نعى', imperfect: 'نعى' },
  { perfect: 'زعم', imperfect: 'زعم', participle: 'زاعم' },
  { perfect: 'ادعى', imperfect: 'دعي', participle: 'مدعي' },
  { perfect: 'رجح', imperfect: 'رجح', participle: 'مرجح' },
  { perfect: 'حذر', imperfect: 'حذر', participle: 'محذر' },
  { perfect: 'وثق', imperfect: 'وثق' },
  { perfect: 'أحصى', imperfect: 'حصي' },
  { perfect: 'سجل', imperfect: 'سجل' },
  { perfect: 'تحدث', imperfect: 'تحدث', participle: 'متحدث' },
  { perfect: 'تابع', imperfect: 'تابع', participle: 'متابع' },
  { perfect: 'أبلغ', imperfect: 'بلغ' },
  { perfect: 'أخبر', imperfect: 'خبر' },
  { perfect: 'كتب', imperfect: 'كتب' },
  { perfect: 'نوه', imperfect: 'نوه', participle: 'منوه' },
  { perfect: 'اعتبر', imperfect: 'عتبر', participle: 'معتبر' },
  { perfect: 'استطرد', imperfect: 'ستطرد' },
  { perfect: 'أردف', imperfect: 'ردف' },
  { perfect: 'استدرك', imperfect: 'ستدرك' },
  { perfect: 'شدد', imperfect: 'شدد', participle: 'مشدد' },
  { perfect: 'رد', imperfect: 'رد' },
  { perfect: 'قدر', imperfect: 'قدر' },
  { perfect: 'توقع', imperfect: 'توقع', participle: 'متوقع' },
  { perfect: 'اتهم', imperfect: 'تهم', participle: 'متهم' },
  { perfect: 'أفصح', imperfect: 'فصح' },
  { perfect: 'أدان', imperfect: 'دين' },
  { perfect: 'دان', imperfect: 'دين' },
  { perfect: 'ندد', imperfect: 'ندد', participle: 'مندد' },
  { perfect: 'استنكر', imperfect: 'ستنكر', participle: 'مستنكر' },
  { perfect: 'أظهر', imperfect: 'ظهر' },
  { perfect: 'أثبت', imperfect: 'ثبت' },
  { perfect: 'علق', imperfect: 'علق', participle: 'معلق' },
  { perfect: 'روى', imperfect: 'روي' },
  { perfect: 'اعتقد', imperfect: 'عتقد', participle: 'معتقد' },
  { perfect: 'خشي', imperfect: 'خشى' },
  { perfect: 'افترض', imperfect: 'فترض' },
  { perfect: 'رصد', imperfect: 'رصد' },
  { perfect: 'حمل', imperfect: 'حمل', participle: 'محمل' },
  { perfect: 'أبرز', imperfect: 'برز', participle: 'مبرز' },
  { perfect: 'أبان', imperfect: 'بين' },
  { perfect: 'جزم', imperfect: 'جزم', participle: 'جازم' },
  { perfect: 'نبه', imperfect: 'نبه', participle: 'منبه' },
  { perfect: 'لخص', imperfect: 'لخص', participle: 'ملخص' },
  { perfect: 'نفى', imperfect: 'نفي', participle: 'نافي', act: 'deny' },
  { perfect: 'كذب', imperfect: 'كذب', act: 'deny' },
  { perfect: 'فند', imperfect: 'فند', participle: 'مفند', act: 'deny' },
  { perfect: 'نقل', imperfect: 'نقل', participle: 'ناقل', act: 'relay' },
  { perfect: 'نسب', imperfect: 'نسب', act: 'relay' },
  { perfect: 'أورد', imperfect: 'ورد', act: 'relay' },
  { perfect: 'نشر', imperfect: 'نشر', act: 'relay' },
  { perfect: 'بث', imperfect: 'بث', act: 'relay' },
]

/** Verbs whose object pronoun means to whom it is said: "أبلغها". */
export const addressingVerbs: readonly Pick<SayingVerb, 'perfect' | 'imperfect'>[] = [
  { perfect: 'أبلغ', imperfect: 'بلغ' },
  { perfect: 'أخبر', imperfect: 'خبر' },
]

/** Verbs whose object pronoun means what is said or published: "حصيلة أصدرتها الشرطة", "ما أعلنته الوزارة". */
export const publishingVerbs: readonly Pick<SayingVerb, 'perfect' | 'imperfect'>[] = [
  { perfect: 'أصدر', imperfect: 'صدر' },
  { perfect: 'أعد', imperfect: 'عد' },
  { perfect: 'أجرى', imperfect: 'جري' },
  { perfect: 'وزع', imperfect: 'وزع' },
  { perfect: 'جمع', imperfect: 'جمع' },
  { perfect: 'أعلن', imperfect: 'علن' },
  { perfect: 'أكد', imperfect: 'ؤكد' },
  { perfect: 'قال', imperfect: 'قول' },
  { perfect: 'ذكر', imperfect: 'ذكر' },
  { perfect: 'كشف', imperfect: 'كشف' },
  { perfect: 'قدم', imperfect: 'قدم' },
  { perfect: 'نقل', imperfect: 'نقل' },
  { perfect: 'أورد', imperfect: 'ورد' },
  { perfect: 'نشر', imperfect: 'نشر' },
  { perfect: 'بث', imperfect: 'بث' },
  { perfect: 'نفى', imperfect: 'نفي' },
]

/** Before the one who said it: "according to". */
export const accordingTo: readonly string[] = wordList(`
    بحسب حسب وفق وفقا حسبما وفقما بحسبما طبقا نقلا استنادا كما وفاقا باعتراف بتأكيد بإقرار
  `)

/** Heads of noun phrases that speak: offices, sources, people in office, media. With the definite article or a genitive. */
export const offices: readonly string[] = wordList(`
    وزارة وزير وزيرة متحدث متحدثة ناطق ناطقة مصدر مصادر مسؤول مسؤولة مسؤولون مسؤولين مرصد شرطة هلال
    صليب أمم وكالة قناة صحيفة تلفزيون إذاعة موقع مراسل مراسلة رئيس رئيسة رئاسة مدير مديرة مديرية
    محافظ حاكم عمدة جيش قوات قيادة هيئة إدارة سلطات حكومة جماعة حركة تنظيم كتائب سرايا منظمة لجنة
    مكتب مجلس بيان تقرير برلمان مفوضية مفوض مفوضة أمين سفير سفارة نائب شاهد شهود طبيب أطباء مستشفى
    قائد زعيم عضو ناشط ناشطون نشطاء سكان أهالي خبير خبراء محلل إعلام وسائل شبكة مركز معهد اتحاد
    دائرة مصلحة جهاز غرفة خلية نقابة بعثة تحالف ائتلاف حزب كرملين بنتاغون خارجية داخلية صحة حماية
    درك نيابة ادعاء مدعي حرس مقاومة حملة مؤسسة جمعية لواء عقيد عميد دكتور مساعد منسق رجال عمال طواقم
    فرق إسعاف مسعفون مسعفين صحفي إحصاء إحصائية إحصاءات بيانات أرقام دراسة تقديرات معلومات أنباء
    أوساط مستشار جنرال والي ولاية بلدية رويترز ملك أمير فصائل عشائر قبائل ذوو عائلة والد شقيق محام
    محامي شركة طيران سكرتير متمردون متمردين مسلحون انفصاليون انفصاليين ثوار حوثيون حوثيين محققون محققين مراقبون مراقبين منظمون منظمين مسعف ناج ناجين شيخ مختار جبهة عمدة مصادرها مصادره مراسلها مراسله مراسلوها مراسلنا مراسلتنا دفاع مصالح معارضة سلطة جهات جهة أجهزة خفر رئاسة بعثات مجموعة كنيسة قصر ديوان جانب طرف ائتلاف وحدات رابطة يونيسف أونروا مواقع صحف قنوات مجلة جريدة أستاذ
  `)
