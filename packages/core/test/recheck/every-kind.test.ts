/**
 * Every leaf of every kind of finding, altered one at a time: the checker refuses it, or says that
 * it left just this alone, which the core lists. Nothing altered is accepted, nothing throws.
 */
import { describe, expect, test } from 'vitest'
import {
  type Answer,
  type Finding,
  outcomeOf,
  recheck,
  recheckAnswer,
  stepBudget,
  type Verdict,
} from '../../src/index.ts'
import { answerStepsMax, mayBeLeft } from '../../src/recheck/recheck.ts'
import { finding as form } from '../../src/subjects/findings.ts'
import { type Alteration, alterationsOf, vocabularyOf } from './every-leaf.ts'
import { type Specimen, specimens } from './specimens.ts'

const all = specimens()
const kinds = form.options.map((one) => one.shape.kind.value)
/** What some answer holds word for word is no falsehood, even in another's place. */
const known = new Set(all.flatMap(({ answer }) => answer.findings.map((one) => one.id)))

/** So many findings of each kind are altered, from everywhere in the list. */
const findingsMax = (kind: string) =>
  kind === 'unfinished' ? 20 : /^(stakes|stage-|trust|power|guar)/.test(kind) ? 4 : 3
/** Each alteration of these costs a run over every breach. */
const stride = (kind: string) => (/^(stage-margin|stakes|stage-repairs)$/.test(kind) ? 5 : 1)

function ofKind(kind: string): { specimen: Specimen; finding: Finding }[] {
  const small = all.filter(({ model }) => !['korea-2025', 'drawn'].includes(model.id))
  const found = small.flatMap((specimen) =>
    specimen.answer.findings.map((finding) => ({ specimen, finding })),
  )
  const own = found.filter(({ finding }) => finding.kind === kind)
  const step = Math.max(1, Math.floor(own.length / findingsMax(kind)))
  return own.filter((_, i) => i % step === 0).slice(0, findingsMax(kind))
}

/** Other findings of the kind about the same model, from which something could be taken over. */
function elsewhere(kind: string, { model }: Specimen, own: Finding): Finding[] {
  const here = all.filter((one) => one.model === model).flatMap(({ answer }) => answer.findings)
  return here.filter((one) => one.kind === kind && one.id !== own.id).slice(0, othersMax)
}
const othersMax = 4

/** Each with as many steps as if it stood alone in the answer. */
function verdictsOn(
  { model, answer }: Specimen,
  findings: readonly Finding[],
): (Verdict | undefined)[] {
  const steps = answerStepsMax * findings.length
  const limits = { budget: stepBudget(steps), stepsMax: steps }
  const altered: Answer = { ...answer, findings: [...findings] }
  const rechecked = recheckAnswer(model, altered, limits)?.findings ?? []
  return findings.map((_, i) => rechecked[i]?.verdict)
}

const fieldOf = ({ path }: Alteration, kind: string) =>
  [kind, ...path.map((step) => (typeof step === 'number' ? '#' : step))].join('.')

/**
 * Refused; or left alone by name, as the list allows; or cut short by what was altered. What is
 * unfinished concludes nothing, and so is never accepted; but it may not say what cannot be.
 */
function isSound(verdict: Verdict | undefined, { path }: Alteration, kind: string): boolean {
  if (verdict === undefined || verdict.accepted) return false
  if (!('left' in verdict)) return true
  const isOpen = kind === 'unfinished' && ['strength', 'of', 'whole'].includes(String(path[0]))
  if ((path[0] === 'strength' || isOpen) && verdict.left.every((one) => one.why === 'partial'))
    return true
  return verdict.left.some(({ part }) => part === path[0]) && mayBeLeft(kind, String(path[0]))
}

test('every kind of finding occurs', () => {
  for (const kind of kinds) expect(known.size > 0 && ofKind(kind).length, kind).toBeGreaterThan(0)
})

test('no finding is refused as it was made, and what is left alone is in the list', () => {
  for (const { model, answer } of all.filter((one) => one.model.id !== 'drawn'))
    for (const { kind, verdict } of recheckAnswer(model, answer)?.findings ?? []) {
      expect(outcomeOf(verdict), `${kind} ${JSON.stringify(verdict)}`).not.toBe('refused')
      for (const { part, why } of 'left' in verdict ? verdict.left : []) {
        expect(why).not.toBe('unfollowed')
        expect(why !== 'size' || mayBeLeft(kind, part), `${kind}.${part}`).toBe(true)
      }
    }
})

describe('a finding with one thing altered is not accepted', () => {
  test.each(kinds)('%s', (kind) => {
    let altered = 0
    const accepted = new Set<string>()
    for (const { specimen, finding } of ofKind(kind)) {
      const others = elsewhere(kind, specimen, finding)
      const tried = [...alterationsOf(finding, vocabularyOf(specimen.model), others)]
        .filter((one) => one.path[0] === 'id' || !known.has(one.finding.id))
        .filter((_, i) => i % stride(kind) === 0)
      altered += tried.length
      const verdicts = verdictsOn(
        specimen,
        tried.map((one) => one.finding),
      )
      for (const [i, one] of tried.entries())
        if (!isSound(verdicts[i], one, kind))
          accepted.add(`${fieldOf(one, kind)}: ${one.what} ${JSON.stringify(verdicts[i])}`)
    }
    expect([...accepted]).toEqual([])
    expect(altered).toBeGreaterThan(5)
  })
})

describe('whatever it is given, the checker answers', () => {
  const [{ model, answer }] = all as [Specimen]
  const [first] = answer.findings
  test.each([
    ['nothing', null],
    ['a number', 3],
    ['a kind that is not', { ...first, kind: 'none' }],
    ['a state too short', { ...first, listed: ['Y'] }],
    ['a long formula', { ...first, where: '('.repeat(20_000) }],
    ['a huge count', { ...first, count: Number.MAX_SAFE_INTEGER }],
  ])('%s is refused', (_, finding) => {
    expect(outcomeOf(recheck(model, answer.world, finding))).not.toBe('accepted')
  })

  test('an unknown world refuses the answer', () => {
    for (const world of [
      { ...answer.world, none: 'no' },
      { ...answer.world, aid: 'maybe' },
    ])
      expect(recheckAnswer(model, { ...answer, world })?.outcome).toBe('refused')
  })

  test('another version of the model, even if only words differ, is another model', () => {
    const reworded = { ...model, title: { en: 'Other words' } }
    expect(recheckAnswer(reworded, answer)?.outcome).toBe('refused')
    expect(recheckAnswer(model, answer)?.outcome).toBe('accepted')
  })

  test('with too few steps nothing is accepted that was not reached', () => {
    const budget = { spent: 0, spend: () => false }
    expect(recheckAnswer(model, answer, { budget, stepsMax: 0 })?.outcome).toBe('not-checked')
  })
})
