import { foldWord } from '@/lib/arabic/matching-form'
import { functionWords, type WordRole } from './function-words'
import { imperfectForms, nounForms, perfectForms } from './inflect'
import type { Lexeme } from './lexeme'
import { triggerNouns, triggerVerbs } from './outcomes'
import { peopleNouns } from './people'
import { accordingTo, offices, sayingVerbs } from './saying'
import { type ThingClass, thingNouns } from './things'
import { lossNouns, victimNouns } from './victims'

/** All the tables, by matching form. Built once, when the module is loaded. */
export const lexicon: ReadonlyMap<string, Lexeme> = compile()

function compile(): Map<string, Lexeme> {
  const entries = new Map<string, Lexeme>()
  const at = (form: string): Lexeme => {
    const text = foldWord(form)
    let lexeme = entries.get(text)
    if (lexeme === undefined) {
      lexeme = {}
      entries.set(text, lexeme)
    }
    return lexeme
  }

  for (const [name, nouns] of Object.entries(thingNouns))
    for (const noun of nouns)
      for (const form of nounForms(noun)) {
        if (form.pronoun) continue
        const lexeme = at(form.text)
        lexeme.thing ??= { class: name as ThingClass, number: form.number }
      }

  for (const { group, nouns } of peopleNouns)
    for (const noun of nouns)
      for (const form of nounForms(noun)) {
        const lexeme = at(form.text)
        lexeme.person ??= { group, number: form.number }
        if (form.pronoun) lexeme.pronoun = true
        if (form.accusative) lexeme.accusative = true
      }

  for (const { outcome, one, many, vague = false, cases = false } of victimNouns) {
    for (const single of one)
      for (const form of nounForms(`${single}/`)) {
        if (form.text === '' || form.pronoun) continue
        if (form.number === 'many' && !form.text.endsWith('ات')) continue
        const lexeme = at(form.text)
        lexeme.victim ??= { outcome, number: form.number, vague, cases }
        if (form.accusative) lexeme.accusative = true
      }
    for (const plural of many)
      for (const form of nounForms(`/${plural}`)) {
        if (form.text === '' || form.number !== 'many') continue
        at(form.text).victim = { outcome, number: 'many', vague, cases }
      }
  }
  for (const noun of ['مصاب', 'مفقود', 'مختطف', 'محتجز', 'مخطوف', 'هالك']) at(`${noun}ون`)

  for (const { perfect, imperfect, outcome, peopleOnly } of triggerVerbs) {
    const forms = [...perfect.flatMap(perfectForms), ...imperfect.flatMap(imperfectForms)]
    for (const form of forms)
      at(form).verb = { outcome, peopleOnly, plural: /(?:وا|ون|ان|[^ت]تا|ن)$/.test(form) && form.length > 3 }
  }
  for (const { nouns, outcome, peopleOnly } of triggerNouns)
    for (const noun of nouns) at(noun).noun = { outcome, peopleOnly }
  for (const noun of lossNouns) at(noun).loss = true

  for (const { perfect, imperfect, participle, act = 'say' } of sayingVerbs) {
    for (const form of [...perfectForms(perfect), ...imperfectForms(imperfect)]) {
      const number = /(?:وا|ون)$/.test(form)
        ? 'many'
        : /(?:ان|تا)$/.test(form) && form !== perfect
          ? 'dual'
          : 'one'
      const lexeme = at(form)
      if (act !== 'silent') lexeme.say ??= { act, form: 'verb', number }
    }
    if (participle !== undefined)
      for (const form of [
        `${participle}ا`,
        `${participle}ة`,
        `${participle}ين`,
        `${participle}ون`,
        `${participle}تين`,
      ])
        if (act !== 'silent') at(form).say ??= { act, form: 'participle', number: 'one' }
  }
  for (const word of accordingTo) at(word).according = true
  for (const word of offices) at(word).office = true

  for (const [role, words] of Object.entries(functionWords))
    for (const word of words) {
      const lexeme = at(word)
      lexeme.roles = new Set([...(lexeme.roles ?? []), role as WordRole])
    }
  return entries
}
