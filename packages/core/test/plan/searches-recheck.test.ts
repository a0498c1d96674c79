/** What the searches find against the slow definitions, and against trying everything. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Answer, answer } from '../../src/answer/answer.ts'
import type { ContestedQuestion, Model } from '../../src/model/model.ts'
import { recheck } from '../../src/recheck/recheck.ts'
import { finding } from '../../src/subjects/findings.ts'
import { answerRules } from '../../src/subjects/plan/documents/question.ts'
import { question } from '../../src/subjects/questions.ts'
import { arbitraryPlannedModel } from './arbitrary-plan.ts'

const sizes = { actorsMax: 3, optionsMax: 5, statementsMax: 5, rulesMax: 1 }
const terms = fc.record({
  rule: fc.constantFrom(...answerRules),
  test: fc.constantFrom('step', 'today'),
  hidden: fc.integer({ min: 0, max: 31 }),
})

/** The model with one contested question that moves, drops or hides something. */
function contested(model: Model): Model {
  const [actor] = model.actors.filter((one) => one.statements.length > 0)
  const [statement] = actor?.statements ?? []
  const [option] = model.options
  if (actor === undefined || statement === undefined || option === undefined) return model
  const answers = [
    { id: 'asis', changes: [] },
    { id: 'last', changes: [{ kind: 'move', of: actor.id, statement: statement.id, place: {} }] },
    { id: 'gone', changes: [{ kind: 'drop', of: actor.id, statement: statement.id }] },
    { id: 'dark', changes: [{ kind: 'unseen', options: [option.id] }] },
  ].map((one) => ({ ...one, label: { en: one.id }, basis: [] }))
  const asked = {
    id: 'q',
    title: { en: 'q' },
    base: 'asis',
    answers,
    for: [],
    against: [],
    basis: [],
  }
  return { ...model, questions: [asked as unknown as ContestedQuestion] }
}

function asked(
  model: Model,
  kind: object,
  { rule, test, hidden }: { rule: string; test: string; hidden: number },
): Answer | undefined {
  const unseen = model.options.filter((_, i) => (hidden & 17) === 17 && (hidden >>> i) & 1)
  const ids = unseen.map((one) => one.id)
  const answered = answer(model, question.parse({ ...kind, rule, test, unseen: ids }))
  return 'problems' in answered ? undefined : answered
}

test.each([
  { kind: 'search', stagesMax: 3 },
  { kind: 'search', stagesMax: 2, goal: 'o0' },
  { kind: 'repair', plan: 'p', changesMax: 2 },
  { kind: 'inverse', plan: 'p' },
])('what $kind finds agrees with the definitions', (kind) => {
  fc.assert(
    fc.property(arbitraryPlannedModel(sizes), terms, (drawn, given) => {
      const model = contested(drawn)
      const answered = asked(model, kind, given)
      for (const one of answered?.findings ?? []) {
        expect(finding.safeParse(one).error).toBeUndefined()
        if (one.strength.kind === 'truncated') continue
        const verdict = recheck(model, answered?.world ?? {}, one)
        // Of many commitments how many requirements block is too much to try again.
        if (!verdict.accepted && 'left' in verdict)
          expect(verdict.left).toEqual([{ part: 'blocking', why: 'size' }])
        else expect({ one, verdict }).toEqual({ one, verdict: { accepted: true } })
      }
    }),
    { numRuns: 500, seed: 12 },
  )
})
