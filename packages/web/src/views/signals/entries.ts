/** What stands on the timeline: signals and observed facts, in the order of time. */
import type { Language, Model } from '@stufenplan/core'
import { said } from '../../words/words.ts'
import { type Span, spanOf } from './dates.ts'

type Basis = Model['signals'][number]['basis']

export interface Entry {
  readonly id: string
  readonly kind: 'signal' | 'refused' | 'made'
  readonly label: string
  readonly date: string
  readonly span: Span
  /** Whose lanes it stands in. */
  readonly actors: readonly string[]
  readonly basis: Basis
  readonly bears: Model['signals'][number]['bears']
}

export function entriesOf(model: Model, language: Language): Entry[] {
  const signals = model.signals.flatMap((one): Entry[] => {
    const span = spanOf(one.date)
    const { id, date, basis, bears } = one
    const actors = one.actor === undefined ? [] : [one.actor]
    const label = said(one.label, language)
    return span ? [{ id, kind: 'signal', label, date, span, actors, basis, bears }] : []
  })
  const facts = model.observed.flatMap((one): Entry[] => {
    const span = spanOf(one.date)
    const { id, date, basis, actors } = one
    const kind = one.kind === 'made' ? 'made' : 'refused'
    const label = said(one.label, language)
    return span ? [{ id, kind, label, date, span, actors, basis, bears: [] }] : []
  })
  return [...signals, ...facts].sort(
    (a, b) => a.span.from - b.span.from || a.span.to - b.span.to || (a.id < b.id ? -1 : 1),
  )
}
