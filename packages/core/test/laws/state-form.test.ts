/** Models in state form: the definitions on any graph, and the same conflict written both ways. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stepBudget } from '../../src/base/budget.ts'
import { type Concept, conceptsToChoose, entryOf } from '../../src/concept/concept.ts'
import { compile, has } from '../../src/game/game.ts'
import { answer, type Model, recheck } from '../../src/index.ts'
import { question } from '../../src/subjects/questions.ts'
import {
  judgeCoalition,
  type Shared,
  stableStates,
} from '../../src/subjects/stability/stability.ts'
import { readModel } from '../models.ts'
import { arbitraryModel } from './arbitrary-model.ts'
import { arbitraryRankedModel } from './arbitrary-ranked-model.ts'
import { arbitraryStateForm, inStateForm } from './arbitrary-state-form.ts'

const seed = 20_261_130
/** Moves at the same moment are put together option by option, and have no meaning here. */
const concepts = conceptsToChoose.filter((one) => {
  const { judging, actorCount } = entryOf(one)
  return judging.kind === 'answers' && actorCount === undefined
})

function stableSets(model: Model, concept: Concept, horizon?: number) {
  const game = compile(model)
  const terms = { concept, ...(horizon !== undefined && { horizon }) }
  const asked = { game, terms, budget: stepBudget(), shared: {} as Shared }
  return game.names.actors.map((_, actor) => stableStates(asked, actor) ?? new Uint32Array())
}

describe('option form and state form of one model', () => {
  const models = fc.oneof(
    arbitraryModel({ actorsMin: 1, actorsMax: 4, optionsMax: 5 }),
    arbitraryRankedModel({ actorsMax: 4, optionsMax: 4 }),
  )

  test('give the same verdicts under every concept, on 1,000 random models', () => {
    let judged = 0
    fc.assert(
      fc.property(models, (model) => {
        const other = inStateForm(model)
        for (const concept of concepts) {
          const [one, two] = [stableSets(model, concept), stableSets(other.model, concept)]
          for (const [state, place] of other.places)
            for (const actor of model.actors.keys()) {
              const sets = [one[actor] ?? one[0], two[actor] ?? two[0]] as const
              expect(has(sets[1] as Uint32Array, place)).toBe(has(sets[0] as Uint32Array, state))
              judged++
            }
        }
      }),
      { numRuns: 1_000, seed },
    )
    expect(judged).toBeGreaterThan(100_000)
  })

  test('give the same verdicts with foresight, where no two states are tied', () => {
    const strict = arbitraryRankedModel({ actorsMax: 2, optionsMax: 4 }).filter((model) =>
      model.actors.every(({ ranking = [] }) => ranking.every((tier) => tier.length === 1)),
    )
    let judged = 0
    fc.assert(
      fc.property(strict, fc.integer({ min: 1, max: 5 }), (model, horizon) => {
        if (model.actors.length !== 2) return
        const other = inStateForm(model)
        for (const concept of ['limited', 'nonmyopic'] as const) {
          const asked = concept === 'limited' ? horizon : undefined
          const [one, two] = [
            stableSets(model, concept, asked),
            stableSets(other.model, concept, asked),
          ]
          for (const [state, place] of other.places)
            for (const [actor, set] of one.entries()) {
              expect(has(two[actor] as Uint32Array, place)).toBe(has(set, state))
              judged++
            }
        }
      }),
      { numRuns: 200, seed },
    )
    expect(judged).toBeGreaterThan(500)
  })

  test('give the same verdicts for every coalition', () => {
    const several = arbitraryModel({ actorsMin: 2, actorsMax: 3, optionsMax: 4 })
    fc.assert(
      fc.property(several, fc.nat(), (model, drawn) => {
        const other = inStateForm(model)
        const members = 1 + (drawn % (2 ** model.actors.length - 1))
        const [one, two] = [compile(model), compile(other.model)]
        for (const concept of ['nash', 'gmr', 'smr', 'seq'] as const)
          for (const [state, place] of other.places) {
            const found = judgeCoalition(one, { members, state }, concept, stepBudget())
            const again = judgeCoalition(two, { members, state: place }, concept, stepBudget())
            expect(again.stable).toBe(found.stable)
          }
      }),
      { numRuns: 150, seed },
    )
  })
})

