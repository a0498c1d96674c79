/** What the one-page answer says. */
import { inEnglish, inGerman } from '../../../voice/words/plural.ts'
import type { Widen } from '../../../voice/words/widen.ts'

const english = {
  holds: {
    heading: 'What holds today',
    nobody: 'Nobody gains by moving alone.',
    open: 'Whether somebody gains by moving alone cannot be said.',
    somebody: (actors: string) =>
      `Today would not last. These would gain by moving alone: ${actors}.`,
    readingsAgree: (agree: number, all: number) =>
      agree === all
        ? all === 1
          ? 'The same holds in the one other reading that the model names.'
          : `The same holds in each of the ${all} ${inEnglish(all, 'reading', 'readings')} that the model names.`
        : `The same holds in ${agree} of the ${all} ${inEnglish(all, 'reading', 'readings')} that the model names.`,
    readingDiffers: (reading: string, actors: string) =>
      actors === ''
        ? `In the reading “${reading}” nobody would move.`
        : `In the reading “${reading}” these would move alone: ${actors}.`,
  },
  stay: {
    heading: 'Why nothing moves',
    headingMoving: 'Who would move alone, who would not, and why',
    cannot: 'can change nothing alone.',
    noOptions: 'It decides about no option.',
    irreversible: (change: string) => `What it did cannot be undone (${change}).`,
    forbidden: (change: string, rules: string) => `The rules forbid it (${change}): ${rules}.`,
    rule: (id: string, means: string) => `rule “${id}”, ${means}`,
    none: (moves: number) =>
      moves === 1
        ? 'one step of its own, and it does not pay.'
        : `${moves} ${inEnglish(moves, 'step', 'steps')} of its own, and none pays.`,
    some: (moves: number, gains: number) =>
      `${moves} ${inEnglish(moves, 'step', 'steps')} of its own; ${gains} would pay.`,
    leastBad: (change: string) => `The least bad (${change})`,
    best: (change: string) => `The best (${change})`,
    costs: (statement: string) => `would cost it “${statement}”`,
    brings: (statement: string) => `would bring it “${statement}”`,
    tie: 'would change nothing it cares about.',
  },
  joint: {
    heading: 'Who would have to move together',
    none: (moversMax: number) =>
      `No joint step by up to ${moversMax} pays everyone who takes part.`,
    some: (count: string) =>
      `${count} ${inEnglish(count, 'joint step', 'joint steps')} would pay everyone who takes part in them.`,
    unsearched: 'Not searched: the budget ended before.',
    one: 'One joint step would pay everyone who takes part in it.',
    smallest: (smallest: string) =>
      `${smallest} of them cannot be split into a smaller one that pays.`,
    shown: (listed: string, all: string) => `Shown: ${listed} of these ${all}.`,
    gains: (actor: string, statement: string) => `Gain (${actor}): “${statement}”`,
    tempted: (actor: string, change: string, statement: string) =>
      `Tempted afterwards: ${actor} (${change}), for the sake of “${statement}”`,
    undoer: (actor: string, change: string, hurt: string) =>
      `Could undo it without being asked: ${actor} (${change}); then no better off than today: ${hurt}.`,
    undoerElsewhere: (actor: string, change: string, hurt: string) =>
      `Could undo it without being asked: ${actor} (${change}); then no better off than before: ${hurt}.`,
    losers: (actors: string) => `Worse off without a say: ${actors}.`,
    steady: 'Afterwards nobody who took part gains from going back alone.',
  },
  fit: {
    heading: 'Does the model explain what happened?',
    explained: (count: number) =>
      inEnglish(
        count,
        'The one recorded offer or step is explained.',
        `All ${count} recorded offers and steps are explained.`,
      ),
    someExplained: (explained: number, all: number) =>
      all === 1
        ? 'The one recorded offer or step is not explained.'
        : `Of ${all} ${inEnglish(all, 'recorded offer or step', 'recorded offers and steps')} the model explains ${explained}.`,
    refused: (date: string, label: string, count: number, all: number) =>
      all === 1
        ? `${date}: ${label}. The answer was no; the model expects a yes.`
        : `${date}: ${label}. The answer was no; to ${count} of these ${all} ${inEnglish(all, 'offer', 'offers')} the model expects a yes.`,
    made: (date: string, label: string) =>
      `${date}: ${label}. The step was made; the model expects that somebody declines.`,
    gains: (change: string, actor: string, statement: string) =>
      `Offer (${change}). As modelled, a gain (${actor}): “${statement}”`,
    loses: (change: string, actor: string, statement: string) =>
      `Step (${change}). As modelled, a loss (${actor}): “${statement}”`,
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
    nobody: 'Niemand gewinnt etwas, wenn er sich allein bewegt.',
    open: 'Ob jemand etwas gewinnt, wenn er sich allein bewegt, lässt sich nicht sagen.',
    somebody: (actors) =>
      `Der heutige Zustand hielte nicht. Allein gewinnen würden durch einen eigenen Schritt: ${actors}.`,
    readingsAgree: (agree, all) =>
      agree === all
        ? all === 1
          ? 'Dasselbe gilt in der einen weiteren Lesart, die das Modell nennt.'
          : `Dasselbe gilt in jeder der ${all} ${inGerman(all, 'Lesart', 'Lesarten')}, die das Modell nennt.`
        : `Dasselbe gilt in ${agree} der ${all} ${inGerman(all, 'Lesart', 'Lesarten')}, die das Modell nennt.`,
    readingDiffers: (reading, actors) =>
      actors === ''
        ? `In der Lesart „${reading}“ würde sich niemand bewegen.`
        : `In der Lesart „${reading}“ würden sich allein bewegen: ${actors}.`,
  },
  stay: {
    heading: 'Warum sich nichts bewegt',
    headingMoving: 'Wer sich allein bewegen würde, wer nicht, und warum',
    cannot: 'kann allein nichts ändern.',
    noOptions: 'Keine Option liegt in dieser Hand.',
    irreversible: (change) => `Was geschah, ist nicht zurückzunehmen (${change}).`,
    forbidden: (change, rules) => `Die Regeln verbieten es (${change}): ${rules}.`,
    rule: (id, means) => `Regel „${id}“, ${means}`,
    none: (moves) =>
      moves === 1
        ? 'ein eigener Schritt, und er lohnt nicht.'
        : `${moves} ${inGerman(moves, 'eigener Schritt', 'eigene Schritte')}, und keiner lohnt.`,
    some: (moves, gains) =>
      `${moves} ${inGerman(moves, 'eigener Schritt', 'eigene Schritte')}; lohnen ${inGerman(gains, 'würde', 'würden')} sich ${gains}.`,
    leastBad: (change) => `Der am wenigsten schlechte (${change})`,
    best: (change) => `Der beste (${change})`,
    costs: (statement) => `würde „${statement}“ kosten`,
    brings: (statement) => `würde „${statement}“ bringen`,
    tie: 'würde nichts ändern, was zählt.',
  },
  joint: {
    heading: 'Wer sich gemeinsam bewegen müsste',
    none: (moversMax) =>
      `Kein gemeinsamer Schritt von bis zu ${moversMax} ${inGerman(moversMax, 'Akteur', 'Akteuren')} lohnt für alle Beteiligten.`,
    some: (count) =>
      `${count} ${inGerman(count, 'gemeinsamer Schritt würde', 'gemeinsame Schritte würden')} sich für alle Beteiligten lohnen.`,
    unsearched: 'Nicht gesucht: Das Budget war vorher erschöpft.',
    one: 'Ein gemeinsamer Schritt würde sich für alle Beteiligten lohnen.',
    smallest: (smallest) =>
      `Davon lassen sich ${smallest} nicht in einen kleineren zerlegen, der sich lohnt.`,
    shown: (listed, all) => `Gezeigt: ${listed} von diesen ${all}.`,
    gains: (actor, statement) => `Gewinn (${actor}): „${statement}“`,
    tempted: (actor, change, statement) =>
      `Danach in Versuchung: ${actor} (${change}), um „${statement}“ willen`,
    undoer: (actor, change, hurt) =>
      `Könnte ihn ungefragt zunichtemachen: ${actor} (${change}); dann nicht besser als heute: ${hurt}.`,
    undoerElsewhere: (actor, change, hurt) =>
      `Könnte ihn ungefragt zunichtemachen: ${actor} (${change}); dann nicht besser als zuvor: ${hurt}.`,
    losers: (actors) => `Schlechter gestellt, ohne gefragt zu sein: ${actors}.`,
    steady: 'Danach gewinnt kein Beteiligter etwas, wenn er allein zurückgeht.',
  },
  fit: {
    heading: 'Erklärt das Modell, was geschah?',
    explained: (count) =>
      inGerman(
        count,
        'Das eine festgehaltene Angebot ist erklärt.',
        `Alle ${count} festgehaltenen Angebote und Schritte sind erklärt.`,
      ),
    someExplained: (explained, all) =>
      all === 1
        ? 'Das eine festgehaltene Angebot ist nicht erklärt.'
        : `Von ${all} ${inGerman(all, 'festgehaltenen Angebot oder Schritt', 'festgehaltenen Angeboten und Schritten')} erklärt das Modell ${explained}.`,
    refused: (date, label, count, all) =>
      all === 1
        ? `${date}: ${label}. Die Antwort war Nein; das Modell erwartet ein Ja.`
        : `${date}: ${label}. Die Antwort war Nein; bei ${count} von diesen ${all} ${inGerman(all, 'Angebot', 'Angeboten')} erwartet das Modell ein Ja.`,
    made: (date, label) =>
      `${date}: ${label}. Der Schritt geschah; das Modell erwartet, dass jemand ablehnt.`,
    gains: (change, actor, statement) =>
      `Angebot (${change}). Dem Modell nach ein Gewinn (${actor}): „${statement}“`,
    loses: (change, actor, statement) =>
      `Schritt (${change}). Dem Modell nach ein Verlust (${actor}): „${statement}“`,
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
