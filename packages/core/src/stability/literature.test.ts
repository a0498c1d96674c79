/**
 * Published and worked-out results: the two-by-two games of every textbook, the Cuban missile
 * crisis (Fraser and Hipel 1984), Syria and Iraq (Hipel, Kilgour and Kinsara 2014), the Garrison
 * Diversion Unit (Hipel and Fraser 1980).
 */
import { describe, expect, test } from 'vitest'
import { type RankingCase, rankingModel } from '../../test/ranking-model.ts'
import { stepBudget } from '../base/budget.ts'
import { compile, forEachState, has, keepOnly } from '../game/game.ts'
import type { Concept, Terms } from '../question/question.ts'
import { isStable, slowGame } from '../recheck/recheck.ts'
import { type Shared, stableStates } from './stability.ts'

/** The equilibria under the terms, as numbers of states. */
function equilibria(one: RankingCase, terms: Terms): number[] {
  const game = compile(rankingModel(one))
  const asked = { game, terms, budget: stepBudget(), shared: {} as Shared }
  const states = game.frame.feasible.slice()
  for (const actor of game.names.actors.keys()) {
    const stable = stableStates(asked, actor)
    if (stable) keepOnly(states, stable)
  }
  return listed(states)
}

function listed(states: Uint32Array): number[] {
  const list: number[] = []
  forEachState(states, (state) => list.push(state) > 0)
  return list
}

type Expected = Partial<Record<Concept, readonly number[]>>

function check(one: RankingCase, expected: Expected): void {
  for (const [concept, states] of Object.entries(expected))
    expect(equilibria(one, { concept: concept as Concept }), concept).toEqual(states)
}

const free = [['yes'], ['yes']] as const

describe('two by two', () => {
  test("in the prisoners' dilemma cooperation holds once answers are expected", () => {
    const rankings = [
      [2, 3, 0, 1],
      [1, 3, 0, 2],
    ]
    const both = [0, 3]
    check(
      { options: free, rankings },
      { nash: [0], seq: both, sseq: both, gmr: both, smr: both, sim: both, nonmyopic: both },
    )
  })

  test('in chicken swerving together needs an answer against interest, or foresight', () => {
    const rankings = [
      [2, 3, 1, 0],
      [1, 3, 2, 0],
    ]
    const all = [1, 2, 3]
    check(
      { options: free, rankings },
      { nash: [1, 2], seq: [1, 2], sseq: [1, 2], gmr: all, smr: all, sim: all, nonmyopic: [3] },
    )
  })

  test('in the stag hunt foresight settles on the stag', () => {
    const rankings = [
      [3, 2, 0, 1],
      [3, 1, 0, 2],
    ]
    const both = [0, 3]
    check(
      { options: free, rankings },
      { nash: both, seq: both, sseq: both, gmr: both, smr: both, sim: both, nonmyopic: [3] },
    )
  })
})

const cuba: RankingCase = {
  options: [
    ['yes', 'yes'],
    ['yes', 'yes'],
  ],
  never: ['--YY'],
  rankings: [
    [4, 6, 5, 7, 2, 1, 3, 0, 11, 9, 10, 8],
    [0, 4, 6, 2, 5, 1, 7, 3, 11, 9, 10, 8],
  ],
}

