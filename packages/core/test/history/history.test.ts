/**
 * The coded agreements of models/history: the codes are those of before the comparison, what is
 * recorded as predicted is what the program predicts, the comparison follows from the rule, and the
 * pages show both. `UPDATE_HISTORY=1 npx vitest run packages/core/test/history` renews tables.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { check } from '../../src/check/check.ts'
import { messageOf } from '../../src/model/model.ts'
import { modelText, shippedModel } from '../models.ts'
import { firstToBreak } from './comparing.ts'
import { codesOf, fingerprint, withoutNaming, withoutRecord } from './fingerprint.ts'
import { mainPlan } from './main-plan.ts'
import {
  correctionTable,
  predictionTable,
  recordTable,
  sourceTable,
  stageTable,
  stakesTable,
} from './pages.ts'
import { predictionsOf, stakesPredictionsOf } from './predictions.ts'
import { folder, names, ofOrder, ofStakes, readRecorded, tests } from './recorded.ts'
import {
  correctionsTable,
  hitRateTable,
  summaryTable,
  uncontestedTable,
  verdictsOf,
} from './summary.ts'

const cases = names.map((name) => {
  const text = modelText(`history/${name}.yaml`)
  const before = withoutRecord(text)
  return { name, before, model: shippedModel(`history/${name}.yaml`), recorded: readRecorded(name) }
})

describe.each(cases)('$name', ({ name, before, model, recorded }) => {
  const { record, sources, corrections } = recorded

  // That nothing would follow a breach is a judgement on the agreement, and no mistake in the file.
  test('has a model without mistakes, and no warning but of answers that take nothing or that a rule forbids', () => {
    const found = check(model).filter(
      ({ severity, code }) =>
        severity !== 'note' && !['no-leverage', 'answer-forbidden'].includes(code),
    )
    expect(found.map((one) => messageOf(one, 'en'))).toEqual([])
  })

  test('still has the codes of before the comparison', () => {
    expect(fingerprint(codesOf(before))).toBe(recorded.codes)
  })

  test('still has the words of before the comparison, or a correction that says otherwise', () => {
    const isCorrected = corrections.some((one) => one.model === true)
    expect(fingerprint(withoutNaming(before)) !== recorded.text, 'words of the model').toBe(
      isCorrected,
    )
  })

  test('is predicted as recorded', () => {
    const { step, today, held } = predictionsOf(model)
    const found = { step: step ?? 'none', today: today ?? 'none', held: held ?? 'none' }
    expect(found).toEqual(of(ofOrder, recorded.predicted))
  })

  test('is predicted as recorded, with worths', () => {
    const { worst, middle } = stakesPredictionsOf(model)
    const found = { worst: worst ?? 'none', middle: middle ?? 'none' }
    expect(found).toEqual(of(ofStakes, recorded.predicted))
  })

  test('has a record of obligations that stand in the plan, with their owners', () => {
    for (const one of record) {
      const stage = mainPlan(model).stages.find(({ id }) => id === one.stage)
      const owed = stage?.commitments.find(({ keep }) => keep.option === one.option)
      expect(owed?.by, `who owes ${one.option} in ${one.stage}`).toBe(one.party)
      if (one.answers !== undefined)
        expect(record.map(({ option }) => option)).toContain(one.answers)
    }
  })

  test('is compared by the rule', () => {
    const found = verdictsOf(model, recorded, firstToBreak(record))
    expect(tests.map((one) => recorded.compared[one])).toEqual(found.slice(0, tests.length))
  })

  test('says which correction changed which verdict', () => {
    const changed = tests.filter((one) => recorded.published[one] !== recorded.compared[one])
    expect([...new Set(corrections.flatMap((one) => one.changes ?? []))].sort()).toEqual(
      changed.sort(),
    )
  })

  test('names sources that are on its list, leans on each of them, and on no page that anybody edits', () => {
    const page = readFileSync(`${folder}${name}.md`, 'utf8')
    const written = page.slice(0, page.indexOf('## Sources of the record'))
    const cited = [...written.matchAll(/\[(\d+)\](?!\()/g)].map(([, number]) => Number(number))
    const all = [...cited, ...[...record, ...corrections].flatMap((one) => one.sources)]
    expect([...new Set(all)].sort((a, b) => a - b)).toEqual(sources.map((_, i) => i + 1))
    const anybodys = /wiki|fandom|blogspot|viewtopic|snack|travel/i
    expect(sources.filter(({ url = '' }) => anybodys.test(url))).toEqual([])
  })

  test('has a page that shows it', () => {
    expectOnPage(`${name}.md`, stageTable(model))
    expectOnPage(`${name}.md`, predictionTable(model, recorded))
    expectOnPage(`${name}.md`, stakesTable(model, recorded))
    expectOnPage(`${name}.md`, recordTable(model, recorded))
    expectOnPage(`${name}.md`, correctionTable(recorded))
    expectOnPage(`${name}.md`, sourceTable(recorded))
  })
})

describe('the page over all cases', () => {
  const all = cases.map(({ model, recorded }) => [model, recorded] as const)

  test('sums them up as recorded, each hit rate beside its baselines', () => {
    expectOnPage('README.md', summaryTable(all))
    expectOnPage('README.md', hitRateTable(all))
    expectOnPage('README.md', uncontestedTable(all))
  })

  test('lists every fact that was changed, and no case without one', () => {
    expect(all.filter(([, { corrections }]) => corrections.length === 0)).toEqual([])
    expectOnPage('README.md', correctionsTable(all))
  })

  test('does not call the coding blind', () => {
    for (const file of ['README.md', ...names.map((name) => `${name}.md`)])
      expect(readFileSync(folder + file, 'utf8')).not.toMatch(/\bcoded blind|\bblindness\b/i)
  })
})

function of<K extends string, T extends Readonly<Record<K, unknown>>>(
  keys: readonly K[],
  values: T,
): Record<string, T[K]> {
  return Object.fromEntries(keys.map((key) => [key, values[key]]))
}

/** Looks for a table by its head, which no other table of the page has. */
function expectOnPage(file: string, table: string): void {
  const page = readFileSync(folder + file, 'utf8')
  if (process.env.UPDATE_HISTORY === '1') {
    const head = table.split('\n')[0] ?? ''
    const lines = page.split('\n')
    const start = lines.indexOf(head)
    if (start < 0) throw new Error(`${file} has no table that begins with ${head}`)
    const length = lines.slice(start).findIndex((line) => !line.startsWith('|'))
    lines.splice(start, length, ...table.split('\n'))
    writeFileSync(folder + file, lines.join('\n'))
  } else expect(page, `Renew ${file}: see the top of this test`).toContain(`\n${table}\n`)
}
