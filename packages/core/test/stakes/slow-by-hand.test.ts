/** The slow checker's amounts within the rules, against numbers worked out on paper. */
import { describe, expect, test } from 'vitest'
import type { JudgedRule } from '../../src/recheck/judged.ts'
import { breachesAt } from '../../src/recheck/lives.ts'
import { answersFrom } from '../../src/recheck/margin-flows.ts'
import { leastMargin, openBreach } from '../../src/recheck/margins.ts'
import {
  enteringWays,
  heldOf,
  laterWays,
  standingAfter,
  undoingWays,
} from '../../src/recheck/standing.ts'
import { betrayal } from '../../src/recheck/trust.ts'
import { readModel } from '../models.ts'
import { inStages, inst, staged } from './inst.ts'
import { fixture, slowCase } from './slow-case.ts'

/** A month later counts for exp(-0.1 / 12). */
const month = Math.exp(-0.1 / 12)

describe('a report that needs access, against money', () => {
  const deal = slowCase(fixture('trust-in-an-impossible-report.yaml'))

  test('who keeps its money back is answered, jointly: 3 - (1 - φ) 4 - φ', () => {
    // Kept 3; in breach 4 for a month and the month until the answer; then report and access are
    // gone and the money is kept: 1.
    const phi = month ** 2
    expect(deal.margin(0, 'B', true)).toBeCloseTo(3 - (1 - phi) * 4 - phi, 9)
    expect(deal.margin(0, 'B', true)).toBeCloseTo(1.95, 2)
  })

  test('as the agency would rather keep its report, access cannot be taken back: -1', () => {
    expect(deal.margin(0, 'B')).toBeCloseTo(-1, 9)
  })

  test('access withheld costs the report: betrayed for two months, then the money comes back', () => {
    const place = { stage: 0, party: deal.party('B'), other: deal.party('A') }
    const phi = month ** 2
    const { stay, kept, betrayed = Number.NaN } = betrayal(deal.one, place)
    // Flows count from today's, which is 1: 0 today, 2 if all keep, -1 betrayed, 0 once answered.
    expect([stay, kept]).toEqual([0, 2])
    expect(betrayed).toBeCloseTo(phi - 1, 9)
    expect((stay - betrayed) / (kept - betrayed)).toBeCloseTo(0.0082, 4)
  })

  test('if the money cannot be taken back the belief must be 1/3', () => {
    const options = deal.one.stakes.options.map((one, o) =>
      o === deal.option('money') ? { ...one, irreversibleShare: 1 } : one,
    )
    const { known: _, ...fresh } = deal.one
    const { betrayed = Number.NaN } = betrayal(
      { ...fresh, stakes: { ...deal.one.stakes, options } },
      { stage: 0, party: deal.party('B'), other: deal.party('A') },
    )
    expect(-betrayed / (2 - betrayed)).toBeCloseTo(1 / 3, 9)
  })
})

describe('a report that needs access, and nothing else', () => {
  const tied = slowCase(fixture('rule-blocks-the-breach.yaml'))
  const free = slowCase(fixture('rule-blocks-the-breach-without-rule.yaml'))

  test('while the report stands access cannot be withdrawn', () => {
    const deviating = { party: 0, stage: 0, deviation: [tied.option('access')] }
    expect(undoingWays(tied.one, deviating)).toEqual([])
    expect(undoingWays(free.one, deviating)).toHaveLength(1)
  })

  test('withheld at entry it costs the report: 1 against 3', () => {
    expect(tied.margin(0, 'A')).toBeCloseTo(2, 9)
  })

  test('without the rule the report comes all the same, and a breach pays', () => {
    expect(free.margin(0, 'A')).toBeCloseTo(-0.566, 3)
  })
})

