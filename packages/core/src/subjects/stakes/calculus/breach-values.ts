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
import { growthIn, type Phase, type StageValues, valueBefore, worthForEver } from './values.ts'

export interface BreachValues {
  /** What a breach is worth that is at this node when its stage is entered. */
  readonly entering: (node: number) => number
  /** Once that is known: by the periods left, and the most that it may be with any of them. */
  readonly during: (node: number) => StageValues
  readonly mostDuring: (node: number) => number
  readonly phase: (node: number) => Phase
}

/** What the values hang on but the numbers. */
export interface Priced {
  readonly graph: CourseGraph
  readonly table: FlowTable
  readonly calls: BreachCalls
  /** Chance per period, by stage, that the agreement ends otherwise. */
  readonly endings: readonly number[]
}

/**
 * By phase staying and growth, by node what is ahead and the value at entry, each with the run that
 * it was worked out in: others find it unknown, so that one set of columns serves all numbers that
 * are tried of a walk.
 */
interface Columns {
  readonly livedIn: Int32Array
  readonly staying: Float64Array
  readonly growth: Float64Array
  readonly valuedIn: Int32Array
  readonly ahead: Float64Array
  readonly entry: Float64Array
}

/** Where values are worked out. */
export interface Scratch {
  columns: Columns
  runs: number
}

export function scratchFor(graph: CourseGraph): Scratch {
  return { columns: columnsFor(graph), runs: 0 }
}

export function breachValues(
  priced: Priced,
  { ladder, numbers }: { readonly ladder: Ladder; readonly numbers: Numbers },
  scratch: Scratch,
): BreachValues {
  const { phaseOf, nextOf, breachOf, breaches } = priced.graph
  const phase = phasesWith(priced, numbers)
  scratch.runs++
  const run = scratch.runs
  const live = (place: number, columns: Columns): void => {
    if (columns.livedIn[place] === run) return
    const lived = phase(place)
    columns.livedIn[place] = run
    columns.staying[place] = worthForEver(lived, numbers.discount)
    columns.growth[place] = growthIn(lived, numbers.discount)
  }
  const value = (node: number, columns: Columns): void => {
    if (columns.valuedIn[node] === run) return
    const place = at(phaseOf, node)
    const next = at(nextOf, node)
    live(place, columns)
    if (next >= 0) value(next, columns)
    const staying = at(columns.staying, place)
    const { dwell, survival } = at(ladder, at(breaches, at(breachOf, place)).stage)
    const ahead = next < 0 ? 0 : survival * (at(columns.entry, next) - staying)
    columns.valuedIn[node] = run
    columns.ahead[node] = ahead
    columns.entry[node] = next < 0 ? staying : valueBefore(during(node), dwell)
  }
  const during = (node: number): StageValues => {
    const { columns } = scratch
    const place = at(phaseOf, node)
    const [staying, growth] = [at(columns.staying, place), at(columns.growth, place)]
    return { staying, growth, ahead: at(columns.ahead, node), dwell: 0 }
  }
  return {
    during,
    entering(node) {
      // Rows add to the graph when they are first asked for.
      if (node >= scratch.columns.entry.length) scratch.columns = columnsFor(priced.graph)
      const { columns } = scratch
      value(node, columns)
      return at(columns.entry, node)
    },
    mostDuring: (node) =>
      at(scratch.columns.staying, at(phaseOf, node)) + Math.max(0, at(scratch.columns.ahead, node)),
    phase: (node) => phase(at(phaseOf, node)),
  }
}

function columnsFor({ phaseOf, breachOf }: CourseGraph): Columns {
  const [phases, nodes] = [breachOf.length, phaseOf.length]
  return {
    livedIn: new Int32Array(phases),
    staying: new Float64Array(phases),
    growth: new Float64Array(phases),
    valuedIn: new Int32Array(nodes),
    ahead: new Float64Array(nodes),
    entry: new Float64Array(nodes),
  }
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
