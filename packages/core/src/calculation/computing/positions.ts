/** Bargaining over positions, by the rules asked for and by each that might as well hold. */
import { at } from '../../base/assert.ts'
import {
  bargainInRounds,
  hasSettled,
  type Round,
  type SpatialActor,
  type SpatialRules,
  variantsOf,
  weightedMean,
  weightedMedian,
} from '../../spatial/spatial.ts'
import type { CalculationOf, ResultOf } from '../documents/documents.ts'
import { spatialActorsMax, spatialIssuesMax } from '../documents/positions.ts'
import { refuse } from '../refusal.ts'

type Asked = CalculationOf<'positions'>
type Stand = Asked['stands'][number]

export function bargained(asked: Asked): ResultOf<'positions'> {
  const { stands, scale, voting, victory, risks, insight, thirdParties } = asked
  const [names, issues] = [namesIn(stands, 'actor'), namesIn(stands, 'issue')]
  demandFew(names, issues)
  const actors = names.map((name) => actorOf(asked, name, issues))
  const rules = { voting, victory, risks, insight, thirdParties }
  const rounds = bargainInRounds(actors, rules)
  const inScale = (positions: readonly number[]) => positions.map((one) => scale * one)
  const variants = variantsOf(rules).map((changed) => {
    const found = changed === rules ? rounds : bargainInRounds(actors, changed)
    return { changed, rounds: found.length - 1, outcome: inScale(outcomesOf(actors, found)) }
  })
  return {
    kind: 'positions',
    settled: hasSettled(rounds),
    issues: issues.map((issue, place) => {
      const outcomes = variants.map(({ outcome }) => at(outcome, place))
      return {
        issue,
        mean: scale * weightedMean(actors, place),
        median: scale * weightedMedian(actors, place),
        outcome: at(outcomes, 0),
        low: Math.min(...outcomes),
        high: Math.max(...outcomes),
      }
    }),
    actors: names.map((actor, place) => ({
      actor,
      start: inScale(at(actors, place).position),
      end: inScale(at(lastOf(rounds).positions, place)),
      risk: at(at(rounds, 0).risks, place),
    })),
    rounds: rounds.map(({ moved, positions, chances }) => ({
      moved,
      positions: positions.map(inScale),
      chances: [...chances],
    })),
    challenges: rounds.flatMap(({ challenges }, round) =>
      challenges.map(({ challenger, target, settled, ...rest }) => ({
        round: round + 1,
        challenger: at(names, challenger),
        target: at(names, target),
        ...rest,
        settled: [inScale(settled[0]), inScale(settled[1])] as [number[], number[]],
      })),
    ),
    variants: variants.slice(1).map(({ changed, ...found }) => ({
      ...changedIn(rules, changed),
      ...found,
    })),
  }
}

function demandFew(actors: readonly string[], issues: readonly string[]): void {
  if (actors.length < 2) refuse('one-actor', {})
  if (actors.length > spatialActorsMax) refuse('too-many-actors', { actorsMax: spatialActorsMax })
  if (issues.length > spatialIssuesMax) refuse('too-many-issues', { issuesMax: spatialIssuesMax })
}

function namesIn(stands: readonly Stand[], field: 'actor' | 'issue'): string[] {
  return [...new Set(stands.map((one) => one[field]))]
}

function actorOf({ stands, scale }: Asked, actor: string, issues: readonly string[]): SpatialActor {
  const own = stands.filter((one) => one.actor === actor)
  const { capability = 0 } = own[0] ?? {}
  if (own.some((one) => one.capability !== capability)) refuse('two-capabilities', { actor })
  const rows = issues.map((issue) => {
    const [row, second] = own.filter((one) => one.issue === issue)
    if (second !== undefined) refuse('same-name', { name: `${actor}, ${issue}` })
    if (row === undefined) return refuse('no-stand', { actor, issue })
    const { position } = row
    if (position > scale) refuse('beyond-scale', { actor, issue, position, scale })
    return row
  })
  const attention = rows.reduce((sum, one) => sum + one.salience, 0)
  // Saliences are often shares that were rounded.
  if (attention > scale * 1.0001) refuse('attention-over', { actor, attention, scale })
  return {
    capability,
    position: rows.map((one) => one.position / scale),
    salience: rows.map((one) => one.salience / scale),
  }
}

function lastOf(rounds: readonly Round[]): Round {
  return at(rounds, rounds.length - 1)
}

/** Where they end on each issue, all together. */
function outcomesOf(actors: readonly SpatialActor[], rounds: readonly Round[]): number[] {
  const { positions } = lastOf(rounds)
  const ended = actors.map((one, actor) => ({ ...one, position: at(positions, actor) }))
  return at(positions, 0).map((_, issue) => weightedMean(ended, issue))
}

function changedIn(
  rules: SpatialRules,
  changed: SpatialRules,
): { readonly rule: string; readonly value: string } {
  const [rule, value] =
    Object.entries(changed).find(([name, one]) => rules[name as keyof SpatialRules] !== one) ?? []
  return { rule: rule ?? '', value: value ?? '' }
}
