/** Plans and tests on one board: the best outcome first, each cell with what it opens into. */
import type { Model } from '../../../model/model.ts'
import type { AskedFurther, Cell, Opens } from '../../../voice/cell.ts'
import type { Sentence } from '../../../voice/explanation.ts'
import { whyUnsaid } from '../../../voice/unstated.ts'
import { say, type Vocabulary, vocabularyOf } from '../../../voice/vocabulary.ts'
import { capital } from '../../../voice/words/spelling.ts'
import type { Language } from '../../../voice/words/words.ts'
import type { FindingOf } from '../documents/finding.ts'
import { wordsOf } from '../words/words.ts'
import { breachOf } from './commitment-cells.ts'
import { ofKind } from './found.ts'

export type StandingFound = FindingOf<'plan-standing'>

/** The tests, in their order. */
export const boardColumns = ['entered', 'held', 'seen', 'readings', 'fits', 'fails'] as const
export type BoardColumn = (typeof boardColumns)[number]

export interface BoardRow {
  readonly plan: string
  readonly label: string
  /** What the model itself puts forward, among its alternatives. */
  readonly isPlan: boolean
  /** Would be entered and hold: nothing fails, unless that not everyone gains by each step. */
  readonly stands: boolean
  readonly isOverdue: boolean
  readonly cells: Readonly<Record<BoardColumn, Cell>>
}

export interface Board {
  readonly heads: Readonly<Record<'plan' | BoardColumn, string>>
  /** Heads that name the readings that are counted, where these are the same in every row. */
  readonly headsOf: Readonly<Record<'plan' | BoardColumn, string>>
  /** The best outcome first. */
  readonly rows: readonly BoardRow[]
  readonly legend: string
  readonly overdueWhy: string
  /** "3 more: …", for plans that a short board leaves out. */
  readonly more: (labels: readonly string[]) => string
}

/** What findings of `compare`, or of a plan, say at a glance. */
export function boardTold(
  model: Model,
  findings: readonly { readonly kind: string }[],
  language: Language,
): Board {
  const v = vocabularyOf(model, language)
  const { board: words, number } = wordsOf(v)
  const found = sorted(ofKind(findings, 'plan-standing'), v)
  const counted = found.map(({ readings }) => (readings?.is === 'counted' ? readings : undefined))
  const of = allSame(counted.map((one) => one?.readingCount))
  const fitting = allSame(counted.map((one) => one?.fitting?.count))
  return {
    heads: words.heads,
    headsOf: {
      ...words.heads,
      ...(of !== undefined && { readings: words.headsOf.readings(number(of)) }),
      ...(fitting !== undefined && { fits: words.headsOf.fits(number(fitting)) }),
    },
    rows: found.map((one) => rowOf(model, one, v)),
    legend: words.legend,
    overdueWhy: words.overdueWhy,
    more: (labels) => words.more(number(labels.length), v.list(namedOf(labels, v))),
  }
}

/** More letters than these, and a list of names is a wall. */
const namedLetters = 240
const namedFirst = 3

/** The names, or the first few and how many others. */
function namedOf(labels: readonly string[], v: Vocabulary): readonly string[] {
  const { board: words, number } = wordsOf(v)
  const isReadable = labels.join('').length <= namedLetters
  if (isReadable || labels.length <= namedFirst + 1) return labels
  return [...labels.slice(0, namedFirst), words.others(number(labels.length - namedFirst))]
}

function allSame(counts: readonly (number | undefined)[]): number | undefined {
  const [first] = counts
  return counts.every((one) => one === first) ? first : undefined
}

export function standsIn({ today, held, delivered }: StandingFound): boolean {
  return today && held && delivered
}

/**
 * By outcome: what stands before what does not, what is not overdue before what is, then how many
 * readings and how many that fit it passes in; the label decides last, never the file.
 */
export function sorted(found: readonly StandingFound[], v: Vocabulary): StandingFound[] {
  const keys = new Map(found.map((one) => [one, keyOf(one)]))
  const label = (one: StandingFound) => v.plan(one.plan)
  return found.toSorted((a, b) => {
    const [left = [], right = []] = [keys.get(a), keys.get(b)]
    const place = left.findIndex((value, i) => value !== right[i])
    if (place >= 0) return (right[place] ?? 0) - (left[place] ?? 0)
    return label(a) < label(b) ? -1 : 1
  })
}

function keyOf(one: StandingFound): number[] {
  const { possible, step, today, held, delivered, readings, overdue } = one
  const counted = readings?.is === 'counted' ? readings : undefined
  const verdicts = [today, held, delivered, step].filter(Boolean).length
  return [
    Number(standsIn(one)),
    Number(overdue !== true),
    counted ? counted.today / counted.readingCount : 0,
    counted?.fitting?.today ?? 0,
    verdicts,
    counted ? counted.held / counted.readingCount : 0,
    Number(possible),
  ]
}

