/** Concepts, versions, names and judgements that there are not: false, and so refused. */
import { describe, expect, test } from 'vitest'
import { type Model, outcomeOf, recheckAnswer } from '../../src/index.ts'
import type { QuestionInput } from '../../src/subjects/questions.ts'
import { answered, areRefused, type Falsehood, modelIn } from './falsified.ts'

const garrison = 'literature/hipel-fraser-1980/garrison'
const misread = {
  in: 'literature/hipel-kilgour-kinsara-2014/syria-iraq-misperceived',
  asked: { kind: 'stable', perceived: true, concept: 'gmr', state: 'today' },
} as const

const concepts: Falsehood[] = [
  {
    what: 'a made-up concept of a state that is stable',
    in: 'teaching/ceasefire',
    asked: { kind: 'stable', state: 'truce' },
    kind: 'stability',
    alter: (one) => (one.concept = 'made-up'),
  },
  {
    what: 'a name that every object has',
    in: 'teaching/ceasefire',
    asked: { kind: 'stable' },
    kind: 'equilibria',
    alter: (one) => (one.concept = 'constructor'),
  },
  {
    what: 'a made-up concept for one of the actors',
    in: 'teaching/chicken',
    asked: { kind: 'stable', perActor: { D1: 'gmr' } },
    kind: 'equilibria',
    alter: ({ perActor }) => (perActor.D1 = 'made-up'),
  },
  {
    what: 'the concept of another actor',
    in: 'teaching/chicken',
    asked: { kind: 'stable', perActor: { D1: 'gmr' } },
    kind: 'equilibria',
    alter: (one) => (one.perActor = { D2: 'gmr' }),
  },
  {
    what: 'another concept under which as much is stable',
    in: 'teaching/prisoners-dilemma',
    asked: { kind: 'stable', concept: 'gmr' },
    kind: 'equilibria',
    alter: (one) => (one.concept = 'smr'),
  },
  {
    what: 'a concept that knows nothing of coalitions',
    in: garrison,
    asked: { kind: 'stable', state: 'today', coalitions: 'all', concept: 'gmr' },
    kind: 'coalition',
    alter: (one) => (one.concept = 'nonmyopic'),
  },
  {
    what: 'the conditions of another concept',
    in: 'teaching/ceasefire',
    asked: { kind: 'inverse-state', state: 'truce' },
    kind: 'inverse-state',
    alter: (one) => (one.concept = 'gmr'),
  },
  {
    what: 'a made-up concept of the ends of paths',
    in: garrison,
    asked: { kind: 'paths' },
    kind: 'paths',
    alter: (one) => (one.concept = 'made-up'),
  },
]

const judged: Falsehood[] = [
  {
    what: 'a coalition that gains less',
    in: garrison,
    asked: { kind: 'stable', state: 'today', coalitions: 'all', concept: 'gmr' },
    kind: 'coalition',
    which: ({ answers }) => answers.length > 0,
    alter: ({ answers: [one] }) => one.gains.pop(),
  },
  {
    what: 'an answer to a coalition that ends elsewhere',
    in: garrison,
    asked: { kind: 'stable', state: 'today', coalitions: 'all', concept: 'gmr' },
    kind: 'coalition',
    which: ({ answers }) => answers.length > 0,
    alter: ({ answers: [one], state }) => (one.replies.at(-1).to = state),
  },
  {
    what: 'another way of a coalition, that is answered',
    in: 'teaching/ceasefire',
    asked: { kind: 'why', state: 'truce', actor: 'GOV+REB', concept: 'seq' },
    kind: 'coalition',
    alter: ({ unanswered }) => unanswered.steps.reverse(),
  },
  {
    what: 'that everybody is in a coalition',
    in: 'teaching/ceasefire',
    asked: { kind: 'why', state: 'truce', actor: 'GOV+REB', concept: 'seq' },
    kind: 'coalition',
    alter: (one) => (one.all = true),
  },
  {
    what: 'that an actor sees a state',
    ...misread,
    kind: 'stability',
    which: (one) => one.unseen,
    alter: (one) => delete one.unseen,
  },
  {
    what: 'that an actor does not see a state',
    ...misread,
    kind: 'stability',
    which: (one) => !one.unseen,
    alter: (one) => (one.unseen = true),
  },
  {
    what: 'the best move from a state that is not seen',
    ...misread,
    kind: 'stability',
    which: (one) => one.unseen,
    alter: (one) => (one.best = { to: 'NNY' }),
  },
  {
    what: 'that a state is stable for who does not see it',
    ...misread,
    kind: 'stability',
    which: (one) => one.unseen,
    alter: (one) => (one.stable = true),
  },
  {
    what: 'nobody who judges otherwise than rightly',
    in: misread.in,
    asked: { kind: 'stable', perceived: true, concept: 'gmr' },
    kind: 'perceived',
    alter: ({ listed }) => (listed[0].mistaken = []),
  },
  {
    what: 'two actors who judge wrongly under one name',
    in: 'teaching/chicken-misread',
    asked: { kind: 'stable', perceived: true, concept: 'seq' },
    kind: 'perceived',
    alter: ({ listed }) => (listed[2].mistaken = ['D1,D2']),
  },
  {
    what: 'a state that holds as seen as one that holds either way',
    in: 'teaching/chicken-misread',
    asked: { kind: 'stable', perceived: true, concept: 'seq' },
    kind: 'perceived',
    alter: (one) => {
      one.listed[2].holds = 'both'
      one.bothCount += 1
      one.mistakenCount -= 1
    },
  },
]

