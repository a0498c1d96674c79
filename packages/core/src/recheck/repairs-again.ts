/**
 * The repairs of a plan again. A repair changes where commitments stand, or who sees them; every
 * set of changes of one size is tried before any larger one.
 *
 * Places: 0 is outside of the plan, 2k is its stage k, odd ones are new stages around them.
 */

import type { Plan, Setting } from '../model/model.ts'
import type { FindingOf } from '../subjects/findings.ts'
import type { SlowPlan } from './plan-answers.ts'
import { linesOf } from './plan-steps.ts'
import { pooled, rungPasses, rungsOf } from './rungs.ts'
import type { SlowGame } from './slow-game.ts'
import type { FindingClaim } from './verdict.ts'
import { spend } from './work.ts'

type AskedRepair = Pick<FindingOf<'repair'>, 'test' | 'rule' | 'unseen' | 'plan'>
export type PlanChange = FindingOf<'repair'>['changes'][number]

/** A plan laid out for repair: its stages in their first order, and what can stand in them. */
interface Workshop {
  readonly game: SlowGame
  readonly asked: AskedRepair
  readonly stages: Plan['stages']
  readonly pieces: readonly { readonly keep: Setting; readonly place: number }[]
}

export function workshopOf(game: SlowGame, asked: AskedRepair, plan: Plan): Workshop {
  const [line = []] = linesOf(game, plan)
  const stages = withoutRepeats(
    line.flatMap((step) => plan.stages.filter((one) => one.id === step.stage)),
  )
  const own = stages.flatMap((stage, k) =>
    stage.commitments.map(({ keep }) => ({ keep, place: 2 * (k + 1) })),
  )
  const others = new Map<string, Setting>()
  for (const { keep } of game.model.plans
    .flatMap((one) => one.stages)
    .flatMap((one) => one.commitments)) {
    const isNew = game.model.options.find((one) => one.id === keep.option)?.today !== keep.value
    const isOwn = own.some((one) => one.keep.option === keep.option)
    if (isNew && !isOwn) others.set(keep.option, keep)
  }
  const pieces = [...own, ...[...others.values()].map((keep) => ({ keep, place: 0 }))]
  return { game, asked, stages, pieces }
}

/**
 * What the last stage to speak of an option asked for is not asked for again, and a stage of
 * nothing else is none.
 */
function withoutRepeats(stages: Plan['stages']): Plan['stages'] {
  return stages
    .map((stage, k) => {
      const earlier = stages.slice(0, k).flatMap((one) => one.commitments)
      const commitments = stage.commitments.filter(({ keep }, i) => {
        const before = [...earlier, ...stage.commitments.slice(0, i)]
        const last = before.findLast((one) => one.keep.option === keep.option)
        return last?.keep.value !== keep.value
      })
      return { ...stage, commitments }
    })
    .filter(({ commitments }) => commitments.length > 0)
}

/** Does some option stand in two stages? Then commitments cannot be moved about one by one. */
export function setsTwice({ stages }: Workshop): boolean {
  const options = stages.flatMap((stage) => stage.commitments.map(({ keep }) => keep.option))
  return new Set(options).size < options.length
}

/** Every change there is, as findings name them. */
export function changesOf({ stages, pieces, asked, game }: Workshop): PlanChange[] {
  const places = pieces.flatMap(({ keep, place: now }) =>
    Array.from({ length: 2 * stages.length + 2 }, (_, place) => place)
      .filter((place) => place !== now)
      .map((place) => namedChange(keep, { place, isNew: now === 0 }, stages)),
  )
  const options = new Set(pieces.map((one) => one.keep.option))
  const hidden = game.model.options.filter(({ id }) => options.has(id) && asked.unseen.includes(id))
  return [...places, ...hidden.map(({ id }) => ({ kind: 'verify', option: id }) as const)]
}

function namedChange(
  keep: Setting,
  { place, isNew }: { readonly place: number; readonly isNew: boolean },
  stages: Plan['stages'],
): PlanChange {
  if (place === 0) return { kind: 'drop', ...keep }
  const stage = stages[Math.floor(place / 2) - 1]?.id ?? ''
  if (place % 2 === 1) return { kind: isNew ? 'add-as-new' : 'move-to-new', ...keep, after: stage }
  return { kind: isNew ? 'add' : 'move', ...keep, to: stage }
}

/** Sets of changes of one size, no two about the place of one commitment. */
export function* setsOf(
  changes: readonly PlanChange[],
  size: number,
): Generator<readonly PlanChange[]> {
  if (size === 0) {
    yield []
    return
  }
  for (const [i, one] of changes.entries())
    for (const rest of setsOf(changes.slice(i + 1), size - 1))
      if (one.kind === 'verify' || !rest.some((other) => isSamePlace(one, other)))
        yield [one, ...rest]
}

function isSamePlace(a: PlanChange, b: PlanChange): boolean {
  return a.kind !== 'verify' && b.kind !== 'verify' && a.option === b.option
}

