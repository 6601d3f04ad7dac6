import { wordList } from './word-list'

/** Works of the imagination. */
export const fictionWorks: readonly string[] = wordList('مسلسل فيلم مسرحية دراما أنمي')

/** Words of those who make them and of what is in them. */
export const fictionMaking: readonly string[] = wordList(`
  بطولة بطل البطل بطلة أبطال يجسد تجسد يجسدها يجسدان تجسدها الفنان الفنانة الممثل الممثلة النجم النجمة المخرج إخراج أحداث الأحداث
  أحداثه مشاهد مشهد شخصية الشخصية شخصيته يحكي تحكي يروي تروي تدور تأليف سيناريو السيناريو سينمائي نتفليكس دراميا درامي درامية
`)