const names: Falsehood[] = [
  {
    what: 'movers under one name',
    in: 'teaching/ceasefire',
    asked: { kind: 'compare' },
    kind: 'plan-compared',
    alter: (one) => (one.movers = [one.movers.join()]),
  },
  {
    what: 'who sees a breach, under one name',
    in: 'history/jcpoa-2015',
    asked: { kind: 'plan', plan: 'jcpoa', margins: false },
    kind: 'commitment',
    which: ({ seenBy }) => seenBy.length > 1,
    alter: (one) => (one.seenBy = [one.seenBy.join()]),
  },
  {
    what: 'nobody by name among those who lose',
    in: 'teaching/prisoners-dilemma',
    asked: { kind: 'search', test: 'today' },
    kind: 'ladder',
    alter: ({ losers }) => losers.push(''),
  },
  {
    what: 'no option by name among those that are always yes',
    in: 'teaching/ceasefire',
    asked: { kind: 'stable', common: true },
    kind: 'common',
    alter: ({ always }) => always.push(''),
  },
  {
    what: 'two options and their counts as one option',
    in: garrison,
    asked: { kind: 'stable', concept: 'smr', common: true },
    kind: 'common',
    alter: ({ varying }) => {
      const [one, two] = varying
      const option = `${one.option} ${one.yesCount},${two.option}`
      varying.splice(0, 2, { option, yesCount: two.yesCount })
    },
  },
]

describe('concepts', () => areRefused(concepts))
describe('judgements of several, and of those who see otherwise', () => areRefused(judged))
describe('names that are none', () => areRefused(names))

describe('another version of the model, though only words differ', () => {
  const reworded: readonly [string, string, QuestionInput, (model: Model) => Model][] = [
    [
      'another title',
      'teaching/ceasefire',
      { kind: 'today' },
      (model) => ({ ...model, title: { en: 'Other words' } }),
    ],
    [
      'another label of an option',
      'history/start-1991',
      { kind: 'compare' },
      (model) => ({
        ...model,
        options: model.options.map((one, i) => (i === 0 ? { ...one, label: { en: 'x' } } : one)),
      }),
    ],
    [
      'another claim in words with the same test',
      'history/jcpoa-2015',
      { kind: 'claims' },
      (model) => ({
        ...model,
        claims: model.claims.map((one) => ({ ...one, says: { en: 'Something else.' } })),
      }),
    ],
  ]
  test.each(reworded)('%s (%s)', (_, path, asked, reword) => {
    const { model, answer } = answered(path, asked)
    expect(recheckAnswer(model, answer)?.outcome).toBe('accepted')
    expect(recheckAnswer(reword(model), answer)?.outcome).toBe('refused')
  })

  test('another version of the answer’s own making', () => {
    const { model, answer } = answered('teaching/chicken', { kind: 'stable' })
    for (const changed of [
      { ...answer, model: { ...answer.model, hash: '0' } },
      { ...answer, model: { ...answer.model, id: 'chicken-misread' } },
      { ...answer, model: { ...answer.model, date: '1999' } },
      { ...answer, format: 2 },
    ])
      expect(recheckAnswer(model, changed)?.outcome).toBe('refused')
  })
})

describe('names that every object inherits', () => {
  const path = 'history/jcpoa-2015'
  test.each(['__proto__', 'constructor', 'toString'])('%s names no question', (name) => {
    const { model, answer } = answered(path, { kind: 'robust', test: 'holds(jcpoa)' })
    const given = (fields: object) => JSON.parse(JSON.stringify(fields).replace('NAME', name))
    const world = given({ ...answer.world, NAME: 'no' })
    expect(recheckAnswer(model, { ...answer, world })?.outcome).toBe('refused')
    const [finding] = answer.findings
    const altered = given({ ...finding, failing: [{ NAME: 'no' }] })
    const found = recheckAnswer(model, { ...answer, findings: [altered] })
    expect(found?.outcome).toBe('refused')
  })

  test('a field of such a name is refused wherever it stands', () => {
    const [first] = modelIn(path).questions.map((one) => one.id)
    // One varies, and the others stand among what is fixed.
    const { model, answer } = answered(path, { kind: 'fit', vary: [String(first)] })
    const text = JSON.stringify(answer).replace('"fixed":{"', '"fixed":{"__proto__":"no","')
    expect(text).toContain('__proto__')
    const verdict = recheckAnswer(modelIn(path), JSON.parse(text))?.findings[0]?.verdict
    expect(verdict && outcomeOf(verdict)).toBe('refused')
    expect(recheckAnswer(model, answer)?.outcome).toBe('accepted')
  })
})
