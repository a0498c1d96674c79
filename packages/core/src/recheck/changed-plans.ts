/** What changed inside plans, again: both are taken apart leaf by leaf and laid side by side. */
import { canonicalJson } from '../base/hash.ts'
import { isRecord } from '../base/json.ts'
import type { Model, Plan } from '../model/model.ts'
import { isRising, longestRise } from './rising.ts'
import type { FindingClaim } from './verdict.ts'

/** What stands in a field of one of these names is taken apart further; all else is one leaf. */
const opened = ['gate', 'lapses', 'verification', 'breach', 'power', 'keeps', 'round']
const inside = ['round.trustworthy', 'round.untrustworthy']

/** What is told elsewhere: names of places, and lists whose things are places of their own. */
const notLeaves = ['id', 'keep', 'actor', 'stages', 'commitments', 'guarantors', 'trust']

/** `given`: of each plan that both models have and that changed, what in it. */
export function* changedPlanClaims(
  [before, after]: readonly [Model, Model],
  given: unknown,
): Generator<FindingClaim> {
  yield [Array.isArray(given), 'what changed inside plans is not told']
  if (!Array.isArray(given)) return
  const changed = after.plans.flatMap((now) => {
    const old = before.plans.find(({ id }) => id === now.id)
    return old === undefined || canonicalJson(old) === canonicalJson(now) ? [] : [{ old, now }]
  })
  const named = given.map((one) => (isRecord(one) ? one.plan : undefined))
  const due = changed.map(({ now }) => now.id)
  yield [canonicalJson(named) === canonicalJson(due), `other plans changed: ${due.join(', ')}`]
  for (const [i, { old, now }] of changed.entries()) {
    const { changes, plan: _, ...more } = isRecord(given[i]) ? given[i] : {}
    yield [Object.keys(more).length === 0, 'more is told than what changed']
    yield* insideClaims(old, now, Array.isArray(changes) ? changes : [])
  }
}

function* insideClaims(old: Plan, now: Plan, given: readonly unknown[]): Generator<FindingClaim> {
  const isMove = (one: unknown) => isRecord(one) && one.field === 'place'
  const told = given.filter((one) => !isMove(one)).map(canonicalJson)
  const expected = leafChanges(old, now).map(canonicalJson)
  const same = told.toSorted().join('\n') === expected.toSorted().join('\n')
  yield [same, `“${now.id}” changed in ${expected.length} things, and not in these`]
  yield* moveClaims(old, now, given.filter(isMove))
}

function leafChanges(old: Plan, now: Plan): unknown[] {
  const [was, is] = [leavesOf(old), leavesOf(now)]
  const changes: unknown[] = []
  for (const [key, { at, field, value }] of was) {
    const stays = is.has(canonicalJson([at, 'is']))
    if (!is.has(key) && (stays || field === 'is')) changes.push({ at, field, before: value })
  }
  for (const [key, { at, field, value }] of is) {
    const earlier = was.get(key)
    if (earlier === undefined) changes.push({ at, field, after: value })
    else if (canonicalJson(earlier.value) !== canonicalJson(value))
      changes.push({ at, field, before: earlier.value, after: value })
  }
  return changes
}

interface Leaf {
  readonly at: unknown
  readonly field: string
  readonly value: unknown
}

function leavesOf(plan: Plan): Map<string, Leaf> {
  const leaves = new Map<string, Leaf>()
  const put = (at: unknown, field: string, value: unknown) => {
    leaves.set(canonicalJson([at, field]), { at, field, value })
  }
  const walk = (at: unknown, thing: object, before = '') => {
    for (const [name, value] of Object.entries(thing)) {
      const field = before + name
      if (value === undefined || (before === '' && notLeaves.includes(name))) continue
      if (Array.isArray(value) && value.length === 0) continue
      const opens = before === '' ? opened.includes(name) : inside.includes(field)
      if (opens) walk(at, value as object, `${field}.`)
      else put(at, field, value)
    }
  }
  const add = (at: unknown, thing: object) => {
    put(at, 'is', true)
    walk(at, thing)
  }
  add({}, plan)
  for (const one of plan.guarantors) add({ guarantor: one.actor }, one)
  for (const { by, of, ...trust } of plan.trust ?? []) add({ by, of }, trust)
  for (const stage of plan.stages) add({ stage: stage.id }, stage)
  const promises = plan.stages.flatMap(({ id: stage, commitments }) =>
    commitments.map((one) => ({ ...one, stage })),
  )
  for (const [i, one] of promises.entries()) {
    const { option, value } = one.keep
    const earlier = promises
      .slice(0, i)
      .filter(({ keep }) => keep.option === option && keep.value === value)
    add({ option, value, ...(earlier.length > 0 && { nth: earlier.length + 1 }) }, one)
  }
  return leaves
}

/** Stages that moved, taken away, leave both plans in one order; and fewer would not do. */
function* moveClaims(old: Plan, now: Plan, given: readonly unknown[]): Generator<FindingClaim> {
  const places = now.stages.map(({ id }) => old.stages.findIndex((one) => one.id === id))
  const named = given.map((one) => (isRecord(one) && isRecord(one.at) ? one.at.stage : undefined))
  const expected = now.stages.flatMap(({ id }, i) => {
    const place = places[i] ?? -1
    if (place < 0 || !named.includes(id)) return []
    return [{ at: { stage: id }, field: 'place', before: place + 1, after: i + 1 }]
  })
  yield [canonicalJson(given) === canonicalJson(expected), 'a stage that moved is another']
  const common = places.filter((place) => place >= 0)
  const kept = places.filter((place, i) => place >= 0 && !named.includes(now.stages[i]?.id))
  yield [isRising(kept), `more stages of “${now.id}” have moved`]
  yield [kept.length === longestRise(common), `fewer stages of “${now.id}” have moved`]
}
