/** Answers over many worlds: robustness, fit, claims, signals. */

import { type Asking, unknown } from '../asking/asking.ts'
import {
  comparisonsIn,
  type Diagnostic,
  diagnostic,
  type Model,
  type PlanName,
  planText,
  type Signal,
  type Test,
} from '../model/model.ts'
import type { Finding, FindingKind } from '../subjects/findings.ts'
import type { QuestionOf } from '../subjects/questions.ts'
import {
  type Belief,
  beliefs,
  factClass,
  factGroups,
  holdsIn,
  outside,
  planClass,
  planClassCount,
  planRobustness,
  robustness,
  robustnessClass,
  type Space,
  worldFit,
} from '../subjects/worlds/worlds.ts'
import { bearingOn } from './bearing.ts'
import { classesBy, whereClass } from './by-cases/counted.ts'
import type { ByCases } from './by-cases/place.ts'
import { whereTrue } from './by-cases/tests.ts'
import { outlineClaims } from './claims.ts'
import {
  type Counted,
  type Counting,
  type Job,
  jobFrom,
  type Outline,
  readingsOf,
  readTest,
  spaceFor,
  type WorldsQuestion,
} from './job.ts'
import type { Readings } from './reading.ts'
import { contradicted, isTrue, planVerdicts } from './truth.ts'
import { worthColumns } from './worths.ts'

/** The job of a question about many worlds; undefined (and problems) where it does not fit. */
export function jobOf(
  model: Model,
  question: WorldsQuestion,
  problems: Diagnostic[],
): Job | undefined {
  const known = model.questions.map((one) => one.id)
  for (const id of question.vary ?? [])
    if (!known.includes(id)) problems.push(unknown('question', id, known))
  const readings = readingsOf(model)
  const outline = outlineOf(readings, question, problems)
  if (problems.length > 0 || outline === undefined) return undefined
  return jobFrom(readings, outline, found[question.kind])
}

/** What each question about many worlds finds. */
const found: Readonly<Record<WorldsQuestion['kind'], FindingKind>> = {
  robust: 'robustness',
  'robust-plans': 'plan-robustness',
  fit: 'world-fit',
  claims: 'claim',
  signal: 'belief',
}

function outlineOf(
  readings: Readings,
  question: WorldsQuestion,
  problems: Diagnostic[],
): Outline | undefined {
  switch (question.kind) {
    case 'robust':
      return outlineRobust(readings, question, problems)
    case 'robust-plans':
      return outlinePlans(readings, question, problems)
    case 'fit':
      return outlineFit(readings, question, problems)
    case 'claims':
      return outlineClaims(readings, question, problems)
    case 'signal':
      return outlineSignal(readings, question, problems)
  }
}

/** Counts the worlds of a question here and now, as far as the budget goes. */
export function answerWorlds(asking: Asking, question: WorldsQuestion): Finding[] {
  const job = jobOf(asking.model, question, asking.problems)
  if (job === undefined) return []
  const goOn = (steps: number) => asking.budget.spend(steps)
  return job.conclude(job.count(0, job.worldCount, goOn), goOn)
}

/** Whether a test holds and whether the world agrees with the facts, over what bears on either. */
function countingOf(readings: Readings, asked: WorldsQuestion, test: Test): Counting {
  const { model } = readings
  return {
    asked,
    space: spaceFor(model, asked, bearingOn(model, test, { kind: 'fits' })),
    classCount: 4,
    pairs: true,
    judge: (reading) =>
      robustnessClass(
        isTrue(reading, test, () => false),
        contradicted(reading).length === 0,
      ),
    classes: (cases) =>
      classesBy(cases.lists.open.diagrams, [
        { where: where(cases, test), changed: (found) => found + robustnessClass(true, false) },
        { where: where(cases, fits), changed: (found) => found + robustnessClass(false, true) },
      ]),
  }
}

const fits: Test = { kind: 'fits' }

function where(cases: ByCases, test: Test) {
  return whereTrue(cases, test, () => false)
}

