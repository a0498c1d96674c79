/** How much drawn worths decide, again: by the definitions, from the draws themselves. */

import { type Worths, worthPlace, worthSource } from '../game/game.ts'
import type { FindingOf } from '../subjects/findings.ts'
import { isClose } from './decided-by.ts'
import type { SlowGame } from './slow-game.ts'
import type { SlowReading } from './slow-test.ts'
import type { FindingClaim } from './verdict.ts'
import { spend } from './work.ts'

export interface JudgedReading {
  readonly reading: SlowReading
  readonly holds: boolean
}

type Row = NonNullable<FindingOf<'robustness'>['worths']>[number]

export function* worthsClaims(
  game: SlowGame,
  { worths = [], worthsOf = [] }: FindingOf<'robustness'>,
  judged: readonly JudgedReading[],
): Generator<FindingClaim> {
  const drawn = judged.map(({ reading, holds }) => ({ worths: worthsIn(reading), holds }))
  const columns = worthsOf.flatMap((actor) => {
    const statements = new Set(drawn.flatMap((one) => Object.keys(one.worths[actor] ?? {})))
    return [...statements].flatMap((statement) => columnOf(actor, statement, drawn))
  })
  const key = ({ actor, statement }: { readonly actor: string; readonly statement: string }) =>
    `${actor} ${statement}`
  const named = [...worths].map(key).sort()
  yield [named.join() === columns.map(key).sort().join(), 'the worths that are drawn are others']
  for (const [i, row] of worths.entries()) {
    const column = columns.find((one) => key(one) === key(row))
    if (column === undefined) continue
    spend(game.budget, column.worths.length ** 2)
    const correlation = rankCorrelation(column.worths, column.outcomes)
    const first = shareByClasses(column.worths, column.outcomes)
    yield [isClose(row.correlation, correlation), `${key(row)} correlates by ${correlation}`]
    yield [isClose(row.first, first), `${key(row)} accounts for ${first}`]
    yield [i === 0 || (worths[i - 1] as Row).first >= row.first - 1e-9, 'it is in another place']
  }
}

interface Drawn {
  readonly worths: Readonly<Record<string, Worths>>
  readonly holds: boolean
}

/** The worths of a statement where it is held, with what came out; none where they never differ. */
function columnOf(actor: string, statement: string, drawn: readonly Drawn[]) {
  const held = drawn.flatMap(({ worths, holds }) => {
    const worth = worths[actor]?.[statement]
    return worth === undefined ? [] : [{ worth, outcome: holds ? 1 : 0 }]
  })
  const values = new Set(held.map((one) => one.worth))
  // A world in which it is not held is another value too.
  if (values.size + (held.length < drawn.length ? 1 : 0) < 2) return []
  const [worths, outcomes] = [held.map((one) => one.worth), held.map((one) => one.outcome)]
  return [{ actor, statement, worths, outcomes }]
}

function worthsIn({ model, game, draw }: SlowReading): Readonly<Record<string, Worths>> {
  return Object.fromEntries(
    model.actors.flatMap(({ id }, actor): [string, Worths][] => {
      const source = worthSource(game.world.statements[actor] ?? [])
      if (source === undefined || draw === undefined) return []
      return [[id, source.draw({ ...draw, place: worthPlace(actor) })]]
    }),
  )
}

/** Spearman's: the correlation of places, those of equal values in their middle. */
export function rankCorrelation(xs: readonly number[], ys: readonly number[]): number {
  const [a, b] = [xs, ys].map((list) => list.map((one) => placeIn(list, one))) as [
    number[],
    number[],
  ]
  const middle = (xs.length + 1) / 2
  const product = (p: readonly number[], q: readonly number[]) =>
    p.reduce((total, one, i) => total + (one - middle) * ((q[i] ?? 0) - middle), 0)
  const size = Math.sqrt(product(a, a) * product(b, b))
  return size === 0 ? 0 : product(a, b) / size
}

function placeIn(list: readonly number[], value: number): number {
  const less = list.filter((one) => one < value).length
  return less + (1 + list.filter((one) => one === value).length) / 2
}

/**
 * At most twenty classes of equal size by the worth, of at least twenty draws each; what the shares
 * by class explain of the variance, less what chance alone would (Plischke and others 2013).
 */
export function shareByClasses(xs: readonly number[], ys: readonly number[]): number {
  const { length } = xs
  const classes = Math.min(20, Math.floor(length / 20))
  const mean = ys.reduce((a, b) => a + b, 0) / length
  const all = ys.reduce((total, y) => total + (y - mean) ** 2, 0)
  if (classes < 2 || all === 0) return 0
  const order = [...xs.keys()].sort((i, j) => (xs[i] ?? 0) - (xs[j] ?? 0) || i - j)
  let within = 0
  for (let c = 0; c < classes; c++) {
    const [from, to] = [c, c + 1].map((cut) => Math.floor((cut * length) / classes))
    const own = order.slice(from, to).map((i) => ys[i] ?? 0)
    const ownMean = own.reduce((a, b) => a + b, 0) / own.length
    within += own.reduce((total, y) => total + (y - ownMean) ** 2, 0)
  }
  const chance = (classes - 1) / (length - 1)
  return Math.max(0, (1 - within / all - chance) / (1 - chance))
}