function rowOf(model: Model, found: StandingFound, v: Vocabulary): BoardRow {
  const role = model.plans.find((one) => one.id === found.plan)?.role
  return {
    plan: found.plan,
    label: v.plan(found.plan),
    isPlan: role === 'plan',
    stands: standsIn(found),
    isOverdue: found.overdue === true,
    cells: {
      entered: enteredCell(model, found, v),
      held: heldCell(model, found, v),
      seen: seenCell(model, found, v),
      readings: readingsCell(found, v),
      fits: fitsCell(found, v),
      fails: failsCell(found, v),
    },
  }
}

function opening(found: StandingFound, because?: Sentence, ask?: AskedFurther): Opens {
  const { plan, id } = found
  return {
    findings: [id],
    ask: ask ?? { kind: 'plan', plan },
    ...(because && because.length > 0 && { because }),
  }
}

const signs = { yes: '+', open: '=', no: '−' } as const

function verdictCell(is: NonNullable<Cell['is']>, text: string, opens: Opens): Cell {
  return { is, short: signs[is], lines: [text], opens }
}

function enteredCell(model: Model, found: StandingFound, v: Vocabulary): Cell {
  const { board: words } = wordsOf(v)
  const { possible, step, today, fails } = found
  if (!possible)
    return verdictCell('no', words.entered.impossible, opening(found, whyFails(found, v)))
  const isBy = fails?.test === 'today' || fails?.test === 'step'
  const because = isBy ? whyFails(found, v) : undefined
  if (!step && !today) return verdictCell('no', words.entered.no, opening(found, because))
  const unsaid = unsaidIn(model, v)
  if (unsaid !== undefined) return verdictCell('open', unsaid, opening(found))
  if (step && today) return verdictCell('yes', words.entered.step, opening(found))
  const text = today ? words.entered.today : words.entered.stepOnly
  return verdictCell('open', text, opening(found, because))
}

function heldCell(model: Model, found: StandingFound, v: Vocabulary): Cell {
  const { board: words } = wordsOf(v)
  const { possible, held, delivered, fails } = found
  if (!possible) return verdictCell('no', words.held.impossible, opening(found, whyFails(found, v)))
  const isBy = fails?.test === 'held' || fails?.test === 'delivered'
  const because = isBy ? whyFails(found, v) : undefined
  if (!held) return verdictCell('no', words.held.no, opening(found, because))
  if (!delivered) return verdictCell('no', words.held.undelivered, opening(found, because))
  const unsaid = unsaidIn(model, v)
  if (unsaid !== undefined) return verdictCell('open', unsaid, opening(found))
  return verdictCell('yes', words.held.yes, opening(found))
}

/** Where nothing is known of what somebody wants, nobody's staying is a verdict. */
function unsaidIn(model: Model, v: Vocabulary): string | undefined {
  const everyone = model.actors.map(({ id }) => id)
  return whyUnsaid(model, everyone, v)
}

/** How well what must be seen would be, where it is seen least. */
export function leastSeenText(
  model: Model,
  { seen }: StandingFound,
  v: Vocabulary,
): string | undefined {
  const { least } = seen
  if (least === undefined) return undefined
  const { board: words, chance, time } = wordsOf(v)
  const design = model.inspections?.find((one) => one.id === least.inspection)
  const way = design?.ways.find((one) => one.id === least.way)
  const [low, high] = least.chance.map(chance)
  return words.leastSeen(
    low === high ? `${low}` : words.chances(`${low}`, `${high}`),
    time(v.periodDays),
    v.option(least.option),
    way ? v.text(way.label) : least.way,
  )
}

function seenCell(model: Model, found: StandingFound, v: Vocabulary): Cell {
  const { board: words, number } = wordsOf(v)
  const { count: of, tempting, must, open } = found.seen
  if (of === 0) return { lines: [words.none], short: words.none, opens: opening(found) }
  const text = words.seen(number(must), number(of))
  const because = say(words.seenWhy(tempting, must, open, of), leastSeenText(model, found, v))
  return {
    lines: [text],
    short: text,
    count: { count: must, of },
    ...(open > 0 && { is: 'no' as const }),
    opens: opening(found, because),
  }
}

function readingsCell(found: StandingFound, v: Vocabulary): Cell {
  const { board: words, number } = wordsOf(v)
  const { readings, rule, plan } = found
  if (readings?.is !== 'counted') return unCounted(found, v)
  const { step, today, held, readingCount: of } = readings
  const because = say(words.readingsWhy(number(step), number(today), number(held)))
  return {
    lines: [words.count(number(today), number(of))],
    short: number(today),
    count: { count: today, of },
    opens: opening(found, because, rule === 'one-reply' ? lasting(plan) : undefined),
  }
}

