/**
 * Something to look forward to, again: an act of another party that the plan does not hold, that it
 * could take back, and that may stand after all the others, in a last stage of its own.
 */

import type { Option } from '../model/model.ts'
import type { FindingOf } from '../subjects/findings.ts'
import { isNear, leastMargin, type MarginPlace } from './margins.ts'
import type { Carrot, Made } from './repair-made.ts'
import { isState, type SlowGame } from './slow-game.ts'
import { caseOf, noPlan, pointProblem } from './stakes-case.ts'
import { type StatedAgain, statedAgain } from './stated-again.ts'
import type { FindingClaim } from './verdict.ts'

type Repairs = FindingOf<'stage-repairs'>

interface AskedCarrot {
  readonly stated: StatedAgain
  readonly finding: Repairs
  readonly place: MarginPlace
}

/** What only rounding may make of a margin that is just enough. */
const rounding = 1e-10

/** Further numbers that are ranges have few enough corners to try each. */
const rangesMax = 6

/** Acts that mend the stage wherever in their ranges further numbers lie, by option. */
export function carrotsDue(game: SlowGame, asked: AskedCarrot): Omit<Carrot, 'point'>[] {
  const { stated, finding, place } = asked
  if (finding.look === 'alone') return []
  return game.model.options.flatMap((option) => {
    if (!isCandidate(asked, option)) return []
    const longer = extended(game, asked, { id: option.id, by: option.owner, value: !option.today })
    const first = longer(finding.point)
    if (first === undefined || !isWhole(game, first)) return []
    if (first.missing.size > stated.missing.size) return []
    const further = [...first.ranges].filter(([key]) => !Object.hasOwn(finding.point, key))
    const points = further
      .slice(0, rangesMax)
      .reduce(
        (all, [key, range]) => range.flatMap((end) => all.map((one) => ({ ...one, [key]: end }))),
        [finding.point],
      )
    const isMending = points.every((point) => {
      const judged = longer(point)
      return judged && leastMargin(caseOf(judged, finding), place) >= finding.marginMin - rounding
    })
    const { id, owner: by, today } = option
    return isMending ? [{ kind: 'carrot', option: id, value: !today, by }] : []
  })
}

function isCandidate({ stated, finding }: AskedCarrot, { id, owner, reversible, today }: Option) {
  return (
    !stated.options.includes(id) &&
    stated.parties.includes(owner) &&
    owner !== finding.actor &&
    reversible !== (today ? 'once-no' : 'once-yes')
  )
}

/** Everything of the ladder stands. */
function isWhole(game: SlowGame, { plan }: StatedAgain): boolean {
  const kept = plan.stages.flatMap((stage) => stage.commitments.map((one) => one.keep))
  const letters = game.model.options.map(({ id, today }) => {
    const keep = kept.find((one) => one.option === id)
    return (keep ? keep.value : today) ? 'Y' : 'N'
  })
  return isState(game, letters.join(''))
}

/** The plan with the act in a last stage, read at a place in the ranges. */
function extended(
  game: SlowGame,
  { stated, finding }: AskedCarrot,
  { id, by, value }: { readonly id: string; readonly by: string; readonly value: boolean },
): (point: Repairs['point']) => StatedAgain | undefined {
  const last = {
    id: `+${id}`,
    commitments: [{ keep: { option: id, value }, by, basis: [] }],
    after: finding.stages,
    basis: [],
  }
  const plan = { ...stated.plan, stages: [...stated.plan.stages, last] }
  const plans = game.model.plans.map((one) => (one.id === plan.id ? plan : one))
  const longer = { ...game, model: { ...game.model, plans } }
  const stages = [...finding.stages, last.id]
  return (point) => statedAgain(longer, { ...finding, stages }, point)
}

/** The plan with the act that is told, and whether it can be one. */
export function carrotMade(
  game: SlowGame,
  { option: id, value, by, point: further }: Carrot,
  asked: AskedCarrot,
): { claims: FindingClaim[]; stated: StatedAgain; made: Made | undefined } {
  const { stated: before, finding, place } = asked
  const option = game.model.options.find((one) => one.id === id)
  const point = { ...finding.point, ...further }
  const at = extended(game, asked, { id, by, value })
  const stated = at(point)
  if (stated === undefined) return { claims: [[false, noPlan]], stated: before, made: undefined }
  const problem = pointProblem(stated, point)
  const claims: FindingClaim[] = [
    [option !== undefined && option.owner === by, `${by} does not decide on ${id}`],
    [by !== finding.actor && before.parties.includes(by), `${by} is nobody to give it`],
    [!before.options.includes(id) && option?.today !== value, `${id} is in the plan, or today`],
    [problem === undefined, problem ?? ''],
  ]
  if (claims.some(([holds]) => !holds)) return { claims, stated, made: undefined }
  const marginAt = (there: Repairs['point']): number => {
    const judged = at(there)
    return judged ? leastMargin(caseOf(judged, finding), place) : Number.POSITIVE_INFINITY
  }
  const own = marginAt(point)
  const isWorst = Object.entries(further).every(([key, end]) => {
    const range: readonly number[] = stated.ranges.get(key) ?? []
    const others = range
      .filter((one) => one !== end)
      .map((one) => marginAt({ ...point, [key]: one }))
    return range.includes(end) && others.every((one) => one >= own || isNear(one, own))
  })
  const stages = [...finding.stages, `+${id}`]
  const made = {
    judged: caseOf(stated, finding),
    where: [place.stage],
    ladderOf: (name: string) => (stages.includes(name) ? [stages.indexOf(name)] : []),
  }
  return { claims: [[isWorst, 'a further number is not at its worst']], stated, made }
}
