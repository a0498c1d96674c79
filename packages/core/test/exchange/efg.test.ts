/** Games in extensive form: what published ones come to, a slow reading beside it, bad files. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { at } from '../../src/base/assert.ts'
import { type Fraction, fraction, plus, times } from '../../src/base/fraction.ts'
import { type EfgNode, readEfgFile } from '../../src/exchange/efg-file.ts'
import { isEfg, readEfg } from '../../src/exchange/exchange.ts'
import { normalForm } from '../../src/exchange/normal-form.ts'
import { answer, question, stepBudget } from '../../src/index.ts'
import type { Model } from '../../src/model/model.ts'

function modelIn(text: string): Model {
  const { model, remarks } = readEfg(text, 'game.efg')
  if (model === undefined) throw new Error(JSON.stringify(remarks))
  return model
}

/** The options that are yes in each state that is stable after Nash for everybody. */
function nashStates(model: Model): string[][] {
  const asked = question.parse({ kind: 'stable', concept: 'nash', world: {} })
  const found = answer(model, asked, stepBudget(1e9))
  if ('problems' in found) throw new Error(JSON.stringify(found.problems))
  const counted = found.findings.find((one) => one.kind === 'equilibria')
  if (counted === undefined) throw new Error('No states were counted.')
  return counted.listed.map((state) =>
    model.options.filter((_, place) => state[place] === 'Y').map(({ label }) => label.en ?? ''),
  )
}

/** Myerson, Game Theory: Analysis of Conflict (1991), figure 4.2: payoffs as printed. */
const myerson = `EFG 2 R "Myerson 4.2" { "One" "Two" } "Payoffs as printed."
p "" 1 1 "" { "A1" "B1" } 0
p "" 2 1 "" { "W2" "X2" } 0
p "" 1 2 "" { "Y1" "Z1" } 0
t "" 1 "" { 3, 0 }
t "" 2 "" { 0, 0 }
p "" 1 2 0
t "" 3 "" { 2, 3 }
t "" 4 "" { 4, 1 }
p "" 2 1 0
t "" 3
t "" 5 "" { 3, 2 }
`

/** Bagwell, Games and Economic Behavior 8 (1995): the leader seen right 99 times of 100. */
const bagwell = `EFG 2 R "Commitment" { "Leader" "Follower" }
p "" 1 1 "lead" { "S" "C" } 0
c "" 1 "" { "s" 99/100 "c" 0.01 } 0
p "" 2 1 "sees s" { "S" "C" } 0
t "" 1 { 5 2 } t "" 2 { 3 1 }
p "" 2 2 "" { "S" "C" } 0
t "" 1 t "" 2
c "" 2 "" { "s" 1/100 "c" 99/100 } 0
p "" 2 1 0
t "" 3 { 6 3 } t "" 4 { 4 4 }
p "" 2 2 0
t "" 3 t "" 4
`

describe('published games', () => {
  test('Myerson 4.2: a player who can decide twice anew does not stay at (B1, Z1)', () => {
    expect(nashStates(modelIn(myerson))).toEqual([
      ['Z1 instead of Y1 (decision 2)', 'X2 instead of W2'],
    ])
  })

  test('Bagwell 1995: the one equilibrium without chances is that of moving at once', () => {
    expect(nashStates(modelIn(bagwell))).toEqual([
      ['C instead of S', 'C instead of S (sees s)', 'C instead of S (after c)'],
    ])
  })

  test('what is lost on the way is said', () => {
    const codes = (text: string) => readEfg(text, 'x').remarks.map((one) => one.code)
    expect(codes(myerson)).toEqual(['order-lost', 'payoffs-ordered', 'no-status-quo'])
    expect(codes(bagwell)).toContain('chance-averaged')
  })
})

interface Tree {
  readonly pays: readonly number[]
  readonly chances?: readonly number[]
  readonly player?: number
  readonly set?: number
  readonly ways: readonly Tree[]
}

/** Trees of two players with two sets each, and chance; both actions everywhere. */
const tree = fc.letrec<{ tree: Tree }>((tie) => {
  const pays = fc.tuple(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -3, max: 3 }))
  const two = fc.tuple(tie('tree'), tie('tree'))
  return {
    tree: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.record({ pays, ways: fc.constant([]) }),
      fc.record({
        pays,
        ways: two,
        player: fc.integer({ min: 0, max: 1 }),
        set: fc.integer({ min: 0, max: 1 }),
      }),
      fc.record({
        pays,
        ways: two,
        chances: fc.constantFrom([1, 3], [2, 2], [4, 0]),
      }),
    ),
  }
}).tree

/** Each node with an outcome of its own. */
function textOf(root: Tree): string {
  let [outcome, chance] = [0, 0]
  const lines: string[] = []
  const write = ({ pays, chances, player = 0, set = 0, ways }: Tree): void => {
    const paid = `${++outcome} "" { ${pays.join(', ')} }`
    if (ways.length === 0) lines.push(`t "" ${paid}`)
    else if (chances === undefined)
      lines.push(`p "" ${player + 1} ${set + 1} "" { "left" "right" } ${paid}`)
    else lines.push(`c "" ${++chance} "" { "a" ${chances[0]}/4 "b" ${chances[1]}/4 } ${paid}`)
    for (const way of ways) write(way)
  }
  write(root)
  return `EFG 2 R "random" { "A" "B" }\n${lines.join('\n')}\n`
}

