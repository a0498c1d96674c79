/** What a judgement rests on: each basis as a form shows it and as the model writes it. */
import { setField } from './fields.ts'
import { type DocumentPath, type Edit, isRecord, type JsonValue } from './written.ts'

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

/** Where a basis stands: one alone is written without a list. */
export function basisPath(path: DocumentPath, written: JsonValue | undefined, at: number) {
  return Array.isArray(written) ? [...path, at] : path
}

export function setBasis(
  path: DocumentPath,
  written: JsonValue | undefined,
  at: number,
  form: BasisForm,
): Edit[] {
  return setField(basisPath(path, written, at), writtenBasis(form))
}

/** Another basis at the end; a second makes a list of the first. */
export function addBasis(path: DocumentPath, written: JsonValue | undefined): Edit[] {
  const value = 'assumption'
  const bases = basesOf(written)
  if (Array.isArray(written)) return [{ kind: 'insert', path, at: bases.length, value }]
  return setField(path, bases.length === 0 ? value : [...bases, value])
}

/** Without its last basis a judgement has no such field. */
export function removeBasis(
  path: DocumentPath,
  written: JsonValue | undefined,
  at: number,
): Edit[] {
  const isLast = basesOf(written).length === 1
  return [{ kind: 'remove', path: isLast ? path : basisPath(path, written, at) }]
}
