/** Findings about stakes again, from the definitions: each margin by living through its breach. */
import { at } from '../base/assert.ts'
import type { FindingOf } from '../finding/finding.ts'
import type { JudgedCase, MarginClaim } from './judged.ts'
import { partsAgain } from './margin-parts.ts'
import {
  flowAt,
  isNear,
  leastMargin,
  openBreach,
  recheckMargin,
  valueOfEntering,
} from './margins.ts'
import type { SlowGame } from './slow-game.ts'
import { type StatedAgain, statedAgain } from './stated-again.ts'
import { allOf, refused, type Verdict } from './verdict.ts'

type Margin = FindingOf<'stage-margin'>

export const noPlan = 'there is no such plan, or its stages are not as stated'
const tolerance = 1e-9

export function caseOf(
  stated: StatedAgain,
  { look, cheater, memory }: Pick<Margin, 'look' | 'cheater' | 'memory'>,
): JudgedCase {
  const { stakes, ladder, budget } = stated
  return { stakes, ladder, settings: { look, cheater, memory }, budget }
}

/** Every number named lies in its range, and every range is named. */
export function pointProblem(stated: StatedAgain, point: Margin['point']): string | undefined {
  for (const [key, value] of Object.entries(point)) {
    const range = stated.ranges.get(key)
    if (range === undefined) return `${key} is no range`
    if (value < range[0] || value > range[1]) return `${key} is outside its range`
  }
  for (const key of stated.ranges.keys()) if (!Object.hasOwn(point, key)) return `${key} is open`
  return undefined
}

export function ordersWell(stated: StatedAgain, stages: readonly string[]): boolean {
  const acting = stated.plan.stages.filter((one) => one.commitments.length > 0)
  const known = new Set<string>()
  for (const id of stages) {
    const stage = acting.find((one) => one.id === id)
    const waits = (stage?.after ?? []).some(
      (before) =>
        acting.some((one) => one.id === before) && stages.includes(before) && !known.has(before),
    )
    if (stage === undefined || waits) return false
    known.add(id)
  }
  return stages.length === known.size
}

export function recheckStageMargin(game: SlowGame, finding: Margin): Verdict {
  const stated = statedAgain(game, finding, finding.point)
  if (stated === undefined || !ordersWell(stated, finding.stages)) return refused(noPlan)
  const problem = pointProblem(stated, finding.point)
  if (problem !== undefined) return refused(problem)
  const [stage, party] = [
    finding.stages.indexOf(finding.stage),
    stated.parties.indexOf(finding.actor),
  ]
  if (stage < 0 || party < 0) return refused('there is no such stage or party')
  if ([...stated.missing].some((key) => key.split(' ')[1] === finding.actor))
    return refused('not all that the test needs is stated')
  const one = caseOf(stated, finding)
  const claim = claimOf(stated, finding, { stage, party })
  const verdict = recheckMargin(one, claim)
  if (!verdict.accepted) return verdict
  const places = { stage, party }
  const alone = leastMargin({ ...one, settings: { ...one.settings, look: 'alone' } }, places)
  const gated = leastMargin({ ...one, settings: { ...one.settings, cheater: 'gated' } }, places)
  const holds = reaches(claim.margin, finding)
    ? reaches(alone, finding)
      ? 'strong'
      : 'conditional'
    : 'no'
  const gain = flowAt(one, places) - flowAt(one, { stage: stage - 1, party })
  const outside = stated.outside[party]
  const today = flowAt(one, { stage: -1, party })
  const leaving = Math.max(
    openBreach(one, places),
    outside === undefined ? Number.NEGATIVE_INFINITY : outside + today,
  )
  return allOf([
    [finding.holds === holds, `it holds: ${holds}`],
    [isSame(finding.marginAlone, alone), `alone its margin is ${alone}`],
    [isSame(finding.marginGated, gated), `with a gate its margin is ${gated}`],
    [isNear(finding.gain, gain), `the gain is ${gain}`],
    [
      isNear(finding.overWalkingAway, valueOfEntering(one, places) - leaving),
      'walking away is worth another amount',
    ],
    ...byNode(one, finding, places),
    ...partsAgain(one, finding, { ...places, options: stated.options }),
    ...(finding.critical
      ? criticals(one, finding, { ...places, periodDays: stated.periodDays })
      : []),
  ])
}

