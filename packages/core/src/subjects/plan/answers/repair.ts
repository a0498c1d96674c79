/** Answers about repairs: the smallest changes after which a plan passes. */

import type { Asking } from '../../../asking/asking.ts'
import { agreed, planNamed, unseenIn } from '../../../asking/plans.ts'
import { at } from '../../../base/assert.ts'
import { ordersOf, settingsOf } from '../../../game/game.ts'
import { diagnostic, type Plan, type Setting } from '../../../model/model.ts'
import {
  latticeOf,
  type PieceChange,
  piecesMax,
  type Repair,
  type RepairSettings,
  repairsOf,
} from '../computing/computing.ts'
import {
  claim,
  exhaustive,
  type Finding,
  type FindingOf,
  type Strength,
} from '../documents/finding.ts'
import type { QuestionOf } from '../documents/question.ts'
import {
  agreementOfAll,
  commitmentsIn,
  type NamedPiece,
  requirementsFor,
  stagesOf,
} from './pieces.ts'

export function answerRepair(asking: Asking, question: QuestionOf<'repair'>): Finding[] {
  const { game, budget, model, problems } = asking
  const plan = planNamed(asking, question.plan)
  const unseen = unseenIn(asking, question.unseen)
  if (plan === undefined || unseen === undefined) return []
  const stages = stagesInOrder(asking, plan, unseen)
  const pieces = poolFor(asking, stages)
  if (pieces.length > piecesMax) {
    const facts = { what: 'commitments to combine', count: pieces.length, countMax: piecesMax }
    problems.push(diagnostic('too-many', [], facts))
    return []
  }
  const settings: RepairSettings = {
    game,
    agreement: agreementOfAll(asking, unseen),
    pieces,
    slots: pieces.map(({ id }) => 2 * (stages.findIndex((one) => keepsIn(one).includes(id)) + 1)),
    stageCount: stages.length,
    requirements: requirementsFor(game, question),
    changesMax: question.changesMax,
  }
  const { repairs, triedCount, cut } = setsTwice(stages)
    ? { repairs: [], triedCount: 0, cut: true }
    : repairsOf(settings, budget)
  const asked = { test: question.test, rule: question.rule, unseen: [...unseen].sort() }
  const listed = repairs.slice(0, question.listedMax)
  const strength: Strength = cut
    ? {
        kind: 'truncated',
        limit: setsTwice(stages) ? 'an option set twice' : 'changes tried',
        explored: triedCount,
      }
    : exhaustive
  const lattice = latticeOf(game, settings.agreement, pieces)
  const size = repairs[0]?.changes.length
  return [
    claim(
      'repairs',
      {
        ...asked,
        plan: plan.id,
        passes: size === 0,
        changesMax: question.changesMax,
        ...(size !== undefined && { size }),
        count: size === 0 ? 0 : repairs.length,
        triedCount,
        listedCount: size === 0 ? 0 : listed.length,
      },
      strength,
    ),
    ...(size === 0 ? [] : listed).map((repair) =>
      claim('repair', {
        ...asked,
        plan: plan.id,
        changes: changesOf(repair, { pieces, stages, slots: settings.slots }, model.options),
        stages: stagesOf(lattice, pieces, repair.sets),
      }),
    ),
  ]
}

/**
 * The stages of the plan in its first order that ask for something new. What an earlier stage
 * brought about already is not undertaken again, and a stage of nothing else leaves all as it is.
 */
function stagesInOrder(asking: Asking, plan: Plan, unseen: ReadonlySet<string>): Plan['stages'] {
  const [first = []] = ordersOf(agreed(asking, plan, unseen), asking.budget).orders
  const known = new Map<string, boolean>()
  return first.flatMap((place) => {
    const stage = at(plan.stages, place)
    const commitments = stage.commitments.filter(({ keep: { option, value } }) => {
      const isNew = known.get(option) !== value
      known.set(option, value)
      return isNew
    })
    return commitments.length > 0 ? [{ ...stage, commitments }] : []
  })
}

function keepsIn(stage: Plan['stages'][number]): string[] {
  return stage.commitments.map((one) => one.keep.option)
}

/** A plan that changes its mind about an option cannot be read as slots for commitments. */
function setsTwice(stages: Plan['stages']): boolean {
  const options = stages.flatMap(keepsIn)
  return new Set(options).size < options.length
}

/** The plan's own commitments first, then what the other plans of the model name. */
function poolFor({ model }: Asking, stages: Plan['stages']): NamedPiece[] {
  const own = new Map<string, Setting>()
  for (const { keep } of stages.flatMap((stage) => stage.commitments)) own.set(keep.option, keep)
  const others = commitmentsIn(model).filter((one) => !own.has(one.option))
  return [...own.values(), ...others].map((keep) => ({
    id: keep.option,
    set: [keep],
    after: 0,
    ...settingsOf(model, [keep]),
  }))
}

type PlanChange = FindingOf<'repair'>['changes'][number]

function changesOf(
  { changes }: Repair,
  workshop: {
    readonly pieces: readonly NamedPiece[]
    readonly stages: Plan['stages']
    readonly slots: readonly number[]
  },
  options: readonly { readonly id: string }[],
): PlanChange[] {
  return changes.map((change) =>
    change.kind === 'verify'
      ? { kind: 'verify', option: at(options, change.option).id }
      : placeChange(change, workshop),
  )
}

/** Even slots are stages of the plan; an odd slot is a new stage after the one before it. */
function placeChange(
  { piece, slot }: Extract<PieceChange, { kind: 'place' }>,
  {
    pieces,
    stages,
    slots,
  }: {
    readonly pieces: readonly NamedPiece[]
    readonly stages: Plan['stages']
    readonly slots: readonly number[]
  },
): PlanChange {
  const setting = at(at(pieces, piece).set, 0)
  if (slot === 0) return { kind: 'drop', ...setting }
  const isNew = slot % 2 === 1
  const stage = stages[Math.floor(slot / 2) - 1]?.id ?? ''
  if (slots[piece] === 0)
    return isNew
      ? { kind: 'add-as-new', ...setting, after: stage }
      : { kind: 'add', ...setting, to: stage }
  return isNew
    ? { kind: 'move-to-new', ...setting, after: stage }
    : { kind: 'move', ...setting, to: stage }
}
