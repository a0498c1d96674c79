/** What is said of answers to a breach, and of the order of a plan: false, and so refused. */
import { describe } from 'vitest'
import { areRefused, type Facts, type Falsehood } from './falsified.ts'

const ceasefire = {
  in: 'teaching/ceasefire',
  asked: { kind: 'plan', plan: 'three-stages' },
} as const
const dilemma = {
  in: 'teaching/prisoners-dilemma',
  asked: { kind: 'plan', plan: 'together', rule: 'chain' },
} as const
const start = {
  in: 'history/start-1991',
  asked: { kind: 'plan', plan: 'treaty', margins: false },
} as const
const inf = {
  in: 'history/inf-1987',
  asked: { kind: 'plan', plan: 'treaty', margins: false },
} as const
const framework = {
  in: 'history/agreed-framework-1994',
  asked: { kind: 'plan', plan: 'framework', margins: false },
} as const
const staged = {
  in: 'literature/inst/staged',
  asked: { kind: 'plan', plan: 'pay-first', margins: false },
} as const

function inProportion(model: string, plan: string) {
  const asked = { kind: 'plan', plan, rule: 'proportionate', margins: false } as const
  return { in: `history/${model}`, asked }
}
const jcpoa = inProportion('jcpoa-2015', 'jcpoa')
const friday = inProportion('good-friday-1998', 'agreement')
const cma = inProportion('cma-2018', 'agreement')
const dayton = inProportion('dayton-1995', 'dayton')

const answeredBy = (actor: string) => (one: Facts) =>
  one.tempted.some((row: Facts) => row.actor === actor && row.answer.length > 0)
const answersTo = (one: Facts, actor: string): Facts[] =>
  one.tempted.find((row: Facts) => row.actor === actor).answer
const isAnswered = (one: Facts) => one.answer.length > 0

const ends: Falsehood[] = [
  {
    what: 'an answer ends where it began',
    ...ceasefire,
    kind: 'stage-held',
    alter: (one) => (answersTo(one, 'GOV').at(-1).to = one.tempted[0].to),
  },
  {
    what: 'an answer to a commitment broken ends in the state of the stage',
    ...ceasefire,
    kind: 'commitment',
    which: isAnswered,
    alter: (one) => (one.answer.at(-1).to = one.state),
  },
  {
    what: 'a chain of answers ends in another state of one who takes part',
    ...dilemma,
    kind: 'stage-held',
    alter: (one) => (answersTo(one, 'D1').at(-1).to = 'YN'),
  },
  {
    what: 'an answer that the plan names ends in the state of the stage',
    ...jcpoa,
    kind: 'stage-held',
    which: answeredBy('IR'),
    alter: (one) => (answersTo(one, 'IR').at(-1).to = one.state),
  },
  {
    what: 'who deters alone does so from today',
    ...start,
    kind: 'commitment',
    which: isAnswered,
    alter: (one) => (one.deterrers[0].to = 'N'.repeat(one.state.length)),
  },
  {
    what: 'what would answer if all saw it ends elsewhere',
    ...framework,
    kind: 'stage-held',
    which: (one) => one.tempted.some((row: Facts) => row.ifSeen),
    alter: (one) => {
      const row = one.tempted.find((row: Facts) => row.ifSeen)
      row.ifSeen.answer.at(-1).to = one.state
    },
  },
  {
    what: 'the answer to what was never delivered ends elsewhere',
    ...inf,
    kind: 'stage-delivered',
    which: (one) => one.withheld.some(isAnswered),
    alter: (one) => (one.withheld.find(isAnswered).answer.at(-1).to = one.from),
  },
  {
    what: 'so it does in the table of commitments',
    ...inf,
    kind: 'commitment',
    which: ({ undelivered }) => undelivered.kind === 'judged' && isAnswered(undelivered),
    alter: ({ undelivered }) => (undelivered.answer.at(-1).to = undelivered.from),
  },
  {
    what: 'the best answer of one who would rather not leads elsewhere',
    in: 'teaching/chicken',
    asked: { kind: 'plan', plan: 'together' },
    kind: 'stage-held',
    alter: (one) => (one.tempted[0].silent[0].to = one.state),
  },
]

