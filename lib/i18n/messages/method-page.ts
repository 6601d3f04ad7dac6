import { defineMessages } from '@/lib/i18n/define-messages'

export const methodPageMessages = defineMessages({
  title: { en: 'Method', ar: 'المنهج' },
  lead: {
    en: 'How figures get into this ledger, what they mean here, and what the ledger cannot do.',
    ar: 'كيف تدخل الأرقام هذا السجل، وما معناها فيه، وما الذي لا يستطيعه.',
  },

  principles: { en: 'What this is, and is not', ar: 'ما هذا السجل وما ليس هو' },
  principlesText: {
    en: [
      'Hasila lists claims: what somebody said about the killed, wounded, missing or captured, on which day, and in which article. It does not decide who is right.',
      'The number 49 beside the number 50 may be no dispute at all: it may be one side’s count of its own dead beside the other side’s count of its own. So every figure says whose people it counts and according to whom.',
      'Nothing is added up silently. A sum that nobody claimed is shown only beside a total that somebody did claim, and is called derived.',
      'Words that soften a number stay with it: at least, about, more than, not final. What a text combines (“killed or missing”) is not split. Losses without a number are claims too. No figure is not zero.',
      'Two articles that carry the same statement are one claim with two reports: repeating is not corroborating. A later figure of the same claimant takes the place of the earlier one, which stays visible.',
    ],
    ar: [
      'حصيلة سجل للتصريحات: ما قاله أحدهم عن القتلى أو الجرحى أو المفقودين أو الأسرى، وفي أي يوم، وفي أي مقال. وهي لا تحكم في من هو المحق.',
      'قد لا يكون الرقم 49 بجانب الرقم 50 خلافاً أصلاً: فقد يكون إحصاء طرف لقتلاه بجانب إحصاء الطرف الآخر لقتلاه. لذلك يذكر كل رقم عمّن هو وبحسب مَن.',
      'لا يُجمع شيء من دون التصريح بذلك. والمجموع الذي لم يقله أحد لا يظهر إلا بجانب حصيلة قالها أحدهم، ويسمى حاصل جمع.',
      'الألفاظ التي تقيّد الرقم تبقى معه: على الأقل، نحو، أكثر من، غير نهائية. وما يجمعه النص (قتيل أو مفقود) لا يُفصل. والخسائر بلا رقم تصريح أيضاً. وغياب الرقم ليس صفراً.',
      'المقالان اللذان ينقلان القول نفسه تصريح واحد ورد مرتين، فالتكرار ليس تأكيداً. والرقم اللاحق من المصدر نفسه يحل محل السابق الذي يبقى ظاهراً.',
    ],
  },

  reading: { en: 'How claims are read', ar: 'كيف تُقرأ التصريحات' },
  readingText: {
    en: [
      'A program reads each article sentence by sentence by written rules, without a statistical model: number words and digits, the words for each outcome, whose people they are, who speaks, on which day. Each report keeps the words that it was read from and the names of the rules that read them; a figure that does not stand in its quotation is not published.',
      'Dates are told apart: when it happened, when the claimant said it, when the article came out. A date that the text does not state is worked out from the article’s own date, and says so.',
      'The confidence on a claim’s page is how likely the reading is right. It says nothing about whether the claim is true.',
      'Reports of the same statement become one claim: the same event, claimant, victims, outcome and count, about the same day. Editors can correct a reading; each correction is listed below with its reason.',
    ],
    ar: [
      'يقرأ برنامج كل مقال جملة جملة بقواعد مكتوبة لا بنموذج إحصائي: الأعداد كتابة وأرقاماً، وألفاظ كل نتيجة، والضحايا لأي طرف هم، ومن المتكلم، وفي أي يوم. ويحتفظ كل خبر بالكلمات التي قُرئ منها وبأسماء القواعد التي قرأته، والرقم الذي لا يرد في اقتباسه لا يُنشر.',
      'تُفصل التواريخ بعضها عن بعض: متى وقع الأمر، ومتى قاله صاحب التصريح، ومتى نُشر المقال. والتاريخ الذي لا يذكره النص يُستنتج من تاريخ المقال ويُشار إلى ذلك.',
      'الثقة المذكورة في صفحة التصريح هي احتمال صحة القراءة، ولا تقول شيئاً عن صحة التصريح نفسه.',
      'أخبار القول الواحد تصبح تصريحاً واحداً: الحدث نفسه وصاحب التصريح والضحايا والنتيجة والعدد، في اليوم نفسه تقريباً. وللمحررين أن يصححوا قراءة ما، وكل تصحيح مدرج أدناه مع سببه.',
    ],
  },

  words: { en: 'Words', ar: 'المصطلحات' },
  leftOut: { en: 'What is left out, and why', ar: 'ما يُترك ولماذا' },
  leftOutText: {
    en: [
      'Numbers of other things are no casualty figures: soldiers deployed, vehicles destroyed, villages, positions, days, ages, prisoners exchanged, people rescued. So are numbers that a text only asks about, denies knowing or imagines.',
      'The articles themselves are not shown. They belong to their publishers; the ledger quotes the sentence that carries a figure and no more.',
      'Whoever an article does not name stays unnamed here: a figure without a source is shown as the article’s own.',
    ],
    ar: [
      'أعداد غير الضحايا ليست أرقام ضحايا: جنود منتشرون، وآليات مدمرة، وقرى، ومواقع، وأيام، وأعمار، وأسرى متبادلون، وناجون. وكذلك ما يسأل عنه النص أو ينفي معرفته أو يفترضه.',
      'المقالات نفسها لا تُعرض، فهي ملك لناشريها. ويقتبس السجل الجملة التي تحمل الرقم ولا يزيد.',
      'من لا يسميه المقال يبقى هنا بلا اسم: فالرقم الذي لا مصدر له يُنسب إلى المقال نفسه.',
    ],
  },

  comparing: { en: 'Comparing figures', ar: 'مقارنة الأرقام' },
  comparingText: {
    en: [
      'A figure is taken as the set of numbers that it allows: “at least 100” allows 100 and everything above, “about 6,500” allows ten per cent to either side. Two claims conflict when they speak of the same people, the same outcome and the same event, come from different claimants, and no number is in both sets. “At least 100” and 120 do not conflict.',
      'What each side says of its own losses is set side by side and never called a conflict.',
    ],
    ar: [
      'يُفهم الرقم على أنه مجموعة الأعداد التي يسمح بها: «100 على الأقل» تسمح بالمئة وما فوقها، و«نحو 6,500» تسمح بعشرة في المئة زيادة أو نقصاناً. ويتعارض تصريحان حين يكونان عن الأشخاص أنفسهم والنتيجة نفسها والحدث نفسه، ومن مصدرين مختلفين، ولا يوجد عدد في المجموعتين معاً. و«100 على الأقل» لا تتعارض مع 120.',
      'أما ما يقوله كل طرف عن خسائره فيوضع جنباً إلى جنب ولا يسمى تعارضاً.',
    ],
  },

  marks: { en: 'The marks', ar: 'العلامات' },
  marksLead: {
    en: 'The same on every chart and list. Colour tells whose people; shape tells what kind of figure.',
    ar: 'هي نفسها في كل رسم وقائمة. اللون يبيّن لأي طرف الضحايا، والشكل يبيّن نوع الرقم.',
  },
  mark: { en: 'Mark', ar: 'العلامة' },
  meaning: { en: 'Meaning', ar: 'المعنى' },

  limits: { en: 'Known limits', ar: 'حدود معروفة' },
  limitsText: {
    en: [
      'The ledger reads Arabic news prose. Tables, pictures, tickers and dialect are not read.',
      'Rules miss what nobody foresaw, and may take a claimant from the wrong sentence. Whoever finds a wrong reading can look up why it was read so, and correct it.',
      'An article’s date or outlet may be unknown; then the page of the article says who set it, and from what.',
      'The ledger holds only the articles that were put into it. That a figure is missing here does not mean that it was never given.',
    ],
    ar: [
      'يقرأ السجل نصوص الأخبار العربية. ولا يقرأ الجداول ولا الصور ولا الأشرطة الإخبارية ولا العامية.',
      'قد تفوت القواعد ما لم يتوقعه أحد، وقد تأخذ صاحب التصريح من جملة غير جملته. ومن يجد قراءة خاطئة يمكنه أن يعرف سببها وأن يصححها.',
      'قد يكون تاريخ المقال أو ناشره مجهولاً، وعندها تذكر صفحة المقال من حدده ومن أين.',
      'لا يضم السجل إلا المقالات التي أُدخلت فيه. وغياب رقم هنا لا يعني أنه لم يُعلن قط.',
    ],
  },
  /** Each of a hundred. */
  limitsMeasured: {
    en: (precision: string, recall: string, claimant: string) =>
      `Compared by hand with news articles that the rules had never seen: of 100 figures in them, ${recall} were found; of 100 figures read, ${precision} were there as they were read, and ${claimant} had the right claimant. What is read least well is what a figure covers: all victims so far, a part of them, or an earlier event. So the words of the article stand beside every figure, to be compared.`,
    ar: (precision: string, recall: string, claimant: string) =>
      `قورنت القراءة يدوياً بمقالات إخبارية لم تُكتب القواعد لها: من كل 100 رقم فيها عُثر على ${recall}، ومن كل 100 رقم قُرئ كان ${precision} وارداً كما قُرئ، ونُسب ${claimant} إلى صاحبه الصحيح. وأضعف ما في القراءة تحديد ما يشمله الرقم: جميع الضحايا حتى حينه، أم جزءاً منهم، أم حدثاً سابقاً. لذلك ترد كلمات المقال بجانب كل رقم كي يقارن القارئ بنفسه.`,
  },

  corpus: { en: 'What is in the ledger today', ar: 'ما في السجل اليوم' },
  articles: { en: 'Articles', ar: 'المقالات' },
  reports: { en: 'Reports read in them', ar: 'الأخبار المقروءة فيها' },
  claims: { en: 'Claims', ar: 'التصريحات' },
  newest: { en: 'Newest day', ar: 'أحدث يوم' },
  corrections: { en: 'Corrections', ar: 'التصحيحات' },
})

