/** Counts over worlds, and what follows from them: false, and so refused. */
import { describe } from 'vitest'
import { areRefused, type Facts, type Falsehood } from './falsified.ts'

const robust = (model: string, test: string) =>
  ({ in: model, asked: { kind: 'robust', test }, kind: 'robustness' }) as const
const jcpoa = robust('history/jcpoa-2015', 'holds(jcpoa)')
const friday = robust('history/good-friday-1998', 'holds(agreement)')
const framework = robust('history/agreed-framework-1994', 'holds(framework)')
const parties = robust('history/six-party-2007', 'holds(actions)')
const treaties = robust('history/ostpolitik-1971', 'enters(treaties)')
const plans = {
  in: 'history/agreed-framework-1994',
  asked: { kind: 'robust-plans' },
  kind: 'plan-robustness',
} as const

const influence: Falsehood[] = [
  {
    what: 'a first-order share of nothing',
    ...jcpoa,
    alter: (one) => (one.influence[0].first = 0),
  },
  { what: 'a spread of nothing', ...jcpoa, alter: (one) => (one.influence[0].spread = 0) },
  {
    what: 'shares that add up to one without what acts together',
    ...friday,
    alter: ({ influence }) => {
      for (const one of influence) one.first = 0.5
    },
  },
  {
    what: 'a spread that decides all, and the counts that go with it',
    ...framework,
    alter: ({ influence: [{ answers, ...own }, other] }) => {
      Object.assign(other, { spread: 0.5 })
      answers[1].trueCount = answers[1].count
      own.spread = 1
    },
  },
  {
    what: 'that chance may have made a difference where all worlds were judged',
    ...parties,
    alter: ({ influence }) => (influence[0].beyondChance = false),
  },
  {
    what: 'what two questions do together as nothing',
    ...jcpoa,
    alter: (one) => (one.pairs = []),
  },
  {
    what: 'that each question acts by itself, in a pair',
    ...jcpoa,
    alter: ({ pairs: [pair] }) => {
      for (const one of pair.answers) one.trueCount = one.count
    },
  },
  {
    what: 'what decides on another of the counts of a plan',
    ...plans,
    alter: ({ influence }) => (influence.on = 'held'),
  },
  {
    what: 'a spread and a first-order share changed for each other, for a plan',
    ...plans,
    alter: ({ influence }) => {
      const [one] = influence.questions
      Object.assign(one, { spread: one.first, first: one.spread })
    },
  },
  {
    what: 'influence on a plan in which nothing changes anything',
    in: 'teaching/prisoners-dilemma',
    asked: { kind: 'robust-plans' },
    kind: 'plan-robustness',
    alter: (one) => (one.influence = { on: 'step', questions: [] }),
  },
]

const regions: Falsehood[] = [
  {
    what: 'regions in another order, each with what is left to it',
    ...jcpoa,
    alter: (one) => {
      const [first, second] = one.regions
      one.regions = [
        { ...second, worldCount: 2, failCount: 2 },
        { ...first, worldCount: 1, failCount: 1 },
      ]
    },
  },
  {
    what: 'one region dropped, and its worlds left outside',
    ...friday,
    alter: (one) => {
      one.regions.pop()
      one.outsideCount = 1
    },
  },
  {
    what: 'all that fails in one region',
    ...framework,
    alter: (one) => {
      one.regions = [{ conditions: [], worldCount: 4, failCount: 3 }]
    },
  },
  {
    what: 'a region of other answers',
    ...parties,
    alter: ({ regions: [one] }) => (one.conditions[0].answers = ['seen']),
  },
  {
    what: 'a region for part of where it fails everywhere',
    ...treaties,
    alter: ({ regions: [one] }) => {
      one.conditions = [{ question: 'access', answers: ['no', 'yes'] }]
    },
  },
]

