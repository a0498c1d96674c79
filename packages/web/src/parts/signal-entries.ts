/** What stands on the timeline: signals and observed facts, in the order of time. */
import type { Language, Model } from '@stufenplan/core'
import { type Span, spanOf } from '../time/time.ts'
import { said } from '../words/words.ts'

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
  /** What a person linked it to. */
  readonly links: NonNullable<Model['signals'][number]['links']>
}

/** As many have room for their headline; the others are marks, and stand in the list below. */
const namedMax = 16

/**
 * Those that are named on the timeline, in the order given: what moves weights or is a fact before
 * what is only linked or waits, and of these the latest.
 */
export function namedOf(entries: readonly Entry[]): Entry[] {
  const isFirst = ({ kind, bears }: Entry) => kind !== 'signal' || bears.length > 0
  const first = entries.filter(isFirst)
  const others = entries.filter((one) => !isFirst(one))
  const chosen = new Set([...others, ...first].slice(-namedMax))
  return entries.filter((one) => chosen.has(one))
}

export function entriesOf(model: Model, language: Language): Entry[] {
  const signals = model.signals.flatMap((signal): Entry[] => {
    const span = spanOf(signal.date)
    const { id, date, basis, bears, links = [] } = signal
    const actors = signal.actor === undefined ? [] : [signal.actor]
    const label = said(signal.label, language)
    return span ? [{ id, kind: 'signal', label, date, span, actors, basis, bears, links }] : []
  })
  const facts = model.observed.flatMap((act): Entry[] => {
    const span = spanOf(act.date)
    const { id, date, basis, actors } = act
    const kind = act.kind === 'made' ? 'made' : 'refused'
    const label = said(act.label, language)
    return span ? [{ id, kind, label, date, span, actors, basis, bears: [], links: [] }] : []
  })
  return [...signals, ...facts].sort(
    (a, b) => a.span.from - b.span.from || a.span.to - b.span.to || (a.id < b.id ? -1 : 1),
  )
}
