/** How much was searched and what was found there: false, and so refused. */
import { describe } from 'vitest'
import { areRefused, type Facts, type Falsehood } from './falsified.ts'

const search = { in: 'teaching/ceasefire', asked: { kind: 'search' } } as const
const dilemma = {
  in: 'teaching/prisoners-dilemma',
  asked: { kind: 'search', test: 'today' },
} as const
const friday = {
  in: 'history/good-friday-1998',
  asked: { kind: 'search', bundles: ['exec+north_south', 'decom'], stagesMax: 2 },
} as const
const start = {
  in: 'history/start-1991',
  asked: {
    kind: 'search',
    bundles: ['open_s+open_u', 'first_s+first_u', 'second_s+second_u'],
    stagesMax: 3,
  },
} as const
const chicken = { in: 'teaching/chicken', asked: { kind: 'search' } } as const

const ceasefireRepaired = {
  in: 'teaching/ceasefire',
  asked: { kind: 'repair', plan: 'weapons-first' },
} as const
const frameworkRepaired = {
  in: 'history/agreed-framework-1994',
  asked: { kind: 'repair', plan: 'inspection-first', changesMax: 2 },
} as const
const fridayRepaired = {
  in: 'history/good-friday-1998',
  asked: { kind: 'repair', plan: 'weapons-first', changesMax: 2 },
} as const

const sinaiTurned = {
  in: 'history/sinai-1979',
  asked: { kind: 'inverse', plan: 'all-at-once' },
} as const
const dilemmaTurned = {
  in: 'teaching/prisoners-dilemma',
  asked: { kind: 'inverse', plan: 'together' },
} as const

const counts: Falsehood[] = [
  {
    what: 'a size that is too large for what was found',
    ...ceasefireRepaired,
    kind: 'repairs',
    alter: (one) => (one.size = 2),
  },
  {
    what: 'a smaller repair than there is',
    ...frameworkRepaired,
    kind: 'repairs',
    alter: (one) => (one.size = 1),
  },
  {
    what: 'more repairs of a size than there are',
    ...fridayRepaired,
    kind: 'repairs',
    alter: (one) => (one.count += 1),
  },
  {
    what: 'fewer sets of changes tried',
    ...frameworkRepaired,
    kind: 'repairs',
    alter: (one) => (one.triedCount -= 1),
  },
  {
    what: 'that no repair was found',
    ...frameworkRepaired,
    kind: 'repairs',
    alter: (one) => {
      one.size = undefined
      one.count = 0
      one.listedCount = 0
    },
  },
  {
    what: 'a size of two where one change turns the verdict over',
    ...sinaiTurned,
    kind: 'inverse',
    alter: (one) => (one.size = 2),
  },
  {
    what: 'one change less that turns the verdict over',
    ...dilemmaTurned,
    kind: 'inverse',
    alter: (one) => {
      one.count -= 1
      one.listedCount -= 1
    },
  },
  {
    what: 'one change more tried',
    ...sinaiTurned,
    kind: 'inverse',
    alter: (one) => (one.triedCount += 1),
  },
  {
    what: 'pairs of changes tried where single ones suffice',
    ...sinaiTurned,
    kind: 'inverse',
    alter: (one) => (one.scope = 'pairs of changes that help alone'),
  },
  {
    what: 'only single changes tried where none suffices',
    in: 'teaching/ceasefire',
    asked: { kind: 'inverse', plan: 'weapons-first' },
    kind: 'inverse',
    alter: (one) => (one.scope = 'single changes'),
  },
  { what: 'more ladders', ...search, kind: 'search', alter: (one) => (one.triedCount += 1) },
  { what: 'fewer steps', ...search, kind: 'search', alter: (one) => (one.stepCount -= 1) },
  {
    what: 'all ladders as passing',
    ...start,
    kind: 'search',
    alter: (one) => (one.passingCount = one.triedCount),
  },
  {
    what: 'one result less that nothing beats',
    ...start,
    kind: 'search',
    alter: (one) => {
      one.frontCount -= 1
      one.listedCount -= 1
    },
  },
  {
    what: 'that larger groups of requirements were tried than were',
    ...friday,
    kind: 'search',
    alter: ({ blocking }) => (blocking.cleared += 1),
  },
  {
    what: 'that not all groups of requirements were tried',
    ...chicken,
    kind: 'search',
    alter: ({ blocking }) => (blocking.complete = false),
  },
]