const answering: Falsehood[] = [
  {
    what: 'of two who answer together one alone',
    ...jcpoa,
    kind: 'stage-held',
    which: answeredBy('IR'),
    alter: (one) => (answersTo(one, 'IR')[0].actors = ['US']),
  },
  {
    what: 'somebody whom the plan does not name',
    ...friday,
    kind: 'stage-held',
    alter: (one) => (answersTo(one, 'UU')[0].actors = ['UK']),
  },
  {
    what: 'those who answer, in another order',
    ...friday,
    kind: 'stage-held',
    alter: (one) => answersTo(one, 'UU')[0].actors.reverse(),
  },
  {
    what: 'one more than the plan names',
    ...cma,
    kind: 'commitment',
    which: isAnswered,
    alter: (one) => one.answer[0].actors.push('US'),
  },
  {
    what: 'one less',
    ...dayton,
    kind: 'stage-held',
    which: (one) => one.tempted.some((row: Facts) => row.answer[0]?.actors.length > 1),
    alter: (one) => answersTo(one, 'FED')[0].actors.pop(),
  },
  {
    what: 'of single replies that of another',
    ...ceasefire,
    kind: 'stage-held',
    alter: (one) => (answersTo(one, 'GOV')[0].actors = ['MED']),
  },
  {
    what: 'of chains that of another',
    ...start,
    asked: { ...start.asked, rule: 'chain' },
    kind: 'commitment',
    which: isAnswered,
    alter: (one) => (one.answer[0].actors = [one.by]),
  },
  {
    what: 'that it is unnamed what rules forbid',
    ...jcpoa,
    kind: 'stage-held',
    which: (one) => one.tempted.some((row: Facts) => row.silent),
    alter: (one) => {
      const { silent } = one.tempted.find((row: Facts) => row.silent)
      silent[0] = { actor: silent[0].actor, why: 'unnamed' }
    },
  },
  {
    what: 'that who does not see a breach has nothing to answer it with',
    ...framework,
    kind: 'stage-held',
    which: (one) => one.tempted.some((row: Facts) => row.silent?.[0].why === 'unseen'),
    alter: (one) => {
      const { silent } = one.tempted.find((row: Facts) => row.silent)
      silent[0].why = 'useless'
    },
  },
]

const orders: Falsehood[] = [
  {
    what: 'stages that there are not',
    ...ceasefire,
    kind: 'plan',
    alter: (one) => (one.orders[0].stages = ['no', 'such', 'stages']),
  },
  {
    what: 'all stages as one name',
    ...ceasefire,
    kind: 'plan',
    alter: (one) => (one.orders[0].stages = [one.orders[0].stages.join()]),
  },
  {
    what: 'an order that the plan does not allow',
    ...staged,
    kind: 'plan',
    alter: (one) => one.orders[0].stages.reverse(),
  },
  {
    what: 'a stage that only talks, twice',
    in: 'history/ostpolitik-1971',
    asked: { kind: 'plan', plan: 'treaties', margins: false },
    kind: 'plan',
    alter: (one) => one.talks.push(...one.talks),
  },
  {
    what: 'more orders than there are',
    in: 'history/sinai-1979',
    asked: { kind: 'plan', plan: 'peace', margins: false },
    kind: 'plan',
    alter: (one) => {
      one.orderCount += 1
      one.orders[0].count += 1
    },
  },
  {
    what: 'a stage before itself, on the way to it',
    ...start,
    kind: 'stage-held',
    which: (one) => one.reached.length > 1,
    alter: (one) => one.reached.reverse(),
  },
  {
    what: 'a stage left out in the comparison',
    in: 'teaching/ceasefire',
    asked: { kind: 'compare' },
    kind: 'plan-compared',
    alter: (one) => one.stages.pop(),
  },
  {
    what: 'the comparison of stages that there are not',
    in: 'history/dayton-1995',
    asked: { kind: 'compare' },
    kind: 'plan-compared',
    alter: (one) => (one.stages = ['no', 'such', 'stages']),
  },
  {
    what: 'another order, with its margin, among the orders of stages',
    in: 'literature/inst/staged',
    asked: { kind: 'ladders', plan: 'three-stages', stagesMax: 3 },
    kind: 'stakes-orders',
    alter: (one) => one.orders[0].order.reverse(),
  },
  {
    what: 'commitments that stand after a shock, as one name',
    in: 'history/jcpoa-2015',
    asked: { kind: 'plan', plan: 'jcpoa', margins: false },
    kind: 'shock-struck',
    which: (one) => (one.rest?.standing.length ?? 0) > 1,
    alter: ({ rest }) => (rest.standing = [rest.standing.join()]),
  },
]

describe('where an answer to a breach ends', () => {
  areRefused(ends)
})

describe('who answers a breach', () => {
  areRefused(answering)
})

describe('the order of stages', () => {
  areRefused(orders)
})
