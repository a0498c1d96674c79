/**
 * What a verdict rests on, part by part of its test. A part is a function of the test language or a
 * comparison of numbers; it counts where it belongs to the smallest witness of a reading: of parts
 * that are joined and fail, the first that can be read off, else the first. So joining two tests
 * leaves to each its own basis.
 *
 * - *read off*: lists, rules and answers are all that was needed, in every reading;
 * - *searched*: in some reading a move or a reply of others had to be looked for;
 * - *by construction*: of two numbers compared one is none in every reading for one and the same
 *   reason (`fails-by-one.ts`).
 */
import { always, type Diagram, never } from '../../base/diagram.ts'
import { type Basis, bases } from '../../documents/basis.ts'
import type { Amount, Comparison, Test } from '../../model/model.ts'
import { afterShock, numberFailsByOne, type OneReason, type Seen } from './fails-by-one.ts'
import { type ByCases, placeOf, reduced } from './place.ts'
import { whereNumberReadOff, whereReadOff } from './read-off.ts'
import { type Comes, whereTrueAt } from './tests.ts'

/** Of two numbers compared the one that is none in every reading, and why. */
export interface Losing extends OneReason {
  readonly comparison: Comparison
  readonly side: 'left' | 'right'
}

export interface BasisFound {
  /** Of all parts that count, in the order above. */
  readonly basis: readonly Basis[]
  readonly losing: readonly Losing[]
}

export function basisOf(cases: ByCases, test: Test, comes: Comes): BasisFound {
  const found = { basis: new Set<Basis>(), losing: new Map<Comparison, Losing>() }
  const { settled } = cases.lists.open
  const at: Seen = { here: placeOf(cases), seen: settled }
  collect({ cases, comes, found }, test, { ...at, where: always })
  return { basis: bases.filter((one) => found.basis.has(one)), losing: [...found.losing.values()] }
}

/** What the number of readings in which a plan succeeds rests on, and the one reason for none. */
export interface PlanBasis {
  readonly basis: Basis
  readonly losing?: OneReason
}

export function basisOfSuccess(cases: ByCases, plan: string): PlanBasis {
  const success = { kind: 'success', plan, step: false } as const
  const at: Seen = { here: placeOf(cases), seen: cases.lists.open.settled }
  const losing = numberFailsByOne(cases, success, at)
  if (losing) return { basis: 'by-construction', losing }
  const isReadOff = at.seen(whereNumberReadOff(cases, success, at.here)) === always
  return { basis: isReadOff ? 'read-off' : 'searched' }
}

/** Where no cases are known, what a function asks for says it. */
export function basisByKind(test: Test): Basis[] {
  const found = new Set(kindsIn(test))
  return bases.filter((one) => found.has(one))
}

function kindsIn(test: Test): Basis[] {
  switch (test.kind) {
    case 'not':
    case 'under':
    case 'without':
      return kindsIn(test.of)
    case 'and':
    case 'or':
      return test.parts.flatMap(kindsIn)
    case 'iff':
      return [test.left, test.right].flatMap(kindsIn)
    case 'answer':
    case 'prefers':
    case 'pays':
    case 'fits':
    case 'enters':
      return ['read-off']
    default:
      return ['searched']
  }
}

interface Collecting {
  readonly cases: ByCases
  readonly comes: Comes
  readonly found: { readonly basis: Set<Basis>; readonly losing: Map<Comparison, Losing> }
}

/** A part where it counts, as the readings asked about see it. */
interface Counting extends Seen {
  readonly where: Diagram
}

function collect(collecting: Collecting, test: Test, counting: Counting): void {
  const { cases, found } = collecting
  const { diagrams } = cases.lists.open
  const { where } = counting
  if (where === never) return
  switch (test.kind) {
    case 'not':
      collect(collecting, test.of, counting)
      return
    case 'and':
    case 'or':
      collectJoined(collecting, test, counting)
      return
    case 'iff':
      for (const part of [test.left, test.right]) collect(collecting, part, counting)
      return
    case 'under':
    case 'without':
      collect(collecting, test.of, { where, ...placed(cases, test, counting) })
      return
    case 'compare': {
      const { basis, losing } = comparedBy(collecting, test, counting)
      found.basis.add(basis)
      if (losing) found.losing.set(test, losing)
      return
    }
    default: {
      const readOff = readOffAt(collecting, test, counting)
      const searched = diagrams.and(where, diagrams.not(readOff))
      found.basis.add(searched === never ? 'read-off' : 'searched')
    }
  }
}

