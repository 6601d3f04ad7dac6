import { expect, it } from 'vitest'
import { isolate, isolateLtr, showControls } from './bidi'

it('sets text apart and lets it not out', () => {
  expect(isolate('Reuters')).toBe('\u2068Reuters\u2069')
  expect(isolateLtr('a\u2069\u202eb')).toBe('\u2066ab\u2069')
})

it.each([
  ['مقتل \u202e49 جنديا', 'مقتل ⟨U+202E⟩49 جنديا'],
  ['a\u0007b\u200fc', 'a⟨U+0007⟩b⟨U+200F⟩c'],
  ['سطر\nسطر\tسطر', 'سطر\nسطر\tسطر'],
  ['می\u200cخواهم', 'می\u200cخواهم'],
])('shows what turns text around: %j', (raw, shown) => expect(showControls(raw)).toBe(shown))
