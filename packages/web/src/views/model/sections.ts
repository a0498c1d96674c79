/** The sections of a model that have a form, and the fields of their entries. */
import type { ModelWords } from '../../words/model.ts'

export const sectionNames = [
  'case',
  'actors',
  'options',
  'preferences',
  'rules',
  'questions',
  'judgements',
  'plans',
  'inspections',
  'states',
  'shocks',
  'sources',
  'claims',
] as const
export type SectionName = (typeof sectionNames)[number]

export type FieldKind =
  | 'text'
  | 'long'
  | 'line'
  | 'formula'
  | 'basis'
  | 'choice'
  | 'owner'
  | 'settings'
  | 'amount'

export interface Field {
  readonly name: string
  readonly kind: FieldKind
  readonly label: string
  /** Of a basis: do readers mark and comment the judgement? */
  readonly isJudged?: boolean
  /** Of a choice: what is written, and what is shown. */
  readonly choices?: readonly (readonly [string, string])[]
  /** Of a choice: what holds where nothing is written. */
  readonly unset?: string
}

type Plain = Exclude<SectionName, 'case' | 'preferences' | 'judgements' | 'plans' | 'inspections'>

const text = (name: string, label: string): Field => ({ name, kind: 'text', label })
const long = (name: string, label: string): Field => ({ name, kind: 'long', label })
const line = (name: string, label: string): Field => ({ name, kind: 'line', label })
const settings = (name: string, label: string): Field => ({ name, kind: 'settings', label })
const amount = (name: string, label: string): Field => ({ name, kind: 'amount', label })

export function fieldsOf(section: Plain, words: ModelWords): readonly Field[] {
  const basis: Field = { name: 'basis', kind: 'basis', label: words.basis }
  const judged: Field = { ...basis, isJudged: true }
  const yesNo = [
    ['yes', words.yes],
    ['no', words.no],
  ] as const
  const all: { readonly [K in Plain]: readonly Field[] } = {
    actors: [
      text('label', words.label),
      text('in-sentence', words.inSentence),
      { name: 'plural', kind: 'choice', label: words.plural, choices: yesNo },
      long('about', words.about),
      amount('patience.rate', words.patienceRate),
      amount('patience.hazard', words.patienceHazard),
      basis,
    ],
    options: [
      { name: 'owner', kind: 'owner', label: words.owner },
      text('label', words.label),
      long('yes', words.yesMeans),
      { name: 'today', kind: 'choice', label: words.today, choices: yesNo },
      {
        name: 'reversible',
        kind: 'choice',
        label: words.reversible,
        choices: [
          ['yes', words.yes],
          ['once-yes', words.onceYes],
          ['once-no', words.onceNo],
        ],
      },
      judged,
    ],
    rules: [
      { name: 'never', kind: 'formula', label: words.never },
      long('because', words.because),
      judged,
    ],
    states: [text('label', words.label), settings('set', words.differs), basis],
    shocks: [
      text('label', words.label),
      settings('set', words.forced),
      { name: 'held', kind: 'choice', label: words.held, choices: yesNo },
      judged,
    ],
    questions: [text('title', words.questionTitle), judged],
    sources: sourceFieldsOf(words),
    claims: [long('says', words.says), line('test', words.test), long('note', words.note), judged],
  }
  return all[section]
}

/** What a judgement of influence has beside its answers and strengths. */
export function judgementFields(words: ModelWords): readonly Field[] {
  return [
    long('because', words.because),
    { name: 'basis', kind: 'basis', label: words.basis, isJudged: true },
  ]
}

function sourceFieldsOf(words: ModelWords): readonly Field[] {
  return [
    text('title', words.sourceTitle),
    text('author', words.sourceAuthor),
    text('in', words.sourceIn),
    text('publisher', words.sourcePublisher),
    line('kind', words.sourceKind),
    line('date', words.date),
    line('language', words.language),
    line('url', words.url),
    line('accessed', words.sourceAccessed),
    long('note', words.note),
  ]
}
