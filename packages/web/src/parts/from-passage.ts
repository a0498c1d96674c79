/**
 * A passage of a text becomes part of the model: an actor, an option, a claim, with the passage as
 * its quote. Only the edits are made here; the text of the model is changed where it always is.
 */
import type { Edit, Model } from '@stufenplan/core'

export type PassageKind = 'actor' | 'option' | 'claim'

export interface Passage {
  readonly text: string
  readonly source: string
  /** The paragraph it stands in, counted from 1. */
  readonly paragraph: number
}

/** Quotes are short: a longer passage is named in full and quoted up to here. */
export const quoteLengthMax = 160

export function editsFor(
  passage: Passage,
  as: { readonly kind: PassageKind; readonly owner?: string },
  model: Model,
): Edit[] {
  const language = model.languages[0] ?? 'en'
  const label = { [language]: passage.text.replace(/\s+/g, ' ').trim() }
  const quote = label[language]?.slice(0, quoteLengthMax) ?? ''
  const basis = { source: passage.source, at: `P${passage.paragraph}`, quote }
  const section = { actor: 'actors', option: 'options', claim: 'claims' }[as.kind]
  const id = freeId(passage.text, takenIn(model), as.kind)
  const value = {
    actor: { label, basis },
    option: { owner: as.owner ?? model.actors[0]?.id ?? '', label, basis },
    claim: { says: label, basis },
  }[as.kind]
  return [{ kind: 'insert', path: [section], at: id, value }]
}

/** The edits that give a model its first source of a name. */
export function editsForSource(title: string, model: Model): { id: string; edits: Edit[] } {
  const language = model.languages[0] ?? 'en'
  const id = freeId(title, new Set(model.sources.map((one) => one.id)), 'text')
  return {
    id,
    edits: [{ kind: 'insert', path: ['sources'], at: id, value: { title: { [language]: title } } }],
  }
}

function takenIn({ actors, options, claims }: Model): Set<string> {
  return new Set([...actors, ...options, ...claims].map((one) => one.id))
}

/** A short name from the first words, free in the model: letters and digits, starting with one. */
function freeId(text: string, taken: ReadonlySet<string>, fallback: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .replace(/[^A-Za-z0-9\s-]/g, '')
    .split(/[\s-]+/)
    .filter((word) => word !== '')
  const short = words.slice(0, 3).join('-').toLowerCase().slice(0, 24)
  const base = /^[a-z]/.test(short) ? short : fallback
  for (let n = 1; ; n++) {
    const id = n === 1 ? base : `${base}-${n}`
    if (!taken.has(id)) return id
  }
}
