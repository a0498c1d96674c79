/** Paths to a weapon and their inspection, in words. */
import type { Block, Sentence } from '../../voice/explanation.ts'
import type { CalculationOf, ResultOf } from '../documents/documents.ts'
import { exactText } from './dresher.ts'
import { heading, pageOf, table, type Voice } from './page.ts'

type Found = ResultOf<'acquisition-paths'>

const english = {
  title: 'Paths to a weapon, and inspecting their steps',
  deterred: (value: string) =>
    `No path would pay: inspected like this, the best of them would be worth ${value} to the State.`,
  pays: (value: string) =>
    `A path would pay: inspected as well as can be, the best of them would still be worth ${value} to the State.`,
  least: (effort: string) => `The least effort that deters is ${effort}.`,
  never: (path: string, ceiling: string, needed: string) =>
    `No effort deters from the path ${path}: all inspections together find it with a chance of ${ceiling}, and ${needed} would be needed.`,
  incomplete: 'There are more paths than could be listed: of those this says nothing.',
  effort: 'Effort there is',
  value: 'Worth of the best path to the State',
  leastRow: 'Least effort that deters',
  none: 'none: better sensors would be needed',
  untried: 'too much to choose among',
  paths: 'Path by path',
  columns: ['Path', 'Length', 'Worth not found', 'Found', 'Worth', 'Ceiling', 'Needed', 'Taken'],
  sets: 'What is inspected',
  setColumns: ['Steps', 'Share of the time'],
  nothing: 'nothing',
  equilibria: 'With false alarms: what both sides would do',
  gameColumns: [
    'Inspected',
    'Path taken',
    'Word kept',
    'The inspector expects',
    'The State expects',
  ],
  share: (what: string, share: string) => `${what} (${share})`,
  more: (count: string) => `And ${count} further paths; all of them stand in --json and --to csv.`,
  granted:
    'lengths, gains and losses are judgements. What is hidden is found by better sensors and not by more visits: no effort passes the ceiling of a path.',
  source: 'Listner, Canty, Niemeyer, Rezniczek and Stein 2013; Canty and Listner 2020',
}

const german: typeof english = {
  title: 'Pfade zu einer Waffe und die Inspektion ihrer Schritte',
  deterred: (value) =>
    `Kein Pfad lohnte sich: So inspiziert, wäre der beste dem Staat ${value} wert.`,
  pays: (value) =>
    `Ein Pfad lohnte sich: Auch bei bester Inspektion wäre der beste dem Staat noch ${value} wert.`,
  least: (effort) => `Der kleinste Aufwand, der abschreckt, ist ${effort}.`,
  never: (path, ceiling, needed) =>
    `Vom Pfad ${path} schreckt kein Aufwand ab: Alle Inspektionen zusammen finden ihn mit einer Wahrscheinlichkeit von ${ceiling}, nötig wären ${needed}.`,
  incomplete: 'Es gibt mehr Pfade, als sich auflisten ließen: Über diese sagt das nichts.',
  effort: 'Vorhandener Aufwand',
  value: 'Wert des besten Pfads für den Staat',
  leastRow: 'Kleinster Aufwand, der abschreckt',
  none: 'keiner: nötig wären bessere Messgeräte',
  untried: 'zu viel zur Wahl',
  paths: 'Pfad für Pfad',
  columns: [
    'Pfad',
    'Länge',
    'Wert unentdeckt',
    'Gefunden',
    'Wert',
    'Obergrenze',
    'Nötig',
    'Begangen',
  ],
  sets: 'Was inspiziert ist',
  setColumns: ['Schritte', 'Anteil der Zeit'],
  nothing: 'nichts',
  equilibria: 'Mit Fehlalarmen: was beide Seiten täten',
  gameColumns: [
    'Inspiziert',
    'Begangener Pfad',
    'Wort gehalten',
    'Erwartung des Inspekteurs',
    'Erwartung des Staats',
  ],
  share: (what, share) => `${what} (${share})`,
  more: (count) => `Und ${count} weitere Pfade; alle stehen in --json und --to csv.`,
  granted:
    'Längen, Gewinne und Verluste sind Einschätzungen. Verborgenes finden bessere Messgeräte und nicht mehr Besuche: Kein Aufwand übersteigt die Obergrenze eines Pfads.',
  source: 'Listner, Canty, Niemeyer, Rezniczek und Stein 2013; Canty und Listner 2020',
}

