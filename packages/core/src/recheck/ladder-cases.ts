/**
 * What a search over ladders was about, again: each party in the case in which it is judged, which
 * sets of commitments can stand, which orders were asked for. Ladders are lists of names.
 */
import type { FindingOf } from '../subjects/findings.ts'
import { placeProblem } from './corner-again.ts'
import type { ByState, JudgedAnswer, JudgedCase, JudgedStakes } from './judged.ts'
import { flowAt, leastMargin } from './margins.ts'
import { isState, type SlowGame } from './slow-game.ts'
import { type StatedAgain, statedAgain } from './stated-again.ts'

type AskedStakesLadder = Pick<
  FindingOf<'stakes-ladder'>,
  | 'plan'
  | 'stages'
  | 'unseen'
  | 'set'
  | 'look'
  | 'dwell'
  | 'gains'
  | 'box'
  | 'first'
  | 'noLater'
  | 'together'
  | 'mostEach'
  | 'at'
  | 'points'
>
export type Packages = readonly (readonly string[])[]

export interface LadderCases {
  readonly stated: StatedAgain
  /** Parties of whom all that is needed is stated. */
  readonly judged: readonly string[]
  /** Worths add up, no rule ties anything, nothing stands today or is watched by itself. */
  readonly isPlain: boolean
  /** The least margin of a ladder for a party. */
  marginOf(id: string, packages: Packages): number
  /** Its margin once these stand and it has done all of its own. */
  marginInTheEnd(id: string, options: readonly string[]): number
  /** Whether no stage costs the party anything. */
  pays(id: string, packages: Packages): boolean
  /** Whether the rules allow every state on the way. */
  isPossible(packages: Packages): boolean
  /** Whether it is an order such as was asked for. */
  isAsked(packages: Packages): boolean
}

/** A text says what does not fit. */
export function ladderCases(game: SlowGame, asked: AskedStakesLadder): LadderCases | string {
  const stated = statedAgain(game, asked, {})
  if (stated === undefined) return 'there is no such plan, or its stages are not as stated'
  const middle = statedAgain(game, asked, middleOf(stated)) ?? stated
  const cases = new Map<string, StatedAgain>()
  const ids = Object.keys(asked.points)
  const isEach =
    stated.ranges.size > 0
      ? ids.toSorted().join() === stated.parties.toSorted().join()
      : ids.length === 0
  if (!isEach) return 'not each party is judged at a place of its own'
  // Where in the plan it is weakest a party was judged, and not along the ladder.
  const terms = { ...asked, cheater: 'march-on', memory: 'lasting' } as const
  for (const [party, actor] of stated.parties.entries()) {
    const point = asked.points[actor] ?? {}
    const problem = placeProblem(game, terms, { point, actor, corner: asked.at })
    if (problem !== undefined) return problem
    const there = statedAgain(game, asked, point) ?? stated
    cases.set(actor, { ...there, stakes: inBox(there.stakes, asked.box, party) })
  }
  const untested = new Set([...stated.missing].map((key) => key.split(' ')[1]))
  const caseOf = (id: string): StatedAgain => cases.get(id) ?? stated
  const alone = new Map<string, number>()
  const gainsIn = (id: string) => (asked.gains === 'worst' ? caseOf(id) : middle)
  return {
    stated,
    isPlain: [middle, ...cases.values()].every(isPlain),
    judged: stated.parties.filter((id) => !untested.has(id)),
    marginOf(id, packages) {
      const party = stated.parties.indexOf(id)
      const whole = laid(caseOf(id), packages, asked)
      const margins = packages.map((names, stage) => {
        if (asked.look === 'forward') return leastMargin(whole, { stage, party })
        // Alone, all that counts of what came before is that it stands.
        const before = packages.slice(0, stage).flat().sort()
        const key = [id, ...before, '>', ...[...names].sort()].join(' ')
        const margin = alone.get(key) ?? leastMargin(whole, { stage, party })
        alone.set(key, margin)
        return margin
      })
      return Math.min(...margins)
    },
    marginInTheEnd(id, options) {
      const judged = laid(caseOf(id), [options], asked)
      const party = stated.parties.indexOf(id)
      return leastMargin(judged, { stage: 0, party, kinds: ['ended'] })
    },
    pays(id, packages) {
      const judged = laid(gainsIn(id), packages, asked)
      const party = stated.parties.indexOf(id)
      const flow = (stage: number): number => flowAt(judged, { stage, party })
      return packages.every((_, stage) => flow(stage) - flow(stage - 1) >= -1e-9)
    },
    isPossible: (packages) =>
      packages.every((_, k) => isPossible(game, stated, packages.slice(0, k + 1).flat())),
    isAsked: (packages) => isAsked(stated, asked, packages),
  }
}

