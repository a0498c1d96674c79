/** Of what a plan must see, the breach that an inspection is least likely to see. */
import { periodDaysUsual } from '../base/calendar.ts'
import { chanceOfWay, waysOf } from '../detection/detection.ts'
import type { Inspection, Model, Plan } from '../model/model.ts'
import type { FindingOf } from '../subjects/findings.ts'
import { inspectionOf } from '../subjects/stakes/stakes.ts'

export type LeastSeen = NonNullable<FindingOf<'plan-standing'>['seen']['least']>

/** Among breaches of these options; undefined where none of them rests on an inspection. */
export function leastSeen(
  model: Model,
  plan: Plan,
): (options: readonly string[]) => LeastSeen | undefined {
  const days = model.periodDays ?? periodDaysUsual
  const undertaken = plan.stages.flatMap((stage) => stage.commitments)
  return (options) => {
    const all = options.flatMap((option) => {
      const commitment = undertaken.find((one) => one.keep.option === option)
      const design = commitment && inspectionOf(model, option, commitment)
      if (design === undefined) return []
      const inspectorsIn = areInspectorsIn(model, plan, design)
      return waysOf(design, option).map((way): LeastSeen => {
        const [low, high] = chanceOfWay(design, way, { days, inspectorsIn })
        return { inspection: design.id, option, way: way.id, chance: [low, high] }
      })
    })
    return all.reduce<LeastSeen | undefined>(
      (least, one) => (least === undefined || one.chance[0] < least.chance[0] ? one : least),
      undefined,
    )
  }
}

/** Whether what the inspectors need stands: it is undertaken, or holds today. */
export function areInspectorsIn(model: Model, plan: Plan, design: Inspection): boolean {
  const needed = design.while
  if (needed === undefined || model.options.some((one) => one.id === needed && one.today))
    return true
  return plan.stages.some((stage) =>
    stage.commitments.some(({ keep }) => keep.option === needed && keep.value),
  )
}