type Joined = Extract<Test, { readonly parts: readonly Test[] }>

/** Where all hold (or all fail, of an `or`) each counts; elsewhere one that decides. */
function collectJoined(collecting: Collecting, test: Joined, counting: Counting): void {
  const { diagrams } = collecting.cases.lists.open
  const parts = partsAt(collecting, test, counting)
  const decided = diagrams.or(...parts.map((one) => one.deciding))
  let left = diagrams.and(counting.where, decided)
  const counts = parts.map(({ deciding, readOff }) => {
    const taken = diagrams.and(left, deciding, readOff)
    left = diagrams.and(left, diagrams.not(taken))
    return taken
  })
  for (const [i, { part, deciding }] of parts.entries()) {
    const taken = diagrams.and(left, deciding)
    left = diagrams.and(left, diagrams.not(taken))
    const where = diagrams.or(
      diagrams.and(counting.where, diagrams.not(decided)),
      counts[i] ?? never,
      taken,
    )
    collect(collecting, part, { ...counting, where })
  }
}

interface PartAt {
  readonly part: Test
  /** Where it alone decides what is joined, and where its own value needs no search. */
  readonly deciding: Diagram
  readonly readOff: Diagram
}

function partsAt(collecting: Collecting, test: Joined, at: Seen): PartAt[] {
  const { diagrams } = collecting.cases.lists.open
  return test.parts.map((part) => {
    const holds = valueAt(collecting, part, at)
    const deciding = test.kind === 'and' ? diagrams.not(holds) : holds
    return { part, deciding, readOff: readOffAt(collecting, part, at) }
  })
}

function valueAt({ cases, comes }: Collecting, test: Test, { here, seen }: Seen): Diagram {
  return seen(whereTrueAt(cases, test, { here, comes, within: always }))
}

/** Where the value of a test needs no search; of what is joined, by the smallest witness. */
function readOffAt(collecting: Collecting, test: Test, at: Seen): Diagram {
  const { cases } = collecting
  const { diagrams } = cases.lists.open
  switch (test.kind) {
    case 'not':
      return readOffAt(collecting, test.of, at)
    case 'and':
    case 'or': {
      const parts = partsAt(collecting, test, at)
      return diagrams.or(
        diagrams.and(...parts.map((one) => one.readOff)),
        ...parts.map((one) => diagrams.and(one.deciding, one.readOff)),
      )
    }
    case 'iff':
      return diagrams.and(
        readOffAt(collecting, test.left, at),
        readOffAt(collecting, test.right, at),
      )
    case 'answer':
      return always
    case 'under':
    case 'without':
      return readOffAt(collecting, test.of, placed(cases, test, at))
    case 'compare':
      return comparedBy(collecting, test, at).basis === 'searched' ? never : always
    default:
      return at.seen(whereReadOff(cases, test, at.here))
  }
}

function placed(
  cases: ByCases,
  test: Extract<Test | Amount, { kind: 'under' | 'without' }>,
  at: Seen,
): Seen {
  return test.kind === 'under'
    ? afterShock(cases, at, test.shock)
    : { ...at, here: reduced(at.here, test) }
}

function comparedBy(
  collecting: Collecting,
  comparison: Comparison,
  at: Seen,
): { readonly basis: Basis; readonly losing?: Losing } {
  const { cases } = collecting
  for (const side of ['right', 'left'] as const) {
    const reason = numberFailsByOne(cases, comparison[side], at)
    if (reason) return { basis: 'by-construction', losing: { comparison, side, ...reason } }
  }
  const isReadOff = [comparison.left, comparison.right].every(
    (one) => numberReadOffAt(collecting, one, at) === always,
  )
  return { basis: isReadOff ? 'read-off' : 'searched' }
}

function numberReadOffAt(collecting: Collecting, amount: Amount, at: Seen): Diagram {
  const { cases } = collecting
  switch (amount.kind) {
    case 'share':
      return readOffAt(collecting, amount.of, at)
    case 'under':
    case 'without':
      return numberReadOffAt(collecting, amount.of, placed(cases, amount, at))
    default:
      return at.seen(whereNumberReadOff(cases, amount, at.here))
  }
}
