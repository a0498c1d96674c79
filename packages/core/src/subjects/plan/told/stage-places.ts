/** Where the stages of a plan stand: 1, 2a, 2b, 3; of one number, none waits on another. */
import type { Plan } from '../../../model/model.ts'

type Stage = Plan['stages'][number]

export interface PlacedStage {
  readonly stage: Stage
  readonly place: string
}

/** By how many stages must come before, one after another; of these in the order of the plan. */
export function placedStages({ stages }: Plan): PlacedStage[] {
  const depths = new Map<string, number>()
  // What comes before a stage is placed before it; a plan has no circles.
  for (const _ of stages)
    for (const { id, after } of stages)
      depths.set(id, Math.max(0, ...after.map((one) => (depths.get(one) ?? 0) + 1)))
  const depthOf = ({ id }: Stage) => depths.get(id) ?? 0
  return stages
    .toSorted((a, b) => depthOf(a) - depthOf(b))
    .map((stage) => {
      const beside = stages.filter((one) => depthOf(one) === depthOf(stage))
      const number = String(depthOf(stage) + 1)
      const letter = beside.length > 1 ? letterOf(beside.indexOf(stage)) : ''
      return { stage, place: `${number}${letter}` }
    })
}

/** a to z, then aa, ab, and so on. */
function letterOf(place: number): string {
  const last = String.fromCharCode(97 + (place % 26))
  return place < 26 ? last : `${letterOf(Math.floor(place / 26) - 1)}${last}`
}
