/** Words about a file that holds a part of a case: what would join, what stays out and why. */
import type { Widen } from './widen.ts'

const english = {
  title: (name: string) => `Bring in ${name}`,
  kinds: {
    references: 'A list of references. Each becomes a source of the case.',
    arguments: 'A map of arguments. Statements and arguments become claims of the case.',
    matrix: 'A matrix of judgements about the disputed questions of the case.',
    agreements:
      'A sheet of peace agreements. Each becomes a signal of its day, which waits until somebody links it, and a source.',
  },
  sections: {
    sources: 'Sources',
    claims: 'Claims',
    signals: 'Signals',
    plans: 'Plans',
    judgements: 'Which answers speak for which',
  },
  process: 'Only where process or country contains',
  processHint: 'as the sheet writes it, such as Korea; empty for all',
  withPlans: 'Take coded provisions along as plans that are yet to be written',
  reading: 'Reading …',
  counts: (news: string, present: string) => `To be added: ${news}. There already: ${present}.`,
  changed: (count: string) => `Of them changes of what is there: ${count}.`,
  nothingYet: 'Nothing has been written yet.',
  none: 'Nothing of it can be added.',
  allThere: 'The case has all of it already.',
  isChange: 'changed:',
  left: 'What stays out, and why',
  notes: 'What is to be known of it',
  more: (count: string) => `Not shown here: ${count}.`,
  add: (count: string) => `Add to the case: ${count}`,
  drop: 'Add nothing',
  close: 'Close',
  done: (count: string) => `Added to the case: ${count}. Undo takes it back in one step.`,
  step: (name: string) => `brought in from ${name}`,
  anew: 'The case has changed meanwhile; the file was looked at once more.',
  tooSlow: 'The file takes too long to read. Nothing of it was brought in.',
  readOnly: 'This case cannot be changed, so nothing can join it here.',
  alone:
    'No case is open that it could join. Open the case first, then the file again; or save what it makes as text for a model file.',
  matrixAlone:
    'A matrix speaks of the questions of a case, and no case is open. Open the case first, then the file again.',
  saveText: 'Save as text (YAML)',
}

const german: Widen<typeof english> = {
  title: (name) => `${name} übernehmen`,
  kinds: {
    references: 'Eine Literaturliste. Jede Angabe kommt als Quelle in den Fall.',
    arguments:
      'Eine Karte von Argumenten. Aussagen und Argumente kommen als Behauptungen in den Fall.',
    matrix: 'Eine Matrix von Urteilen über die strittigen Fragen des Falls.',
    agreements:
      'Eine Tabelle von Friedensabkommen. Jedes kommt als Signal seines Tages, das auf seine Zuordnung wartet, und als Quelle in den Fall.',
  },
  sections: {
    sources: 'Quellen',
    claims: 'Behauptungen',
    signals: 'Signale',
    plans: 'Pläne',
    judgements: 'Welche Antworten für welche sprechen',
  },
  process: 'Nur wo Prozess oder Land enthält',
  processHint: 'wie die Tabelle es schreibt, etwa Korea; leer für alle',
  withPlans: 'Kodierte Bestimmungen als Pläne mitnehmen, die noch auszuarbeiten sind',
  reading: 'Liest …',
  counts: (news, present) => `Hinzuzufügen: ${news}. Schon da: ${present}.`,
  changed: (count) => `Davon Änderungen an Vorhandenem: ${count}.`,
  nothingYet: 'Geschrieben ist noch nichts.',
  none: 'Nichts davon lässt sich hinzufügen.',
  allThere: 'Der Fall hat das alles schon.',
  isChange: 'geändert:',
  left: 'Was wegbleibt, und warum',
  notes: 'Was dazu zu wissen ist',
  more: (count) => `Hier nicht gezeigt: ${count}.`,
  add: (count) => `Dem Fall hinzufügen: ${count}`,
  drop: 'Nichts hinzufügen',
  close: 'Schließen',
  done: (count) =>
    `Dem Fall hinzugefügt: ${count}. „Rückgängig“ nimmt das in einem Schritt zurück.`,
  step: (name) => `übernommen aus ${name}`,
  anew: 'Der Fall hat sich inzwischen geändert; die Datei ist neu geprüft.',
  tooSlow: 'Das Lesen der Datei dauert zu lange. Übernommen ist nichts.',
  readOnly: 'Dieser Fall lässt sich nicht ändern; hier kann nichts hinzukommen.',
  alone:
    'Es ist kein Fall offen, zu dem es kommen könnte. Öffnen Sie zuerst den Fall, dann die Datei noch einmal; oder sichern Sie, was aus ihr entsteht, als Text für eine Modelldatei.',
  matrixAlone:
    'Eine Matrix spricht von den Fragen eines Falls, und es ist keiner offen. Öffnen Sie zuerst den Fall, dann die Datei noch einmal.',
  saveText: 'Als Text (YAML) sichern',
}

export const joiningWords = { en: english, de: german }
