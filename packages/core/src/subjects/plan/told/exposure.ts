/** What each actor would lose by the worst single betrayal: of a stage, and of a whole plan. */

import type { Sentence } from '../../../voice/explanation.ts'
import { say, type Vocabulary } from '../../../voice/vocabulary.ts'
import type { FindingOf } from '../documents/finding.ts'
import { wordsOf } from '../words/words.ts'
import { atStage, firstLine, type PlanFindings } from './found.ts'

type Exposed = FindingOf<'stage-exposed'>
type Exposure = Exposed['exposed'][number]
type PlanExposure = FindingOf<'plan-compared'>['exposed'][number]

/** The same said of several stages. */
export interface ExposureLine {
  readonly stages: readonly string[]
  readonly said: Sentence
}

/** Stages at which one actor's worst betrayal costs it the same statement. */
export interface ExposurePlace {
  readonly place: number
  readonly stages: readonly string[]
  readonly lines: readonly ExposureLine[]
  /** At one of them the breach would pay whoever commits it. */
  readonly pays: boolean
}

/** One actor: what it risks at which place of its order, and in other plans as a whole. */
export interface ExposureRow {
  readonly actor: string
  readonly places: readonly ExposurePlace[]
  readonly over: readonly {
    readonly plan: string
    readonly place: number
    readonly said: Sentence
  }[]
}

export function exposures({ exposed }: Exposed, v: Vocabulary): Sentence[] {
  if (exposed.length === 0) return [say(wordsOf(v).stage.nobodyExposed)]
  return exposed.map((one) => exposure(one, v))
}

function exposure({ pays, ...one }: Exposure, v: Vocabulary): Sentence {
  return say(...worst(one, v), !pays && wordsOf(v).stage.exposedUnlikely)
}

function worst({ actor, by, loss, against }: Omit<PlanExposure, 'stage'>, v: Vocabulary): Sentence {
  const words = wordsOf(v).stage
  const lost = words.lost(loss.place, v.statement(actor, loss.statement))
  return say(
    words.exposed(v.named(actor), v.named(by), words.against[against](lost)),
    v.basisOf(actor, loss.statement),
  )
}

/** One row per actor that risks anything along the first order; those who risk most first. */
export function exposureRows(
  found: PlanFindings,
  compared: readonly FindingOf<'plan-compared'>[],
  v: Vocabulary,
): readonly ExposureRow[] {
  const here = firstLine(found).flatMap((entered) =>
    (atStage(entered, found).exposed?.exposed ?? []).map((one) => ({
      ...one,
      stage: entered.stage,
    })),
  )
  const over = compared.flatMap(({ plan, exposed }) => exposed.map((one) => ({ ...one, plan })))
  const actors = [...new Set([...here, ...over].map((one) => one.actor))]
  const rows = actors.map((actor) => ({
    actor,
    places: placesOf(
      here.filter((one) => one.actor === actor),
      v,
    ),
    over: over
      .filter((one) => one.actor === actor)
      .map((one) => ({ plan: one.plan, place: one.loss.place, said: worst(one, v) })),
  }))
  return rows.toSorted((a, b) => worstPlace(a) - worstPlace(b))
}

type ExposureAt = Exposure & { readonly stage: string }

function placesOf(list: readonly ExposureAt[], v: Vocabulary): ExposurePlace[] {
  const places = [...new Set(list.map(({ loss }) => loss.place))].sort((a, b) => a - b)
  return places.map((place) => {
    const here = list.filter(({ loss }) => loss.place === place)
    const stages = here.map(({ stage }) => stage)
    return { place, stages, lines: linesOf(here, v), pays: here.some(({ pays }) => pays) }
  })
}

function linesOf(list: readonly ExposureAt[], v: Vocabulary): ExposureLine[] {
  const lines = new Map<string, ExposureLine>()
  for (const { stage, ...one } of list) {
    const key = `${one.by} ${one.against} ${one.loss.statement} ${one.pays}`
    const { stages = [], said = exposure(one, v) } = lines.get(key) ?? {}
    lines.set(key, { stages: [...stages, stage], said })
  }
  return [...lines.values()]
}

function worstPlace({ places, over }: ExposureRow): number {
  return Math.min(...places.map(({ place }) => place), ...over.map(({ place }) => place))
}