function reaches(margin: number, { marginMin }: Margin): boolean {
  return margin >= marginMin - tolerance
}

/** A number that is left out is not finite. */
function isSame(stated: number | undefined, found: number): boolean {
  return stated === undefined ? !Number.isFinite(found) : isNear(stated, found)
}

function claimOf(
  stated: StatedAgain,
  finding: Margin,
  place: { stage: number; party: number },
): MarginClaim {
  const { margin = Number.POSITIVE_INFINITY, binding } = finding
  const places = (names: readonly string[]) => names.map((name) => stated.options.indexOf(name))
  return {
    ...place,
    margin,
    binding: binding && {
      node: { kind: binding.node, stage: place.stage, left: binding.left },
      withheld: places(binding.withheld),
      undone: places(binding.undone),
      comply: binding.comply,
      deviate: binding.deviate,
      kept: binding.kept,
      tempted: binding.tempted,
      answered: binding.answered,
      detection: binding.detection,
    },
  }
}

type Claim = readonly [boolean, string]

function byNode(
  one: JudgedCase,
  finding: Margin,
  place: { stage: number; party: number },
): Claim[] {
  const least = (kinds: readonly string[]) => leastMargin(one, { ...place, kinds })
  return [
    [isSame(finding.marginWithholding, least(['entry'])), 'withholding has another margin'],
    [isSame(finding.marginUndoing, least(['dwell', 'ended'])), 'undoing has another margin'],
  ]
}

/** At each critical value the margin is just enough; at 0 it is enough without. */
function criticals(
  one: JudgedCase,
  finding: Margin,
  place: { stage: number; party: number; periodDays: number },
): Claim[] {
  const { critical, marginMin } = finding
  if (critical === undefined) return []
  const surplus = (change: Parameters<typeof changed>[2]): number =>
    leastMargin(changed(one, place.party, change), place) - marginMin
  const just = (value: number) => Math.abs(value) < 1e-6
  const { detection, lag, lagEndless, sanction, hostage, patience } = critical
  const amount = (what: 'sanction' | 'hostage', value: number | undefined): boolean => {
    if (value === undefined) return surplus({ [what]: 1e9 }) < 0
    return value === 0 ? surplus({}) >= -1e-9 : just(surplus({ [what]: value }))
  }
  return [
    [
      detection === undefined
        ? surplus({ detection: 1 }) < 0
        : detection === 0
          ? surplus({ detection: 0 }) >= -1e-9
          : just(surplus({ detection })),
      'another chance of being seen would be just enough',
    ],
    [
      lagEndless
        ? surplus({ lag: 400 }) >= -1e-9
        : lag === undefined
          ? surplus({ lag: 0 }) < 0
          : surplus({ lag }) >= -1e-9 && surplus({ lag: lag + 1 }) < 0,
      'another lag is the longest that would do',
    ],
    [amount('sanction', sanction), 'another sanction would be just enough'],
    [
      amount('hostage', hostage && (hostage * 365.25) / place.periodDays),
      'another deposit would be just enough',
    ],
    ...patience.flatMap(([low, high]): Claim[] => [
      [surplus({ discount: (low + Math.min(high, 0.99)) / 2 }) >= -1e-9, 'it does not hold there'],
      ...[low, high].flatMap((end): Claim[] =>
        end > 0 && end < 1
          ? [[just(surplus({ discount: end })), 'its sign changes elsewhere']]
          : [],
      ),
    ]),
  ]
}

export interface NumberChange {
  readonly detection?: number
  readonly lag?: number
  readonly sanction?: number
  readonly hostage?: number
  readonly discount?: number
}

