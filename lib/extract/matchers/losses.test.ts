import { describe, expect, it } from 'vitest'
import { readAloud } from '@/lib/extract/phrase-book'

describe('losses without a number', () => {
  it.each([
    [
      'casualties some losses',
      ['سقوط ضحايا في القصف', 'أدى أيضاً إلى خسائر بشرية', 'وقوع خسائر في صفوف القوات'],
    ],
    ['killed some losses', ['تكبيد المهاجمين خسائر في الأرواح']],
    ['killed some victim-noun | wounded some victim-noun', ['سقوط قتلى وجرحى']],
    [
      'casualties 0 none',
      ['من دون خسائر بشرية', 'لم تُسجل أي خسائر بشرية', 'ولم يسفر الهجوم عن ضحايا', 'لا ضحايا في الحريق'],
    ],
    ['wounded 0 none', ['دون وقوع إصابات', 'لم يُصب أحد']],
    ['wounded 0 none | killed 0 none', ['دون إصابات أو خسائر في الأرواح']],
    ['killed 0 none | wounded 0 none', ['لم يسفر الحادث عن قتلى أو جرحى', 'دون وقوع قتلى أو إصابات']],
    [
      'killed 0 none',
      ['لم يُقتل أحد', 'دون تسجيل أي حالة وفاة', 'لم يسقط أي قتلى', 'لم تسفر الغارة عن سقوط قتلى'],
    ],
    [
      'casualties some silence',
      ['ولم تذكر الوزارة الخسائر', 'من دون إشارة للخسائر', 'لم تكشف عن حجم خسائرها'],
    ],
    ['killed some silence', ['رفض المتحدث الإفصاح عن عدد القتلى']],
    ['casualties some losses', ['وقوع خسائر في صفوفهما', 'قالت إن الجيش تكبد خسائر']],
    ['casualties some losses', ['تكبدت ميليشيا الشمال خسائر كبيرة في المعارك']],
  ])('%s', (said, ways) => {
    expect(ways.map(way => [way, ...readAloud(way)])).toEqual(ways.map(way => [way, ...said.split(' | ')]))
  })

  it.each([
    'حمّل البيان الحكومة المسؤولية عن الخسائر',
    'خسائر مادية فادحة',
    'المستشفى الذي نقل إليه ضحايا الانفجار',
    'تكبدت الشركة خسائر كبيرة',
    'ولم ترد أنباء عن ضحايا',
    'ضحايا يتحولون إلى محتالين',
    'وخسر الحزب عدداً من المقاعد',
    'قالت إن الجيش تكبد خسائر مادية',
    'وتكبدت القوات خسائر في المعدات',
  ])('near miss: %s', text => {
    expect(readAloud(text)).toEqual([])
  })
})
