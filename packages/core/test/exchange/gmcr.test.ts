/** `.gmcr` files: what each field becomes, what is refused, and the way there and back. */
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { check } from '../../src/check/check.ts'
import {
  type Imported,
  readGmcr,
  remarkCodes,
  remarkMessage,
  writeGmcr,
} from '../../src/exchange/exchange.ts'
import { compile, forEachState, type Game, rankOf, stateId } from '../../src/game/game.ts'
import { hasErrors, type Model } from '../../src/model/model.ts'
import { arbitraryModel } from '../laws/arbitrary-model.ts'
import { shippedModel } from '../models.ts'

const folder = new URL('../fixtures/gmcr/', import.meta.url)
const fixtures = readdirSync(folder).map((name) => ({
  name,
  text: readFileSync(new URL(name, folder), 'utf8'),
}))

interface Parts {
  readonly options?: unknown
  readonly decisionMakers?: unknown
  readonly [field: string]: unknown
}

/** A file of two decision makers with one option each, with some of its fields changed. */
function fileWith(parts: Parts): string {
  const maker = (name: string, option: number) => ({ name, options: [option], preferences: [] })
  return JSON.stringify({
    options: [
      { name: 'Left', permittedDirection: 'both' },
      { name: 'Right', permittedDirection: 'both' },
    ],
    decisionMakers: [maker('A', 0), maker('B', 1)],
    infeasibles: [],
    useManualPreferenceRanking: false,
    ...parts,
  })
}

function codesOf({ remarks }: Imported): string[] {
  return remarks.map((one) => one.code)
}

function modelOf(imported: Imported): Model {
  const { model } = imported
  if (!model) throw new Error(imported.remarks.map((one) => remarkMessage(one, 'en')).join(' '))
  return model
}

/** Each actor's states from best to worst, ties joined by "=". */
function orderOf(model: Model, actor: number): string {
  const game = compile(model)
  const states: number[] = []
  forEachState(game.frame.feasible, (state) => states.push(state) > 0)
  const byRank = new Map<number, string[]>()
  for (const state of states) {
    const rank = rankOf(game, actor, state)
    byRank.set(rank, [...(byRank.get(rank) ?? []), stateId(game.frame.optionCount, state)])
  }
  const tiers = [...byRank].sort(([a], [b]) => b - a).map(([, tier]) => tier.join('='))
  return tiers.join(' ')
}

describe('reading', () => {
  test.each(fixtures)('$name gives a model without mistakes', ({ name, text }) => {
    const { model, text: written } = readGmcr(text, name)
    expect(written).toMatch(/^stufenplan: 1\n/)
    expect(model && hasErrors(check(model))).toBe(false)
  })

  test('rankings count states with the options in the order of their owners', () => {
    const decisionMakers = [
      { name: 'A', options: [1], preferences: [], preferenceRanking: [4, [2, 3], 1] },
      { name: 'B', options: [0], preferences: [], preferenceVector: [1, 2, 3, 4] },
    ]
    const imported = readGmcr(
      fileWith({
        decisionMakers,
        useManualPreferenceVectors: true,
        useManualPreferenceRanking: undefined,
      }),
      'f',
    )
    const model = modelOf(imported)
    expect(model.options.map((one) => one.id)).toEqual(['Right', 'Left'])
    expect(orderOf(model, 0)).toBe('YY YN=NY NN')
    expect(orderOf(model, 1)).toBe('NN YN NY YY')
    expect(codesOf(imported)).toContain('reordered')
  })

  test('conditions name options as the file lists them', () => {
    const decisionMakers = [
      {
        name: 'A',
        options: [1],
        preferences: [
          [[0, 'Y']],
          {
            compound: true,
            members: [
              [
                [0, 'N'],
                [1, 'N'],
              ],
              [[1, 'Y']],
            ],
          },
        ],
      },
      { name: 'B', options: [0], preferences: [] },
    ]
    const model = modelOf(
      readGmcr(
        fileWith({
          decisionMakers,
          infeasibles: [
            [
              [0, 'Y'],
              [1, 'Y'],
            ],
          ],
        }),
        'f',
      ),
    )
    expect(orderOf(model, 0)).toBe('NY NN=YN')
    expect(model.rules.map((one) => one.id)).toEqual(['never-1'])
  })

  test('directions become what cannot be undone', () => {
    const options = [
      { name: 'Left', permittedDirection: 'fwd' },
      { name: 'Right', permittedDirection: 'back' },
    ]
    const model = modelOf(readGmcr(fileWith({ options }), 'f'))
    expect(model.options.map((one) => one.reversible)).toEqual(['once-yes', 'once-no'])
  })

  test('repeated, empty and odd names become different ids', () => {
    const options = [
      { name: 'Full', permittedDirection: 'both' },
      { name: 'Full', permittedDirection: 'both' },
      { name: 'not', permittedDirection: 'both' },
      { name: '  \u202e ', permittedDirection: 'both' },
      { name: '100%', permittedDirection: 'both' },
      { name: '__proto__', permittedDirection: 'both' },
      { name: 'constructor', permittedDirection: 'both' },
    ]
    const decisionMakers = [
      { name: 'A', options: [0, 1, 2, 3, 4, 5, 6], preferences: [[[6, 'Y']]] },
    ]
    const model = modelOf(readGmcr(fileWith({ options, decisionMakers }), 'f'))
    expect(model.options.map((one) => one.id)).toEqual([
      ...['Full', 'Full-2', 'option-not', 'option', 'option-100', 'proto', 'constructor'],
    ])
  })

  test('what does not come along is said', () => {
    const decisionMakers = [
      {
        name: 'A',
        options: [0],
        preferences: [],
        misperceptions: [[[1, 'Y']]],
        payoffs: [1, 2, 3, 4],
      },
      {
        name: 'B',
        options: [1],
        preferences: [[[0, 'Y']], [[0, 'Y']], []],
        preferenceRanking: [1],
      },
    ]
    const imported = readGmcr(
      fileWith({ decisionMakers, coalitions: [[0, 1]], coalitionsFull: [], extra: 1 }),
      'f',
    )
    expect(codesOf(imported).sort()).toEqual([
      ...['coalitions', 'field-unknown', 'misperceptions', 'no-status-quo', 'ranking-unused'],
      ...['statement-constant', 'statement-repeated'],
    ])
    expect(modelOf(imported).perceptions).toMatchObject([
      { id: 'A', impossible: [{ option: 'Right' }] },
    ])
    expect(modelOf(imported).about).toEqual({ en: 'Coalitions in the file: A and B.' })
  })

  test('statements too long for a formula become the ranking they give', () => {
    const many = Array.from({ length: 40 }, (_, i) => [
      [0, i % 2 ? 'Y' : 'N'],
      [1, 'Y'],
      ...Array.from({ length: 60 }, () => [1, 'Y']),
    ])
    const decisionMakers = [
      {
        name: 'A',
        options: [0],
        preferences: [[[1, 'N']], { compound: true, members: many }, [[0, 'Y']]],
      },
      { name: 'B', options: [1], preferences: [] },
    ]
    const imported = readGmcr(fileWith({ decisionMakers }), 'f')
    expect(codesOf(imported)).toContain('as-ranking')
    expect(orderOf(modelOf(imported), 0)).toBe('YN NN YY NY')
  })
})

