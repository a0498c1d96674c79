/** The words of the view "verification"; they come with the view. */
import type { Widen } from './widen.ts'

const english = {
  choose: 'Which plan',
  toForms: 'To the form of inspections',
  noPlans: 'The model has no plan whose promises could be inspected.',
  ways: 'Ways of breaking what is promised',
  legend: 'What bars and lines mean',
  bar: 'Bar: how likely it is seen, from nothing to certain; lighter where it is a range. Line: what would be needed.',
  slider: 'Effort, times what is stated',
  times: (times: string) => `${times} times`,
  days: (days: string) => `${days} person-days a year`,
  reset: 'As stated',
  drawing: 'Where it could be broken',
  drawingOf: (sites: string, ways: string) =>
    `Sites: ${sites}; ways of breaking that lead to them: ${ways}. The list below the drawing says it in words.`,
  key: 'Dashed: places that nobody knows of. Thick: where each way is least likely to be seen.',
  places: (label: string, number: string) => `${label} (${number})`,
  hidden: (label: string) => `${label} – nobody knows of them`,
  least: 'least seen here',
  curve: 'Least margin over effort: above the line keeping pays in every way.',
  curveOf: (from: string, to: string) => `Effort from ${from} to ${to} times what is stated`,
}

const german: Widen<typeof english> = {
  choose: 'Welcher Plan',
  toForms: 'Zum Formular der Inspektionen',
  noPlans: 'Das Modell hat keinen Plan, dessen Zusagen sich inspizieren ließen.',
  ways: 'Wege, das Zugesagte zu brechen',
  legend: 'Was Balken und Linien bedeuten',
  bar: 'Balken: wie wahrscheinlich es auffällt, von gar nicht bis sicher; heller, wo es eine Spanne ist. Strich: was nötig wäre.',
  slider: 'Aufwand, als Vielfaches des angegebenen',
  times: (times) => `${times}-fach`,
  days: (days) => `${days} Personentage im Jahr`,
  reset: 'Wie angegeben',
  drawing: 'Wo es zu brechen wäre',
  drawingOf: (sites, ways) =>
    `Standorte: ${sites}; Wege des Bruchs, die dorthin führen: ${ways}. Die Liste unter der Zeichnung sagt es in Worten.`,
  key: 'Gestrichelt: Orte, die niemand kennt. Dick: wo jeder Weg am wenigsten auffällt.',
  places: (label, number) => `${label} (${number})`,
  hidden: (label) => `${label} – niemand kennt sie`,
  least: 'hier am wenigsten zu sehen',
  curve: 'Kleinster Abstand über dem Aufwand: Über der Linie lohnt sich das Halten auf jedem Weg.',
  curveOf: (from, to) => `Aufwand vom ${from}- bis zum ${to}-Fachen des angegebenen`,
}

export const verificationWords = { en: english, de: german }
