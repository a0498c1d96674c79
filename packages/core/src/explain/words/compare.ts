/** What is said when plans stand side by side, and when a shock strikes one. */
import type { Widen } from './widen.ts'

const english = {
  compare: {
    heading: 'The plans beside one another',
    columns: [
      'Plan',
      'Entered and held?',
      'Must agree',
      'Declines or gets nothing new',
      'Undoes it',
      'Could break it unseen',
      'Risks most',
      'Loses without a say',
    ],
    stakesColumns: [
      'Plan',
      'Would it pay to keep?',
      'Weakest link, worst case',
      'Weakest link, best case',
      'Would mend it, each alone',
    ],
    keeps: {
      everywhere: 'at every stage, whatever the values',
      somewhere: 'depends on the ranges',
      nowhere: 'not at every stage',
    },
    untested: 'too little is stated',
    link: (actor: string, stage: string, margin: string) => `${actor} at “${stage}”: ${margin}`,
    noRepair: 'no single change found',
    impossible: 'not possible under the rules',
    step: 'gains at every step; holds',
    today: 'gains against today, not at every step; holds',
    refused: 'declined',
    notHeld: 'entered, would not hold',
    both: 'declined, and would not hold',
    declines: (actor: string, stage: string) => `${actor} declines “${stage}”`,
    nothingNew: (actor: string, stage: string) => `“${stage}” gives ${actor} nothing new`,
    at: (actor: string, stage: string) => `${actor} at “${stage}”`,
    breaks: (actor: string, options: string) => `${actor}: ${options}`,
    risks: (actor: string, place: number, statement: string) =>
      `${actor}: statement ${place}, “${statement}”`,
    none: '–',
    noTotal:
      'There is no total: a plan may win on one count and lose on another, and which matters is not for this program to say.',
    firstOrder: 'Where a plan leaves its order open, the first order is shown.',
  },
  shock: {
    heading: 'What if',
    stands: (stages: string) => `it would stand after: ${stages}.`,
    standsAlways: 'the plan would stand at every stage.',
    never: 'the plan would stand at no stage.',
    falls: (stage: string, actor: string, change: string, statement: string) =>
      `after “${stage}” ${actor} would undo it (${change}), for the sake of “${statement}”`,
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
    columns: [
      'Plan',
      'Ginge jeder mit, und hielte es?',
      'Zustimmen müssen',
      'Lehnt ab oder erhält nichts Neues',
      'Macht ihn zunichte',
      'Könnte ungesehen brechen',
      'Riskiert am meisten',
      'Verliert ungefragt',
    ],
    stakesColumns: [
      'Plan',
      'Lohnte es sich zu halten?',
      'Schwächstes Glied, schlechtester Fall',
      'Schwächstes Glied, bester Fall',
      'Abhilfe, jede für sich',
    ],
    keeps: {
      everywhere: 'bei jeder Stufe, bei allen Werten',
      somewhere: 'hängt von den Spannen ab',
      nowhere: 'nicht bei jeder Stufe',
    },
    untested: 'zu wenig angegeben',
    link: (actor, stage, margin) => `${actor} bei „${stage}“: ${margin}`,
    noRepair: 'keine einzelne Änderung gefunden',
    impossible: 'nach den Regeln nicht möglich',
    step: 'Gewinn bei jedem Schritt; hält',
    today: 'Gewinn gegenüber heute, nicht bei jedem Schritt; hält',
    refused: 'abgelehnt',
    notHeld: 'angenommen, hielte nicht',
    both: 'abgelehnt, und hielte nicht',
    declines: (actor, stage) => `${actor} lehnt „${stage}“ ab`,
    nothingNew: (actor, stage) => `„${stage}“ bringt nichts Neues für ${actor}`,
    at: (actor, stage) => `${actor} bei „${stage}“`,
    breaks: (actor, options) => `${actor}: ${options}`,
    risks: (actor, place, statement) => `${actor}: Aussage ${place}, „${statement}“`,
    none: '–',
    noTotal:
      'Eine Gesamtnote gibt es nicht: Ein Plan kann in einem Punkt vorn und in einem anderen hinten liegen, und welcher zählt, sagt dieses Programm nicht.',
    firstOrder: 'Wo ein Plan die Reihenfolge offenlässt, ist die erste gezeigt.',
  },
  shock: {
    heading: 'Was wäre, wenn',
    stands: (stages) => `er stünde nach: ${stages}.`,
    standsAlways: 'der Plan stünde auf jeder Stufe.',
    never: 'der Plan stünde auf keiner Stufe.',
    falls: (stage, actor, change, statement) =>
      `nach „${stage}“ würde ihn zunichtemachen: ${actor} (${change}), um „${statement}“ willen`,
    backTo: (stage) => `Der Plan fällt zurück auf „${stage}“.`,
    backToToday: 'Der Plan fällt zurück auf heute.',
    nowhere: 'Auf dem Weg zurück hielte keine Stufe.',
    impossible: (stage) => `nach „${stage}“ ist es nach den Regeln nicht möglich.`,
    standing: (options) => `Bestehen bleibt: ${options}.`,
    nothing: 'Vom Plan bleibt nichts bestehen.',
    gainers: (actors) => `Durch den Schock selbst besser gestellt: ${actors}.`,
    asserted: 'vom Text behauptet; Rangfolgen können das nicht prüfen.',
  },
}

export const compareWords = { en: english, de: german }
