import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const areas = readdirSync(join(import.meta.dirname, 'messages')).map(file => file.replace('.ts', ''))

/** `name` and `otherLanguage` are each language's own word for itself, on purpose in the other's letters. */
const crossing = new Set(['otherLanguage', 'otherLanguageLabel'])

describe.each(areas)('%s', async area => {
  const module: Record<string, Record<string, Record<'en' | 'ar', unknown>>> = await import(
    `./messages/${area}.ts`
  )
  const messages = Object.values(module).flatMap(Object.entries)

  it.each(messages)('%s is said in both languages, each in its own letters', (key, message) => {
    for (const locale of ['en', 'ar'] as const) {
      const said = message[locale]
      expect(typeof said).toBe(typeof message.en)
      if (typeof said === 'function' || crossing.has(key)) continue
      for (const text of Array.isArray(said) ? said : [said]) {
        expect(text.trim()).not.toBe('')
        if (locale === 'en') expect(text).not.toMatch(/\p{Script=Arabic}/u)
        else if (/\p{L}/u.test(text)) expect(text).toMatch(/\p{Script=Arabic}/u)
      }
    }
  })
})