/** Slow and plain: the tree played through once for a combination, from its root. */
function played(node: EfgNode, actionAt: (player: number, set: number) => number): Fraction[] {
  const own = [...(node.pays ?? [fraction(0), fraction(0)])]
  const added = (more: readonly Fraction[], chance: Fraction) => {
    for (const [player, one] of more.entries())
      own[player] = plus(at(own, player), times(chance, one))
  }
  if (node.kind === 'chance')
    for (const { chance, to } of node.ways) added(played(to, actionAt), chance)
  if (node.kind === 'choice')
    added(played(at(node.ways, actionAt(node.player, node.set)), actionAt), fraction(1))
  return own
}

test('each combination pays what its play through the tree comes to', () => {
  fc.assert(
    fc.property(tree, (drawn) => {
      const file = readEfgFile(textOf(drawn))
      if ('problem' in file) throw new Error(JSON.stringify(file.problem))
      const decisions = file.players.flatMap(({ sets }, player) =>
        sets.map((_, set) => ({ player, set })),
      )
      const payoffs = normalForm(file) ?? []
      expect(payoffs).toHaveLength(2 ** decisions.length)
      for (const [profile, pays] of payoffs.entries()) {
        const actionAt = (player: number, set: number) =>
          (profile >>> decisions.findIndex((one) => one.player === player && one.set === set)) & 1
        expect(pays).toEqual(played(file.root, actionAt))
      }
    }),
    { numRuns: 300 },
  )
})

const start = 'EFG 2 R "x" { "A" "B" }'
const set = 'p "" 1 1 "" { "l" "r" } 0'

describe('a file that is not as the format has it', () => {
  test.each([
    ['a node of another kind', 'q "" 1', 'q'],
    ['an end that is missing', `${set} t "" 0`, '–'],
    ['more than one tree', 't "" 0 t "" 0', 't'],
    ['a player that is not there', 'p "" 3 1 "" { "l" } 0 t "" 0', '3'],
    ['a set without actions', 'p "" 1 1 "" { } 0', '{'],
    ['a set that was not said before', 'p "" 1 1 0 t "" 0', '0'],
    ['another number of actions', `${set} p "" 1 1 "" { "l" } 0 t "" 0 t "" 0`, '{'],
    ['payoffs of one player alone', 't "" 1 "" { 1 }', '{'],
    ['an outcome that was not said before', 't "" 4', '–'],
    ['chances that do not add up', 'c "" 1 "" { "a" 1/2 "b" 1/3 } 0 t "" 0 t "" 0', '{'],
    ['a chance below nothing', 'c "" 1 "" { "a" -1 "b" 2 } 0 t "" 0 t "" 0', '{'],
    ['a play without end', `${'p "" 1 1 "" { "l" } 0\n'.repeat(600)}t "" 0`, 'p'],
  ])('with %s is refused, and says where', (_, body, found) => {
    const text = `${start}\n${body}`
    expect(isEfg(text)).toBe(true)
    const { model, remarks } = readEfg(text, 'game.efg')
    expect(model).toBeUndefined()
    expect(remarks).toMatchObject([{ code: 'not-efg', severity: 'error', found }])
    expect(remarks[0]?.at?.line).toBeGreaterThan(1)
  })

  test('what is too large is said with its limit', () => {
    const many = (sets: number, actions: number): string =>
      Array.from({ length: sets }, (_, i) => {
        const names = Array.from({ length: actions }, (__, one) => `"${one}"`).join(' ')
        return `p "" 1 ${i + 1} "" { ${names} } 0 ${'t "" 0 '.repeat(actions - 1)}`
      }).join('\n')
    const read = (body: string) => readEfg(`${start}\n${body} t "" 0`, 'x').remarks[0]
    expect(read(many(9, 4))).toMatchObject({ code: 'too-many', what: 'options', count: 27 })
    expect(read(many(17, 2))).toMatchObject({ code: 'too-many', what: 'profiles', count: 2 ** 17 })
  })
})

test('what is wide and decides nothing costs no more than what it holds', () => {
  const count = 12_000
  const chances = Array.from({ length: count }, (_, i) => `"${i}" 1/${count}`).join(' ')
  const sets = Array.from(
    { length: count },
    (_, i) => `p "" 1 ${i + 2} "" { "go" } 0 t "" 1 "" { 1 2 }`,
  ).join('\n')
  const wide = readEfgFile(`${start} ${set} c "" 1 "" { ${chances} } 0\n${sets} t "" 0`)
  if ('problem' in wide) throw new Error(JSON.stringify(wide.problem))
  expect(normalForm(wide)).toEqual([
    [fraction(1), fraction(2)],
    [fraction(0), fraction(0)],
  ])
})

test('many players with many strategies are refused before a table is made of them', () => {
  const players = Array.from({ length: 20_000 }, (_, i) => `"P${i}"`).join(' ')
  const moves = Array.from({ length: 15 }, (_, i) => `p "" 1 ${i + 1} "" { "a" "b" } 0 t "" 0`)
  const { remarks } = readEfg(`EFG 2 R "x" { ${players} } ${moves.join(' ')} t "" 0`, 'x')
  expect(remarks).toMatchObject([{ code: 'too-many', what: 'payoffs' }])
})

const folder = process.env.GAMBIT_FILES ?? '/nowhere'
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.efg')) : []
test.skipIf(files.length === 0)(
  'the games of a catalogue are read (skipped: GAMBIT_FILES names no folder with .efg files)',
  () => {
    for (const name of files) modelIn(readFileSync(`${folder}/${name}`, 'utf8'))
  },
)