describe('published cases', () => {
  test('the Cuban missile crisis ends in withdrawal, with or without the blockade', () => {
    check(cuba, {
      nash: [],
      seq: [4, 6],
      sseq: [4, 6],
      gmr: [0, 1, 2, 4, 5, 6, 7],
      smr: [0, 1, 2, 4, 5, 6, 7],
      sim: [],
      nonmyopic: [4],
    })
  })

  test('with an air strike that cannot be undone the crisis has a Nash equilibrium', () => {
    const strike: RankingCase = {
      ...cuba,
      options: [
        ['once-yes', 'yes'],
        ['yes', 'yes'],
      ],
    }
    check(strike, { nash: [5], seq: [4, 5, 6], nonmyopic: [4, 5] })
  })

  test('Syria and Iraq: war holds, and foresight never settles', () => {
    const water: RankingCase = {
      options: [['yes', 'yes'], ['yes']],
      never: ['YY-'],
      rankings: [
        [0, 2, 6, 1, 4, 5],
        [1, 4, 6, 0, 5, 2],
      ],
    }
    check(water, { nash: [6], smr: [6], seq: [6], sim: [6], gmr: [0, 6] })
    const horizons = [3, 4, 5, 6, 7].map((horizon) =>
      equilibria(water, { concept: 'limited', horizon }),
    )
    expect(horizons).toEqual([[], [0, 6], [6], [6], []])
  })

  test('Garrison: the sixth state holds, because one opponent answers twice', () => {
    const game = compile(rankingModel(garrison))
    const states = listed(game.frame.feasible)
    const ordinals = (concept: Concept) =>
      equilibria(garrison, { concept }).map((state) => states.indexOf(state) + 1)
    const settled = [2, 3, 11, 17, 18, 21, 22]
    for (const concept of ['nash', 'seq', 'sseq', 'sim'] as const)
      expect(ordinals(concept)).toEqual(settled)
    const wider = [2, 3, 4, 6, 8, 10, 11, 13, 14, 15, 17, 18, 19, 21, 22]
    expect(ordinals('gmr')).toEqual(wider)
    expect(ordinals('smr')).toEqual(wider)
  })

  test('the definition, done slowly, says the same of Garrison', () => {
    const model = rankingModel(garrison)
    const slow = slowGame(model, {})
    const game = compile(model)
    const asked = { game, terms: { concept: 'gmr' }, budget: stepBudget(), shared: {} } as const
    const stable = stableStates(asked, 2)
    for (const state of listed(game.frame.feasible)) {
      const id = model.options.map((_, i) => ((state >>> i) & 1 ? 'Y' : 'N')).join('')
      expect(isStable(slow, { concept: 'gmr' }, { actor: 'd2', state: id })).toBe(
        stable !== undefined && has(stable, state),
      )
    }
  })
})

const yes = 'yes' as const
const ordinal = [
  34, 36, 41, 42, 50, 52, 57, 58, 66, 68, 74, 82, 84, 89, 90, 146, 148, 153, 154, 274, 276, 281,
  282,
]
const byOrdinal = (places: readonly (number | readonly number[])[]) =>
  places.map((place) =>
    typeof place === 'number'
      ? (ordinal[place - 1] ?? 0)
      : place.map((one) => ordinal[one - 1] ?? 0),
  )

const garrison: RankingCase = {
  options: [[yes, yes, yes], [yes], [yes], [yes, yes, yes, yes]],
  never: [
    ...['YY-------', 'Y-Y------', '-YY------', '-----YY--', '-----Y-Y-', '-----Y--Y'],
    ...['------YY-', '------Y-Y', '-------YY', 'NNN------', '-----NNNN', 'Y--N-----'],
    ...['--YY-----', 'Y---NN---', '-Y--N--Y-', '-Y--N---Y', '--Y-N--Y-', '--Y-N---Y'],
  ],
  rankings: [
    byOrdinal([
      3,
      7,
      [1, 2],
      4,
      [5, 6],
      8,
      9,
      12,
      11,
      15,
      10,
      13,
      14,
      17,
      16,
      18,
      19,
      21,
      20,
      22,
      23,
    ]),
    byOrdinal([
      [21, 17, 13, 10, 6, 2],
      [23, 19],
      15,
      11,
      8,
      4,
      22,
      18,
      14,
      7,
      3,
      20,
      16,
      12,
      9,
      5,
      1,
    ]),
    byOrdinal([
      23,
      [20, 21],
      19,
      [16, 17],
      11,
      [9, 10],
      15,
      [12, 13],
      2,
      4,
      1,
      8,
      [5, 6],
      22,
      18,
      14,
      3,
      7,
    ]),
    [],
  ],
}
