/** The words of the view "compare". */
import type { Widen } from './widen.ts'

const english = {
  title: 'Compare',
  lead: 'The same tests for every plan, in the same reading of the disputed questions. There is no total: the tests fail apart.',
  sameReading: (reading: string) => `Same reading for all rows: ${reading}`,
  choosePlans: 'Which plans',
  shown: (shown: string, all: string) => `${shown} of ${all} plans shown`,
  showAll: 'Show all',
  table: 'Plans side by side',
  columns: {
    plan: 'Plan',
    entered: 'Would be entered?',
    held: 'Held?',
    movers: 'Who must agree',
    refusers: 'Who would refuse',
    undoers: 'Who gains by a step nothing answers',
    breakers: 'Who would break it if unseen',
    exposed: 'Worst betrayal',
    spoilers: 'Worse off outside',
  },
  sortedBy: (column: string) => `Sort by ${column}`,
  step: 'yes, step by step',
  today: 'yes, against today',
  refused: 'no',
  impossible: 'not possible under the rules',
  held: 'yes',
  notHeld: 'no',
  notDelivered: 'yes, but not delivered',
  nobody: 'nobody',
  at: (actor: string, stage: string) => `${actor} (${stage})`,
  withholds: (actor: string, stage: string) => `${actor} (${stage}), by not delivering`,
  breaks: (actor: string, options: string) => `${actor}: ${options}`,
  risks: (actor: string, place: string, statement: string) =>
    `${actor}: place ${place}, “${statement}”`,
  best: 'best here',
  bestHint:
    'The mark “best here” compares, column by column, the plans that every side would enter against today and that would hold.',
  fewBest: 'Fewer than two of these plans would be entered and hold, so nothing is marked as best.',
  open: (plan: string) => `Open the plan: ${plan}`,
}

const german: Widen<typeof english> = {
  title: 'Vergleich',
  lead: 'Dieselben Prüfungen für jeden Plan, in derselben Lesart der strittigen Fragen. Eine Summe gibt es nicht: Die Prüfungen scheitern einzeln.',
  sameReading: (reading) => `Dieselbe Lesart in allen Zeilen: ${reading}`,
  choosePlans: 'Welche Pläne',
  shown: (shown, all) => `${shown} von ${all} Plänen gezeigt`,
  showAll: 'Alle zeigen',
  table: 'Pläne nebeneinander',
  columns: {
    plan: 'Plan',
    entered: 'Ginge jeder mit?',
    held: 'Hielte er?',
    movers: 'Wer zustimmen muss',
    refusers: 'Wer ablehnt',
    undoers: 'Wer durch einen Schritt ohne Antwort gewinnt',
    breakers: 'Wer bräche, bliebe es ungesehen',
    exposed: 'Schlimmster Bruch',
    spoilers: 'Unbeteiligt und schlechter gestellt',
  },
  sortedBy: (column) => `Ordnen nach: ${column}`,
  step: 'ja, Schritt für Schritt',
  today: 'ja, gegenüber heute',
  refused: 'nein',
  impossible: 'nach den Regeln nicht möglich',
  held: 'ja',
  notHeld: 'nein',
  notDelivered: 'ja, würde aber nicht erfüllt',
  nobody: 'niemand',
  at: (actor, stage) => `${actor} (${stage})`,
  withholds: (actor, stage) => `${actor} (${stage}), indem ihr Teil ausbleibt`,
  breaks: (actor, options) => `${actor}: ${options}`,
  risks: (actor, place, statement) => `${actor}: Platz ${place}, „${statement}“`,
  best: 'hier am besten',
  bestHint:
    'Das Zeichen „hier am besten“ vergleicht Spalte für Spalte die Pläne, bei denen jede Seite gegenüber heute mitginge und die hielten.',
  fewBest:
    'Weniger als zwei dieser Pläne würden eingegangen und hielten; darum ist nichts als am besten bezeichnet.',
  open: (plan) => `Den Plan öffnen: ${plan}`,
}

export const compareWords = { en: english, de: german }
