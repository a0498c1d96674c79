/**
 * The inverse question: what would have to be true of preferences for a plan to pass, or, if it
 * passes, what would be enough to break it. A change is another answer to a contested question, or
 * one statement of one actor moved to another place in its list.
 *
 * Single changes are tried without exception, and of the moves of one statement in one direction
 * the shortest that does it is kept. Only where no single change is enough are pairs tried: those
 * in which each change, taken alone, removes one of the plan's failures.
 */
import { at } from '../../../base/assert.ts'
import type { Budget } from '../../../base/budget.ts'
import type { Step } from '../../../game/game.ts'
import {
  type Agreement,
  type Game,
  reorderableMax,
  withStatementMoved,
} from '../../../game/game.ts'
import type { AnswerRule } from './answers.ts'
import { isPossible, refusersOf, type Test } from './entered.ts'
import { leavesAt } from './held.ts'

export type PreferenceChange =
  | { readonly kind: 'answer'; readonly question: string; readonly answer: string }
  | {
      readonly kind: 'move'
      readonly actor: number
      readonly statement: string
      /** Places in the list, 0 first. */
      readonly from: number
      readonly to: number
    }

/** A game and a plan in it, in some world. */
export interface Setting {
  readonly game: Game
  readonly agreement: Agreement
}

export interface InverseSettings {
  readonly answers: readonly Extract<PreferenceChange, { kind: 'answer' }>[]
  /** The same with other answers to some questions; undefined: today is not possible there. */
  readonly withAnswers: (
    changes: readonly Extract<PreferenceChange, { kind: 'answer' }>[],
  ) => Setting | undefined
  readonly stepsIn: (setting: Setting) => readonly Step[]
  readonly test: Test
  readonly rule: AnswerRule
}

export interface Inverted {
  readonly passes: boolean
  /** Sets of changes, all of one size, that turn the verdict over. */
  readonly flips: readonly (readonly PreferenceChange[])[]
  readonly triedCount: number
  readonly scope: 'single changes' | 'pairs of changes that help alone'
  /** The budget ended before all of them were tried. */
  readonly cut: boolean
}

/** Why a plan fails, one entry per stage, actor and test; none: it passes. */
export function failuresOf(
  { game, agreement }: Setting,
  steps: readonly Step[],
  test: Test,
  rule: AnswerRule,
): string[] {
  return steps.flatMap((step, i) => {
    if (!isPossible(game, step)) return [`${i} impossible`]
    const refusers = refusersOf(game, step, test)
    return game.names.actors.flatMap((name, actor) => [
      ...((refusers >>> actor) & 1 ? [`${i} ${name} refuses`] : []),
      ...(leavesAt(game, agreement, { step, actor }, rule) ? [`${i} ${name} leaves`] : []),
    ])
  })
}

export function invert(base: Setting, settings: InverseSettings, budget: Budget): Inverted {
  const judge = (setting: Setting | undefined) =>
    setting && failuresOf(setting, settings.stepsIn(setting), settings.test, settings.rule)
  const before = judge(base) ?? []
  const passes = before.length === 0
  const singles = [...settings.answers, ...movesIn(base.game)]
  const flips: PreferenceChange[] = []
  const helpful: PreferenceChange[] = []
  let triedCount = 0
  for (const change of singles) {
    if (!budget.spend(base.game.frame.rawStateCount))
      return { passes, flips: shortest(flips), triedCount, scope: 'single changes', cut: true }
    triedCount++
    const after = judge(changed(base, settings, [change]))
    if (after === undefined) continue
    if ((after.length === 0) !== passes) flips.push(change)
    else if (before.some((one) => !after.includes(one))) helpful.push(change)
  }
  if (flips.length > 0 || passes)
    return { passes, flips: shortest(flips), triedCount, scope: 'single changes', cut: false }
  return { ...inPairs(base, settings, helpful, budget), passes }
}

/** Pairs of changes that help alone, each statement and question changed at most once. */
function inPairs(
  base: Setting,
  settings: InverseSettings,
  helpful: readonly PreferenceChange[],
  budget: Budget,
): Omit<Inverted, 'passes'> {
  const candidates = shortest(helpful).flat()
  const scope = 'pairs of changes that help alone'
  const flips: PreferenceChange[][] = []
  let triedCount = 0
  for (const [i, one] of candidates.entries())
    for (const other of candidates.slice(i + 1)) {
      if (concerns(one) === concerns(other)) continue
      if (!budget.spend(base.game.frame.rawStateCount))
        return { flips, triedCount, scope, cut: true }
      triedCount++
      const setting = changed(base, settings, [one, other])
      if (setting === undefined) continue
      const steps = settings.stepsIn(setting)
      if (failuresOf(setting, steps, settings.test, settings.rule).length === 0)
        flips.push([one, other])
    }
  return { flips, triedCount, scope, cut: false }
}

function concerns(change: PreferenceChange): string {
  return change.kind === 'answer'
    ? `question ${change.question}`
    : `${change.actor} ${change.statement}`
}

/** Answers first, then moves: by the statement's name, wherever the answers have put it. */
function changed(
  base: Setting,
  { withAnswers }: InverseSettings,
  changes: readonly PreferenceChange[],
): Setting | undefined {
  const answers = changes.filter((one) => one.kind === 'answer')
  const start = answers.length > 0 ? withAnswers(answers) : base
  if (start === undefined) return undefined
  let { game } = start
  for (const change of changes) {
    if (change.kind === 'answer') continue
    const list = at(game.statements, change.actor)
    const from = list.findIndex((one) => one.id === change.statement)
    if (from < 0 || change.to >= list.length) return undefined
    game = withStatementMoved(game, change.actor, from, change.to)
  }
  return { ...start, game }
}

function movesIn(game: Game): Extract<PreferenceChange, { kind: 'move' }>[] {
  return game.statements.flatMap((list, actor) =>
    list.length > reorderableMax
      ? []
      : list.flatMap(({ id }, from) =>
          list.flatMap((_, to) =>
            to === from ? [] : [{ kind: 'move', actor, statement: id, from, to } as const],
          ),
        ),
  )
}

/** Each change by itself; of the moves of one statement in one direction only the shortest. */
function shortest(changes: readonly PreferenceChange[]): PreferenceChange[][] {
  const kept = new Map<string, PreferenceChange>()
  for (const change of changes) {
    const key =
      change.kind === 'answer'
        ? `${change.question} ${change.answer}`
        : `${concerns(change)} ${Math.sign(change.to - change.from)}`
    const other = kept.get(key)
    if (other === undefined || distance(change) < distance(other)) kept.set(key, change)
  }
  return [...kept.values()].sort((a, b) => distance(a) - distance(b)).map((change) => [change])
}

function distance(change: PreferenceChange): number {
  return change.kind === 'answer' ? 0 : Math.abs(change.to - change.from)
}
