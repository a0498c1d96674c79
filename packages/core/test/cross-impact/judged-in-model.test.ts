/** Which answers go together by the judgements of a model, and why: by hand, and laws. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judgementMax } from '../../src/cross-impact/cross-impact.ts'
import {
  answer,
  type FindingOf,
  type Model,
  question,
  recheckAnswer,
  stepBudget,
} from '../../src/index.ts'
import { strengthMax } from '../../src/model/resolve-judgements.ts'
import { shippedModel } from '../models.ts'
import { arbitraryJudged, rowsByDefinition } from './arbitrary-judged.ts'

type Together = FindingOf<'together'>
type Asked = Omit<Parameters<typeof question.parse>[0] & object, 'kind'>

const market = shippedModel('teaching/border-market.yaml')

function together(model: Model, more: Asked = {}): Together {
  const found = answer(model, question.parse({ kind: 'together', ...more }), stepBudget())
  if ('problems' in found) throw new Error(JSON.stringify(found.problems))
  const rechecked = recheckAnswer(model, JSON.parse(JSON.stringify(found)))
  expect(rechecked?.outcome).toBe('accepted')
  const one = found.findings.find((finding) => finding.kind === 'together')
  if (one?.kind !== 'together') throw new Error('nothing was found')
  return one
}

/** All that is found of combinations, without where the judgements are from. */
function combinations(one: Together) {
  const bare = (weighed: Together['own']['weighed']) =>
    weighed.map(({ says, ...rest }) => ({
      ...rest,
      says: says.map(({ judgements: _, ...strengths }) => strengths),
    }))
  const rows = one.rows.map((row) => ({ ...row, weighed: bare(row.weighed) }))
  const own = { ...one.own, weighed: bare(one.own.weighed) }
  return { ...one, id: '', own, rows, judgedBy: '', influences: [] }
}

describe('by hand: three questions whose judgements run in a circle', () => {
  const one = together(market)

  test('what all agree on holds together, and nothing else', () => {
    expect([one.judgedBy, one.combinations, one.count]).toEqual(['model', '8', 2])
    expect(one.rows.map((row) => [row.answers, row.consistency, row.total])).toEqual([
      [{ border: 'yes', trade: 'yes', press: 'calm' }, 2, 5],
      [{ border: 'no', trade: 'no', press: 'hostile' }, 2, 4],
    ])
  })

  test('each answer is ahead by what the one before it speaks', () => {
    const leads = one.rows.map(({ weighed }) =>
      weighed.map(({ score, rival }) => score - (rival?.score ?? 0)),
    )
    expect(leads).toEqual([
      [2, 4, 4],
      [4, 2, 2],
    ])
    expect(one.rows[0]?.weighed[1]).toEqual({
      question: 'trade',
      score: 2,
      rival: { answer: 'no', score: -2 },
      says: [{ from: 'border', taken: 2, rival: -2, judgements: ['quiet-brings-trade'] }],
    })
  })

  test('a reading that mixes the two is outweighed, and it is said by what', () => {
    const { own } = together(market, { world: { press: 'hostile' } })
    expect([own.consistency, own.holds]).toEqual([-4, false])
    expect(own.weighed.find((one) => one.question === 'press')).toMatchObject({
      score: -2,
      rival: { answer: 'calm', score: 2 },
      says: [{ from: 'trade', taken: -2, rival: 2, judgements: ['trade-calms'] }],
    })
  })

  test('of questions named the judgements between them count alone', () => {
    const some = together(market, { questions: ['trade', 'border'] })
    expect([some.questions, some.influences.length]).toEqual([['trade', 'border'], 4])
  })

  test('a model that judges nothing is told apart from one in which nothing holds together', () => {
    const asked = question.parse({ kind: 'together' })
    const found = answer(shippedModel('teaching/ceasefire.yaml'), asked, stepBudget())
    expect('problems' in found && found.problems.map((one) => one.code)).toEqual(['nothing-judged'])
  })

  test('judgements that come with the question take the place of those in the model', () => {
    const given = together(market, { influences: one.influences.slice(0, 1) })
    expect([given.judgedBy, given.influences.length]).toEqual(['question', 1])
    expect(given.rows[0]?.weighed.flatMap((all) => all.says.flatMap((s) => s.judgements))).toEqual(
      [],
    )
  })
})

/** Some do not judge at all; what is asked then is refused, as above. */
const judging = arbitraryJudged().filter(({ judgements = [] }) => judgements.length > 0)
const runs = { numRuns: 40 }

