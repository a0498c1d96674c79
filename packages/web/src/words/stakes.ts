/** The words for margins and what they hang on in the view "plan"; loaded with the view. */
import type { Language } from '@stufenplan/core'
import type { Widen } from './widen.ts'

const english = {
  title: 'Would it pay to break it?',
  lead: 'The margin says by how much keeping a stage is worth more to a party than its best breach, in its own units per year. Margins of two parties are not to be weighed against each other.',
  verdicts: {
    everywhere: 'Every stage would pay each party tested more to keep than to break.',
    somewhere:
      'Whether every stage would pay to keep depends on where in their ranges the numbers lie.',
    nowhere: 'Not every stage would pay to keep.',
  },
  weakest: (actor: string, stage: string, margin: string) =>
    `The weakest link is ${actor} at “${stage}”: margin ${margin}.`,
  weakestHere: 'weakest link',
  setOtherwise: 'With numbers set below, not with those of the model.',
  notLadder: (option: string) =>
    `A later stage takes back what an earlier one brought about (${option}). Margins are known only of plans that add up.`,
  grid: 'Margins by stage and party',
  stage: 'Stage',
  party: 'Party',
  holds: {
    strong: 'holds, even if nothing followed',
    conditional: 'holds, because of what follows',
    ranges: 'depends on the ranges',
    no: 'fails',
    nothing: 'nothing to break',
  },
  range: (low: string, high: string) => `${low} to ${high}`,
  of: (actor: string, stage: string) => `${actor} at “${stage}”`,
  details: 'What decides each margin, the weakest first',
  columns: {
    margin: 'Margin',
    breach: 'Most tempting breach',
    moment: 'When',
    patience: 'Patience that would do',
    detection: 'Chance of being seen that would do',
    lag: 'Longest delay of the answer',
  },
  withhold: (options: string) => `withholding ${options}`,
  undo: (options: string) => `taking back ${options}`,
  moments: {
    entry: 'when the stage begins',
    dwell: 'while the stage stands',
    ended: 'once the stage stands for good',
  },
  patienceSpan: (low: string, high: string) => `${low} to ${high}`,
  noPatience: 'none is enough',
  detectionEnough: (chance: string, days: string) => `${chance} in ${days} days`,
  anyDetection: 'none is needed',
  noDetection: 'none is enough',
  lagUpTo: (days: string) => `${days} days`,
  lagAny: 'any',
  lagNone: 'even at once is too late',
  numbers: 'Try other numbers',
  numbersHint:
    'Only for looking: the model stays as it is. What is set stands in the address, so a link shows the same.',
  resetAll: 'All as in the model',
  what: { patience: 'Patience', detection: 'Chance of being seen', lag: 'Delay of the answer' },
  unit: {
    patience: 'what a year’s wait leaves of a good thing',
    detection: (days: string) => `within ${days} days`,
    lag: 'days',
  },
  slider: (what: string, whose: string) => `${what}: ${whose}`,
  exactly: (what: string) => `${what}, as a number`,
  reset: 'As in the model',
  resetOf: (what: string) => `As in the model: ${what}`,
  stated: (value: string) => `In the model: ${value}`,
  statedOnce: (value: string, option: string) => `${value} once “${option}” stands`,
  notStated: 'The model states none for the party as a whole.',
  asParty: 'In the model: as for the party',
  enoughAt: (stage: string, value: string) => `Just enough at “${stage}”: ${value}`,
  each: (count: string) => `One by one for each commitment (${count})`,
  untested: (actors: string) => `Not tested, because the model does not say enough: ${actors}.`,
  cannot:
    'Whether a breach would pay cannot be said from orders of importance alone. The model would need numbers:',
  missing: {
    worth: (count: string) => `what is worth how much (${count} statements)`,
    breadth: (count: string) => `statements over fewer commitments (${count} hang on too many)`,
    patience: (_: string) => 'how much the future counts',
    detection: (count: string) => `how surely a breach would be seen (${count} commitments)`,
    lag: (count: string) => `how soon a breach would be answered (${count} commitments)`,
  },
  toModel: 'State them in the view “Model”',
}