function outlineRobust(
  readings: Readings,
  question: QuestionOf<'robust'>,
  problems: Diagnostic[],
): Outline | undefined {
  const test = readWorldTest(readings, question.test, problems)
  if (test === undefined) return undefined
  return {
    countings: [countingOf(readings, question, test)],
    conclude: ([counted]) =>
      counted === undefined ? [] : [robustnessOf(readings, counted, question)],
  }
}

function robustnessOf(
  readings: Readings,
  { space, tally, judge, byCases }: Counted,
  asked: { readonly test: string; readonly listedMax: number },
) {
  const holds = byCases && whereClass(byCases, (found) => holdsIn(found))
  return robustness(space, tally, asked, {
    judge,
    worths: worthColumns(readings, space),
    ...(byCases && holds !== undefined && { byCases: { ...byCases.cases, holds } }),
  })
}

/** Each plan over the worlds that bear on any of them, so that their counts can be compared. */
function outlinePlans(
  readings: Readings,
  question: QuestionOf<'robust-plans'>,
  problems: Diagnostic[],
): Outline | undefined {
  const { model } = readings
  const names = question.plans.length > 0 ? question.plans : model.plans.map((one) => one.id)
  const tests = names.map((name) => readWorldTest(readings, `holds(${name})`, problems))
  if (problems.length > 0) return undefined
  const plans = tests.flatMap((test) => (test?.kind === 'holds' ? [test.plan] : []))
  const asked = [...tests.filter((test) => test !== undefined), fits]
  const space = spaceFor(model, question, bearingOn(model, ...asked))
  return {
    countings: plans.map((plan) => ({
      asked: question,
      space,
      classCount: planClassCount,
      judge: (reading) =>
        planClass({ ...planVerdicts(reading, plan), fits: contradicted(reading).length === 0 }),
      classes: (cases) => planClasses(cases, plan),
    })),
    conclude: (counts) =>
      counts.flatMap(({ space: over, tally }, i) => {
        const plan = plans[i]
        return plan === undefined ? [] : [planRobustness(over, tally, planText(plan))]
      }),
  }
}

function planClasses(cases: ByCases, plan: PlanName) {
  const { diagrams } = cases.lists.open
  const held = where(cases, { kind: 'holds', plan })
  const step = where(cases, { kind: 'enters', plan })
  const today = where(cases, { kind: 'enters', plan, against: 'today' })
  const outcome = { step: false, today: false, held: false, fits: false }
  const bit = (name: keyof typeof outcome) => planClass({ ...outcome, [name]: true })
  return classesBy(diagrams, [
    { where: held, changed: (found) => found + bit('held') },
    { where: diagrams.and(held, step), changed: (found) => found + bit('step') },
    { where: diagrams.and(held, today), changed: (found) => found + bit('today') },
    { where: where(cases, fits), changed: (found) => found + bit('fits') },
  ])
}

function outlineFit(
  readings: Readings,
  question: QuestionOf<'fit'>,
  problems: Diagnostic[],
): Outline | undefined {
  const { model } = readings
  const test =
    question.test === undefined ? undefined : readWorldTest(readings, question.test, problems)
  if (problems.length > 0) return undefined
  const space = fitSpace(model, question)
  const ids = model.observed.map((one) => one.id)
  const byFacts = factGroups(ids.length).map(
    (first): Counting => ({
      asked: question,
      space,
      classCount: 0,
      judge: (reading) => factClass(contradicted(reading), first),
      classes: (cases) => factClasses(cases, ids, first),
    }),
  )
  const byAgreement: Counting = {
    asked: question,
    space,
    classCount: 2,
    judge: (reading) => (contradicted(reading).length === 0 ? 1 : 0),
    classes: (cases) =>
      classesBy(cases.lists.open.diagrams, [{ where: where(cases, fits), changed: () => 1 }]),
  }
  const tested = test && countingOf(readings, question, test)
  return {
    countings: [...byFacts, byAgreement, ...(tested ? [tested] : [])],
    conclude: (counts) => {
      const [agreement, results] = counts.slice(byFacts.length)
      if (!agreement) return []
      const facts = counts.slice(0, byFacts.length).map((one) => one.tally)
      const found = { byFacts: facts, byAgreement: agreement.tally }
      const fit = worldFit(agreement.space, found, ids)
      if (!results) return [fit]
      return [fit, robustnessOf(readings, results, { test: question.test ?? '', listedMax: 0 })]
    },
  }
}

