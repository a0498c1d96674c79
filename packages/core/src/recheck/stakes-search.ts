/** Findings of the search for ladders again: every ladder tried, each stage lived through. */
import type { FindingOf } from '../subjects/findings.ts'
import { type LadderCases, ladderCases, leastOf, type Packages } from './ladder-cases.ts'
import { isInOrder } from './lists.ts'
import { isSame } from './margins.ts'
import type { SlowGame } from './slow-game.ts'
import { allOf, type FindingClaim, type Left, refused, type Verdict } from './verdict.ts'

const tolerance = 1e-9

export function recheckStakesLadder(game: SlowGame, finding: FindingOf<'stakes-ladder'>): Verdict {
  const cases = ladderCases(game, finding)
  if (typeof cases === 'string') return refused(cases)
  const { packages, margin, holds, marginMin, gains, stagesMax } = finding
  const { options } = cases.stated
  const named = packages.flat()
  const known = named.every((name) => options.includes(name))
  if (!known) return refused('a commitment is not of the plan')
  const found = leastOf(cases, packages)
  const pays = gains === 'none' || cases.judged.every((id) => cases.pays(id, packages))
  const isTold = (names: readonly string[]) => names.length > 0 && isInOrder(options, names)
  const plain = allOf([
    [packages.length > 0 && packages.every(isTold), 'a stage is not told as it is'],
    [new Set(named).size === named.length, 'a commitment is named twice'],
    [packages.length <= stagesMax, 'it has more stages than were asked for'],
    [cases.isPossible(packages), 'the rules forbid a state on the way'],
    [cases.isAsked(packages), 'it is not in an order such as was asked for'],
    [pays, 'somebody loses by a stage'],
    [isSame(margin, found), `its least margin is ${found}`],
    [holds === found >= marginMin - tolerance, 'whether it holds is not so'],
    [finding.look === 'alone' || named.length === options.length, 'it leaves something out'],
  ])
  if (!plain.accepted) return plain
  if (options.length > triedOptionsMax[finding.look]) return leaving('packages')
  return allOf([[!isBeaten(cases, finding, found), 'another ladder is better']])
}

/**
 * Where each stage stands alone, by a ladder that carries out as much in as few stages with as
 * great a margin, and one of these is better; where what follows counts, by one that carries out
 * everything with a greater margin.
 */
function isBeaten(cases: LadderCases, finding: FindingOf<'stakes-ladder'>, least: number): boolean {
  const { packages, look } = finding
  const [optionCount, stageCount] = [packages.flat().length, packages.length]
  const isMore = (margin: number) => margin > least && !isSame(least, margin)
  const others = everyLadder(cases, finding).filter((one) => one.pays && one.packages.length > 0)
  if (look !== 'alone')
    return others.some((one) => one.optionCount === optionCount && isMore(one.margin()))
  return others.some((other) => {
    if (other.optionCount < optionCount || other.packages.length > stageCount) return false
    const isFarther = other.optionCount > optionCount || other.packages.length < stageCount
    return isMore(other.margin()) || (isFarther && isSame(least, other.margin()))
  })
}

function leaving(...parts: readonly string[]): Verdict {
  return allOf(
    [],
    parts.map((part): Left => ({ part, why: 'size' })),
  )
}

/** At most so many commitments: every ladder of them is tried; fewer where what follows counts. */
const triedOptionsMax = { alone: 5, forward: 4 }

export function recheckStakesLadders(
  game: SlowGame,
  finding: FindingOf<'stakes-ladders'>,
): Verdict {
  const cases = ladderCases(game, finding)
  if (typeof cases === 'string') return refused(cases)
  const { table, options, marginMin, found, counts, neverPaid, judged } = finding
  const whole = table.filter((one) => one.optionCount === options.length)
  const holds = whole.some(({ margin }) => margin === undefined || margin >= marginMin - tolerance)
  const keys = table.map(({ optionCount, stageCount }) => `${optionCount} ${stageCount}`)
  const unpaid = cases.judged.filter((id) => !cases.pays(id, [options]))
  const plain = allOf([
    [options.join() === cases.stated.options.join(), 'the commitments are others'],
    [judged.join() === cases.judged.join(), 'other parties can be judged'],
    [found === holds, 'whether one holds does not follow from the table'],
    [new Set(keys).size === keys.length, 'the table names a size twice'],
    [neverPaid.join() === unpaid.join(), 'others are worse off in the end'],
    [counts === undefined || counts.paying <= counts.whole, 'more pay than there are'],
    ...methodClaims(cases, finding),
    [isTableInOrder(finding), 'the rows of the table are not what was looked for, in its order'],
  ])
  if (!plain.accepted) return plain
  if (options.length > triedOptionsMax[finding.look]) {
    const { counts: known, holdingCount, stepCount } = finding
    const told = { counts: known, holdingCount, stepCount }
    return leaving('table', 'found', 'method', ...Object.keys(told))
  }
  return triedAgain(cases, finding)
}

