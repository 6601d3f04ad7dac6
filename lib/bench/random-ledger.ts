import { articleFile, randomFrom } from '@/lib/ledger/fixtures'
import { addDays } from '@/lib/schema/calendar'

/** Each episode has its own days: what a ledger kept for years looks like. */
const ARTICLES_AN_EVENT = 50
const FIRST_DAY = '2000-01-01'

const SIDES = [
  { id: 'north', name: 'شمالستان', adjective: 'شمالستاني', feminine: 'الشمالستانية' },
  { id: 'south', name: 'جنوبستان', adjective: 'جنوبستاني', feminine: 'الجنوبستانية' },
]
const OFFICES = [
  { id: 'defence', kind: 'ministry', name: 'وزارة الدفاع' },
  { id: 'health', kind: 'health-authority', name: 'وزارة الصحة' },
  { id: 'presidency', kind: 'head-of-state', name: 'الرئاسة' },
]
const SUBJECTS = [
  'المفاوضات',
  'الأسواق',
  'الحدود',
  'المساعدات',
  'الطقس',
  'القمة',
  'الانتخابات',
  'الطرق',
  'المدارس',
]
const VERBS = ['تواصلت', 'تأجلت', 'تصدرت', 'عادت إلى', 'غابت عن', 'هيمنت على', 'شغلت']
const OBJECTS = [
  'واجهة الأحداث',
  'اهتمام المراقبين',
  'جدول الأعمال',
  'صفحات الصحف',
  'نشرات المساء',
  'حديث الناس',
]

type Random = () => number
const pick = <T>(items: readonly T[], random: Random): T =>
  items[Math.floor(random() * items.length)] ?? (items[0] as T)

/** The files of a data folder with `count` articles of about 2 KB, no two alike; the same for the same seed. */
export function randomLedger(count: number, seed: number): Record<string, string> {
  const random = randomFrom(seed)
  const files: Record<string, string> = {
    'data/actors.json': JSON.stringify(SIDES.flatMap(side => [stateOf(side), ...officesOf(side)])),
    'data/events.json': JSON.stringify(
      Array.from({ length: Math.ceil(count / ARTICLES_AN_EVENT) }, (_, index) => eventOf(index)),
    ),
    'data/outlets.json': JSON.stringify(
      ['gazette', 'herald', 'courier'].map(id => ({ id, names: { en: id, ar: 'صحيفة' }, url: null })),
    ),
  }
  for (let index = 0; index < count; index += 1) {
    const id = `article-${String(index).padStart(6, '0')}`
    const start = startOf(Math.floor(index / ARTICLES_AN_EVENT))
    const published = addDays(start, Math.floor(random() * 3))
    const outlet = pick(['gazette', 'herald', 'courier', 'null'], random)
    files[`data/articles/${id}.md`] = articleFile(id, bodyOf(random), { published, outlet })
  }
  return files
}

function startOf(event: number): string {
  return addDays(FIRST_DAY, event * 10)
}

function stateOf({ id, name, adjective }: (typeof SIDES)[number]): object {
  const names = { en: id, ar: name }
  return { id, names, kind: 'state', side: id, aliases: [name], demonyms: [adjective] }
}

function officesOf(side: (typeof SIDES)[number]): object[] {
  return OFFICES.map(({ id, kind, name }) => {
    const alias = `${name} ${side.feminine}`
    return { id: `${side.id}-${id}`, names: { en: id, ar: alias }, kind, side: side.id, aliases: [alias] }
  })
}

function eventOf(index: number): object {
  const start = startOf(index)
  const names = { en: `Clash ${index + 1}`, ar: `اشتباك ${index + 1}` }
  const window = { start, end: addDays(start, 4) }
  return { id: `clash-${index + 1}`, names, window, sides: ['north', 'south'], cues: [] }
}

function bodyOf(random: Random): string {
  const sentences = Array.from({ length: 6 + Math.floor(random() * 6) }, () => filler(random))
  const claims = Array.from({ length: 1 + Math.floor(random() * 4) }, () => claim(random))
  for (const sentence of claims) sentences.splice(Math.floor(random() * sentences.length), 0, sentence)
  return `${sentences.join('\n')}\n`
}

function filler(random: Random): string {
  const clause = () => `${pick(VERBS, random)} ${pick(SUBJECTS, random)} ${pick(OBJECTS, random)}`
  return `و${clause()} في اليوم ${1 + Math.floor(random() * 300)} من الأزمة، بينما ${clause()} بحسب ما ${clause()}.`
}

function claim(random: Random): string {
  const side = pick(SIDES, random)
  const victims = pick(SIDES, random)
  const count = 1 + Math.floor(random() ** 3 * 400)
  const hedge = pick(['', '', '', 'ما لا يقل عن ', 'نحو ', 'أكثر من '], random)
  const claimant = pick([side.name, ...OFFICES.map(({ name }) => `${name} ${side.feminine}`)], random)
  return pick(
    [
      () => `أعلنت ${claimant} مقتل ${hedge}${count} جنديا ${victims.adjective}ا في الاشتباكات.`,
      () => `وقالت ${claimant} في بيان إن ${hedge}${count} من جنودها أصيبوا بجروح.`,
      () =>
        `وأكدت ${claimant} أسر ${count} جنديا ${victims.adjective}ا وفقدان ${1 + Math.floor(count / 3)} آخرين.`,
      () => `وأسفرت المعارك عن سقوط ${hedge}${count} قتيلا من الجانبين، بحسب ${claimant}.`,
      () => `وارتفعت حصيلة القتلى إلى ${count}، بينهم ${1 + Math.floor(count / 9)} مدنيين، وفق ${claimant}.`,
      () => `ولم تذكر ${claimant} حجم خسائرها.`,
      () => `وقتل ${hedge}${count} جنديا ${victims.adjective}ا منذ الصباح.`,
    ],
    random,
  )()
}
