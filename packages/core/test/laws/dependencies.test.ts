/** Laws of who depends on whom, on random models with lists, rankings and shades. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stepBudget } from '../../src/base/budget.ts'
import { compile, decidingStatement, stateFromId } from '../../src/game/game.ts'
import { answer, canonicalJson, type Finding, type Model, recheck } from '../../src/index.ts'
import { question } from '../../src/subjects/questions.ts'
import { arbitraryModel } from './arbitrary-model.ts'
import { arbitraryRankedModel } from './arbitrary-ranked-model.ts'

const runs = { numRuns: 350, seed: 17 }
const models = fc.oneof(
  arbitraryModel({ actorsMin: 2, actorsMax: 4, optionsMax: 7, shaded: true }),
  arbitraryRankedModel({ actorsMax: 4, optionsMax: 5 }),
)

function findings(model: Model, budget = stepBudget()): readonly Finding[] {
  const found = answer(model, question.parse({ kind: 'dependencies' }), budget)
  if ('problems' in found) throw new Error(JSON.stringify(found.problems))
  return found.findings
}

function pairsIn(list: readonly Finding[]) {
  return list.filter((one) => one.kind === 'dependency')
}

test('every finding is what the definition gives', () => {
  let checked = 0
  fc.assert(
    fc.property(models, (model) => {
      for (const finding of findings(model)) {
        expect(recheck(model, {}, finding), JSON.stringify(finding)).toEqual({ accepted: true })
        checked++
      }
    }),
    runs,
  )
  expect(checked).toBeGreaterThan(1_000)
})

test('what the other does about the statement told is what decides for whoever depends', () => {
  let decided = 0
  fc.assert(
    fc.property(models, (model) => {
      const game = compile(model)
      for (const { actor, statement, place, holds, best } of pairsIn(findings(model))) {
        if (best === undefined) continue
        const index = game.names.actors.indexOf(actor)
        const reason = decidingStatement(game, index, game.frame.today, stateFromId(best.to))
        expect(reason).toEqual({ statement, place, gained: !holds })
        decided++
      }
    }),
    runs,
  )
  expect(decided).toBeGreaterThan(300)
})

test('a pair is mutual exactly if both of it are there, and the counts add up', () => {
  fc.assert(
    fc.property(models, (model) => {
      const all = findings(model)
      const pairs = pairsIn(all)
      const named = new Set(pairs.map(({ actor, on }) => `${actor} ${on}`))
      expect(named.size).toBe(pairs.length)
      for (const { actor, on, mutual } of pairs) expect(mutual).toBe(named.has(`${on} ${actor}`))
      const [summary] = all
      if (summary?.kind !== 'dependencies') throw new Error('no summary')
      expect(summary.count).toBe(pairs.length)
      expect(2 * summary.mutualCount + summary.oneSidedCount).toBe(pairs.length)
      expect(summary.takeCount + summary.giveCount).toBe(pairs.filter((one) => one.best).length)
    }),
    runs,
  )
})

test('within fewer steps: pairs of the whole answer, and how far it came', () => {
  let cutInTheMiddle = 0
  fc.assert(
    fc.property(models, fc.integer({ min: 0, max: 40 }), (model, steps) => {
      const whole = findings(model).map(canonicalJson)
      const cut = findings(model, stepBudget(steps))
      const [end] = cut.filter((one) => one.kind === 'unfinished')
      if (end === undefined) {
        expect(cut.map(canonicalJson)).toEqual(whole)
        return
      }
      expect(end).toMatchObject({ of: 'dependencies', strength: { limit: 'actors judged' } })
      expect(pairsIn(cut)).toHaveLength(cut.length - 1)
      for (const one of pairsIn(cut)) expect(whole).toContain(canonicalJson(one))
      if (cut.length > 1) cutInTheMiddle++
    }),
    runs,
  )
  expect(cutInTheMiddle).toBeGreaterThan(10)
})

test('the same question gives the same bytes', () => {
  fc.assert(
    fc.property(models, (model) => {
      expect(canonicalJson(findings(model))).toBe(canonicalJson(findings(model)))
    }),
    runs,
  )
})
