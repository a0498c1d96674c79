/** Bargaining over positions, in words. */
import type { Block, Sentence } from '../../voice/explanation.ts'
import type { CalculationOf, ResultOf } from '../documents/documents.ts'
import { heading, pageOf, table, type Voice } from './page.ts'

const english = {
  title: 'Bargaining over positions',
  outcome: (issue: string, outcome: string, low: string, high: string) =>
    `On ${issue} this model ends at ${outcome}; with one of its rules changed, between ${low} and ${high}.`,
  one: (issue: string, outcome: string) =>
    `On ${issue} this model ends at ${outcome}, whichever of its rules is changed.`,
  within: (issues: string) =>
    `What plain weighing says lies between these on ${issues}: there the bargaining adds nothing that its rules would not take away.`,
  others: 'The other issues stand in the table.',
  open: (rounds: string) => `After ${rounds} rounds they were still moving.`,
  issues: 'What comes out on each issue',
  issueColumns: [
    'Issue',
    'Mean by weight, before',
    'Position that no other beats, before',
    'Mean by weight, after',
    'With one rule changed',
  ],
  range: (low: string, high: string) => `${low} to ${high}`,
  actors: 'Who moves where',
  actor: 'Actor',
  risk: 'Risk it takes',
  fromTo: (from: string, to: string) => (from === to ? `stays at ${from}` : `${from} → ${to}`),
  challenges: 'Who asks whom to come over, in the first round',
  challengeColumns: ['Actor', 'asks', 'Strength of its side, by its own view', 'Gain'],
  rules: 'With one rule changed',
  ruleColumns: ['Rule', 'instead', 'Rounds'],
  rule: {
    voting: 'voting',
    victory: 'victory',
    risks: 'risks',
    insight: 'insight',
    thirdParties: 'third parties',
  },
  value: {
    proportional: 'a vote grows with what is at stake',
    cubic: 'great stakes count far more',
    binary: 'small stakes count like great ones',
    linear: 'strength counts as it is',
    square: 'the stronger wins more often',
    quartic: 'the stronger nearly always wins',
    middle: 'risks from −½, avoided in part, to 1',
    takers: 'risks from 0 to 1: nobody avoids them',
    both: 'risks from −1, avoided wholly, to 1',
    none: 'others are taken to be like oneself',
    third: 'a third of the difference is seen',
    half: 'half of the difference is seen',
    'two-thirds': 'two thirds of the difference are seen',
    full: 'all of the difference is seen',
    aside: 'third parties take no side',
    partly: 'third parties come over where their side has lost',
    nearest: 'third parties side with whom they stand nearer to',
  },
  granted:
    'positions, saliences and strengths are judgements, and all know them; words are kept. The model knows no stages, no breach, no inspection and no other issue than these. Its rules are those of its makers.',
  source:
    'the spatial model of politics of KAPSARC 2019 (KTAB), after Bueno de Mesquita 1994; Black 1948',
}

const german: typeof english = {
  title: 'Verhandeln über Positionen',
  outcome: (issue, outcome, low, high) =>
    `Bei ${issue} endet dieses Modell bei ${outcome}; mit einer geänderten Regel zwischen ${low} und ${high}.`,
  one: (issue, outcome) =>
    `Bei ${issue} endet dieses Modell bei ${outcome}, gleich welche seiner Regeln geändert ist.`,
  within: (issues) =>
    `Was bloßes Abwägen sagt, liegt dazwischen bei ${issues}: Dort fügt das Verhandeln nichts hinzu, was seine Regeln nicht wieder nähmen.`,
  others: 'Die übrigen Fragen stehen in der Tabelle.',
  open: (rounds) => `Nach ${rounds} Runden bewegten sie sich noch.`,
  issues: 'Was bei jeder Frage herauskommt',
  issueColumns: [
    'Frage',
    'Gewichtetes Mittel, vorher',
    'Position, die keine andere schlägt, vorher',
    'Gewichtetes Mittel, nachher',
    'Mit einer geänderten Regel',
  ],
  range: (low, high) => `${low} bis ${high}`,
  actors: 'Wer sich wohin bewegt',
  actor: 'Akteur',
  risk: 'Risiko, das er eingeht',
  fromTo: (from, to) => (from === to ? `bleibt bei ${from}` : `${from} → ${to}`),
  challenges: 'Wer wen zu sich herüberholen will, in der ersten Runde',
  challengeColumns: ['Akteur', 'wendet sich an', 'Stärke seiner Seite, aus seiner Sicht', 'Gewinn'],
  rules: 'Mit einer geänderten Regel',
  ruleColumns: ['Regel', 'stattdessen', 'Runden'],
  rule: {
    voting: 'Abstimmen',
    victory: 'Sieg',
    risks: 'Risiken',
    insight: 'Einsicht',
    thirdParties: 'Dritte',
  },
  value: {
    proportional: 'eine Stimme wächst mit dem, was auf dem Spiel steht',
    cubic: 'Großes zählt weit mehr',
    binary: 'Kleines zählt wie Großes',
    linear: 'Stärke zählt, wie sie ist',
    square: 'der Stärkere siegt öfter',
    quartic: 'der Stärkere siegt fast immer',
    middle: 'Risiken von −½, teils gescheut, bis 1',
    takers: 'Risiken von 0 bis 1: niemand scheut sie',
    both: 'Risiken von −1, ganz gescheut, bis 1',
    none: 'andere gelten als wie man selbst',
    third: 'ein Drittel des Unterschieds ist bekannt',
    half: 'die Hälfte des Unterschieds ist bekannt',
    'two-thirds': 'zwei Drittel des Unterschieds sind bekannt',
    full: 'der ganze Unterschied ist bekannt',
    aside: 'Dritte ergreifen keine Partei',
    partly: 'Dritte gehen mit, wo ihre Seite verloren hat',
    nearest: 'Dritte halten zu dem, dem sie näher stehen',
  },
  granted:
    'Positionen, Gewichte und Stärken sind Einschätzungen, und alle kennen sie; das Wort gilt. Das Modell kennt keine Stufen, keinen Bruch, keine Inspektion und keine anderen Fragen als diese. Seine Regeln sind die seiner Urheber.',
  source:
    'das räumliche Modell der Politik von KAPSARC 2019 (KTAB), nach Bueno de Mesquita 1994; Black 1948',
}