const german: Widen<typeof english> = {
  title: 'Würde sich ein Bruch lohnen?',
  lead: 'Der Abstand sagt, um wie viel es einer Partei mehr wert ist, eine Stufe zu halten, als der beste Bruch, in ihren eigenen Einheiten je Jahr. Abstände zweier Parteien lassen sich nicht gegeneinander abwägen.',
  verdicts: {
    everywhere: 'Jede Stufe zu halten brächte jeder geprüften Partei mehr, als sie zu brechen.',
    somewhere:
      'Ob sich jede Stufe zu halten lohnt, hängt davon ab, wo in ihren Spannen die Zahlen liegen.',
    nowhere: 'Nicht jede Stufe zu halten würde sich lohnen.',
  },
  weakest: (actor, stage, margin) =>
    `Das schwächste Glied ist ${actor} bei „${stage}“: Abstand ${margin}.`,
  weakestHere: 'schwächstes Glied',
  setOtherwise: 'Mit den unten gesetzten Zahlen, nicht mit denen des Modells.',
  notLadder: (option) =>
    `Eine spätere Stufe nimmt zurück, was eine frühere bewirkte (${option}). Abstände gibt es nur für Pläne, die aufeinander aufbauen.`,
  grid: 'Abstände nach Stufe und Partei',
  stage: 'Stufe',
  party: 'Partei',
  holds: {
    strong: 'hält, auch wenn nichts folgte',
    conditional: 'hält, wegen dessen, was folgt',
    ranges: 'hängt von den Spannen ab',
    no: 'hält nicht',
    nothing: 'nichts zu brechen',
  },
  range: (low, high) => `${low} bis ${high}`,
  of: (actor, stage) => `${actor} bei „${stage}“`,
  details: 'Was jeden Abstand entscheidet, das schwächste Glied zuerst',
  columns: {
    margin: 'Abstand',
    breach: 'Verlockendster Bruch',
    moment: 'Wann',
    patience: 'Geduld, die genügte',
    detection: 'Wahrscheinlichkeit, gesehen zu werden, die genügte',
    lag: 'Längste Frist bis zur Antwort',
  },
  withhold: (options) => `zurückhalten: ${options}`,
  undo: (options) => `zurücknehmen: ${options}`,
  moments: {
    entry: 'wenn die Stufe beginnt',
    dwell: 'während die Stufe steht',
    ended: 'wenn die Stufe auf Dauer steht',
  },
  patienceSpan: (low, high) => `${low} bis ${high}`,
  noPatience: 'keine genügt',
  detectionEnough: (chance, days) => `${chance} in ${days} Tagen`,
  anyDetection: 'keine ist nötig',
  noDetection: 'keine genügt',
  lagUpTo: (days) => `${days} Tage`,
  lagAny: 'beliebig',
  lagNone: 'selbst sofort ist zu spät',
  numbers: 'Andere Zahlen versuchen',
  numbersHint:
    'Nur zum Ansehen: Das Modell bleibt, wie es ist. Was gesetzt ist, steht in der Adresse; ein Link zeigt dasselbe.',
  resetAll: 'Alles wie im Modell',
  what: {
    patience: 'Geduld',
    detection: 'Wahrscheinlichkeit, gesehen zu werden',
    lag: 'Frist bis zur Antwort',
  },
  unit: {
    patience: 'was ein Jahr Warten von einem Gut übrig lässt',
    detection: (days) => `binnen ${days} Tagen`,
    lag: 'Tage',
  },
  slider: (what, whose) => `${what}: ${whose}`,
  exactly: (what) => `${what}, als Zahl`,
  reset: 'Wie im Modell',
  resetOf: (what) => `Wie im Modell: ${what}`,
  stated: (value) => `Im Modell: ${value}`,
  statedOnce: (value, option) => `${value}, sobald „${option}“ steht`,
  notStated: 'Für die Partei als Ganzes nennt das Modell keine.',
  asParty: 'Im Modell: wie für die Partei',
  enoughAt: (stage, value) => `Gerade genug bei „${stage}“: ${value}`,
  each: (count) => `Einzeln für jede Zusage (${count})`,
  untested: (actors) => `Nicht geprüft, weil das Modell zu wenig sagt: ${actors}.`,
  cannot:
    'Ob sich ein Bruch lohnte, lässt sich aus Rangfolgen allein nicht sagen. Das Modell bräuchte Zahlen:',
  missing: {
    worth: (count) => `was wie viel wert ist (${count} Aussagen)`,
    breadth: (count) => `Aussagen über weniger Zusagen (${count} hängen an zu vielen)`,
    patience: () => 'wie viel die Zukunft zählt',
    detection: (count) => `wie sicher ein Bruch gesehen würde (${count} Zusagen)`,
    lag: (count) => `wie bald ein Bruch beantwortet würde (${count} Zusagen)`,
  },
  toModel: 'In der Ansicht „Modell“ angeben',
}

export function stakesWords(language: Language): Widen<typeof english> {
  return language === 'de' ? german : english
}
