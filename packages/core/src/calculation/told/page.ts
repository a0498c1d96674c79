/**
 * How every calculation is told: the answer in a sentence or two, the steps with their formulas
 * small beside them, what is taken for granted, and where the formulas are from.
 */
import type { Block, Explanation, Sentence } from '../../voice/explanation.ts'
import { type Dictionary, dictionaryOf, type Language } from '../../voice/words/words.ts'

/** A step of a calculation: what it is, what it comes to, and by which formula. */
export type Step = readonly [what: string, value: string, formula?: string]

export interface Told {
  readonly title: string
  /** In sentences; the first is the answer. */
  readonly answer: readonly (string | false)[]
  readonly steps: readonly (Step | false)[]
  /** Further tables, each under a heading. */
  readonly more?: readonly Block[]
  /** What is taken for granted; none: data alone, in which there is no chance. */
  readonly granted?: string
  /** What chances in it say; left out: that they are of a breach. */
  readonly chances?: string
  readonly source: string
}

/** What tells a calculation: words and numbers of one language. */
export interface Voice {
  readonly language: Language
  readonly words: Dictionary
  /** A chance to six digits. */
  chance(value: number): string
  /** An amount to six digits. */
  amount(value: number): string
  /** At most so many rows of a long table. */
  readonly rowsMax: number
}

export function voiceOf(language: Language, rowsMax: number): Voice {
  const words = dictionaryOf(language)
  const point = language === 'de' ? ',' : '.'
  const amount = (value: number): string => {
    const size = Math.abs(value)
    if ((size > 0 && size < 1e-4) || size >= 1e12) return words.amount(value)
    const [whole = '', rest] = String(Number(size.toFixed(6))).split('.')
    const text = `${words.number(Number(whole))}${rest === undefined ? '' : `${point}${rest}`}`
    return value < 0 ? `−${text}` : text
  }
  const chance = (value: number): string =>
    value < 1 && 1 - value < 1e-5
      ? words.chance(value)
      : value < 1e-4
        ? words.chance(value)
        : amount(value)
  return { language, words, chance, amount, rowsMax }
}

export function pageOf(
  { title, answer, steps, more = [], granted, chances, source }: Told,
  v: Voice,
): Explanation {
  const words = frame[v.language]
  const rows = steps.filter((one) => one !== false)
  return [
    { kind: 'title', text: [title], under: [words.under] },
    { kind: 'paragraph', text: answer.filter((one) => one !== false) },
    ...stepTable(rows, words),
    ...more,
    ...(granted === undefined ? [] : [grantedSaid(granted, chances ?? words.chances, words)]),
    {
      kind: 'paragraph',
      text: [words.source, { kind: 'basis', text: source, sources: [], cited: source }],
    },
  ]
}

function grantedSaid(granted: string, chances: string, words: Framing): Block {
  const text = [words.granted, granted, chances].filter((one) => one !== '')
  return { kind: 'paragraph', text }
}

/** None where nothing was asked to be calculated. */
function stepTable(rows: readonly Step[], words: Framing): Block[] {
  if (rows.length === 0) return []
  const cells = rows.map(([what, value, formula]): Sentence[] => [
    [what],
    [value],
    formula === undefined ? [] : [{ kind: 'term', text: formula }],
  ])
  return [table([words.what, words.value, words.formula], cells)]
}

export function table(columns: readonly string[], rows: readonly (readonly Sentence[])[]): Block {
  return { kind: 'table', columns: columns.map((one) => [one]), rows }
}

export function heading(text: string): Block {
  return { kind: 'heading', text: [text] }
}

type Framing = (typeof frame)[Language]

const frame = {
  en: {
    under: 'Calculated without a model',
    what: 'What',
    value: 'Value',
    formula: 'Formula',
    granted: 'Taken for granted:',
    chances: 'Chances say how a breach would fare, and nothing of whether there is one.',
    source: 'Where this is from',
  },
  de: {
    under: 'Ohne Modell gerechnet',
    what: 'Größe',
    value: 'Wert',
    formula: 'Formel',
    granted: 'Vorausgesetzt ist:',
    chances:
      'Wahrscheinlichkeiten sagen, wie es einem Bruch erginge, und nichts darüber, ob es ihn gibt.',
    source: 'Herkunft',
  },
} as const
