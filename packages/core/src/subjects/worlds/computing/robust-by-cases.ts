/** What the cases of a test say of it: its cases, where it fails and holds, what it hangs on. */
import { at } from '../../../base/assert.ts'
import { always, type Diagram } from '../../../base/diagram.ts'
import { type Cube, countIn, firstIn, openVariance } from '../../../base/diagram-counts.ts'
import type { FindingOf } from '../documents/finding.ts'
import { type ByCases, baseSetting, waysFrom } from './by-cases.ts'
import { casesOf } from './cases.ts'
import { exactRegions } from './exact-regions.ts'
import { differing, type Space, worldOfSetting } from './space.ts'

export interface HoldingByCases extends ByCases {
  readonly holds: Diagram
}

type Robustness = FindingOf<'robustness'>
type Answers = Record<string, string[]>

export function foundByCases(
  space: Space,
  cases: HoldingByCases,
  {
    influence,
    listedMax,
  }: { readonly influence: Robustness['influence']; readonly listedMax: number },
) {
  const { diagrams, choices, holds } = cases
  const fails = diagrams.not(holds)
  const { regions, outside } = exactRegions(cases, fails)
  const holding = exactRegions(cases, holds)
  const found = casesOf(cases, holds)
  const answersIn = (cube: Cube) => answersOf(space, choices, cube)
  const conditionsIn = (cube: Cube) =>
    Object.entries(answersIn(cube)).map(([question, answers]) => ({ question, answers }))
  return {
    influence: influence.map((one) => ({ ...one, total: totalOf(space, cases, one.question) })),
    regions: regions.map(({ cube, size, added }) => ({
      conditions: conditionsIn(cube),
      worldCount: added,
      failCount: added,
      size,
    })),
    outsideCount: outside,
    ...(holding.outside === 0 && {
      holding: holding.regions.map(({ cube, size, added }) => ({
        conditions: conditionsIn(cube),
        worldCount: added,
        size,
      })),
    }),
    ...(found && {
      cases: found.map(({ cube, holds: isSo, count, reason }) => ({
        answers: answersIn(cube),
        holds: isSo,
        count,
        reason: answersIn(reason),
      })),
    }),
    alone: decidingAlone(space, cases),
    failing: failingFirst(space, { diagrams, choices }, fails, listedMax),
  }
}

/** The total share of a question: what stays open once all others are answered. */
function totalOf(
  { switches }: Space,
  { diagrams, choices, holds }: HoldingByCases,
  question: string,
): number {
  const place = switches.findIndex((one) => one.id === question)
  const all = countIn(diagrams, always, choices)
  const share = countIn(diagrams, holds, choices) / all
  const variance = share * (1 - share)
  return variance > 0 ? openVariance(diagrams, holds, at(choices, place), choices) / variance : 0
}

/** Answers with which it comes out the same whatever the others are, where not all do. */
function decidingAlone({ switches }: Space, { diagrams, choices, holds }: HoldingByCases) {
  if (holds <= always) return []
  return switches.flatMap(({ id, answers }, i) =>
    answers.flatMap((answer, way) => {
      const rest = diagrams.fixed(holds, at(choices, i), way)
      return rest <= always ? [{ question: id, answer, holds: rest === always }] : []
    }),
  )
}

/** The first of the failing worlds by their numbers, each as what differs in it from the base. */
function failingFirst(space: Space, { diagrams, choices }: ByCases, fails: Diagram, max: number) {
  const start = waysFrom(diagrams, choices, baseSetting(space))
  const found = firstIn(diagrams, fails, { start, order: [...choices].reverse(), max })
  return found.map((ways) =>
    differing(
      space,
      worldOfSetting(
        space,
        choices.map((choice) => at(ways, choice)),
      ),
    ),
  )
}

/** A cube as answers by question, in the order of the file. */
function answersOf({ switches }: Space, choices: readonly number[], cube: Cube): Answers {
  return Object.fromEntries(
    switches.flatMap(({ id, answers }, i) => {
      const ways = cube.get(at(choices, i))
      return ways === undefined ? [] : [[id, ways.map((way) => at(answers, way))]]
    }),
  )
}
