/** What a verdict rests on: the rule on small cases, and the quick finding against the slow one. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answer } from '../../src/answer/answer.ts'
import type { Formula, Model, Statement } from '../../src/model/model.ts'
import { recheck } from '../../src/recheck/recheck.ts'
import type { FindingOf } from '../../src/subjects/findings.ts'
import { question } from '../../src/subjects/questions.ts'
import { readModel, shippedModel } from '../models.ts'
import { arbitraryContestedModel } from './arbitrary-contested-model.ts'

type Claim = FindingOf<'claim'>

/** Each text as the test of a claim; undefined where today itself is forbidden. */
function claimed(model: Model, tests: readonly string[]) {
  const claims = tests.map((test, i) => ({
    ...{ id: `k${i}`, says: { en: test }, test, needs: [], basis: [] },
  }))
  const written = { ...model, claims }
  const answered = answer(written, question.parse({ kind: 'claims' }))
  if ('problems' in answered) return undefined
  const findings = answered.findings.filter((one): one is Claim => one.kind === 'claim')
  return { written, world: answered.world, findings }
}

function tests({ options, actors, questions, shocks }: Model): string[] {
  const [o, z] = [options[0]?.id ?? '', options.at(-1)?.id ?? '']
  const a = actors[0]?.id ?? ''
  const ladder = `[${o}] then [not ${z}, ${o}]`
  return [
    `prefers(${a}, [${o}], today) and prefers(${a}, [${z}], [${o}])`,
    `nash([${o}]) or enters(p, today)`,
    'holds(p) and enters(p, today)',
    `stable([${o}]) or prefers(${a}, [${z}], today)`,
    `stable([${z}], nash, ${a}) iff ${questions[0]?.id}=a1`,
    `stable(today, seq) and not pays([${o}, ${z}])`,
    `reachable(${o} & !${z})`,
    `not (holds(p.t0) or holds(${ladder}))`,
    'success(p) > 0',
    'success(p) > success(q) or durability(q) >= durability(p)',
    `success(p, step) > success(${ladder}) or holds(p)`,
    `success(p) >= share(enters(${ladder}) and stable(today))`,
    `without(p, [${o}], success(p) > success(${ladder}) and holds(p))`,
    'durability(p) > 0 and success(p) > 0',
    ...(shocks.length > 0
      ? [
          'under(shock0, holds(p) or enters(p))',
          `under(shock0, success(p)) >= success(${ladder})`,
          'under(shock0, success(p) > 0 or nash(today))',
        ]
      : []),
  ]
}

describe('what a verdict rests on', () => {
  test('is the same by cases and reading by reading', () => {
    const seen = new Set<string>()
    const unnamed = new Set<string>()
    const sizes = { actorsMin: 2, actorsMax: 3, optionsMax: 4, statementsMax: 4, questionsMax: 4 }
    fc.assert(
      fc.property(arbitraryContestedModel(sizes), (random) => {
        const others = ['q', 'r'].flatMap((id) => random.plans.map((one) => ({ ...one, id })))
        const model = { ...random, plans: [...random.plans, ...others] }
        const found = claimed(model, tests(model))
        if (found === undefined) return
        for (const one of found.findings) {
          const verdict = recheck(found.written, found.world, one)
          expect(verdict, `${one.test} ${JSON.stringify(one)}`).toEqual({ accepted: true })
          seen.add(String(one.basis))
          for (const { than } of one.unnamed ?? []) unnamed.add(than)
        }
      }),
      { numRuns: Number(process.env.CONTESTED ?? 60), seed: 16 },
    )
    expect([...unnamed].sort()).toEqual(['durability(q)', 'success(p)'])
    expect([...seen].sort()).toEqual([
      'by-construction',
      'read-off',
      'read-off,by-construction',
      'read-off,searched',
      'searched',
      'searched,by-construction',
    ])
  }, 900_000)

  test('does not hang on how a test or a list is cut', () => {
    const found = claimed(readModel(quarrel('[not bomb & not arms]')), [
      'success(strike) < success(talks)',
      'success(strike) < success(talks) and success(cut) < success(talks)',
      'success(strike) < success(talks) and holds(talks)',
      'share(enters(strike, today) and holds(strike)) < success(talks)',
      'prefers(A, [fence], today)',
      'prefers(A, [fence], today) and prefers(B, [fence], today)',
      'holds(talks)',
      'not holds(cut)',
    ])
    const split = claimed(readModel(quarrel('[not bomb, not arms]')), [
      'success(strike) < success(talks)',
    ])
    const bases = found?.findings.map((one) => one.basis?.join(' '))
    expect(bases).toEqual([
      'by-construction',
      'by-construction',
      'searched by-construction',
      'by-construction',
      'read-off',
      'read-off',
      'searched',
      'read-off',
    ])
    expect(found?.findings[1]?.losing).toEqual([
      { amount: 'success(strike)', actor: 'A', statements: ['calm', 'quiet'] },
      { amount: 'success(cut)', actor: 'B', statements: ['bread'] },
    ])
    expect(split?.findings[0]?.basis).toEqual(['by-construction'])
  })

  test('never has a claim follow as derived that one statement decides alone', () => {
    const model = shippedModel('korea-2025/model.yaml')
    const { findings } = claimsOf(model)
    // A comparison that fails fails without any statements too, so only what follows is asked.
    const derived = findings.filter(
      ({ basis, verdict }) => basis?.join() === 'searched' && verdict === 'derived',
    )
    expect(derived.length).toBeGreaterThan(0)
    for (const { claim, verdict } of derived)
      for (const alone of statementsWithVariants(model)) {
        const isSame = (other: Model) => claimsOf(other, [claim]).findings[0]?.verdict === verdict
        const isEnough = isSame(silenced(model, (one) => !alone.has(one)))
        const isNeeded = !isSame(silenced(model, (one) => alone.has(one)))
        expect(isEnough && isNeeded, `${claim}: ${[...alone].join()}`).toBe(false)
      }
  }, 600_000)
})