describe('laws on random models', () => {
  test('by the model it is as if the same judgements had come with the question', () => {
    fc.assert(
      fc.property(judging, (model) => {
        const own = together(model)
        const { questions, influences } = own
        const given = together(model, { questions, influences })
        expect(combinations(given)).toEqual(combinations(own))
      }),
      runs,
    )
  })

  test('strengths add up to scores, and the least lead is the consistency value', () => {
    fc.assert(
      fc.property(judging, (model) => {
        const one = together(model)
        for (const { weighed, consistency, total } of one.rows) {
          for (const { score, rival, says } of weighed) {
            expect(says.reduce((sum, { taken }) => sum + taken, 0)).toBe(score)
            expect(says.reduce((sum, { rival: r }) => sum + r, 0)).toBe(rival?.score)
          }
          const leads = weighed.map(({ score, rival }) => score - (rival?.score ?? 0))
          expect(Math.min(...leads)).toBe(consistency)
          expect(weighed.reduce((sum, { score }) => sum + score, 0)).toBe(total)
        }
      }),
      runs,
    )
  })

  test('a judgement on the answer taken that is larger by d makes its lead larger by d', () => {
    fc.assert(
      fc.property(judging, fc.integer({ min: -9, max: 9 }), fc.nat(), (model, d, place) => {
        const judgements = model.judgements ?? []
        const changed = judgements[place % judgements.length]
        const answer = Object.keys(changed?.speaks ?? {})[0]
        if (changed === undefined || answer === undefined) throw new Error('nothing is judged')
        const world = { [changed.on]: answer, [changed.from.question]: changed.from.answer }
        // An answer that speaks on its own question is in the reading only where it is that answer.
        fc.pre(world[changed.on] === answer && world[changed.from.question] === changed.from.answer)
        const speaks = { ...changed.speaks, [answer]: (changed.speaks[answer] ?? 0) + d }
        const after = {
          ...model,
          judgements: judgements.map((one) => (one === changed ? { ...one, speaks } : one)),
        }
        const lead = (one: Together) => {
          const own = one.own.weighed.find(({ question }) => question === changed.on)
          return (own?.score ?? 0) - (own?.rival?.score ?? 0)
        }
        expect(lead(together(after, { world })) - lead(together(model, { world }))).toBe(d)
      }),
      runs,
    )
  })

  test('neither the order of judgements nor how they are divided into entries matters', () => {
    fc.assert(
      fc.property(judging, (model) => {
        const parts = (model.judgements ?? []).flatMap((one) =>
          Object.entries(one.speaks).map(([answer, strength], i) => ({
            ...one,
            id: `${one.id}-${i}`,
            speaks: { [answer]: strength },
          })),
        )
        const divided = { ...model, judgements: parts.toReversed() }
        expect(rowsByDefinition(divided)).toEqual(rowsByDefinition(model))
        expect(combinations(together(divided))).toEqual(combinations(together(model)))
      }),
      runs,
    )
  })

  test('the same added to all that an answer says of a question changes no lead', () => {
    fc.assert(
      fc.property(judging, fc.integer({ min: -5, max: 5 }), (model, c) => {
        const shifted = (model.questions ?? []).flatMap((from) =>
          from.answers.flatMap((answer) =>
            model.questions.map((on) => {
              const speaks = on.answers.map(({ id }): [string, number] => [
                id,
                c + strengthIn(model, [from.id, answer.id, on.id, id]),
              ])
              return {
                id: `${from.id}-${answer.id}-${on.id}`,
                from: { question: from.id, answer: answer.id },
                on: on.id,
                speaks: Object.fromEntries(speaks),
                basis: [],
              }
            }),
          ),
        )
        const questions = model.questions.map(({ id }) => id)
        const facts = (one: Together) =>
          one.rows.map((row) => [row.answers, row.consistency, row.plans])
        const moved = together({ ...model, judgements: shifted }, { questions, listedMax: 100 })
        const still = together(model, { questions, listedMax: 100 })
        const sorted = (one: Together) =>
          facts(one)
            .map((row) => JSON.stringify(row))
            .toSorted()
        expect(sorted(moved)).toEqual(sorted(still))
      }),
      runs,
    )
  })
})

function strengthIn(model: Model, [q, a, on, b]: readonly [string, string, string, string]) {
  const entry = (model.judgements ?? []).find(
    (one) =>
      one.from.question === q &&
      one.from.answer === a &&
      one.on === on &&
      Object.hasOwn(one.speaks, b),
  )
  return entry?.speaks[b] ?? 0
}

test('a model takes no stronger judgement than a matrix, and no weaker bound', () => {
  expect(strengthMax).toBe(judgementMax)
})
