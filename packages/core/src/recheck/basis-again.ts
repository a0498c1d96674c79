/**
 * What a verdict rests on, again, reading by reading: of each the smallest witness, and whether a
 * search was needed for it. Where the readings were drawn it is told by the kind of each part.
 */
import type { World } from '../game/game.ts'
import { type Amount, printAmount, type Test } from '../model/model.ts'
import type { FindingOf } from '../subjects/findings.ts'
import { comparisonsAgain, countedAmounts } from './amounts-again.ts'
import { reasonHolds, someReason } from './one-reason.ts'
import { settingCountOf, worldsOf } from './over-worlds.ts'
import { isNumberPlain, isPlain } from './plainly-so.ts'
import type { SlowGame } from './slow-game.ts'
import {
  afterShock,
  type Comes,
  type SlowReading,
  slowReading,
  takenOut,
  testHolds,
} from './slow-test.ts'
import type { FindingClaim } from './verdict.ts'

type Finding = FindingOf<'claim'>
type Basis = NonNullable<Finding['basis']>[number]
type Comparison = Extract<Test, { readonly kind: 'compare' }>

interface Asked {
  readonly game: SlowGame
  readonly test: Test
  readonly comes: Comes
  /** The answers that are held fast, and the base answers of the questions that vary. */
  readonly fixed: World
  readonly vary: readonly string[]
  /** What varies where each number is counted, by its text. */
  readonly amounts: Finding['amounts']
}

export function* basisClaims(
  finding: Finding,
  { isDrawn, ...asked }: Omit<Asked, 'vary' | 'amounts'> & { readonly isDrawn: boolean },
): Generator<FindingClaim> {
  const { basis = [], losing = [], vary, amounts } = finding
  const over: Asked = { ...asked, vary, amounts }
  const found = isDrawn ? byKind(asked.test) : basisOf(over)
  const inOrder = order.filter((one) => found.has(one))
  yield [basis.join() === inOrder.join(), `it rests on: ${inOrder.join(', ') || 'nothing'}`]
  const isLost = basis.includes('by-construction')
  yield [isLost === losing.length > 0, 'whether a number is none by construction is not so']
  const names = losing.map((one) => one.amount)
  yield [new Set(names).size === names.length, 'a number is named twice']
  const numbers = countedAmounts(asked.test)
  for (const { amount, actor, statements } of losing) {
    const number = numbers.get(amount)
    const isSo =
      number !== undefined && reasonHolds(readingsFor(over, number), number, { actor, statements })
    yield [isSo, `that is not why ${amount} is none in every reading`]
  }
}

const order: readonly Basis[] = ['read-off', 'searched', 'by-construction']

function byKind(test: Test): Set<Basis> {
  switch (test.kind) {
    case 'not':
    case 'under':
    case 'without':
      return byKind(test.of)
    case 'and':
    case 'or':
      return new Set(test.parts.flatMap((part) => [...byKind(part)]))
    case 'iff':
      return new Set([...byKind(test.left), ...byKind(test.right)])
    case 'answer':
    case 'prefers':
    case 'pays':
    case 'fits':
    case 'enters':
      return new Set(['read-off'])
    default:
      return new Set(['searched'])
  }
}

function basisOf(asked: Asked): Set<Basis> {
  const compared = new Map<Comparison, Basis>()
  for (const [comparison, { left, right }] of comparisonsAgain(asked.test))
    compared.set(comparison, comparedBy(asked, [left, right]))
  const parts = new Map<Test, Basis>()
  for (const reading of readingsOver(asked, asked.vary))
    for (const { part, isReadOff } of witness({ ...asked, compared }, reading, asked.test)) {
      const found = part.kind === 'compare' && compared.get(part)
      if (parts.get(part) !== 'searched')
        parts.set(part, found || (isReadOff ? 'read-off' : 'searched'))
    }
  return new Set(parts.values())
}

function readingsOver({ game, fixed }: Asked, vary: readonly string[]): SlowReading[] {
  const count = settingCountOf(game.model, vary)
  const sizes = { settingCount: count, worldCount: count }
  const over = { vary: [...vary], fixed, ...sizes, strength: { kind: 'exhaustive' as const } }
  return [...worldsOf(game, over)].map((world) =>
    slowReading(game.model, world, { budget: game.budget }),
  )
}

/** The readings in which a number was counted. */
function readingsFor(asked: Asked, amount: Amount): SlowReading[] {
  const counted = asked.amounts.find((one) => one.amount === printAmount(amount))
  return readingsOver(asked, counted?.vary ?? [])
}

function comparedBy(asked: Asked, amounts: readonly Amount[]): Basis {
  const sides = amounts.map((amount) => ({ amount, readings: readingsFor(asked, amount) }))
  if (sides.some(({ amount, readings }) => someReason(readings, amount))) return 'by-construction'
  const isReadOff = sides.every(({ amount, readings }) =>
    readings.every((reading) => isNumberReadOff(asked, reading, amount)),
  )
  return isReadOff ? 'read-off' : 'searched'
}

function isNumberReadOff(asked: Asked, reading: SlowReading, amount: Amount): boolean {
  switch (amount.kind) {
    case 'share':
      return witness({ ...asked, compared: new Map() }, reading, amount.of).every(
        (one) => one.isReadOff,
      )
    case 'under':
      return isNumberReadOff(asked, afterShock(reading, amount.shock), amount.of)
    case 'without':
      return isNumberReadOff(asked, takenOut(reading, amount), amount.of)
    default:
      return isNumberPlain(reading, amount)
  }
}

interface Looking extends Asked {
  readonly compared: ReadonlyMap<Comparison, Basis>
}

interface Part {
  readonly part: Test
  readonly isReadOff: boolean
}

/** The parts of the smallest witness of a test in one reading. */
function witness(asked: Looking, reading: SlowReading, test: Test): Part[] {
  switch (test.kind) {
    case 'not':
      return witness(asked, reading, test.of)
    case 'under':
      return witness(asked, afterShock(reading, test.shock), test.of)
    case 'without':
      return witness(asked, takenOut(reading, test), test.of)
    case 'iff':
      return [test.left, test.right].flatMap((part) => witness(asked, reading, part))
    case 'and':
    case 'or': {
      const deciding = test.parts
        .filter((part) => testHolds(reading, part, asked.comes) === (test.kind === 'or'))
        .map((part) => witness(asked, reading, part))
      if (deciding.length === 0) return test.parts.flatMap((part) => witness(asked, reading, part))
      return deciding.find((one) => one.every((part) => part.isReadOff)) ?? deciding[0] ?? []
    }
    case 'compare':
      return [{ part: test, isReadOff: asked.compared.get(test) !== 'searched' }]
    default:
      return [{ part: test, isReadOff: isPlain(reading, test) }]
  }
}
