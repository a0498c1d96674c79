/** All own moves of an actor: by hand, cut by a budget, and in one order whatever is listed. */
import { expect, test } from 'vitest'
import { shippedModel } from '../../../../test/models.ts'
import { stepBudget } from '../../../base/budget.ts'
import { compile, readState } from '../../../game/game.ts'
import { movesOf } from './moves.ts'

const korea = shippedModel('korea-2025/model.yaml')
const game = compile(korea)
const china = korea.actors.findIndex((actor) => actor.id === 'CN')

test('in the dilemma the one own move from cooperation pays', () => {
  const model = shippedModel('teaching/prisoners-dilemma.yaml')
  const dilemma = compile(model)
  const read = readState(model, dilemma.frame, 'coop_1, coop_2')
  if ('problem' in read) throw new Error('The model has changed.')
  const { state } = read
  const found = movesOf(dilemma, { state, actor: 0, listedMax: 8 }, stepBudget())
  expect(found).toMatchObject({ count: 1, gainCount: 1, equalCount: 0, bestCount: 1 })
  expect(found.moves).toMatchObject([{ to: 'NY', verdict: 'gains', best: true }])
})

test('a short list is the start of a long one, and the counts do not depend on it', () => {
  const asked = { state: game.frame.today, actor: china, listedMax: 10_000 }
  const all = movesOf(game, asked, stepBudget())
  expect(all.moves).toHaveLength(all.count)
  for (let listedMax = 0; listedMax <= all.count; listedMax++) {
    const some = movesOf(game, { ...asked, listedMax }, stepBudget())
    expect(some.moves).toEqual(all.moves.slice(0, listedMax))
    expect(some.gainCount).toBe(all.gainCount)
  }
})

test('a budget that ends in the middle is said', () => {
  const asked = { state: game.frame.today, actor: china, listedMax: 8 }
  expect(movesOf(game, asked, stepBudget(2))).toMatchObject({
    count: 2,
    strength: { kind: 'truncated', explored: 2 },
  })
})