describe('on any graph', () => {
  test('every answer is what the definitions give', () => {
    let checked = 0
    const asked = [
      ...concepts.map((concept) => ({ kind: 'stable', concept, listedMax: 20 })),
      ...concepts.map((concept) => ({ kind: 'stable', concept, state: 'today' })),
      ...['nash', 'gmr', 'smr', 'seq'].map((concept) => ({
        kind: 'stable',
        concept,
        coalitions: 'all',
      })),
      { kind: 'today' },
      { kind: 'states' },
      { kind: 'moves', state: 'today' },
      { kind: 'paths', concept: 'gmr' },
      { kind: 'why', state: 'today', actor: 'a0' },
      { kind: 'why', state: 'today', actor: 'a0', concept: 'seq' },
    ]
    fc.assert(
      fc.property(arbitraryStateForm(), (model) => {
        for (const one of asked) {
          const answered = answer(model, question.parse(one))
          if ('problems' in answered) throw new Error(JSON.stringify(answered.problems))
          for (const finding of answered.findings) {
            const verdict = recheck(model, answered.world, finding)
            expect(verdict, JSON.stringify(finding)).toEqual({ accepted: true })
            checked++
          }
        }
      }),
      { numRuns: 250, seed },
    )
    expect(checked).toBeGreaterThan(5_000)
  })

  test('with foresight of two actors', () => {
    fc.assert(
      fc.property(
        arbitraryStateForm({ actorsMin: 2, actorsMax: 2, statesMax: 6 }),
        fc.integer({ min: 1, max: 5 }),
        (model, horizon) => {
          for (const one of [
            { kind: 'stable', concept: 'limited', horizon },
            { kind: 'stable', concept: 'nonmyopic' },
            { kind: 'stable', concept: 'limited', horizon, state: 'today' },
            { kind: 'stable', concept: 'nonmyopic', state: 'today' },
          ]) {
            const answered = answer(model, question.parse(one))
            if ('problems' in answered) throw new Error(JSON.stringify(answered.problems))
            for (const finding of answered.findings)
              expect(recheck(model, {}, finding), JSON.stringify(finding)).toEqual({
                accepted: true,
              })
          }
        },
      ),
      { numRuns: 150, seed },
    )
  })

  test('moves at the same moment are refused in words', () => {
    fc.assert(
      fc.property(arbitraryStateForm({ statesMax: 3 }), (model) => {
        for (const concept of ['sim', 'seq-sim'])
          expect(answer(model, question.parse({ kind: 'stable', concept }))).toMatchObject({
            problems: [{ code: 'wrong-value', expected: [{ form: 'with-options' }] }],
          })
        for (const asked of [{ kind: 'dependencies' }, { kind: 'compare' }])
          expect(answer(model, question.parse(asked))).toMatchObject({
            problems: [{ code: 'wrong-form' }],
          })
      }),
      { numRuns: 10, seed },
    )
  })
})

/**
 * An actor that could go on from where it went may not do so at once: what the rule forbids in an
 * option form is no move at all.
 */
test('nobody moves twice in succession', () => {
  const text = (moves: string) => `
stufenplan: 1
id: chain
title: A chain
date: 2026
basis: assumption
actors: { a: { label: a }, b: { label: b } }
states: { s0: { label: s0 }, s1: { label: s1 }, s2: { label: s2 }, s3: { label: s3 } }
today: s0
moves: { a: { s0: [s1] }, b: ${moves} }
preferences:
  a: { ranking: [s1, s2, s0, s3] }
  b: { ranking: [[s0, s1, s2, s3]] }
`
  const gmr = (moves: string) => {
    const model = readModel(text(moves))
    return has(stableSets(model, 'gmr')[0] as Uint32Array, 0)
  }
  // From s1 the other could go to s2, which a prefers to s0, and only from there on to s3.
  expect(gmr('{ s1: [s2], s2: [s3] }')).toBe(false)
  expect(gmr('{ s1: [s2, s3], s2: [s3] }')).toBe(true)
})
