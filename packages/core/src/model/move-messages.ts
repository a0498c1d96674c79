/** What diagnostics say of the two forms of a model, with options or state by state. */
import type { DiagnosticFacts } from './diagnostic.ts'

type Code = 'wrong-form' | 'idle-move'
type Messages = { readonly [K in Code]: (facts: DiagnosticFacts[K]) => string }

const elsewhere = {
  en: {
    states: (field: string) =>
      `"${field}" speaks of options, and this model gives its states and moves one by one instead. Leave it out, or write the model with options.`,
    options: (field: string) =>
      `"${field}" belongs to models that give their states and moves one by one, under "moves". Leave it out, or write such a model.`,
    asked: () =>
      'This is not answered for a model that gives its states and moves one by one. Such a model can be asked what holds (today, stable), what leads where (states, today --paths) and why (why).',
  },
  de: {
    states: (field: string) =>
      `„${field}“ handelt von Optionen; dieses Modell nennt stattdessen seine Zustände und Züge einzeln. Weglassen, oder das Modell mit Optionen schreiben.`,
    options: (field: string) =>
      `„${field}“ gehört in Modelle, die ihre Zustände und Züge unter „moves“ einzeln nennen. Weglassen, oder ein solches Modell schreiben.`,
    asked: () =>
      'Das ist für ein Modell, das seine Zustände und Züge einzeln nennt, nicht zu beantworten. Zu fragen ist hier, was gilt (today, stable), was wohin führt (states, today --paths) und warum (why).',
  },
}

export const englishOfMoves: Messages = {
  'wrong-form': ({ field, form }) => elsewhere.en[form](field),
  'idle-move': (f) =>
    `A move of ${f.actor} leads from "${f.state}" to itself. Staying is always possible: leave it out.`,
}

export const germanOfMoves: Messages = {
  'wrong-form': ({ field, form }) => elsewhere.de[form](field),
  'idle-move': (f) =>
    `Ein Zug von ${f.actor} führt von „${f.state}“ wieder dorthin. Bleiben kann jeder ohnehin: weglassen.`,
}