/** So many issues have a sentence of their own. */
const sentencesMax = 3

type Found = ResultOf<'positions'>
type Words = typeof english

export function positionsTold(_: CalculationOf<'positions'>, found: Found, v: Voice) {
  const words = v.language === 'de' ? german : english
  return pageOf(
    {
      ...words,
      answer: answerTo(found, words, v),
      steps: [],
      more: [
        ...issueTable(found, words, v),
        ...actorTable(found, words, v),
        ...challengeTable(found, words, v),
        ...ruleTable(found, words, v),
      ],
      chances: '',
    },
    v,
  )
}

function answerTo({ settled, issues, rounds }: Found, words: Words, v: Voice) {
  const { list, quoted } = v.words
  const within = issues.filter(({ mean, low, high }) => low < high && low <= mean && mean <= high)
  const outcomes = issues.slice(0, sentencesMax).map((one) => {
    const [outcome, low, high] = [
      shown(one.outcome, v),
      shown(one.low, v),
      shown(one.high, v),
    ] as const
    if (low === high) return words.one(quoted(one.issue), outcome)
    return words.outcome(quoted(one.issue), outcome, low, high)
  })
  return [
    ...outcomes,
    issues.length > sentencesMax && words.others,
    within.length > 0 && words.within(list(within.map(({ issue }) => quoted(issue)))),
    !settled && words.open(v.words.number(rounds.length - 1)),
  ]
}

function issueTable({ issues }: Found, words: Words, v: Voice): Block[] {
  const rows = issues.map(({ issue, mean, median, outcome, low, high }) =>
    row([
      issue,
      ...[mean, median, outcome].map((one) => shown(one, v)),
      words.range(shown(low, v), shown(high, v)),
    ]),
  )
  return [heading(words.issues), table(words.issueColumns, rows)]
}

function actorTable({ issues, actors }: Found, words: Words, v: Voice): Block[] {
  const rows = actors.slice(0, v.rowsMax).map(({ actor, start, end, risk }) => {
    const ways = start.map((from, issue) =>
      words.fromTo(shown(from, v), shown(end[issue] ?? from, v)),
    )
    return row([actor, ...ways, v.amount(Number(risk.toFixed(2)))])
  })
  const columns = [words.actor, ...issues.map(({ issue }) => issue), words.risk]
  return [heading(words.actors), table(columns, rows)]
}

/** None where nobody would gain by asking. */
function challengeTable({ challenges }: Found, words: Words, v: Voice): Block[] {
  const first = challenges.filter(({ round }) => round === 1)
  if (first.length === 0) return []
  const rows = first
    .slice(0, v.rowsMax)
    .map(({ challenger, target, chance, gain }) =>
      row([
        challenger,
        target,
        v.chance(Number(chance.toFixed(3))),
        v.amount(Number(gain.toFixed(3))),
      ]),
    )
  return [heading(words.challenges), table(words.challengeColumns, rows)]
}

function ruleTable({ issues, variants }: Found, words: Words, v: Voice): Block[] {
  const rows = variants.map(({ rule, value, rounds, outcome }) =>
    row([
      words.rule[rule as keyof Words['rule']],
      words.value[value as keyof Words['value']],
      v.words.number(rounds),
      ...outcome.map((one) => shown(one, v)),
    ]),
  )
  const columns = [...words.ruleColumns, ...issues.map(({ issue }) => issue)]
  return [heading(words.rules), table(columns, rows)]
}

function row(cells: readonly string[]): Sentence[] {
  return cells.map((one) => [one])
}

function shown(value: number, v: Voice): string {
  return v.words.amount(Number(value.toFixed(1)))
}
