/** What was found of margins, gathered by stage and party. Nothing is judged here. */
import type { Finding, FindingOf } from '@stufenplan/core'
import { ofKind } from './found.ts'

export type Margin = FindingOf<'stage-margin'>
export type Stakes = FindingOf<'stakes'>
export type Critical = NonNullable<Margin['critical']>

/** The margin shown of a stage and party, and its other end where numbers are ranges. */
export interface MarginCell {
  readonly shown: Margin
  readonly best?: Margin
}

/** In the order of the findings: the weakest first. */
export function marginCells(findings: readonly Finding[]): readonly MarginCell[] {
  const all = ofKind(findings, 'stage-margin')
  return all
    .filter((one) => one.at === all[0]?.at)
    .map((shown) => {
      const best = all.find(
        (one) => one.at === 'best' && one.stage === shown.stage && one.actor === shown.actor,
      )
      return { shown, ...(best && best !== shown && { best }) }
    })
}

export type Holds = Margin['holds'] | 'ranges' | 'nothing' | 'worse'

export function holdsOf({ shown, best }: MarginCell): Holds {
  if (shown.margin === undefined) return shown.gain < 0 ? 'worse' : 'nothing'
  return shown.holds === 'no' && best !== undefined && best.holds !== 'no' ? 'ranges' : shown.holds
}

export const verdictSigns = {
  strong: 'yes',
  conditional: 'yes',
  ranges: 'open',
  no: 'no',
  nothing: 'yes',
  worse: 'no',
} as const satisfies Readonly<Record<Holds, 'yes' | 'no' | 'open'>>