/** The case with one party's numbers changed: sanction and deposit are added, others replaced. */
export function changed(one: JudgedCase, party: number, change: NumberChange): JudgedCase {
  const { detection, lag, sanction = 0, hostage = 0, discount } = change
  type Answer = JudgedCase['stakes']['parties'][number]
  const more = (by: Answer['sanction'], value: number): Answer['sanction'] =>
    typeof by === 'number'
      ? by + value
      : { base: by.base + value, when: by.when.map((w) => ({ ...w, value: w.value + value })) }
  const terms = <T extends Pick<Answer, 'lag' | 'sanction' | 'hostage'>>(answer: T): T => ({
    ...answer,
    lag: lag ?? answer.lag,
    sanction: more(answer.sanction, sanction),
    hostage: more(answer.hostage, hostage),
  })
  const parties = one.stakes.parties.map((own, p) =>
    p === party
      ? { ...terms(own), detection: detection ?? own.detection, discount: discount ?? own.discount }
      : own,
  )
  const options = one.stakes.options.map((option) => {
    if (option.owner !== party) return option
    const { detection: seen, answer, ...rest } = option
    return {
      ...rest,
      ...(seen !== undefined && detection === undefined && { detection: seen }),
      ...(answer && { answer: terms(answer) }),
    }
  })
  return { ...one, stakes: { ...one.stakes, parties, options } }
}

export function recheckStakes(game: SlowGame, finding: FindingOf<'stakes'>): Verdict {
  const point = finding.weakest?.point ?? {}
  const stated = statedAgain(game, finding, point)
  if (stated === undefined) return refused(noPlan)
  const { notLadder } = finding
  const clock: Claim[] = [
    [isNear(finding.periodDays, stated.periodDays), `a period has ${stated.periodDays} days`],
    [finding.periodStated === (game.model.periodDays !== undefined), 'the period is not so stated'],
    [notLadder === undefined || !finding.ranged, 'what is not tested is not ranged'],
  ]
  if (notLadder !== undefined) {
    const values = stated.plan.stages.flatMap((stage) =>
      stage.commitments.flatMap(({ keep }) => (keep.option === notLadder ? [keep.value] : [])),
    )
    return allOf([[new Set(values).size === 2, 'no later stage takes it back'], ...clock])
  }
  if (!ordersWell(stated, finding.stages)) return refused(noPlan)
  const missing = finding.missing
    .filter(({ what }) => what !== 'breadth')
    .flatMap(({ what, actor, names }) =>
      names.length === 0 ? [`${what} ${actor}`] : names.map((name) => `${what} ${actor} ${name}`),
    )
  return allOf([
    ...clock,
    [finding.ranged === stated.ranges.size > 0, 'whether numbers are ranges is not so'],
    [
      [...missing].sort().join() === [...stated.missing].sort().join(),
      `missing: ${[...stated.missing].join(', ')}`,
    ],
    [
      finding.tested.every((id) => stated.parties.includes(id)),
      'parties are tested who are not of the plan',
    ],
    ...patienceClaims(game, stated.parties, finding),
    ...weakestClaims(game, finding),
  ])
}

/** Each party that states how much the future counts, with what a year at each end leaves. */
function patienceClaims(
  game: SlowGame,
  parties: readonly string[],
  { patience }: FindingOf<'stakes'>,
): Claim[] {
  const stating = parties.filter((id) =>
    game.model.actors.some((one) => one.id === id && one.patience !== undefined),
  )
  const named = patience.map((one) => one.actor)
  return [
    [named.join() === stating.join(), `patience is stated of: ${stating.join(', ')}`],
    ...patience.map(({ actor, low, high }): Claim => {
      const { factor, rate, hazard } =
        game.model.actors.find((one) => one.id === actor)?.patience ?? {}
      const yearly = (end: 0 | 1) => (rate?.[end] ?? 0) + (hazard?.[end] ?? 0)
      const isSo = factor
        ? isNear(low, factor[0]) && isNear(high, factor[1])
        : isNear(-Math.log(low), yearly(1)) && isNear(-Math.log(high), yearly(0))
      return [isSo, `another patience is stated of ${actor}`]
    }),
  ]
}

