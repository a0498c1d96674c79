/**
 * A plan as a table: a row a stage, a column an actor. In a cell what the actor gives, whether it
 * tempts and whether a breach is answered; what it gets or loses by the step; and by how much it
 * pays to keep, where amounts are stated. Told of the first order of the stages.
 */
import type { Model, Plan } from '../../../model/model.ts'
import type { Cell } from '../../../voice/cell.ts'
import type { Sentence } from '../../../voice/explanation.ts'
import { say, type Vocabulary, vocabularyOf } from '../../../voice/vocabulary.ts'
import { wordsOf } from '../words/words.ts'
import { breachOf, type Standing, standingOf } from './commitment-cells.ts'
import {
  type AtStage,
  atStage,
  type Entered,
  firstLine,
  type PlanFindings,
  planFindings,
} from './found.ts'
import type { PlanAnswer } from './plan-cells.ts'
import { placedStages } from './stage-places.ts'

/** Something that an actor undertakes at a stage. */
export interface Gives {
  readonly option: string
  readonly text: string
  readonly standing: Standing
  /** A breach pays, and is answered where it is seen as the plan is watched; or is not. */
  readonly tempting?: 'answered' | 'open'
}

/** What a step brings an actor, against the state before. */
export interface Gets {
  readonly is: 'gains' | 'loses' | 'equal'
  readonly text: string
  readonly said: Sentence
}

export interface LadderCell extends Cell {
  readonly gives: readonly Gives[]
  /** None: it takes no part, and is none the worse for it. */
  readonly gets?: Gets
  /** Gains by a step of its own that nothing answers, said where it comes up first. */
  readonly leaves?: string
  readonly margin?: LadderMargin
}

/** How much keeping is worth over the best breach, told by those who reckon with amounts. */
export interface LadderMargin {
  readonly is: 'yes' | 'no' | 'open'
  readonly text: string
  /** The same as a number, for a picture. */
  readonly amount: number
}

export interface LadderRow {
  readonly stage: string
  /** 1, 2a, 2b: stages of one letter may come at the same time. */
  readonly place: string
  readonly label: string
  /** Sets no option: nothing in it is tested. */
  readonly isTalks: boolean
  readonly after: string
  readonly cells: readonly LadderCell[]
}

export interface Ladder {
  readonly stageHead: string
  /** Actors of a column: several where none of them has a part. */
  readonly columns: readonly { readonly actors: readonly string[]; readonly label: string }[]
  readonly rows: readonly LadderRow[]
  readonly legend: string
}

/** More columns than this, and actors without a part share one. */
const columnsMax = 6

/** By stage and actor; nothing where amounts are not stated. */
export type MarginOf = (stage: string, actor: string) => LadderMargin | undefined

export function ladderTold(answer: PlanAnswer, marginOf: MarginOf = () => undefined): Ladder {
  const { model, findings, language } = answer
  const v = vocabularyOf(model, language)
  const plan = model.plans.find((one) => one.id === answer.plan)
  const { ladder: words } = wordsOf(v)
  if (plan === undefined)
    return { stageHead: words.stage, columns: [], rows: [], legend: words.legend }
  const found = planFindings(findings)
  const owners = new Map(model.options.map((one) => [one.id, one.owner]))
  const columns = columnsOf(model, { plan, found, owners }, v)
  return {
    stageHead: words.stage,
    columns,
    rows: rowsOf({ plan, owners, found, columns, marginOf }, v),
    legend: words.legend,
  }
}

interface Laid {
  readonly plan: Plan
  readonly owners: ReadonlyMap<string, string>
  readonly found: PlanFindings
  readonly columns: Ladder['columns']
  readonly marginOf: MarginOf
}

/** Who gives something, or is better or worse off somewhere, has a part. */
function columnsOf(
  model: Model,
  { plan, found, owners }: Pick<Laid, 'plan' | 'found' | 'owners'>,
  v: Vocabulary,
) {
  const taking = new Set([
    ...plan.stages.flatMap((one) => one.commitments.map(({ keep }) => owners.get(keep.option))),
    ...found.entered.flatMap(({ movers, spoilers }) =>
      [...movers, ...spoilers].map((one) => one.actor),
    ),
  ])
  const all = model.actors.map((one) => one.id)
  const idle = all.filter((one) => !taking.has(one))
  const isGrouped = all.length > columnsMax - 1 && idle.length > 1
  const alone = isGrouped ? all.filter((one) => taking.has(one)) : all
  const columns = alone.map((one) => ({ actors: [one], label: v.actor(one) }))
  return isGrouped ? [...columns, { actors: idle, label: idle.map(v.actor).join(' · ') }] : columns
}

