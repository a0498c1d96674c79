/** In how many worlds something holds, which question decides, and where it fails. */
import { wilsonInterval } from '../../../base/statistics.ts'
import { claim, type FindingOf, type Strength } from '../documents/finding.ts'
import { freedomOf, isBeyondChance, lookedAtIn } from './beyond-chance.ts'
import { baseSetting } from './by-cases.ts'
import { type Influence, influences, type PairInfluence, pairInfluences } from './influence.ts'
import { failingRegions } from './regions.ts'
import { foundByCases, type HoldingByCases } from './robust-by-cases.ts'
import { differing, type Space, type Switch, worldAt, worldOfSetting } from './space.ts'
import { classOf, type Judge, type Tally } from './tally.ts'
import { type WorthColumn, worthInfluences } from './worth-influence.ts'

/** The class of a world: does the test hold there, and does the world agree with the facts? */
export function robustnessClass(holds: boolean, fits: boolean): number {
  return (holds ? 1 : 0) + (fits ? 2 : 0)
}

export const holdsIn = (found: number): boolean => (found & 1) === 1
export const fitsIn = (found: number): boolean => (found & 2) === 2

export function robustness(
  space: Space,
  tally: Tally,
  asked: { readonly test: string; readonly listedMax: number },
  { judge, worths = [], byCases }: HowCounted,
): FindingOf<'robustness'> {
  const detail = tally.detail ?? { answers: [], pairs: [], known: '' }
  const count = (among: (found: number) => boolean) => countClasses(tally, among)
  const trueCount = count(holdsIn)
  const fails = [...detail.known]
    .filter((letter) => letter !== '.')
    .map((letter) => !holdsIn(classOf(letter)))
  const byWorths = space.worthsOf.length > 0
  const asWritten = holdsIn(judge(baseSetting(space)))
  const flip = nearestFlip(space, tally, asWritten, judge)
  const lookedAt = lookedAtIn(space, worths.length)
  const influence = tested(space, influences(space, detail, holdsIn), lookedAt)
  return claim(
    'robustness',
    {
      test: asked.test,
      ...describeSpace(space),
      trueCount,
      fitting: {
        count: count(fitsIn),
        trueCount: count((found) => holdsIn(found) && fitsIn(found)),
      },
      asWritten,
      ...(byWorths && { worths: worthInfluences(worths, succeeding(fails), { space, lookedAt }) }),
      pairs: pairsTold(space, pairInfluences(space, detail, holdsIn), lookedAt),
      ...(byCases
        ? foundByCases(space, byCases, { influence, listedMax: asked.listedMax })
        : { influence, ...foundInDraws(space, { fails, worths, listedMax: asked.listedMax }) }),
      ...(flip && { flip }),
    },
    strengthOf(space, trueCount),
  )
}

interface HowCounted {
  readonly judge: Judge
  readonly worths?: readonly WorthColumn[]
  /** Where it holds, where that was counted by cases. */
  readonly byCases?: HoldingByCases
}

/** Where it fails, fitted to the worlds that were drawn. */
function foundInDraws(
  space: Space,
  {
    fails,
    worths,
    listedMax,
  }: {
    readonly fails: readonly boolean[]
    readonly worths: readonly WorthColumn[]
    readonly listedMax: number
  },
) {
  const drawn = worths.length === 0 ? fails : fails.slice(0, worths[0]?.values.length)
  const { regions, outsideCount } = failingRegions(space, drawn, worths)
  // Answers alone do not say which world it is where worths are drawn.
  const named = space.worthsOf.length > 0 ? [] : [...fails.keys()].filter((k) => fails[k])
  return {
    regions: regions.map(({ conditions, ...one }) => ({
      conditions: conditions.map((condition) =>
        'answers' in condition
          ? { ...condition, answers: [...condition.answers] }
          : { ...condition },
      ),
      ...one,
    })),
    outsideCount,
    failing: named.slice(0, listedMax).map((k) => differing(space, worldAt(space, k))),
  }
}

const pairsMax = 3

/** Each question with its answers, and whether they differ by more than draws alone may make. */
export function tested(space: Space, all: readonly Influence[], lookedAt: number) {
  return all.map(({ answers, ...one }) => {
    const explained = { share: one.first, draws: space.worldCount, freedom: freedomOf(answers) }
    const beyondChance = isBeyondChance(space, explained, lookedAt)
    return { ...one, answers: [...answers], beyondChance }
  })
}

