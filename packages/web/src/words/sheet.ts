/** Words about sheets and copied tables: what was understood of them, before it is written. */
import type { Widen } from './widen.ts'

type PasteOf = { readonly [section: string]: string }

const english = {
  clipboard: 'the copied table',
  choose: 'Choose a file …',
  chooseHint: 'CSV, Excel (.xlsx) or JSON, up to 16 MB. The file stays on this machine.',
  paste: 'or paste a table here',
  pasteHint: 'Copied from a spreadsheet or a word processor, with or without its heads.',
  reading: 'Reading …',
  preview: 'What would be added',
  counts: (counts: { add: string; present: string; left: string }) =>
    `To be added: ${counts.add}. There already: ${counts.present}. Left out: ${counts.left}.`,
  nothingYet: 'Nothing has been written yet.',
  none: 'Nothing of it can be added.',
  row: 'Row',
  understood: 'Understood as',
  outcome: 'Outcome',
  outcomes: { new: 'to be added', present: 'there already', left: 'left out' },
  asWritten: (cells: string) => `as written: ${cells}`,
  hidden: (count: string) => `Rows not shown here: ${count}.`,
  add: (count: number, number: string) => (count === 1 ? 'Add 1 row' : `Add ${number} rows`),
  drop: 'Add nothing',
  done: (count: number, number: string) =>
    `${count === 1 ? '1 row' : `${number} rows`} added. Undo takes it back in one step.`,
  step: (number: string) => `rows added: ${number}`,
  anew: 'The model has changed meanwhile; the rows were looked at once more.',
  columns: {
    actors: 'Columns: name, description.',
    options: 'Columns: owner, option, what “yes” means, today, can be taken back, seen how.',
    preferences: 'Columns: what it wants (an option, or “not” and an option), in words.',
    rules: 'Columns: what can never be, why.',
    states: 'Columns: name, what differs from today.',
    shocks: 'Columns: name, what is forced.',
    sources: 'Columns: title, kind, date, address.',
    claims: 'Columns: claim, note.',
    questions:
      'A row for each answer. Columns: question, question in words, answer, answer in words; or only question and answer. “As written” marks the answer that the model takes.',
    signals:
      'Columns: date (as precise as it is known), what was seen, source, question and answer that it bears on, for or against.',
    stages:
      'Columns: stage, how long it stands, due, talks. Without column names each follows the one above; “after” says otherwise.',
    commitments:
      'Columns: stage, commitment (an option, or “not” and an option), of whom, due, in words.',
  },
  bearsOn: 'bears on',
  after: 'after',
  dwell: 'stands at least',
  due: 'due',
  inPlan: (stage: string, plan: string) => `${stage} (${plan})`,
  speaks: { for: 'speaks for it', against: 'speaks against it', both: 'speaks both ways' },
  taken: 'the answer that the model takes',
  heads: 'A heading row may name them in another order, in English or German.',
  pasteRows: 'Paste rows from a spreadsheet',
  /** Where two tables of one view take rows. */
  pasteOf: {
    stages: 'Paste stages from a spreadsheet',
    commitments: 'Paste commitments from a spreadsheet',
    signals: 'Paste signals from a spreadsheet',
  } as PasteOf,
  here: 'Paste the rows here',
  into: 'Rows copied in a spreadsheet or a word processor can be pasted right into the table.',
  records: {
    open: 'Bring in a sheet',
    lead: 'A sheet of reports, a row for each: a promise and a date, and how far it was carried out, whether it was broken, what was seen, where, by whom. Everything is shown before it is written.',
    heads:
      'A heading row names the columns, such as promise, date, status, breach, evidence, place, coder; in English or German.',
  },
}

