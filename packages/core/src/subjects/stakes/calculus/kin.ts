/**
 * Stakes that differ in numbers alone, as those do that are read at several points of one box: what
 * does not hang on the numbers in which they differ is worked out once for all of them.
 *
 * Two keys say what does. The courses of a party's breaches hang on which options there are, on
 * rules, on what stays of what is taken back, on what is watched at all, and on the signs of own
 * worths. The flows in them hang on the party's own worths besides, and on what the others would
 * take back; of what these want nothing else counts.
 */
import { type Keeping, kept } from '../../../base/kept.ts'
import { type CourseGraph, courseGraph } from './course-graph.ts'
import { type FlowTable, flowTable } from './flow-table.ts'
import { isAdditive, type LadderRule, mayEndUnbroken, type Stakes, type Term } from './ladder.ts'
import type { Walk } from './prepared-row.ts'
import { wishesKey } from './wishes-key.ts'

interface Known {
  readonly rules: Map<LadderRule, number>
  readonly graphs: Keeping<KnownGraph>
  /** How many graphs and tables were made, so that each has a name. */
  made: number
}

interface KnownGraph {
  readonly graph: CourseGraph
  readonly tables: Keeping<Pick<Shared, 'table' | 'name'>>
}

/** Kept at most, of graphs and of the tables of each. */
const graphsMax = 32
const tablesMax = 64

const knownTo = new WeakMap<object, Known>()

export interface Shared {
  readonly graph: CourseGraph
  readonly table: FlowTable
  /** Another for each pair of the two. */
  readonly name: number
}

export function sharedBy(walk: Walk, kin: object): Shared {
  const known = knownTo.get(kin) ?? nothingKnown()
  knownTo.set(kin, known)
  const { graph, tables } = kept(known.graphs, graphKey(walk, known), () => {
    return { graph: courseGraph(walk), tables: { known: new Map(), max: tablesMax } }
  })
  const { table, name } = kept(tables, flowKey(walk), () => {
    known.made++
    return { table: flowTable(walk.stakes, graph), name: known.made }
  })
  return { graph, table, name }
}

function nothingKnown(): Known {
  return { rules: new Map(), graphs: { known: new Map(), max: graphsMax }, made: 0 }
}

function graphKey({ stakes, ladder, party, settings }: Walk, { rules: known }: Known): string {
  const { options, rules = [], today = [], terms = [] } = stakes
  const isAlone = settings.look === 'alone'
  const places = rules.map((rule) => {
    const place = known.get(rule) ?? known.size
    known.set(rule, place)
    return place
  })
  const told = options.map(({ owner, values, irreversibleShare, ...rest }) => {
    if (owner !== party) return `${owner} ${irreversibleShare}`
    const { detection, answer, falseAlarm = 0, ways = [] } = rest
    const bits = [detection !== undefined, answer !== undefined, falseAlarm > 0]
    const each = ways.map((way) => +(way.detection !== undefined) + 2 * +(way.lag !== undefined))
    const sign = Math.sign(values[party] ?? 0)
    return `${owner} ${irreversibleShare} ${sign} ${bits.map(Number).join('')} ${each.join('')}`
  })
  return [
    party,
    isAlone ? 'alone' : (settings.cheater ?? ''),
    terms.length > 0,
    ladder.map((stage) => stage.options.join(' ')).join('/'),
    today.join(' '),
    places.join(' '),
    told.join('/'),
  ].join('|')
}

function flowKey({ stakes, party }: Walk): string {
  const { options, parties, terms = [], granted = [], answering = '' } = stakes
  const called = [...parties, ...options.map(({ answer, owner }) => answer ?? parties[owner])]
  // Once an alarm or an act of nobody may end it, it counts what each option is worth to its owner.
  const others = mayEndUnbroken(stakes) ? numbersOfAll(stakes) : wishesKey(stakes, party)
  return [
    options.map(({ values }) => values[party]).join(' '),
    terms
      .filter((term) => term.party === party)
      .map(termText)
      .join('/'),
    called.map((one) => one?.responders?.join(' ') ?? '-').join('/'),
    granted.join(' '),
    answering,
    isAdditive(stakes),
    others,
  ].join('|')
}

function numbersOfAll({ options, terms = [] }: Stakes): string {
  const worths = options.map(({ values }) => values.join(' ')).join('/')
  return `${worths}|${terms.map((term) => `${term.party} ${termText(term)}`).join('/')}`
}

export function termText({ worth, options, truth }: Term): string {
  return `${worth} ${options.join(',')} ${truth.map(Number).join('')}`
}
