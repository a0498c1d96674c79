/** A signal as it is being written, and the entry of the model's text that it becomes. */
export interface Draft {
  headline: string
  date: string
  actor: string
  /** A source of the model; none: an assumption, with its reason. */
  source: string
  place: string
  because: string
  question: string
  /** As typed, by answer. */
  likelihood: Record<string, string>
  reason: string
}

export function emptyDraft(): Draft {
  const texts = { headline: '', date: '', actor: '', source: '', place: '', because: '' }
  return { ...texts, question: '', likelihood: {}, reason: '' }
}

/** A number from 0 to 1, with a point or a comma. */
export function isLikelihood(written: string | undefined): boolean {
  if (written === undefined || !/^\s*\d+([.,]\d+)?\s*$/.test(written)) return false
  return numberIn(written) <= 1
}

function numberIn(written: string): number {
  return Number(written.trim().replace(',', '.'))
}

/** The entry under `signals`, with only the fields that say something. */
export function entryFrom(draft: Draft, answers: readonly string[], language: string) {
  const text = (given: string) => ({ [language]: given.trim() })
  const bearing = {
    question: draft.question,
    likelihood: Object.fromEntries(
      answers.map((answer) => [answer, numberIn(draft.likelihood[answer] ?? '')]),
    ),
    basis: { assumption: text(draft.reason) },
  }
  const place = draft.place.trim()
  return {
    label: text(draft.headline),
    date: draft.date.trim(),
    ...(draft.actor !== '' && { actor: draft.actor }),
    ...(draft.question !== '' && { bears: [bearing] }),
    basis:
      draft.source === ''
        ? { assumption: text(draft.because) }
        : { source: draft.source, ...(place !== '' && { at: place }) },
  }
}

/** A short id made of the first words of a headline, and not yet taken. */
export function idFor(headline: string, taken: readonly string[]): string {
  const words = headline
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => /^[a-z]/.test(word))
  const stem = words.slice(0, 4).join('-').slice(0, 40) || 'signal'
  const numbered = [stem, ...taken.map((_, i) => `${stem}-${i + 2}`), `${stem}-n`]
  return numbered.find((id) => !taken.includes(id)) ?? stem
}
