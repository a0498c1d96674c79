import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { decoded } from './decode.ts'

const text = 'stufenplan: 1\ntitle: Nördliche Seite\n'
const latin = Uint8Array.from(text, (sign) => sign.charCodeAt(0))
const utf8 = new TextEncoder().encode(text)
const wide = (isBig: boolean) =>
  Uint8Array.from(
    [...text].flatMap((sign) => {
      const code = sign.charCodeAt(0)
      const pair = [code & 255, code >> 8]
      return isBig ? pair.reverse() : pair
    }),
  )

test('UTF-8 and UTF-16 are read as what they are, with and without a mark', () => {
  const marked = (mark: number[], bytes: Uint8Array) => Uint8Array.from([...mark, ...bytes])
  for (const bytes of [
    utf8,
    marked([0xef, 0xbb, 0xbf], utf8),
    wide(false),
    wide(true),
    marked([0xff, 0xfe], wide(false)),
    marked([0xfe, 0xff], wide(true)),
  ])
    expect(decoded(bytes)).toEqual({ kind: 'text', text })
})

test('of Latin-1 it is asked, and Western European stands first', () => {
  const found = decoded(latin)
  if (found.kind !== 'ask') throw new Error('It is not asked.')
  expect(found.readings[0]).toEqual({
    encoding: 'windows-1252',
    text,
    line: 'title: Nördliche Seite',
  })
  expect(found.readings.some((one) => one.line.includes('Nцrdliche'))).toBe(true)
})

test('what is no text is none', () => {
  const icon = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1, 2, 3])
  expect(decoded(icon).kind).toBe('binary')
  expect(decoded(Uint8Array.from([0xff, 1, 2, 3])).kind).toBe('binary')
  expect(decoded(readFileSync(new URL(import.meta.url))).kind).toBe('text')
})
