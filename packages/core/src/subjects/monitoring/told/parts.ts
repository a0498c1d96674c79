/** The page about a plan that has begun in its parts, for whoever lays them out otherwise. */
import type { Model, Status } from '../../../model/model.ts'
import type { Block } from '../../../voice/explanation.ts'
import type { Vocabulary } from '../../../voice/vocabulary.ts'
import { wordsOf } from '../words/words.ts'
import {
  answerBlocks,
  changedBlocks,
  coderBlocks,
  foreseenBlocks,
  lapseBlocks,
  leadOf,
  ofKind,
  stageSaid,
  trustBlocks,
  underOf,
  watchBlocks,
} from './monitoring.ts'
import { type PromiseTold, promisesTold } from './promises.ts'

export interface StageProgressTold {
  readonly stage: string
  readonly name: string
  readonly says: string
  readonly promises: readonly PromiseTold[]
}

export interface MonitoringTold {
  readonly lead: string
  readonly under: readonly string[]
  readonly stages: readonly StageProgressTold[]
  /** Each begins with its heading, and is empty where there is nothing to say. */
  readonly changed: readonly Block[]
  readonly watched: readonly Block[]
  readonly more: readonly Block[]
  /** Signals that nobody has linked to anything. */
  readonly inbox: readonly string[]
  readonly scale: string
}

/** Undefined where the answer says nothing of how far a plan is. */
export function monitoringTold(
  model: Model,
  findings: readonly { readonly kind: string }[],
  v: Vocabulary,
): MonitoringTold | undefined {
  const [progress] = ofKind(findings, 'progress')
  if (progress === undefined) return undefined
  const promises = ofKind(findings, 'promise')
  const told = promisesTold(promises, v)
  return {
    lead: leadOf(progress, promises, v),
    under: underOf(progress, promises, v),
    stages: progress.stages.map((one) => ({
      stage: one.stage,
      name: v.stage(progress.plan, one.stage),
      says: stageSaid(progress.plan, one, v),
      promises: told.filter(({ found }) => found.stage === one.stage),
    })),
    changed: changedBlocks(model, findings, v, 'all'),
    watched: watchBlocks(model, findings, [], v),
    more: [
      ...answerBlocks(findings, v),
      ...lapseBlocks(findings, v),
      ...trustBlocks(findings, v),
      ...foreseenBlocks(findings, v),
      ...coderBlocks(findings, v),
    ],
    inbox: progress.inbox,
    scale: wordsOf(v).monitoring.scale,
  }
}

/** The order of the scale; the model's own list comes with the schemas, which no page carries. */
const statuses: readonly Status[] = ['none', 'minimal', 'intermediate', 'full']

/** The steps of the scale, from nothing to everything, as they are called. */
export function statusesTold(
  v: Vocabulary,
): readonly { readonly status: Status; readonly name: string }[] {
  const { status: names } = wordsOf(v).monitoring
  return statuses.map((status) => ({ status, name: names[status] }))
}
