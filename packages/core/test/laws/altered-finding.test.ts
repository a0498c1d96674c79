/** The checker refuses a finding of which one element was altered. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answer, type Finding, recheck } from '../../src/index.ts'
import { question } from '../../src/subjects/questions.ts'
import { namedAfter } from '../recheck/every-leaf.ts'
import { alterations, replaced } from './alterations.ts'
import { arbitraryModel } from './arbitrary-model.ts'

/**
 * Not altered: names of the run, what only limits a list, and targets for which another with the
 * same reason would be as good a witness.
 */
const free = new Set([
  'id',
  'kind',
  'strength',
  'where',
  'listed',
  'listedCount',
  'moversMax',
  'togetherMax',
  'stepsMax',
])

test('a finding with one number, verdict or reason altered is refused', () => {
  let altered = 0
  const asked = [
    { kind: 'today' },
    { kind: 'stable' },
    { kind: 'stable', state: 'today', concept: 'gmr' },
    { kind: 'stable', state: 'today', concept: 'seq' },
    { kind: 'stable', concept: 'smr' },
    { kind: 'paths' },
    { kind: 'why', state: 'today', actor: 'a0+a1', concept: 'gmr' },
    { kind: 'why', state: 'today', actor: 'a0+a1', concept: 'seq' },
    { kind: 'stable', concept: 'gmr', common: true, jumps: true },
    { kind: 'why', state: 'today', actor: 'a0' },
    { kind: 'moves', concept: 'gmr' },
    { kind: 'dependencies' },
    { kind: 'plan-packages' },
  ]
  fc.assert(
    fc.property(arbitraryModel({ actorsMin: 2 }), (model) => {
      for (const one of [...asked, { kind: 'states' }]) {
        const answered = answer(model, question.parse(one))
        if ('problems' in answered) throw new Error(JSON.stringify(answered.problems))
        for (const finding of answered.findings)
          for (const { path, value } of alterations(finding, free)) {
            const changed = namedAfter(replaced(finding, path, value) as Finding)
            const verdict = recheck(model, answered.world, changed)
            expect(verdict.accepted, `${path.join('.')} of ${JSON.stringify(finding)}`).toBe(false)
            altered++
          }
      }
    }),
    { numRuns: 150, seed: 3 },
  )
  expect(altered).toBeGreaterThan(2_000)
})
