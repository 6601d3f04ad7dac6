import { foldWord } from '@/lib/arabic/matching-form'
import { remains } from '@/lib/extract/lexicon/victims'
import { countsPeople, isIndefinite, mayCountPeople } from '@/lib/extract/people'
import { type Matcher, reading } from '@/lib/extract/reading'
import { hasRole, type Token } from '@/lib/extract/token'
import { directTrigger } from './direct-trigger'
import { killedOrElse } from './or-else'

const FARTHEST = 10

/** "لقي 11 عاملا حتفهم", "لفظ شاب أنفاسه", "فارق 3 أشخاص الحياة": verb before, noun of death behind. */
export const metTheirDeath: Matcher = {
  name: 'met-their-death',
  match({ sentence: { tokens } }, phrase) {
    if (!mayCountPeople(phrase) || !(isIndefinite(tokens, phrase) || tokens[phrase.to]?.text === 'الحياه'))
      return null
    if (hasLeftLife(tokens, phrase.from))
      return reading('met-their-death', phrase, { outcomes: ['killed'], trigger: phrase.from - 2 })
    const at = roleBefore(tokens, phrase.from, 'meet', FARTHEST)
    if (at === null) return null
    for (let end = phrase.to; end < Math.min(tokens.length, phrase.to + FARTHEST); end++)
      if (
        hasRole(tokens[end], 'death') ||
        (tokens[end]?.text === 'الحياه' && /فارق/.test(tokens[at]?.text ?? ''))
      )
        return reading('met-their-death', phrase, { ...killedOrElse(tokens, end + 1), trigger: at })
    return null
  },
}

/** "فارق الحياة 5 مصابين", "وافت المنية 4 من المصابين". */
function hasLeftLife(tokens: readonly Token[], from: number): boolean {
  const [verb, noun] = [tokens[from - 2]?.text ?? '', tokens[from - 1]?.text]
  return (noun === 'الحياه' && /فارق/.test(verb)) || (noun === 'المنيه' && /وافت/.test(verb))
}

/** "وقع ثلاثون جنديا في الأسر", "سقط 5 جنود أسرى", "احتجز 20 شخصا رهائن": verb before, captivity behind. */
export const fellCaptive: Matcher = {
  name: 'fell-captive',
  match({ sentence: { tokens } }, phrase) {
    if (!countsPeople(phrase)) return null
    const at = roleBefore(tokens, phrase.from, 'fall', 4)
    if (at === null) return null
    const next =
      tokens[phrase.to]?.text === 'في' || tokens[phrase.to]?.text === 'انفسهم' ? phrase.to + 1 : phrase.to
    const fallen = tokens[next]?.lexeme.victim
    if (
      fallen?.outcome === 'killed' &&
      !fallen.cases &&
      !tokens[next]?.definite &&
      /^[وف]?سقط/.test(tokens[at]?.text ?? '')
    )
      return reading('fell-captive', phrase, { outcomes: ['killed'], trigger: at, to: next + 1 })
    if (hasRole(tokens[next], 'captivity'))
      return reading('fell-captive', phrase, { outcomes: ['captured'], trigger: at, to: next + 1 })
    return null
  },
}

const REMAINS: ReadonlySet<string> = new Set(remains.map(foldWord))

/** "أودى بحياة 34 مصليا", "حصد أرواح 5 آلاف شخص", "راح ضحيته 12 شخصا", "جثث 11 شخصا". */
export const tookLives: Matcher = {
  name: 'took-lives',
  match({ sentence: { tokens } }, phrase) {
    if (!mayCountPeople(phrase)) return null
    const last = tokens[phrase.from - 1]
    if (last === undefined) return null
    if (
      /^ضحي(?:ته|تها|تهما|تهم)$/.test(last.text) ||
      (REMAINS.has(last.stem) && !last.definite && !phrase.conjoined)
    )
      return reading('took-lives', phrase, {
        outcomes: ['killed'],
        trigger: phrase.from - 1,
        quantity:
          /^(?:جثتي|جثتا|جثماني)$/.test(last.stem) && phrase.quantity.kind === 'form'
            ? { kind: 'number', value: 2 }
            : phrase.quantity,
      })
    // "يودي بـ41 مصليا".
    if (phrase.governed && hasRole(last, 'takeLife') && /ود[يت]|اود/.test(last.text))
      return reading('took-lives', phrase, { outcomes: ['killed'], trigger: phrase.from - 1 })
    const at = hasRole(last, 'life') ? roleBefore(tokens, phrase.from - 1, 'takeLife', 18) : null
    return at === null ? null : reading('took-lives', phrase, { outcomes: ['killed'], trigger: at })
  },
}