/** The strongest pairs, and whether there is more to them than draws alone may make. */
function pairsTold(space: Space, all: readonly PairInfluence[], lookedAt: number) {
  return all.slice(0, pairsMax).map(({ questions: [a, b], answers, together }) => {
    const freedom = freedomOfPair(answers.map((one) => one.answers))
    const explained = { share: together, draws: space.worldCount, freedom }
    return {
      questions: [a, b] as [string, string],
      answers: answers.map(({ answers: [x, y], ...one }) => ({
        answers: [x, y] as [string, string],
        ...one,
      })),
      together,
      beyondChance: isBeyondChance(space, explained, lookedAt),
    }
  })
}

/** What two questions may differ in beyond each alone: one less of each, multiplied. */
function freedomOfPair(answers: readonly (readonly [string, string])[]): number {
  const count = (side: 0 | 1) => new Set(answers.map((pair) => pair[side])).size
  return (count(0) - 1) * (count(1) - 1)
}

function succeeding(fails: readonly boolean[]): boolean[] {
  return fails.map((fail) => !fail)
}

/** The parts of a finding that say which worlds were looked at. */
export function describeSpace(space: Space) {
  const vary = space.switches.map((one) => one.id)
  const fixed = Object.fromEntries(
    Object.entries(space.fixed).filter(([question]) => !vary.includes(question)),
  )
  const { settingCount, worldCount, worthsOf } = space
  const drawn = worthsOf.length > 0 && { worthsOf: [...worthsOf] }
  return { vary, fixed, settingCount, worldCount, ...drawn }
}

/** Every setting, or draws with the interval for the share found. */
export function strengthOf({ seed, worldCount }: Space, trueCount: number): Strength {
  if (seed === undefined) return { kind: 'exhaustive' }
  const [low, high] = wilsonInterval(trueCount, worldCount)
  return { kind: 'sampled', draws: worldCount, seed, interval95: [low, high] }
}

export function countClasses(tally: Tally, among: (found: number) => boolean): number {
  return Object.entries(tally.classes).reduce(
    (sum, [found, { count }]) => (among(Number(found)) ? sum + count : sum),
    0,
  )
}

/** Of the worlds of some classes the number of the one nearest to the base answers. */
export function nearestWorld(tally: Tally, among: (found: number) => boolean): number | undefined {
  return Object.entries(tally.classes)
    .filter(([name]) => among(Number(name)))
    .map(([, { nearest }]) => nearest)
    .sort((a, b) => a.distance - b.distance || a.world - b.world)[0]?.world
}

/** The same world as what differs in it from the base answers. */
export function nearestOf(
  space: Space,
  tally: Tally,
  among: (found: number) => boolean,
): Record<string, string> | undefined {
  const world = nearestWorld(tally, among)
  return world === undefined ? undefined : differing(space, worldAt(space, world))
}

/**
 * The fewest answers to change for the verdict to turn over: one, then two, tried in the order of
 * the questions; past that the nearest of the worlds that were looked at.
 */
function nearestFlip(
  space: Space,
  tally: Tally,
  asWritten: boolean,
  judge: Judge,
): Record<string, string> | undefined {
  const turned = (found: number) => holdsIn(found) !== asWritten
  const near = nearBase(space, (setting) => turned(judge(setting)))
  // Where worths are drawn, a world further off differs in them too, and answers do not name it.
  return near ?? (space.worthsOf.length > 0 ? undefined : nearestOf(space, tally, turned))
}

/** The first setting with at most two other answers than the base that passes, as what differs. */
export function nearBase(
  space: Space,
  test: (setting: readonly number[]) => boolean,
): Record<string, string> | undefined {
  const start = baseSetting(space)
  const single = changesOf(space.switches, start)
  const near = [start, ...single, ...single.flatMap((one) => changesOf(space.switches, one))]
  const found = near.find(test)
  return found && differing(space, worldOfSetting(space, found))
}

/** Every setting with one more answer changed, of questions that still have their base answer. */
function changesOf(switches: readonly Switch[], from: readonly number[]): number[][] {
  const last = from.findLastIndex((answer, i) => switches[i]?.answers[answer] !== switches[i]?.base)
  return switches.flatMap(({ answers }, i) =>
    i <= last
      ? []
      : answers.flatMap((_, answer) =>
          answer === from[i] ? [] : [from.map((one, j) => (j === i ? answer : one))],
        ),
  )
}
