/** Laws of misperception: hypergames in which actors see options, rules or others wrongly. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answer, type Finding, type FindingOf, type Model, recheck } from '../../src/index.ts'
import type { Perception, Statement } from '../../src/model/model.ts'
import { question } from '../../src/subjects/questions.ts'
import { alterations, replaced } from './alterations.ts'
import { arbitraryFormula, arbitraryModel } from './arbitrary-model.ts'

const runs = { numRuns: 150, seed: 5 }
const concepts = ['nash', 'gmr', 'smr', 'seq', 'sseq', 'sim'] as const
const models = arbitraryModel({ actorsMin: 2, actorsMax: 4, optionsMax: 5 })
const concept = fc.constantFrom(...concepts)

/** A model of which some actors see options, rules or preferences wrongly. */
const misread = models.chain((model) => {
  const options = model.options.map((one) => one.id)
  const formula = arbitraryFormula(options)
  const statements = fc
    .array(formula, { maxLength: 4 })
    .map((list) =>
      list.map(
        (want, i): Statement => ({ id: `seen${i}`, want, strong: false, known: true, basis: [] }),
      ),
    )
  const perception = (id: string): fc.Arbitrary<Perception> =>
    fc.record({
      id: fc.constant(id),
      unaware: fc.subarray(options, { maxLength: Math.min(2, options.length) }),
      impossible: fc.array(formula, { maxLength: 1 }),
      disregards: fc.subarray(model.rules.map((one) => one.id)),
      preferences: fc
        .subarray(model.actors.filter((one) => one.id !== id).map((one) => one.id))
        .chain((others) =>
          fc.tuple(
            ...others.map((actor) => statements.map((list) => ({ actor, statements: list }))),
          ),
        ),
      basis: fc.constant([]),
    })
  return fc
    .subarray(model.actors.map((one) => one.id))
    .chain((blind) => fc.tuple(...blind.map(perception)))
    .map((perceptions): Model => ({ ...model, perceptions }))
})

function findings(model: Model, asked: object): readonly Finding[] {
  const answered = answer(model, question.parse({ kind: 'stable', ...asked }))
  if ('problems' in answered) throw new Error(JSON.stringify(answered.problems))
  return answered.findings
}

function equilibria(model: Model, asked: object): readonly string[] {
  const [found] = findings(model, { listedMax: 1_000, ...asked })
  return (found as FindingOf<'equilibria'>).listed
}

/** Per actor, whether it would stay today. */
function stays(model: Model, asked: object): Map<string, boolean> {
  const found = findings(model, { state: 'today', ...asked }) as FindingOf<'stability'>[]
  return new Map(found.map((one) => [one.actor, one.stable]))
}

describe('where actors see the conflict wrongly', () => {
  test('every finding is what the definition gives, and none is accepted once altered', () => {
    let [checked, unseen, mistaken] = [0, 0, 0]
    const free = new Set(['id', 'kind', 'strength', 'listed', 'perceived', 'horizon'])
    fc.assert(
      fc.property(misread, concept, (model, which) => {
        for (const asked of [{}, { state: 'today' }])
          for (const finding of findings(model, { ...asked, concept: which, perceived: true })) {
            const verdict = recheck(model, {}, finding)
            expect(verdict, JSON.stringify(finding)).toEqual({ accepted: true })
            checked++
            if (finding.kind === 'stability' && finding.unseen) unseen++
            if (finding.kind === 'perceived') mistaken += finding.mistakenCount
            for (const { path, value } of alterations(finding, free)) {
              const changed = replaced(finding, path, value) as Finding
              expect(recheck(model, {}, changed).accepted, JSON.stringify(changed)).toBe(false)
            }
          }
      }),
      { ...runs, numRuns: 60 },
    )
    expect(checked).toBeGreaterThan(250)
    expect(Math.min(unseen, mistaken)).toBeGreaterThan(5)
  })

  test('a hypergame without misperception is the game', () => {
    fc.assert(
      fc.property(models, concept, (model, which) => {
        const asked = { concept: which, perceived: true }
        expect(equilibria(model, asked)).toEqual(equilibria(model, { concept: which }))
        expect(stays(model, asked)).toEqual(stays(model, { concept: which }))
      }),
      runs,
    )
  })

  test('who sees others as they are, and nothing else, sees rightly', () => {
    fc.assert(
      fc.property(models, concept, (model, which) => {
        const perceptions = model.actors.map(
          ({ id }): Perception => ({
            id,
            unaware: [],
            impossible: [],
            disregards: [],
            preferences: model.actors
              .filter((one) => one.id !== id)
              .map(({ id: actor, statements }) => ({ actor, statements })),
            basis: [],
          }),
        )
        const asked = { concept: which, perceived: true }
        expect(equilibria({ ...model, perceptions }, asked)).toEqual(
          equilibria(model, { concept: which }),
        )
      }),
      runs,
    )
  })

  test('what others want is no matter under Nash, so to see it wrongly changes nothing', () => {
    fc.assert(
      fc.property(misread, (model) => {
        const perceptions = (model.perceptions ?? []).map(({ id, preferences }) => ({
          ...{ id, preferences, unaware: [], impossible: [], disregards: [], basis: [] },
        }))
        const changed = { ...model, perceptions }
        expect(equilibria(changed, { perceived: true })).toEqual(equilibria(model, {}))
      }),
      runs,
    )
  })

  test('an actor judges as it sees things, however others see them', () => {
    fc.assert(
      fc.property(misread, concept, (model, which) => {
        const asked = { concept: which, perceived: true }
        const all = stays(model, asked)
        for (const { id } of model.actors) {
          const own = (model.perceptions ?? []).filter((one) => one.id === id)
          expect(stays({ ...model, perceptions: own }, asked).get(id)).toBe(all.get(id))
        }
      }),
      runs,
    )
  })

  test('an actor stands by no state that it does not see', () => {
    fc.assert(
      fc.property(models, concept, (model, which) => {
        const [first] = model.actors
        const today = model.options.map(({ id, today: on }) => {
          const is = { kind: 'option', option: id } as const
          return on ? is : ({ kind: 'not', of: is } as const)
        })
        const impossible = [{ kind: 'and' as const, parts: today }]
        const none = { unaware: [], disregards: [], preferences: [], basis: [] }
        const perceptions = [{ id: first?.id ?? '', impossible, ...none }]
        const held = stays({ ...model, perceptions }, { concept: which, perceived: true })
        expect(held.get(first?.id ?? '')).toBe(false)
      }),
      runs,
    )
  })
})
