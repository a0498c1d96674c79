/** Laws of the stability concepts, and the fast code against the definitions, on random models. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stepBudget } from '../../src/base/budget.ts'
import {
  type Concept,
  conceptsToChoose,
  conceptsWith,
  conceptsWithDegree,
  entryOf,
} from '../../src/concept/concept.ts'
import { compile, forEachState, has, type StateSet, stateId } from '../../src/game/game.ts'
import type { Model } from '../../src/model/model.ts'
import { isStable, recheck, slowGame } from '../../src/recheck/recheck.ts'
import type { Terms } from '../../src/subjects/stability/documents/question.ts'
import { judge, type Shared, stableStates } from '../../src/subjects/stability/stability.ts'
import { arbitraryModel } from './arbitrary-model.ts'
import { arbitraryRankedModel } from './arbitrary-ranked-model.ts'

const seed = 20_251_110
/** Those that any number of actors can be asked about, and that need no more than their name. */
const plain = conceptsToChoose.filter((one) => entryOf(one).actorCount === undefined)

/** Per actor, the states stable under the terms, as the fast code has them. */
function fastSets(model: Model, terms: Terms): StateSet[] {
  const game = compile(model)
  const asked = { game, terms, budget: stepBudget(), shared: {} as Shared }
  return game.names.actors.map((_, actor) => {
    const stable = stableStates(asked, actor)
    if (stable === undefined) throw new Error('the budget has no end')
    return stable
  })
}

/** Compares the fast code with the definition for all states and actors; returns how many. */
function compareAll(model: Model, terms: Terms, slow = slowGame(model, {})): number {
  const game = compile(model)
  let judged = 0
  for (const [actor, stable] of fastSets(model, terms).entries()) {
    const name = game.names.actors[actor] ?? ''
    forEachState(game.frame.feasible, (state) => {
      const id = stateId(game.frame.optionCount, state)
      const expected = isStable(slow, terms, { actor: name, state: id })
      if (has(stable, state) !== expected)
        throw new Error(`${JSON.stringify(terms)}, ${name}, ${id}: by definition ${expected}`)
      judged++
      return true
    })
  }
  return judged
}

describe('fast and slow agree', () => {
  test.each([
    ['preferences by statements', arbitraryModel({ actorsMin: 2, actorsMax: 6, optionsMax: 7 })],
    ['preferences as rankings', arbitraryRankedModel({ actorsMax: 6, optionsMax: 6 })],
  ])('on every concept, for every actor in every state: %s', (_, models) => {
    let judged = 0
    fc.assert(
      fc.property(models, (model) => {
        const slow = slowGame(model, {})
        for (const concept of plain) judged += compareAll(model, { concept }, slow)
      }),
      { numRuns: 500, seed },
    )
    expect(judged).toBeGreaterThan(100_000)
  })

  test('with foresight of two actors', () => {
    const models = arbitraryRankedModel({ actorsMax: 2, optionsMax: 4 })
    fc.assert(
      fc.property(models, fc.integer({ min: 1, max: 6 }), (model, horizon) => {
        compareAll(model, { concept: 'limited', horizon })
        compareAll(model, { concept: 'nonmyopic' })
      }),
      { numRuns: 200, seed },
    )
  })

  test('with degrees, unknown preferences and attitudes', () => {
    const models = arbitraryModel({ actorsMin: 2, optionsMax: 5, shaded: true })
    const kinds = fc.constantFrom('devoted', 'aggressive', 'indifferent') as fc.Arbitrary<
      'devoted' | 'aggressive' | 'indifferent'
    >
    const attitudes = fc.array(fc.array(kinds, { minLength: 4, maxLength: 4 }), {
      minLength: 4,
      maxLength: 4,
    })
    fc.assert(
      fc.property(models, attitudes, (model, matrix) => {
        const slow = slowGame(model, {})
        for (const concept of conceptsWithDegree)
          for (const degree of [2, 3]) compareAll(model, { concept, degree }, slow)
        for (const concept of conceptsWith('unknown'))
          for (const unknown of ['a', 'b', 'c', 'd'] as const)
            compareAll(model, { concept, unknown }, slow)
        for (const concept of conceptsWith('attitudes'))
          compareAll(model, { concept, attitudes: namedMatrix(model, matrix) }, slow)
      }),
      { numRuns: 120, seed },
    )
  })

  test('every judgement brings a witness that the checker accepts', () => {
    const models = fc.oneof(
      arbitraryModel({ actorsMin: 2, optionsMax: 5, shaded: true }),
      arbitraryRankedModel({ actorsMax: 4, optionsMax: 5 }),
    )
    const asked: Terms[] = [
      ...[...plain, ...conceptsWithDegree].map((concept) => ({ concept })),
      { concept: 'seq', unknown: 'a' },
      { concept: 'smr', unknown: 'd' },
      { concept: 'nash', unknown: 'c' },
      { concept: 'gmr-strong', unknown: 'c' },
      { concept: 'smr-strong', unknown: 'a', degree: 3 },
    ]
    fc.assert(
      fc.property(models, (model) => {
        const game = compile(model)
        for (const terms of asked)
          forEachState(game.frame.feasible, (state) => {
            const finding = judge(game, state, 0, terms)
            expect(recheck(model, {}, finding), JSON.stringify(finding)).toEqual({ accepted: true })
            return true
          })
      }),
      { numRuns: 100, seed },
    )
  })

  test('foresight brings its end or its course', () => {
    const models = arbitraryRankedModel({ actorsMax: 2, optionsMax: 4 })
    fc.assert(
      fc.property(models, (model) => {
        const game = compile(model)
        for (const terms of [
          ...[1, 2, 3, 4].map((horizon) => ({ concept: 'limited', horizon })),
          { concept: 'nonmyopic' },
        ] as Terms[])
          forEachState(game.frame.feasible, (state) => {
            const finding = judge(game, state, 1, terms)
            expect(recheck(model, {}, finding), JSON.stringify(finding)).toEqual({ accepted: true })
            return true
          })
      }),
      { numRuns: 100, seed },
    )
  })
})

