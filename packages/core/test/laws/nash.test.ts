/** Laws of Nash stability and of the game below it, on thousands of random models. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compile, countStates, forEachState, has, rankOf, stateId } from '../../src/game/game.ts'
import { answer, recheck } from '../../src/index.ts'
import type { Formula, Model } from '../../src/model/model.ts'
import { isNashStable, prefers, slowGame } from '../../src/recheck/recheck.ts'
import { question } from '../../src/subjects/questions.ts'
import { arbitraryModel } from './arbitrary-model.ts'
import { stableUnder } from './closures.ts'

const runs = { numRuns: 1_000, seed: 20_251_110 }

/** Per state id the names of the actors for whom it is stable, in one order whatever the file's. */
function verdicts(model: Model, spell: (state: string) => string = (state) => state): string[] {
  const game = compile(model)
  const stable = game.names.actors.map((name, actor) => ({
    name,
    set: stableUnder('nash', game, actor),
  }))
  const rows: string[] = []
  forEachState(game.frame.feasible, (state) => {
    const who = stable.filter((one) => has(one.set, state)).map((one) => one.name)
    rows.push(`${spell(stateId(game.frame.optionCount, state))} ${who.sort().join(' ')}`)
    return true
  })
  return rows.sort()
}

describe('fast and slow agree', () => {
  test('Nash stability of every state for every actor is what the definition says', () => {
    let judged = 0
    fc.assert(
      fc.property(arbitraryModel({ actorsMax: 5 }), (model) => {
        const game = compile(model)
        const slow = slowGame(model, {})
        game.names.actors.forEach((name, actor) => {
          const stable = stableUnder('nash', game, actor)
          forEachState(game.frame.feasible, (state) => {
            const id = stateId(game.frame.optionCount, state)
            expect(has(stable, state), `${name} ${id}`).toBe(isNashStable(slow, name, id))
            judged++
            return true
          })
        })
      }),
      runs,
    )
    expect(judged).toBeGreaterThan(10_000)
  })

  test('ranks order states as the statements do, however many statements there are', () => {
    const models = arbitraryModel({ actorsMax: 1, optionsMax: 4, statementsMax: 60 })
    fc.assert(
      fc.property(models, (model) => {
        const game = compile(model)
        const slow = slowGame(model, {})
        const states: number[] = []
        forEachState(game.frame.feasible, (state) => states.push(state) > 0)
        for (const a of states)
          for (const b of states)
            expect(rankOf(game, 0, a) > rankOf(game, 0, b)).toBe(
              prefers(
                slow,
                'a0',
                stateId(model.options.length, a),
                stateId(model.options.length, b),
              ),
            )
      }),
      { ...runs, numRuns: 300 },
    )
  })

  test('every finding about a random model is accepted by the checker', () => {
    const kinds = [{ kind: 'today' }, { kind: 'stable' }, { kind: 'states', where: 'o0' }]
    fc.assert(
      fc.property(arbitraryModel(), (model) => {
        const asked = [
          ...kinds,
          { kind: 'stable', state: 'today' },
          { kind: 'why', state: 'today', actor: 'a0' },
          { kind: 'moves' },
          { kind: 'moves', actor: 'a0', concept: 'seq', listedMax: 2 },
        ]
        for (const one of asked) {
          const answered = answer(model, question.parse(one))
          if ('problems' in answered) throw new Error(JSON.stringify(answered.problems))
          for (const finding of answered.findings)
            expect(recheck(model, answered.world, finding), finding.kind).toEqual({
              accepted: true,
            })
        }
      }),
      { ...runs, numRuns: 400 },
    )
  })
})

describe('names and order do not matter', () => {
  test('reversing the order of options changes no verdict', () => {
    fc.assert(
      fc.property(arbitraryModel(), (model) => {
        const reversed = { ...model, options: [...model.options].reverse() }
        const backwards = (state: string) => [...state].reverse().join('')
        expect(verdicts(reversed, backwards)).toEqual(verdicts(model))
      }),
      runs,
    )
  })

  test('reversing the order of actors changes no verdict', () => {
    fc.assert(
      fc.property(arbitraryModel(), (model) => {
        const reversed = { ...model, actors: [...model.actors].reverse() }
        expect(verdicts(reversed)).toEqual(verdicts(model))
      }),
      runs,
    )
  })

  test('renaming options, actors and statements changes no verdict', () => {
    fc.assert(
      fc.property(arbitraryModel(), (model) => {
        const plain = verdicts(renamed(model)).map((row) => row.replaceAll('other-', ''))
        expect(plain).toEqual(verdicts(model))
      }),
      runs,
    )
  })

  test('the order of rules changes nothing', () => {
    fc.assert(
      fc.property(arbitraryModel({ rulesMax: 4 }), (model) => {
        const reversed = { ...model, rules: [...model.rules].reverse() }
        expect(verdicts(reversed)).toEqual(verdicts(model))
      }),
      runs,
    )
  })
})

describe('what is wanted counts only in its order', () => {
  test('a statement said twice, or one that is always true, changes no verdict', () => {
    fc.assert(
      fc.property(arbitraryModel(), (model) => {
        const actors = model.actors.map((actor) => {
          const again = actor.statements.map((one) => ({ ...one, id: `${one.id}-again` }))
          const option: Formula = { kind: 'option', option: 'o0' }
          const always: Formula = { kind: 'or', parts: [option, { kind: 'not', of: option }] }
          const empty = { id: 'always', want: always, strong: false, known: true, basis: [] }
          return { ...actor, statements: [empty, ...actor.statements, ...again] }
        })
        expect(verdicts({ ...model, actors })).toEqual(verdicts(model))
      }),
      runs,
    )
  })

  test('a monotone change of ranks changes no verdict', () => {
    fc.assert(
      fc.property(arbitraryModel(), (model) => {
        const game = compile(model)
        const ranks = game.ranks.map((list) => list.map((rank) => (rank < 0 ? rank : 3 * rank + 7)))
        game.names.actors.forEach((_, actor) => {
          expect(stableUnder('nash', { ...game, ranks }, actor)).toEqual(
            stableUnder('nash', game, actor),
          )
        })
      }),
      runs,
    )
  })

  test('an actor without statements would stay anywhere', () => {
    fc.assert(
      fc.property(arbitraryModel({ statementsMax: 0 }), (model) => {
        const game = compile(model)
        const stable = stableUnder('nash', game, 0)
        expect(countStates(stable)).toBe(game.frame.stateCount)
      }),
      { ...runs, numRuns: 200 },
    )
  })
})

function renamed(model: Model): Model {
  const rename = (formula: Formula): Formula =>
    JSON.parse(JSON.stringify(formula).replaceAll(/"(o\d+)"/g, '"other-$1"'))
  return {
    ...model,
    options: model.options.map((one) => ({
      ...one,
      id: `other-${one.id}`,
      owner: `other-${one.owner}`,
      ...(one.conditions && {
        conditions: one.conditions.map((hangs) => ({ ...hangs, while: rename(hangs.while) })),
      }),
    })),
    rules: model.rules.map((one) => ({ ...one, never: rename(one.never) })),
    actors: model.actors.map((one) => ({
      ...one,
      id: `other-${one.id}`,
      statements: one.statements.map((s) => ({ ...s, id: `other-${s.id}`, want: rename(s.want) })),
    })),
  }
}