/** "خسرت الكتيبة 21 عسكريا", "لم تخسر سوى 3 جنود". */
export const lostMen: Matcher = {
  name: 'lost-men',
  match({ sentence: { tokens }, phrases }, phrase) {
    if (
      phrase.quantity.kind === 'form' ||
      (tokens[phrase.from - 1]?.lexeme.verb !== undefined &&
        !/فقدت$/.test(tokens[phrase.from - 1]?.text ?? '')) ||
      !(countsPeople(phrase) || phrase.quantity.kind === 'vague')
    )
      return null
    for (let at = phrase.from - 1; at >= Math.max(0, phrase.from - 6); at--) {
      const token = tokens[at]
      if (
        token === undefined ||
        (token.word.kind === 'mark' && token.text !== ':') ||
        phrases.some(other => other.from <= at && at < other.to)
      )
        return null
      if (
        hasRole(token, 'lose') &&
        ((token.text !== 'وفقد' && token.text !== 'فقد') || tokens[at + 1]?.definite)
      )
        return reading('lost-men', phrase, { outcomes: ['killed'], trigger: at })
      if (hasRole(token, 'barrier') || (hasRole(token, 'preposition') && token.text !== 'سوي')) return null
    }
    return null
  },
}

/** "سقوط عشرات المقاتلين", "سقط جنديان": those who fell in arms. */
export const fellInArms: Matcher = {
  name: 'fell-in-arms',
  match({ sentence: { tokens } }, phrase) {
    const before = tokens[phrase.from - 1]
    if (
      phrase.counted.kind !== 'person' ||
      phrase.counted.person.group !== 'military' ||
      phrase.conjoined ||
      !isIndefinite(tokens, phrase)
    )
      return null
    if (
      !/^(?:سقوط|سقط|سقطت)$/.test(before?.stem ?? '') ||
      /^(?:من|بين|عن)$/.test(tokens[phrase.to]?.text ?? '')
    )
      return null
    return reading('fell-in-arms', phrase, { outcomes: ['killed'], trigger: phrase.from - 1 })
  },
}

/** "مقتل أسرة من 5 أفراد", "وفاة عائلة مكونة من 4 أشخاص". */
export const family: Matcher = {
  name: 'family',
  match(scene, phrase) {
    const { tokens } = scene.sentence
    if (!countsPeople(phrase) || tokens[phrase.from - 1]?.text !== 'من') return null
    const made = /^(?:مكونه|مولفه|تتكون|تتالف)$/.test(tokens[phrase.from - 2]?.text ?? '')
    const at = made ? phrase.from - 3 : phrase.from - 2
    if (!/^(?:اسره|عايله|عشيره)$/.test(tokens[at]?.stem ?? '')) return null
    const direct = directTrigger(scene, at)
    return direct === null
      ? null
      : reading('family', phrase, { outcomes: direct.outcomes, trigger: direct.index })
  },
}

/** "عملية الخطف التي طالت 276 تلميذة". */
export const befell: Matcher = {
  name: 'befell',
  match({ sentence: { tokens } }, phrase) {
    if (!countsPeople(phrase) || !/^(?:طالت|طال|شملت|شمل|استهدفت)$/.test(tokens[phrase.from - 1]?.text ?? ''))
      return null
    const deed = tokens[phrase.from - 3]
    const outcome = deed?.definite ? deed.lexeme.noun?.outcome : undefined
    if (outcome === undefined || !/^(?:التي|الذي)$/.test(tokens[phrase.from - 2]?.text ?? '')) return null
    return reading('befell', phrase, { outcomes: [outcome], trigger: phrase.from - 3 })
  },
}

/** "القضاء على 5 مسلحين", "قضت على نحو خمسين إرهابيا". */
export const eliminated: Matcher = {
  name: 'eliminated',
  match({ sentence: { tokens } }, phrase) {
    if (!countsPeople(phrase) || tokens[phrase.from - 1]?.text !== 'علي' || !isIndefinite(tokens, phrase))
      return null
    const at = phrase.from - 2
    if (!hasRole(tokens[at], 'eliminate')) return null
    return reading('eliminated', phrase, { outcomes: ['killed'], trigger: at })
  },
}

