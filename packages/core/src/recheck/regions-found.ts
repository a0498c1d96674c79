/**
 * Which regions are told, again: those of the patient rule induction method (Friedman and Fisher
 * 1999) as it is used for scenario discovery (Bryant and Lempert 2010).
 *
 * A box starts as all readings that are left. Step by step it loses a slice: one answer to a
 * question, or a twentieth of the readings at one end of a worth. It is the slice after whose loss
 * the share that fails rises most for each reading lost; of equal ones that which restricts fewer
 * subjects, then that of the first. It ends when nothing raises the share, or less than a hundredth
 * would be left. Of all boxes on the way that is told which fails most often, and of equal ones the
 * first, among those with at most three conditions. Its readings are set aside, and so on, at most
 * four times.
 */

/** What a reading answers, or draws, by subject; undefined where the worth is not held. */
export type Subject<Case> =
  | { readonly answers: readonly string[]; readonly of: (one: Case) => string }
  | { readonly worth: (one: Case) => number | undefined }

/** The answers that are left, in their order; or the bounds, which may be infinite. */
export type Limit =
  | { readonly answers: readonly string[] }
  | { readonly low: number; readonly high: number }

/** Per subject; undefined where it is not restricted. */
export type Limits = readonly (Limit | undefined)[]

interface Box<Case> {
  readonly limits: Limits
  readonly inside: readonly Case[]
}

type Fails<Case> = (one: Case) => boolean

const conditionsMax = 3
const regionsMax = 4
const slice = 0.05
const leastShare = 0.01
/** What differs by less differs by rounding only. */
const tiny = 1e-12

export function regionsFound<Case>(
  subjects: readonly Subject<Case>[],
  all: readonly Case[],
  fails: Fails<Case>,
): Limits[] {
  const found: Limits[] = []
  let rest = all
  while (rest.some(fails) && found.length < regionsMax) {
    const box = purest(boxesOf(subjects, rest, fails), fails)
    if (box === undefined) break
    found.push(box.limits)
    rest = rest.filter((one) => !box.inside.includes(one))
  }
  return found
}

const countOf = (limits: Limits): number => limits.filter((one) => one !== undefined).length

function shareOf<Case>(cases: readonly Case[], fails: Fails<Case>): number {
  return cases.filter(fails).length / cases.length
}

function purest<Case>(boxes: readonly Box<Case>[], fails: Fails<Case>): Box<Case> | undefined {
  const few = boxes.filter(
    ({ limits, inside }) => countOf(limits) <= conditionsMax && inside.some(fails),
  )
  const most = Math.max(...few.map(({ inside }) => shareOf(inside, fails)))
  return few.find(({ inside }) => shareOf(inside, fails) === most)
}

/** From everything to the last that loses a slice. */
function boxesOf<Case>(
  subjects: readonly Subject<Case>[],
  all: readonly Case[],
  fails: Fails<Case>,
): Box<Case>[] {
  const whole: Box<Case> = { limits: subjects.map(() => undefined), inside: all }
  const boxes = [whole]
  for (;;) {
    const from = boxes.at(-1) ?? whole
    const slices = sliced(subjects, from).filter(
      ({ inside }) => inside.length > 0 && inside.length >= leastShare * all.length,
    )
    const next = bestSliced(from, slices, fails)
    if (next === undefined) return boxes
    boxes.push(next)
  }
}

function bestSliced<Case>(
  { inside }: Box<Case>,
  slices: readonly Box<Case>[],
  fails: Fails<Case>,
): Box<Case> | undefined {
  const scoreOf = (one: Box<Case>): number =>
    (shareOf(one.inside, fails) - shareOf(inside, fails)) / (inside.length - one.inside.length)
  const top = Math.max(...slices.map(scoreOf))
  const best = slices.filter((one) => scoreOf(one) > tiny && scoreOf(one) >= top - tiny)
  const fewest = Math.min(...best.map((one) => countOf(one.limits)))
  return best.find((one) => countOf(one.limits) === fewest)
}

/** With one slice less, in the order of the subjects; without any that loses nothing. */
function sliced<Case>(
  subjects: readonly Subject<Case>[],
  { limits, inside }: Box<Case>,
): Box<Case>[] {
  return subjects.flatMap((subject, place) =>
    slicesOf(subject, limits[place], inside).flatMap((limit) => {
      const left = inside.filter((one) => meets(subject, limit, one))
      const narrower = limits.map((own, i) => (i === place ? limit : own))
      return left.length < inside.length ? [{ limits: narrower, inside: left }] : []
    }),
  )
}

function meets<Case>(subject: Subject<Case>, limit: Limit, one: Case): boolean {
  if ('answers' in subject) return 'answers' in limit && limit.answers.includes(subject.of(one))
  const worth = subject.worth(one) ?? 0
  return 'low' in limit && limit.low <= worth && worth <= limit.high
}

const unbounded = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY }

function slicesOf<Case>(
  subject: Subject<Case>,
  limit: Limit | undefined,
  inside: readonly Case[],
): Limit[] {
  if ('answers' in subject) {
    const { answers } = limit && 'answers' in limit ? limit : subject
    const rest = answers.map((gone) => ({ answers: answers.filter((one) => one !== gone) }))
    return answers.length < 2 ? [] : rest
  }
  const bounds = limit && 'low' in limit ? limit : unbounded
  const sorted = inside.map((one) => subject.worth(one) ?? 0).sort((a, b) => a - b)
  return [
    { ...bounds, low: cutIn(sorted, slice) },
    { ...bounds, high: cutIn(sorted, 1 - slice) },
  ]
}

/** The middle of the two values at a cut; equal values are passed over as one (Bryant 2009). */
function cutIn(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share
  let [below, above] = [Math.floor(place), Math.ceil(place)]
  const isEqual = () => sorted[below] === sorted[above]
  if (share > 0.5) while (below > 0 && isEqual()) below -= 1
  else while (above < sorted.length - 1 && isEqual()) above += 1
  return ((sorted[below] ?? 0) + (sorted[above] ?? 0)) / 2
}
