/** The plans of a model as packages: from where their stages lead to findings. */
import type { Asking } from '../../../asking/asking.ts'
import { at } from '../../../base/assert.ts'
import {
  type ActorIndex,
  decidingStatement,
  inWorld,
  rankOf,
  type State,
  stateId,
} from '../../../game/game.ts'
import { gainRange, type Range, type Turning, turningOf } from '../computing/gains.ts'
import { betteredBy, isAcceptable } from '../computing/order.ts'
import { claim, type Finding, type FindingOf } from '../documents/finding.ts'
import { bargainCount, type Choice, choicesOf } from './choices.ts'

type Beside = FindingOf<'package-beside-plan'>

/** What the tests of a plan say of it, and where its stages lead. */
export interface PlanLaid {
  readonly plan: string
  /** The possible steps of its first order. */
  readonly stages: readonly { readonly stage: string; readonly state: State }[]
  /** Undefined where not every step is possible. */
  readonly end: State | undefined
  readonly rule: Beside['rule']
  readonly unseen: Beside['unseen']
  readonly fails: Beside['fails']
}

/** Packages, and for whom they are judged. */
interface Laid {
  readonly asking: Asking
  readonly plans: readonly PlanLaid[]
  readonly parties: readonly ActorIndex[]
  /** Today first, then in the order of plans and stages. */
  readonly states: readonly State[]
  readonly turning: readonly Turning[]
  readonly acceptable: readonly State[]
}

/** Undefined where the budget ended. */
export function packageFindings(
  asking: Asking,
  plans: readonly PlanLaid[],
  parties: readonly ActorIndex[],
): Finding[] | undefined {
  const { game, budget } = asking
  const { today } = game.frame
  const states = [...new Set([today, ...plans.flatMap((one) => one.stages.map((s) => s.state))])]
  const turning = turningOf(game, parties, states, worthsIn(asking))
  const pairs = states.length * states.length * parties.length
  if (!budget.spend(pairs + states.length * turning.length * bargainCount(turning)))
    return undefined
  const acceptable = states.filter((state) => isAcceptable(game, parties, state))
  const laid = { asking, plans, parties, states, turning, acceptable }
  const stated = turning.filter((one) => one.worth !== undefined) as (Turning & { worth: Range })[]
  const choices =
    stated.length === turning.length
      ? choicesOf(stated, { parties: parties.length, packages: states.length })
      : []
  return [
    summaryOf(laid),
    ...states.map((_, place) => packageOf(laid, place)),
    ...choices.map((one) => choiceOf(laid, one)),
    ...plans.map((one) => besideOf(laid, one, choices)),
  ]
}

function worthsIn({ model, world }: Asking) {
  const { statements } = inWorld(model, world)
  return (actor: ActorIndex, id: string) =>
    at(statements, actor).find((one) => one.id === id)?.worth
}

function summaryOf(laid: Laid): Finding {
  const { asking, parties, states, turning, acceptable } = laid
  const missing = parties.flatMap((_, party) => {
    const statements = unstated(turning, party)
    return statements.length === 0 ? [] : [{ actor: nameOf(laid, party), statements }]
  })
  return claim('packages', {
    plans: plansOf(laid),
    parties: parties.map((_, party) => nameOf(laid, party)),
    count: states.length,
    acceptable: acceptable.length,
    efficient: acceptable.filter(
      (one) => betteredBy(asking.game, parties, acceptable, one) === undefined,
    ).length,
    ranges: turning.filter(({ worth }) => worth && worth[0] < worth[1]).length,
    contrary: states
      .flatMap((_, place) => parties.map((_, party) => partyOf(laid, party, place)))
      .filter(isContrary).length,
    missing,
  })
}

/** Better by the order and a loss by the amounts, or the other way round. */
function isContrary({ than, gain }: ReturnType<typeof partyOf>): boolean {
  if (gain === undefined) return false
  return than === 'better' ? gain[1] < 0 : than === 'worse' && gain[0] > 0
}

function unstated(turning: readonly Turning[], party: number): string[] {
  return turning.flatMap((one) =>
    one.party === party && one.worth === undefined ? [one.statement] : [],
  )
}

function nameOf({ asking, parties }: Pick<Laid, 'asking' | 'parties'>, party: number): string {
  return at(asking.game.names.actors, at(parties, party))
}

