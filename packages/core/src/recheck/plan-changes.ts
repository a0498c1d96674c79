/**
 * Repairs and the inverse question again. A witness is put to the tests with its changes made; that
 * no smaller one exists is found by trying all of them, where they are few enough.
 */
import { canonicalJson } from '../base/hash.ts'
import type { World } from '../game/game.ts'
import type { FindingOf } from '../subjects/findings.ts'
import { changedBy, failuresOf, flipsAgain, type Inverting, singleChanges } from './flips-again.ts'
import { planOf } from './plan.ts'
import {
  countOf,
  passesAfter,
  repairClaims,
  setsTwice,
  smallestRepairs,
  triedMax,
  workshopOf,
} from './repairs-again.ts'
import { ladderClaims, unseenClaims } from './rungs.ts'
import type { SlowGame } from './slow-game.ts'
import { allOf, type FindingClaim, type Left, refused, type Verdict } from './verdict.ts'

const noPlan = 'there is no such plan'

export function recheckRepairs(game: SlowGame, finding: FindingOf<'repairs'>): Verdict {
  const plan = planOf(game, finding.plan)
  if (plan === undefined) return refused(noPlan)
  const workshop = workshopOf(game, finding, plan)
  if (setsTwice(workshop)) return refused('an option is set twice, and cannot be moved about')
  const { size, count, triedCount, listedCount, changesMax } = finding
  const last = Math.min(size ?? changesMax, changesMax)
  const tried = sizesTo(last).reduce((sum, one) => sum + countOf(workshop, one), 0)
  const isTried = tried <= triedMax
  const left: Left[] = isTried ? [] : ['size', 'count'].map((part) => ({ part, why: 'size' }))
  return allOf(claimsOf(), left)

  function* claimsOf(): Generator<FindingClaim> {
    yield* unseenClaims(game, finding.unseen)
    yield [changesMax >= 1 && changesMax <= 4, 'so many changes are not tried']
    const passes = passesAfter(workshop, [])
    yield [finding.passes === passes, `the plan ${passes ? 'passes' : 'fails'} as it is`]
    yield [finding.passes === (size === 0), 'the size does not fit the verdict']
    yield [size === undefined || (size >= 0 && size <= changesMax), 'there is no such size']
    yield [triedCount === tried, `${tried} sets of changes are tried`]
    yield [count > 0 === (size !== undefined && size > 0), 'the count does not fit the size']
    yield [listedCount >= 0 && listedCount <= count, 'more are listed than there are']
    if (!isTried || passes) return
    const found = smallestRepairs(workshop, last)
    yield [size === found.size, `the smallest repairs have ${found.size ?? 'no'} changes`]
    yield [count === found.count, `there are ${found.count} of them`]
  }
}

function sizesTo(last: number): number[] {
  return Array.from({ length: last + 1 }, (_, size) => size)
}

export function recheckRepair(game: SlowGame, finding: FindingOf<'repair'>): Verdict {
  const plan = planOf(game, finding.plan)
  if (plan === undefined) return refused(noPlan)
  const workshop = workshopOf(game, finding, plan)
  if (setsTwice(workshop)) return refused('an option is set twice, and cannot be moved about')
  return allOf(claimsOf())

  function* claimsOf(): Generator<FindingClaim> {
    yield* unseenClaims(game, finding.unseen)
    yield* ladderClaims(game, finding.stages)
    yield* repairClaims(workshop, finding)
  }
}

/** More single changes than this are not tried one by one. */
const singlesMax = 400