function namedMatrix(model: Model, matrix: readonly (readonly string[])[]): Terms['attitudes'] {
  return Object.fromEntries(
    model.actors.map((has, i) => [
      has.id,
      Object.fromEntries(model.actors.map((about, j) => [about.id, matrix[i % 4]?.[j % 4]])),
    ]),
  ) as Terms['attitudes']
}

describe('concepts imply one another', () => {
  const implications: readonly (readonly [Concept, Concept])[] = [
    ['nash', 'sseq'],
    ['sseq', 'seq'],
    ['sseq', 'smr'],
    ['seq', 'gmr'],
    ['smr', 'maximin-4'],
    ['maximin-4', 'gmr'],
    ['nash', 'sim'],
    ['seq', 'seq-sim'],
    ['sim', 'seq-sim'],
    ['gmr-strong', 'gmr'],
    ['smr-strong', 'gmr-strong'],
    ['seq-strong', 'gmr-strong'],
  ]
  test.each(implications)('stable under %s means stable under %s', (stronger, weaker) => {
    const models = fc.oneof(
      arbitraryModel({ actorsMin: 1, actorsMax: 5, optionsMax: 6, shaded: true }),
      arbitraryRankedModel({ actorsMax: 5, optionsMax: 5 }),
    )
    fc.assert(
      fc.property(models, (model) => {
        const weak = fastSets(model, { concept: weaker })
        for (const [actor, strong] of fastSets(model, { concept: stronger }).entries())
          for (const [w, word] of strong.entries()) expect(word & ~(weak[actor]?.[w] ?? 0)).toBe(0)
      }),
      { numRuns: 300, seed },
    )
  })

  test('strongly stable to some degree means strongly stable to a lesser one, and stable at all', () => {
    const models = arbitraryModel({ actorsMin: 2, actorsMax: 4, optionsMax: 5, shaded: true })
    fc.assert(
      fc.property(models, fc.constantFrom('a', 'b', 'c', 'd', undefined), (model, unknown) => {
        const pairs = [
          ['gmr-strong', 'gmr'],
          ['smr-strong', 'smr'],
          ['seq-strong', 'seq'],
        ] as const
        for (const [strongly, concept] of pairs) {
          const chain: Terms[] = [
            { concept: strongly, degree: 3, unknown },
            { concept: strongly, unknown },
            { concept, unknown },
          ]
          const sets = chain.map((terms) => fastSets(model, terms))
          for (const [i, strong] of sets.slice(0, -1).entries())
            for (const [actor, set] of strong.entries())
              for (const [w, word] of set.entries())
                expect(word & ~(sets[i + 1]?.[actor]?.[w] ?? 0)).toBe(0)
        }
      }),
      { numRuns: 60, seed },
    )
  })

  test('SEQ and SMR together do not mean SSEQ: the answers may be different ones', () => {
    let apart = 0
    fc.assert(
      fc.property(arbitraryRankedModel({ actorsMax: 4, optionsMax: 5 }), (model) => {
        const [seq, smr, sseq] = (['seq', 'smr', 'sseq'] as const).map((concept) =>
          fastSets(model, { concept }),
        )
        for (const [actor, set] of (sseq ?? []).entries())
          for (const [w, word] of set.entries())
            if (((seq?.[actor]?.[w] ?? 0) & (smr?.[actor]?.[w] ?? 0) & ~word) !== 0) apart++
      }),
      { numRuns: 300, seed },
    )
    expect(apart).toBeGreaterThan(0)
  })

  test('with one actor nobody answers: all concepts agree', () => {
    fc.assert(
      fc.property(arbitraryModel({ actorsMax: 1 }), (model) => {
        const nash = fastSets(model, { concept: 'nash' })
        for (const concept of plain) expect(fastSets(model, { concept })).toEqual(nash)
      }),
      { numRuns: 300, seed },
    )
  })

  test('with one move to go foresight is Nash stability', () => {
    fc.assert(
      fc.property(arbitraryModel({ actorsMin: 2, actorsMax: 2 }), (model) => {
        expect(fastSets(model, { concept: 'limited', horizon: 1 })).toEqual(
          fastSets(model, { concept: 'nash' }),
        )
      }),
      { numRuns: 300, seed },
    )
  })

  test('where everything is known the four readings of the unknown agree with the plain concept', () => {
    fc.assert(
      fc.property(arbitraryModel({ actorsMin: 2, optionsMax: 5 }), (model) => {
        for (const concept of conceptsWith('attitudes'))
          for (const unknown of ['a', 'b', 'c', 'd'] as const)
            expect(fastSets(model, { concept, unknown })).toEqual(fastSets(model, { concept }))
      }),
      { numRuns: 60, seed },
    )
  })
})