function middleOf({ ranges }: StatedAgain): Record<string, number> {
  return Object.fromEntries([...ranges].map(([key, [low, high]]) => [key, (low + high) / 2]))
}

function laid(
  { stakes, options, rules, granting, budget }: StatedAgain,
  packages: Packages,
  asked: AskedStakesLadder,
): JudgedCase {
  const ladder = packages.map((names) => ({
    options: names.map((name) => options.indexOf(name)),
    dwell: asked.dwell,
    survival: 1,
  }))
  return { stakes, ladder, rules, granting, settings: { look: asked.look }, budget }
}

function isPossible(game: SlowGame, { plan }: StatedAgain, standing: readonly string[]): boolean {
  const list = plan.stages.flatMap((stage) => stage.commitments)
  const kept = new Map(list.map(({ keep }) => [keep.option, keep.value]))
  const letters = game.model.options.map(({ id, today }) =>
    (standing.includes(id) ? kept.get(id) : today) ? 'Y' : 'N',
  )
  return isState(game, letters.join(''))
}

function isAsked(stated: StatedAgain, asked: AskedStakesLadder, packages: Packages): boolean {
  const stageOf = (name: string): number => packages.findIndex((names) => names.includes(name))
  const owner = (name: string) => stated.stakes.options[stated.options.indexOf(name)]?.owner
  const inOrder = asked.first.every(([before, after]) => {
    const late = stageOf(after)
    const early = stageOf(before)
    return late < 0 || (early >= 0 && early < late)
  })
  const inTime = asked.noLater.every(([before, after]) => {
    const [early, late] = [stageOf(before), stageOf(after)]
    return late < 0 || (early >= 0 && early <= late)
  })
  const asOne = asked.together.every((names) => new Set(names.map(stageOf)).size === 1)
  const few = packages.every((names) =>
    stated.parties.every(
      (_, party) =>
        names.filter((name) => owner(name) === party).length <= (asked.mostEach ?? Infinity),
    ),
  )
  return inOrder && inTime && asOne && few
}

/** The stakes as they are worst for one party within the box; other parties' numbers stay. */
function inBox(stakes: JudgedStakes, box: AskedStakesLadder['box'], party: number): JudgedStakes {
  const {
    cost = 1,
    benefit = 1,
    penalty = 1,
    detection = 0,
    discount = 0,
    lag = 0,
    share = 0,
  } = box
  const worse = (worth: number): number => (worth < 0 ? worth * cost : worth * benefit)
  const seen = (chance: number): number => Math.max(0, chance - detection)
  const answer = (terms: JudgedAnswer) => ({
    lag: changed(terms.lag, (periods) => periods + lag),
    sanction: changed(terms.sanction, (flow) => flow * penalty),
    hostage: changed(terms.hostage, (sum) => sum * penalty),
  })
  return {
    ...stakes,
    parties: stakes.parties.map((judgedParty, p) =>
      p !== party
        ? judgedParty
        : {
            ...judgedParty,
            ...answer(judgedParty),
            detection: changed(judgedParty.detection, seen),
            discount: Math.max(1e-6, judgedParty.discount - discount),
          },
    ),
    options: stakes.options.map((option) => {
      const own = option.owner === party
      const kept = option.irreversibleShare + (own ? -share : share)
      return {
        ...option,
        values: option.values.map((worth, p) => (p === party ? worse(worth) : worth)),
        irreversibleShare: Math.min(1, Math.max(0, kept)),
        ...(option.detection !== undefined && { detection: changed(option.detection, seen) }),
        ...(option.ways && {
          ways: option.ways.map((way) => ({
            ...way,
            ...(way.detection !== undefined && { detection: changed(way.detection, seen) }),
            ...(own && way.lag !== undefined && { lag: changed(way.lag, (days) => days + lag) }),
          })),
        }),
        ...(own && option.answer && { answer: { ...option.answer, ...answer(option.answer) } }),
      }
    }),
    terms: (stakes.terms ?? []).map((term) =>
      term.party === party ? { ...term, worth: worse(term.worth) } : term,
    ),
  }
}

function changed(number: ByState, change: (value: number) => number): ByState {
  if (typeof number === 'number') return change(number)
  const when = number.when.map(({ option, value }) => ({ option, value: change(value) }))
  return { base: change(number.base), when }
}

/** The least margin over the parties judged; infinite where nobody has anything to break. */
export function leastOf(cases: LadderCases, packages: Packages): number {
  return Math.min(...cases.judged.map((id) => cases.marginOf(id, packages)))
}

function isPlain({ stakes, rules }: StatedAgain): boolean {
  const { terms = [], today = [], options } = stakes
  const isSingle = options.some(
    ({ detection, answer }) => detection !== undefined || answer !== undefined,
  )
  return terms.length + rules.length + today.length === 0 && !isSingle
}
