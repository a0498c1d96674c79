/** Ladders, orders, reasons and slices as findings: the slow checker accepts and refuses them. */
import { describe, expect, test } from 'vitest'
import { answer } from '../../src/answer/answer.ts'
import { stepBudget } from '../../src/base/budget.ts'
import { outcomeOf, recheck } from '../../src/recheck/recheck.ts'
import type { Finding, FindingKind, FindingOf } from '../../src/subjects/findings.ts'
import { question } from '../../src/subjects/questions.ts'
import { shippedModel } from '../models.ts'

const staged = shippedModel('literature/inst/staged.yaml')
const needs = ['n1<=n3', 'w1<=n3', 'n1<=w3']

function found(model: typeof staged, asked: object): Finding[] {
  const answered = answer(model, question.parse(asked))
  if ('problems' in answered) throw new Error(JSON.stringify(answered.problems))
  return [...answered.findings]
}

function ladders(plan: string, more: object = {}): Finding[] {
  return found(staged, { kind: 'ladders', plan, first: needs, ...more })
}

const box = { cost: 1.2, benefit: 0.8, penalty: 0.9, detection: 0.1, discount: 0.02, share: 0.1 }
const all = [
  ...ladders('three-stages'),
  ...ladders('three-stages', { stakes: { marginMin: 1 } }),
  ...ladders('three-stages', { look: 'forward', dwellDays: 800 }),
  ...ladders('one-package', { box, gains: 'stated', mostEach: 2 }),
  ...ladders('pay-first', { first: [...needs, 'n1<w1'], together: ['n2+w2'], stagesMax: 3 }),
  ...found(staged, { kind: 'slices', plan: 'three-stages', stage: 'dismantle', parts: [1, 2] }),
]

describe('recheck', () => {
  test('accepts each', () => {
    const kinds = new Set(all.map(({ kind }) => kind))
    for (const kind of ['stakes-ladders', 'stakes-ladder', 'stakes-orders', 'stakes-blocked'])
      expect(kinds).toContain(kind)
    for (const one of all) expect(outcomeOf(recheck(staged, {}, one))).not.toBe('refused')
  })

  function each<K extends FindingKind>(kind: K, alter: (one: FindingOf<K>) => object[]): void {
    const own = all.filter((one): one is FindingOf<K> => one.kind === kind)
    expect(own.length).toBeGreaterThan(0)
    for (const one of own)
      for (const altered of alter(one)) {
        const verdict = recheck(staged, {}, { ...one, ...altered } as Finding)
        expect(verdict.accepted, JSON.stringify(altered)).toBe(false)
      }
  }

  test('refuses a ladder with its margin, verdict, way or terms altered', () => {
    each('stakes-ladder', ({ margin = 0, holds, packages }) => [
      { margin: margin + 1e-3 },
      { holds: !holds },
      { packages: packages.length > 1 ? packages.toReversed() : [...packages, ...packages] },
      { packages: packages.map((names) => [...names, 'x']) },
      { stagesMax: packages.length - 1 },
      { box: { cost: 3 } },
    ])
  })

  test('refuses a summary with its verdict, names or counts altered', () => {
    each('stakes-ladders', ({ found, options, counts, neverPaid, judged }) => [
      { found: !found },
      { options: options.slice(1) },
      { judged: judged.slice(1) },
      { neverPaid: neverPaid.length > 0 ? [] : ['N'] },
      ...(counts ? [{ counts: { ...counts, paying: counts.whole + 1 } }] : []),
    ])
  })

  test('refuses orders with a margin, a count or a gain altered', () => {
    each('stakes-orders', ({ orders, possibleCount }) => [
      { possibleCount: possibleCount + 1 },
      ...orders.flatMap((row, i) => [
        { orders: orders.with(i, { ...row, margin: (row.margin ?? 0) + 1e-3 }) },
        { orders: orders.with(i, { ...row, pays: !row.pays }) },
      ]),
    ])
  })

  test('refuses slices with a margin altered', () => {
    each('stage-slices', ({ rows }) =>
      rows.flatMap((row, i) => [
        { rows: rows.with(i, { ...row, margin: (row.margin ?? 0) + 1e-3 }) },
        { rows: rows.with(i, { ...row, weakest: (row.weakest ?? 0) - 1e-3 }) },
      ]),
    )
  })

  test('tries every ladder where commitments are few', () => {
    const few = {
      ...staged,
      plans: staged.plans.map((plan) =>
        plan.id === 'three-stages' ? { ...plan, stages: plan.stages.slice(0, 2) } : plan,
      ),
    }
    for (const marginMin of [0, 1, 3])
      for (const look of ['alone', 'forward']) {
        const own = found(few, {
          ...{ kind: 'ladders', plan: 'three-stages', look },
          ...{ dwellDays: 700, stakes: { marginMin } },
        })
        for (const one of own) expect(recheck(few, {}, one)).toEqual({ accepted: true })
        const [summary] = own
        if (summary?.kind !== 'stakes-ladders' || summary.counts === undefined) continue
        const { counts, table } = summary
        for (const key of ['possible', 'whole', 'paying'] as const) {
          const altered = { ...summary, counts: { ...counts, [key]: counts[key] - 1 } }
          expect(recheck(few, {}, altered).accepted, key).toBe(false)
        }
        for (const [i, row] of table.entries()) {
          const margin = (row.margin ?? 0) + 1e-3
          const altered = { ...summary, table: table.with(i, { ...row, margin }) }
          expect(recheck(few, {}, altered).accepted).toBe(false)
        }
        for (const one of own)
          if (one.kind === 'stakes-blocked')
            for (const requirements of [
              one.requirements.slice(1),
              [...one.requirements, { kind: 'rules' as const }],
            ])
              expect(recheck(few, {}, { ...one, requirements }).accepted).toBe(false)
      }
  })
})

test('what nobody sees is no range: no finding about the Agreed Framework is refused', () => {
  const framework = shippedModel('history/agreed-framework-1994.yaml')
  const asked = { kind: 'plan', plan: 'framework', stage: 'freeze', shocks: false }
  const own = found(framework, asked)
  expect(own.some(({ kind }) => kind === 'stage-margin')).toBe(true)
  for (const one of own)
    expect(outcomeOf(recheck(framework, {}, one, stepBudget(100_000)))).not.toBe('refused')
})

test('what stands today stands whatever is carried out: the Good Friday Agreement', () => {
  const friday = shippedModel('history/good-friday-1998.yaml')
  const own = found(friday, { kind: 'ladders', plan: 'agreement' })
  const kept = friday.options.filter(({ today }) => today).map(({ id }) => id)
  expect(own[0]).toMatchObject({ options: expect.arrayContaining(kept.slice(0, 1)) })
  for (const one of own) expect(outcomeOf(recheck(friday, {}, one))).not.toBe('refused')
})
