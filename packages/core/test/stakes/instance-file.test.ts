/** The test instance as a model file: it reads, and carries the numbers of the instance. */
import { describe, expect, test } from 'vitest'
import type { Model, Statement } from '../../src/model/model.ts'
import { discountFactor, ladderOf, testStages } from '../../src/stakes/stakes.ts'
import { shippedModel } from '../models.ts'
import { inst } from './inst.ts'

const model = shippedModel('literature/inst/staged.yaml')
const ids = inst.options.map(({ id }) => id)

/** What an option's standing brings, from a statement that wants it or wants it not. */
function valueIn({ want, worth }: Statement, option: string): number {
  const [amount] = worth ?? [0]
  if (want.kind === 'option') return want.option === option ? amount : 0
  const negated = want.kind === 'not' && want.of.kind === 'option' ? want.of.option : ''
  return negated === option ? -amount : 0
}

function packagesOf(read: Model, plan: string): number[][] {
  const stages = read.plans.find(({ id }) => id === plan)?.stages ?? []
  return stages.map(({ commitments }) => commitments.map(({ keep }) => ids.indexOf(keep.option)))
}

describe('the model file of the instance', () => {
  test('has the worths, shares and patience of the instance', () => {
    for (const [o, option] of inst.options.entries()) {
      const written = model.options.find(({ id }) => id === ids[o])
      expect(written?.irreversibleShare?.[0]).toBe(option.irreversibleShare)
      const values = model.actors.map(({ statements }) =>
        statements.reduce((sum, one) => sum + valueIn(one, option.id), 0),
      )
      expect(values).toEqual(option.values)
    }
    for (const [p, { patience }] of model.actors.entries()) {
      const [rate] = patience?.rate ?? [0]
      const written = discountFactor({ rate, hazard: 0, periodYears: 1 })
      expect(written).toBeCloseTo(inst.parties[p]?.discount ?? 0, 12)
    }
  })

  test('its commitments have the detection, lag and sanction of the instance', () => {
    const [plan] = model.plans
    const written = plan?.stages.flatMap(({ commitments }) =>
      commitments.map(({ by, verification, breach }) => ({
        by,
        detection: verification?.probability?.[0],
        lag: (breach?.withinDays?.[0] ?? 0) > 0 ? 1 : 0,
        sanction: breach?.sanction?.[0],
      })),
    )
    const expected = { N: { detection: 0.7, lag: 1 }, W: { detection: 0.95, lag: 0 } }
    for (const by of ['N', 'W'] as const)
      for (const one of written?.filter((other) => other.by === by) ?? [])
        expect(one).toEqual({ by, sanction: 0.5, ...expected[by] })
    expect(written).toHaveLength(6)
  })

  test('its plans have the margins of the instance', () => {
    const least = model.plans.map(({ id }) => {
      const rows = testStages(inst, ladderOf(packagesOf(model, id)), { look: 'alone' })
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