/** The test that is counted, as `robust` asks it. */
function lasting(plan: string): AskedFurther {
  return { kind: 'robust', test: `enters(${plan}, today) and holds(${plan})` }
}

function unCounted(found: StandingFound, v: Vocabulary): Cell {
  const { board: words } = wordsOf(v)
  const why =
    found.readings !== undefined
      ? words.notCounted
      : found.rule === 'one-reply'
        ? words.notContested
        : words.notByRule
  return { lines: [words.none], short: words.none, opens: opening(found, [why]) }
}

function fitsCell(found: StandingFound, v: Vocabulary): Cell {
  const { board: words, number } = wordsOf(v)
  const { readings, overdue, plan } = found
  if (readings?.is !== 'counted') return unCounted(found, v)
  const { fitting } = readings
  if (fitting === undefined || fitting.count === 0) {
    const because = [fitting === undefined ? words.noFacts : words.noneFits]
    return { lines: [words.none], short: words.none, opens: opening(found, because) }
  }
  const { count: of, step, today, held } = fitting
  const said = words.fitsWhy(number(step), number(today), number(held))
  const because = say(said, overdue === true && words.overdueWhy)
  return {
    lines: [words.count(number(today), number(of))],
    short: number(today),
    count: { count: today, of },
    ...(overdue === true && { is: 'no' as const }),
    opens: opening(found, because, {
      kind: 'fit',
      test: `enters(${plan}, today) and holds(${plan})`,
    }),
  }
}

function failsCell(found: StandingFound, v: Vocabulary): Cell {
  const { board: words } = wordsOf(v)
  const { fails, plan, overdue, stages } = found
  if (overdue === true)
    return {
      is: 'no',
      lines: [words.overdue],
      short: words.overdue,
      opens: opening(found, [words.overdueWhy]),
    }
  if (fails === undefined)
    return { lines: [words.nothing], short: words.nothing, opens: opening(found) }
  const { stage, test, actors } = fails
  const names = v.list(actors.map(({ actor }) => v.actor(actor)))
  const only = words.failsOnly[test]
  const text =
    stages.length === 1
      ? typeof only === 'string'
        ? only
        : only(names)
      : test === 'possible'
        ? words.fails.possible(v.stage(plan, stage))
        : words.fails[test](names, v.stage(plan, stage))
  return {
    lines: [text],
    short: text,
    opens: opening(found, whyFails(found, v), { kind: 'plan', plan, stage }),
  }
}

/** Who is in the way, and for the sake of what; each actor with its own reason. */
export function whyFails({ fails }: StandingFound, v: Vocabulary): Sentence {
  if (fails === undefined) return []
  const { board: words } = wordsOf(v)
  const { test, actors } = fails
  if (test === 'possible') return [words.failsWhy.possible()]
  return actors.flatMap(({ actor, reason }) => {
    const lead = capital(words.failsWhy[test](v.named(actor)))
    if (reason === undefined) return [`${lead}.`]
    const said = `${lead}${words.reason(v.statement(actor, reason.statement))}`
    return say(said, v.basisOf(actor, reason.statement))
  })
}

/** The first thing that fails, as a line below the ladder of a plan. */
export function failsSaid(findings: readonly { readonly kind: string }[], v: Vocabulary): Sentence {
  const [found] = ofKind(findings, 'plan-standing')
  if (found?.fails === undefined) return []
  const { ladder: words } = wordsOf(v)
  const { stage } = found.fails
  const plain = whyFails(found, v).filter((one) => typeof one === 'string')
  return say(words.weakest, `${v.stage(found.plan, stage)}.`, ...plain)
}

/** What must be seen, in one line: breaches that tempt and are answered only if seen. */
export function mustSeeText(
  model: Model,
  findings: readonly { readonly kind: string }[],
  v: Vocabulary,
): string {
  const { ladder: words } = wordsOf(v)
  const [standing] = ofKind(findings, 'plan-standing')
  const least = standing && leastSeenText(model, standing, v)
  const all = ofKind(findings, 'commitment')
  const tempting = all.map(breachOf).filter((one) => one.tempted)
  if (tempting.length === 0) return words.nothingToSee
  const must = tempting.filter((one) => one.deterredIfSeen).length
  const open = tempting.filter((one) => !one.deterred).length
  return [
    words.mustSee(must, all.length),
    ...(open > 0 ? [words.unanswered(open)] : []),
    ...(least === undefined ? [] : [least]),
  ].join(' ')
}
