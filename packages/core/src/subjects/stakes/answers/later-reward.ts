/**
 * Something to look forward to: an act of another party that the plan does not hold yet, in a last
 * stage of its own. What follows a hard step holds it, where it is wanted and can be taken back
 * (the order effect of staged agreements).
 */
import { at } from '../../../base/assert.ts'
import type { StakesSettings } from '../../../documents/stakes-settings.ts'
import type { Model, Option, Plan } from '../../../model/model.ts'
import { testStage, testStages, weakestFirst } from '../calculus/calculus.ts'
import type { FindingOf } from '../documents/finding.ts'
import {
  atPoint,
  boxFor,
  extremeRows,
  type MarginAt,
  type Outline,
  outlineOf,
  type Point,
  readLadder,
} from '../from-model/from-model.ts'
import { testSettings } from './plan-in-numbers.ts'
import { possibleIn } from './possible-sets.ts'
import { optional, tidy } from './stakes-facts.ts'

type Repair = FindingOf<'stage-repairs'>['changes'][number]

/** The plan with an act added in a stage after all others; the stage is named after the act. */
export function withCarrot(plan: Plan, { id, owner, today }: Option): Plan {
  const stage = {
    id: carrotStage(id),
    commitments: [{ keep: { option: id, value: !today }, by: owner, basis: [] }],
    after: plan.stages.map((one) => one.id),
    basis: [],
  }
  return { ...plan, stages: [...plan.stages, stage] }
}

/** No stage of a model has a plus in its name. */
export function carrotStage(option: string): string {
  return `+${option}`
}

/** A margin of just nothing may come out a little below by rounding. */
const rounding = 1e-10

export function carrotRepairs(
  outline: Outline,
  settings: StakesSettings,
  found: MarginAt,
): Repair[] {
  if (settings.look === 'alone') return []
  return candidates(outline, found).flatMap((option) => {
    const repair = repairBy(outline, settings, { option, found })
    return repair ? [repair] : []
  })
}

/** Acts of other parties that the plan leaves out and that somebody can take back. */
function candidates({ model, parties, undertaken }: Outline, { row }: MarginAt): Option[] {
  const known = new Set(undertaken.map(({ keep }) => keep.option))
  return model.options.filter(
    ({ id, owner, reversible, today }) =>
      !known.has(id) &&
      parties.includes(owner) &&
      owner !== at(parties, row.party) &&
      reversible !== (today ? 'once-no' : 'once-yes'),
  )
}

function repairBy(
  outline: Outline,
  settings: StakesSettings,
  { option, found }: { option: Option; found: MarginAt },
): Repair | undefined {
  const { row, read, point } = found
  const actor = at(outline.parties, row.party)
  const longer = extended(outline, option)
  if (longer === undefined) return undefined
  const missing = readLadder(longer, atPoint(point)).missing
  if (missing.length > read.missing.length) return undefined
  const how = testSettings(settings)
  const box = boxFor(longer).filter(({ key }) => !Object.hasOwn(point, key))
  const place = { ...how, stage: row.stage, party: row.party }
  const judged = (further: Point) => {
    const { stakes, ladder } = readLadder(longer, atPoint({ ...point, ...further }))
    return [{ row: testStage(stakes, ladder, place), point: further, stakes, ladder }]
  }
  const worst = at(extremeRows(judged, { side: 'worst', box, actor }), 0)
  const { point: further, stakes, ladder } = worst
  const { margin } = worst.row
  if (margin < settings.marginMin - rounding) return undefined
  const untested = new Set(missing.map((one) => one.actor))
  const [weakest] = weakestFirst(
    testStages(stakes, ladder, how).filter(({ party }) => !untested.has(at(longer.parties, party))),
  )
  return {
    change: {
      kind: 'carrot',
      option: option.id,
      value: !option.today,
      by: option.owner,
      point: further,
    },
    ...optional('margin', margin),
    ...(weakest &&
      Number.isFinite(weakest.margin) && {
        weakest: {
          stage: at(longer.stages, weakest.stage).id,
          actor: at(longer.parties, weakest.party),
          margin: tidy(weakest.margin),
        },
      }),
  }
}

/** Undefined where the rules do not let the act stand after all the others. */
function extended(outline: Outline, option: Option): Outline | undefined {
  const { model, plan, world, frame, unseen, settings, stages } = outline
  const order = [...stages.map(({ id }) => id), carrotStage(option.id)]
  const longer = withCarrot(plan, option)
  const found = outlineOf(withPlan(model, longer), longer, {
    ...{ world, frame, order, unseen, settings },
  })
  if ('option' in found || found.parties.join() !== outline.parties.join()) return undefined
  const whole = 2 ** found.undertaken.length - 1
  return possibleIn(found)(whole) ? found : undefined
}

function withPlan(model: Model, plan: Plan): Model {
  return { ...model, plans: model.plans.map((one) => (one.id === plan.id ? plan : one)) }
}
