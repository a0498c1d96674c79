/** True answers are never refused; and what is missing from an answer is missed. */
import { describe, expect, test } from 'vitest'
import {
  type Answer,
  answer,
  type Finding,
  outcomeOf,
  recheck,
  recheckAnswer,
} from '../../src/index.ts'
import { mayBeLeft } from '../../src/recheck/recheck.ts'
import { type QuestionInput, question } from '../../src/subjects/questions.ts'
import { readModel } from '../models.ts'
import { answered } from './falsified.ts'

const accepted: readonly (readonly [string, QuestionInput])[] = [
  ['teaching/ceasefire', { kind: 'search' }],
  ['teaching/ceasefire', { kind: 'search', test: 'today', rule: 'any' }],
  ['teaching/ceasefire', { kind: 'search', goal: 'halt_g & halt_r', stagesMax: 3 }],
  ['teaching/ceasefire', { kind: 'search', bundles: ['halt_g + halt_r', 'not monitors'] }],
  ['teaching/chicken', { kind: 'search', by: ['risk', 'ambition'] }],
  ['teaching/ceasefire', { kind: 'claims', claims: ['snow', 'one-by-one'] }],
  ['teaching/ceasefire', { kind: 'compare', plans: ['weapons-first', 'three-stages'] }],
  ['teaching/ceasefire', { kind: 'robust-plans', plans: ['[corridor] then [release]'] }],
  ['history/start-1991', { kind: 'plan', plan: 'treaty', rule: 'proportionate', margins: false }],
  ['history/sinai-1979', { kind: 'plan', plan: 'peace', rule: 'any', margins: false }],
  ['history/good-friday-1998', { kind: 'repair', plan: 'weapons-first', listedMax: 0 }],
  ['history/jcpoa-2015', { kind: 'inverse', plan: 'jcpoa', rule: 'chain' }],
  ['history/jcpoa-2015', { kind: 'robust', test: 'holds(jcpoa) iff covert=seen' }],
  ['literature/hipel-fraser-1980/garrison', { kind: 'stable', jumps: true, listedMax: 3 }],
  ['literature/hipel-et-al-1993/elmira', { kind: 'inverse-state', state: 'today', concept: 'smr' }],
  [
    'literature/hipel-kilgour-kinsara-2014/syria-iraq-misperceived',
    { kind: 'stable', perceived: true, state: 'today', concept: 'seq' },
  ],
  ['literature/li-et-al-2004/gisborne-economy', { kind: 'stable', concept: 'seq', unknown: 'd' }],
]

/** Too large to be tried whole: what is left alone stands in the list. */
const partly: readonly (readonly [string, QuestionInput])[] = [
  ['history/good-friday-1998', { kind: 'search', stagesMax: 2 }],
  ['literature/inst/staged', { kind: 'ladders', plan: 'one-package', stagesMax: 1 }],
  ['korea-2025/model', { kind: 'plan', plan: 'freeze', stage: 'freeze', shocks: false }],
  ['korea-2025/model', { kind: 'ladders', plan: 'freeze', stagesMax: 2 }],
]

describe('a true answer', () => {
  test.each(accepted)('is accepted (%s %o)', (path, asked) => {
    const { model, answer } = answered(path, asked)
    const found = recheckAnswer(model, answer)
    expect(found?.outcome, JSON.stringify(found)).toBe('accepted')
  })

  test.each(partly)('is not checked where it is too large (%s %o)', (path, asked) => {
    const { model, answer } = answered(path, asked)
    const found = recheckAnswer(model, answer)
    expect(found?.outcome, JSON.stringify(found)).toBe('not-checked')
    for (const { kind, verdict } of found?.findings ?? [])
      for (const { part, why } of 'left' in verdict ? verdict.left : [])
        expect(why === 'size' && mayBeLeft(kind, part), `${kind}.${part}: ${why}`).toBe(true)
  })
})

/** Statements without a name are called by what they want. */
const nameless = readModel(`
stufenplan: 1
id: nameless
title: Nameless
date: 2026
languages: [en]
basis: assumption
actors: { A: { label: A }, B: { label: B } }
options:
  a: { owner: A, label: a, today: no }
  b: { owner: B, label: b, today: no }
preferences:
  A: [{ want: b & a }, { want: not a | b }, { want: b }]
  B: [{ want: a & b }, { want: a }, { want: not b }]
plans:
  p: { label: P, stages: { one: [a, b] } }
`)

