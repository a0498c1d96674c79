/**
 * Bargaining in rounds over positions: each actor challenges whom it would gain most from, each
 * pair names a settlement, and each actor takes the one that would win a vote among all of those
 * it is in. All move at once, until hardly anybody moves.
 *
 * Source: KTAB's spatial model of politics (see `utility.ts`), deterministic transitions and
 * settlements named by the challenger alone (its `InitOnlyInterp`).
 */
import { at } from '../base/assert.ts'
import { settlement } from './bargain.ts'
import { chanceOfChallenge, gainOfChallenge, type ThirdParties, type View } from './challenge.ts'
import { type Election, election } from './election.ts'
import { attention, type SpatialActor, standingTogether } from './positions.ts'
import { type Insight, type RiskRange, riskSeen, risksFrom } from './risk.ts'
import { distance, worth } from './utility.ts'

/** The choices that the model leaves open; each result names them. */
export interface SpatialRules extends Election {
  readonly risks: RiskRange
  readonly insight: Insight
  readonly thirdParties: ThirdParties
}

/** Those that the published reference runs take. */
export const usualRules: SpatialRules = {
  voting: 'proportional',
  victory: 'linear',
  risks: 'middle',
  insight: 'third',
  thirdParties: 'partly',
}

/** What one actor asks of another. */
export interface Challenge {
  readonly challenger: number
  readonly target: number
  /** That the challenger would win, by its own view. */
  readonly chance: number
  readonly gain: number
  /** Where the two would stand. */
  readonly settled: readonly [readonly number[], readonly number[]]
}

/** One round, from the positions that it begins with. */
export interface Round {
  readonly positions: readonly (readonly number[])[]
  /** Per actor, the chance of its position to win a vote against all others. */
  readonly chances: readonly number[]
  readonly risks: readonly number[]
  readonly challenges: readonly Challenge[]
  /** How far all move in it, as part of what the first round moved; the last moves nobody. */
  readonly moved: number
}

/** No gain below this is worth a challenge. */
const gainMin = 1e-5
/** The end: less than this part of what the first round moved. */
const movedMin = 0.02
/** So that a first round in which nobody moves can be divided by. */
const movedLeast = 1e-4

export const roundsMax = 100

/** Rounds until hardly anybody moves, `max` at most; the last has no challenges. */
export function bargainInRounds(
  actors: readonly SpatialActor[],
  rules: SpatialRules = usualRules,
  max = roundsMax,
): Round[] {
  const rounds: Round[] = []
  let [standing, first] = [actors, 0]
  for (;;) {
    const round = judged(standing, rules)
    const isOver = rounds.length >= max || (rounds.length >= 2 && isAtRest(rounds.at(-1)))
    if (isOver) return [...rounds, { ...round, challenges: [], moved: 0 }]
    const next = afterRound(standing, round, rules)
    const moved = way(standing, next)
    if (rounds.length === 0) first = moved
    rounds.push({ ...round, moved: moved / (first + movedLeast) })
    standing = next
  }
}

/** Does hardly anybody move in it? */
function isAtRest(round: Round | undefined): boolean {
  return round !== undefined && round.moved < movedMin
}

/** Whether bargaining came to its end by itself, and not at the limit. */
export function hasSettled(rounds: readonly Round[]): boolean {
  return isAtRest(rounds.at(-2))
}

type Judged = Omit<Round, 'moved'>

function judged(actors: readonly SpatialActor[], rules: SpatialRules): Judged {
  const capabilities = actors.map((one) => one.capability)
  const distances = actors.map((one) => actors.map(({ position }) => distance(one, position)))
  const plain = distances.map((row) => row.map((far) => worth(far, 0)))
  const risks = risksFrom(election(capabilities, plain, rules), rules.risks)
  const chances = chancesOf(actors, bent(distances, risks), rules)
  const attentions = actors.map(attention)
  const weights = capabilities.map((capability, actor) => capability * at(attentions, actor))
  const challenges = actors.flatMap((_, challenger) => {
    const seen = risks.map((risk) => riskSeen(at(risks, challenger), risk, rules.insight))
    const view = {
      ...{ worths: bent(distances, seen), weights, attentions },
      ...{ election: rules, thirdParties: rules.thirdParties },
    }
    return best(actors, view, challenger)
  })
  return { positions: actors.map(({ position }) => position), chances, risks, challenges }
}

