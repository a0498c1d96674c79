/** Packages and what is fair among them, in words. */
import type { CalculationOf, ResultOf } from '../documents/documents.ts'
import { heading, pageOf, table, type Voice } from './page.ts'

const english = {
  title: 'Packages of issues',
  same: (levels: string) => `Four ideas of a fair bargain choose the same package: ${levels}.`,
  differ: (count: string) =>
    `Four ideas of a fair bargain choose ${count} different packages: what is fair is not settled by the worths.`,
  none: 'No package leaves everybody at least as well off as no agreement.',
  efficient: (efficient: string, acceptable: string) =>
    `Packages that nobody would refuse: ${acceptable}; of these, not to be bettered for one without another losing: ${efficient}.`,
  packages: 'Ways to settle all issues',
  acceptable: 'of them refused by nobody',
  best: 'of these bettered by none',
  most: (party: string) => `The most that ${party} could get`,
  heading: 'What each idea chooses',
  idea: 'Idea',
  gain: (party: string) => `${party}: gain`,
  share: (party: string) => `${party}: part of its most`,
  ideas: {
    nash: 'the greatest product of gains (Nash)',
    'kalai-smorodinsky':
      'the least part of what one could get, as great as can be (Kalai–Smorodinsky)',
    egalitarian: 'the least gain, as great as can be (egalitarian)',
    utilitarian: 'the greatest sum (utilitarian)',
  },
  normalised: 'The most that each could get counts alike in the last two.',
  plain: 'The last two compare the worths of the parties as they are stated.',
  granted:
    'worths add up over the issues, and only these packages can be had. Ties go to the package that is better for who has least. That a package is fair says nothing of whether it would be kept.',
  source: 'Nash 1950; Kalai and Smorodinsky 1975; Kalai 1977',
}

const german: typeof english = {
  title: 'Pakete aus Fragen',
  same: (levels) => `Vier Vorstellungen von Fairness wählen dasselbe Paket: ${levels}.`,
  differ: (count) =>
    `Vier Vorstellungen von Fairness wählen ${count} verschiedene Pakete: Was fair ist, entscheiden die Werte nicht.`,
  none: 'Kein Paket stellt alle mindestens so gut wie keine Einigung.',
  efficient: (efficient, acceptable) =>
    `Pakete, die niemand ablehnte: ${acceptable}; davon für keinen zu verbessern, ohne dass ein anderer verliert: ${efficient}.`,
  packages: 'Arten, alle Fragen zu regeln',
  acceptable: 'davon von niemandem abgelehnt',
  best: 'davon durch keines zu verbessern',
  most: (party) => `Das meiste, was ${party} erreichen könnte`,
  heading: 'Was jede Vorstellung wählt',
  idea: 'Vorstellung',
  gain: (party) => `${party}: Gewinn`,
  share: (party) => `${party}: Teil des Erreichbaren`,
  ideas: {
    nash: 'das größte Produkt der Gewinne (Nash)',
    'kalai-smorodinsky': 'der kleinste Teil des Erreichbaren möglichst groß (Kalai–Smorodinsky)',
    egalitarian: 'der kleinste Gewinn möglichst groß (egalitär)',
    utilitarian: 'die größte Summe (utilitaristisch)',
  },
  normalised: 'Das meiste, was jeder erreichen könnte, zählt bei den letzten beiden gleich viel.',
  plain: 'Die letzten beiden vergleichen die Werte der Parteien so, wie sie angegeben sind.',
  granted:
    'Werte addieren sich über die Fragen, und nur diese Pakete sind zu haben. Bei Gleichstand zählt, was für den am schlechtesten Gestellten besser ist. Dass ein Paket fair ist, sagt nicht, dass es gehalten würde.',
  source: 'Nash 1950; Kalai und Smorodinsky 1975; Kalai 1977',
}

export function packagesTold(
  { normalise }: CalculationOf<'packages'>,
  { packages, acceptable, efficient, issues, parties, choices }: ResultOf<'packages'>,
  v: Voice,
) {
  const words = v.language === 'de' ? german : english
  const { number, list, quoted } = v.words
  const named = (levels: readonly string[]) =>
    list(levels.map((level, issue) => quoted(`${issues[issue]}: ${level}`)))
  const kinds = new Set(choices.map(({ levels }) => JSON.stringify(levels)))
  const [first] = choices
  const columns = [
    words.idea,
    ...issues,
    ...parties.flatMap(({ party }) => [words.gain(party), words.share(party)]),
  ]
  const rows = choices.map(({ idea, levels, gains, shares }) => [
    [words.ideas[idea]],
    ...levels.map((level) => [level]),
    ...gains.flatMap((gain, party) => [
      [v.amount(gain)],
      [v.amount(Number((shares[party] ?? 0).toFixed(3)))],
    ]),
  ])
  return pageOf(
    {
      ...words,
      answer: first
        ? [
            kinds.size === 1 ? words.same(named(first.levels)) : words.differ(number(kinds.size)),
            words.efficient(number(efficient), number(acceptable)),
            normalise ? words.normalised : words.plain,
          ]
        : [words.none],
      steps: [
        [words.packages, number(packages)],
        [words.acceptable, number(acceptable), 'u ≥ d'],
        [words.best, number(efficient), 'Pareto'],
        ...parties.flatMap(({ party, most }) =>
          most === null ? [] : [[words.most(party), v.amount(most), 'I'] as const],
        ),
      ],
      more: first ? [heading(words.heading), table(columns, rows)] : [],
      chances: '',
    },
    v,
  )
}
