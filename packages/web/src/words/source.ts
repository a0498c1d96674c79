/** The words beside a source's text. */
import type { Widen } from './widen.ts'

const english = {
  title: 'The text',
  source: 'Source',
  none: 'This model names no source yet. Whatever has no source is marked as an assumption.',
  whole: 'as a whole',
  noQuote: 'referred to without a quote',
  uses: (count: number) => (count === 1 ? '1 thing rests on this' : `${count} things rest on this`),
  addText: 'Put the full text beside it …',
  changeText: 'Change or remove the full text …',
  paste: 'Paste the text here',
  stays: 'It stays in this browser and goes into no file and no link.',
  keep: 'Keep',
  cancel: 'Cancel',
  name: 'Name of the text',
  sourceMade: 'source named',
  selectHint: 'Select a passage to make it an actor, an option or a claim, with its quote.',
  usePassage: 'Use this passage as',
  of: 'of',
  made: {
    actor: 'actor made from a passage',
    option: 'option made from a passage',
    claim: 'claim made from a passage',
  },
  notMade: 'The text of the model has errors; nothing was changed. Mend them first.',
  kinds: {
    actor: 'Actor',
    option: 'Option',
    statement: 'Wants',
    rule: 'Rule',
    question: 'Question',
    judgement: 'Judgement',
    fact: 'Fact',
    claim: 'Claim',
    plan: 'Plan',
    signal: 'Signal',
  },
}

const german: Widen<typeof english> = {
  title: 'Der Text',
  source: 'Quelle',
  none: 'Dieses Modell nennt noch keine Quelle. Was keine Quelle hat, ist als Annahme gekennzeichnet.',
  whole: 'als Ganzes',
  noQuote: 'ohne Zitat angeführt',
  uses: (count) =>
    count === 1 ? '1 Eintrag stützt sich darauf' : `${count} Einträge stützen sich darauf`,
  addText: 'Den ganzen Text danebenlegen …',
  changeText: 'Den ganzen Text ändern oder entfernen …',
  paste: 'Fügen Sie den Text hier ein',
  stays: 'Er bleibt in diesem Browser und gelangt in keine Datei und keinen Link.',
  keep: 'Behalten',
  cancel: 'Abbrechen',
  name: 'Name des Textes',
  sourceMade: 'Quelle benannt',
  selectHint:
    'Wählen Sie eine Stelle aus, um daraus einen Akteur, eine Option oder eine Behauptung zu machen, mit Zitat.',
  usePassage: 'Diese Stelle verwenden als',
  of: 'von',
  made: {
    actor: 'Akteur aus einer Textstelle',
    option: 'Option aus einer Textstelle',
    claim: 'Behauptung aus einer Textstelle',
  },
  notMade: 'Der Text des Modells hat Fehler; geändert wurde nichts. Beheben Sie sie zuerst.',
  kinds: {
    actor: 'Akteur',
    option: 'Option',
    statement: 'Will',
    rule: 'Regel',
    question: 'Frage',
    judgement: 'Urteil',
    fact: 'Tatsache',
    claim: 'Behauptung',
    plan: 'Plan',
    signal: 'Signal',
  },
}

export const sourceWords = { en: english, de: german }
