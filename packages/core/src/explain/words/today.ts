/** What the one-page answer says. */
import type { Widen } from './widen.ts'

const english = {
  holds: {
    heading: 'What holds today',
    nobody: 'Nobody gains by moving alone.',
    somebody: (actors: string) =>
      `Today would not last. These would gain by moving alone: ${actors}.`,
    readingsAgree: (count: number) =>
      count === 1
        ? 'The one other reading that the model names says the same.'
        : `All ${count} readings that the model names say the same.`,
    readingDiffers: (reading: string, actors: string) =>
      actors === ''
        ? `In the reading “${reading}” nobody would move.`
        : `In the reading “${reading}” these would move alone: ${actors}.`,
  },
  stay: {
    heading: 'Why nothing moves',
    cannot: 'can change nothing alone.',
    count: (moves: number) => (moves === 1 ? 'one step of its own.' : `${moves} steps of its own.`),
    none: (moves: number) =>
      moves === 1
        ? 'one step of its own, and it does not pay.'
        : `${moves} steps of its own, and none pays.`,
    some: (moves: number, gains: number) => `${moves} steps of its own; ${gains} would pay.`,
    leastBad: (change: string) => `The least bad (${change})`,
    best: (change: string) => `The best (${change})`,
    costs: (statement: string) => `would cost it: ${statement}`,
    brings: (statement: string) => `would bring it: ${statement}`,
    tie: 'would change nothing it cares about.',
  },
  joint: {
    heading: 'Who would have to move together',
    none: (moversMax: number) =>
      `No joint step by up to ${moversMax} pays everyone who takes part.`,
    some: (count: string) => `${count} joint steps would pay everyone who takes part in them.`,
    one: 'One joint step would pay everyone who takes part in it.',
    smallest: (smallest: string) =>
      `${smallest} of them cannot be split into a smaller one that pays.`,
    shown: (listed: string, all: string) => `Shown: ${listed} of these ${all}.`,
    gains: (actor: string, statement: string) => `${actor} gains: ${statement}`,
    tempted: (actor: string, change: string, statement: string) =>
      `But once there, ${actor} would be better off with another step (${change}): ${statement}`,
    undoer: (actor: string, change: string, hurt: string) =>
      `Not asked, ${actor} could undo it (${change}); then no better off than today: ${hurt}.`,
    losers: (actors: string) => `Worse off without a say: ${actors}.`,
    steady: 'Once there, nobody who took part gains from going back alone.',
  },
  fit: {
    heading: 'Does the model explain what happened?',
    explained: (count: number) =>
      count === 1
        ? 'The one recorded offer or step is explained.'
        : `All ${count} recorded offers and steps are explained.`,
    someExplained: (explained: number, all: number) =>
      `Of ${all} recorded offers and steps the model explains ${explained}.`,
    refused: (date: string, label: string, change: string) =>
      `${date}, ${label}: the model expects a yes, the answer was no (${change}).`,
    made: (date: string, label: string, change: string) =>
      `${date}, ${label}: the model expects no such step, yet it was made (${change}).`,
    gains: (actor: string, statement: string) => `As modelled, ${actor} would gain: ${statement}`,
    loses: (actor: string, statement: string) => `As modelled, ${actor} would lose: ${statement}`,
    moral: 'Either a statement is wrong, or an obstacle is missing.',
  },
  limits: {
    heading: 'What this page cannot tell',
    modelled:
      'What each side wants is modelled on the sources named, not known; orders of importance say nothing about how much.',
    assumed: (actor: string, count: number, all: number) => `${actor}: ${count} of ${all}`,
    assumedLead: 'Statements that rest on an assumption alone:',
    outside:
      'Physical effects, intelligence, domestic politics and personalities are outside the model.',
  },
}

const german: Widen<typeof english> = {
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
}

export const todayWords = { en: english, de: german }
