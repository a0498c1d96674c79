/** Who depends on whom: the examples done by hand, and what the definition leaves out. */
import { expect, test } from 'vitest'
import { readModel, shippedModel } from '../../../test/models.ts'
import { answer, explain, type Model, question, toText } from '../../index.ts'

function asked(model: Model, world: Record<string, string> = {}) {
  const found = answer(model, question.parse({ kind: 'dependencies', world }))
  if ('problems' in found) throw new Error(JSON.stringify(found.problems))
  const pairs = found.findings.filter((one) => one.kind === 'dependency')
  return {
    summary: found.findings.find((one) => one.kind === 'dependencies'),
    pairs: pairs.map(({ id: _, kind: __, strength: ___, state: ____, ...facts }) => facts),
    page: toText(explain(model, found, 'en'), { width: 1_000, colour: false }),
  }
}

test('in the dilemma each side could give what the other wants, at a loss', () => {
  const { summary, pairs } = asked(shippedModel('teaching/prisoners-dilemma.yaml'))
  const reason = { statement: 'keep-out', place: 2, gained: false }
  const both = { statement: 'other-cooperates', place: 1, holds: false, moveCount: 1, mutual: true }
  expect(pairs).toEqual([
    { actor: 'D1', on: 'D2', ...both, options: ['coop_2'], best: { to: 'NY', reason } },
    { actor: 'D2', on: 'D1', ...both, options: ['coop_1'], best: { to: 'YN', reason } },
  ])
  expect(summary).toMatchObject({ state: 'NN', count: 2, mutualCount: 1, oneSidedCount: 0 })
  expect(summary).toMatchObject({ takeCount: 0, giveCount: 2 })
})

test('in the ceasefire quiet hangs on both sides, so neither could give it alone', () => {
  const { summary, pairs } = asked(shippedModel('teaching/ceasefire.yaml'))
  const observers = { statement: 'no-truce-without-observers', place: 1 }
  const quiet = { statement: 'quiet', place: 1, holds: false, moveCount: 0, mutual: true }
  const reason = { ...observers, gained: false }
  const given = { place: 2, holds: false, mutual: true }
  expect(pairs).toEqual([
    // With or without the release of the prisoners; the depots would need observers.
    {
      ...{ actor: 'GOV', on: 'REB', statement: 'halt_r', ...given, options: ['halt_r'] },
      ...{ moveCount: 2, best: { to: 'NNNYNNN', reason } },
    },
    // It holds because the government fires: sending observers would not end that.
    {
      ...{ actor: 'GOV', on: 'MED', ...observers, options: ['monitors'], holds: true },
      ...{ moveCount: 0, mutual: true },
    },
    {
      ...{ actor: 'REB', on: 'GOV', statement: 'halt_g', ...given, options: ['halt_g'] },
      ...{ moveCount: 4, best: { to: 'YNNNNNN', reason } },
    },
    {
      ...{ actor: 'REB', on: 'MED', ...observers, options: ['monitors'], holds: true },
      ...{ moveCount: 0, mutual: true },
    },
    { actor: 'MED', on: 'GOV', ...quiet, options: ['halt_g'] },
    { actor: 'MED', on: 'REB', ...quiet, options: ['halt_r'] },
  ])
  expect(summary).toMatchObject({ count: 6, mutualCount: 3, oneSidedCount: 0 })
  expect(summary).toMatchObject({ takeCount: 0, giveCount: 2 })
})

test('a world in which the rebels would do without observers leaves them without that wish', () => {
  const { summary, pairs } = asked(shippedModel('teaching/ceasefire.yaml'), { observers: 'no' })
  expect(pairs.map(({ actor, on }) => `${actor}>${on}`)).not.toContain('REB>MED')
  expect(summary).toMatchObject({ count: 5, mutualCount: 2, oneSidedCount: 1 })
})

/** A and B, and a list of wants for each. */
function small(ofA: readonly string[], ofB: readonly string[]): Model {
  const list = (wants: readonly string[]) => `[${wants.join(', ')}]`
  return readModel(`
stufenplan: 1
id: small
title: Small
date: 2025
languages: [en]
basis: assumption
actors: { A: { label: Alpha }, B: { label: Beta } }
options:
  a: { owner: A, label: alarm, today: no }
  sold: { owner: B, label: sale, today: yes, reversible: no }
  guard: { owner: B, label: guard, today: yes }
  open: { owner: B, label: opening, today: no }
  watch: { owner: B, label: watch, today: no }
preferences:
  A: ${list(ofA)}
  B: ${list(ofB)}
`)
}

test.each([
  ['what cannot be undone cannot be taken', ['sold'], ['not sold'], { holds: true, moveCount: 0 }],
  [
    'what the other would gain by taking',
    ['a', 'guard'],
    ['not guard'],
    { place: 2, holds: true, best: { to: 'NYNNN', reason: { place: 1, gained: true } } },
  ],
  [
    'of the ways to take it the least costly to the other',
    ['guard & not open'],
    ['guard', 'not open'],
    { moveCount: 6, best: { to: 'NYYYN', reason: { place: 2, gained: false } } },
  ],
  [
    'of equally good ways the one that changes least',
    // Guard and opening together come first in the order of moves.
    ['guard & not watch | not open & not watch'],
    ['sold'],
    { moveCount: 5, best: { to: 'NYYNY' } },
  ],
] as const)('%s', (_, ofA, ofB, expected) => {
  expect(asked(small(ofA, ofB)).pairs).toMatchObject([{ actor: 'A', on: 'B', ...expected }])
})

test('an option that is named without effect makes nobody depend', () => {
  const { pairs, summary, page } = asked(small(['open or not open', 'a & (a or guard)'], ['guard']))
  expect(pairs).toEqual([])
  expect(summary).toMatchObject({ count: 0, mutualCount: 0, oneSidedCount: 0 })
  expect(page).toContain('Nobody depends on anybody')
})

test('whoever has no wish loses none, and that is not said to cost nothing', () => {
  const { pairs, page } = asked(small(['guard'], []))
  expect(pairs).toMatchObject([{ best: { to: 'NYNNN' }, mutual: false }])
  expect(page).toContain('no wish of the other is stated')
  expect(page).toContain('Nothing is said of Beta')
  expect(page).not.toContain('nothing that the other cares about')
})

test('a ranking counts as it is read: its first place is the first wish', () => {
  const model = readModel(`
stufenplan: 1
id: ranked
title: Ranked
date: 2025
languages: [en]
basis: assumption
actors: { A: { label: Alpha }, B: { label: Beta } }
options:
  a: { owner: A, label: alarm, today: no }
  b: { owner: B, label: guard, today: no }
preferences:
  A: { ranking: ['Y-', 'NY', 'NN'] }
  B: [b]
`)
  const { pairs, page } = asked(model)
  // The first place does not turn on b: with it or without it stands there what a decides.
  expect(pairs).toMatchObject([{ statement: 'rank-2', place: 2, options: ['b'], moveCount: 1 }])
  expect(page).toContain('place 2 of 3 in its ranking')
})
