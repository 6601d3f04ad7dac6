import type { Locale } from './locales'

type Text = string | readonly string[] | ((...args: never[]) => string)

/** An area's messages, each with its languages side by side: a language left out is a type error. */
export type Messages<T extends Record<string, Text>> = { readonly [Key in keyof T]: Record<Locale, T[Key]> }

/** Types an area's messages: both languages of a message take the same parameters. */
export function defineMessages<T extends Record<string, Text>>(messages: Messages<T>): Messages<T> {
  return messages
}

/** An area's messages in one language: `say(siteMessages, 'ar').title`. */
export function say<T extends Record<string, Text>>(messages: Messages<T>, locale: Locale): T {
  const said: Partial<T> = {}
  for (const key in messages) said[key] = messages[key][locale]
  // The loop above has filled every key of T.
  return said as T
}
