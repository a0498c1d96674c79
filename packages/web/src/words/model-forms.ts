/** The words of the forms in the view "model". */
import type { Widen } from './widen.ts'

const english = {
  withText: 'with the text of the model',
  caseTitle: 'Title',
  caseDate: 'Date of the model',
  period: 'Length of one period, as “3 months”',
  worthBasis: 'What the amounts of all wishes rest on',
  patienceRate: 'Impatience: time preference per year, as “0.1” or “0.05 to 0.2”',
  worth: 'What it is worth, a number or a range',
  noAmount: (text: string) => `“${text}” is no amount. Write a number, or two with “to” between.`,
  patienceHazard: 'Chance per year that its government is gone',
  differs: 'What differs from today',
  forced: 'What it forces',
  held: 'Nobody can change it back',
  addSetting: 'Add an option',
  changedInText: 'It joins options in a way that is changed in the text.',
  duplicate: 'Duplicate as an alternative',
  variantOf: (label: string) => `${label}, variant`,
  removePlan: 'Remove this plan',
  moreOf: (label: string) => `More about: ${label}`,
  labelOf: (label: string) => `Name of: ${label}`,
  ownerOf: (label: string) => `Who decides: ${label}`,
  reversibleOf: (label: string) => `Can be taken back: ${label}`,
  seenOf: (label: string) => `Seen how: ${label}`,
  pasteIntoGrid: 'Rows copied from a spreadsheet can be pasted into any field of the table.',
  moreColumn: 'More',
}

const german: Widen<typeof english> = {
  withText: 'mit dem Text des Modells',
  caseTitle: 'Titel',
  caseDate: 'Stand des Modells',
  period: 'Länge einer Periode, etwa „3 months“',
  worthBasis: 'Worauf die Beträge aller Wünsche beruhen',
  patienceRate: 'Ungeduld: Zeitpräferenz pro Jahr, etwa „0,1“ oder „0,05 bis 0,2“',
  worth: 'Was es wert ist, eine Zahl oder eine Spanne',
  noAmount: (text) =>
    `„${text}“ ist kein Betrag. Nötig ist eine Zahl oder zwei mit „bis“ dazwischen.`,
  patienceHazard: 'Wahrscheinlichkeit pro Jahr, dass die Regierung abtritt',
  differs: 'Was sich von heute unterscheidet',
  forced: 'Was er erzwingt',
  held: 'Niemand kann es zurücknehmen',
  addSetting: 'Eine Option hinzufügen',
  changedInText: 'Die Verknüpfung der Optionen lässt sich im Text ändern.',
  duplicate: 'Als Alternative verdoppeln',
  variantOf: (label) => `${label}, Variante`,
  removePlan: 'Diesen Plan entfernen',
  moreOf: (label) => `Mehr zu: ${label}`,
  labelOf: (label) => `Name von: ${label}`,
  ownerOf: (label) => `Wer entscheidet: ${label}`,
  reversibleOf: (label) => `Umkehrbar: ${label}`,
  seenOf: (label) => `Woran sichtbar: ${label}`,
  pasteIntoGrid: 'Aus einer Tabelle kopierte Zeilen lassen sich in jedes Feld einfügen.',
  moreColumn: 'Mehr',
}

export const formWords = { en: english, de: german }