describe('a file that is no model is refused', () => {
  const ranked = (ranking: unknown) => ({
    useManualPreferenceRanking: true,
    decisionMakers: [
      { name: 'A', options: [0], preferences: [], preferenceRanking: ranking },
      { name: 'B', options: [1], preferences: [], preferenceRanking: [[1, 2, 3, 4]] },
    ],
  })
  const maker = { name: 'A', options: [0, 1], preferences: [] }
  test.each([
    ['nothing', '', 'not-json'],
    ['half a file', fileWith({}).slice(0, 80), 'not-json'],
    ['a text after the end', `${fileWith({})} x`, 'not-json'],
    ['a key twice', '{"options":[],"options":[]}', 'not-json'],
    ['a bare word', '{"options":[NaN]}', 'not-json'],
    ['a list', '[]', 'wrong-value'],
    ['a number', '1e999', 'wrong-value'],
    ['no fields', '{}', 'missing-field'],
    ['options of another kind', fileWith({ options: { length: 1e9 } }), 'wrong-value'],
    ['an option that is a text', fileWith({ options: ['Left', 'Right'] }), 'missing-field'],
    [
      'an unknown direction',
      fileWith({ options: [{ name: 'x', permittedDirection: 'up' }, { name: 'y' }] }),
      'wrong-value',
    ],
    [
      'an option of two',
      fileWith({ decisionMakers: [maker, { ...maker, name: 'B', options: [1] }] }),
      'shared-option',
    ],
    [
      'an option of nobody',
      fileWith({ decisionMakers: [{ ...maker, options: [1] }] }),
      'ownerless-option',
    ],
    [
      'an option that is not there',
      fileWith({ decisionMakers: [{ ...maker, options: [0, 1, 7] }] }),
      'no-such-option',
    ],
    [
      'an option of half a number',
      fileWith({ decisionMakers: [{ ...maker, options: [0, 1.5] }] }),
      'wrong-value',
    ],
    [
      'every state infeasible',
      fileWith({ infeasibles: [[[0, 'Y']], [[0, 'N']]] }),
      'no-feasible-state',
    ],
    ['an empty infeasible condition', fileWith({ infeasibles: [[]] }), 'no-feasible-state'],
    ['a condition of another kind', fileWith({ infeasibles: [[[0, 'Maybe']]] }), 'wrong-value'],
    ['a ranking that leaves states out', fileWith(ranked([1, 2])), 'ranking-gap'],
    ['a ranking with a state twice', fileWith(ranked([1, 2, 3, 4, 1])), 'ranking-overlap'],
    ['a ranking with a state too many', fileWith(ranked([1, 2, 3, 4, 5])), 'no-such-state'],
    ['a ranking with a huge number', fileWith(ranked([1, 2, 3, 1e300])), 'wrong-value'],
    ['a ranking that is missing', fileWith(ranked(undefined)), 'ranking-missing'],
    [
      'ten thousand decision makers',
      fileWith({ decisionMakers: Array.from({ length: 10_000 }, () => maker) }),
      'too-many',
    ],
    [
      'a million options',
      fileWith({ options: Array.from({ length: 100_000 }, () => ({ name: 'x' })) }),
      'too-many',
    ],
    ['deep nesting', '['.repeat(1_000_000), 'too-many'],
    ['a flood of values', `[${'0,'.repeat(1_000_000)}0]`, 'too-many'],
    ['too much text', ' '.repeat(5_000_000), 'too-long'],
    [
      'inherited names as fields',
      '{"__proto__":{"options":[]},"constructor":1,"toString":2}',
      'missing-field',
    ],
  ])('%s', (_, text, code) => {
    const start = performance.now()
    const imported = readGmcr(text, 'f')
    expect(imported.model).toBeUndefined()
    expect(codesOf(imported)).toContain(code)
    expect(imported.remarks.every((one) => remarkMessage(one, 'de') !== '')).toBe(true)
    expect(performance.now() - start).toBeLessThan(3_000)
  })

  test('with the line and column of what is wrong', () => {
    const [first] = readGmcr('{\n "options": [],\n  oops\n}', 'f').remarks
    expect(first?.at).toMatchObject({ line: 3, column: 3 })
  })

  test('and nothing made of letters, brackets and files cut anywhere makes the reader stop', () => {
    const whole = fixtures.map((one) => one.text)
    const cut = fc
      .tuple(fc.constantFrom(...whole), fc.nat(), fc.nat(), fc.string())
      .map(([text, from, length, inserted]) => {
        const start = from % text.length
        return text.slice(0, start) + inserted + text.slice(start + (length % 40))
      })
    fc.assert(
      fc.property(fc.oneof(cut, fc.json(), fc.string()), (text) => {
        const { model, remarks } = readGmcr(text, 'f')
        expect(model !== undefined || remarks.some((one) => one.severity === 'error')).toBe(true)
      }),
      { numRuns: 2_000, seed: 3 },
    )
  })
})

