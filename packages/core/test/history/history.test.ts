/**
 * The coded agreements of models/history: what is recorded as predicted is what the program
 * predicts, and nothing else has been compared with what happened.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parse as readYaml } from 'yaml'
import * as z from 'zod'
import { check } from '../../src/check/check.ts'
import { messageOf } from '../../src/model/model.ts'
import { shippedModel } from '../models.ts'
import { predictionsOf } from './predictions.ts'

const link = z
  .strictObject({
    stage: z.string(),
    parties: z.array(z.string()).min(1),
    for: z.array(z.string()).min(1),
  })
  .or(z.literal('none'))
const expectations = z.strictObject({
  predicted: z.strictObject({ step: link, today: link, held: link }),
})

const folder = fileURLToPath(new URL('../../../../models/history/', import.meta.url))
const names = readdirSync(folder).filter((file) => /(?<![.]expect)[.]yaml$/.test(file))

describe.each(names.map((file) => file.replace('.yaml', '')))('%s', (name) => {
  const model = shippedModel(`history/${name}.yaml`)
  const text = readFileSync(`${folder}${name}.expect.yaml`, 'utf8')
  const { predicted } = expectations.parse(readYaml(text))

  test('has a model without mistakes or warnings', () => {
    const found = check(model).filter((one) => one.severity !== 'note')
    expect(found.map((one) => messageOf(one, 'en'))).toEqual([])
  })

  test('is predicted as recorded', () => {
    const { step, today, held } = predictionsOf(model)
    expect({ step: step ?? 'none', today: today ?? 'none', held: held ?? 'none' }).toEqual(
      predicted,
    )
  })
})
