/** Words for what goes along with a part of a model that is removed. */
import type { Language } from '@stufenplan/core'
import type { Widen } from './widen.ts'

const english = {
  hangsOn: (label: string) => `What hangs on “${label}”`,
  hangsOnHint:
    'None of this means anything without it. All of it goes in one step; undo brings it back.',
  removeWithUses: (count: number) => `Remove all ${count}`,
  keepIt: 'Keep it',
  otherSections: {
    perceptions: 'What others take them to want',
    readings: 'Readings',
    states: 'Named states',
    observed: 'Facts',
    shocks: 'Shocks',
    signals: 'Signals',
  },
}

const german: Widen<typeof english> = {
  hangsOn: (label) => `Was an „${label}“ hängt`,
  hangsOnHint:
    'Ohne das hat nichts davon Sinn. Alles geht in einem Schritt; „Rückgängig“ holt es zurück.',
  removeWithUses: (count) => `Alle ${count} entfernen`,
  keepIt: 'Behalten',
  otherSections: {
    perceptions: 'Was andere ihnen zuschreiben',
    readings: 'Lesarten',
    states: 'Benannte Zustände',
    observed: 'Fakten',
    shocks: 'Schocks',
    signals: 'Signale',
  },
}

export function removalWords(language: Language): Widen<typeof english> {
  return language === 'en' ? english : german
}
