import localFont from 'next/font/local'

/*
 * `optional`: where a font is not there at once, the page keeps the system's for this visit, so that nothing is
 * invisible and nothing moves. Not preloaded: on a slow line that holds up the first paint for as long as the
 * fonts take. The ranges let a page without Arabic letters do without the Arabic file, and give
 * the digits of both languages to the one font that has every weight.
 */
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
        'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122, U+2190-2193, U+2212, U+FEFF, U+FFFD',
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
  declarations: [{ prop: 'unicode-range', value: 'U+0600-06FF, U+0750-077F, U+FB50-FDFF, U+FE70-FEFC' }],
})

export const fontClasses = `${latin.variable} ${arabic.variable}`