type Words = typeof english

export function acquisitionPathsTold(
  asked: CalculationOf<'acquisition-paths'>,
  found: Found,
  v: Voice,
) {
  const words = v.language === 'de' ? german : english
  const { amount, chance } = v.words
  const { value, deterred, leastEffort, complete, paths } = found
  const open = paths.find(({ deterrable }) => !deterrable)
  return pageOf(
    {
      ...words,
      answer: [
        deterred ? words.deterred(amount(value.decimal)) : words.pays(amount(value.decimal)),
        leastEffort != null && words.least(amount(leastEffort)),
        open !== undefined &&
          words.never(
            v.words.quoted(stepsOf(open.steps)),
            chance(open.ceiling.decimal),
            chance(open.needed.decimal),
          ),
        !complete && words.incomplete,
      ],
      steps: [
        [words.effort, v.amount(asked.effort), 'W'],
        [words.value, exactText(value, v), 'min_x max_j Σ_K x_K ((d_j + b) Q_j(K) − b)'],
        [
          words.leastRow,
          leastEffort === undefined
            ? words.untried
            : leastEffort === null
              ? words.none
              : v.amount(leastEffort),
        ],
      ],
      more: [
        ...pathTable(found, words, v),
        ...setTable(found, words, v),
        ...games(found, words, v),
      ],
    },
    v,
  )
}

function stepsOf(steps: readonly string[]): string {
  return steps.join(' + ')
}

function pathTable({ paths }: Found, words: Words, v: Voice): Block[] {
  const rows = paths
    .slice(0, v.rowsMax)
    .map((one) => [
      [stepsOf(one.steps)],
      [v.amount(one.length)],
      [v.amount(one.incentive.decimal)],
      [v.chance(one.found.decimal)],
      [v.amount(one.worth.decimal)],
      [v.chance(one.ceiling.decimal)],
      [v.chance(one.needed.decimal)],
      [v.chance(one.share.decimal)],
    ])
  const left = paths.length - rows.length
  const more: Block[] =
    left > 0 ? [{ kind: 'paragraph', text: [words.more(v.words.number(left))] }] : []
  return [heading(words.paths), table(words.columns, rows), ...more]
}

function setTable({ inspection }: Found, words: Words, v: Voice): Block[] {
  const rows = inspection.map(({ steps, share }): Sentence[] => [
    [stepsOf(steps) || words.nothing],
    [exactText(share, v)],
  ])
  return [heading(words.sets), table(words.setColumns, rows)]
}

function games({ equilibria, paths }: Found, words: Words, v: Voice): Block[] {
  if (equilibria === undefined) return []
  const shared = (name: string, { decimal }: { decimal: number }) =>
    words.share(name, v.chance(decimal))
  const rows = equilibria.map((one): Sentence[] => [
    [
      one.inspection
        .map(({ steps, share }) => shared(stepsOf(steps) || words.nothing, share))
        .join('; '),
    ],
    [
      one.paths
        .flatMap((share, i) =>
          share.decimal > 0 ? [shared(stepsOf(paths[i]?.steps ?? []), share)] : [],
        )
        .join('; ') || '–',
    ],
    [v.chance(one.kept.decimal)],
    [exactText(one.inspector, v)],
    [exactText(one.state, v)],
  ])
  return [heading(words.equilibria), table(words.gameColumns, rows)]
}