describe('there and back', () => {
  test.each(fixtures)('$name keeps every rank', ({ name, text }) => {
    expectSameGame(modelOf(readGmcr(text, name)))
  })

  test('a random model keeps states, moves and ranks', () => {
    fc.assert(
      fc.property(arbitraryModel({ actorsMin: 1, actorsMax: 4, optionsMax: 6 }), expectSameGame),
      { numRuns: 500, seed: 11 },
    )
  })

  test('the reference model keeps them too', () => {
    expectSameGame(shippedModel('korea-2025/model.yaml'))
  })
})

function expectSameGame(model: Model): void {
  const { text, remarks } = writeGmcr(model, {}, 'en')
  if (text === undefined) throw new Error(JSON.stringify(remarks))
  const again = modelOf(readGmcr(text, 'f'))
  const [a, b] = [compile(model), compile(again)]
  const order = placesIn(model)
  const moved = (state: number) =>
    order.reduce((sum, place, i) => sum + (((state >>> place) & 1) << i), 0)
  expect(b.frame.stateCount).toBe(a.frame.stateCount)
  expect(moved(a.frame.onceYes)).toBe(b.frame.onceYes)
  expect(moved(a.frame.onceNo)).toBe(b.frame.onceNo)
  for (let actor = 0; actor < a.frame.actorCount; actor++) {
    expect(moved(a.frame.ownOptions[actor] ?? 0)).toBe(b.frame.ownOptions[actor])
    expect(comparable(a, actor, moved)).toEqual(comparable(b, actor, (state) => state))
  }
}

/** Where each option of the file that was written stands in the model it was written from. */
function placesIn(model: Model): number[] {
  return model.actors.flatMap((actor) =>
    model.options.flatMap((option, i) => (option.owner === actor.id ? [i] : [])),
  )
}

/** States in the order of an actor's ranks, with the places where the rank changes. */
function comparable(game: Game, actor: number, moved: (state: number) => number): number[][] {
  const states: [number, number][] = []
  forEachState(
    game.frame.feasible,
    (state) => states.push([rankOf(game, actor, state), moved(state)]) > 0,
  )
  states.sort(([a, x], [b, y]) => a - b || x - y)
  let tier = 0
  return states.map(([rank, state], i) => {
    if (i > 0 && rank !== states[i - 1]?.[0]) tier++
    return [tier, state]
  })
}

test('every remark has words in both languages', () => {
  expect(remarkCodes.length).toBeGreaterThan(20)
})
