/** What changed inside a plan, in words: place by place, what stood there and what stands now. */
import { type Formula, printFormula } from '../../../model/formula.ts'
import type { Deadline, PlanChange, PlanPlace } from '../../../model/model.ts'
import type { Block, Item } from '../../../voice/explanation.ts'
import { say, type Vocabulary } from '../../../voice/vocabulary.ts'
import { wordsOf } from '../words/words.ts'
import {
  actor,
  actors,
  basis,
  changeSaid,
  date,
  inspection,
  range,
  type Said,
  type Side,
  settings,
  stage,
  text,
  time,
  times,
} from './values-said.ts'

export interface ChangedPlan {
  readonly plan: string
  readonly changes: readonly PlanChange[]
}

/** A heading and a list: an item a place, below it a line a field. */
export function planChangeBlocks(
  { plan, changes }: ChangedPlan,
  [before, after]: readonly [Side, Side],
): Block[] {
  const words = wordsOf(after.v).planChanges
  const places = new Map<string, PlanChange[]>()
  for (const change of changes) {
    const name = JSON.stringify(change.at)
    places.set(name, [...(places.get(name) ?? []), change])
  }
  const items = [...places.values()].flatMap((all) => placeItem(plan, all, [before, after]))
  return [
    { kind: 'heading', text: [words.heading(after.v.plan(plan))] },
    { kind: 'list', items },
  ]
}

function placeItem(
  plan: string,
  changes: readonly PlanChange[],
  [before, after]: readonly [Side, Side],
): Item[] {
  const [first] = changes
  if (first === undefined) return []
  const words = wordsOf(after.v).planChanges
  const presence = changes.find(({ field }) => field === 'is')
  const side = presence !== undefined && presence.after === undefined ? before : after
  const name = placeName(plan, first.at, side)
  const is = presence && (presence.after === undefined ? words.dropped : words.added)
  const isNew = presence?.after !== undefined
  const lines = changes
    .filter(({ field }) => field !== 'is' && !(isNew && (field === 'stage' || field === 'label')))
    .map((change): readonly [string] => [fieldSaid(plan, change, [before, after])])
  const text = is === undefined ? `${name}:` : `${name}: ${is}${lines.length > 0 ? ':' : '.'}`
  return [{ text: say({ kind: 'strong', text }), ...(lines.length > 0 && { items: lines }) }]
}

function placeName(plan: string, at: PlanPlace, { model, v }: Side): string {
  const words = wordsOf(v).planChanges
  if (at.guarantor !== undefined) return words.guarantor(v.actor(at.guarantor))
  if (at.by !== undefined) return words.trust(v.actor(at.by), v.actor(at.of ?? ''))
  if (at.stage !== undefined) return words.stage(v.stage(plan, at.stage))
  if (at.option === undefined) return words.itself
  const setting = { option: at.option, value: at.value === true }
  const alike = (model.plans.find(({ id }) => id === plan)?.stages ?? []).flatMap((stage) =>
    stage.commitments
      .filter(({ keep }) => keep.option === setting.option && keep.value === setting.value)
      .map(({ by }) => ({ by, stage: stage.id })),
  )
  const found = alike[(at.nth ?? 1) - 1]
  if (found === undefined) return v.setting(setting)
  return words.promise(v.setting(setting), v.actor(found.by), v.stage(plan, found.stage))
}

function fieldSaid(
  plan: string,
  { field, before: was, after: is }: PlanChange,
  [before, after]: readonly [Side, Side],
): string {
  if (field === 'is') return ''
  const words = wordsOf(after.v).planChanges
  const said = (value: unknown, side: Side) =>
    value === undefined ? words.nothing : (ways[field] ?? range)(value as never, side, plan)
  const earlier = was === undefined ? undefined : said(was, before)
  return changeSaid(words.fields[field], earlier, said(is, after), after.v)
}

const yes: Said = (_: true, { v }) => wordsOf(v).planChanges.yes
/** What is no stage of the plan is its signing. */
const deadline: Said = (value: Deadline, { model, v }, plan) => {
  const words = wordsOf(v).planChanges
  if ('on' in value) return v.words.date(value.on)
  const stages = model.plans.find(({ id }) => id === plan)?.stages ?? []
  const isStage = stages.some(({ id }) => id === value.of)
  const of = isStage ? words.ofStage(v.stage(plan, value.of)) : words.signing
  return words.within(durationSaid(value.within, v), of)
}

/** A duration as models write it, such as "18 months", in the reader's words. */
function durationSaid(written: string, v: Vocabulary): string {
  const count = Number.parseFloat(written)
  const [, unit = 'd'] = /^[\d.]+ ?([dwmy])/.exec(written) ?? []
  const [one, several] = wordsOf(v).planChanges.units[unit as 'd' | 'w' | 'm' | 'y']
  return `${v.words.amount(count)} ${count === 1 ? one : several}`
}

/** Fields whose values are said in another way than as an amount or a range of amounts. */
const ways: { readonly [field in PlanChange['field']]?: Said } = {
  place: (place: number, { v }) => wordsOf(v).planChanges.placed(v.words.number(place)),
  stage,
  label: text,
  about: text,
  role: (role: 'plan' | 'alternative', { v }) => wordsOf(v).planChanges.roles[role],
  parties: actors,
  signed: date,
  horizonDays: time,
  basis,
  talks: text,
  after: (ids: readonly string[], { v }, plan) =>
    v.list(ids.map((id) => v.words.quoted(v.stage(plan, id)))),
  'gate.when': (formula: Formula, { v }) => v.formula(printFormula(formula)),
  'gate.label': text,
  due: deadline,
  dwellDays: time,
  escrow: yes,
  fallback: stage,
  'power.rising': actor,
  'power.declining': actor,
  'power.basis': basis,
  by: actor,
  'lapses.at': deadline,
  'lapses.then': (then: 'ends' | 'returns', { v }) => wordsOf(v).planChanges.lapseThen[then],
  'verification.by': actors,
  'verification.how': text,
  'verification.inspection': inspection,
  'verification.withinDays': time,
  'verification.basis': basis,
  'breach.signal': text,
  'breach.answer': settings,
  'breach.by': actors,
  'breach.withinDays': times,
  'breach.note': text,
  'breach.basis': basis,
  against: actors,
}
