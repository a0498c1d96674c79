/** The words for margins and what they hang on in the view "plan"; loaded with the view. */
import type { Language } from '@stufenplan/core'
import type { Widen } from './widen.ts'

const english = {
  title: 'Would it pay to break it?',
  lead: 'The margin says by how much keeping a stage is worth more to a party than its best breach, in its own units per year. Margins of two parties are not to be weighed against each other.',
  overview: 'Would it pay to break them?',
  weakestHere: 'weakest link',
  setOtherwise: 'With numbers set below, not with those of the model.',
  grid: 'Margins by stage and party',
  stage: 'Stage',
  of: (actor: string, stage: string) => `${actor} at “${stage}”`,
  details: 'What decides each margin, the weakest first',
  columns: {
    margin: 'Margin',
    breach: 'Most tempting breach',
  },
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
  enoughAt: (stage: string, value: string) => `At “${stage}”: ${value}`,
  each: (count: string) => `One by one for each commitment (${count})`,
  toModel: 'State them in the view “Model”',
}

const german: Widen<typeof english> = {
  title: 'Würde sich ein Bruch lohnen?',
  lead: 'Der Abstand zeigt, um wie viel das Einhalten einer Stufe einer Partei mehr wert ist als ihr bester Bruch, in ihren eigenen Einheiten je Jahr. Abstände zweier Parteien lassen sich nicht gegeneinander abwägen.',
  overview: 'Würde sich ein Bruch lohnen?',
  weakestHere: 'schwächstes Glied',
  setOtherwise: 'Mit den unten gesetzten Zahlen, nicht mit denen des Modells.',
  grid: 'Abstände nach Stufe und Partei',
  stage: 'Stufe',
  of: (actor, stage) => `${actor} bei „${stage}“`,
  details: 'Was jeden Abstand entscheidet, das schwächste Glied zuerst',
  columns: {
    margin: 'Abstand',
    breach: 'Verlockendster Bruch',
  },
  numbers: 'Andere Zahlen versuchen',
  numbersHint:
    'Nur zum Ansehen: Das Modell bleibt, wie es ist. Was gesetzt ist, steht in der Adresse; ein Link zeigt dasselbe.',
  resetAll: 'Alles wie im Modell',
  what: {
    patience: 'Geduld',
    detection: 'Wahrscheinlichkeit der Entdeckung',
    lag: 'Frist bis zur Antwort',
  },
  unit: {
    patience: 'was ein Jahr Warten von einem Gut übrig lässt',
    detection: (days) => `innerhalb von ${days} Tagen`,
    lag: 'Tage',
  },
  slider: (what, whose) => `${what}: ${whose}`,
  exactly: (what) => `${what}, als Zahl`,
  reset: 'Wie im Modell',
  resetOf: (what) => `Wie im Modell: ${what}`,
  stated: (value) => `Im Modell: ${value}`,
  statedOnce: (value, option) => `${value}, sobald „${option}“ gilt`,
  notStated: 'Für die Partei als Ganzes nennt das Modell keine.',
  asParty: 'Im Modell: wie für die Partei',
  enoughAt: (stage, value) => `Bei „${stage}“: ${value}`,
  each: (count) => `Einzeln für jede Zusage (${count})`,
  toModel: 'In der Ansicht „Modell“ angeben',
}

export function stakesWords(language: Language): Widen<typeof english> {
  return language === 'de' ? german : english
}