const found: Falsehood[] = [
  {
    what: 'a ladder that another beats',
    ...start,
    kind: 'ladder',
    alter: (one) => {
      const [{ set, to }] = one.stages
      one.stages = [
        { set: set.slice(0, 4), to: 'YYNNYYNN' },
        { set: set.slice(4), to },
      ]
    },
  },
  {
    what: 'a ladder that passes but is not told, with its risk',
    ...start,
    kind: 'ladder',
    which: (one) => one.stages.length === 2,
    alter: (one) => {
      const [first, second] = one.stages
      one.stages = [
        first,
        { set: second.set.slice(0, 2), to: 'YYNNYYNN' },
        { set: second.set.slice(2), to: second.to },
      ]
    },
  },
  { what: 'a smaller risk', ...dilemma, kind: 'ladder', alter: (one) => (one.risk = undefined) },
  {
    what: 'somebody worse off without taking part',
    ...dilemma,
    kind: 'ladder',
    alter: (one) => one.losers.push('D1'),
  },
  {
    what: 'more given up than needs to be',
    ...chicken,
    kind: 'blocked',
    alter: (one) => one.without.unshift({ kind: 'agreement', actor: 'D1' }),
  },
  {
    what: 'less given up than needs to be',
    ...friday,
    kind: 'blocked',
    alter: (one) => one.without.pop(),
  },
  {
    what: 'what is given up, by another',
    ...friday,
    kind: 'blocked',
    alter: ({ without }) => (without[1].actor = 'UU'),
  },
  {
    what: 'a repair with a change that it does not need',
    ...ceasefireRepaired,
    kind: 'repair',
    alter: (one) => one.changes.push({ kind: 'verify', option: 'depot' }),
  },
  {
    what: 'a repair with one change less',
    ...frameworkRepaired,
    kind: 'repair',
    alter: (one) => one.changes.pop(),
  },
  {
    what: 'a repaired plan that ends elsewhere',
    ...fridayRepaired,
    kind: 'repair',
    alter: ({ stages }) => (stages[0].to = 'YYYYYNYNN'),
  },
  {
    what: 'a change of preferences that goes further than it needs to',
    ...sinaiTurned,
    kind: 'flip',
    which: ({ changes: [change] }) => change.kind === 'move' && change.from > 2,
    alter: ({ changes: [change] }) => (change.from += 1),
  },
  {
    what: 'two changes of preferences where one turns the verdict over',
    ...dilemmaTurned,
    kind: 'flip',
    alter: (one) => {
      const [own] = one.changes
      one.changes = [own, { ...own, actor: 'D2' }]
    },
  },
]

const cuba = {
  in: 'literature/fraser-hipel-1984/cuba',
  asked: { kind: 'inverse-state', state: 'today', concept: 'seq' },
  kind: 'inverse-state',
} as const
const syria = {
  in: 'literature/hipel-kilgour-kinsara-2014/syria-iraq',
  asked: { kind: 'inverse-state', state: 'today', concept: 'gmr' },
  kind: 'inverse-state',
} as const

const wanted: Falsehood[] = [
  {
    what: 'the fewest states with one of them twice',
    ...cuba,
    alter: ({ smallest }) => smallest.push(smallest[0]),
  },
  {
    what: 'the fewest states in another order',
    ...cuba,
    alter: ({ smallest }) => smallest.reverse(),
  },
  {
    what: 'as few states, of which others come first',
    ...syria,
    alter: (one) => (one.smallest = ['YNY', 'NYN']),
  },
  { what: 'one state less', ...cuba, alter: ({ smallest }) => smallest.pop() },
  {
    what: 'a greater share of all rankings, and the rankings that go with it',
    ...syria,
    alter: (one) => {
      one.share.numerator = '9'
      one.rankings.stable = '432'
    },
  },
  {
    what: 'a clause that always holds',
    ...syria,
    alter: ({ clauses }) => (clauses[0].isAlways = true),
  },
  {
    what: 'an answer less',
    ...cuba,
    which: ({ actor }: Facts) => actor === 'USSR',
    alter: ({ clauses }) => {
      clauses[1].answers.pop()
      clauses[1].answerCount -= 1
    },
  },
]

describe('how much was tried, and how many were found', () => areRefused(counts))
describe('what was found', () => areRefused(found))
describe('what would have to be wanted', () => areRefused(wanted))