/** How many there are of each size: a product over commitments of "one of its changes, or none". */
export function countOf(workshop: Workshop, size: number): number {
  const { pieces, stages } = workshop
  const verify = changesOf(workshop).filter((one) => one.kind === 'verify').length
  const factors = [
    ...pieces.map(() => 2 * stages.length + 1),
    ...Array.from({ length: verify }, () => 1),
  ]
  let counts = [1]
  for (const factor of factors)
    counts = [...counts, 0].map((count, k) => count + factor * (counts[k - 1] ?? 0))
  return counts[size] ?? 0
}

/** The stages after some changes, each as what it sets. */
export function stagesAfter(workshop: Workshop, changes: readonly PlanChange[]): Setting[][] {
  const { pieces, stages } = workshop
  const placeOf = ({ keep, place: now }: (typeof pieces)[number]): number => {
    const change = changes.find((one) => one.kind !== 'verify' && one.option === keep.option)
    if (change === undefined || change.kind === 'verify') return now
    if (change.kind === 'drop') return 0
    const named = 'to' in change ? change.to : change.after
    const stage = stages.findIndex((one) => one.id === named) + 1
    return 'to' in change ? 2 * stage : 2 * stage + 1
  }
  const placed = pieces.map((one) => ({ keep: one.keep, place: placeOf(one) }))
  return Array.from({ length: 2 * stages.length + 1 }, (_, i) =>
    placed.flatMap(({ keep, place }) => (place === i + 1 ? [keep] : [])),
  ).filter((set) => set.length > 0)
}

/** Does the plan pass with these changes made? One emptied by them is no repair. */
export function passesAfter(workshop: Workshop, changes: readonly PlanChange[]): boolean {
  const { game, asked } = workshop
  spend(game.budget)
  const stages = stagesAfter(workshop, changes)
  if (stages.length === 0) return changes.length === 0
  const seen = verifiedBy(game, pooled(game, asked), changes)
  return rungsOf(game, stages).every((rung) => rungPasses(seen.game, seen.asked, rung, asked))
}

/** With some options seen by everybody. */
function verifiedBy(game: SlowGame, asked: SlowPlan, changes: readonly PlanChange[]) {
  const verified = changes.flatMap((one) => (one.kind === 'verify' ? [one.option] : []))
  if (verified.length === 0) return { game, asked }
  const options = game.model.options.map(({ observed, ...option }) =>
    verified.includes(option.id) || observed === undefined ? option : { ...option, observed },
  )
  const stages = asked.plan.stages.map((stage) => ({
    ...stage,
    commitments: stage.commitments.map(({ verification, ...rest }) =>
      verified.includes(rest.keep.option) || verification === undefined
        ? rest
        : { ...rest, verification },
    ),
  }))
  return {
    game: { ...game, model: { ...game.model, options } },
    asked: {
      ...asked,
      plan: { ...asked.plan, stages },
      unseen: asked.unseen.filter((one) => !verified.includes(one)),
    },
  }
}

/** More sets of changes than this are not tried one by one. */
export const triedMax = 20_000

/** How many sets are tried up to the smallest size at which one passes, and how many pass there. */
export function smallestRepairs(
  workshop: Workshop,
  sizeMax: number,
): { readonly size: number | undefined; readonly count: number } {
  const changes = changesOf(workshop)
  for (let size = 0; size <= sizeMax; size++) {
    let count = 0
    for (const set of setsOf(changes, size)) if (passesAfter(workshop, set)) count++
    if (count > 0) return { size, count }
  }
  return { size: undefined, count: 0 }
}

/** Changes that there are, in the order in which they are tried; no smaller set of them does it. */
export function* repairClaims(
  workshop: Workshop,
  { changes, stages }: FindingOf<'repair'>,
): Generator<FindingClaim> {
  const known = changesOf(workshop).map((one) => JSON.stringify(sorted(one)))
  const places = changes.map((one) => known.indexOf(JSON.stringify(sorted(one))))
  yield [places.every((place) => place >= 0), 'there is no such change of this plan']
  yield [
    changes.length > 0 && places.every((place, i) => i === 0 || place > (places[i - 1] ?? place)),
    'the changes are not each there once, in their order',
  ]
  const moved = changes.filter((one) => one.kind !== 'verify').map((one) => one.option)
  yield [new Set(moved).size === moved.length, 'a commitment is moved twice']
  const after = stagesAfter(workshop, changes)
  const stated = stages.map((one) => one.set)
  yield [sameStages(stated, after), 'these changes lead to other stages']
  yield [passesAfter(workshop, changes), 'it does not pass']
  for (const [i] of changes.entries()) {
    const fewer = changes.filter((_, k) => k !== i)
    yield [!passesAfter(workshop, fewer), 'it passes with fewer changes']
  }
}

function sorted(change: PlanChange): [string, unknown][] {
  return Object.entries(change).sort(([a], [b]) => (a < b ? -1 : 1))
}

/** The same settings stage by stage, in the order of the commitments. */
function sameStages(a: readonly (readonly Setting[])[], b: readonly (readonly Setting[])[]) {
  const text = (stages: typeof a) =>
    stages.map((set) => set.map((one) => `${one.option} ${one.value}`).join()).join(';')
  return text(a) === text(b)
}