/** "البحث جار عن 5 آخرين", "فقد الاتصال بأربعة متسلقين", "مصير 25 بحارا مجهول", "فقدان أثر 3". */
export const soughtFor: Matcher = {
  name: 'sought-for',
  match({ sentence: { tokens } }, phrase) {
    if (
      !mayCountPeople(phrase) ||
      !isIndefinite(tokens, phrase) ||
      (phrase.quantity.kind === 'form' && phrase.quantity.number === 'many')
    )
      return null
    const before = tokens[phrase.from - 1]
    if (
      before?.text.endsWith('مصير') &&
      /^(?:يعرف|تعرف|يتضح|يعلم)$/.test(tokens[phrase.from - 2]?.text ?? '') &&
      hasRole(tokens[phrase.from - 3], 'negation')
    )
      return reading('sought-for', phrase, { outcomes: ['missing'], trigger: phrase.from - 1 })
    if (/^[وفل]?(?:مصير|اثر)$/.test(before?.text ?? '')) {
      const unknown = tokens
        .slice(phrase.to, phrase.to + 8)
        .findIndex(token => /^(?:مجهولا?|غامضا?|معلوم|معروف)$/.test(token.text))
      if (unknown >= 0)
        return reading('sought-for', phrase, {
          outcomes: ['missing'],
          trigger: phrase.from - 1,
          to: phrase.to + unknown + 1,
        })
      if (before?.text === 'اثر' && tokens[phrase.from - 2]?.lexeme.noun?.outcome === 'missing')
        return reading('sought-for', phrase, { outcomes: ['missing'], trigger: phrase.from - 2 })
      return null
    }
    if (
      phrase.governed &&
      /^(?:الاتصال|الاتصالات)$/.test(before?.text ?? '') &&
      /^[وف]?(?:فقد|فقدان|انقطع|انقطاع)$/.test(tokens[phrase.from - 2]?.text ?? '')
    )
      return reading('sought-for', phrase, { outcomes: ['missing'], trigger: phrase.from - 2 })
    if (before?.text === 'علي') {
      const found = tokens
        .slice(Math.max(0, phrase.from - 4), phrase.from)
        .findIndex(token => /^(?:العثور|يعثر|تعثر)$/.test(token.text))
      const at = Math.max(0, phrase.from - 4) + found
      const denied =
        found >= 0 && tokens.slice(Math.max(0, at - 3), at).some(token => hasRole(token, 'negation'))
      return denied ? reading('sought-for', phrase, { outcomes: ['missing'], trigger: at }) : null
    }
    if (before?.text !== 'عن') return null
    const search = tokens
      .slice(Math.max(0, phrase.from - 6), phrase.from - 1)
      .findLastIndex(token => /^[وف]?(?:البحث|بحث|بحثا|تبحث|يبحث|يبحثون)$/.test(token.text))
    if (search < 0 || !countsPeople(phrase)) return null
    return reading('sought-for', phrase, {
      outcomes: ['missing'],
      trigger: Math.max(0, phrase.from - 6) + search,
    })
  },
}

/** "ونال شرف الشهادة ضابط وأربعة مجندين". */
export const attainedMartyrdom: Matcher = {
  name: 'attained-martyrdom',
  match({ sentence: { tokens } }, phrase) {
    if (!countsPeople(phrase) || tokens[phrase.from - 1]?.text !== 'الشهاده' || !isIndefinite(tokens, phrase))
      return null
    const at = tokens[phrase.from - 2]?.text === 'شرف' ? phrase.from - 3 : phrase.from - 2
    return /^[وف]?(?:نال|نالت|نالوا|ينال)$/.test(tokens[at]?.text ?? '')
      ? reading('attained-martyrdom', phrase, { outcomes: ['killed'], trigger: at })
      : null
  },
}

/** "مقتل جميع من كانوا على متنها وهم 62 شخصا", "مصرع الركاب البالغ عددهم 97", "مقتل جميع ركابها الـ65". */
export const allOfThem: Matcher = {
  name: 'all-of-them',
  match({ sentence: { tokens } }, phrase) {
    if (!mayCountPeople(phrase) || phrase.quantity.kind !== 'number') return null
    const counting = /^[وف]?(?:هم|عددهم)$/.test(tokens[phrase.from - 1]?.text ?? '')
    if (!counting && !phrase.definite) return null
    for (let at = phrase.from - 1; at >= Math.max(0, phrase.from - FARTHEST); at--) {
      const { noun, verb } = tokens[at]?.lexeme ?? {}
      const trigger = noun ?? verb
      if (trigger === undefined) continue
      const all = /^(?:جميع|كل|كافه|كامل|سائر)$/.test(tokens[at + 1]?.text ?? '')
      const theirs = phrase.definite && at === phrase.from - 2 && tokens[at + 1]?.lexeme.pronoun === true
      return all ||
        theirs ||
        (counting && (tokens[at + 1]?.definite || tokens[at + 1]?.lexeme.person !== undefined))
        ? reading('all-of-them', phrase, { outcomes: [trigger.outcome], trigger: at })
        : null
    }
    return null
  },
}

type Role = 'meet' | 'takeLife' | 'fall'

function roleBefore(tokens: readonly Token[], from: number, role: Role, farthest: number): number | null {
  for (let at = from - 1; at >= Math.max(0, from - farthest); at--) if (hasRole(tokens[at], role)) return at
  return null
}
