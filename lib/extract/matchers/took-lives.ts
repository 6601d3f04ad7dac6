import { writtenLike } from '@/lib/arabic/spelling'
import type { CountPhrase } from '@/lib/extract/counts/count-phrase'
import { mayCountPeople } from '@/lib/extract/counts/people'
import { type Matcher, reading, recent, type Scene } from '@/lib/extract/reading'
import { hasRole, type Token } from '@/lib/extract/token'
import { roleBefore } from './role-before'

/** "أودى بحياة 34 مصليا", "حصد أرواح 5 آلاف شخص", "راح ضحيته 12 شخصا", "جثث 11 شخصا". */
export const tookLives: Matcher = {
  name: 'took-lives',
  match(scene, phrase) {
    const {
      sentence: { tokens },
      places,
    } = scene
    if (!mayCountPeople(phrase)) return null
    let before = phrase.from - 1
    while (hasRole(tokens[before], 'adverb')) before--
    const last = tokens[before]
    if (last === undefined || isKnown(tokens, phrase)) return null
    // "سلمت ألف جثة لجنود": the bodies have been counted.
    const bodies = places.before(phrase.from)
    if (phrase.quantity.kind === 'form' && bodies?.noun === before && bodies.quantity.kind === 'number')
      return null
    if (areRecovered(scene, phrase))
      return reading('took-lives', phrase, { outcomes: ['killed'], trigger: before })
    if (isBeheading(tokens, before) && !phrase.conjoined)
      return reading('took-lives', phrase, { outcomes: ['killed'], trigger: before - 1 })
    if (
      /^ضحي(?:ته|تها|تهما|تهم)$/.test(last.text) ||
      (hasRole(last, 'remains') && !last.definite && !phrase.conjoined)
    )
      return reading('took-lives', phrase, {
        // "يتواصل البحث عن جثث عشرات المفقودين"
        outcomes: areMissing(phrase) && isSought(tokens, before) ? ['missing'] : ['killed'],
        trigger: before,
        // "الجثث الـ72، ومن بينها جثث 14 امرأة"
        scope: hasRole(tokens[before - 1], 'among') ? 'subset' : 'total',
        quantity:
          /^(?:جثتي|جثتا|جثماني)$/.test(last.stem) &&
          phrase.quantity.kind === 'form' &&
          phrase.quantity.number !== 'dual'
            ? { kind: 'number', value: 2 }
            : phrase.quantity,
      })
    // "يودي بـ41 مصليا".
    if (phrase.governed && hasRole(last, 'takeLife') && /ود[يت]|اود/.test(last.text))
      return reading('took-lives', phrase, { outcomes: ['killed'], trigger: phrase.from - 1 })
    // "جثث تعود إلى 6 جنود"
    const whose = before - (last.text === 'الي' ? 2 : 1)
    if (
      (last.text === 'الي' || phrase.governed) &&
      /^(?:تعود|عايده)$/.test(tokens[last.text === 'الي' ? before - 1 : before]?.text ?? '') &&
      hasRole(tokens[whose], 'remains')
    )
      return reading('took-lives', phrase, { outcomes: ['killed'], trigger: whose })
    if (hasReaped(tokens, phrase))
      return reading('took-lives', phrase, { outcomes: ['killed'], trigger: before })
    const at =
      hasRole(last, 'life') && !phrase.governed ? roleBefore(tokens, phrase.from - 1, 'takeLife', 18) : null
    return at === null ? null : reading('took-lives', phrase, { outcomes: ['killed'], trigger: at })
  },
}

/** "العثور على 26 جثة، فيما تم انتشال 30 آخرين": more bodies. */
function areRecovered(scene: Scene, { from, counted, governed }: CountPhrase): boolean {
  const { tokens } = scene.sentence
  if (counted.kind !== 'others' || governed || !isRecovery(tokens[from - 1])) return false
  const last = recent(scene).findLast(({ scope }) => scope !== 'subset')
  return last?.outcomes[0] === 'killed' && hasRole(tokens[last.phrase.noun ?? -1], 'remains')
}

const isRecovery = writtenLike(/^[وف]?(?:انتشال|انتشل|انتشلت|انتشلوا)$/)

const isHead = writtenLike(/^(?:راس|راسي|رووس|رقبه|رقاب)$/)
const isCutting = writtenLike(/^[وفبل]?[يت]?قطع(?:ت|وا|ون)?$/)

/** "قطع رؤوس 21 عاملا", "قطع مسلحون رؤوس 21 عاملا" */
function isBeheading(tokens: readonly Token[], head: number): boolean {
  if (!isHead(tokens[head])) return false
  for (let at = head - 1; at >= Math.max(0, head - FARTHEST_CUTTING); at--) {
    if (isCutting(tokens[at])) return true
    if (tokens[at]?.word.kind === 'mark' || tokens[at]?.lexeme.verb !== undefined) return false
  }
  return false
}

const FARTHEST_CUTTING = 5

function areMissing({ counted }: CountPhrase): boolean {
  return counted.kind === 'victim' && counted.victims[0]?.outcome === 'missing'
}

function isSought(tokens: readonly Token[], remains: number): boolean {
  return tokens[remains - 1]?.text === 'عن' && isSearch(tokens[remains - 2])
}

const isSearch = writtenLike(/^[وب]?(?:ال)?(?:بحث|بحثا|[يت]بحث|[يت]بحثون)$/)

/** "انتشال جثث ضحايا العبارة": those who have been told of. */
function isKnown(tokens: readonly Token[], { quantity, to }: CountPhrase): boolean {
  return quantity.kind === 'form' && quantity.number === 'many' && tokens[to]?.definite === true
}

/** "الحادثة التي حصدت 55 حاجا", "حصد الانفجار 30 عاملا"; people reap prizes. */
function hasReaped(tokens: readonly Token[], { from, counted }: CountPhrase): boolean {
  if (counted.kind !== 'person') return false
  const [before, last] = [tokens[from - 2], tokens[from - 1]]
  if (REAPED.test(last?.text ?? '')) return /^(?:التي|الذي)$/.test(before?.text ?? '')
  return REAPED.test(before?.text ?? '') && last?.definite === true && last.lexeme.thing !== undefined
}

const REAPED = /^[وف]?[يت]?حصدت?$/
