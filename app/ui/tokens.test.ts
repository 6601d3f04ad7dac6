import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { palette } from '@/lib/charts/palette'

const css = readFileSync('app/tokens.css', 'utf8')

/** The custom properties of the block that a selector opens. */
function tokensOf(selector: string): Record<string, string> {
  const [, block = ''] = css.split(`${selector} {`)
  const [body = ''] = block.split('}')
  return Object.fromEntries(
    [...body.matchAll(/(--[\w-]+): (#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value]),
  )
}

it('stays the same colours in the files that leave the site', () => {
  expect(tokensOf(':root')).toMatchObject(palette.light)
  expect(tokensOf(":root[data-theme='dark']")).toMatchObject(palette.dark)
})

it('is dark in the same way whether the system or the reader asks for it', () => {
  expect(tokensOf(":root:not([data-theme='light'])")).toEqual(tokensOf(":root[data-theme='dark']"))
})
