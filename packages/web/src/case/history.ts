/** Undo and redo over everything that can be changed on screen: the text, the chosen answers. */

/** What a step back brings back. */
export interface Moment {
  readonly text: string
  readonly world: Readonly<Record<string, string>>
}

export interface Step {
  readonly before: Moment
  /** What was done, in words of the page; shown beside "undo". */
  readonly what: string
  /** Steps with the same mark follow one another as one: typing, dragging a slider. */
  readonly mark?: string
  readonly at: number
}

export interface History {
  readonly past: readonly Step[]
  readonly future: readonly Step[]
}

export const noHistory: History = { past: [], future: [] }

/** Typing counts as one step until the writer pauses this long. */
const pauseMilliseconds = 1_000
const stepsMax = 500

export function recorded(history: History, step: Step): History {
  const last = history.past.at(-1)
  const goesOn =
    last?.mark !== undefined && last.mark === step.mark && step.at - last.at < pauseMilliseconds
  const past = goesOn
    ? [...history.past.slice(0, -1), { ...last, at: step.at }]
    : [...history.past, step].slice(-stepsMax)
  return { past, future: [] }
}

/** The moment one step back, and the history after it; undefined at the beginning. */
export function undone(history: History, now: Moment): [Moment, History] | undefined {
  const step = history.past.at(-1)
  if (step === undefined) return undefined
  const future = [...history.future, { ...step, before: now }]
  return [step.before, { past: history.past.slice(0, -1), future }]
}

export function redone(history: History, now: Moment): [Moment, History] | undefined {
  const step = history.future.at(-1)
  if (step === undefined) return undefined
  // Without a mark: what was redone never runs together with what is typed next.
  const { mark: _, ...plain } = step
  const past = [...history.past, { ...plain, before: now }]
  return [step.before, { past, future: history.future.slice(0, -1) }]
}
