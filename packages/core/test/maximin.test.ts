/**
 * Maximin over four moves, worked out by hand: one pursues, another is pursued. Each stands on the
 * left (N) or on the right (Y), the pursued (A) first; A wants to stand apart, B to stand together.
 */
import { expect, test } from 'vitest'
import { compile, stateFromId } from '../src/game/game.ts'
import { isStable, recheck, slowGame } from '../src/recheck/recheck.ts'
import { judge } from '../src/subjects/stability/stability.ts'
import { readModel } from './models.ts'

const pursuit = (b: string) =>
  readModel(`
stufenplan: 1
id: pursuit
title: { en: Pursuit }
date: 2025
languages: [en]
basis: { assumption: { en: An invented example. } }
actors:
  A: { label: { en: the pursued } }
  B: { label: { en: the pursuer } }
options:
  a: { owner: A, label: { en: the pursued on the right }, today: no }
  b: { owner: B, label: { en: the pursuer on the right }, today: no${b} }
preferences:
  A:
    - { id: apart, want: a & not b | not a & b, label: { en: standing apart } }
  B:
    - { id: together, want: a & b | not a & not b, label: { en: standing together } }
`)

/*
 * From NN the pursued gains by YN. The pursuer answers with YY, no better for A than NN. From there
 * A gains again by NY, which the pursuer can answer with NN, as long as it can come back.
 */
test.each([
  ['can come back', '', { gmr: true, 'maximin-4': true, smr: false, nash: false }],
  ['stays there', ', reversible: no', { gmr: true, 'maximin-4': false, smr: false, nash: false }],
])('the pursuer %s', (_, b, expected) => {
  const model = pursuit(b)
  const game = compile(model)
  for (const [concept, stable] of Object.entries(expected)) {
    const found = judge(game, stateFromId('NN'), 0, { concept: concept as 'gmr' })
    expect(found.stable, concept).toBe(stable)
    expect(isStable(slowGame(model, {}), { concept }, { actor: 'A', state: 'NN' })).toBe(stable)
    expect(recheck(model, {}, found)).toEqual({ accepted: true })
  }
})

test('the argument is the answer to the first move, and an end that does not deter is refused', () => {
  const found = judge(compile(pursuit('')), stateFromId('NN'), 0, { concept: 'maximin-4' })
  const { answers } = found
  expect(answers).toMatchObject([{ to: 'YN', steps: [{ actor: 'B', to: 'YY' }], end: 'YY' }])
  const stuck = recheck(pursuit(', reversible: no'), {}, found)
  expect(stuck).toMatchObject({ accepted: false })
})
