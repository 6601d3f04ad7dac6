import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'

/** The addresses that the README names are answered. */
const addresses = [...readFileSync('README.md', 'utf8').matchAll(/`(\/(?:data|feed)\/[^`]+)`/g)].map(
  match => match[1] ?? '',
)

test('the README names addresses', () => {
  expect(addresses.length).toBeGreaterThanOrEqual(6)
})

for (const address of addresses)
  test(`the README's ${address} is there`, async ({ request }) => {
    expect((await request.get(address)).status()).toBe(200)
  })
