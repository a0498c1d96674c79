/**
 * Counts by cases, again: cases do not overlap and leave nothing out, and each comes out as told; a
 * reason decides by itself, and nothing of it can be left out; a region holds only readings of its
 * kind, and no condition of it can be left out.
 */
import { canonicalJson } from '../base/hash.ts'
import type { Model } from '../model/model.ts'
import type { FindingOf } from '../subjects/findings.ts'
import { casesGrown, listedCasesMax } from './cases-grown.ts'
import { isClose } from './decided-by.ts'
import type { SlowGame } from './slow-game.ts'
import type { FindingClaim } from './verdict.ts'
import { setsMax, widestRegions } from './widest-regions.ts'
import type { JudgedReading } from './worths-decided.ts'

type Robustness = FindingOf<'robustness'>
type Answers = Readonly<Record<string, readonly string[]>>

/** What is so of cases whatever comes out in them. */
export function* caseClaims(model: Model, finding: Robustness): Generator<FindingClaim> {
  const { cases, holding, alone, influence, regions, strength, worldCount, trueCount } = finding
  if (strength.kind !== 'exhaustive') {
    const parts = [cases, holding, alone, ...influence.map((one) => one.total)]
    const isFree = [...parts, ...regions.map((one) => one.size)].every((one) => one === undefined)
    yield [isFree, 'what was drawn has no cases']
    return
  }
  yield [alone !== undefined, 'the answers that decide alone are missing']
  const isKnown = (answers: Answers) => isAnswers(model, finding, answers)
  for (const { conditions } of [...regions, ...(holding ?? [])]) {
    const answers = answersOf(conditions)
    const isOnce = Object.keys(answers).length === conditions.length
    yield [isOnce && isKnown(answers), 'a region has conditions that there are not']
  }
  if (cases === undefined) return
  const all = cases.reduce((sum, one) => sum + one.count, 0)
  const holds = cases.reduce((sum, one) => sum + (one.holds ? one.count : 0), 0)
  yield [all === worldCount && holds === trueCount, 'the cases do not add up']
  for (const [i, { answers, reason, count }] of cases.entries()) {
    yield [isKnown(answers) && isKnown(reason), 'a case has answers that there are not']
    yield [count === sizeOf(model, finding, answers), 'a case holds another number of readings']
    yield [i === 0 || count <= (cases[i - 1]?.count ?? 0), 'the largest case is not the first']
    yield [
      cases.slice(i + 1).every((other) => areApart(answers, other.answers)),
      'two cases hold the same reading',
    ]
    yield [
      Object.entries(reason).every(([id, given]) => answers[id]?.join() === given.join()),
      'a reason is no part of its case',
    ]
  }
}

/** What the readings judged one by one say of cases, reasons and regions. */
export function* casesAgain(
  { model, budget }: SlowGame,
  finding: Robustness,
  judged: readonly JudgedReading[],
): Generator<FindingClaim> {
  const { cases, regions, holding, alone = [], influence, outsideCount } = finding
  const grown = casesGrown(questionsIn(model, finding), judged, budget)
  const told = cases?.map(({ answers, holds, count }) => ({ answers, holds, count }))
  const expected = grown.length > listedCasesMax ? undefined : grown
  yield [canonicalJson(told ?? null) === canonicalJson(expected ?? null), 'there are other cases']
  for (const { answers, holds, reason } of cases ?? []) {
    yield [isAll(judged, answers, holds), 'a case comes out otherwise']
    yield [isPrime(judged, reason, holds), 'a reason does not decide, or says too much']
  }
  if (!hasWideQuestion(model, finding.vary))
    yield* widestAgain(questionsIn(model, finding), finding, { judged, budget })
  const failed = yield* regionsAgain(regions, judged, false)
  yield [failed === outsideCount, `${failed} failing worlds are in no region`]
  const held = holding === undefined ? 0 : yield* regionsAgain(holding, judged, true)
  yield [held === 0, 'regions in which it holds leave something out']
  yield [
    JSON.stringify(alone) === JSON.stringify(aloneAgain(model, finding, judged)),
    'other answers decide alone',
  ]
  for (const { question, total } of influence)
    yield [total !== undefined && isClose(total, totalAgain(finding, question, judged)), 'total']
}

function questionsIn(model: Model, { vary }: Robustness) {
  return model.questions
    .filter((one) => vary.includes(one.id))
    .map(({ id, answers }) => ({ id, answers: answers.map((one) => one.id) }))
}

/** Has one of these questions more answers than sets of them are tried? */
export function hasWideQuestion(model: Model, vary: readonly string[]): boolean {
  return model.questions.some(({ id, answers }) => vary.includes(id) && answers.length > setsMax)
}

