/** Amounts, what is proved of them, and ladders by them: false, and so refused. */
import { describe } from 'vitest'
import { areRefused, type Facts, type Falsehood } from './falsified.ts'

const staged = {
  in: 'literature/inst/staged',
  asked: { kind: 'plan', plan: 'three-stages' },
} as const
const atOnce = {
  in: 'literature/inst/staged',
  asked: { kind: 'plan', plan: 'one-package' },
} as const
const final = {
  in: 'history/sinai-1979',
  asked: { kind: 'plan', plan: 'peace', stage: 'final' },
} as const
const freeze = {
  in: 'korea-2025/model',
  asked: { kind: 'plan', plan: 'freeze', stage: 'freeze', shocks: false },
} as const

const patience: Falsehood[] = [
  {
    what: 'that no patience is enough',
    ...staged,
    kind: 'stage-margin',
    alter: ({ critical }) => {
      critical.patience = []
      critical.patienceYearly = []
    },
  },
  {
    what: 'that any patience is enough',
    ...atOnce,
    kind: 'stage-margin',
    alter: ({ critical }) => {
      critical.patience = [[0, 1]]
      critical.patienceYearly = [[0, 1]]
    },
  },
  {
    what: 'a second interval of patience',
    ...atOnce,
    kind: 'stage-margin',
    alter: ({ critical }) => {
      critical.patience.unshift([0.3, 0.4])
      critical.patienceYearly.unshift([0.3, 0.4])
    },
  },
  {
    what: 'that some patience is enough where none is',
    ...freeze,
    kind: 'stage-margin',
    whole: 'not-checked',
    which: (one) => one.critical?.patience.length === 0,
    alter: ({ critical }) => {
      critical.patience = [[0.999, 1]]
      critical.patienceYearly = [[0.996, 1]]
    },
  },
  {
    what: 'a patience by the year that is that by the period',
    ...final,
    kind: 'stage-margin',
    whole: 'not-checked',
    which: (one) => one.critical?.patience.length > 0,
    alter: ({ critical }) => (critical.patienceYearly = critical.patience),
  },
  {
    what: 'that an answer may take for ever',
    ...staged,
    kind: 'stage-margin',
    which: ({ critical }) => critical.lag !== undefined,
    alter: ({ critical }) => {
      critical.lag = undefined
      critical.lagEndless = true
    },
  },
  {
    what: 'a patience that nobody stated',
    ...staged,
    kind: 'stakes',
    alter: ({ patience }) => patience.pop(),
  },
]

const proved: Falsehood[] = [
  {
    what: 'nothing proved where nothing is a range',
    ...staged,
    kind: 'stage-margin',
    alter: (one) => (one.proved = false),
  },
  {
    what: 'the worst corner where nothing is a range',
    ...atOnce,
    kind: 'stage-margin',
    alter: (one) => (one.at = 'worst'),
  },
  {
    what: 'the best corner for the worst',
    ...freeze,
    kind: 'stage-margin',
    whole: 'not-checked',
    which: (one) => one.at === 'worst',
    alter: (one) => (one.at = 'best'),
  },
  {
    what: 'a number at the end that is better for who answers',
    ...final,
    kind: 'stage-answers',
    alter: ({ point }) => (point['worth IL relations'] += 1),
  },
  {
    what: 'the other end of a number that may act either way',
    ...final,
    kind: 'stage-answers',
    which: ({ actor }) => actor === 'IL',
    alter: ({ point }) => (point['rate IL'] = 0.05),
  },
  {
    what: 'the other end of it, where the stage is to be mended',
    ...final,
    kind: 'stage-repairs',
    alter: ({ point }) => (point['share interim'] = 0.9),
  },
  {
    what: 'a rule that changes a margin',
    ...staged,
    kind: 'stage-margin',
    alter: ({ rules }) => rules.push('n3'),
  },
  {
    what: 'a name that is none among those who are taken to want to answer',
    ...staged,
    kind: 'stage-margin',
    alter: ({ granted }) => granted.push(''),
  },
]

const korea = (plan: string) =>
  ({
    in: 'korea-2025/model',
    asked: { kind: 'ladders', plan, stagesMax: 2 },
    // Of so many numbers that may act either way the worst ends are not known.
    whole: 'not-checked',
  }) as const
const stagedLadders = {
  in: 'literature/inst/staged',
  asked: { kind: 'ladders', plan: 'three-stages', stagesMax: 3 },
} as const