function plansOf({ plans }: Laid): string[] {
  return plans.map((one) => one.plan)
}

function idOf({ asking }: Laid, state: State): string {
  return stateId(asking.game.frame.optionCount, state)
}

function packageOf(laid: Laid, place: number): Finding {
  const { asking, plans, parties, states, turning, acceptable } = laid
  const state = at(states, place)
  const isTaken = acceptable.includes(state)
  const better = isTaken ? betteredBy(asking.game, parties, acceptable, state) : undefined
  const isStated = turning.every((one) => one.worth !== undefined)
  return claim('package', {
    plans: plansOf(laid),
    state: idOf(laid, state),
    places: plans.flatMap(({ plan, stages }) =>
      stages.filter((one) => one.state === state).map(({ stage }) => ({ plan, stage })),
    ),
    parties: parties.map((_, party) => partyOf(laid, party, place)),
    acceptable: isTaken,
    ...(better !== undefined && { bettered: idOf(laid, better) }),
    ...(isStated && { byAmounts: byAmounts(laid, place) }),
  })
}

function partyOf(laid: Laid, party: number, place: number) {
  const { asking, parties, states, turning } = laid
  const { game } = asking
  const [actor, state] = [at(parties, party), at(states, place)]
  const { today } = game.frame
  const [now, then] = [rankOf(game, actor, today), rankOf(game, actor, state)]
  const reason = decidingStatement(game, actor, today, state)
  const gain = gainRange(turning, party, place)
  return {
    actor: nameOf(laid, party),
    than: then > now ? ('better' as const) : then < now ? ('worse' as const) : ('same' as const),
    ...(reason && { reason }),
    ...(unstated(turning, party).length === 0 && { gain: [...gain] as [number, number] }),
  }
}

/** Whose gains lie where they may, each party's for itself: the ends of the ranges decide. */
function byAmounts(laid: Laid, place: number): FindingOf<'package'>['byAmounts'] {
  const { parties, states, turning } = laid
  const gains = parties.map((_, party) => gainRange(turning, party, place))
  const isRefused = gains.some(([, high]) => high < 0)
  const isSure = gains.every(([low]) => low >= 0)
  const bettering = [...states.keys()].find((other) => {
    const more = parties.map((_, party) => gainRange(turning, party, other, place))
    return more.every(([low]) => low >= 0) && more.some(([low]) => low > 0)
  })
  return {
    acceptable: isRefused ? 'no' : isSure ? 'yes' : 'open',
    ...(bettering !== undefined && { bettered: idOf(laid, at(states, bettering)) }),
  }
}

function choiceOf(laid: Laid, { idea, place, elsewhere, gains, most }: Choice): Finding {
  const named = (one: number) => idOf(laid, at(laid.states, one))
  return claim('package-choice', {
    plans: plansOf(laid),
    idea,
    state: named(place),
    gains: gains.map((gain, party) => ({
      actor: nameOf(laid, party),
      gain,
      most: at(most, party),
    })),
    elsewhere: elsewhere.map(named),
  })
}

function besideOf(
  laid: Laid,
  { plan, rule, unseen, end, fails }: PlanLaid,
  choices: readonly Choice[],
): Finding {
  const { asking, parties, states, acceptable } = laid
  const { game } = asking
  const { today } = game.frame
  const isTaken = end !== undefined && acceptable.includes(end)
  const stands = fails === undefined
  const better = isTaken ? betteredBy(game, parties, acceptable, end) : undefined
  const worse = parties.flatMap((actor, party) =>
    end !== undefined && rankOf(game, actor, end) < rankOf(game, actor, today)
      ? [nameOf(laid, party)]
      : [],
  )
  return claim('package-beside-plan', {
    plans: plansOf(laid),
    plan,
    rule,
    unseen: [...unseen],
    ...(end !== undefined && { state: idOf(laid, end) }),
    worse,
    ...(better !== undefined && { bettered: idOf(laid, better) }),
    chosen: choices.filter(({ place }) => at(states, place) === end).map(({ idea }) => idea),
    stands,
    ...(fails && { fails }),
    both: end === undefined ? 'no-package' : bothOf(isTaken, stands),
  })
}

function bothOf(isTaken: boolean, stands: boolean) {
  if (isTaken) return stands ? ('for' as const) : ('only-package' as const)
  return stands ? ('only-plan' as const) : ('against' as const)
}
