/** The words of the view "answer". */
import type { Widen } from './widen.ts'

const english = {
  title: 'Answer',
  nothingMoves: 'Why nothing moves',
  wouldHold: 'What would hold',
  claims: 'What the text claims',
  each: 'Why each stays or leaves',
  more: 'Who would have to move together, and does the model explain what happened?',
  inReading: (reading: string) => `Reading: ${reading}.`,
  plans: 'Plans and alternatives',
  noPlans: 'The model has no plan yet.',
  noClaims: 'The model records no claims yet.',
  startPlan: 'Write a plan',
  startClaims: 'Record claims',
  openPlan: 'Stages, commitments, what must be seen',
  openCompare: 'All alternatives side by side',
  openClaims: 'Every claim beside the text',
  openRobustness: 'In how many ways of reading the questions?',
  ofClaims: (count: string, all: string) => `${count} of ${all} claims`,
  testClaims: 'Test the claims',
  testing: 'Tested over all ways the disputed questions could lie.',
}

const german: Widen<typeof english> = {
  title: 'Antwort',
  nothingMoves: 'Warum sich nichts bewegt',
  wouldHold: 'Was Bestand hätte',
  claims: 'Was der Text behauptet',
  each: 'Warum jede Seite bleibt oder abweicht',
  more: 'Wer gemeinsam handeln müsste, und erklärt das Modell, was geschah?',
  inReading: (reading) => `Lesart: ${reading}.`,
  plans: 'Pläne und Alternativen',
  noPlans: 'Das Modell hat noch keinen Plan.',
  noClaims: 'Das Modell verzeichnet noch keine Behauptungen.',
  startPlan: 'Einen Plan schreiben',
  startClaims: 'Behauptungen verzeichnen',
  openPlan: 'Stufen, Zusagen und nötige Überwachung',
  openCompare: 'Alle Alternativen nebeneinander',
  openClaims: 'Jede Behauptung neben dem Text',
  openRobustness: 'In wie vielen Lesarten der Fragen?',
  ofClaims: (count, all) => `${count} von ${all} Behauptungen`,
  testClaims: 'Die Behauptungen prüfen',
  testing: 'Geprüft über alle Lesarten der strittigen Fragen.',
}

export const answerWords = { en: english, de: german }
