/** What is said of states, of who would leave them, and why. */

import { inEnglish, inGerman } from '../../../voice/words/plural.ts'
import { capital } from '../../../voice/words/spelling.ts'
import type { Widen } from '../../../voice/words/widen.ts'

const english = {
  states: {
    heading: 'Possible states',
    counts: (feasible: string, raw: string) =>
      `Of ${raw} ${inEnglish(raw, 'combination', 'combinations')} of the options, ${feasible} ${inEnglish(feasible, 'is', 'are')} possible under the rules.`,
    where: (count: string, formula: string) => `In ${count} of them this holds: ${formula}`,
    shown: (listed: string) => `The first ${listed}, as what differs from today:`,
  },
  stable: {
    heading: (state: string) => `Would anyone move away on its own? ${capital(state)}`,
    columns: ['Actor', 'Stays or would leave', 'Best own step', 'What decides'],
    noWish: 'no wish stated',
    stays: 'stays',
    leaves: 'would leave',
    none: '–',
    gained: (statement: string) => `gains: ${statement}`,
    lost: (statement: string) => `loses: ${statement}`,
    all: 'Nobody would move away on its own.',
    some: (actors: string) => `These would move away on their own: ${actors}.`,
    equilibria: (count: string, feasible: string) =>
      `In ${count} of ${feasible} ${inEnglish(feasible, 'possible state', 'possible states')} nobody gains by moving alone.`,
    noEquilibria: 'In every possible state somebody gains by moving alone.',
  },
  moves: {
    heading: (actor: string) => `What ${actor} could do alone`,
    cannot: 'Nothing: it can change no option of this state.',
    counts: (all: string, gains: string) =>
      `Of ${all} ${inEnglish(all, 'own step', 'own steps')} ${gains} would pay.`,
    one: (pays: boolean) => (pays ? 'Its one step would pay.' : 'Its one step would not pay.'),
    none: (all: string) =>
      `None of its ${all} ${inEnglish(all, 'own step', 'own steps')} would pay; it does best to stay.`,
    equal: (count: string) => `${count} would change nothing it cares about.`,
    shown: (listed: string, all: string) => `Shown, best first: ${listed} of ${all}.`,
    verdicts: { gains: 'pays', equal: 'changes nothing', loses: 'does not pay' },
    bestReply: 'best reply',
  },
  why: {
    stays: (actor: string, state: string) => `Why ${actor} would not move alone: ${state}`,
    leaves: (actor: string, state: string) => `Why ${actor} would move alone: ${state}`,
    moves: 'Each single step of its own',
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
    where: (count, formula) => `In ${count} davon gilt: ${formula}`,
    shown: (listed) => `Die ersten ${listed}, jeweils als Unterschied zu heute:`,
  },
  stable: {
    heading: (state) => `Würde jemand diesen Zustand allein verlassen? ${capital(state)}`,
    columns: ['Akteur', 'Bleibt oder ginge', 'Bester eigener Schritt', 'Was entscheidet'],
    noWish: 'kein Wunsch genannt',
    stays: 'bleibt',
    leaves: 'ginge',
    none: '–',
    gained: (statement) => `gewinnt: ${statement}`,
    lost: (statement) => `verliert: ${statement}`,
    all: 'Niemand würde ihn allein verlassen.',
    some: (actors) => `Allein verlassen würden ihn: ${actors}.`,
    equilibria: (count, feasible) =>
      `In ${count} von ${feasible} ${inGerman(feasible, 'möglichen Zustand', 'möglichen Zuständen')} gewinnt niemand allein.`,
    noEquilibria: 'In jedem möglichen Zustand gewinnt jemand durch einen eigenen Schritt.',
  },
  moves: {
    heading: (actor) => `Was ${actor} allein tun könnte`,
    cannot: 'Nichts: An diesem Zustand ist allein nichts zu ändern.',
    counts: (all, gains) =>
      `Von ${all} ${inGerman(all, 'eigenen Schritt', 'eigenen Schritten')} ${inGerman(gains, 'würde', 'würden')} ${gains} lohnen.`,
    one: (pays) =>
      pays ? 'Der eine Schritt würde lohnen.' : 'Der eine Schritt würde nicht lohnen.',
    none: (all) =>
      `Von ${all} ${inGerman(all, 'eigenen Schritt', 'eigenen Schritten')} lohnt keiner; am besten ist es zu bleiben.`,
    equal: (count) => `${count} ${inGerman(count, 'würde', 'würden')} nichts ändern, was zählt.`,
    shown: (listed, all) => `Gezeigt, die besten zuerst: ${listed} von ${all}.`,
    verdicts: { gains: 'lohnt', equal: 'ändert nichts', loses: 'lohnt nicht' },
    bestReply: 'beste Erwiderung',
  },
  why: {
    stays: (actor, state) => `Warum ${actor} sich nicht allein bewegen würde: ${state}`,
    leaves: (actor, state) => `Warum ${actor} sich allein bewegen würde: ${state}`,
    moves: 'Jeder einzelne eigene Schritt',
    pays: 'lohnt',
    paysNot: 'lohnt nicht',
    deciding: 'Was entscheidet, das Wichtigste zuerst',
    place: (place) => `Aussage ${place}`,
  },
}

export const stabilityWords = { en: english, de: german }
