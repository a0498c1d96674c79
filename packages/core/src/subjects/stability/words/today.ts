/** What the one-page answer says. */
import { type ActorName, agreeing } from '../../../voice/actor-name.ts'
import { ownStepsInEnglish, ownStepsInGerman } from '../../../voice/words/own-steps.ts'
import { inEnglish, inGerman } from '../../../voice/words/plural.ts'
import { capital } from '../../../voice/words/spelling.ts'
import type { Widen } from '../../../voice/words/widen.ts'

const english = {
  holds: {
    heading: 'What holds today',
    nobody: 'Nobody gains by moving alone.',
    open: 'Whether somebody gains by moving alone cannot be said.',
    somebody: (actors: ActorName) =>
      `Today would not last: ${actors.nominative} would gain by ${ownStepsInEnglish(actors)}.`,
    readingsAgree: (agree: number, all: number) =>
      agree === all
        ? all === 1
          ? 'The same holds in the one other reading that the model names.'
          : `The same holds in each of the ${all} ${inEnglish(all, 'reading', 'readings')} that the model names.`
        : `The same holds in ${agree} of the ${all} ${inEnglish(all, 'reading', 'readings')} that the model names.`,
    readingDiffers: (reading: string, actors: ActorName) =>
      actors.count === 0
        ? `In the reading “${reading}” nobody would move.`
        : `In the reading “${reading}” ${actors.nominative} would gain by ${ownStepsInEnglish(actors)}.`,
  },
  movesHeadline: {
    nobody: 'Here nobody gains by moving alone.',
    somebody: (actors: ActorName) =>
      `Here ${actors.nominative} would gain by ${ownStepsInEnglish(actors)}.`,
  },
  stay: {
    heading: 'Why nothing moves',
    headingMoving: 'Who would move alone, who would not, and why',
    cannot: 'nothing can be changed alone.',
    noOptions: 'No option is in its hands.',
    noMove: 'No move of its own leads away from here.',
    onlyWhile: (change: string, formula: string) =>
      `It can be done only while this holds (${change}): ${formula}.`,
    irreversible: (change: string) => `What was done cannot be undone (${change}).`,
    forbidden: (change: string, rules: string) => `The rules forbid it (${change}): ${rules}.`,
    none: (moves: number) =>
      moves === 1
        ? 'one unilateral step, and it does not pay.'
        : `${moves} unilateral ${inEnglish(moves, 'step', 'steps')}, none of which pays.`,
    some: (moves: number, gains: number) =>
      `${moves} unilateral ${inEnglish(moves, 'step', 'steps')}, of which ${gains} would pay.`,
    leastBad: (change: string) => `The least bad (${change})`,
    best: (change: string) => `The best (${change})`,
    costs: (statement: string) => `would cost “${statement}”`,
    brings: (statement: string) => `would bring “${statement}”`,
    tie: 'would change nothing that counts.',
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
    undoer: (actor: ActorName, change: string, hurt: ActorName) =>
      `${capital(actor.nominative)} could undo it without being asked (${change}); ${hurt.nominative} would then be no better off than today.`,
    undoerElsewhere: (actor: ActorName, change: string, hurt: ActorName) =>
      `${capital(actor.nominative)} could undo it without being asked (${change}); ${hurt.nominative} would then be no better off than before.`,
    losers: (actors: ActorName) =>
      `${capital(actors.nominative)} would be worse off without having a say.`,
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
    nobody: 'Niemand gewinnt durch einen eigenen Schritt.',
    open: 'Ob jemand durch einen eigenen Schritt gewinnt, lässt sich nicht sagen.',
    somebody: (actors) =>
      `Der heutige Zustand hätte keinen Bestand: ${capital(actors.nominative)} ${agreeing(actors, 'würde', 'würden')} durch ${ownStepsInGerman(actors)} gewinnen.`,
    readingsAgree: (agree, all) =>
      agree === all
        ? all === 1
          ? 'Dasselbe gilt in der einen weiteren Lesart, die das Modell nennt.'
          : `Dasselbe gilt in jeder der ${all} ${inGerman(all, 'Lesart', 'Lesarten')}, die das Modell nennt.`
        : `Dasselbe gilt in ${agree} der ${all} ${inGerman(all, 'Lesart', 'Lesarten')}, die das Modell nennt.`,
    readingDiffers: (reading, actors) =>
      actors.count === 0
        ? `In der Lesart „${reading}“ gewinnt niemand durch einen eigenen Schritt.`
        : `In der Lesart „${reading}“ ${agreeing(actors, 'würde', 'würden')} ${actors.nominative} durch ${ownStepsInGerman(actors)} gewinnen.`,
  },
  movesHeadline: {
    nobody: 'Hier gewinnt niemand durch einen eigenen Schritt.',
    somebody: (actors) =>
      `Hier ${agreeing(actors, 'gewönne', 'gewönnen')} ${actors.nominative} durch ${ownStepsInGerman(actors)}.`,
  },
  stay: {
    heading: 'Warum sich nichts bewegt',
    headingMoving: 'Wer von sich aus handeln würde, wer nicht, und warum',
    cannot: 'keine Änderung aus eigener Kraft möglich.',
    noOptions: 'Keine Option liegt in der Hand dieses Akteurs.',
    noMove: 'Kein eigener Zug führt von hier weg.',
    onlyWhile: (change, formula) => `Das geht nur, solange dies gilt (${change}): ${formula}.`,
    irreversible: (change) => `Was geschah, lässt sich nicht zurücknehmen (${change}).`,
    forbidden: (change, rules) => `Die Regeln verbieten es (${change}): ${rules}.`,
    none: (moves) =>
      moves === 1
        ? 'ein eigener Schritt, der sich nicht lohnt.'
        : `${moves} ${inGerman(moves, 'eigener Schritt', 'eigene Schritte')}, von denen sich keiner lohnt.`,
    some: (moves, gains) =>
      `${moves} ${inGerman(moves, 'eigener Schritt', 'eigene Schritte')}, von denen sich ${gains} lohnen ${inGerman(gains, 'würde', 'würden')}.`,
    leastBad: (change) => `Der am wenigsten nachteilige (${change})`,
    best: (change) => `Der beste (${change})`,
    costs: (statement) => `würde „${statement}“ kosten`,
    brings: (statement) => `würde „${statement}“ bringen`,
    tie: 'würde nichts ändern, worauf es ankommt.',
  },
  joint: {
    heading: 'Wer gemeinsam handeln müsste',
    none: (moversMax) =>
      `Kein gemeinsamer Schritt von bis zu ${moversMax} ${inGerman(moversMax, 'Akteur', 'Akteuren')} lohnt sich für alle Beteiligten.`,
    some: (count) =>
      `${count} ${inGerman(count, 'gemeinsamer Schritt würde', 'gemeinsame Schritte würden')} sich für alle Beteiligten lohnen.`,
    unsearched: 'Nicht gesucht: Das Budget war vorher erschöpft.',
    one: 'Ein gemeinsamer Schritt würde sich für alle Beteiligten lohnen.',
    smallest: (smallest) =>
      `Davon lassen sich ${smallest} nicht in einen kleineren zerlegen, der sich lohnt.`,
    shown: (listed, all) => `Gezeigt: ${listed} von diesen ${all}.`,
    gains: (actor, statement) => `Gewinn (${actor}): „${statement}“`,
    tempted: (actor, change, statement) =>
      `Anreiz zur Abkehr danach (${actor}; ${change}): „${statement}“`,
    undoer: (actor, change, hurt) =>
      `${capital(actor.nominative)} ${agreeing(actor, 'könnte', 'könnten')} den Schritt ungefragt zunichtemachen (${change}); ${hurt.nominative} ${agreeing(hurt, 'stünde', 'stünden')} dann nicht besser da als heute.`,
    undoerElsewhere: (actor, change, hurt) =>
      `${capital(actor.nominative)} ${agreeing(actor, 'könnte', 'könnten')} den Schritt ungefragt zunichtemachen (${change}); ${hurt.nominative} ${agreeing(hurt, 'stünde', 'stünden')} dann nicht besser da als zuvor.`,
    losers: (actors) =>
      `${capital(actors.nominative)} ${agreeing(actors, 'wäre', 'wären')} schlechter gestellt, ohne gefragt zu sein.`,
    steady: 'Danach hätte kein Beteiligter etwas davon, allein umzukehren.',
  },
  fit: {
    heading: 'Erklärt das Modell, was geschah?',
    explained: (count) =>
      inGerman(
        count,
        'Das eine verzeichnete Angebot erklärt das Modell.',
        `Alle ${count} verzeichneten Angebote und Schritte erklärt das Modell.`,
      ),
    someExplained: (explained, all) =>
      all === 1
        ? 'Das eine verzeichnete Angebot erklärt das Modell nicht.'
        : `Von ${all} ${inGerman(all, 'verzeichneten Angebot oder Schritt', 'verzeichneten Angeboten und Schritten')} erklärt das Modell ${explained}.`,
    refused: (date, label, count, all) =>
      all === 1
        ? `${date}: ${label}. Die Antwort war Nein; das Modell erwartet ein Ja.`
        : `${date}: ${label}. Die Antwort war Nein; bei ${count} von diesen ${all} ${inGerman(all, 'Angebot', 'Angeboten')} erwartet das Modell ein Ja.`,
    made: (date, label) =>
      `${date}: ${label}. Der Schritt geschah; das Modell erwartet eine Ablehnung.`,
    gains: (change, actor, statement) =>
      `Angebot (${change}). Nach dem Modell ein Gewinn (${actor}): „${statement}“`,
    loses: (change, actor, statement) =>
      `Schritt (${change}). Nach dem Modell ein Verlust (${actor}): „${statement}“`,
    moral: 'Entweder ist eine Aussage falsch, oder ein Hindernis fehlt.',
  },
  limits: {
    heading: 'Was diese Seite nicht sagen kann',
    modelled:
      'Was jede Seite will, ist nach den genannten Quellen modelliert und nicht bekannt; die Rangfolge sagt nichts darüber, wie viel etwas zählt.',
    assumed: (actor, count, all) => `${actor}: ${count} von ${all}`,
    assumedLead: 'Aussagen, die allein auf einer Annahme beruhen:',
    outside:
      'Physische Wirkungen, Erkenntnisse der Nachrichtendienste, Innenpolitik und Persönlichkeiten liegen außerhalb des Modells.',
  },
}

export const todayWords = { en: english, de: german }
