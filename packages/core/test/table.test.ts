/** The table of verdicts for other programs: its header, its rows, and whom they are about. */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { compile, stateFromId } from '../src/game/game.ts'
import { type Model, readGmcr, remarkMessage, stabilityTable } from '../src/index.ts'
import { isStable, slowGame } from '../src/recheck/recheck.ts'
import { shippedModel } from './models.ts'

function tableOf(model: Model, isPerceived = false): string[] {
  const table = stabilityTable(model, { isPerceived })
  if ('problems' in table) throw new Error(JSON.stringify(table.problems))
  return [...table].join('').trimEnd().split('\n')
}

test('chicken as a table, by hand', () => {
  expect(tableOf(shippedModel('teaching/chicken.yaml'))).toEqual([
    'state,actor,nash,gmr,smr,seq',
    'NN,D1,0,0,0,0',
    'NN,D2,0,0,0,0',
    'YN,D1,1,1,1,1',
    'YN,D2,1,1,1,1',
    'NY,D1,1,1,1,1',
    'NY,D2,1,1,1,1',
    'YY,D1,0,1,1,0',
    'YY,D2,0,1,1,0',
  ])
})

test('every row of the ceasefire is what the definitions say', () => {
  const model = shippedModel('teaching/ceasefire.yaml')
  const rows = checkRows(model)
  const states = rows.map((row) => stateFromId(row.split(',')[0] ?? ''))
  expect(states).toEqual([...states].sort((a, b) => a - b))
})

/** Each row against the definitions, tried slowly; returns the rows. */
function checkRows(model: Model): string[] {
  const slow = slowGame(model, Object.fromEntries(model.questions.map((q) => [q.id, q.base])))
  const [, ...rows] = tableOf(model)
  expect(rows).toHaveLength(compile(model).frame.stateCount * model.actors.length)
  for (const row of rows) {
    const [state = '', actor = '', ...verdicts] = row.split(',')
    const expected = ['nash', 'gmr', 'smr', 'seq'].map((concept) =>
      isStable(slow, { concept }, { actor, state }) ? '1' : '0',
    )
    expect(verdicts, row).toEqual(expected)
  }
  return rows
}

test('as each driver sees it, both swerving holds under SEQ, by mistake', () => {
  const model = shippedModel('teaching/chicken-misread.yaml')
  const both = (rows: readonly string[]) => rows.filter((row) => row.startsWith('YY'))
  expect(both(tableOf(model))).toEqual(['YY,D1,0,1,1,0', 'YY,D2,0,1,1,0'])
  expect(both(tableOf(model, true))).toEqual(['YY,D1,0,1,1,1', 'YY,D2,0,1,1,1'])
})

test('who overlooks a state does not stand by it', () => {
  const model = shippedModel('literature/hipel-kilgour-kinsara-2014/syria-iraq-misperceived.yaml')
  const rows = tableOf(model, true)
  expect(rows).toContain('YNN,Syria,0,0,0,0')
  expect(rows).toContain('NNN,Iraq,0,0,0,0')
})

const files = (folder: URL) =>
  existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.gmcr')) : []

describe('the table of every example file in the format of other programs', () => {
  const folder = new URL('fixtures/gmcr/', import.meta.url)
  test.each(files(folder))('%s has the verdicts of the definitions', (name) => {
    checkRows(importedFrom(new URL(name, folder)))
  })

  /** GMCR_FILES=FOLDER/ tries further files, such as a collection of somebody's own. */
  const { GMCR_FILES: more } = process.env
  const further = more === undefined ? undefined : pathToFileURL(more)
  const each = further === undefined ? test.skip : test
  each('files of a folder that GMCR_FILES names have the verdicts of the definitions', () => {
    const found = further === undefined ? [] : files(further)
    expect(found).not.toEqual([])
    for (const name of found) checkRows(importedFrom(new URL(name, further)))
  })
})

function importedFrom(file: URL): Model {
  const { model, remarks } = readGmcr(readFileSync(file, 'utf8'), 'example')
  if (model === undefined) throw new Error(remarks.map((one) => remarkMessage(one, 'en')).join())
  return model
}
