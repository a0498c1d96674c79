/** What stands on the chart of exposure: per actor, the places that a betrayal would cost. */
import type { Finding, FindingOf } from '@stufenplan/core'
import { byStage, ofKind } from './found.ts'

type Exposure = FindingOf<'stage-exposed'>['exposed'][number]

/** Stages at which one actor's worst betrayal costs it the same statement, as one dot. */
export interface Dot {
  readonly place: number
  readonly stages: readonly string[]
  readonly worst: Exposure
}

export interface RowOfDots {
  readonly actor: string
  readonly dots: readonly Dot[]
  /** The worst of another plan, over all its stages. */
  readonly over: readonly {
    readonly plan: string
    readonly loss: Exposure['loss']
    readonly by: string
    readonly against: Exposure['against']
  }[]
}

/** One row per actor that risks anything, those who risk most first. */
export function exposureRows(
  findings: readonly Finding[],
  compared: readonly FindingOf<'plan-compared'>[],
): readonly RowOfDots[] {
  const found = [...byStage(findings)].flatMap(([stage, { exposed }]) =>
    (exposed?.exposed ?? []).map((one) => ({ ...one, stage })),
  )
  const over = compared.flatMap(({ plan, exposed }) => exposed.map((one) => ({ ...one, plan })))
  const actors = [...new Set([...found, ...over].map((one) => one.actor))]
  const rows = actors.map((actor) => ({
    actor,
    dots: dotsOf(found.filter((one) => one.actor === actor)),
    over: over.filter((one) => one.actor === actor),
  }))
  return rows.toSorted((a, b) => worstPlace(a) - worstPlace(b))
}

function dotsOf(list: readonly (Exposure & { readonly stage: string })[]): readonly Dot[] {
  const places = [...new Set(list.map(({ loss }) => loss.place))].sort((a, b) => a - b)
  return places.flatMap((place) => {
    const here = list.filter(({ loss }) => loss.place === place)
    const [worst] = here
    return worst ? [{ place, stages: here.map(({ stage }) => stage), worst }] : []
  })
}

function worstPlace({ dots, over }: RowOfDots): number {
  const places = [...dots.map(({ place }) => place), ...over.map(({ loss }) => loss.place)]
  return Math.min(...places)
}

/** Rows of plans laid over the one on screen, in the order in which they were chosen. */
export function comparedIn(findings: readonly Finding[]): readonly FindingOf<'plan-compared'>[] {
  return ofKind(findings, 'plan-compared')
}
