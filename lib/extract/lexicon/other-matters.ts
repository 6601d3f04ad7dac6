import { wordList } from './word-list'

/** Words of sickness: people "hit" by it are no wounded. Matched by their beginning, the article and particles taken off. */
export const sickness: readonly string[] = wordList(`
  كورونا فيروس كوليرا كوفيد حصبة وباء جائحة عدوى إنفلونزا انفلونزا حمى جدري إيدز سرطان ملاريا إيبولا ضنك تيفوئيد السل جرب
  الكوليرا لقاح متحور تسمم طاعون شلل التهاب سكري مرض أمراض وبائي أوميكرون دلتا بالفيروس جلطة
`)

/** Words of sport: an injured player is no wounded. */
export const sport: readonly string[] = wordList(`
  مباراة الدوري المدرب لاعب لاعبين لاعبا لاعبي منتخب المنتخب الركبة العضلة عضلية الرباط الصليبي كأس الكأس البطولة نادي النادي الملاعب
  الفريق هداف المهاجم الحارس مدرب الكاحل المرمى مرمى التشكيلة المونديال
`)

/** Words by which people are handed over, freed or brought to safety: they are counted as such and not as losses. */
export const handedOver: readonly string[] = wordList(`
  إفراج الإفراج أفرج أفرجت يفرج تفرج سيفرج ستفرج المفرج إطلاق أطلق أطلقت سراح تبادل تبادلت تبادلا التبادل صفقة الصفقة مبادلة مقايضة تسليم سلمت سلم تسلم تسلمت
  استلام استلمت تحرير حرر حررت تحريرهم إنقاذ أنقذ أنقذت أنقذوا إجلاء أجلت أجلى ترحيل إعادة أعادت عودة نجاة نجا نجوا نجت استعادة استعادت إخلاء
  زيارة زار زارت إعفاء العفو تقل حافلة حافلات حافلتان محررا محرر محررين المحررين المحررون محررة محررات أبعد إبعاد قائمة لقاء استقبال استقبلت استقبل استلم استلموا
  الصليب مفرج أفرجوا يفرجون ستطلق سيطلق تطلق يطلق أطلقوا تبادلوا عاد عادوا عادت تحرر تحرروا فر فروا فرار هرب هربوا هروب قصة
`)

/** Words of prisons and of what prisoners do there. */
export const imprisoned: readonly string[] = wordList(`
  يقبعون يقبع السجون سجون سجن السجن زنازين معتقلات معتقل سجنها سجونها سجونه سجونهم محكومون محكوم بالمؤبد مؤبدات أحكام إداري إداريا إداريين الإداريين الإداري
  أضرب أضربوا إضراب إضرابا الإضراب يضرب يضربون مضربين مضربا مضربون
`)

/** Crimes whose ضحايا are not dead. */
export const otherCrimes: readonly string[] = wordList(
  'التحرش تحرش اغتصاب الاغتصاب احتيال الاحتيال الاتجار اتجار ابتزاز الابتزاز قرصنة نصب استغلال جنسي الجنسي جنسية الجنسية',
)

/** Where nobody holds people back but earth, water or a machine. */
export const trapping: readonly string[] = wordList(`
  منجم مناجم كهف كهوف مصعد مصاعد تلفريك عربات أنقاض ركام ثلوج ثلج سيول فيضان فيضانات مياه انهيار حريق نيران بئر
`)

/** Who arrests. */
export const authorities: readonly string[] = wordList(`
  الشرطة شرطة السلطات سلطات الأمن أمن الدرك الأمنية المخابرات الاستخبارات النيابة القضاء العدالة المحكمة الجمارك الهجرة خفر الداخلية البوليس المباحث المكافحة الادعاء الإنتربول
`)