/**
 * A stage that stands alone is looked for set by set; one that is followed by way on, or ladder by
 * ladder where worths hang together, or what is done is watched or answered singly. Whatever was
 * counted is told; a solver counts nothing.
 */
function methodClaims(cases: LadderCases, finding: FindingOf<'stakes-ladders'>): FindingClaim[] {
  const { method, look, counts, holdingCount, stepCount } = finding
  const due = look === 'alone' ? 'sets' : cases.isPlain ? 'ways-on' : 'every-ladder'
  const isBySets = method === 'sets'
  return [
    [method === due || (method === 'solver' && look === 'alone'), `it was looked for by ${due}`],
    [(counts !== undefined) === (method !== 'solver'), 'counts are missing, or made up'],
    [(holdingCount !== undefined) === isBySets, 'how many hold is missing, or made up'],
    [(stepCount !== undefined) === isBySets, 'how many steps were tried is missing, or made up'],
  ]
}

/** By what is carried out, then by stages; only set by set parts of the whole are told as well. */
function isTableInOrder({ table, options, stagesMax, method }: FindingOf<'stakes-ladders'>) {
  const isAfter = (a: (typeof table)[number], b: (typeof table)[number]) =>
    a.optionCount > b.optionCount ||
    (a.optionCount === b.optionCount && a.stageCount > b.stageCount)
  return table.every((row, i) => {
    const { optionCount, stageCount } = row
    const before = table[i - 1]
    return (
      (method === 'sets' ? optionCount <= options.length : optionCount === options.length) &&
      stageCount >= 1 &&
      stageCount <= Math.min(stagesMax, optionCount) &&
      (before === undefined || isAfter(row, before))
    )
  })
}

/** Steps from what a ladder that costs nobody anything reaches, wherever they lead. */
function stepsFrom(cases: LadderCases, tried: readonly Tried[]): number {
  const { options } = cases.stated
  const ends = new Map(
    tried
      .filter(({ pays }) => pays)
      .map(({ packages }) => [packages.flat().sort().join(), packages] as const),
  )
  return [...ends.values()].reduce((count, packages) => {
    const rest = options.filter((one) => !packages.flat().includes(one))
    const steps = Array.from({ length: 2 ** rest.length - 1 }, (_, set) => [
      ...packages,
      rest.filter((_, i) => ((set + 1) >> i) & 1),
    ])
    return count + steps.filter((one) => cases.isPossible(one) && cases.isAsked(one)).length
  }, 0)
}

