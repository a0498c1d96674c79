/** The fields of a design of inspection and of its parts. */
import type { InspectionFormWords } from '../../words/inspection-forms.ts'
import type { ModelWords } from '../../words/model.ts'
import type { Field } from './sections.ts'

type Choice = readonly [string, string]

interface Said {
  readonly words: ModelWords
  readonly forms: InspectionFormWords
}

const amount = (name: string, label: string): Field => ({ name, kind: 'amount', label })
const line = (name: string, label: string): Field => ({ name, kind: 'line', label })

function named({ words }: Said): { readonly label: Field; readonly judged: Field } {
  return {
    label: { name: 'label', kind: 'text', label: words.label },
    judged: { name: 'basis', kind: 'basis', label: words.basis, isJudged: true },
  }
}

export function designFields(said: Said, options: readonly Choice[]): readonly Field[] {
  const { words, forms } = said
  const { label, judged } = named(said)
  return [
    label,
    { name: 'about', kind: 'long', label: words.about },
    { name: 'of', kind: 'owner', label: forms.of },
    {
      name: 'while',
      kind: 'choice',
      label: forms.while,
      choices: [['', forms.always], ...options],
    },
    judged,
  ]
}

export function siteFields(said: Said): readonly Field[] {
  const { forms } = said
  const { label, judged } = named(said)
  const choices = [
    ['yes', forms.isKnown],
    ['no', forms.isHidden],
  ] as const
  return [
    label,
    { name: 'known', kind: 'choice', label: forms.known, choices, unset: 'yes' },
    amount('number', forms.number),
    judged,
  ]
}

export function accessFields({ forms }: Said): readonly Field[] {
  const choices = Object.entries(forms.refusals)
  return [
    amount('access.granted', forms.granted),
    { name: 'access.refusal', kind: 'choice', label: forms.refusal, choices },
  ]
}

export function stratumFields(said: Said): readonly Field[] {
  const { forms, words } = said
  const { label } = named(said)
  return [
    label,
    amount('items', forms.items),
    amount('content', forms.content),
    { name: 'basis', kind: 'basis', label: words.basis },
  ]
}

export function meansFields(said: Said): readonly Field[] {
  const { forms } = said
  const { label, judged } = named(said)
  return [
    label,
    { name: 'kind', kind: 'choice', label: forms.kind, choices: Object.entries(forms.kinds) },
    amount('visits', forms.visits),
    line('within', forms.within),
    amount('sees', forms.sees),
    amount('sample', forms.sample),
    amount('days', forms.days),
    amount('false-alarm', forms.falseAlarm),
    judged,
  ]
}

export function stepFields(said: Said, sites: readonly Choice[]): readonly Field[] {
  const { forms, words } = said
  const { label } = named(said)
  return [
    label,
    { name: 'at', kind: 'choice', label: forms.at, choices: sites },
    { name: 'basis', kind: 'basis', label: words.basis },
  ]
}

export function wayFields(said: Said): readonly Field[] {
  const { forms } = said
  const { label, judged } = named(said)
  return [
    label,
    amount('amount', forms.amount),
    line('lasts', forms.lasts),
    line('answered', forms.answered),
    judged,
  ]
}
