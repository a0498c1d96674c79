/** Two models side by side: what is said of plans that changed, told, checked, and cut short. */
import { describe, expect, test } from 'vitest'
import {
  canonicalJson,
  diffModels,
  explainDifference,
  type Finding,
  outcomeOf,
  recheckDifference,
  stepBudget,
  toText,
} from '../../src/index.ts'
import { modelText, readModel } from '../models.ts'
import { alterationsOf, vocabularyOf } from './every-leaf.ts'

const text = modelText('teaching/ceasefire-kept.yaml')

/** The observers come only with the settlement; days, a gate, a lapse and an answer are others. */
const otherText = text
  .replace('due: 2026-09\n', 'due: 2026-12\n')
  .replace('when: monitors & release', 'when: monitors')
  .replace(
    '{ at: 2026-12-31, then: returns }',
    '{ at: { within: 18 months, of: signing }, then: ends }',
  )
  .replace('          - monitors\n', '')
  .replace('          - keep: amnesty\n', '          - monitors\n          - keep: amnesty\n')
  .replace('answer: [not depot]', 'answer: [not release]')

const [before, after] = [readModel(text), readModel(otherText)]
const both = [before, after] as const
const found = diffModels(before, after)
const saved: unknown = JSON.parse(canonicalJson(found))

const pageIn = (language: 'en' | 'de', told = found) =>
  toText(explainDifference(both, told, language), { width: 1_000, colour: false })

describe('two models with a plan that changed', () => {
  test('say what changed in it, old and new, in words', () => {
    const page = pageIn('en')
    for (const line of [
      'Due – before: September 2026; now: December 2026.',
      'Ends by itself – before: 31 December 2026; now: within 18 months of the signing.',
      'Once it has ended – before: what was given comes back; now: its owner is free.',
      'In the stage – before: “Truce”; now: “Settlement”.',
      'A breach is answered with – before: “no heavy weapons in depots”; now: “no release of the prisoners”.',
    ])
      expect(page).toContain(line)
    expect(pageIn('de')).toContain('Fällig – vorher: September 2026; jetzt: Dezember 2026.')
  })

  test('say what that does to its verdicts, with the reason, and nothing of those that stay', () => {
    expect(found.verdicts.plans.map(({ differs }) => differs)).toEqual([
      ['entered', 'held', 'fails'],
      [],
    ])
    const page = pageIn('en')
    expect(page).toContain(
      'Entered. Before: at every step. Now: no. Why it is so now: The government',
    )
    expect(page).toContain('Holds. Before: yes. Now: no.')
    expect(page).not.toContain('Must be seen.')
    expect(pageIn('de')).toContain('Bestand. Vorher: ja. Jetzt: nein.')
  })

  test('name nothing by what the file calls it', () => {
    // Others are words that an English sentence may hold.
    for (const page of [pageIn('en'), pageIn('de')])
      for (const { id } of [...before.plans, ...before.options])
        if (/[_-]/.test(id))
          expect(page).not.toMatch(new RegExp(`(?<![\\p{L}])${id}(?![\\p{L}])`, 'u'))
  })

  test('judge nothing again that rests on nothing new', () => {
    const other = { ...after, claims: [], signals: [] }
    const { verdicts } = diffModels(after, other, stepBudget(0))
    expect(verdicts.plans).toEqual(after.plans.map(({ id }) => ({ plan: id, differs: [] })))
    expect(diffModels(after, after).verdicts).toEqual({ of: 0, plans: [] })
  })

  test('say where the budget ended, and nothing of what was not judged', () => {
    const cut = diffModels(before, after, stepBudget(3))
    expect(cut.verdicts).toEqual({ of: 2, plans: [] })
    expect(pageIn('en', cut)).toContain('The budget ended: 0 of 2 plans were judged')
    const verdict = recheckDifference(both, JSON.parse(canonicalJson(cut)))
    expect(outcomeOf(verdict)).toBe('not-checked')
  })

  test('are found again by the checker, which accepts nothing altered', () => {
    expect(recheckDifference(both, saved)).toEqual({ accepted: true })
    const named = { kind: 'difference', id: '', strength: { kind: 'exhaustive' }, ...found }
    let tried = 0
    for (const { finding, path, what } of alterationsOf(
      JSON.parse(canonicalJson(named)) as Finding,
      vocabularyOf(before),
    )) {
      const {
        kind: _,
        id: __,
        strength,
        ...altered
      } = finding as unknown as Record<string, unknown>
      if (path[0] === 'strength' || path[0] === 'id') continue
      // Findings of either model have tests of their own, each alteration of them.
      if (path.includes('standing') || path.includes('stakes')) continue
      // In which order the changes of a plan are listed says nothing of them.
      if (path.at(-1) === 'changes' && what.includes('swapped')) continue
      tried++
      const verdict = recheckDifference(both, JSON.parse(JSON.stringify(altered)))
      expect(outcomeOf(verdict), `${path.join('.')}: ${what}`).not.toBe('accepted')
    }
    expect(tried).toBeGreaterThan(100)
  })
})
