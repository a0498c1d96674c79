/** What is said when plans stand side by side, and when a shock strikes one. */
import { type ActorName, agreeing } from '../../../voice/actor-name.ts'
import type { Widen } from '../../../voice/words/widen.ts'

const english = {
  compare: {
    heading: 'The plans beside one another',
    columns: {
      plan: 'Plan',
      entered: 'Would be entered?',
      held: 'Would hold?',
      movers: 'Must agree',
      refusers: 'Declines or gets nothing new',
      undoers: 'Gains by a step nothing answers',
      breakers: 'Would break it if unseen',
      exposed: 'Risks most',
      spoilers: 'Loses without a say',
    },
    impossible: 'not possible under the rules',
    declines: (actor: string, stage: string) => `“${stage}” is declined (${actor})`,
    nothingNew: (actor: ActorName, stage: string) =>
      `“${stage}” gives ${actor.nominative} nothing new`,
    at: (actor: string, stage: string) => `${actor} at “${stage}”`,
    withholds: (actor: string, stage: string) => `${actor} at “${stage}” by not delivering`,
    breaks: (actor: string, options: string) => `${actor}: ${options}`,
    risks: (actor: string, place: number, statement: string) =>
      `${actor}: statement ${place}, “${statement}”`,
    short: {
      entered: 'gains at every step',
      enteredToday: (why: string) => `gains against today, not at every step: ${why}`,
      held: 'holds, if breaches are seen',
      notHeld: (actor: ActorName, stage: string) =>
        `would not hold: ${actor.nominative} ${agreeing(actor, 'undoes', 'undo')} “${stage}”`,
      notDelivered: (actor: ActorName, stage: string) =>
        `would hold, but ${actor.nominative} would not deliver “${stage}”`,
    },
    over: {
      entered: (step: string, today: string, all: string) =>
        `all who move gain at every step in ${step} of ${all} readings, against today in ${today}`,
      enteredNever: (all: string) => `all who move gain in none of ${all} readings`,
      held: (held: string, all: string) => `holds in ${held} of ${all} readings`,
      heldNever: (all: string) => `holds in none of ${all} readings`,
      delivered: (delivered: string) => `delivered in ${delivered} of these`,
      both: (step: string, today: string) =>
        `of these all who move gain at every step in ${step}, against today in ${today}`,
      bothNever: 'all who move gain in none of these',
      rests: {
        'read-off': 'the count is read off single lists',
        searched: 'the count is derived from moves and replies',
        'by-construction': 'ruled out beforehand in every reading',
      },
      losing: (actor: string, statements: string) =>
        statements === ''
          ? `ruled out beforehand in every reading, always by the same side (${actor})`
          : `ruled out beforehand in every reading, always by the same want (${actor}: ${statements})`,
      losingByRule: 'ruled out beforehand in every reading, always by a rule',
      notCounted: 'readings not counted: too many cases',
      notByRule: 'readings not counted under this rule',
      means: (questions: number) =>
        questions === 1
          ? 'In how many readings a verdict holds is counted over every answer to the one contested question, whatever reading the table is in.'
          : `In how many readings a verdict holds is counted over every combination of answers to ${questions} contested questions, whatever reading the table is in.`,
    },
    none: '–',
    nobody: 'nobody',
    noTotal:
      'There is no total: a plan may win on one count and lose on another, and which matters is not for this program to say.',
    firstOrder: 'Where a plan leaves its order open, the first order is shown.',
  },
  shock: {
    heading: 'What if',
    stands: (stages: string) => `it would stand after: ${stages}.`,
    standsAlways: 'the plan would stand at every stage.',
    never: 'the plan would stand at no stage.',
    falls: (stage: string, actor: ActorName, change: string, statement: string) =>
      `after “${stage}” ${actor.nominative} would undo it (${change}), for the sake of “${statement}”`,
    backTo: (stage: string) => `The plan falls back to “${stage}”.`,
    backToToday: 'The plan falls back to today.',
    nowhere: 'On the way back no stage would hold.',
    impossible: (stage: string) => `after “${stage}” it is not possible under the rules.`,
    standing: (options: string) => `Still standing: ${options}.`,
    nothing: 'Nothing of the plan stands.',
    gainers: (actors: string) => `Better off by the shock itself: ${actors}.`,
    asserted: 'asserted by the text, outside what orders of importance can test.',
  },
}