describe('answers that rules forbid', () => {
  const named = slowCase(fixture('answer-that-a-rule-forbids.yaml'))
  const from = { stage: 0, party: named.party('B'), responders: [named.party('A')] }
  const whole = heldOf(standingAfter(named.one, 0))

  test('the one who is named cannot answer: keeping the money pays, 4 against 3', () => {
    expect(answersFrom(named.one, whole, from)).toEqual([[]])
    expect(named.margin(0, 'B')).toBeCloseTo(-1, 9)
  })

  test('with the agency the answer is whole, and the report is what helps', () => {
    const all = { ...from, responders: [named.party('A'), named.party('C')] }
    const both = [named.option('access'), named.option('report')]
    expect(answersFrom(named.one, whole, all)).toEqual([both])
  })
})

/** Two parties, options by owner and what each is worth to both, a rule as a formula. */
function model(lines: readonly string[], rule: string, stages: string, more = ''): string {
  const options = lines.map((line) => line.split(' '))
  const wants = (who: string, place: number) =>
    options
      .map(([id, , ...worths]) => ({ id, worth: Number(worths[place]) }))
      .filter(({ worth }) => worth !== 0)
      .map(
        ({ id, worth }) => `{ want: ${worth < 0 ? 'not ' : ''}${id}, worth: ${Math.abs(worth)} }`,
      )
      .reduce((all, one) => `${all}    - ${one}\n`, `  ${who}:\n`)
  const actor = (label: string) =>
    `{ label: ${label}, patience: { factor: 0.5 }, breach: { within: 0 days }, watched: [ { probability: 0.5, within: 1 year } ] }`
  const owned = options.map(
    ([id, owner, , , share]) =>
      `  ${id}: { owner: ${owner}, label: ${id}${share ? `, irreversible-share: ${share}` : ''} }\n`,
  )
  return `stufenplan: 1
id: hand
title: By hand
date: 2026
basis: assumption
worths: { basis: assumption }
period: 365.25 days
actors:
  A: ${actor('Alpha')}
  B: ${actor('Beta')}
options:
${owned.join('')}rules:
  r: { never: ${rule}, because: by hand }
preferences:
${wants('A', 0)}${wants('B', 1)}plans:
  p: { label: P, stages: ${stages} }
${more}`
}

const hand = (...asked: Parameters<typeof model>) => slowCase(readModel(model(...asked)))
const sets = (ways: readonly { readonly standing: ReadonlySet<number> }[]) =>
  ways.map(({ standing }) => [...standing].sort().join()).sort()