function weakestClaims(game: SlowGame, finding: FindingOf<'stakes'>): Claim[] {
  const leastOf = (row: FindingOf<'stakes'>['weakest']): Claim[] => {
    if (row === undefined) return []
    const stated = statedAgain(game, finding, row.point)
    if (stated === undefined) return [[false, noPlan]]
    const problem = pointProblem(stated, row.point)
    const place = {
      stage: finding.stages.indexOf(row.stage),
      party: stated.parties.indexOf(row.actor),
    }
    if (problem !== undefined || place.stage < 0 || place.party < 0)
      return [[false, problem ?? 'there is no such stage or party']]
    const margin = leastMargin(caseOf(stated, finding), place)
    return [[isNear(row.margin, margin), `the margin there is ${margin}`]]
  }
  const { weakest, weakestAtBest = weakest, holds } = finding
  const enough = (row: typeof weakest) =>
    row === undefined || row.margin >= finding.marginMin - tolerance
  const verdict = enough(weakest) ? 'everywhere' : enough(weakestAtBest) ? 'somewhere' : 'nowhere'
  return [
    ...leastOf(weakest),
    ...leastOf(finding.weakestAtBest),
    [holds === undefined || holds === verdict, `it holds ${verdict}`],
  ]
}

export function recheckStageAnswers(game: SlowGame, finding: FindingOf<'stage-answers'>): Verdict {
  const stated = statedAgain(game, finding, finding.point)
  if (stated === undefined) return refused(noPlan)
  const stage = finding.stages.indexOf(finding.stage)
  const breaker = stated.parties.indexOf(finding.actor)
  if (stage < 0 || breaker < 0) return refused('there is no such stage or party')
  const one = caseOf(stated, finding)
  const without = (party: number, gone: readonly string[], wholly: boolean): number =>
    flowAt(one, { stage, party }, (option, level) =>
      gone.includes(stated.options[option] ?? '')
        ? wholly
          ? 0
          : Math.min(level, at(stated.stakes.options, option).irreversibleShare)
        : level,
    )
  return allOf(
    finding.answers.flatMap(({ responder, options, unwilling, answerGain }): Claim[] => {
      const party = stated.parties.indexOf(responder)
      const now = flowAt(one, { stage, party })
      const hurts = (option: string) => without(party, [option], true) < now - 1e-12
      const gives = (option: string) =>
        without(breaker, [option], true) < flowAt(one, { stage, party: breaker })
      return [
        [options.every(gives), `not all of this is worth something to ${finding.actor}`],
        [
          options.filter(hurts).join() === unwilling.join(),
          `${responder} would rather leave ${options.filter(hurts).join()}`,
        ],
        [
          isNear(answerGain, without(party, options, false) - now),
          'answering is worth another amount',
        ],
      ]
    }),
  )
}

export function recheckGuarantor(game: SlowGame, finding: FindingOf<'guarantor'>): Verdict {
  const stated = statedAgain(game, finding, finding.point)
  const found = stated?.guarantors.find((one) => one.actor === finding.actor)
  if (found === undefined) return refused('there is no such guarantor')
  return allOf([
    [found.against.join() === finding.against.join(), 'it stands against others'],
    [isNear(found.sanction, finding.sanction), `its sanction is ${found.sanction}`],
    [isNear(found.executes, finding.executes), `its chance is ${found.executes}`],
    [isNear(found.cost, finding.cost), `its cost is ${found.cost}`],
    [isSame(finding.stake, found.stake ?? Number.NaN), `its stake is ${found.stake}`],
    [found.counts === finding.counts, `it counts: ${found.counts}`],
  ])
}