/** The regions that are told are those that add most, one after the other. */
function* widestAgain(
  questions: ReturnType<typeof questionsIn>,
  { regions, holding, outsideCount }: Robustness,
  among: { readonly judged: readonly JudgedReading[]; readonly budget: SlowGame['budget'] },
): Generator<FindingClaim> {
  const failing = widestRegions(questions, { ...among, holds: false })
  const told = regions.map((one) => answersOf(one.conditions))
  yield [canonicalJson(failing.regions) === canonicalJson(told), 'other regions are widest']
  yield [failing.left === outsideCount, `${failing.left} failing worlds are in no region`]
  const held = widestRegions(questions, { ...among, holds: true })
  const expected = held.left === 0 ? held.regions : undefined
  const found = holding?.map((one) => answersOf(one.conditions))
  yield [
    canonicalJson(expected ?? null) === canonicalJson(found ?? null),
    'it holds in other regions',
  ]
}

interface Region {
  readonly conditions: Robustness['regions'][number]['conditions']
  readonly worldCount: number
  readonly failCount?: number
  readonly size?: number | undefined
}

/** How many readings that come out so none of them holds. */
function* regionsAgain(
  regions: readonly Region[],
  judged: readonly JudgedReading[],
  holds: boolean,
): Generator<FindingClaim, number> {
  let rest = judged.filter((one) => one.holds === holds)
  for (const { conditions, worldCount, failCount = worldCount, size } of regions) {
    const answers = answersOf(conditions)
    yield [isPrime(judged, answers, holds), 'a region holds others, or could be wider']
    const inside = rest.filter((one) => meets(one, answers))
    const whole = judged.filter((one) => meets(one, answers)).length
    const counts = [worldCount, failCount].every((one) => one === inside.length)
    yield [counts && size === whole, `a region adds ${inside.length} of ${whole} readings`]
    yield [inside.length > 0, 'a region adds nothing']
    rest = rest.filter((one) => !inside.includes(one))
  }
  return rest.length
}

function answersOf(conditions: Region['conditions']): Answers {
  return Object.fromEntries(
    conditions.map((one) => ('question' in one ? [one.question, one.answers] : ['', []])),
  )
}

/** Answers to questions that vary, in the order of the file; not all there are of any of them. */
function isAnswers(model: Model, { vary }: Robustness, answers: Answers): boolean {
  const asked = Object.keys(answers)
  return (
    vary.filter((id) => asked.includes(id)).join() === asked.join() &&
    Object.entries(answers).every(([id, given]) => {
      const known = model.questions.find((one) => one.id === id)?.answers.map((one) => one.id) ?? []
      const inOrder = known.filter((one) => given.includes(one))
      return given.length > 0 && given.length < known.length && inOrder.join() === given.join()
    })
  )
}

function sizeOf(model: Model, { vary }: Robustness, answers: Answers): number {
  return vary.reduce((size, id) => {
    const known = model.questions.find((one) => one.id === id)?.answers.length ?? 0
    return size * (answers[id]?.length ?? known)
  }, 1)
}

function areApart(one: Answers, other: Answers): boolean {
  return Object.entries(one).some(
    ([id, given]) =>
      other[id] !== undefined && !given.some((answer) => other[id]?.includes(answer)),
  )
}

function meets({ reading }: JudgedReading, answers: Answers): boolean {
  return Object.entries(answers).every(([id, given]) => given.includes(reading.world[id] ?? ''))
}

function isAll(judged: readonly JudgedReading[], answers: Answers, holds: boolean): boolean {
  const inside = judged.filter((one) => meets(one, answers))
  return inside.length > 0 && inside.every((one) => one.holds === holds)
}

/** Every reading with these answers comes out so, and with any of them left open not every one. */
function isPrime(judged: readonly JudgedReading[], answers: Answers, holds: boolean): boolean {
  return (
    isAll(judged, answers, holds) &&
    Object.keys(answers).every((left) => {
      const others = Object.entries(answers).filter(([id]) => id !== left)
      return !isAll(judged, Object.fromEntries(others), holds)
    })
  )
}

function aloneAgain(model: Model, { vary }: Robustness, judged: readonly JudgedReading[]) {
  if (new Set(judged.map((one) => one.holds)).size < 2) return []
  return model.questions
    .filter((one) => vary.includes(one.id))
    .flatMap(({ id: question, answers }) =>
      answers.flatMap(({ id: answer }) => {
        const [first, ...others] = judged.filter(
          ({ reading }) => reading.world[question] === answer,
        )
        const isAlone = first !== undefined && others.every((one) => one.holds === first.holds)
        return isAlone ? [{ question, answer, holds: first.holds }] : []
      }),
    )
}

/** What stays open of the variance once all others are answered, by its definition. */
function totalAgain(
  { vary }: Robustness,
  question: string,
  judged: readonly JudgedReading[],
): number {
  const groups = new Map<string, boolean[]>()
  for (const { reading, holds } of judged) {
    const key = vary.map((id) => (id === question ? '' : reading.world[id])).join(' ')
    groups.set(key, [...(groups.get(key) ?? []), holds])
  }
  const variance = (all: readonly boolean[]) => {
    const share = all.filter(Boolean).length / all.length
    return share * (1 - share)
  }
  const whole = variance(judged.map((one) => one.holds))
  const open = [...groups.values()].reduce((sum, one) => sum + variance(one), 0) / groups.size
  return whole > 0 ? open / whole : 0
}
