/** Stability against coalitions: fast against slow, coalitions of one, and a published case. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bitsOf } from '../../src/base/bits.ts'
import { stepBudget } from '../../src/base/budget.ts'
import { compile, forEachState } from '../../src/game/game.ts'
import { answer, type Model, recheck } from '../../src/index.ts'
import { isCoalitionStable, isStable, slowGame } from '../../src/recheck/recheck.ts'
import { question } from '../../src/subjects/questions.ts'
import { judgeCoalition } from '../../src/subjects/stability/stability.ts'
import { type RankingCase, rankingModel } from '../ranking-model.ts'
import { arbitraryModel } from './arbitrary-model.ts'
import { arbitraryRankedModel } from './arbitrary-ranked-model.ts'

const concepts = ['nash', 'gmr', 'smr', 'seq'] as const
const runs = { numRuns: 200, seed: 7 }
const models = fc.oneof(
  arbitraryModel({ actorsMin: 2, actorsMax: 4, optionsMax: 5 }),
  arbitraryRankedModel({ actorsMax: 4, optionsMax: 4 }),
)

describe('coalitions', () => {
  test('every judgement is what the definition says, and its witness is accepted', () => {
    let judged = 0
    fc.assert(
      fc.property(models, fc.nat(), (model, drawn) => {
        const game = compile(model)
        const slow = slowGame(model, {})
        const members = 1 + (drawn % (2 ** model.actors.length - 1))
        const names = bitsOf(members).map((actor) => model.actors[actor]?.id ?? '')
        forEachState(game.frame.feasible, (state) => {
          for (const concept of concepts) {
            const found = judgeCoalition(game, { members, state }, concept, stepBudget())
            expect(found.stable).toBe(isCoalitionStable(slow, concept, names, found.state))
            if (judged++ % 3 === 0) expect(recheck(model, {}, found)).toEqual({ accepted: true })
          }
          return true
        })
      }),
      runs,
    )
    expect(judged).toBeGreaterThan(4_000)
  })

  test('for a coalition of one, alone against one other, the plain concepts hold', () => {
    const two = arbitraryRankedModel({ actorsMax: 2, optionsMax: 4 })
    fc.assert(
      fc.property(two, (model) => {
        const slow = slowGame(model, {})
        const game = compile(model)
        forEachState(game.frame.feasible, (state) => {
          for (const concept of concepts) {
            const found = judgeCoalition(game, { members: 1, state }, concept, stepBudget())
            const place = { actor: 'a0', state: found.state }
            expect(found.stable).toBe(isStable(slow, { concept }, place))
          }
          return true
        })
      }),
      runs,
    )
  })
})

/** Elmira groundwater (Hipel, Fang, Kilgour and Haight 1993); the four last states are one. */
const elmira: RankingCase = {
  options: [['once-yes'], ['once-no', 'yes', 'once-yes'], ['yes']],
  never: ['-YY--', '-Y-Y-', '--YY-', '-NNN-'],
  rankings: [
    [20, 4, 5, 21, 18, 2, 3, 19, [8, 9, 24, 25]],
    [2, 5, 21, 18, [8, 9, 24, 25], 4, 20, 3, 19],
    [20, 4, 18, 2, 21, 19, 5, 3, [8, 9, 24, 25]],
  ],
}

const together: [string, string, RankingCase, Record<string, string[]>][] = [
  [
    'Elmira: the ministry and the firm leave the fifth state together',
    'all',
    elmira,
    {
      nash: ['YNYNY', 'NNNYN', 'YNNYN', 'NNNYY', 'YNNYY'],
      seq: ['YNYNY', 'NNNYN', 'YNNYN', 'NNNYY', 'YNNYY'],
    },
  ],
  [
    "the prisoners' dilemma: only cooperation holds against both together",
    'all',
    {
      options: [['yes'], ['yes']],
      rankings: [
        [2, 3, 0, 1],
        [1, 3, 0, 2],
      ],
    },
    { nash: [], gmr: ['YY'], smr: ['YY'], seq: ['YY'] },
  ],
]

test.each(together)('%s', (_, coalitions, one, expected) => {
  const model: Model = withToday(rankingModel(one))
  for (const [concept, states] of Object.entries(expected)) {
    const answered = answer(model, question.parse({ kind: 'stable', concept, coalitions }))
    if ('problems' in answered) throw new Error(JSON.stringify(answered.problems))
    const [found] = answered.findings
    expect(found?.kind === 'equilibria' && [...found.listed].sort(), concept).toEqual(states.sort())
    if (found) expect(recheck(model, {}, found)).toEqual({ accepted: true })
  }
})

/** Today must be feasible to ask anything; the first feasible state is taken for it. */
function withToday(model: Model): Model {
  let first = -1
  forEachState(compile(model).frame.feasible, (state) => {
    first = state
    return false
  })
  const options = model.options.map((option, i) => ({
    ...option,
    today: ((first >>> i) & 1) === 1,
  }))
  return { ...model, options }
}
