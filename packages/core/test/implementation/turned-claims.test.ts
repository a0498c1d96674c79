/** Claims on two days: asked only where something differs, told why, cut by a budget. */
import { describe, expect, test } from 'vitest'
import {
  answer,
  explain,
  type Finding,
  type FindingOf,
  type Model,
  outcomeOf,
  recheckAnswer,
  stepBudget,
  toText,
} from '../../src/index.ts'
import { question } from '../../src/subjects/questions.ts'
import { modelText, readModel } from '../models.ts'
import { claimsOfTwoDays } from '../recheck/specimens.ts'

const model = readModel(modelText('teaching/ceasefire-kept.yaml') + claimsOfTwoDays)

function asked(since: string, day: string, budget = stepBudget(), of: Model = model) {
  const read = question.parse({ kind: 'monitoring', plan: 'three-stages', day, since })
  const found = answer(of, read, budget)
  if ('problems' in found) throw new Error(JSON.stringify(found.problems))
  return found
}

const turnedIn = ({ findings }: { readonly findings: readonly Finding[] }) =>
  findings.find((one): one is FindingOf<'claims-turned'> => one.kind === 'claims-turned')

const page = (found: ReturnType<typeof asked>, language: 'en' | 'de') =>
  toText(explain(model, found, language), { width: 10_000, colour: false })

describe('claims on two days', () => {
  test('are told where they come out otherwise, and found again by the checker', () => {
    const found = asked('2025-05-15', '2026-03-31')
    const turned = turnedIn(found)?.turned.map(({ claim, before, after }) => [
      claim,
      `${before.verdict} in ${before.trueCount} of ${before.worldCount}`,
      `${after.verdict} in ${after.trueCount} of ${after.worldCount}`,
    ])
    expect(turned).toEqual([
      ['stays', 'derived in 4 of 4', 'contradicted in 0 of 4'],
      ['pays', 'derived in 4 of 4', 'contradicted in 0 of 4'],
      ['oftener', 'derived in 1 of 1', 'contradicted in 0 of 1'],
    ])
    const again = recheckAnswer(model, JSON.parse(JSON.stringify(found)))?.findings
    const verdict = again?.find(({ kind }) => kind === 'claims-turned')?.verdict
    expect(verdict).toEqual({ accepted: true })
    expect(page(found, 'en')).toContain(
      'Claim “The plan is entered and held” no longer holds. Before, it follows from the model; now, it is contradicted by the model. It holds now in 0 of 4 readings.',
    )
    expect(page(found, 'en')).toContain('What stands otherwise than then: ceasefire by')
    expect(page(found, 'de')).toContain(
      'Die Behauptung „Der Plan findet Zustimmung und Bestand“ gilt nicht mehr.',
    )
  })

  test('are not asked where nothing that they look at differs', () => {
    const found = asked('2026-03-01', '2026-03-31')
    expect(turnedIn(found)).toMatchObject({ of: 4, asked: false, moved: [], turned: [] })
    expect(page(found, 'en')).toContain('No claim of the model rests on anything that has changed.')
  })

  test('are not told where the budget ended before', () => {
    const whole = stepBudget()
    asked('2025-05-15', '2026-03-31', whole)
    const kinds = new Set<string>()
    for (let steps = 0; steps < whole.spent; steps += Math.ceil(whole.spent / 40)) {
      const found = asked('2025-05-15', '2026-03-31', stepBudget(steps))
      const turned = turnedIn(found)
      if (turned) expect(turned.turned).toHaveLength(3)
      for (const one of found.findings) if (one.kind === 'unfinished') kinds.add(one.of)
      for (const { kind, verdict } of recheckAnswer(model, found)?.findings ?? [])
        expect(outcomeOf(verdict), `${kind} after ${steps}`).not.toBe('refused')
    }
    expect(kinds).toContain('claims-turned')
  })
})
