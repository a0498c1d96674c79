/** What is told of a sheet of records: what was left out, and what to do. */
import type { SheetRemark } from './record-sheet.ts'

const fields: Readonly<Record<'en' | 'de', Readonly<Record<string, string>>>> = {
  en: {
    date: 'a date, such as 2026-03-31, 31.3.2026 or March 2026',
    due: 'a date, such as 2026-03-31, 31.3.2026 or March 2026',
    status: 'not begun, begun, halfway or in full, or 0 to 3',
    stage: 'a stage of the plan',
    plan: 'a plan of the model',
    answers: 'an option of the model',
    broken: 'yes or no',
    contested: 'yes or no',
    id: 'a name without spaces, such as report-1',
    keep: 'a promise of the plan',
  },
  de: {
    date: 'ein Datum wie 2026-03-31, 31.3.2026 oder März 2026',
    due: 'ein Datum wie 2026-03-31, 31.3.2026 oder März 2026',
    status: 'nicht begonnen, begonnen, zur Hälfte oder ganz, oder 0 bis 3',
    stage: 'eine Stufe des Plans',
    plan: 'ein Plan des Modells',
    answers: 'eine Option des Modells',
    broken: 'ja oder nein',
    contested: 'ja oder nein',
    id: 'ein Name ohne Leerzeichen wie bericht-1',
    keep: 'eine Zusage des Plans',
  },
}

export function sheetMessage(remark: SheetRemark, language: 'en' | 'de'): string {
  const isGerman = language === 'de'
  switch (remark.kind) {
    case 'column-unknown':
      return isGerman
        ? `Die Spalte „${remark.name}“ ist nicht bekannt und blieb weg.`
        : `The column "${remark.name}" is not known and was left out.`
    case 'column-missing':
      return isGerman
        ? `Keine Zeile nennt Spalten für Zusage (${remark.names[0]}) und Datum (${remark.names[1]}). Eine Zeile mit Spaltennamen darüber setzen.`
        : `No row names columns for a promise (${remark.names[0]}) and a date (${remark.names[1]}). Put a row with names of columns on top.`
    case 'promise-unknown':
      return isGerman
        ? `Zeile ${remark.row}: „${shortened(remark.cell)}“ ist keine Zusage des Plans. Den Namen oder die Bezeichnung der Option schreiben.`
        : `Row ${remark.row}: "${shortened(remark.cell)}" is no promise of the plan. Write the name or the label of the option.`
    case 'date-ambiguous':
      return isGerman
        ? `Zeile ${remark.row}: „${shortened(remark.cell)}“ kann zwei Tage meinen. Als 2026-03-31 schreiben.`
        : `Row ${remark.row}: "${shortened(remark.cell)}" may mean two days. Write it as 2026-03-31.`
    case 'cell-unread':
      return isGerman
        ? `Zeile ${remark.row}: „${shortened(remark.cell)}“ unter „${remark.head}“ ist nicht zu lesen; erwartet ist ${fields.de[remark.field] ?? 'ein Text'}.`
        : `Row ${remark.row}: "${shortened(remark.cell)}" under "${remark.head}" cannot be read; expected is ${fields.en[remark.field] ?? 'a text'}.`
    case 'id-taken':
      return isGerman
        ? `Zeile ${remark.row}: Den Namen „${remark.id}“ gibt es schon; der Eintrag heißt jetzt „${remark.as}“.`
        : `Row ${remark.row}: the name "${remark.id}" is taken; the record is now called "${remark.as}".`
  }
}

function shortened(cell: string): string {
  return cell.length > 60 ? `${cell.slice(0, 60)}…` : cell
}