const german: Widen<typeof english> = {
  clipboard: 'die kopierte Tabelle',
  choose: 'Datei wählen …',
  chooseHint: 'CSV, Excel (.xlsx) oder JSON, bis 16 MB. Die Datei bleibt auf diesem Gerät.',
  paste: 'oder hier eine Tabelle einfügen',
  pasteHint: 'Aus einer Tabellenkalkulation oder Textverarbeitung, mit Spaltennamen oder ohne.',
  reading: 'Liest …',
  preview: 'Was hinzukäme',
  counts: ({ add, present, left }) =>
    `Hinzuzufügen: ${add}. Schon da: ${present}. Weggelassen: ${left}.`,
  nothingYet: 'Geschrieben ist noch nichts.',
  none: 'Nichts davon lässt sich hinzufügen.',
  row: 'Zeile',
  understood: 'Verstanden als',
  outcome: 'Ergebnis',
  outcomes: { new: 'kommt hinzu', present: 'schon da', left: 'bleibt weg' },
  asWritten: (cells) => `im Original: ${cells}`,
  hidden: (count) => `Hier nicht gezeigte Zeilen: ${count}.`,
  add: (count, number) => (count === 1 ? '1 Zeile hinzufügen' : `${number} Zeilen hinzufügen`),
  drop: 'Nichts hinzufügen',
  done: (count, number) =>
    `${count === 1 ? '1 Zeile' : `${number} Zeilen`} hinzugefügt. „Rückgängig“ nimmt das in einem Schritt zurück.`,
  step: (number) => `hinzugefügte Zeilen: ${number}`,
  anew: 'Das Modell hat sich inzwischen geändert; die Zeilen sind neu geprüft.',
  columns: {
    actors: 'Spalten: Bezeichnung, Beschreibung.',
    options:
      'Spalten: Eigner, Option, was „ja“ bedeutet, heute, lässt sich zurücknehmen, woran zu sehen.',
    preferences: 'Spalten: was er will (eine Option, oder „nicht“ und eine Option), in Worten.',
    rules: 'Spalten: was nie sein kann, warum.',
    states: 'Spalten: Bezeichnung, was anders ist als heute.',
    shocks: 'Spalten: Bezeichnung, was erzwungen ist.',
    sources: 'Spalten: Titel, Art, Datum, Adresse.',
    claims: 'Spalten: Behauptung, Anmerkung.',
    questions:
      'Je Antwort eine Zeile. Spalten: Frage, Frage in Worten, Antwort, Antwort in Worten; oder nur Frage und Antwort. „Im Modell“ bezeichnet die Antwort, von der das Modell ausgeht.',
    signals:
      'Spalten: Datum (so genau, wie es bekannt ist), was zu sehen war, Quelle, Frage und Antwort, die es betrifft, dafür oder dagegen.',
    stages:
      'Spalten: Stufe, wie lange sie steht, Frist, Gespräche. Ohne Spaltennamen folgt jede auf die vorige; „nach“ sagt es anders.',
    commitments:
      'Spalten: Stufe, Zusage (eine Option, oder „nicht“ und eine Option), wessen, Frist, in Worten.',
  },
  bearsOn: 'betrifft',
  after: 'nach',
  dwell: 'besteht mindestens',
  due: 'Frist',
  inPlan: (stage, plan) => `${stage} (${plan})`,
  speaks: { for: 'spricht dafür', against: 'spricht dagegen', both: 'spricht für beides' },
  taken: 'die Antwort, von der das Modell ausgeht',
  heads: 'Eine Kopfzeile kann sie in anderer Reihenfolge nennen, deutsch oder englisch.',
  pasteRows: 'Zeilen aus einer Tabelle einfügen',
  pasteOf: {
    stages: 'Stufen aus einer Tabelle einfügen',
    commitments: 'Zusagen aus einer Tabelle einfügen',
    signals: 'Signale aus einer Tabelle einfügen',
  },
  here: 'Die Zeilen hier einfügen',
  into: 'In Tabellenkalkulation oder Textverarbeitung kopierte Zeilen lassen sich direkt in die Tabelle einfügen.',
  records: {
    open: 'Tabelle übernehmen',
    lead: 'Eine Tabelle von Berichten, je Zeile einer: eine Zusage und ein Datum, dazu wie weit sie umgesetzt ist, ob sie gebrochen ist, was zu sehen war, wo, von wem. Alles ist zu sehen, bevor es geschrieben ist.',
    heads:
      'Eine Kopfzeile nennt die Spalten, etwa Zusage, Datum, Stand, Bruch, Beobachtung, Ort, Kodierung; deutsch oder englisch.',
  },
}

export const sheetWords = { en: english, de: german }