export function recheckInverse(
  game: SlowGame,
  finding: FindingOf<'inverse'>,
  world: World,
): Verdict {
  const plan = planOf(game, finding.plan)
  if (plan === undefined) return refused(noPlan)
  const inverting: Inverting = { game, world, plan, asked: finding }
  const singles = singleChanges(inverting)
  const { size, count, triedCount, listedCount, scope } = finding
  const isTried = singles.length <= singlesMax
  const parts = ['scope', 'size', 'count', ...(scope === 'single changes' ? [] : ['triedCount'])]
  return allOf(claimsOf(), isTried ? [] : parts.map((part): Left => ({ part, why: 'size' })))

  function* claimsOf(): Generator<FindingClaim> {
    yield* unseenClaims(game, finding.unseen)
    const passes = failuresOf(inverting).length === 0
    const isSingle = scope === 'single changes'
    yield [finding.passes === passes, `the plan ${passes ? 'passes' : 'fails'} as it is`]
    yield [isSingle || !passes, 'pairs are tried of a plan that fails']
    yield [!isSingle || triedCount === singles.length, `${singles.length} changes are tried`]
    yield [(size === undefined) === (count === 0), 'the size does not fit the count']
    yield [size === undefined || size === (isSingle ? 1 : 2), 'the size does not fit the scope']
    yield [isSingle || triedCount >= count, 'more turn it over than were tried']
    yield [listedCount >= 0 && listedCount <= count, 'more are listed than there are']
    if (!isTried) return
    const found = flipsAgain(inverting)
    yield [scope === found.scope, `${found.scope} were tried`]
    yield [triedCount === found.triedCount, `${found.triedCount} were tried`]
    yield [count === found.flips.length, `${found.flips.length} turn it over`]
  }
}

/** A flip in the world that it was found in, with its changes made. */
export function recheckFlip(game: SlowGame, finding: FindingOf<'flip'>, world: World): Verdict {
  const plan = planOf(game, finding.plan)
  if (plan === undefined) return refused(noPlan)
  const { changes } = finding
  const there = changedBy({ game, world, plan, asked: finding }, changes)
  if (there === undefined) return refused('no such changes can be made')
  return allOf(claimsOf(there.game))

  function* claimsOf(changed: SlowGame): Generator<FindingClaim> {
    yield* unseenClaims(changed, finding.unseen)
    const asked = { ...finding, unseen: withoutWorlds(finding.unseen, game, changed) }
    const inverting: Inverting = { game, world, plan: plan as never, asked }
    const known = singleChanges(inverting).map(canonicalJson)
    const places = changes.map((change) => known.indexOf(canonicalJson(change)))
    yield [places.every((place) => place >= 0), 'there is no such change']
    yield [changes.length === 1 || changes.length === 2, 'so many changes are not tried']
    const passes = (made: readonly (typeof changes)[number][]) => {
      const after = changedBy(inverting, made)
      return after === undefined ? undefined : failuresOf(after).length === 0
    }
    yield [passes(changes) === finding.passes, 'with these changes it comes out otherwise']
    yield [passes([]) === !finding.passes, 'the verdict was so before']
    for (const change of changes) yield* shortestClaims(inverting, change, changes, passes)
  }
}

type Changes = FindingOf<'flip'>['changes']

/** No shorter move in this direction does it; of two changes neither does it alone. */
function* shortestClaims(
  inverting: Inverting,
  change: Changes[number],
  changes: Changes,
  passes: (made: Changes) => boolean | undefined,
): Generator<FindingClaim> {
  const before = failuresOf(inverting)
  const passed = before.length === 0
  const helps = (made: Changes) => {
    const after = changedBy(inverting, made)
    return after !== undefined && before.some((why) => !failuresOf(after).includes(why))
  }
  const isEnough = (made: Changes) =>
    changes.length === 1 ? passes(made) === !passed : helps(made)
  if (changes.length === 2) {
    yield [passes([change]) === passed && !passed, 'one of the two is enough']
    yield [helps([change]), 'one of the two helps nothing']
    const about = changes.map((two) =>
      'question' in two ? two.question : two.statement + two.actor,
    )
    yield [about[0] !== about[1], 'both are about one thing']
  }
  if (change.kind === 'answer') return
  const towards = Math.sign(change.from - change.to)
  for (let to = change.to + towards; to !== change.from; to += towards)
    yield [!isEnough([{ ...change, to }]), 'a shorter move is enough']
}

/** What is unseen whatever the answers. */
function withoutWorlds(unseen: string[], before: SlowGame, after: SlowGame): string[] {
  const always = unseen.filter((one) => !after.world.unseen.has(one))
  return [...new Set([...always, ...before.world.unseen])]
}