/** A quarrel in which A never strikes, and B lives on what it could be cut off from. */
function quarrel(calm: string): string {
  const [first = '', second] = calm.slice(1, -1).split(', ')
  const more =
    second === undefined ? '' : `\n    - { id: calm-too, want: ${second}, basis: assumption }`
  return `stufenplan: 1
id: quarrel
title: { en: A quarrel }
date: 2026-01-01
languages: [en]
actors:
  A: { label: { en: A } }
  B: { label: { en: B } }
options:
  bomb: { owner: A, label: { en: bombs }, basis: assumption }
  arms: { owner: A, label: { en: arms }, basis: assumption }
  fence: { owner: A, label: { en: a fence }, basis: assumption }
  bread: { owner: B, label: { en: bread }, today: yes, basis: assumption }
  guns: { owner: B, label: { en: guns }, today: yes, basis: assumption }
preferences:
  A:
    - { id: calm, want: ${first}, basis: assumption }${more}
    - { id: no-guns, want: not guns, basis: assumption }
    - { id: fence, want: not fence, basis: assumption }
  B:
    - { id: bread, want: bread, basis: assumption }
    - { id: fence, want: fence, basis: assumption }
    - { id: guns, want: guns, basis: assumption }
questions:
  Q:
    title: { en: Does A fear silence as well? }
    base: no
    answers:
      no: { label: { en: no } }
      yes:
        label: { en: yes }
        changes:
          - replace: calm
            of: A
            with: [{ id: quiet, want: not bomb, basis: assumption }]
plans:
  talks:
    label: { en: Talks }
    stages:
      one: { commitments: [fence, not guns] }
  strike:
    label: { en: A strike }
    stages:
      one: { commitments: [bomb] }
  cut:
    label: { en: Cut off }
    stages:
      one: { commitments: [not bread] }
`
}

function claimsOf(model: Model, claims?: readonly string[]) {
  const answered = answer(model, question.parse({ kind: 'claims', ...(claims && { claims }) }))
  if ('problems' in answered) throw new Error(JSON.stringify(answered.problems))
  return { findings: answered.findings.filter((one): one is Claim => one.kind === 'claim') }
}

/** Each statement with those that an answer puts in its place, as "actor statement". */
function statementsWithVariants(model: Model): Set<string>[] {
  const groups = model.actors.flatMap(({ id, statements }) =>
    statements.map((one) => new Set([`${id} ${one.id}`])),
  )
  for (const { changes } of model.questions.flatMap((one) => one.answers)) {
    const touched = changes.flatMap((change) => {
      if (change.kind === 'drop') return [`${change.of} ${change.statement}`]
      if (change.kind === 'add') return [`${change.of} ${change.add.id}`]
      if (change.kind !== 'replace') return []
      return [change.statement, ...change.with.map((one) => one.id)].map(
        (id) => `${change.of} ${id}`,
      )
    })
    for (const group of groups)
      if (touched.some((one) => group.has(one))) for (const one of touched) group.add(one)
  }
  return groups
}

/** Some statements, as "actor statement", say the same of all states: they decide nothing. */
function silenced(model: Model, isSilent: (one: string) => boolean): Model {
  const it: Formula = { kind: 'option', option: model.options[0]?.id ?? '' }
  const idle: Formula = { kind: 'or', parts: [it, { kind: 'not', of: it }] }
  const left = (actor: string) => (one: Statement) =>
    isSilent(`${actor} ${one.id}`) ? { ...one, want: idle } : one
  return {
    ...model,
    actors: model.actors.map((actor) => ({
      ...actor,
      statements: actor.statements.map(left(actor.id)),
    })),
    questions: model.questions.map((asked) => ({
      ...asked,
      answers: asked.answers.map((one) => ({
        ...one,
        changes: one.changes.map((change) => {
          if (change.kind === 'add') return { ...change, add: left(change.of)(change.add) }
          if (change.kind === 'replace')
            return { ...change, with: change.with.map(left(change.of)) }
          return change
        }),
      })),
    })),
  }
}
