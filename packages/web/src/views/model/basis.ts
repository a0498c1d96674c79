/** One basis of a judgement, as a form shows it, and as the model writes it. */
import { isRecord, type JsonValue } from '../../case/written.ts'

export interface BasisForm {
  readonly kind: 'source' | 'assumption'
  readonly source: string
  readonly at: string
  readonly quote: string
  /** What is assumed, or a note about the use of a source: kept as written. */
  readonly why?: JsonValue
  readonly note?: JsonValue
}

export function basisForm(written: JsonValue): BasisForm {
  const none = { source: '', at: '', quote: '' }
  if (isRecord(written)) {
    if ('assumption' in written)
      return { ...none, kind: 'assumption', why: written.assumption ?? '' }
    const { source, at, quote, note } = written
    return {
      kind: 'source',
      source: String(source ?? ''),
      at: String(at ?? ''),
      quote: String(quote ?? ''),
      ...(note !== undefined && { note }),
    }
  }
  const text = String(written ?? '')
  if (text === 'assumption' || text === '') return { ...none, kind: 'assumption' }
  const [source = '', ...at] = text.split(' ')
  return { kind: 'source', source, at: at.join(' '), quote: '' }
}

/** The shortest form that says it. */
export function writtenBasis({ kind, source, at, quote, why, note }: BasisForm): JsonValue {
  if (kind === 'assumption')
    return why === undefined || why === '' ? 'assumption' : { assumption: why }
  if (quote === '' && note === undefined) return at === '' ? source : `${source} ${at}`
  return {
    source,
    ...(at !== '' && { at }),
    ...(quote !== '' && { quote }),
    ...(note !== undefined && { note }),
  }
}

/** The bases of an entry as a list: one or several are written alike. */
export function basesOf(written: JsonValue | undefined): readonly JsonValue[] {
  if (written === undefined || written === null) return []
  return Array.isArray(written) ? written : [written]
}
