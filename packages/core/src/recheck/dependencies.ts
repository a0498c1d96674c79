/**
 * Who depends on whom, again by the definition: a statement turns on an option where, in some
 * setting of the others it names, that option alone makes it true or false. One actor depends on
 * another where a statement of its list turns on an option of the other's.
 */
import { optionsIn } from '../model/model.ts'
import type { FindingOf } from '../subjects/findings.ts'
import { movesInOrder } from './best-first.ts'
import { decides } from './preference.ts'
import { isTrue, prefers, type SlowGame, type StateId, statementsOf, today } from './slow-game.ts'
import { allOf, type FindingClaim, refused, type Verdict } from './verdict.ts'
import { spend } from './work.ts'

type Statement = ReturnType<typeof statementsOf>[number]

/** One actor depends on another: for which statement, at which place, and by which options. */
interface SlowDependency {
  readonly actor: string
  readonly on: string
  readonly statement: Statement
  readonly place: number
  readonly options: readonly string[]
}

export function recheckDependency(game: SlowGame, finding: FindingOf<'dependency'>): Verdict {
  const { actor, on, best } = finding
  const found = dependencyOn(game, actor, on)
  if (found === undefined) return refused(`${actor} does not depend on ${on}`)
  const now = today(game)
  const changing = changingMoves(game, found)
  const isMutual = dependencyOn(game, on, actor) !== undefined
  return allOf([
    [finding.state === now, `today is ${now}`],
    [finding.statement === found.statement.id, `it turns on ${on} by ${found.statement.id}`],
    [finding.place === found.place, `that statement is at place ${found.place}`],
    [finding.options.join() === found.options.join(), `it turns on ${found.options.join()}`],
    [finding.holds === isTrue(game, found.statement.want, now), 'it is otherwise today'],
    [finding.moveCount === changing.length, `${changing.length} own moves change it`],
    [
      best?.to === bestOf(game, on, changing),
      'another move is the best of these, or there is none',
    ],
    [
      best === undefined || decides(game, on, { from: now, to: best.to }, best.reason),
      'another statement decides',
    ],
    [finding.mutual === isMutual, `${on} ${isMutual ? 'depends' : 'does not depend'} on ${actor}`],
  ])
}

export function recheckDependencies(game: SlowGame, finding: FindingOf<'dependencies'>): Verdict {
  return allOf(countClaims(game, finding))
}

function* countClaims(game: SlowGame, finding: FindingOf<'dependencies'>): Generator<FindingClaim> {
  const now = today(game)
  yield [finding.state === now, `today is ${now}`]
  const names = game.model.actors.map((one) => one.id)
  const all = names.flatMap((actor) => names.flatMap((on) => dependencyOn(game, actor, on) ?? []))
  yield [finding.count === all.length, `there are ${all.length} pairs`]
  const mutual = all.filter(({ actor, on }) =>
    all.some((two) => two.actor === on && two.on === actor),
  )
  yield [finding.mutualCount * 2 === mutual.length, `${mutual.length / 2} pairs are mutual`]
  const oneSided = all.length - mutual.length
  yield [finding.oneSidedCount === oneSided, `${oneSided} are one-sided`]
  const open = all.filter((one) => changingMoves(game, one).length > 0)
  const held = open.filter(({ statement }) => isTrue(game, statement.want, now)).length
  yield [finding.takeCount === held, `${held} could be taken`]
  yield [finding.giveCount === open.length - held, `${open.length - held} could be given`]
}

function dependencyOn(game: SlowGame, actor: string, on: string): SlowDependency | undefined {
  if (actor === on) return undefined
  const theirs = game.model.options.filter((one) => one.owner === on).map((one) => one.id)
  for (const [i, statement] of statementsOf(game, actor).entries()) {
    const options = theirs.filter((option) => turnsOn(game, statement, option))
    if (options.length > 0) return { actor, on, statement, place: i + 1, options }
  }
  return undefined
}

/** Is there a setting of what it names in which this option alone decides? */
function turnsOn(game: SlowGame, { want }: Statement, option: string): boolean {
  const named = optionsIn(want)
  if (!named.includes(option)) return false
  const others = named.filter((one) => one !== option)
  const ids = game.model.options.map((one) => one.id)
  for (let setting = 0; setting < 2 ** others.length; setting++) {
    spend(game.budget)
    const yes = others.filter((_, i) => (setting >>> i) & 1)
    const stateWith = (on: readonly string[]) =>
      ids.map((id) => (on.includes(id) ? 'Y' : 'N')).join('')
    if (isTrue(game, want, stateWith(yes)) !== isTrue(game, want, stateWith([...yes, option])))
      return true
  }
  return false
}

/** What the other could do alone, from today, about what holds or does not hold today. */
function changingMoves(game: SlowGame, { on, statement }: SlowDependency): StateId[] {
  const now = today(game)
  const before = isTrue(game, statement.want, now)
  return movesInOrder(game, on, now).filter((to) => isTrue(game, statement.want, to) !== before)
}

/** The best for the mover; of equally good ones that of fewest changes, of these the first. */
function bestOf(game: SlowGame, mover: string, moves: readonly StateId[]): StateId | undefined {
  const now = today(game)
  const top = moves.filter((to) => !moves.some((other) => prefers(game, mover, other, to)))
  const changes = (to: StateId) => [...to].filter((letter, i) => letter !== now[i]).length
  const fewest = Math.min(...top.map(changes))
  return top.find((to) => changes(to) === fewest)
}
