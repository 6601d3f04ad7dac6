import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { palette } from '@/lib/charts/palette'

const pairs = readFileSync('app/tokens.css', 'utf8').matchAll(
  /(--[\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g,
)
const tokens = new Map([...pairs].map(([, name, light, dark]) => [name, { light, dark }]))

it.each(['light', 'dark'] as const)('has the same %s colours as the files that leave the site', theme => {
  const values = [...tokens].map(([name, value]) => [name, value[theme]])
  expect(Object.fromEntries(values)).toMatchObject(palette[theme])
})
