/** The words of the form in which an option says when it may be turned. */
import type { Widen } from './widen.ts'

const english = {
  title: 'When it may be turned',
  none: 'At any time, as far as it can be taken back.',
  turn: 'What',
  turns: { yes: 'beginning it', no: 'ending it', either: 'either way' },
  only: 'only while',
  because: 'Why only then',
  add: 'Add a condition: only while …',
  choose: 'Choose an option',
  remove: 'Remove this condition',
  step: (label: string) => `when it may be turned: ${label}`,
}

const german: Widen<typeof english> = {
  title: 'Wann sie sich ändern lässt',
  none: 'Jederzeit, soweit sie rücknehmbar ist.',
  turn: 'Was',
  turns: { yes: 'sie beginnen', no: 'sie beenden', either: 'beides' },
  only: 'nur solange',
  because: 'Warum nur dann',
  add: 'Eine Bedingung hinzufügen: nur solange …',
  choose: 'Option wählen',
  remove: 'Diese Bedingung entfernen',
  step: (label) => `wann sie sich ändern lässt: ${label}`,
}

export const turnConditionWords = { en: english, de: german }
