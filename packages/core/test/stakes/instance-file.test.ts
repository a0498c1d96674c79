/** The test instance as a model file: read from the file it is the instance, number for number. */
import { describe, expect, test } from 'vitest'
import { at } from '../../src/base/assert.ts'
import { compile, worldOf } from '../../src/game/game.ts'
import { testStages } from '../../src/subjects/stakes/calculus/calculus.ts'
import {
  along,
  outlineOf,
  type ReadLadder,
  readLadder,
} from '../../src/subjects/stakes/from-model/from-model.ts'
import { shippedModel } from '../models.ts'
import { inst } from './inst.ts'

const model = shippedModel('literature/inst/staged.yaml')
const byFile = ['n1', 'w1', 'n2', 'w2', 'n3', 'w3']

function read(id: string): ReadLadder {
  const plan = at(
    model.plans.filter((one) => one.id === id),
    0,
  )
  const { frame } = compile(model)
  const order = plan.stages.map((stage) => stage.id)
  const asked = { world: worldOf(model), frame, order, unseen: new Set<string>(), settings: {} }
  const outline = outlineOf(model, plan, asked)
  if ('option' in outline) throw new Error(outline.option)
  return readLadder(outline, along(0))
}

describe('the model file of the instance', () => {
  test('has the numbers of the instance, in the order of its first plan', () => {
    const { stakes, missing } = read('three-stages')
    expect(missing).toEqual([])
    const places = byFile.map((id) => inst.options.findIndex((one) => one.id === id))
    for (const [o, place] of places.entries()) {
      const { id, owner, values, irreversibleShare } = at(inst.options, place)
      expect(stakes.options[o]).toEqual({
        id,
        owner,
        values: values.map((value) => expect.closeTo(value, 12)),
        irreversibleShare,
        prerequisites: [], // asked of a search: they order steps, and forbid no state
      })
    }
    for (const [p, { id, discount, lag, sanction }] of inst.parties.entries())
      expect(stakes.parties[p]).toMatchObject({
        id,
        discount: expect.closeTo(discount, 12),
        lag,
        sanction,
        hostage: 0,
        falseAlarm: 0,
      })
    expect(stakes.parties.map(({ detection }) => detection)).toEqual([
      { base: 0.25, when: [{ option: 0, value: expect.closeTo(0.7, 12) }] },
      expect.closeTo(0.95, 12),
    ])
  })

  test('its plans have the margins of the instance', () => {
    const least = model.plans.map(({ id }) => {
      const { stakes, ladder } = read(id)
      const rows = testStages(stakes, ladder, { look: 'alone' })
      return [id, Math.min(...rows.map(({ margin }) => margin)).toFixed(4)]
    })
    expect(least).toEqual([
      ['three-stages', '0.0253'],
      ['one-package', '-0.1747'],
      ['dismantle-first', '-3.8349'],
      ['pay-first', '-2.0790'],
    ])
  })
})
