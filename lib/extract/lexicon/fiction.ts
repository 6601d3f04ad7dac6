import { wordList } from './word-list'

/** Works of the imagination. */
export const fictionWorks: readonly string[] = wordList('مسلسل مسلسلات فيلم أفلام مسرحية مسرحيات دراما أنمي')

/** Novels; the same word says an account of what happened. */
export const novels: readonly string[] = wordList('رواية روايته روايتها')

/** Words of those who write and read novels, and of what is in them. */
export const novelMaking: readonly string[] = wordList(`
  روائي روائية الروائي الروائية أدب الأدب أدبية الأدبية بطل بطلة بطلها بطله أبطالها أحداث أحداثها الكاتب الكاتبة كاتب كاتبة
  المؤلف المؤلفة مؤلفها القارئ القراء الناشر للنشر النشر السارد الراوي سردية حبكة عقدتها فصولها الفصل صفحات صفحة صدرت البوكر يحكي تحكي تدور
`)

/** Words of those who make them and of what is in them. */
export const fictionMaking: readonly string[] = wordList(`
  بطولة بطل البطل بطلة أبطال يجسد تجسد يجسدها يجسدان تجسدها الفنان الفنانة الممثل الممثلة النجم النجمة المخرج إخراج أحداث الأحداث
  أحداثه مشاهد مشهد شخصية الشخصية شخصيته يحكي تحكي يروي تروي تدور تأليف سيناريو السيناريو سينمائي نتفليكس دراميا درامي درامية
`)
