/** Games in strategic form: pure equilibria as Gambit counts them, both ways, and bad files. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { at } from '../../src/base/assert.ts'
import { isNfg, readNfg, writeNfg } from '../../src/exchange/exchange.ts'
import { compile, forEachState, type Game, rankOf, worldOf } from '../../src/game/game.ts'
import { answer, question, stepBudget } from '../../src/index.ts'
import type { Model } from '../../src/model/model.ts'

function modelIn(text: string): Model {
  const { model, remarks } = readNfg(text, 'game.nfg')
  if (model === undefined) throw new Error(JSON.stringify(remarks))
  return model
}

/** How many states the program finds stable after Nash for everybody. */
function nashCount(model: Model): number {
  const asked = question.parse({ kind: 'stable', concept: 'nash', world: {} })
  const found = answer(model, asked, stepBudget(1e9))
  if ('problems' in found) throw new Error(JSON.stringify(found.problems))
  const counted = found.findings.find((one) => one.kind === 'equilibria')
  if (counted === undefined) throw new Error('No states were counted.')
  return counted.count
}

/** Slow and plain: no player gains by another strategy of its own. */
function pureEquilibria(
  counts: readonly number[],
  payoffs: readonly (readonly number[])[],
): number {
  const profiles = payoffs.map((_, place) => {
    let rest = place
    return counts.map((count) => {
      const strategy = rest % count
      rest = Math.floor(rest / count)
      return strategy
    })
  })
  const placeOf = (profile: readonly number[]) =>
    profile.reduceRight((place, strategy, player) => place * at(counts, player) + strategy, 0)
  return profiles.filter((profile, place) =>
    counts.every((count, player) =>
      Array.from({ length: count }, (_, strategy) => strategy).every((strategy) => {
        const other = placeOf(profile.map((one, i) => (i === player ? strategy : one)))
        return at(at(payoffs, other), player) <= at(at(payoffs, place), player)
      }),
    ),
  ).length
}

const game = fc
  .array(fc.integer({ min: 1, max: 3 }), { minLength: 2, maxLength: 3 })
  .chain((counts) => {
    const total = counts.reduce((product, count) => product * count, 1)
    const payoff = fc.array(fc.integer({ min: -4, max: 4 }), {
      minLength: counts.length,
      maxLength: counts.length,
    })
    const payoffs = fc.array(payoff, { minLength: total, maxLength: total })
    return fc.record({ counts: fc.constant(counts), payoffs })
  })
  // A model has at least one option.
  .filter(({ counts }) => counts.some((count) => count > 1))

function fileOf(counts: readonly number[], payoffs: readonly (readonly number[])[]): string {
  const players = counts.map((_, i) => `"P${i + 1}"`).join(' ')
  return `NFG 1 R "random" { ${players} } { ${counts.join(' ')} }\n\n${payoffs.flat().join(' ')}\n`
}

/** Per actor the states by rank, each rank by its place from the worst. */
function orderOf({ frame, ranks }: Game) {
  return ranks.map((_, actor) => {
    const found: [number, number][] = []
    forEachState(frame.feasible, (state) => {
      found.push([state, rankOf({ frame, ranks } as Game, actor, state)])
      return true
    })
    const places = [...new Set(found.map(([, rank]) => rank))].sort((a, b) => a - b)
    return found.map(([, rank]) => places.indexOf(rank))
  })
}

describe('a game of Gambit', () => {
  test('has the pure equilibria that trying everything finds', () => {
    fc.assert(
      fc.property(game, ({ counts, payoffs }) => {
        const model = modelIn(fileOf(counts, payoffs))
        expect(nashCount(model)).toBe(pureEquilibria(counts, payoffs))
      }),
      { numRuns: 100 },
    )
  })

  test('comes back from a round trip with the same order of profiles', () => {
    fc.assert(
      fc.property(game, ({ counts, payoffs }) => {
        const model = modelIn(fileOf(counts, payoffs))
        const { text } = writeNfg(model, worldOf(model), 'en')
        const again = modelIn(text ?? '')
        const [before, after] = [model, again].map((one) => compile(one, worldOf(one)))
        expect(before && after && orderOf(after)).toEqual(before && orderOf(before))
      }),
      { numRuns: 100 },
    )
  })

  test.each([
    ['payoffs', 'NFG 1 R "Dilemma" { "A" "B" } { 2 2 }\n\n3 3 5 0 0 5 1 1', 1],
    [
      'outcomes, decimals and rationals',
      'NFG 1 R "Dilemma" { "A" "B" }\n{ { "c" "d" } { "c" "d" } }\n"about"\n{ { "x" 3, 3.0 } { "" 5 0/7 } { "" 0, 5 } { "" 1 1.00 } }\n1 2 3 4',
      1,
    ],
    [
      'no outcome for two profiles',
      'NFG 1 D "" { "A" "B" } { { "l" "r" } { "l" "r" } } "" { { "" 1 1 } } 1 0 0 1',
      2,
    ],
  ])('with %s is read', (_, text, count) => {
    expect(isNfg(text)).toBe(true)
    expect(nashCount(modelIn(text))).toBe(count)
  })

  test('with letters of any script keeps them', () => {
    const model = modelIn(
      'NFG 1 R "협상" { "북한" "Süd \\"x\\"" } { { "그만" "계속" } { "1" "2" } } "" 1 1 2 2 3 3 4 4',
    )
    expect(model.actors.map(({ label }) => label.en)).toEqual(['북한', 'Süd "x"'])
    expect(model.options[0]?.label.en).toBe('계속 instead of 그만')
  })

  test.each([
    ['too few payoffs', 'NFG 1 R "x" { "A" "B" } { 2 2 } 1 2 3', '–'],
    ['too many payoffs', 'NFG 1 R "x" { "A" } { 2 } 1 2 3', '3'],
    ['no number', 'NFG 1 R "x" { "A" } { 2 } 1 two', 'two'],
    ['a fraction by nothing', 'NFG 1 R "x" { "A" } { 2 } 1 1/0', '1/0'],
    ['no strategies of a player', 'NFG 1 R "x" { "A" "B" } { 2 } 1 2', '{'],
    ['an outcome that is not there', 'NFG 1 R "x" { "A" } { { "a" "b" } } { { "" 1 } } 1 2', '2'],
    ['a quotation mark left open', 'NFG 1 R "x', '"x'],
    ['too many profiles', 'NFG 1 R "x" { "A" "B" } { 9999 9999 } 1', '1'],
  ])('with %s is refused, and says where', (_, text, found) => {
    const { model, remarks } = readNfg(text, 'game.nfg')
    expect(model).toBeUndefined()
    expect(remarks).toMatchObject([{ code: 'not-nfg', severity: 'error', found }])
    expect(remarks[0]?.at?.line).toBe(1)
  })

  test('with more strategies than a model has options is refused', () => {
    const { remarks } = readNfg(
      fileOf(
        [14, 14],
        Array.from({ length: 196 }, () => [0, 0]),
      ),
      'x',
    )
    expect(remarks).toMatchObject([{ code: 'too-many', what: 'options', count: 26 }])
  })
})

const folder = process.env.GAMBIT_FILES ?? '/nowhere'
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.nfg')) : []
test.skipIf(files.length === 0)(
  'the games of a catalogue are read (skipped: GAMBIT_FILES names no folder with .nfg files)',
  () => {
    for (const name of files) modelIn(readFileSync(`${folder}/${name}`, 'utf8'))
  },
)
