/** The flows of a graph of courses, each worked out when it is first asked for. */
import { at } from '../../../base/assert.ts'
import { filled } from '../../../base/filled.ts'
import { answeredByBits } from './answered-by-bits.ts'
import { answeredFlow, brokenFlow, type Responders } from './answers.ts'
import type { CourseGraph } from './course-graph.ts'
import { flow } from './flows.ts'
import type { Stakes } from './ladder.ts'

export interface FlowTable {
  /** By position: until it is answered, and once the agreement has ended otherwise. */
  readonly before: (position: number) => number
  readonly ended: (position: number) => number
  /** Once these have answered, the sanction not yet counted: by position, undefined at first. */
  readonly afterBy: (responders: Responders) => (number | undefined)[]
  readonly after: (position: number, responders: Responders) => number
}

/** Of stakes that stand for all that have the same flows. */
export function flowTable(stakes: Stakes, { positions }: CourseGraph): FlowTable {
  const befores: number[] = []
  const endeds: number[] = []
  const afters = new Map<string, (number | undefined)[]>()
  const answered = answeredByBits(stakes) ?? ((now, to) => answeredFlow(stakes, now, to))
  const now = (position: number) => at(positions, position)
  return {
    before: (position) =>
      filled(befores, position, () => flow(stakes, now(position).party, now(position).levels)),
    ended: (position) => filled(endeds, position, () => brokenFlow(stakes, now(position))),
    afterBy: (responders) => {
      const key = responders?.join() ?? 'everyone'
      const found = afters.get(key) ?? []
      afters.set(key, found)
      return found
    },
    after: (position, responders) => answered(now(position), responders),
  }
}