const ladders: Falsehood[] = [
  {
    what: 'a ladder in the place of the best',
    ...korea('freeze'),
    kind: 'stakes-ladder',
    alter: (one) => (one.packages = [['conv_n']]),
  },
  {
    what: 'the best ladder in two stages as one',
    ...korea('freeze'),
    kind: 'stakes-ladder',
    which: (one) => one.packages[0].length > 1,
    alter: (one) => (one.packages = [[one.packages[0].join()]]),
  },
  {
    what: 'a ladder that does not hold as one that does',
    ...korea('summit'),
    kind: 'stakes-ladder',
    alter: (one) => (one.holds = true),
  },
  {
    what: 'a greater margin of a ladder too long to be looked for',
    ...stagedLadders,
    kind: 'stakes-ladder',
    whole: 'not-checked',
    alter: (one) => (one.margin += 0.25),
  },
  {
    what: 'that there is a ladder that holds',
    ...korea('freeze'),
    kind: 'stakes-ladders',
    alter: (one) => {
      one.found = true
      one.holdingCount = 1
    },
  },
  {
    what: 'a row less of the best margins',
    ...korea('freeze'),
    kind: 'stakes-ladders',
    alter: ({ table }) => table.splice(1, 1),
  },
  {
    what: 'all whole ladders as paying',
    ...korea('freeze'),
    kind: 'stakes-ladders',
    alter: ({ counts }) => (counts.paying = counts.whole),
  },
  {
    what: 'somebody less who is worse off in the end',
    ...korea('summit'),
    kind: 'stakes-ladders',
    alter: (one) => (one.neverPaid = []),
  },
  {
    what: 'what cannot be met, with what need not be dropped',
    ...korea('freeze'),
    kind: 'stakes-blocked',
    alter: ({ requirements }) => requirements.push({ kind: 'stages' }),
  },
  {
    what: 'that another cannot be met',
    ...korea('summit'),
    kind: 'stakes-blocked',
    alter: ({ requirements }) => (requirements[0].actor = 'DPRK'),
  },
  {
    what: 'nothing that cannot be met',
    ...korea('summit'),
    kind: 'stakes-blocked',
    alter: (one) => (one.requirements = []),
  },
  {
    what: 'somebody less whom no last stage could hold',
    ...korea('freeze'),
    kind: 'stakes-blocked',
    alter: ({ neverHeld }) => neverHeld.pop(),
  },
  {
    what: 'the weaker of two orders first',
    ...stagedLadders,
    kind: 'stakes-orders',
    alter: ({ orders }) => orders.splice(2, 2, orders[3], orders[2]),
  },
  {
    what: 'that an order costs nobody what it costs',
    ...stagedLadders,
    kind: 'stakes-orders',
    alter: ({ orders }) => {
      for (const one of orders) one.pays = !one.pays
    },
  },
]

const slices = {
  in: 'literature/inst/staged',
  asked: { kind: 'slices', plan: 'three-stages', stage: 'open', parts: [1, 2, 3] },
  kind: 'stage-slices',
} as const

const others: Falsehood[] = [
  {
    what: 'margins of parts changed for each other',
    ...slices,
    alter: ({ rows: [one, two] }) => {
      Object.assign(one, { margin: two.margin })
    },
  },
  {
    what: 'that worths hang together, and so that nothing is cut',
    ...slices,
    alter: (one) => Object.assign(one, { hangTogether: true, rows: [] }),
  },
  {
    what: 'parts that were cut as too many to try',
    ...slices,
    alter: (one) => one.untried.push(one.rows.pop().parts),
  },
  {
    what: 'the parts of another party',
    ...slices,
    alter: (one) => (one.actor = 'W'),
  },
  {
    what: 'more than is needed to mend a stage',
    ...atOnce,
    kind: 'stage-repairs',
    whole: 'not-checked',
    alter: ({ changes: [one] }) => (one.change.more *= 2),
  },
  {
    what: 'a cut that mends less',
    ...atOnce,
    kind: 'stage-repairs',
    whole: 'not-checked',
    alter: ({ changes }) => {
      const { change } = changes.find((one: Facts) => one.change.kind === 'split')
      change.first.push(change.then.pop())
    },
  },
  {
    what: 'one remedy less',
    ...atOnce,
    kind: 'stage-repairs',
    whole: 'not-checked',
    alter: ({ changes }) => changes.splice(2, 1),
  },
  {
    what: 'a belief that nobody needs',
    ...atOnce,
    kind: 'stage-trust',
    alter: (one) => (one.belief = 0),
  },
  {
    what: 'a breach that tempts less',
    ...atOnce,
    kind: 'stage-answers',
    alter: ({ breach }) => breach.withheld.pop(),
  },
  {
    what: 'one who would rather not answer',
    ...atOnce,
    kind: 'stage-answers',
    alter: ({ answers: [one] }) => one.unwilling.push('w1'),
  },
]

describe('how patient one has to be', () => areRefused(patience))
describe('what is proved of a corner, and where it is', () => areRefused(proved))
describe('ladders by worths', () => areRefused(ladders))
describe('parts, remedies, trust and answers', () => areRefused(others))
