/**
 * What the courses of a graph are worth with certain numbers: `livedPhase` and `valuesAlong` for
 * phases and nodes by place, each worked out when it is first asked for. The arithmetic is theirs,
 * step by step, so that the values are the same to the last digit.
 */
import { at } from '../../../base/assert.ts'
import { filled } from '../../../base/filled.ts'
import type { BreachCalls } from './breach-calls.ts'
import type { CourseGraph } from './course-graph.ts'
import type { FlowTable } from './flow-table.ts'
import type { Ladder } from './ladder.ts'
import type { Numbers } from './numbers.ts'
import type { StageValues } from './values.ts'
import { growthIn, type Phase, valueAtEntry, worthForEver } from './values.ts'

export interface BreachValues {
  /** What the stage is worth at whose entry, or in which, the node lies. */
  readonly at: (node: number) => StageValues
  readonly phase: (node: number) => Phase
  /** At entry. */
  readonly entering: (node: number) => number
}

/** What the values hang on but the numbers. */
export interface Priced {
  readonly graph: CourseGraph
  readonly table: FlowTable
  readonly calls: BreachCalls
  /** Chance per period, by stage, that the agreement ends otherwise. */
  readonly endings: readonly number[]
}

interface LivedPlace extends Phase {
  readonly staying: number
  readonly growth: number
}

export function breachValues(
  priced: Priced,
  { ladder, numbers }: { readonly ladder: Ladder; readonly numbers: Numbers },
): BreachValues {
  const { phaseOf, nextOf, breachOf, breaches } = priced.graph
  const { discount } = numbers
  const phaseIn = phasesWith(priced, numbers)
  const lived: (LivedPlace | undefined)[] = []
  const values: (StageValues | undefined)[] = []
  const entries: (number | undefined)[] = []
  const livedIn = (phase: number): LivedPlace => {
    const known = lived[phase]
    if (known !== undefined) return known
    const found = phaseIn(phase)
    const staying = worthForEver(found, discount)
    const made = { ...found, staying, growth: growthIn(found, discount) }
    lived[phase] = made
    return made
  }
  const valuesOf = (node: number): StageValues => {
    const known = values[node]
    if (known !== undefined) return known
    const phase = at(phaseOf, node)
    const next = at(nextOf, node)
    const { staying, growth } = livedIn(phase)
    const { dwell, survival } = at(ladder, at(breaches, at(breachOf, phase)).stage)
    const ahead = next < 0 ? 0 : survival * (entering(next) - staying)
    const made = { staying, growth, ahead, dwell: next < 0 ? 0 : dwell }
    values[node] = made
    return made
  }
  const entering = (node: number): number =>
    filled(entries, node, () => valueAtEntry(valuesOf(node)))
  return { at: valuesOf, phase: (node) => livedIn(at(phaseOf, node)), entering }
}

function phasesWith(
  { graph, table, calls, endings }: Priced,
  { discount, lag, detection, moreSanction, moreHostage }: Numbers,
): (phase: number) => Phase {
  const { positionOf, breachOf, breaches } = graph
  // Per answer: what it takes, and what of it counts now.
  const lates: number[] = []
  const sanctions: number[] = []
  const deposits: number[] = []
  const afters: (number | undefined)[][] = []
  return (phase) => {
    const position = at(positionOf, phase)
    const breach = at(breachOf, phase)
    const flow = table.before(position)
    const { chance, weight, first, count } = calls.of(breach)
    for (let a = lates.length; a < calls.answers.length; a++) {
      const answer = at(calls.answers, a)
      lates.push(discount ** (lag ?? answer.lag))
      sanctions.push(answer.sanction + moreSanction)
      deposits.push((1 - discount) * (answer.hostage + moreHostage))
      afters.push(table.afterBy(answer.responders))
    }
    let value = 0
    for (let call = first; call < first + count; call++) {
      const a = at(calls.answer, call)
      const flows = at(afters, a)
      const left = filled(flows, position, () =>
        table.after(position, at(calls.answers, a).responders),
      )
      const late = at(lates, a)
      const after = left - at(sanctions, a)
      value += at(calls.likely, call) * ((1 - late) * flow + late * (after - at(deposits, a)))
    }
    const ending = at(endings, at(breaches, breach).stage)
    return {
      flow,
      alarm: detection === undefined ? chance : 1 - (1 - detection),
      alarmed: value / weight,
      ending,
      ended: ending === 0 ? 0 : table.ended(position),
    }
  }
}
