/** The sentences about what holds together in a matrix of judgements. */
import type { Language } from '../../voice/words/words.ts'

const english = {
  title: 'What goes together',
  held: (count: string, all: string) =>
    `Of ${all} combinations ${count} hold together: nothing in them is outweighed by what the rest speaks for.`,
  one: (all: string) =>
    `Of ${all} combinations one holds together: nothing in it is outweighed by what the rest speaks for.`,
  within: (count: string, all: string, tolerance: string) =>
    `Of ${all} combinations ${count} hold together up to an inconsistency of ${tolerance}.`,
  none: (all: string) =>
    `None of ${all} combinations holds together: in each, something is outweighed by what the rest speaks for.`,
  noneWithin: (all: string, tolerance: string) =>
    `None of ${all} combinations holds together up to an inconsistency of ${tolerance}.`,
  cut: (count: string) =>
    `The search was stopped before its end: ${count} were found, and there may be more. A larger --budget goes further.`,
  always: (names: string) => `All of them have ${names}.`,
  never: (names: string) => `In none of them: ${names}.`,
  others: (names: string, count: string) => `${names} and ${count} further ones`,
  tooMany: (most: string) =>
    `Where the others lead is not counted: that is done for at most ${most} combinations.`,
  walkCut: 'Where the others lead was not counted: the work was stopped before.',
  cycles: (count: string, weight: string) =>
    `Succession also ends in cycles: ${count}, to which ${weight} combinations lead.`,
  falls: (change: string) =>
    `The weakest of those listed would fall if a single judgement were higher or lower by ${change}.`,
  unshaken: 'No single judgement makes any of them fall: nothing is judged that leaves a choice.',
  descriptors: 'Descriptors',
  combinations: 'Combinations',
  consistent: 'Hold together',
  tolerance: 'Inconsistency allowed',
  attractors: 'Ends of succession',
  cyclic: 'Of them cycles',
  heading: 'The combinations',
  headingFirst: (count: string) => `The first ${count}, the most consistent first`,
  number: 'No.',
  descriptor: 'Descriptor',
  consistency: 'Consistency value',
  total: 'Total impact score',
  weight: 'Weight',
  change: 'Falls by',
  noChange: 'nothing',
  moreDescriptors: (count: string) =>
    `And ${count} further descriptors; all of them stand in --full, --json and --to csv.`,
  more: (count: string) =>
    `And ${count} further combinations; they stand in --full, --json and --to csv.`,
  critical: 'What each hangs on',
  criticalColumns: ['No.', 'Judgement of', 'on', 'is', 'falls at'],
  moreCritical: (count: string) => `And ${count} further judgements; they stand in --full.`,
  uncounted: (count: string) => `And ${count} further judgements.`,
  cyclesHeading: 'Cycles',
  cycle: (length: string, weight: string) => `${length} combinations, weight ${weight}:`,
  reasons: 'Reasons stated for the judgements',
  reason: (from: string, on: string) => `${from} on ${on}:`,
  granted:
    'Taken for granted: judgements add up, whoever made them, and a tie is enough. A combination that holds together is one that the judgements do not speak against, and no forecast; a weight counts combinations and says nothing of how likely they are. A total is no measure of how good a combination is.',
  source: 'Weimer-Jehle 2006',
}

const german: typeof english = {
  title: 'Was zusammenpasst',
  held: (count, all) =>
    `Von ${all} Kombinationen passen ${count} zusammen: Nichts in ihnen wiegt weniger als das, wofür der Rest spricht.`,
  one: (all) =>
    `Von ${all} Kombinationen passt eine zusammen: Nichts in ihr wiegt weniger als das, wofür der Rest spricht.`,
  within: (count, all, tolerance) =>
    `Von ${all} Kombinationen passen ${count} zusammen, bis zu einer Inkonsistenz von ${tolerance}.`,
  none: (all) =>
    `Keine von ${all} Kombinationen passt zusammen: In jeder wiegt etwas weniger als das, wofür der Rest spricht.`,
  noneWithin: (all, tolerance) =>
    `Keine von ${all} Kombinationen passt zusammen, auch nicht bis zu einer Inkonsistenz von ${tolerance}.`,
  cut: (count) =>
    `Die Suche endete vorzeitig: ${count} sind gefunden, und es kann weitere geben. Ein größeres --budget reicht weiter.`,
  always: (names) => `Alle haben ${names}.`,
  never: (names) => `In keiner davon: ${names}.`,
  others: (names, count) => `${names} und ${count} weitere`,
  tooMany: (most) =>
    `Wohin die anderen führen, ist nicht gezählt: Das geht bis ${most} Kombinationen.`,
  walkCut: 'Wohin die anderen führen, ist nicht gezählt: Die Arbeit endete vorher.',
  cycles: (count, weight) =>
    `Die Sukzession endet auch in Kreisläufen: ${count}, zu denen ${weight} Kombinationen führen.`,
  falls: (change) =>
    `Die schwächste der aufgeführten fiele, wenn ein einziges Urteil um ${change} höher oder niedriger wäre.`,
  unshaken:
    'Kein einzelnes Urteil bringt eine davon zu Fall: Beurteilt ist nichts, was eine Wahl lässt.',
  descriptors: 'Deskriptoren',
  combinations: 'Kombinationen',
  consistent: 'Passen zusammen',
  tolerance: 'Erlaubte Inkonsistenz',
  attractors: 'Enden der Sukzession',
  cyclic: 'Davon Kreisläufe',
  heading: 'Die Kombinationen',
  headingFirst: (count) => `Die ersten ${count}, die stimmigsten zuerst`,
  number: 'Nr.',
  descriptor: 'Deskriptor',
  consistency: 'Konsistenzwert',
  total: 'Gesamtwirkung',
  weight: 'Gewicht',
  change: 'Fällt durch',
  noChange: 'nichts',
  moreDescriptors: (count) =>
    `Und ${count} weitere Deskriptoren; alle stehen in --full, --json und --to csv.`,
  more: (count) => `Und ${count} weitere Kombinationen; sie stehen in --full, --json und --to csv.`,
  critical: 'Woran jede hängt',
  criticalColumns: ['Nr.', 'Urteil von', 'über', 'ist', 'fällt bei'],
  moreCritical: (count) => `Und ${count} weitere Urteile; sie stehen in --full.`,
  uncounted: (count) => `Und ${count} weitere Urteile.`,
  cyclesHeading: 'Kreisläufe',
  cycle: (length, weight) => `${length} Kombinationen, Gewicht ${weight}:`,
  reasons: 'Angegebene Gründe der Urteile',
  reason: (from, on) => `${from} über ${on}:`,
  granted:
    'Vorausgesetzt ist: Urteile addieren sich, von wem sie auch sind, und ein Gleichstand genügt. Eine Kombination, die zusammenpasst, ist eine, gegen die die Urteile nicht sprechen, und keine Vorhersage; ein Gewicht zählt Kombinationen und sagt nichts darüber, wie wahrscheinlich sie sind. Die Gesamtwirkung misst nicht, wie gut eine Kombination ist.',
  source: 'Weimer-Jehle 2006',
}

export type CrossImpactWords = typeof english

export function crossImpactWords(language: Language): CrossImpactWords {
  return language === 'de' ? german : english
}
