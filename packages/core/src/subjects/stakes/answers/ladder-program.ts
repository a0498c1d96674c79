/**
 * The search for ladders of more commitments than a table holds, for a solver of linear programs
 * that whoever asks has at hand: the program as text goes out, the solver's values come in.
 */

import type { Asking } from '../../../asking/asking.ts'
import { at } from '../../../base/assert.ts'
import { bitCount } from '../../../base/bits.ts'
import {
  isProgramKnown,
  ladderOfSolution,
  ladderProgram,
  type ProgramSettings,
  tableOptionsMax,
  testParty,
} from '../calculus/calculus.ts'
import { claim, exhaustive, type Finding, type Strength } from '../documents/finding.ts'
import {
  askedFacts,
  type LadderSearch,
  type LaddersQuestion,
  ladderSearch,
  sidesOf,
} from './ladder-search.ts'
import { tidy } from './stakes-facts.ts'
import { ladderFinding } from './stakes-search.ts'

/** What a solver said: the value of a variable by its name, or that there is no solution. */
export interface Solved {
  readonly kind: 'solved' | 'infeasible'
  /** False where the solver ran out of time: then there may be better, or any at all. */
  readonly proved: boolean
  readonly value: (name: string) => number
}

export interface SolverStep {
  readonly program: string
  /** The findings, or a further program: the rules forbid a state on the way of this solution. */
  readonly next: (solved: Solved) => SolverStep | readonly Finding[]
}

/** States that the rules forbid are shut out one by one, at most so many. */
const refusedMax = 200

/**
 * Undefined where a table does it, or where the program cannot say what the stakes are; then
 * `answer` says so.
 */
export function solverStep(asking: Asking, question: LaddersQuestion): SolverStep | undefined {
  const search = ladderSearch(asking, question)
  if (search === undefined || search === 'cut' || 'notLadder' in search) return undefined
  if (question.look === 'forward') return undefined
  if (search.stakes.options.length <= tableOptionsMax) return undefined
  const cases = search.parties.map(search.seenBy)
  if (![search.stakes, ...cases].every(isProgramKnown)) return undefined
  return stepOf(question, search, [])
}

function stepOf(
  question: LaddersQuestion,
  search: LadderSearch,
  never: readonly (readonly number[])[],
): SolverStep {
  const { stakes, parties, paid, seenBy, gainsBy } = search
  const place = (name: string): number => stakes.options.findIndex(({ id }) => id === name)
  const sides = sidesOf(question)
  const settings: ProgramSettings = {
    stageCountMax: question.stagesMax,
    seenBy,
    gains: paid.length === 0 ? null : gainsBy,
    parties,
    first: sides.first.map(([before, after]) => [place(before), place(after)] as const),
    noLater: sides.noLater.map(([before, after]) => [place(before), place(after)] as const),
    together: sides.together.map((names) => names.map(place)),
    mostEach: question.mostEach,
    never,
  }
  return {
    program: ladderProgram(stakes, settings),
    next(solved) {
      if (solved.kind === 'infeasible') return findingsOf(question, search, solved, undefined)
      let set = 0
      const sets = ladderOfSolution(stakes, settings, solved.value).map(({ options }) => {
        for (const o of options) set |= 1 << o
        return set
      })
      // A solver that ran out of time may have found none at all.
      if (!isLadder(search, sets))
        return findingsOf(question, search, { ...solved, proved: false }, undefined)
      const forbidden = sets.find((one) => !search.possible(one))
      if (forbidden === undefined) return findingsOf(question, search, solved, sets)
      if (never.length >= refusedMax)
        return findingsOf(question, search, { ...solved, proved: false }, undefined)
      const standing = [...stakes.options.keys()].filter((o) => (forbidden >> o) & 1)
      return stepOf(question, search, [...never, standing])
    },
  }
}

function findingsOf(
  question: LaddersQuestion,
  search: LadderSearch,
  { proved }: Solved,
  sets: readonly number[] | undefined,
): Finding[] {
  const { stakes, parties, laid, test, whole } = search
  const strength: Strength = proved
    ? exhaustive
    : { kind: 'truncated', limit: 'time of the solver', explored: sets ? 1 : 0 }
  const margin = sets === undefined ? Number.NEGATIVE_INFINITY : marginOf(search, sets)
  const found = sets !== undefined && margin >= laid.settings.marginMin - 1e-10
  const row = sets && {
    optionCount: bitCount(whole),
    stageCount: sets.length,
    ...(Number.isFinite(margin) && { margin: tidy(margin) }),
  }
  const actor = (party: number) => at(laid.outline.parties, party)
  return [
    claim(
      'stakes-ladders',
      {
        ...askedFacts(question, search),
        options: stakes.options.map(({ id }) => id),
        judged: parties.map(actor),
        method: 'solver',
        found,
        table: row ? [row] : [],
        neverPaid: parties
          .filter((party) => !test.isPaid(party, { from: 0, to: whole }))
          .map(actor),
      },
      strength,
    ),
    ...(sets ? [ladderFinding(question, search, { sets, margin }, strength)] : []),
  ]
}

/** Whether these sets carry out everything, as asked, and no stage costs anybody anything. */
function isLadder({ whole, paid, test, allowed }: LadderSearch, sets: readonly number[]): boolean {
  const steps = sets.map((to, k) => ({ from: sets[k - 1] ?? 0, to }))
  return (
    sets[sets.length - 1] === whole &&
    steps.every((step) => paid.every((party) => test.isPaid(party, step))) &&
    steps.every(({ from, to }) => allowed?.(to, to & ~from) !== false)
  )
}

/** The solver is not taken at its word: its ladder is tried by the stage test. */
function marginOf({ parties, seenBy }: LadderSearch, sets: readonly number[]): number {
  const ladder = sets.map((set, k) => {
    const added = set & ~(sets[k - 1] ?? 0)
    const options = Array.from({ length: 32 }, (_, o) => o).filter((o) => (added >> o) & 1)
    return { options, dwell: 1, survival: 1 }
  })
  const margins = parties.flatMap((party) =>
    testParty(seenBy(party), ladder, { look: 'alone', party }).map((row) => row.margin),
  )
  return Math.min(...margins)
}
