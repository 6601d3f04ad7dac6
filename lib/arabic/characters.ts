/** What a UTF-16 code unit is to a word: a part of it, something written on it, or its end. */
export const CharacterClass = {
  space: 0,
  letter: 1,
  digit: 2,
  /** Vowel marks and the tatweel: written on a word or in it, no part of its matching form. */
  diacritic: 3,
  /** Bidi and join controls: invisible, anywhere. */
  format: 4,
  mark: 5,
} as const

/** The class of every UTF-16 code unit. Surrogates are marks. */
export const CLASS_OF = new Uint8Array(0x10000)

/**
 * The folded form of every UTF-16 code unit; 0 where it is dropped, `LAM_ALEF` where it becomes two letters.
 * White space and control characters all fold to a space, so that 1 is free to mean لا.
 */
export const FOLDED = new Uint16Array(0x10000)

/** Stands for the letters لا, which some documents write as one code unit. */
export const LAM_ALEF = 1

function each(ranges: readonly (readonly [number, number])[], visit: (code: number) => void) {
  for (const [first, last] of ranges) for (let code = first; code <= last; code++) visit(code)
}

const SPACES = [
  [0x0000, 0x0020],
  [0x007f, 0x00a0],
  [0x1680, 0x1680],
  [0x2000, 0x200b],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
] as const

const DIACRITICS = [
  [0x0610, 0x061a],
  [0x0640, 0x0640],
  [0x064b, 0x065f],
  [0x0670, 0x0670],
  [0x06d6, 0x06dc],
  [0x06df, 0x06e8],
  [0x06ea, 0x06ed],
  [0x08d3, 0x08e1],
  [0x08e3, 0x08ff],
  [0x0300, 0x036f],
] as const

const FORMATS = [
  [0x00ad, 0x00ad],
  [0x061c, 0x061c],
  [0x200c, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
] as const

const DIGITS = [
  [0x0030, 0x0039],
  [0x0660, 0x0669],
  [0x06f0, 0x06f9],
] as const

/** Where letters and signs stand mixed: below the Chinese and Korean characters, and above the surrogates. */
const ALPHABETS = [
  [0x0000, 0x33ff],
  [0xf900, 0xffff],
] as const

const PRESENTATION_FORMS = [
  [0xfb50, 0xfdfb],
  [0xfe70, 0xfefc],
] as const

/** Characters written alike or for one another, each group under the one that stands for it. */
const ALIKE: Readonly<Record<string, string>> = {
  ا: 'أإآٱ',
  ي: 'ىئی',
  ه: 'ةهەہۀۂۃ',
  و: 'ؤ',
  ك: 'ک',
  '"': '«»“”„‟″‹›＂❝❞',
  "'": '‘’‚‛′`´',
  ',': '،٬',
  ';': '؛',
  '?': '؟',
  '%': '٪',
  '.': '۔',
  '-': '‐‑‒–—―−',
  '/': '⁄∕',
}

for (let code = 0; code < 0x10000; code++) FOLDED[code] = code
for (let code = 0x41; code <= 0x5a; code++) FOLDED[code] = code + 0x20
for (const [standard, others] of Object.entries(ALIKE))
  for (let index = 0; index < others.length; index++)
    FOLDED[others.charCodeAt(index)] = standard.charCodeAt(0)
each(SPACES, code => {
  FOLDED[code] = 0x20
})
each(DIGITS, code => {
  FOLDED[code] = 0x30 + (code & 0xf)
})
each([...DIACRITICS, ...FORMATS], code => {
  FOLDED[code] = 0
})
each(PRESENTATION_FORMS, code => {
  const letters = String.fromCharCode(code).normalize('NFKC')
  if (letters.length === 1) FOLDED[code] = FOLDED[letters.charCodeAt(0)] ?? code
  else if (code >= 0xfef5) FOLDED[code] = LAM_ALEF
})

const LETTER = /[\p{L}\p{M}]/u
// Asking for each of the 65,536 would cost as long as reading an article.
CLASS_OF.fill(CharacterClass.letter, 0x3400, 0xd800)
CLASS_OF.fill(CharacterClass.mark, 0xd800, 0xf900)
each(ALPHABETS, code => {
  CLASS_OF[code] = LETTER.test(String.fromCharCode(code)) ? CharacterClass.letter : CharacterClass.mark
})
each(SPACES, code => {
  CLASS_OF[code] = CharacterClass.space
})
each(DIGITS, code => {
  CLASS_OF[code] = CharacterClass.digit
})
each(DIACRITICS, code => {
  CLASS_OF[code] = CharacterClass.diacritic
})
each(FORMATS, code => {
  CLASS_OF[code] = CharacterClass.format
})
