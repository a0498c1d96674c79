/** Plans side by side by what they are worth. */
import type { Widen } from '../../../voice/words/widen.ts'

const english = {
  beside: {
    columns: [
      'Plan',
      'Would it pay to keep?',
      'Weakest link, worst case',
      'Weakest link, best case',
      'Would mend it, each alone',
    ],
    keeps: {
      everywhere: 'at every stage, whatever the values',
      somewhere: 'depends on the ranges',
      nowhere: 'not at every stage',
    },
    untested: 'too little is stated',
    link: (actor: string, stage: string, margin: string) => `${actor} at “${stage}”: ${margin}`,
    noRepair: 'no single change found',
    none: '–',
  },
} as const

const german: Widen<typeof english> = {
  beside: {
    columns: [
      'Plan',
      'Würde sich das Einhalten lohnen?',
      'Schwächstes Glied, ungünstigster Fall',
      'Schwächstes Glied, günstigster Fall',
      'Abhilfe, jede für sich',
    ],
    keeps: {
      everywhere: 'bei jeder Stufe, bei allen Werten',
      somewhere: 'hängt von den Spannen ab',
      nowhere: 'nicht bei jeder Stufe',
    },
    untested: 'zu wenig angegeben',
    link: (actor, stage, margin) => `${actor} bei „${stage}“: ${margin}`,
    noRepair: 'keine einzelne Änderung gefunden',
    none: '–',
  },
}

export const besideWords = { en: english, de: german }