/**
 * The readings over which the board of plans counts, so that both say the same number of the same
 * whole: a question that bears on a plan alone multiplies every count by its answers. Only where so
 * many would be drawn and not counted, those of the facts alone.
 */
function fitSpace(model: Model, question: QuestionOf<'fit'>): Space {
  const held = model.plans.map(({ id }): Test => ({ kind: 'holds', plan: id }))
  const onAny = spaceFor(model, question, bearingOn(model, fits, ...held))
  return onAny.seed === undefined ? onAny : spaceFor(model, question, bearingOn(model, fits))
}

/** The facts of a group that are contradicted, and one bit more where another one is. */
function factClasses(cases: ByCases, ids: readonly string[], first: number) {
  const { diagrams } = cases.lists.open
  const against = ids.map((fact) => diagrams.not(where(cases, { kind: 'fits', fact })))
  const isInside = (place: number) => factClass([place], first) < outside
  const others = against.filter((_, place) => !isInside(place))
  return classesBy(diagrams, [
    ...against.flatMap((of, place) =>
      isInside(place)
        ? [{ where: of, changed: (found: number) => found + factClass([place], first) }]
        : [],
    ),
    { where: diagrams.or(...others), changed: (found) => found + outside },
  ])
}

function outlineSignal(
  readings: Readings,
  question: QuestionOf<'signal'>,
  problems: Diagnostic[],
): Outline | undefined {
  const { model } = readings
  const test =
    question.test === undefined ? undefined : readWorldTest(readings, question.test, problems)
  if (problems.length > 0) return undefined
  const signals = model.signals.filter(
    ({ date, bears }) =>
      bears.length > 0 && (question.until === undefined || firstDay(date) <= question.until),
  )
  const heard = signals.map(beliefFrom).sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
  const asked = new Set(
    signals.flatMap((signal) => signal.bears.map((bearing) => bearing.question)),
  )
  const weighted = spaceFor(model, question, { questions: [...asked], worthsOf: [] })
  if (test === undefined)
    return { countings: [], conclude: () => [beliefs(weighted, heard, undefined)] }
  const { questions, worthsOf } = bearingOn(model, test)
  const counting: Counting = {
    ...countingOf(readings, question, test),
    space: spaceFor(model, question, { questions: [...questions, ...asked], worthsOf }),
  }
  return {
    countings: [counting],
    conclude: ([counted]) => {
      if (counted === undefined) return []
      const { space, tally, byCases } = counted
      const holds = byCases && whereClass(byCases, (found) => holdsIn(found))
      const exactly =
        byCases && holds !== undefined ? { byCases: { ...byCases.cases, holds } } : undefined
      return [beliefs(space, heard, { test: question.test ?? '', tally, ...exactly })]
    },
  }
}

function beliefFrom({ id, date, bears }: Signal): Belief {
  return {
    signal: id,
    date,
    bears: bears.map(({ question, likelihood }) => ({ question, likelihood })),
  }
}

function sortKey({ date, signal }: Belief): string {
  return `${firstDay(date)} ${signal}`
}

/** A date as the first day it can mean, for putting dates in order: "late 2025-10" is the 21st. */
function firstDay(date: string): string {
  const [, part, year = '', month = '01', day] =
    /^(?:(early|mid|late) )?(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date) ?? []
  return `${year}-${month}-${day ?? { early: '01', mid: '11', late: '21' }[part ?? 'early']}`
}

/** A test for single worlds: numbers that count worlds have no place in it. */
function readWorldTest(
  readings: Readings,
  source: string,
  problems: Diagnostic[],
): Test | undefined {
  const test = readTest(readings, source, problems)
  if (test === undefined || comparisonsIn(test).length === 0) return test
  const problem = { offset: 0, found: source, expected: 'truth' }
  problems.push(diagnostic('bad-test', [], { source, ...problem }))
  return undefined
}
