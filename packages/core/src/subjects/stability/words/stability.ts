/** What is said of states, of who would leave them, and why. */

import { type ActorName, agreeing } from '../../../voice/actor-name.ts'
import { inEnglish, inGerman } from '../../../voice/words/plural.ts'
import { capital } from '../../../voice/words/spelling.ts'
import type { Widen } from '../../../voice/words/widen.ts'

const english = {
  states: {
    heading: 'Possible states',
    counts: (feasible: string, raw: string) =>
      `Of ${raw} ${inEnglish(raw, 'combination', 'combinations')} of the options, ${feasible} ${inEnglish(feasible, 'is', 'are')} possible under the rules.`,
    named: (count: string) =>
      `The model names ${count} ${inEnglish(count, 'state', 'states')} and the moves among them.`,
    shownNamed: (listed: string) => `The first ${listed}:`,
    where: (count: string, formula: string) => `In ${count} of them this holds: ${formula}`,
    shown: (listed: string) => `The first ${listed}, as what differs from today:`,
  },
  stable: {
    heading: (state: string) => `Would anyone move away on its own? ${capital(state)}`,
    columns: ['Actor', 'Stays or would leave', 'Best own step', 'What decides'],
    noWish: 'no wish stated',
    stays: (actor: ActorName) => agreeing(actor, 'stays', 'stay'),
    leaves: (_: ActorName) => 'would leave',
    none: '–',
    gained: (statement: string) => `gains: ${statement}`,
    lost: (statement: string) => `loses: ${statement}`,
    all: 'Nobody would move away on its own.',
    some: (actors: ActorName) =>
      `${capital(actors.nominative)} would move away on ${agreeing(actors, 'its', 'their')} own.`,
    equilibria: (count: string, feasible: string) =>
      `In ${count} of ${feasible} ${inEnglish(feasible, 'possible state', 'possible states')} nobody gains by moving alone.`,
    noEquilibria: 'In every possible state somebody gains by moving alone.',
  },
  moves: {
    heading: (actor: ActorName) => `What ${actor.nominative} could do alone`,
    cannot: 'Nothing: alone, no option of this state can be changed.',
    noMove: 'Nothing: there is no move of its own from here.',
    counts: (all: string, gains: string) =>
      `Of ${all} unilateral ${inEnglish(all, 'step', 'steps')} ${gains} would pay.`,
    one: (pays: boolean) =>
      pays ? 'The one unilateral step would pay.' : 'The one unilateral step would not pay.',
    none: (all: string) =>
      `None of the ${all} unilateral ${inEnglish(all, 'step', 'steps')} would pay; to stay is best.`,
    equal: (count: string) => `${count} would change nothing that counts.`,
    shown: (listed: string, all: string) => `Shown, best first: ${listed} of ${all}.`,
    verdicts: { gains: 'pays', equal: 'changes nothing', loses: 'does not pay' },
    bestReply: 'best reply',
  },
  why: {
    stays: (actor: ActorName, state: string) =>
      `Why ${actor.nominative} would not move alone: ${state}`,
    leaves: (actor: ActorName, state: string) =>
      `Why ${actor.nominative} would move alone: ${state}`,
    moves: 'Each single step on one option',
    pays: 'pays',
    paysNot: 'does not pay',
    deciding: 'What decides, most important first',
    place: (place: number) => `Statement ${place}`,
  },
}

const german: Widen<typeof english> = {
  states: {
    heading: 'Mögliche Zustände',
    counts: (feasible, raw) =>
      `Von ${raw} ${inGerman(raw, 'Kombination', 'Kombinationen')} der Optionen ${inGerman(feasible, 'ist', 'sind')} nach den Regeln ${feasible} möglich.`,
    named: (count) =>
      `Das Modell nennt ${count} ${inGerman(count, 'Zustand', 'Zustände')} und die Züge dazwischen.`,
    shownNamed: (listed) => `Die ersten ${listed}:`,
    where: (count, formula) => `In ${count} davon gilt: ${formula}`,
    shown: (listed) => `Die ersten ${listed}, jeweils als Unterschied zu heute:`,
  },
  stable: {
    heading: (state) => `Würde jemand diesen Zustand allein verlassen? ${capital(state)}`,
    columns: ['Akteur', 'Verhalten', 'Bester eigener Schritt', 'Ausschlaggebend'],
    noWish: 'kein Wunsch genannt',
    stays: (actor) => agreeing(actor, 'bleibt', 'bleiben'),
    leaves: (actor) => agreeing(actor, 'würde abweichen', 'würden abweichen'),
    none: '–',
    gained: (statement) => `gewinnt: ${statement}`,
    lost: (statement) => `verliert: ${statement}`,
    all: 'Niemand würde ihn allein verlassen.',
    some: (actors) =>
      `${capital(actors.nominative)} ${agreeing(actors, 'würde', 'würden')} ihn allein verlassen.`,
    equilibria: (count, feasible) =>
      `In ${count} von ${feasible} ${inGerman(feasible, 'möglichen Zustand', 'möglichen Zuständen')} gewinnt niemand durch einen eigenen Schritt.`,
    noEquilibria: 'In jedem möglichen Zustand gewinnt jemand durch einen eigenen Schritt.',
  },
  moves: {
    heading: (actor) =>
      `Was ${actor.nominative} allein tun ${agreeing(actor, 'könnte', 'könnten')}`,
    cannot: 'Nichts: An diesem Zustand lässt sich allein nichts ändern.',
    noMove: 'Nichts: Von hier führt kein eigener Zug weg.',
    counts: (all, gains) =>
      `Von ${all} ${inGerman(all, 'eigenen Schritt', 'eigenen Schritten')} ${inGerman(gains, 'würde', 'würden')} sich ${gains} lohnen.`,
    one: (pays) =>
      pays ? 'Der eine Schritt würde sich lohnen.' : 'Der eine Schritt würde sich nicht lohnen.',
    none: (all) =>
      `Von ${all} ${inGerman(all, 'eigenen Schritt', 'eigenen Schritten')} lohnt sich keiner; am besten ist es, nichts zu ändern.`,
    equal: (count) =>
      `${count} ${inGerman(count, 'würde', 'würden')} nichts ändern, worauf es ankommt.`,
    shown: (listed, all) => `Gezeigt, die besten zuerst: ${listed} von ${all}.`,
    verdicts: { gains: 'lohnt sich', equal: 'ändert nichts', loses: 'lohnt sich nicht' },
    bestReply: 'beste Erwiderung',
  },
  why: {
    stays: (actor, state) =>
      `Warum ${actor.nominative} nicht allein handeln ${agreeing(actor, 'würde', 'würden')}: ${state}`,
    leaves: (actor, state) =>
      `Warum ${actor.nominative} allein handeln ${agreeing(actor, 'würde', 'würden')}: ${state}`,
    moves: 'Die einzelnen eigenen Schritte',
    pays: 'lohnt sich',
    paysNot: 'lohnt sich nicht',
    deciding: 'Was den Ausschlag gibt, das Wichtigste zuerst',
    place: (place) => `Aussage ${place}`,
  },
}

export const stabilityWords = { en: english, de: german }
