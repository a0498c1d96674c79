/**
 * The coded agreements of models/history: the codes are those of before the comparison, what is
 * recorded as predicted is what the program predicts, the comparison follows from the rule, and the
 * pages show both. `UPDATE_HISTORY=1 npx vitest run packages/core/test/history` renews tables.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parse as readYaml } from 'yaml'
import * as z from 'zod'
import { check } from '../../src/check/check.ts'
import { messageOf } from '../../src/model/model.ts'
import { modelText, shippedModel } from '../models.ts'
import { mainPlan, predictionTable, stageTable, stakesTable, summaryTable } from './pages.ts'
import { compare, predictionsOf, stakesPredictionsOf } from './predictions.ts'

const link = z
  .strictObject({
    stage: z.string(),
    parties: z.array(z.string()).min(1),
    for: z.array(z.string()).min(1),
  })
  .or(z.literal('none'))
const weakest = z
  .strictObject({
    stage: z.string(),
    parties: z.tuple([z.string()]),
    breaks: z.array(z.string()).min(1),
    holds: z.enum(['everywhere', 'somewhere', 'nowhere']),
  })
  .or(z.enum(['none', 'no ladder']))
const ofOrder = ['step', 'today', 'held'] as const
const ofStakes = ['worst', 'middle'] as const
const tests = [...ofOrder, ...ofStakes]
const verdict = z.enum(['right', 'in part', 'wrong', 'not testable'])
const expectations = z.strictObject({
  codes: z.string().regex(/^[0-9a-f]{16}$/),
  predicted: z.strictObject({
    ...{ step: link, today: link, held: link },
    ...{ worst: weakest, middle: weakest },
  }),
  happened: z
    .strictObject({
      stage: z.string(),
      party: z.string(),
      option: z.string(),
      date: z.string(),
      contested: z.boolean().optional(),
    })
    .or(z.literal('none')),
  compared: z.record(z.enum(tests), verdict),
})

const folder = fileURLToPath(new URL('../../../../models/history/', import.meta.url))
const names = readdirSync(folder)
  .filter((file) => /(?<![.]expect)[.]yaml$/.test(file))
  .map((file) => file.replace('.yaml', ''))
const cases = names.map((name) => {
  const model = shippedModel(`history/${name}.yaml`)
  const text = readFileSync(`${folder}${name}.expect.yaml`, 'utf8')
  const recorded = expectations.parse(readYaml(text))
  const { predicted, compared } = recorded
  const pages = {
    ...recorded,
    compared: of(tests, compared),
    predicted: { ofOrder: of(ofOrder, predicted), ofStakes: of(ofStakes, predicted) },
  }
  return { name, model, recorded, pages }
})

describe.each(cases)('$name', ({ name, model, recorded, pages }) => {
  // That nothing would follow a breach is a judgement on the agreement, and no mistake in the file.
  test('has a model without mistakes, and no warning but of answers that take nothing or that a rule forbids', () => {
    const found = check(model).filter(
      ({ severity, code }) =>
        severity !== 'note' && !['no-leverage', 'answer-forbidden'].includes(code),
    )
    expect(found.map((one) => messageOf(one, 'en'))).toEqual([])
  })

  test('still has the codes of before the comparison', () => {
    expect(fingerprint(codesOf(modelText(`history/${name}.yaml`)))).toBe(recorded.codes)
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

  test('is compared by the rule', () => {
    const happened = recorded.happened === 'none' ? undefined : recorded.happened
    const plan = mainPlan(model)
    if (happened !== undefined) {
      const stage = plan.stages.find(({ id }) => id === happened.stage)
      const owed = stage?.commitments.find(({ keep }) => keep.option === happened.option)
      expect(owed?.by, 'who owed what was broken').toBe(happened.party)
    }
    for (const one of tests)
      expect(compare(named(recorded.predicted[one]), happened)).toBe(recorded.compared[one])
  })

  test('has a page that shows it', () => {
    expectOnPage(`${name}.md`, stageTable(model))
    expectOnPage(`${name}.md`, predictionTable(model, pages))
    expectOnPage(`${name}.md`, stakesTable(model, pages))
  })
})

test('the cases are summed up as recorded', () => {
  expectOnPage('README.md', summaryTable(cases.map(({ model, pages }) => [model, pages] as const)))
})

function named<T>(predicted: T | 'none'): T | undefined {
  return predicted === 'none' ? undefined : predicted
}

function of<K extends string, T extends Readonly<Record<K, unknown>>>(
  keys: readonly K[],
  values: T,
): Record<string, T[K]> {
  return Object.fromEntries(keys.map((key) => [key, values[key]]))
}

/** What was fixed before the comparison: all but the record, which stands at the end. */
function codesOf(text: string): string {
  return text.split('\n# The record')[0] ?? ''
}

function fingerprint(text: string): string {
  return createHash('sha256').update(text.trimEnd()).digest('hex').slice(0, 16)
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
