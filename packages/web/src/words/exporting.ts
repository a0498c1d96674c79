/** Words about the forms in which a case leaves for other programs, by what they carry. */
import type { Widen } from './widen.ts'

/** Forms that go by their own name in every language. */
const named = {
  nfg: 'Gambit (.nfg)',
  graphml: 'GraphML',
  mermaid: 'Mermaid',
  bibtex: 'BibTeX',
  ris: 'RIS',
  csl: 'CSL-JSON',
  argdown: 'Argdown',
  scw: 'ScenarioWizard (.scw)',
}

const english = {
  title: 'For other programs',
  lead: 'What each can carry. Before anything is saved it is said what cannot come along.',
  groups: {
    whole: {
      title: 'The whole case',
      carries: 'Everything that it holds; each form opens here again.',
    },
    game: {
      title: 'The game',
      carries:
        'Actors, options, rules and who prefers what, in the reading on screen; no plans, no claims, no sources.',
    },
    graph: {
      title: 'The graph of moves',
      carries:
        'States and each actor’s moves among them, those that improve marked, in the reading on screen; to be drawn elsewhere.',
    },
    sources: { title: 'The sources', carries: 'A list of references for a reference manager.' },
    claims: {
      title: 'Claims and reasons',
      carries:
        'Claims, answers to disputed questions, wants and signals as a map of arguments, with what they rest on.',
    },
    judgements: {
      title: 'Which answers speak for which',
      carries:
        'The disputed questions as a matrix, with what the case judges of them; to be judged on elsewhere.',
    },
  },
  forms: {
    yaml: 'Model file (YAML)',
    xlsx: 'Workbook (Excel)',
    sheets: 'Tables (CSV, in a ZIP)',
    gmcr: 'GMCR programs',
    ...named,
  },
  count: (title: string, count: string) => `${title} (${count})`,
  busy: 'Writing …',
  refused: 'It cannot be written in this form',
  lost: 'What does not come along',
  notes: 'What is to be known of it',
  whole: 'Of what this form carries, nothing is left behind.',
  save: (name: string) => `Save ${name}`,
  saved: (name: string) => `${name} saved.`,
  behind: 'The text has errors: what leaves is the last version without any.',
  unreadable: 'The text has errors. Only the model file can be saved until they are mended.',
}

const german: Widen<typeof english> = {
  title: 'Für andere Programme',
  lead: 'Was jedes tragen kann. Vor dem Sichern ist gesagt, was nicht mitkommt.',
  groups: {
    whole: {
      title: 'Der ganze Fall',
      carries: 'Alles, was er enthält; jede Form öffnet sich auch hier.',
    },
    game: {
      title: 'Das Spiel',
      carries:
        'Akteure, Optionen, Regeln und wer was vorzieht, in der Lesart am Bildschirm; keine Pläne, Behauptungen oder Quellen.',
    },
    graph: {
      title: 'Der Graph der Züge',
      carries:
        'Zustände und die Züge der Akteure dazwischen, Verbesserungen gekennzeichnet, in der Lesart am Bildschirm; anderswo zu zeichnen.',
    },
    sources: { title: 'Die Quellen', carries: 'Eine Literaturliste für die Literaturverwaltung.' },
    claims: {
      title: 'Behauptungen und Gründe',
      carries:
        'Behauptungen, Antworten auf strittige Fragen, Wünsche und Signale als Karte von Argumenten, mit dem, worauf sie beruhen.',
    },
    judgements: {
      title: 'Welche Antworten für welche sprechen',
      carries:
        'Die strittigen Fragen als Matrix, mit den Urteilen des Falls darüber; anderswo weiter zu beurteilen.',
    },
  },
  forms: {
    yaml: 'Modelldatei (YAML)',
    xlsx: 'Arbeitsmappe (Excel)',
    sheets: 'Tabellen (CSV, in einem ZIP)',
    gmcr: 'GMCR-Programme',
    ...named,
  },
  count: (title, count) => `${title} (${count})`,
  busy: 'Schreibt …',
  refused: 'In dieser Form lässt es sich nicht schreiben',
  lost: 'Was nicht mitkommt',
  notes: 'Was dazu zu wissen ist',
  whole: 'Von dem, was diese Form trägt, bleibt nichts zurück.',
  save: (name) => `${name} sichern`,
  saved: (name) => `${name} gesichert.`,
  behind: 'Der Text hat Fehler: Hinaus geht die letzte Fassung ohne Fehler.',
  unreadable: 'Der Text hat Fehler. Bis sie behoben sind, lässt sich nur die Modelldatei sichern.',
}

export const exportingWords = { en: english, de: german }
