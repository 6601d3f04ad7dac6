import { defineMessages } from '@/lib/i18n/define-messages'

/** The rules that read a figure out of an article, by the names that a report's trace has. */
export const ruleMessages = defineMessages({
  governed: {
    en: 'The word for the outcome stands right before the number: “the killing of 12 people”',
    ar: 'لفظ النتيجة قبل العدد مباشرة: «مقتل 12 شخصاً»',
  },
  'victim-noun': {
    en: 'The counted noun itself says what became of them: “49 dead”',
    ar: 'الاسم المعدود نفسه يبيّن المصير: «49 قتيلاً»',
  },
  'verb-first': {
    en: 'The verb stands before, with other words between: “wounded in the raid were five”',
    ar: 'الفعل يسبق العدد وبينهما كلمات: «أصيب في الغارة خمسة»',
  },
  'subject-first': {
    en: 'The people stand first, and the verb after them: “50 soldiers were killed”',
    ar: 'المعدود أولاً ثم الفعل: «50 جندياً قُتلوا»',
  },
  coordinated: {
    en: 'Joined to a figure before it, under the same verb: “12 killed and 7 in the south”',
    ar: 'معطوف على رقم قبله والفعل واحد: «قُتل 12 في الشمال و7 في الجنوب»',
  },
  'between-before': {
    en: 'Several outcomes named before one number: “between dead and captured, 150”',
    ar: 'نتائج عدة قبل عدد واحد: «بين قتيل وأسير 150»',
  },
  toll: {
    en: 'A toll and its number: “the number of dead rose to 30”',
    ar: 'حصيلة ورقمها: «ارتفع عدد القتلى إلى 30»',
  },
  subset: {
    en: 'A part of the figure before it: “among them 3 children”',
    ar: 'جزء من رقم قبله: «بينهم 3 أطفال»',
  },
  remained: {
    en: 'They are still missing or held: “two people remain missing”',
    ar: 'بقاء أشخاص في عداد المفقودين أو في الأسر: «لا يزال شخصان مفقودين»',
  },
  whom: {
    en: 'A relative clause tells what somebody did to those counted: “five sailors whom pirates kidnapped”',
    ar: 'جملة بعد المعدود تقول ما فُعل به: «خمسة بحارة خطفهم قراصنة»',
  },
  buried: {
    en: 'They are under rubble, mud or snow: “eight people trapped under the rubble”',
    ar: 'هم تحت الأنقاض أو الوحل أو الثلج: «ثمانية أشخاص عالقون تحت الأنقاض»',
  },
  'not-heard-of': {
    en: 'A pronoun says that those counted were not found: “the flood swept away four and they have not been found”',
    ar: 'ضمير يعود على المعدود ويقول إنه لم يُعثر عليه: «جرفت السيول أربعة ولم يُعثر عليهم»',
  },
  befell: {
    en: 'A deed and whom it befell: “the kidnapping that befell 276 pupils”',
    ar: 'فعل ومن طاله: «عملية الخطف التي طالت 276 تلميذة»',
  },
  'deed-upon': {
    en: 'A deed, who did it, and to whom: “the group’s capture of two soldiers”',
    ar: 'فعل وفاعله ومن وقع عليه: «أسر الجماعة لجنديين»',
  },
  kept: {
    en: 'Captors do not let them go: “the gunmen kept three of them”',
    ar: 'لم يطلقهم خاطفوهم: «احتفظ المسلحون بثلاثة منهم»',
  },
  'told-many': {
    en: 'The number stands behind people already named: “the kidnapping of the three engineers”',
    ar: 'العدد صفة لمن سبق ذكرهم: «اختطاف المهندسين الثلاثة»',
  },
  'taken-aboard': {
    en: 'People aboard a ship, a bus or a plane that is taken: “they seized a vessel with 12 sailors aboard”',
    ar: 'من كانوا على متن سفينة أو حافلة أو طائرة احتُجزت: «احتجزوا سفينة على متنها 12 بحاراً»',
  },
  'once-taken': {
    en: 'People who had been taken, whatever became of them since: “the release of two tourists who were kidnapped last week”',
    ar: 'أناس أُخذوا، مهما صار إليه أمرهم: «الإفراج عن سائحين كانا قد اختُطفا الأسبوع الماضي»',
  },
  'taken-away': {
    en: 'Those who stopped them took them away: “they brought 30 passengers down, then seized them”',
    ar: 'أوقفهم أناس ثم أخذوهم: «أنزلوا 30 راكباً ثم احتجزوهم»',
  },
  'told-taken': {
    en: 'The number of people already known is told where they are taken: “the four tourists who were kidnapped”',
    ar: 'العدد معرّف، لأناس ذُكروا من قبل، ويليه أنهم أُخذوا: «السياح الأربعة الذين اختُطفوا»',
  },
  'taken-by': {
    en: 'Whoever took them stands between the taking and the number: “the group’s abduction of 17 people”',
    ar: 'من أخذهم مذكور بين الفعل والعدد: «اختطاف التنظيم 17 شخصاً»',
  },
  family: {
    en: 'A family and its members: “the killing of a family of five”',
    ar: 'أسرة وعدد أفرادها: «مقتل أسرة من 5 أفراد»',
  },
  listed: {
    en: 'An item of a list whose heading names the outcome',
    ar: 'بند في قائمة يسمّي سطرُها الأول النتيجة',
  },
  'among-named': {
    en: 'A part of a group named before it: “among the wounded five children”',
    ar: 'جزء من فئة سبق ذكرها: «بين الجرحى خمسة أطفال»',
  },
  component: {
    en: 'What a figure is made up of: “27 drowned: 17 men and 7 women”',
    ar: 'ما يتألف منه رقم: «27 غريقاً: 17 رجلاً و7 نساء»',
  },
  'they-are': {
    en: 'The dead are named as such, and then counted: “those killed are 12 soldiers”',
    ar: 'تسمية القتلى ثم عدّهم: «والقتلى هم 12 جندياً»',
  },
  'all-of-them': {
    en: 'All of those who were counted before: “all 55 on board”',
    ar: 'جميع من سبق عدهم: «جميع ركابها الـ55»',
  },
  'beside-named': {
    en: 'Those counted come after somebody named: “the killing of him and 3 companions”',
    ar: 'المعدودون بعد شخص مسمى: «مقتله و3 من مرافقيه»',
  },
  suffered: {
    en: 'Hurts that people underwent or are treated for: “4 passengers suffered burns”',
    ar: 'إصابات لحقت بأشخاص أو يعالجون منها: «تعرض 4 ركاب لحروق»',
  },
  'met-their-death': {
    en: 'An idiom of dying: “11 workers met their death”',
    ar: 'عبارة عن الموت: «لقي 11 عاملاً حتفهم»',
  },
  'took-lives': {
    en: 'An idiom of lives taken: “took the lives of 34”',
    ar: 'عبارة عن إزهاق الأرواح: «أودى بحياة 34»',
  },
  'attained-martyrdom': {
    en: 'An idiom of martyrdom, read as killed',
    ar: 'عبارة عن الاستشهاد، تُقرأ قتلاً',
  },
  'fell-captive': {
    en: 'An idiom of captivity: “fell into captivity”',
    ar: 'عبارة عن الأسر: «وقعوا في الأسر»',
  },
  'fell-in-arms': {
    en: 'Those who fell in arms: “two soldiers fell”',
    ar: 'من سقطوا في القتال: «سقط جنديان»',
  },
  'lost-men': {
    en: 'A force that lost people: “the battalion lost 21”',
    ar: 'قوة خسرت أفراداً: «خسرت الكتيبة 21 عسكرياً»',
  },
  eliminated: {
    en: 'A force that says it did away with people, read as killed',
    ar: 'قوة تقول إنها قضت على أفراد، تُقرأ قتلاً',
  },
  'sought-for': {
    en: 'People who are being searched for, read as missing',
    ar: 'أشخاص يجري البحث عنهم، يُقرؤون مفقودين',
  },
  losses: {
    en: 'Losses without a number',
    ar: 'خسائر بلا عدد',
  },
  none: {
    en: 'Losses that are said not to have happened',
    ar: 'خسائر قيل إنها لم تقع',
  },
  silence: {
    en: 'Losses that the claimant does not speak of',
    ar: 'خسائر لم يتحدث عنها صاحب التصريح',
  },

  subject: {
    en: 'The claimant is the subject of a verb of saying',
    ar: 'صاحب التصريح فاعل لفعل من أفعال القول',
  },
  title: {
    en: 'The claimant stands before a colon, as headlines have it',
    ar: 'صاحب التصريح قبل نقطتين، كما في العناوين',
  },
  'according-to': {
    en: 'The claimant stands behind “according to”',
    ar: 'صاحب التصريح بعد «بحسب» أو ما يشبهها',
  },
  'cited-by-relay': {
    en: 'Somebody cites the claimant and passes the statement on',
    ar: 'ناقل ينقل القول عن صاحبه',
  },
  'carried-verb': {
    en: 'The claimant is carried over from the sentence before: “and added that”',
    ar: 'صاحب التصريح من الجملة السابقة: «وأضاف أن»',
  },
  'carried-noun': {
    en: 'The claimant is named in short, and in full before: “the ministry”',
    ar: 'صاحب التصريح مذكور باختصار وسبق ذكره كاملاً: «الوزارة»',
  },
  'carried-quotation': {
    en: 'The figure stands in a quotation that goes on',
    ar: 'الرقم داخل اقتباس متصل',
  },
  'carried-list': {
    en: 'The figure stands in a list that the claimant opened',
    ar: 'الرقم في قائمة افتتحها صاحب التصريح',
  },
  'denied-source': {
    en: 'The text says that somebody denies the figure, and whose it is',
    ar: 'يذكر النص أن أحدهم نفى الرقم ولمن هو',
  },
  denied: {
    en: 'The text says that somebody denies the figure',
    ar: 'يذكر النص أن أحدهم نفى الرقم',
  },
  'two-speakers': {
    en: 'Both sides say it together',
    ar: 'الجانبان يقولانه معاً',
  },
  'silent-subject': {
    en: 'The claimant is the one who gives no figure',
    ar: 'صاحب التصريح هو من لم يذكر رقماً',
  },
  'speaker-unknown': {
    en: 'Somebody says it, but the text does not name whom',
    ar: 'قاله أحدهم والنص لا يسميه',
  },
  impersonal: {
    en: 'Nobody is the subject of the verb of saying: the article speaks for itself',
    ar: 'لا فاعل لفعل القول، فالمقال يتكلم بصوته',
  },
  reminder: {
    en: 'The article reminds of an earlier figure in its own voice',
    ar: 'يذكّر المقال برقم سابق بصوته هو',
  },
  'nobody-named': {
    en: 'Nobody is named as the claimant: the article speaks for itself',
    ar: 'لا يُسمى صاحب للتصريح، فالمقال يتكلم بصوته',
  },

  correction: {
    en: 'An editor’s correction',
    ar: 'تصحيح محرر',
  },
})