test.each<QuestionInput>([
  { kind: 'stable', state: 'today', concept: 'seq' },
  { kind: 'today' },
  { kind: 'plan', plan: 'p' },
  { kind: 'inverse', plan: 'p' },
])('an answer about nameless statements is accepted (%o)', (asked) => {
  const found = answer(nameless, question.parse(asked))
  if ('problems' in found) throw new Error(JSON.stringify(found.problems))
  const checked = recheckAnswer(nameless, JSON.parse(JSON.stringify(found)))
  expect(checked?.outcome, JSON.stringify(checked)).toBe('accepted')
})

describe('what is missing from an answer, or in it twice', () => {
  const counted: readonly (readonly [string, QuestionInput, Finding['kind']])[] = [
    ['teaching/ceasefire', { kind: 'today' }, 'joint-move'],
    ['teaching/ceasefire', { kind: 'search' }, 'ladder'],
    ['history/agreed-framework-1994', { kind: 'repair', plan: 'inspection-first' }, 'repair'],
    ['history/sinai-1979', { kind: 'inverse', plan: 'all-at-once' }, 'flip'],
    [
      'literature/hipel-fraser-1980/garrison',
      { kind: 'stable', concept: 'smr', jumps: true },
      'jump',
    ],
    ['teaching/ceasefire', { kind: 'compare' }, 'plan-compared'],
    ['teaching/ceasefire', { kind: 'compare' }, 'plan-contest'],
    ['history/jcpoa-2015', { kind: 'robust-plans' }, 'plan-robustness'],
    ['teaching/ceasefire', { kind: 'claims' }, 'claim'],
  ]

  test.each(counted)('%s %o: a %s', (path, asked, kind) => {
    const { model, answer } = answered(path, asked)
    const outcome = (findings: readonly Finding[]) =>
      recheckAnswer(model, { ...answer, findings })?.outcome
    const one = answer.findings.findLast((finding) => finding.kind === kind)
    if (one === undefined) throw new Error(`no ${kind}`)
    expect(outcome(answer.findings)).toBe('accepted')
    expect(outcome(answer.findings.filter((finding) => finding !== one))).toBe('refused')
    expect(outcome([...answer.findings, one])).toBe('refused')
  })

  test('what is there is judged all the same', () => {
    const { model, answer } = answered('teaching/ceasefire', { kind: 'compare' })
    const found = recheckAnswer(model, { ...answer, findings: answer.findings.slice(-1) })
    expect(found?.findings.map(({ verdict }) => outcomeOf(verdict))).toEqual(['accepted'])
  })
})

describe('a value of another sort, anywhere in a finding', () => {
  const odd: readonly unknown[] = [
    null,
    '',
    0,
    -1,
    1e308,
    [],
    [[]],
    {},
    { constructor: 1 },
    'Y'.repeat(300),
    '(',
  ]
  const asked: readonly (readonly [string, QuestionInput])[] = [
    ['teaching/prisoners-dilemma', { kind: 'plan', plan: 'together' }],
    ['teaching/ceasefire', { kind: 'search', bundles: ['halt_g+halt_r', 'corridor'] }],
    ['history/jcpoa-2015', { kind: 'robust', test: 'holds(jcpoa)' }],
    ['literature/inst/staged', { kind: 'slices', plan: 'three-stages', stage: 'open', parts: [1] }],
    ['teaching/chicken-misread', { kind: 'stable', perceived: true }],
  ]

  test.each(asked)('is answered, and never accepted (%s %o)', (path, one) => {
    const { model, answer } = answered(path, one)
    let tried = 0
    for (const finding of answer.findings)
      for (const altered of withOdd(finding, odd)) {
        if (JSON.stringify(altered) === JSON.stringify(finding)) continue
        tried++
        const outcome = outcomeOf(recheck(model, answer.world, altered))
        const whole = recheckAnswer(model, { ...answer, findings: [altered] } as Answer)
        expect(outcome, JSON.stringify(altered)).not.toBe('accepted')
        expect(whole?.outcome, JSON.stringify(altered)).not.toBe('accepted')
      }
    expect(tried).toBeGreaterThan(20)
  })
})

/** The part with each value in it by one of those; its name is left as it was. */
function* withOdd(part: unknown, odd: readonly unknown[]): Generator<unknown> {
  if (part === null || typeof part !== 'object') return
  for (const [key, inner] of Object.entries(part)) {
    const set = (value: unknown) =>
      Array.isArray(part)
        ? part.map((one, i) => (String(i) === key ? value : one))
        : { ...part, [key]: value }
    for (const value of odd) yield set(value)
    for (const value of withOdd(inner, odd)) yield set(value)
  }
}
