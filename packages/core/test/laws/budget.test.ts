/**
 * What a budget cuts short says nothing that the whole run contradicts: every finding of a cut
 * answer stands in the whole one, to the last digit, or says how far it came and no more.
 */
import { describe, expect, test } from 'vitest'
import {
  type Answer,
  answer,
  explain,
  type Finding,
  outcomeOf,
  question,
  recheck,
  stepBudget,
  toText,
} from '../../src/index.ts'
import { shippedModel } from '../models.ts'

const models = {
  chicken: shippedModel('teaching/chicken.yaml'),
  ceasefire: shippedModel('teaching/ceasefire.yaml'),
  start: shippedModel('history/start-1991.yaml'),
}
const budgets = [1, 2, 5, 10, 30, 100, 1_000, 10_000]

function ask(name: keyof typeof models, asked: object, steps?: number): Answer {
  const found = answer(models[name], question.parse(asked), stepBudget(steps))
  if ('problems' in found) throw new Error(JSON.stringify(found.problems))
  return found
}

/** What may be shorter in a cut answer: the list of states, and the orders of stages. */
function bare(one: Finding): unknown {
  const { id: _, strength: __, ...facts } = one
  if (one.kind === 'states') return { ...facts, listed: [] }
  if (one.kind !== 'plan') return facts
  const { orderCount: ___, ...plan } = { ...one, id: '', strength: '' }
  return { ...plan, orders: one.orders.slice(0, 1).map(({ count: ____, ...order }) => order) }
}

const asked: readonly (readonly [keyof typeof models, object])[] = [
  ['chicken', { kind: 'states' }],
  ['chicken', { kind: 'stable', common: true, jumps: true }],
  ['ceasefire', { kind: 'stable', concept: 'sim' }],
  ['ceasefire', { kind: 'stable', concept: 'gmr-strong' }],
  ['ceasefire', { kind: 'stable', coalitions: 'all' }],
  ['ceasefire', { kind: 'stable', state: 'today', coalitions: 'all' }],
  ['ceasefire', { kind: 'today' }],
  ['ceasefire', { kind: 'paths' }],
  ['ceasefire', { kind: 'moves', state: 'today' }],
  ['chicken', { kind: 'inverse-state', state: 'today', actor: 'D1', concept: 'seq' }],
  ['ceasefire', { kind: 'dependencies' }],
  ['ceasefire', { kind: 'plan-packages' }],
  ['start', { kind: 'plan-packages' }],
  ['ceasefire', { kind: 'together', questions: ['aid', 'observers'], influences: [] }],
  ['start', { kind: 'today' }],
  ['start', { kind: 'compare', stakes: {} }],
  ['start', { kind: 'search' }],
  ['start', { kind: 'robust-plans' }],
  ['start', { kind: 'fit' }],
  ['start', { kind: 'claims' }],
  ...models.start.plans.flatMap(({ id }): (readonly [keyof typeof models, object])[] => [
    ['start', { kind: 'plan', plan: id }],
    ['start', { kind: 'inverse', plan: id }],
    ['start', { kind: 'repair', plan: id }],
    ['start', { kind: 'ladders', plan: id }],
  ]),
]

describe.each(asked)('of %s, %j', (name, one) => {
  const whole = ask(name, one)
  const known = new Set(whole.findings.map((finding) => JSON.stringify(bare(finding))))

  test.each(budgets)('within %i steps: true or unfinished', (steps) => {
    const cut = ask(name, one, steps)
    const rest = cut.findings.filter(({ kind }) => kind !== 'unfinished')
    for (const finding of rest)
      if (finding.strength.kind === 'exhaustive' || finding.kind !== 'search')
        expect(known, finding.kind).toContain(JSON.stringify(bare(finding)))
    const isCut = cut.findings.some(({ strength }) => strength.kind === 'truncated')
    const isWhole = JSON.stringify(cut) === JSON.stringify(whole)
    expect(isCut || isWhole, 'nothing is missing without a word').toBe(true)
    for (const language of ['en', 'de'] as const) {
      const text = toText(explain(models[name], cut, language), { width: 100, colour: false })
      const said = language === 'en' ? 'Stopped before the end' : 'Vor dem Ende abgebrochen'
      expect(text.replaceAll(/\s+/g, ' ').includes(said)).toBe(isCut)
    }
    for (const finding of cut.findings)
      if (finding.kind === 'unfinished')
        expect(outcomeOf(recheck(models[name], cut.world, finding))).toBe('not-checked')
  })
})
