import { expect, it } from 'vitest'
import { type Column, csvTable, formulaSafe, forSpreadsheets } from './csv'

const columns: Column<{ words: string; people: number | null }>[] = [
  { name: 'words', type: 'string', description: '', cell: row => row.words },
  { name: 'people', type: 'integer', description: '', cell: row => row.people },
]

it.each([
  ['plain', 'plain'],
  ['مقتل 49 جنديا', 'مقتل 49 جنديا'],
  ['a "b" c', '"a ""b"" c"'],
  ['killed, wounded', '"killed, wounded"'],
  ['قتلى، جرحى', 'قتلى، جرحى'],
  ['two\nlines', '"two\nlines"'],
  [' padded ', '" padded "'],
  ['', ''],
])('writes %j as %j', (words, cell) => {
  expect(csvTable(columns, [{ words, people: 0 }])).toBe(`words,people\r\n${cell},0\r\n`)
})

it('leaves an unknown empty and writes a zero', () => {
  const file = csvTable(columns, [
    { words: 'a', people: null },
    { words: 'b', people: 0 },
  ])
  expect(file).toBe('words,people\r\na,\r\nb,0\r\n')
})

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', "'=1"])('%j can run nothing', text => {
  expect(formulaSafe(text)).toBe(`'${text}`)
})

it.each(['49', "'quoted'", 'a=b', '«مقتل»', ' =1'])('%j is left as it is', text => {
  expect(formulaSafe(text)).toBe(text)
})

it('leads with the mark by which spreadsheets know UTF-8', () => {
  expect([...Buffer.from(forSpreadsheets('a'), 'utf8')]).toEqual([0xef, 0xbb, 0xbf, 0x61])
})
