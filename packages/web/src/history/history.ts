/**
 * Undo and redo over everything that can be changed on screen: the text, the chosen answers.
 *
 * A step holds what takes it back, not the text before it: a case's history stays small enough to
 * be kept with every save. All that happens to a case is a deed, and `walked` is the only way from
 * one moment to the next, so that a journal of deeds, walked again, ends where the page was.
 */
import type { AnyEdit } from '@stufenplan/core'
import { changeBetween, changed, inverse, type TextChange } from './text-change.ts'

export type Answers = Readonly<Record<string, string>>

/** What a step back brings back. */
export interface Moment {
  readonly text: string
  readonly world: Answers
}

export interface Step {
  /** What makes the text after the step the one before it; left out where they are the same. */
  readonly back?: TextChange
  /** The answers before the step. */
  readonly world: Answers
  /** What was done, in words of the page; shown beside "undo". */
  readonly what: string
  /** Steps with the same mark follow one another as one: typing, dragging a slider. */
  readonly mark?: string
  /** Milliseconds since 1970: a step may be joined after a reload. */
  readonly at: number
}

export interface History {
  readonly past: readonly Step[]
  readonly future: readonly Step[]
}

export interface Trail extends Moment {
  readonly history: History
}

/** Edits to parts of the text that were asked for, and take a moment until they are made. */
export interface Wanted {
  readonly kind: 'wanted'
  readonly wanted: string
  readonly edits: readonly AnyEdit[]
  readonly what: string
  readonly mark?: string
}

export type Deed =
  | {
      readonly kind: 'did'
      readonly change?: TextChange
      readonly world?: Answers
      readonly what: string
      readonly mark?: string
      readonly at: number
      /** The wanted edits that this makes. */
      readonly wanted?: string
    }
  | Wanted
  /** What was wanted cannot be made. */
  | { readonly kind: 'dropped'; readonly wanted: string }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }

export const noHistory: History = { past: [], future: [] }

/** Typing counts as one step until the writer pauses this long. */
const pauseMilliseconds = 1_000
const stepsMax = 500
/** Characters that all steps may hold together; the oldest go first. */
const charactersMax = 2_000_000

/** The moment after a deed; undefined where there is nothing to undo or to do again. */
export function walked(trail: Trail, deed: Deed): Trail | undefined {
  if (deed.kind === 'did') return done(trail, deed)
  if (deed.kind === 'wanted' || deed.kind === 'dropped') return trail
  const from = deed.kind === 'undo' ? 'past' : 'future'
  const to = deed.kind === 'undo' ? 'future' : 'past'
  const { text, world, history } = trail
  const step = history[from].at(-1)
  if (step === undefined) return undefined
  // Without a mark: what was taken back or done again never runs together with what comes next.
  const { mark: _, back, ...plain } = step
  const again = inverse(text, back)
  const turned: Step = { ...plain, ...(again && { back: again }), world }
  const rest = { [from]: history[from].slice(0, -1), [to]: [...history[to], turned] }
  return { text: changed(text, back), world: step.world, history: { ...history, ...rest } }
}

/** What was wanted and neither made nor dropped, each once. */
export function unmade(deeds: readonly Deed[]): readonly Wanted[] {
  const open = new Map<string, Wanted>()
  for (const deed of deeds)
    if (deed.kind === 'wanted') open.set(deed.wanted, deed)
    else if ('wanted' in deed && deed.wanted !== undefined) open.delete(deed.wanted)
  return [...open.values()]
}

function done(trail: Trail, { change, world, what, mark, at }: Deed & { kind: 'did' }): Trail {
  const { text, history } = trail
  const after = changed(text, change)
  const last = history.past.at(-1)
  const isLater = last !== undefined && at >= last.at && at - last.at < pauseMilliseconds
  const goesOn = isLater && last.mark !== undefined && last.mark === mark
  const before = goesOn ? changed(text, last.back) : text
  const back = changeBetween(after, before)
  const step: Step = {
    ...(back && { back }),
    world: goesOn ? last.world : trail.world,
    what,
    ...(mark !== undefined && { mark }),
    at,
  }
  const past = [...(goesOn ? history.past.slice(0, -1) : history.past), step]
  return { text: after, world: world ?? trail.world, history: { past: newest(past), future: [] } }
}

/** As many of the newest steps as are kept. */
function newest(steps: readonly Step[]): readonly Step[] {
  let characters = 0
  const first = steps.findLastIndex((step) => {
    characters += step.back?.insert.length ?? 0
    return characters > charactersMax
  })
  return steps.slice(Math.max(first + 1, steps.length - stepsMax))
}