/** Those who stand together put one proposal to the vote, and share its chance. */
function chancesOf(
  actors: readonly SpatialActor[],
  worths: readonly (readonly number[])[],
  rules: SpatialRules,
): number[] {
  const together = standingTogether(actors)
  const firsts = [...new Set(together)]
  const found = election(
    actors.map((one) => one.capability),
    worths.map((row) => firsts.map((one) => at(row, one))),
    rules,
  )
  return together.map((first) => at(found, firsts.indexOf(first)))
}

/** What each position is worth to each actor, by the risks that each takes. */
function bent(distances: readonly (readonly number[])[], risks: readonly number[]): number[][] {
  return distances.map((row, actor) => row.map((far) => worth(far, at(risks, actor))))
}

/** The challenge that would bring most; none where none brings anything. */
function best(actors: readonly SpatialActor[], view: View, challenger: number): Challenge[] {
  let found: Omit<Challenge, 'settled'> | undefined
  for (const target of actors.keys()) {
    if (target === challenger) continue
    const chance = chanceOfChallenge(view, challenger, target)
    const gain = gainOfChallenge(view, { challenger, target, chance, to: challenger })
    if (gain > gainMin && (found === undefined || gain > found.gain))
      found = { challenger, target, chance, gain }
  }
  if (found === undefined) return []
  const settled = settlement(at(actors, challenger), at(actors, found.target), found.chance)
  return [{ ...found, settled }]
}

function afterRound(
  actors: readonly SpatialActor[],
  { challenges, risks }: Judged,
  rules: SpatialRules,
): SpatialActor[] {
  const capabilities = actors.map((one) => one.capability)
  const standing = actors.map(({ position }) => position)
  const worthTo = (actor: number, to: readonly number[]) =>
    worth(distance(at(actors, actor), to), at(risks, actor))
  const before = actors.map((_, actor) => standing.map((to) => worthTo(actor, to)))
  const sums = before.map((own) => own.reduce((sum, one) => sum + one, 0))
  // A settlement moves two; where all others stand is worth what it was.
  const settledWorths = challenges.map(({ challenger, target, settled: [first, second] }) =>
    sums.map((sum, actor) => {
      const own = at(before, actor)
      const left = sum - at(own, challenger) - at(own, target)
      return (left + worthTo(actor, first) + worthTo(actor, second)) / actors.length
    }),
  )
  const outcomes = [standing, ...challenges.map((one) => settledIn(standing, one))]
  const worths = [sums.map((sum) => sum / actors.length), ...settledWorths]
  return actors.map((one, actor) => {
    const involved = [...challenges.keys()].filter((place) => {
      const { challenger, target } = at(challenges, place)
      return challenger === actor || target === actor
    })
    const choices = [0, ...involved.map((place) => place + 1)]
    const rows = actors.map((_, voter) => choices.map((place) => at(at(worths, place), voter)))
    const chances = election(capabilities, rows, rules)
    const winner = at(choices, chances.indexOf(Math.max(...chances)))
    return { ...one, position: at(at(outcomes, winner), actor) }
  })
}

/** The positions of all, once the two of a challenge have settled. */
function settledIn(
  standing: readonly (readonly number[])[],
  { challenger, target, settled }: Challenge,
): (readonly number[])[] {
  return standing.map((position, actor) =>
    actor === challenger ? settled[0] : actor === target ? settled[1] : position,
  )
}

/** How far all go, each the straight way. */
function way(before: readonly SpatialActor[], after: readonly SpatialActor[]): number {
  return before.reduce((sum, { position }, actor) => {
    const next = at(after, actor).position
    return sum + Math.hypot(...position.map((one, issue) => one - at(next, issue)))
  }, 0)
}