/** What the words of the ledger mean in it. */
export const definitionMessages = defineMessages({
  claim: { en: 'Claim', ar: 'تصريح' },
  claimText: {
    en: 'One statement of one claimant about one group of victims, with a permanent address.',
    ar: 'قول واحد لمصدر واحد عن فئة واحدة من الضحايا، وله عنوان دائم.',
  },
  claimant: { en: 'Claimant', ar: 'صاحب التصريح' },
  claimantText: {
    en: 'Whoever says the figure, not whoever passes it on: a ministry that an agency quotes is the claimant, the agency its relay.',
    ar: 'من يقول الرقم لا من ينقله: فالوزارة التي تنقل عنها وكالة هي صاحبة التصريح، والوكالة ناقلة.',
  },
  report: { en: 'Report', ar: 'خبر' },
  reportText: {
    en: 'What one article says that a claimant said.',
    ar: 'ما يورده مقال واحد من قول أحدهم.',
  },
  outcome: { en: 'Outcome', ar: 'النتيجة' },
  outcomeText: {
    en: 'Killed, wounded, missing or captured; “casualties” where the text speaks of losses and does not say which.',
    ar: 'قتلى أو جرحى أو مفقودون أو أسرى، و«خسائر بشرية» حين يذكر النص خسائر ولا يحدد نوعها.',
  },
  ownLoss: { en: 'Own loss', ar: 'خسائر الطرف نفسه' },
  ownLossText: {
    en: 'A party speaks of its own people. Only such figures are set side by side.',
    ar: 'طرف يتحدث عن ضحاياه هو، ولا توضع جنباً إلى جنب إلا أرقام كهذه.',
  },
  total: { en: 'Total, part, addition', ar: 'حصيلة وجزء وإضافة' },
  totalText: {
    en: 'A figure may count all victims so far, a part of another figure (“among them 3 civilians”) or an addition to one (“37 more”). Parts and additions are never drawn as totals.',
    ar: 'قد يعدّ الرقم جميع الضحايا حتى حينه، أو جزءاً من رقم آخر («بينهم 3 مدنيين») أو إضافة إليه («37 آخرون»). ولا تُرسم الأجزاء والإضافات كأنها حصائل.',
  },
  background: { en: 'Background', ar: 'خلفية' },
  backgroundText: {
    en: 'A figure of an earlier event that an article retells. It stands with that event, not with the news of the day.',
    ar: 'رقم يخص حدثاً سابقاً يستعيده المقال، ويُدرج مع ذلك الحدث لا مع أخبار اليوم.',
  },
  silence: { en: 'Silence', ar: 'صمت' },
  silenceText: {
    en: 'A side gives no figure of its own for an outcome that others speak of. It is marked, and is not a zero.',
    ar: 'طرف لا يذكر رقماً عن نتيجة يتحدث عنها غيره. يوضع له رمز، وليس صفراً.',
  },
})

/** What each mark means, by its name in the legend. */
export const markMessages = defineMessages({
  exact: { en: 'A number', ar: 'عدد' },
  at_least: { en: 'At least, more than', ar: 'على الأقل، أكثر من' },
  at_most: { en: 'At most', ar: 'على الأكثر' },
  about: { en: 'About', ar: 'نحو' },
  range: { en: 'Between two numbers', ar: 'بين عددين' },
  unquantified: { en: 'Losses without a number', ar: 'خسائر بلا عدد' },
  undisclosed: { en: 'No figure given', ar: 'لم يُذكر رقم' },
  provisional: { en: 'Not final, by the claimant’s own words', ar: 'غير نهائي بحسب قائله' },
  superseded: { en: 'An earlier figure of the same claimant', ar: 'رقم سابق من المصدر نفسه' },
  derived: { en: 'Derived: nobody claimed this sum', ar: 'حاصل جمع: لم يعلنه أحد' },
})
