/** Die Sätze des Programms auf Deutsch. Fehlt einer, übersetzt der Compiler nicht. */

import { capital, grouped, joined } from './spelling.ts'
import type { Dictionary } from './words.ts'

export const german: Dictionary = {
  number: (n) => grouped(n, '.'),
  list: (items) => joined(items, 'und'),
  quoted: (text) => `„${text}“`,
  not: (option) => `nicht: ${option}`,
  today: 'heute',
  assumption: 'Annahme',
  noBasis: 'ohne Beleg',
  change: (begins, ends) => {
    const parts = [
      begins.length > 0 ? `beginnt: ${begins.join('; ')}` : '',
      ends.length > 0 ? `endet: ${ends.join('; ')}` : '',
    ]
    return parts.filter((part) => part !== '').join(' · ') || 'nichts ändert sich'
  },
  asOf: (date) => `Stand ${date}`,
  term: {
    nash: 'Nash-Gleichgewicht',
    nashStable: 'Nash',
    jointMove: 'gemeinsamer Zug',
    fit: 'Abgleich',
  },

  holds: {
    heading: 'Was heute gilt',
    nobody: 'Allein gewinnt niemand etwas, wenn er sich bewegt.',
    somebody: (actors) =>
      `Der heutige Zustand hielte nicht. Allein gewinnen würden durch einen eigenen Schritt: ${actors}.`,
    readingsAgree: (count) =>
      count === 1
        ? 'Die eine weitere Lesart des Modells sagt dasselbe.'
        : `Alle ${count} Lesarten, die das Modell nennt, sagen dasselbe.`,
    readingDiffers: (reading, actors) =>
      actors === ''
        ? `In der Lesart „${reading}“ würde sich niemand bewegen.`
        : `In der Lesart „${reading}“ würden sich allein bewegen: ${actors}.`,
  },
  stay: {
    heading: 'Warum sich nichts bewegt',
    cannot: 'kann allein nichts ändern.',
    count: (moves) => (moves === 1 ? 'ein eigener Schritt.' : `${moves} eigene Schritte.`),
    none: (moves) =>
      moves === 1
        ? 'ein eigener Schritt, und er lohnt nicht.'
        : `${moves} eigene Schritte, und keiner lohnt.`,
    some: (moves, gains) => `${moves} eigene Schritte; lohnen würden sich ${gains}.`,
    leastBad: (change) => `Der am wenigsten schlechte (${change})`,
    best: (change) => `Der beste (${change})`,
    costs: (statement) => `würde kosten: ${statement}`,
    brings: (statement) => `würde bringen: ${statement}`,
    tie: 'würde nichts ändern, was zählt.',
  },
  joint: {
    heading: 'Wer sich gemeinsam bewegen müsste',
    none: (moversMax) =>
      `Kein gemeinsamer Schritt von bis zu ${moversMax} Akteuren lohnt für alle Beteiligten.`,
    some: (count) => `${count} gemeinsame Schritte würden sich für alle Beteiligten lohnen.`,
    one: 'Ein gemeinsamer Schritt würde sich für alle Beteiligten lohnen.',
    smallest: (smallest) =>
      `Davon lassen sich ${smallest} nicht in einen kleineren zerlegen, der sich lohnt.`,
    shown: (listed, all) => `Gezeigt: ${listed} von diesen ${all}.`,
    gains: (actor, statement) => `${actor} gewinnt: ${statement}`,
    tempted: (actor, change, statement) =>
      `Danach aber stünde ${actor} mit einem weiteren Schritt besser da (${change}): ${statement}`,
    undoer: (actor, change, hurt) =>
      `Ungefragt könnte ${actor} ihn zunichtemachen (${change}); dann nicht besser als heute: ${hurt}.`,
    losers: (actors) => `Schlechter gestellt, ohne gefragt zu sein: ${actors}.`,
    steady: 'Danach gewinnt kein Beteiligter etwas, wenn er allein zurückgeht.',
  },
  fit: {
    heading: 'Erklärt das Modell, was geschah?',
    explained: (count) =>
      count === 1
        ? 'Das eine festgehaltene Angebot ist erklärt.'
        : `Alle ${count} festgehaltenen Angebote und Schritte sind erklärt.`,
    someExplained: (explained, all) =>
      `Von ${all} festgehaltenen Angeboten und Schritten erklärt das Modell ${explained}.`,
    refused: (date, label, change) =>
      `${date}, ${label}: Das Modell erwartet ein Ja, die Antwort war Nein (${change}).`,
    made: (date, label, change) =>
      `${date}, ${label}: Das Modell erwartet diesen Schritt nicht, doch er geschah (${change}).`,
    gains: (actor, statement) => `Dem Modell nach würde ${actor} gewinnen: ${statement}`,
    loses: (actor, statement) => `Dem Modell nach würde ${actor} verlieren: ${statement}`,
    moral: 'Entweder ist eine Aussage falsch, oder ein Hindernis fehlt.',
  },
  limits: {
    heading: 'Was diese Seite nicht sagen kann',
    modelled:
      'Was jede Seite will, ist nach den genannten Quellen modelliert, nicht bekannt; die Rangfolge sagt nichts darüber, wie viel etwas zählt.',
    assumed: (actor, count, all) => `${actor}: ${count} von ${all}`,
    assumedLead: 'Aussagen, die allein auf einer Annahme beruhen:',
    outside:
      'Physische Wirkungen, Geheimdienstwissen, Innenpolitik und Persönlichkeiten liegen außerhalb des Modells.',
  },
  footer: {
    how: (states) => `Jeder der ${states} möglichen Zustände wurde geprüft.`,
    truncated: (limit) =>
      `Abgebrochen: Das Budget war erschöpft (${limit}). Das Gesagte gilt für den geprüften Teil.`,
    run: (model, hash) => `Modell ${model}, Fassung ${hash}.`,
    world: (answers) => `Anders beantwortet als im Modell geschrieben: ${answers}.`,
  },
  states: {
    heading: 'Mögliche Zustände',
    counts: (feasible, raw) =>
      `Von ${raw} Kombinationen der Optionen sind nach den Regeln ${feasible} möglich.`,
    where: (count, formula) => `In ${count} davon gilt: ${formula}`,
    shown: (listed) => `Die ersten ${listed}, jeweils als Unterschied zu heute:`,
  },
  stable: {
    heading: (state) => `Würde jemand diesen Zustand allein verlassen? ${capital(state)}`,
    columns: ['Akteur', 'Würde er bleiben?', 'Bester eigener Schritt', 'Was entscheidet'],
    stays: 'bleibt',
    leaves: 'geht',
    none: '–',
    gained: (statement) => `gewinnt: ${statement}`,
    lost: (statement) => `verliert: ${statement}`,
    all: 'Niemand würde ihn allein verlassen.',
    some: (actors) => `Allein verlassen würden ihn: ${actors}.`,
    equilibria: (count, feasible) =>
      `In ${count} von ${feasible} möglichen Zuständen gewinnt niemand allein.`,
    noEquilibria: 'In jedem möglichen Zustand gewinnt jemand durch einen eigenen Schritt.',
  },
  why: {
    stays: (actor, state) => `Warum ${actor} sich nicht allein bewegen würde: ${state}`,
    leaves: (actor, state) => `Warum ${actor} sich allein bewegen würde: ${state}`,
    moves: 'Jeder eigene Schritt',
    pays: 'lohnt',
    paysNot: 'lohnt nicht',
    and: (count) => `Zusammen ergeben sie ${count} mögliche Schritte.`,
    deciding: 'Was entscheidet, das Wichtigste zuerst',
    place: (place) => `Aussage ${place}`,
  },
}