function triedAgain(cases: LadderCases, finding: FindingOf<'stakes-ladders'>): Verdict {
  const { table, counts, holdingCount, look, method, options } = finding
  const tried = everyLadder(cases, finding)
  const whole = tried.filter((one) => one.optionCount === options.length)
  const paying = whole.filter((one) => one.pays)
  const best = new Map<string, number>()
  for (const { pays, optionCount, packages, margin } of tried) {
    if (!pays || packages.length === 0) continue
    const key = `${optionCount} ${packages.length}`
    best.set(key, Math.max(best.get(key) ?? Number.NEGATIVE_INFINITY, margin()))
  }
  const holding = () => paying.filter((one) => one.margin() >= finding.marginMin - tolerance).length
  const found = counts ?? { possible: tried.length, whole: whole.length, paying: paying.length }
  const isBest = (row: (typeof table)[number]): boolean =>
    isSame(row.margin, best.get(`${row.optionCount} ${row.stageCount}`) ?? Number.NaN)
  const longest = Math.max(...paying.map((one) => one.margin()))
  const isLongest = ({ stageCount, margin }: (typeof table)[number]): boolean =>
    isSame(margin, longest) &&
    paying.some((one) => one.packages.length === stageCount && isSame(margin, one.margin()))
  const { stepCount } = finding
  const rightTable =
    look === 'alone' && method === 'sets'
      ? table.length === best.size && table.every(isBest)
      : table.length === Math.min(1, paying.length) && table.every(isLongest)
  return allOf([
    [rightTable, 'trying every ladder gives another table'],
    [found.possible === tried.length, `there are ${tried.length} ladders`],
    [found.whole === whole.length, `${whole.length} of them carry out everything`],
    [found.paying === paying.length, `${paying.length} of these cost nobody anything`],
    [holdingCount === undefined || holdingCount === holding(), `${holding()} of these hold`],
    [
      stepCount === undefined || stepCount === stepsFrom(cases, tried),
      `${stepsFrom(cases, tried)} steps were to be tried`,
    ],
  ])
}

interface Tried {
  readonly packages: Packages
  readonly optionCount: number
  readonly pays: boolean
  readonly margin: () => number
}

/** What may be left out of what is asked of a ladder. */
interface Waived {
  readonly rules?: boolean
  readonly order?: boolean
  readonly stages?: boolean
}

function everyLadder(
  cases: LadderCases,
  finding: Pick<FindingOf<'stakes-ladder'>, 'gains' | 'stagesMax'>,
  waived: Waived = {},
): Tried[] {
  const { options } = cases.stated
  const all: Tried[] = []
  const extend = (packages: Packages): void => {
    const standing = packages.flat()
    if (!waived.rules && !cases.isPossible(packages)) return
    if (!waived.order && packages.length > 0 && !cases.isAsked(packages)) return
    const pays = finding.gains === 'none' || cases.judged.every((id) => cases.pays(id, packages))
    const margin = () => leastOf(cases, packages)
    all.push({ packages, optionCount: standing.length, pays, margin })
    if (packages.length === (waived.stages ? options.length : finding.stagesMax)) return
    const rest = options.filter((one) => !standing.includes(one))
    for (let set = 1; set < 2 ** rest.length; set++)
      extend([...packages, rest.filter((_, i) => (set >> i) & 1)])
  }
  extend([])
  return all
}

export function recheckStakesBlocked(
  game: SlowGame,
  finding: FindingOf<'stakes-blocked'>,
): Verdict {
  const cases = ladderCases(game, finding)
  if (typeof cases === 'string') return refused(cases)
  const { requirements, neverHeld, marginMin } = finding
  const known = requirements.every((one) => !('actor' in one) || cases.judged.includes(one.actor))
  if (!known) return refused('a requirement is about nobody who is judged')
  const { options } = cases.stated
  // All of a party's own stood before the last stage: nothing could tempt it less.
  const never = cases.judged.filter(
    (id) => cases.marginInTheEnd(id, options) < marginMin - tolerance,
  )
  const plain = allOf([[neverHeld.join() === never.join(), 'others could not be held']])
  if (!plain.accepted) return plain
  if (options.length > triedOptionsMax[finding.look]) return leaving('requirements')
  const reached = (required: typeof requirements): boolean => {
    const asked = (kind: string) => required.some((one) => one.kind === kind)
    const whose = (kind: string) =>
      required.flatMap((one) => ('actor' in one && one.kind === kind ? [one.actor] : []))
    const [paid, held] = [whose('gain'), whose('margin')]
    const waived = { rules: !asked('rules'), order: !asked('order'), stages: !asked('stages') }
    return everyLadder(cases, finding, waived).some(
      ({ packages, optionCount }) =>
        optionCount === options.length &&
        paid.every((id) => cases.pays(id, packages)) &&
        held.every((id) => cases.marginOf(id, packages) >= marginMin - tolerance),
    )
  }
  return allOf([
    [!reached(requirements), 'there is a ladder that meets all of these'],
    [
      requirements.every((requirement) =>
        reached(requirements.filter((other) => other !== requirement)),
      ),
      'with one of them dropped there is still none',
    ],
  ])
}
