/** Words about the file of a case: saving into it, both versions, how a file is written. */
import type { Widen } from './widen.ts'

const english = {
  exported: (name: string) => `What ${name} cannot hold`,
  forOthers: 'For other programs …',
  dropHere: 'Drop the file to open it',
  oneOnly: (name: string) => `One file at a time: ${name} is looked at.`,
  saveGmcr: 'Save for GMCR programs …',
  saveWorkbook: 'Save as a workbook (Excel) …',
  inRest: (count: string) =>
    `Values without a column of their own, in the sheet “rest”: ${count}. They come back with it.`,
  noComments: 'The comments of the text (lines with #) stay behind.',
  notAModel:
    'Reports on a plan are brought in elsewhere: view “Implementation”, “Bring in a sheet”.',
  save: 'Save',
  saveHint: (name: string) => `Save into ${name} (Ctrl+S)`,
  isSaved: (name: string) => `the same in ${name}`,
  isNotSaved: (name: string) => `not yet in ${name}`,
  savedTold: (name: string) => `Saved into ${name}.`,
  changedTold: (name: string) =>
    `${name} was changed outside and is taken over. Undo brings back what was here.`,
  takenOver: (name: string) => `${name} taken over`,
  noKey:
    'Nothing was written: the program was started anew. Open the address that it printed; your work stays in this browser.',
  notSaved: (name: string, reason: string) =>
    `${name} was NOT written${reason === '' ? '' : ` (${reason})`}. Your work stays in this browser.`,
  differ: (name: string) => `${name} and this case have both changed since they were the same.`,
  compare: 'Show both',
  compareTitle: 'File and case, side by side',
  own: 'The case in this browser',
  inFile: (name: string) => `The file ${name}`,
  keepOwn: 'Go on with the case',
  keepOwnHint: 'The file stays as it is until you save.',
  takeFile: 'Go on with the file',
  takeFileHint: 'One step, which undo takes back.',
  bothKept: 'The version of the file also stays among the versions of this case.',
  foundIn: (name: string) => `as found in ${name}`,
  inWords: 'What is different, from the case to the file',
  linesHidden: (count: number) => (count === 1 ? '1 equal line' : `${count} equal lines`),
  encodingTitle: (name: string) => `How is ${name} written?`,
  encodingAsked: 'The file is no UTF-8. Choose the line that reads right.',
  encodingSaved: 'It is saved as UTF-8 from now on.',
  encodings: {
    'windows-1252': 'Western European (Latin-1)',
    'windows-1250': 'Central European',
    'windows-1251': 'Cyrillic',
    'euc-kr': 'Korean',
    shift_jis: 'Japanese',
    gb18030: 'Chinese',
  },
  binary: (name: string) => `${name} holds no text.`,
  imported: (name: string) => `Read from ${name}`,
  importedWhole: 'Nothing was left behind.',
  importRefused: (name: string) => `${name} cannot be read`,
}

const german: Widen<typeof english> = {
  exported: (name) => `Was ${name} nicht fassen kann`,
  forOthers: 'Für andere Programme …',
  dropHere: 'Datei loslassen, um sie zu öffnen',
  oneOnly: (name) => `Eine Datei auf einmal: Betrachtet ist ${name}.`,
  saveGmcr: 'Für GMCR-Programme sichern …',
  saveWorkbook: 'Als Arbeitsmappe (Excel) sichern …',
  inRest: (count) =>
    `Werte ohne eigene Spalte, im Blatt „Rest“: ${count}. Mit ihm kommen sie auch zurück.`,
  noComments: 'Die Kommentare des Textes (Zeilen mit #) bleiben zurück.',
  notAModel:
    'Berichte zu einem Plan kommen an anderer Stelle herein: Ansicht „Umsetzung“, „Tabelle übernehmen“.',
  save: 'Sichern',
  saveHint: (name) => `In ${name} sichern (Strg+S)`,
  isSaved: (name) => `ebenso in ${name}`,
  isNotSaved: (name) => `noch nicht in ${name}`,
  savedTold: (name) => `In ${name} gesichert.`,
  changedTold: (name) =>
    `${name} hat sich außerhalb geändert und ist übernommen. „Rückgängig“ holt zurück, was hier stand.`,
  takenOver: (name) => `${name} übernommen`,
  noKey:
    'Nichts geschrieben: Das Programm ist neu gestartet. Öffnen Sie die Adresse, die es ausgab; Ihre Arbeit bleibt in diesem Browser.',
  notSaved: (name, reason) =>
    `${name} ist NICHT geschrieben${reason === '' ? '' : ` (${reason})`}. Ihre Arbeit bleibt in diesem Browser.`,
  differ: (name) => `${name} und dieser Fall haben sich beide geändert, seit sie gleich waren.`,
  compare: 'Beide zeigen',
  compareTitle: 'Datei und Fall nebeneinander',
  own: 'Der Fall in diesem Browser',
  inFile: (name) => `Die Datei ${name}`,
  keepOwn: 'Mit dem Fall weiterarbeiten',
  keepOwnHint: 'Die Datei bleibt, wie sie ist, bis Sie sichern.',
  takeFile: 'Mit der Datei weiterarbeiten',
  takeFileHint: 'Ein Schritt, den „Rückgängig“ zurücknimmt.',
  bothKept: 'Die Fassung der Datei bleibt auch unter den Fassungen dieses Falls.',
  foundIn: (name) => `wie in ${name} gefunden`,
  inWords: 'Was anders ist, vom Fall zur Datei',
  linesHidden: (count) => (count === 1 ? '1 gleiche Zeile' : `${count} gleiche Zeilen`),
  encodingTitle: (name) => `Wie ist ${name} geschrieben?`,
  encodingAsked: 'Die Datei ist kein UTF-8. Wählen Sie die Zeile, die sich richtig liest.',
  encodingSaved: 'Gesichert ist sie künftig als UTF-8.',
  encodings: {
    'windows-1252': 'Westeuropäisch (Latin-1)',
    'windows-1250': 'Mitteleuropäisch',
    'windows-1251': 'Kyrillisch',
    'euc-kr': 'Koreanisch',
    shift_jis: 'Japanisch',
    gb18030: 'Chinesisch',
  },
  binary: (name) => `${name} enthält keinen Text.`,
  imported: (name) => `Aus ${name} gelesen`,
  importedWhole: 'Nichts blieb zurück.',
  importRefused: (name) => `${name} ist nicht lesbar`,
}

export const fileWords = { en: english, de: german }
