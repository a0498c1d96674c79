/** Conditions on preferences against brute force: every ranking of small games is tried. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stepBudget } from '../../src/base/budget.ts'
import { conceptsWith } from '../../src/concept/concept.ts'
import {
  compile,
  forEachState,
  type Game,
  has,
  type State,
  stateFromId,
  stateId,
} from '../../src/game/game.ts'
import { outcomeOf, recheck } from '../../src/recheck/recheck.ts'
import { inverseState } from '../../src/subjects/rankings/computing/inverse.ts'
import { shippedModel } from '../models.ts'
import { arbitraryModel } from './arbitrary-model.ts'
import { stableUnder } from './closures.ts'

const concepts = conceptsWith('inverse')

function statesOf(game: Game): State[] {
  const states: State[] = []
  forEachState(game.frame.feasible, (state) => states.push(state) > 0)
  return states
}

function* permutations<T>(list: readonly T[]): Generator<T[]> {
  if (list.length === 0) yield []
  for (const [i, first] of list.entries())
    for (const rest of permutations(list.filter((_, j) => j !== i))) yield [first, ...rest]
}

/** The game with the actor's ranks replaced. */
function withRanking(game: Game, actor: number, ascending: readonly State[]): Game {
  const ranks = game.ranks.map((one) => one.slice())
  for (const [rank, state] of ascending.entries()) {
    const own = ranks[actor]
    if (own) own[state] = rank
  }
  return { ...game, ranks }
}

const small = arbitraryModel({ actorsMin: 2, actorsMax: 3, optionsMax: 4, rulesMax: 3 }).filter(
  (model) => compile(model).frame.stateCount <= 6,
)

describe('the rankings that make a state stable', () => {
  test('are as many as trying every one finds', () => {
    let compared = 0
    fc.assert(
      fc.property(small, fc.nat(5), fc.constantFrom(...concepts), (model, pick, concept) => {
        const game = compile(model)
        const states = statesOf(game)
        const state = states[pick % states.length] ?? 0
        for (const actor of game.names.actors.keys()) {
          const found = inverseState(game, { actor, state, concept }, 12, stepBudget())
          let stable = 0
          for (const order of permutations(states))
            if (has(stableUnder(concept, withRanking(game, actor, order), actor), state)) stable++
          expect(found.rankings?.stable).toBe(String(stable))
          compared++
        }
      }),
      { numRuns: 150, seed: 5 },
    )
    expect(compared).toBeGreaterThan(200)
  })

  test('and with the smallest set kept down, every ranking tried is among them', () => {
    fc.assert(
      fc.property(small, fc.nat(5), fc.constantFrom(...concepts), (model, pick, concept) => {
        const game = compile(model)
        const states = statesOf(game)
        const state = states[pick % states.length] ?? 0
        const { smallest = [] } = inverseState(game, { actor: 0, state, concept }, 12, stepBudget())
        const kept = smallest.map(stateFromId)
        const others = states.filter((one) => one !== state && !kept.includes(one))
        const order = [...kept, state, ...others]
        expect(has(stableUnder(concept, withRanking(game, 0, order), 0), state)).toBe(true)
      }),
      { numRuns: 400, seed: 6 },
    )
  })
})

describe('the checker', () => {
  const models = arbitraryModel({ actorsMin: 2, actorsMax: 4, optionsMax: 5, rulesMax: 3 })

  test('accepts every condition and count, and the verdict is that of the concept', () => {
    fc.assert(
      fc.property(models, fc.nat(), fc.constantFrom(...concepts), (model, pick, concept) => {
        const game = compile(model)
        const states = statesOf(game)
        const state = states[pick % states.length] ?? 0
        for (const actor of game.names.actors.keys()) {
          const found = inverseState(game, { actor, state, concept }, 40, stepBudget())
          expect(found.stable).toBe(has(stableUnder(concept, game, actor), state))
          const outcome = outcomeOf(recheck(model, {}, found))
          expect(outcome).not.toBe('refused')
          if (states.length <= 20) expect(outcome).toBe('accepted')
        }
      }),
      { numRuns: 150, seed: 8 },
    )
  })

  test('refuses a count that is one off, and a clause that is not there', () => {
    const model = shippedModel('literature/hipel-kilgour-kinsara-2014/syria-iraq.yaml')
    const game = compile(model)
    const asked = { actor: 0, state: 1, concept: 'gmr' } as const
    const found = inverseState(game, asked, 12, stepBudget())
    expect(recheck(model, {}, found)).toEqual({ accepted: true })
    const [clause] = found.clauses
    if (!clause) throw new Error('no clause')
    for (const altered of [
      { ...found, rankings: { stable: '420', all: '720' } },
      { ...found, share: { numerator: '7', denominator: '12' } },
      { ...found, clauses: [{ ...clause, to: 'NNY' }] },
      { ...found, smallest: [] },
      { ...found, stable: !found.stable },
    ])
      expect(recheck(model, {}, altered)).toMatchObject({ accepted: false })
  })
})

test('a budget that ends in the middle is said', () => {
  const game = compile(shippedModel('literature/hipel-fraser-1980/garrison.yaml'))
  const asked = { actor: 2, state: stateFromId('NYNNYYNNN'), concept: 'gmr' } as const
  const found = inverseState(game, asked, 12, stepBudget(2))
  expect(found.strength).toMatchObject({ kind: 'truncated' })
  expect(stateId(9, asked.state)).toBe(found.state)
})