describe('states in breach', () => {
  test('a later step that hangs on what was withheld drops in its stage, unseen', () => {
    const one = hand(['a A -1 1', 'b B 1 -1', 'c B 4 -1'], 'c & not a', '{ one: [a, b], two: [c] }')
    const deviating = { party: 0, stage: 0, deviation: [one.option('a')] }
    const [way] = enteringWays(one.one, deviating)
    if (way === undefined) throw new Error('a can be withheld')
    expect(sets([way])).toEqual(['1'])
    expect(laterWays(one.one, way, { ...deviating, stage: 1 })).toMatchObject([{ dropped: [2] }])
    // Kept: 0 for a year, then 4. In breach: 1 until seen, each year with one half; b goes back
    // then, and nothing is left.
    // B(2) = (0.5 · 1) / (1 - 0.25) = 2/3, and the same in stage one.
    expect(one.margin(0, 'A')).toBeCloseTo(0.5 * 0 + 0.5 * 4 - 2 / 3, 9)
  })

  test('while a stage stands a rule forbids one undoing, and not both together', () => {
    const one = hand(['a A -1 1', 'd A -1 1', 'b B 3 -1'], 'd & not a', '{ one: [a, d, b] }')
    const undone = (...ids: string[]) =>
      undoingWays(one.one, { party: 0, stage: 0, deviation: ids.map(one.option) })
    expect(undone('a')).toEqual([])
    expect(sets(undone('d'))).toEqual(['0,2'])
    expect(sets(undone('a', 'd'))).toEqual(['2'])
  })

  test('an answer forbidden in part loses that part only', () => {
    const one = hand(['a A -1 1', 'b B 3 -1', 'c B 2 -1'], 'a & not b', '{ one: [a, b, c] }')
    const from = { stage: 0, party: 0, responders: [1] }
    const whole = heldOf(standingAfter(one.one, 0))
    expect(answersFrom(one.one, whole, from)).toEqual([[one.option('c')]])
  })

  test('what is taken back in part counts as gone for rules, what cannot be as standing', () => {
    const partly = hand(['a A -1 1 0.5', 'b B 3 -1'], 'b & not a', '{ one: [a], two: [b] }')
    const fixed = hand(['a A -1 1 1', 'b B 3 -1'], 'b & not a', '{ one: [a], two: [b] }')
    const deviating = { party: 0, stage: 1, deviation: [0] }
    expect(undoingWays(partly.one, deviating)).toEqual([])
    expect(undoingWays(fixed.one, deviating)).toHaveLength(1)
    // At entry b does not happen, and half of the cost of a is saved.
    expect(
      breachesAt(partly.one, { party: 0, deviation: [0] }, { kind: 'entry', stage: 1 }),
    ).toMatchObject([{ day: { flow: -0.5 }, way: { dropped: [1] } }])
  })

  test('a step that is worth nothing to the other is taken back where an answer needs it', () => {
    const one = hand(['a A -1 1', 'b B 3 -1', 'h B 0 -1'], 'h & not b', '{ one: [a, b, h] }')
    const whole = heldOf(standingAfter(one.one, 0))
    const answers = answersFrom(one.one, whole, { stage: 0, party: 0, responders: [1] })
    expect(answers).toEqual([[one.option('b'), one.option('h')]])
  })

  test('of several ways to carry out the rest the one best for the breaker counts', () => {
    const one = hand(['a A -1 1', 'b B 3 -1', 'c B 1 -1'], 'b & c & not a', '{ one: [a, b, c] }')
    const ways = enteringWays(one.one, { party: 0, stage: 0, deviation: [0] })
    expect(sets(ways)).toEqual(['1', '2'])
    // Kept: 3. In breach with b: 3 until seen, then nothing: (0.5 · 3) / 0.75 = 2; with c 2/3.
    expect(one.margin(0, 'A')).toBeCloseTo(3 - 2, 9)
  })

  test('who can break nothing alone can leave, and is answered as if an alarm had gone off', () => {
    const one = hand(['a A -1 1', 'b B 3 -1', 'c B 1 -1'], 'b & not a', '{ one: [a, b], two: [c] }')
    expect(one.margin(1, 'A')).toBe(Number.POSITIVE_INFINITY)
    // 3 for a period, then b and c are gone, and a is taken back: 0.5 · 3 + 0.5 · 0.
    expect(openBreach(one.one, { stage: 1, party: 0 })).toBeCloseTo(1.5, 9)
  })
})

test('a rule that no setting of the ladder breaks ties nothing', () => {
  const one = hand(['a A -1 1', 'b B 3 -1'], 'a & not a', '{ one: [a, b] }')
  expect(one.stated.rules satisfies readonly JudgedRule[]).toEqual([])
})

test('a stage of a million periods, with a patience that outlasts it, takes no longer', () => {
  const long = inStages(staged, 1_000_000)
  const parties = inst.parties.map((one) => ({ ...one, discount: 0.999_999 }))
  const one = { stakes: { ...inst, parties }, ladder: long, settings: {} }
  for (const stage of long.keys())
    for (const party of parties.keys())
      expect(Number.isFinite(leastMargin(one, { stage, party }))).toBe(true)
}, 5_000)

test('the least of the periods of a stage is that of trying each', () => {
  for (const dwell of [2, 7, 40]) {
    const one = { stakes: inst, ladder: inStages(staged, dwell), settings: {} }
    for (const [stage, party] of [
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ] as const) {
      // A shorter stage ends with the same periods before its gate.
      const each = Array.from({ length: dwell - 1 }, (_, i) => {
        const ladder = one.ladder.map((own, k) => (k === stage ? { ...own, dwell: i + 2 } : own))
        return leastMargin({ ...one, ladder }, { stage, party, kinds: ['dwell'] })
      })
      const least = leastMargin(one, { stage, party, kinds: ['dwell'] })
      expect(least).toBeCloseTo(Math.min(...each), 9)
    }
  }
})
