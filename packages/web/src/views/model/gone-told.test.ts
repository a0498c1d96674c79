/** What hangs on a thing is told once, with where it stands. */
import { readFileSync } from 'node:fs'
import { type JsonRecord, parse, plainValue, withoutUses } from '@stufenplan/core'
import { expect, test } from 'vitest'
import { entriesOf, entryName } from '../../edits/written.ts'
import { goneTold } from './gone-told.ts'

const text = readFileSync(
  new URL('../../../../../models/teaching/line-observers.yaml', import.meta.url),
  'utf8',
)
const written = plainValue(parse(text).tree.document?.contents) as JsonRecord

function toldOf(option: string): [string, string[]][] {
  const gone = withoutUses(text, ['options', option], { en: '…', de: '…' })?.gone ?? []
  const labels = new Map(
    entriesOf(written, 'options').map(([id, one]) => [id, entryName(id, one, 'en')]),
  )
  return goneTold(gone.slice(1), { written, language: 'en', labels })
}

test('the observers let in are told where they stand, and nowhere twice', () => {
  const lines = toldOf('observers').flatMap(([, names]) => names)
  expect(lines.filter((one) => one === 'observers let in')).toEqual([])
  expect(lines.filter((one) => one.endsWith('observers let in'))).toHaveLength(2)
  expect(new Set(lines).size).toBe(lines.length)
})

test('a way that goes is told, and not what lies in it', () => {
  const inspections = new Map(toldOf('stored')).get('inspections') ?? []
  expect(inspections).toHaveLength(2)
  for (const line of inspections) expect(line).not.toMatch(/breaks|guns in the depots/)
})
