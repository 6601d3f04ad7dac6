import { foldWord } from '@/lib/arabic/matching-form'
import { functionWords, type WordRole } from './function-words'
import { imperfectForms, nounForms, PRONOUNS, perfectForms, withObject, withPeople } from './inflect'
import { Lexeme } from './lexeme'
import { triggerNouns, triggerVerbs } from './outcomes'
import { peopleNouns } from './people'
import { accordingTo, addressingVerbs, offices, publishingVerbs, sayingVerbs } from './saying'
import { shortMeasures, type ThingClass, thingNouns } from './things'
import { lossNouns, victimNouns } from './victims'

type Entries = Map<string, Lexeme>

const ACTS = new Map(sayingVerbs.map(({ perfect, act }) => [perfect, act ?? ('say' as const)] as const))

/** Nouns as a rule: "their advance". */
const NO_VERBS: ReadonlySet<string> = new Set(['تقدمه', 'تقدمها'])

const PARTICIPLE_ENDINGS = ['ا', 'ة', 'ين', 'ون', 'تين']

/** All the tables, by matching form. Built once, when the module is loaded. */
export const lexicon: ReadonlyMap<string, Lexeme> = compile()

function compile(): Entries {
  const entries: Entries = new Map()
  addThings(entries)
  addPeople(entries)
  addVictims(entries)
  addTriggers(entries)
  addSpeech(entries)
  for (const [role, words] of Object.entries(functionWords))
    for (const word of words) {
      const lexeme = at(entries, word)
      lexeme.roles = new Set([...(lexeme.roles ?? []), role as WordRole])
    }
  return entries
}

function at(entries: Entries, form: string): Lexeme {
  const text = foldWord(form)
  const known = entries.get(text)
  if (known !== undefined) return known
  const lexeme = new Lexeme()
  entries.set(text, lexeme)
  return lexeme
}

function addThings(entries: Entries) {
  for (const [name, nouns] of Object.entries(thingNouns))
    for (const { text, number, pronoun } of nouns.flatMap(nounForms))
      if (!pronoun || name === 'animal') at(entries, text).thing ??= { class: name as ThingClass, number }
  for (const measure of shortMeasures) at(entries, measure).thing ??= { class: 'distance', number: 'one' }
}

function addPeople(entries: Entries) {
  for (const { group, nouns } of peopleNouns)
    for (const form of nouns.flatMap(nounForms)) {
      const lexeme = at(entries, form.text)
      if (form.feminine && lexeme.thing !== undefined) continue
      lexeme.person ??= { group, number: form.number }
      if (form.pronoun) lexeme.pronoun = true
      if (form.accusative) lexeme.accusative = true
    }
}

function addVictims(entries: Entries) {
  for (const { outcome, nouns, vague = false, cases = false } of victimNouns)
    for (const form of nouns.flatMap(nounForms)) {
      // "مختطفو الرهائن": with whom they hold behind it, the participle is the captors'.
      if (outcome === 'captured' && /[^ء]و$/.test(form.text)) continue
      const lexeme = at(entries, form.text)
      lexeme.victim ??= { outcome, number: form.number, vague, cases }
      if (form.pronoun) lexeme.pronoun = true
      if (form.accusative) lexeme.accusative = true
    }
  for (const noun of lossNouns) at(entries, noun).loss = true
}

function addTriggers(entries: Entries) {
  for (const { perfect, imperfect, outcome, peopleOnly } of triggerVerbs)
    for (const form of [...perfect.flatMap(perfectForms), ...imperfect.flatMap(imperfectForms)]) {
      at(entries, form.text).verb ??= { outcome, peopleOnly, number: form.number }
      const upon = outcome === 'missing' ? [] : withPeople(form)
      // "أسرته" is his family.
      for (const { text, number } of upon)
        if (number === 'many' || !form.text.startsWith('أسر') || form.number === 'many')
          at(entries, text).upon ??= { outcome, number }
    }
  for (const { nouns, outcome, peopleOnly } of triggerNouns)
    for (const noun of nouns) {
      at(entries, noun).noun = { outcome, peopleOnly }
      for (const pronoun of PRONOUNS)
        at(entries, `${noun.replace(/ة$/, 'ت')}${pronoun}`).deed = { outcome, peopleOnly }
    }
}

function addSpeech(entries: Entries) {
  for (const { perfect, imperfect, participle, act = 'say' } of sayingVerbs) {
    const root = foldWord(perfect)
    for (const { text, number } of perfectForms(perfect))
      at(entries, text).say ??= { act, form: 'verb', number, root }
    for (const { text, number } of imperfectForms(imperfect))
      at(entries, text).say ??= { act, form: 'verb', number, root, imperfect: true }
    if (participle === undefined) continue
    for (const ending of PARTICIPLE_ENDINGS)
      at(entries, `${participle}${ending}`).say ??= { act, form: 'participle', number: 'one', root }
  }
  for (const { perfect, imperfect } of addressingVerbs)
    for (const text of withObject(perfect, imperfect))
      at(entries, text).say ??= { act: 'say', form: 'verb', number: 'one', root: foldWord(perfect) }
  for (const { perfect, imperfect } of publishingVerbs) {
    const act = ACTS.get(perfect) ?? 'say'
    for (const text of withObject(perfect, imperfect))
      if (!NO_VERBS.has(text))
        at(entries, text).say ??= { act, form: 'verb', number: 'one', root: foldWord(perfect), object: true }
  }
  for (const word of accordingTo) at(entries, word).according = true
  for (const word of offices) {
    at(entries, word).office = true
    at(entries, `${word}ا`).office = true
  }
}