const failing: Falsehood[] = [
  { what: 'a failing world dropped', ...jcpoa, alter: (one) => one.failing.pop() },
  {
    what: 'a world in which it holds among those that fail',
    ...friday,
    alter: (one) => (one.failing[0] = { weapons: 'yes' }),
  },
  {
    what: 'a failing world twice, in the place of another',
    ...treaties,
    alter: ({ failing }) => (failing[1] = failing[0]),
  },
  {
    what: 'failing worlds as they come from the other end',
    ...treaties,
    alter: (one) => one.failing.reverse(),
  },
  {
    what: 'more answers than turn the verdict over',
    ...jcpoa,
    alter: (one) => (one.flip = { covert: 'unseen', senate: 'yes' }),
  },
  {
    what: 'other answers, that turn it over as well',
    ...jcpoa,
    alter: (one) => (one.flip = { senate: 'yes' }),
  },
  {
    what: 'nothing that turns the verdict over',
    ...framework,
    alter: (one) => delete one.flip,
  },
  {
    what: 'a counterexample further from the base answers',
    in: 'teaching/ceasefire',
    asked: { kind: 'claims' },
    kind: 'claim',
    which: ({ verdict }) => verdict === 'depends',
    alter: (one) => (one.counter = { aid: 'no', observers: 'no' }),
  },
]

const fit: Falsehood[] = [
  {
    what: 'worlds that fit moved from one answer to another',
    in: 'teaching/ceasefire',
    asked: { kind: 'fit' },
    kind: 'world-fit',
    alter: ({ answers: [aid] }) => {
      aid.answers[0].fittingCount += 1
      aid.answers[1].fittingCount -= 1
    },
  },
  {
    what: 'worlds by answer that add up to more than there are',
    in: 'history/good-friday-1998',
    asked: { kind: 'fit' },
    kind: 'world-fit',
    alter: ({ answers: [weapons] }) => (weapons.answers[0].count += 1),
  },
  {
    what: 'a fact that another contradicts with it',
    in: 'history/jcpoa-2015',
    asked: { kind: 'fit' },
    kind: 'world-fit',
    alter: ({ facts: [one] }) => (one.onlyCount = 0),
  },
  {
    what: 'the facts against which nothing speaks',
    in: 'history/jcpoa-2015',
    asked: { kind: 'fit' },
    kind: 'world-fit',
    alter: (one) => {
      one.facts[0].count = 0
      one.facts[0].onlyCount = 0
      one.fittingCount = 2
      one.answers[0].answers[1].fittingCount = 1
      one.contradicts = undefined
    },
  },
  {
    what: 'a world that fits further from the base answers',
    in: 'teaching/ceasefire',
    asked: { kind: 'fit' },
    kind: 'world-fit',
    alter: (one) => (one.fits = { aid: 'no' }),
  },
  {
    what: 'worlds that fit in the counts of a test',
    ...robust('teaching/ceasefire', 'holds(three-stages)'),
    alter: ({ fitting }) => Object.assign(fitting, { count: 3, trueCount: 3 }),
  },
  {
    what: 'steps for stages held in all worlds that fit',
    ...plans,
    alter: ({ fitting }) => (fitting.held = fitting.count),
  },
]

const signals = {
  in: 'korea-2025/model',
  asked: {
    kind: 'signal',
    vary: ['U1', 'U14'],
    test: 'U1=yes and not U14=yes',
  },
  kind: 'belief',
} as const

const beliefs: Falsehood[] = [
  {
    what: 'another signal as the strongest',
    ...signals,
    alter: (one) => {
      const others = one.steps.map(({ signal }: Facts) => signal).filter(Boolean)
      one.strongest = others.find((signal: string) => signal !== one.strongest)
    },
  },
  { what: 'no signal as the strongest', ...signals, alter: (one) => delete one.strongest },
  {
    what: 'a strongest signal where nothing was tested',
    in: 'korea-2025/model',
    asked: { kind: 'signal', vary: ['U14'] },
    kind: 'belief',
    alter: (one) => (one.strongest = one.steps.at(-1).signal),
  },
  {
    what: 'weights that a signal leaves as they were',
    ...signals,
    alter: ({ steps }) => {
      const moved = steps.findLast(({ answers }: Facts) => answers.length > 0).answers[0].answers
      for (const one of moved) one.weight = 1 / moved.length
    },
  },
  {
    what: 'a signal out of time',
    ...signals,
    alter: ({ steps }) => steps.splice(1, 2, steps[2], steps[1]),
  },
  {
    what: 'the share after a signal as that before it',
    ...signals,
    alter: (one) => {
      const k = one.steps.findIndex(({ signal }: Facts) => signal === one.strongest)
      one.steps[k].share = one.steps[k - 1].share
    },
  },
]

describe('what decides', () => areRefused(influence))
describe('where it fails', () => areRefused(regions))
describe('worlds that are named', () => areRefused(failing))
describe('which worlds fit', () => areRefused(fit))
describe('what signals say', () => areRefused(beliefs))
