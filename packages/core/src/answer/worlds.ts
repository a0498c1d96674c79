/** Answers over many worlds: robustness, fit, claims, signals. */

import { type Asking, unknown } from '../asking/asking.ts'
import {
  type Diagnostic,
  diagnostic,
  type Model,
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
  planClass,
  planClassCount,
  planRobustness,
  robustness,
  robustnessClass,
  worldFit,
} from '../subjects/worlds/worlds.ts'
import { bearingOn } from './bearing.ts'
import { outlineClaims } from './claims.ts'
import { comparisonsIn } from './compared.ts'
import {
  type Counting,
  type Job,
  jobFrom,
  judging,
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
  return job.conclude(job.count(0, job.worldCount, (steps) => asking.budget.spend(steps)))
}

/** Whether a test holds and whether the world agrees with the facts, over what bears on either. */
function countingOf(readings: Readings, asked: WorldsQuestion, test: Test): Counting {
  const { model } = readings
  return {
    space: spaceFor(model, asked, bearingOn(model, test, { kind: 'fits' })),
    classCount: 4,
    judge: (reading) =>
      robustnessClass(
        isTrue(reading, test, () => false),
        contradicted(reading).length === 0,
      ),
  }
}

function outlineRobust(
  readings: Readings,
  question: QuestionOf<'robust'>,
  problems: Diagnostic[],
): Outline | undefined {
  const test = readWorldTest(readings, question.test, problems)
  if (test === undefined) return undefined
  const counting = countingOf(readings, question, test)
  const judge = judging(readings, counting)
  return {
    countings: [counting],
    conclude: ([tally], [space]) =>
      tally && space
        ? [robustness(space, tally, question, { judge, worths: worthColumns(readings, space) })]
        : [],
  }
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
  const asked = [...tests.filter((test) => test !== undefined), { kind: 'fits' } as const]
  const space = spaceFor(model, question, bearingOn(model, ...asked))
  return {
    countings: plans.map((plan) => ({
      space,
      classCount: planClassCount,
      judge: (reading) =>
        planClass({ ...planVerdicts(reading, plan), fits: contradicted(reading).length === 0 }),
    })),
    conclude: (tallies, spaces) =>
      tallies.flatMap((tally, i) => {
        const [plan, over] = [plans[i], spaces[i]]
        return plan && over ? [planRobustness(over, tally, planText(plan))] : []
      }),
  }
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
  const space = spaceFor(model, question, bearingOn(model, { kind: 'fits' }))
  const ids = model.observed.map((one) => one.id)
  const byFacts = factGroups(ids.length).map((first): Counting => {
    return { space, classCount: 0, judge: (reading) => factClass(contradicted(reading), first) }
  })
  const byAgreement: Counting = {
    space,
    classCount: 2,
    judge: (reading) => (contradicted(reading).length === 0 ? 1 : 0),
  }
  const tested = test && countingOf(readings, question, test)
  return {
    countings: [...byFacts, byAgreement, ...(tested ? [tested] : [])],
    conclude: (tallies, [over, ...spaces]) => {
      const [agreement, results] = tallies.slice(byFacts.length)
      const testedOver = spaces[byFacts.length]
      if (!agreement || !over) return []
      const facts = tallies.slice(0, byFacts.length)
      const fit = worldFit(over, { byFacts: facts, byAgreement: agreement }, ids)
      if (!results || !tested || !testedOver) return [fit]
      const asked = { test: question.test ?? '', listedMax: 0 }
      const judged = {
        judge: judging(readings, tested),
        worths: worthColumns(readings, testedOver),
      }
      return [fit, robustness(testedOver, results, asked, judged)]
    },
  }
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
    conclude: ([tally], [space]) =>
      tally && space ? [beliefs(space, heard, { test: question.test ?? '', tally })] : [],
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