function rowsOf({ plan, owners, found, columns, marginOf }: Laid, v: Vocabulary): LadderRow[] {
  const { ladder: words } = wordsOf(v)
  const line = firstLine(found)
  const told = new Set<string>()
  const places = placedStages(plan)
  const placeOf = (id: string) => places.find((one) => one.stage.id === id)?.place ?? id
  return places.map(({ stage, place }) => {
    const entered = line.find((one) => one.stage === stage.id)
    const at = entered && atStage(entered, found)
    const isTalks = stage.commitments.length === 0
    return {
      stage: stage.id,
      place,
      label: v.stage(plan.id, stage.id),
      isTalks,
      after: stage.after.length === 0 ? '' : words.after(v.list(stage.after.map(placeOf))),
      cells: columns.map(({ actors: [actor = '', ...more] }, i) =>
        more.length > 0 || isTalks || at === undefined
          ? quietCell(isTalks && i === 0 ? words.talks : '', more.length > 0 ? words.noPart : '')
          : cellOf({ plan, owners, found, actor, at, told, marginOf }, v),
      ),
    }
  })
}

function quietCell(...texts: readonly string[]): LadderCell {
  const [text = ''] = texts.filter((one) => one !== '')
  return { gives: [], lines: [text] }
}

interface AtCell {
  readonly plan: Plan
  readonly owners: ReadonlyMap<string, string>
  readonly found: PlanFindings
  readonly actor: string
  readonly at: AtStage
  /** What was said further up: the same temptation is not said again. */
  readonly told: Set<string>
  readonly marginOf: MarginOf
}

function cellOf(cell: AtCell, v: Vocabulary): LadderCell {
  const { plan, actor, at, marginOf } = cell
  const { ladder: words } = wordsOf(v)
  const stage = at.entered.stage
  const gives = givesOf(cell, v)
  const gets = getsOf(at.entered, actor, v)
  const leaves = leavesIn(cell, v)
  const margin = marginOf(stage, actor)
  const lines = [
    ...gives.map(givesLine),
    ...(gets ? [getsLine(gets)] : []),
    ...(leaves === undefined ? [] : [`− ${leaves}`]),
    ...(margin ? [words.margin(margin.text)] : []),
  ]
  const isOpen = gives.some((one) => one.tempting === 'open') || leaves !== undefined
  const findings = [at.entered, at.held].flatMap((one) => (one ? [one.id] : []))
  return {
    gives,
    lines: lines.length > 0 ? lines : [words.noPart],
    ...(gets && { gets }),
    ...(leaves !== undefined && { leaves }),
    ...(margin && { margin }),
    ...(isOpen || gets?.is === 'loses' ? { is: 'no' as const } : {}),
    opens: {
      findings,
      ...(gets && { because: gets.said }),
      ask: { kind: 'plan', plan: plan.id, stage },
    },
  }
}

function givesOf({ plan, found, owners, actor, at }: AtCell, v: Vocabulary): Gives[] {
  const stage = plan.stages.find((one) => one.id === at.entered.stage)
  return (stage?.commitments ?? []).flatMap(({ keep }): Gives[] => {
    if (owners.get(keep.option) !== actor) return []
    const commitment = found.commitments.find(
      ({ option, value }) => option === keep.option && value === keep.value,
    )
    const standing = standingOf(commitment)
    const isTempting = commitment !== undefined && breachOf(commitment).tempted
    return [
      {
        option: keep.option,
        text: v.setting(keep),
        standing,
        ...(isTempting && {
          tempting: standing === 'deterred' ? ('answered' as const) : ('open' as const),
        }),
      },
    ]
  })
}

function getsOf({ movers, spoilers }: Entered, actor: string, v: Vocabulary): Gets | undefined {
  const { ladder: words } = wordsOf(v)
  const spoiler = spoilers.find((one) => one.actor === actor)
  const mover = movers.find((one) => one.actor === actor)
  const step = mover?.step ?? (spoiler && { verdict: 'loses' as const, reason: spoiler.reason })
  if (step === undefined) return undefined
  if (step.reason === undefined) return { is: 'equal', text: words.nothingNew, said: [] }
  const text = v.statement(actor, step.reason.statement)
  return { is: step.verdict, text, said: say(text, v.basisOf(actor, step.reason.statement)) }
}

function leavesIn({ actor, at, told }: AtCell, v: Vocabulary): string | undefined {
  const { held } = at
  const tempted = held?.tempted.find((one) => one.actor === actor && one.unansweredCount > 0)
  if (held === undefined || tempted === undefined) return undefined
  const change = v.change(held.state, tempted.to)
  const key = `${actor} ${change}`
  if (told.has(key)) return undefined
  told.add(key)
  return wordsOf(v).ladder.leaves
}

const signs = { gains: '▲', loses: '▼', equal: '=' } as const

function givesLine({ text, tempting }: Gives): string {
  return tempting === undefined ? text : tempting === 'open' ? `⚑− ${text}` : `⚑ ${text}`
}

function getsLine({ is, text }: Gets): string {
  return `${signs[is]} ${text}`
}
