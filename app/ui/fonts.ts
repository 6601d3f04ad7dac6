import localFont from 'next/font/local'

/*
 * Two small files have the letters that nearly every page needs (see fonts/common-letters.ts); their originals are
 * fetched where a text has a letter outside them. The ranges exclude each other: otherwise a browser that gives up
 * on one file would fetch the next.
 *
 * `optional`: where a font is not there at once, the page keeps the system's for this visit, so that nothing is
 * invisible and nothing moves. Not preloaded: browsers hold up the first paint for preloaded fonts.
 */
const commonLatin = localFont({
  src: './fonts/latin.woff2',
  weight: '400 600',
  display: 'optional',
  preload: false,
  variable: '--font-common-latin',
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+20-7E, U+A0, U+AB, U+B7, U+BB, U+D7, U+200E-200F, U+2010-2015, U+2018-201D, U+2026, U+2066-2069, U+2190-2193, U+2212',
    },
  ],
})

const commonArabic = localFont({
  src: './fonts/arabic.woff2',
  weight: '400',
  display: 'optional',
  preload: false,
  variable: '--font-common-arabic',
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+60C, U+61B, U+61F, U+621-63A, U+640-656, U+66A-66C, U+670, U+67E, U+686, U+698, U+6A4, U+6A9, U+6AD, U+6AF, U+6CC',
    },
  ],
})

const latin = localFont({
  src: '../../node_modules/@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-latin-wght-normal.woff2',
  weight: '100 700',
  display: 'optional',
  preload: false,
  variable: '--font-latin',
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+A1-AA, U+AC-B6, U+B8-BA, U+BC-D6, U+D8-FF, U+131, U+152-153, U+2BB-2BC, U+2C6, U+2DA, U+2DC, U+2020-2025, U+2027, U+2030-205E, U+20AC, U+2122',
    },
  ],
})

const arabic = localFont({
  src: '../../node_modules/@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2',
  weight: '400',
  display: 'optional',
  preload: false,
  variable: '--font-arabic',
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+600-60B, U+60D-61A, U+61C-61E, U+620, U+63B-63F, U+657-669, U+66D-66F, U+671-67D, U+67F-685, U+687-697, U+699-6A3, U+6A5-6A8, U+6AA-6AC, U+6AE, U+6B0-6CB, U+6CD-6FF, U+750-77F, U+FB50-FDFF, U+FE70-FEFC',
    },
  ],
})

export const fontClasses = [commonLatin, commonArabic, latin, arabic].map(font => font.variable).join(' ')