const german: Widen<typeof english> = {
  compare: {
    heading: 'Die Pläne nebeneinander',
    columns: {
      plan: 'Plan',
      entered: 'Stimmen alle zu?',
      held: 'Hat er Bestand?',
      movers: 'Zustimmen müssen',
      refusers: 'Lehnt ab oder erhält nichts Neues',
      undoers: 'Gewinnt durch einen unbeantworteten Schritt',
      breakers: 'Bricht, sofern es unbemerkt bleibt',
      exposed: 'Riskiert am meisten',
      spoilers: 'Verliert ungefragt',
    },
    impossible: 'nach den Regeln nicht möglich',
    declines: (actor, stage) => `Absage an „${stage}“ (${actor})`,
    nothingNew: (actor, stage) => `„${stage}“ bringt ${actor.dative} nichts Neues`,
    at: (actor, stage) => `${actor} bei „${stage}“`,
    withholds: (actor, stage) => `${actor} bei „${stage}“ durch Nichterfüllung`,
    breaks: (actor, options) => `${actor}: ${options}`,
    risks: (actor, place, statement) => `${actor}: Aussage ${place}, „${statement}“`,
    short: {
      entered: 'Gewinn bei jedem Schritt',
      enteredToday: (why) => `Gewinn gegenüber heute, nicht bei jedem Schritt: ${why}`,
      held: 'von Bestand, sofern Brüche auffallen',
      notHeld: (actor, stage) =>
        `ohne Bestand: ${actor.nominative} ${agreeing(actor, 'macht', 'machen')} „${stage}“ rückgängig`,
      notDelivered: (actor, stage) =>
        `von Bestand, doch ${actor.nominative} ${agreeing(actor, 'bliebe', 'blieben')} „${stage}“ schuldig`,
    },
    over: {
      entered: (step, today, all) =>
        `Gewinn für alle Beteiligten bei jedem Schritt in ${step} von ${all} Lesarten, gegenüber heute in ${today}`,
      enteredNever: (all) => `Gewinn für alle Beteiligten in keiner von ${all} Lesarten`,
      held: (held, all) => `von Bestand in ${held} von ${all} Lesarten`,
      heldNever: (all) => `von Bestand in keiner von ${all} Lesarten`,
      delivered: (delivered) => `davon in ${delivered} auch erfüllt`,
      both: (step, today) =>
        `davon Gewinn für alle Beteiligten bei jedem Schritt in ${step}, gegenüber heute in ${today}`,
      bothNever: 'davon in keiner Gewinn für alle Beteiligten',
      rests: {
        'read-off': 'abgelesen an einzelnen Listen',
        searched: 'hergeleitet aus Zügen und Erwiderungen',
        'by-construction': 'in jeder Lesart von vornherein ausgeschlossen',
      },
      losing: (actor, statements) =>
        statements === ''
          ? `in jeder Lesart von vornherein ausgeschlossen, stets durch dieselbe Seite (${actor})`
          : `in jeder Lesart von vornherein ausgeschlossen, stets durch denselben Wunsch (${actor}: ${statements})`,
      losingByRule: 'in jeder Lesart von vornherein ausgeschlossen, stets durch eine Regel',
      notCounted: 'Lesarten nicht gezählt: zu viele Fälle',
      notByRule: 'Lesarten unter dieser Regel nicht gezählt',
      means: (questions) =>
        questions === 1
          ? 'In wie vielen Lesarten ein Urteil gilt, ist über jede Antwort auf die eine strittige Frage gezählt, gleich in welcher Lesart die Tabelle steht.'
          : `In wie vielen Lesarten ein Urteil gilt, ist über jede Kombination der Antworten auf ${questions} strittige Fragen gezählt, gleich in welcher Lesart die Tabelle steht.`,
    },
    none: '–',
    nobody: 'niemand',
    noTotal:
      'Eine Gesamtnote gibt es nicht: Ein Plan kann in einem Punkt vorn und in einem anderen hinten liegen, und welcher zählt, sagt dieses Programm nicht.',
    firstOrder: 'Wo ein Plan die Reihenfolge offenlässt, ist die erste gezeigt.',
  },
  shock: {
    heading: 'Was wäre, wenn',
    stands: (stages) => `er hätte Bestand nach: ${stages}.`,
    standsAlways: 'der Plan hätte auf jeder Stufe Bestand.',
    never: 'der Plan hätte auf keiner Stufe Bestand.',
    falls: (stage, actor, change, statement) =>
      `nach „${stage}“ ${agreeing(actor, 'würde', 'würden')} ${actor.nominative} ihn zunichtemachen (${change}), um „${statement}“ willen`,
    backTo: (stage) => `Der Plan fällt zurück auf „${stage}“.`,
    backToToday: 'Der Plan fällt zurück auf heute.',
    nowhere: 'Auf dem Weg zurück hätte keine Stufe Bestand.',
    impossible: (stage) => `nach „${stage}“ ist es nach den Regeln nicht möglich.`,
    standing: (options) => `Bestehen bleibt: ${options}.`,
    nothing: 'Vom Plan bleibt nichts bestehen.',
    gainers: (actors) => `Durch den Schock selbst besser gestellt: ${actors}.`,
    asserted: 'vom Text behauptet; Rangfolgen können das nicht prüfen.',
  },
}

export const compareWords = { en: english, de: german }
