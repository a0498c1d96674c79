/** Direct rankings of states: read, checked, and ranked as written. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { check } from '../src/check/check.ts'
import { compile, rankOf, stateFromId, stateId } from '../src/game/game.ts'
import { type Model, parse } from '../src/model/model.ts'
import { prefers, slowGame } from '../src/recheck/recheck.ts'

function modelWith(ranking: readonly (readonly string[])[], optionCount: number): Model {
  const options = Array.from(
    { length: optionCount },
    (_, i) => `  o${i}: { owner: A, label: o${i} }`,
  )
  const tiers = ranking.map(
    (tier) => `      - [${tier.map((one) => JSON.stringify(one)).join(', ')}]`,
  )
  const text = [
    'stufenplan: 1\nid: ranked\ntitle: Ranked\ndate: 2025\nbasis: assumption',
    'actors: { A: { label: A } }',
    'options:',
    ...options,
    'preferences:\n  A:\n    ranking:',
    ...tiers,
  ].join('\n')
  const { model, diagnostics } = parse(`${text}\n`)
  if (!model) throw new Error(JSON.stringify(diagnostics[0]))
  expect(check(model).filter((one) => one.severity === 'error')).toEqual([])
  return model
}

/** The states of so many options, dealt into tiers at random: each tier gets at least one. */
function arbitraryRanking(optionCount: number, tierCount: number): fc.Arbitrary<string[][]> {
  const states = Array.from({ length: 2 ** optionCount }, (_, state) => stateId(optionCount, state))
  return fc
    .tuple(
      fc.shuffledSubarray(states, { minLength: states.length }),
      fc.array(fc.nat(tierCount - 1), { minLength: states.length, maxLength: states.length }),
    )
    .map(([order, deal]) => {
      const tiers: string[][] = Array.from({ length: tierCount }, () => [])
      for (const [i, state] of order.entries())
        tiers[i < tierCount ? i : (deal[i] ?? 0)]?.push(state)
      return tiers
    })
}

describe('a ranking', () => {
  test('of sixty tiers orders all pairs of states as a slow look-up does', () => {
    fc.assert(
      fc.property(arbitraryRanking(6, 60), (ranking) => {
        const model = modelWith(ranking, 6)
        const game = compile(model)
        const slow = slowGame(model, {})
        const place = new Map(
          ranking.flatMap((tier, i) => tier.map((state) => [state, i] as const)),
        )
        for (const a of place.keys())
          for (const b of place.keys()) {
            const isBetter = (place.get(a) ?? 0) < (place.get(b) ?? 0)
            expect(rankOf(game, 0, stateFromId(a)) > rankOf(game, 0, stateFromId(b))).toBe(isBetter)
            expect(prefers(slow, 'A', a, b)).toBe(isBetter)
          }
      }),
      { numRuns: 5, seed: 7 },
    )
  })

  test('of one tier ties everything and is no mistake', () => {
    const model = modelWith([['---']], 3)
    expect(model.actors[0]?.statements).toEqual([])
    expect(check(model)).not.toContainEqual(expect.objectContaining({ code: 'no-statements' }))
  })

  test.each(['bad-pattern', 'ranking-gap', 'ranking-overlap', 'ranking-void'])(
    'with a mistake is refused: %s',
    (code) => {
      const file = new URL(`../../../models/broken/${code}.yaml`, import.meta.url)
      const { model, diagnostics } = parse(readFileSync(file, 'utf8'))
      const found = [...diagnostics, ...(model ? check(model) : [])]
      expect(found.map((one) => one.code)).toEqual([code])
    },
  )
})
