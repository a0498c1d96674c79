/** Where chains of moves lead to a goal, in all readings at once, against each by itself. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answer } from '../../src/answer/answer.ts'
import { whereChained } from '../../src/answer/by-cases/chains.ts'
import { openQuestions } from '../../src/answer/by-cases/open-questions.ts'
import { byCases, placeOf } from '../../src/answer/by-cases/place.ts'
import { readingsOf } from '../../src/answer/job.ts'
import { readingOf } from '../../src/answer/reading.ts'
import { goalOf, isTrue } from '../../src/answer/truth.ts'
import { always } from '../../src/base/diagram.ts'
import { observersIn, watchOutside, worldOf } from '../../src/game/game.ts'
import { parseTest } from '../../src/model/model.ts'
import { chainTo } from '../../src/subjects/plan/plan.ts'
import { question } from '../../src/subjects/questions.ts'
import { firstKorea } from '../models.ts'
import { arbitraryContestedModel } from './arbitrary-contested-model.ts'
import { isIn } from './every-function.ts'
import { wantsIn, worldsOf } from './many-questions.ts'

test('where chains lead is what is found reading by reading', () => {
  const found = { some: 0 }
  const sizes = { actorsMin: 2, actorsMax: 3, optionsMin: 3, optionsMax: 5, questionsMax: 4 }
  fc.assert(
    fc.property(arbitraryContestedModel(sizes), (model) => {
      const readings = readingsOf(model)
      const open = openQuestions(
        model,
        worldOf(model),
        model.questions.map((one) => one.id),
      )
      const cases = byCases(readings, open, () => undefined)
      const worlds = [
        ...worldsOf(
          model,
          model.questions.map((one) => one.id),
        ),
      ]
      for (const want of wantsIn(model)) {
        const goal = goalOf(model, want)
        const asked = { here: placeOf(cases), want, within: always }
        const where = whereChained(cases, asked)
        const outcomes = worlds.map((world) => {
          const { game, unseen } = readingOf(readings, world)
          const watch = watchOutside(observersIn(model, unseen))
          const isSo = chainTo(game, watch, { ...goal, rule: 'one-reply' }) !== undefined
          expect(isIn(open, where, world), JSON.stringify([want, world])).toBe(isSo)
          return isSo
        })
        if (new Set(outcomes).size > 1) found.some++
      }
    }),
    { numRuns: Number(process.env.CONTESTED ?? 150), seed: 11 },
  )
  expect(found.some).toBeGreaterThan(20)
}, 900_000)

test('of the Korea model all 32,768 are counted', () => {
  const model = firstKorea()
  const asked = question.parse({ kind: 'robust', test: 'reachable(denuc)' })
  const answered = answer(model, asked)
  const [finding] = 'problems' in answered ? [] : answered.findings
  expect(finding).toMatchObject({
    strength: { kind: 'exhaustive' },
    worldCount: 32_768,
    trueCount: 5_760,
  })
  if (finding?.kind !== 'robustness') throw new Error('nothing was counted')
  // Each of so many readings, evenly spread, comes out by itself as its case says.
  const readings = readingsOf(model)
  const test = parseTest('reachable(denuc)')
  if ('problem' in test) throw new Error('no test')
  for (const [i, world] of [...worldsOf(model, finding.vary)].entries()) {
    if (i % 97 !== 0) continue
    const its = finding.cases?.find(({ answers }) =>
      Object.entries(answers).every(([id, given]) => given.includes(world[id] ?? '')),
    )
    expect(its?.holds).toBe(isTrue(readingOf(readings, world), test.test, () => false))
  }
})
