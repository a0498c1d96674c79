/**
 * Is what a headline says so? Each statement is held against the findings that it names, and where
 * it speaks of all of a kind, against all of that kind in the answer. It takes nothing from whoever
 * makes headlines. Whether the findings themselves are so says `recheck`.
 */
import type { Fact, Facts, Statement } from '../documents/statement.ts'
import type { Finding, FindingKind, FindingOf } from '../subjects/findings.ts'
import type { FindingClaim } from './verdict.ts'

/** The first thing that is not so; undefined where every statement is confirmed. */
export function headlineRefused(
  findings: readonly { readonly kind: string }[],
  statements: readonly Statement[],
): string | undefined {
  for (const statement of statements)
    for (const [holds, because] of claimsOf(findings as readonly Finding[], statement))
      if (!holds) return `${statement.fact}: ${because}`
  return undefined
}

type Claims = Iterable<FindingClaim>
type Check<F extends Fact> = (ids: Facts[F], found: Found) => Claims

/** The findings that a statement names, and all of the answer. */
class Found {
  readonly named: readonly Finding[]
  readonly all: readonly Finding[]

  constructor(named: readonly Finding[], all: readonly Finding[]) {
    this.named = named
    this.all = all
  }

  /** The only one that is named; undefined where it is not, or is of another kind. */
  one<K extends FindingKind>(kind: K): FindingOf<K> | undefined {
    const [first, ...more] = this.named
    return first?.kind === kind && more.length === 0 ? (first as FindingOf<K>) : undefined
  }

  /** All of a kind; undefined where some of the answer are not named, or others are. */
  every<K extends FindingKind>(kind: K): readonly FindingOf<K>[] | undefined {
    const there = this.all.filter((one) => one.kind === kind) as FindingOf<K>[]
    const isWhole =
      there.length > 0 &&
      there.length === this.named.length &&
      there.every((one) => this.named.some(({ id }) => id === one.id))
    return isWhole ? there : undefined
  }
}

function* claimsOf(findings: readonly Finding[], statement: Statement): Claims {
  const { fact, ids, findings: names } = statement
  const named = names.flatMap((id) => findings.filter((one) => one.id === id).slice(0, 1))
  yield [names.length > 0 && named.length === names.length, 'a finding is not in the answer']
  const check = Object.hasOwn(checks, fact) ? (checks[fact] as Check<Fact>) : undefined
  if (check === undefined) return yield [false, 'there is no such fact']
  yield* check(ids as never, new Found(named, findings))
}

const other = 'the finding is another'
const same = (a: readonly string[], b: readonly string[]) =>
  [...a].sort().join('\n') === [...b].sort().join('\n')

const checks: { readonly [F in Fact]: Check<F> } = {
  'nobody-moves': (_, found) => {
    const judged = found.every('stability')
    return [[judged?.every((one) => one.stable) === true, 'somebody gains by moving alone']]
  },
  movers: ({ actors }, found) => {
    const judged = found.every('stability') ?? []
    const moving = judged.filter((one) => !one.stable).map((one) => one.actor)
    return [[moving.length > 0 && same(moving, actors), `those who gain are ${moving}`]]
  },
  'facts-explained': ({ count, of }, found) => {
    const fits = found.every('fit') ?? []
    const explained = fits.filter((one) => one.explained).length
    return [[fits.length === of && explained === count, `${explained} of ${fits.length}`]]
  },
  'joint-moves': ({ count, moversMax }, found) => {
    const one = found.one('joint-moves')
    const isWhole = one?.moversMax === moversMax && one.strength.kind !== 'truncated'
    return [[isWhole && one.count === count, `there are ${one?.count}`]]
  },
  'plans-standing': ({ plans, at, of }, found) => {
    const all = found.every('plan-standing') ?? []
    const standing = all.filter(isStanding)
    const isByStep = (one: (typeof all)[number]) => one.step && one.held && one.delivered
    const isEach = all.every((one) => isStanding(one) === isByStep(one))
    return [
      [all.length === of, `${all.length} plans are told of`],
      [
        same(
          plans,
          standing.map((one) => one.plan),
        ),
        'others stand',
      ],
      [at === (isEach ? 'step' : 'today'), 'they are entered otherwise'],
    ]
  },
  'plan-stands': ({ plan, at }, found) => {
    const one = found.one('plan-standing')
    if (one?.plan !== plan) return [[false, other]]
    return [
      [isStanding(one), 'it does not stand'],
      [at === (one.step ? 'step' : 'today'), 'it is entered otherwise'],
    ]
  },
  'plan-fails': (ids, found) => failsAsSaid(ids, found.one('plan-standing')),
  overdue: ({ plans }, found) => {
    const named = found.named.flatMap((one) => (one.kind === 'plan-standing' ? [one] : []))
    const isSo = same(
      named.map((one) => one.plan),
      plans,
    )
    return [[isSo && plans.length > 0 && named.every(isOverdue), 'nothing says so']]
  },
  'must-see': ({ plan, must, open, of }, found) => {
    const one = found.one('plan-standing')
    if (one?.plan !== plan) return [[false, other]]
    const { seen } = one
    return [[must > 0 && seen.must === must && seen.open === open && seen.count === of, 'not so']]
  },
  'plan-passing': ({ plan, test, count, of }, found) => {
    const counts = countsIn(found, plan)
    return [[counts?.[test] === count && counts.of === of, `${test}: ${counts?.[test]}`]]
  },
  'plan-fitting': ({ plan, test, count, of }, found) => {
    const one = found.one('plan-contest')
    const isSo = one?.plan === plan && one.on === test
    return [[isSo && one.fitting?.count === count && one.fitting.of === of && of > 0, 'not so']]
  },
  'no-plan-fitting': ({ plans, of }, found) => {
    const rows = found.every('plan-robustness') ?? []
    const named = rows.map((one) => one.plan)
    const isNone = rows.every(({ fitting }) => fitting.today === 0 && fitting.count === of)
    return [[same(plans, named) && isNone && of > 0, 'some plan passes where what happened fits']]
  },
  rival: (ids, found) => rivalAsSaid(ids, found.one('plan-contest')),
  'no-rival': ({ plan }, found) => {
    const one = found.one('plan-contest')
    return [[one?.plan === plan && one.rivals.length === 0, 'there is a rival']]
  },
  needs: ({ plan, test, questions }, found) => {
    const one = found.one('plan-contest')
    const needed = one?.needed?.map(({ question }) => question) ?? []
    return [[one?.plan === plan && one.on === test && same(needed, questions), 'not so']]
  },
  'not-held-by-rule': ({ plan, rules }, found) => {
    const one = found.one('plan-contest')
    const isSo = (rule: string) => one?.rules?.some((is) => is.rule === rule && !is.held) === true
    return [[one?.plan === plan && rules.length > 0 && rules.every(isSo), 'it is held']]
  },
  'test-holds': ({ count, of }, found) => {
    const one = found.one('robustness')
    return [[one?.trueCount === count && one.worldCount === of, `${one?.trueCount}`]]
  },
  'test-fitting': ({ count, of }, found) => {
    const fitting = found.one('robustness')?.fitting
    return [[fitting?.trueCount === count && fitting.count === of, 'not so']]
  },
  decides: ({ question }, found) => {
    const influence = found.one('robustness')?.influence ?? []
    const share = (one: (typeof influence)[number]) => one.total ?? one.first
    const its = influence.find((one) => one.question === question)
    const others = influence.filter((one) => one !== its)
    const isMost = its !== undefined && others.every((one) => share(one) < share(its))
    return [[isMost && its.beyondChance && its.spread > 0, 'another question decides as much']]
  },
  'plan-ahead': ({ plan, test, count, of }, found) => {
    const rows = found.every('plan-robustness') ?? []
    const its = rows.find((one) => one.plan === plan)
    const isAhead = rows.every((one) => one === its || one[test] < count)
    return [[its?.[test] === count && its.worldCount === of && isAhead, 'another is ahead']]
  },
  claims: ({ verdict, count, of }, found) => {
    const all = found.every('claim') ?? []
    const its = all.filter((one) => one.verdict === verdict).length
    const isKnown = ['derived', 'contradicted', 'depends'].includes(verdict)
    return [[isKnown && all.length === of && its === count, `${its} of ${all.length}`]]
  },
  ladders: ({ passing, tried, pieces, stagesMax }, found) => {
    const one = found.one('search')
    const isSo = one?.passingCount === passing && one.triedCount === tried
    const isOf = one?.stagesMax === stagesMax && one.pieces.length === pieces
    return [[isSo && isOf, `${one?.passingCount} pass`]]
  },
  ladder: ({ stages }, found) => {
    const one = found.one('ladder')
    return [[one?.stages.length === stages && found.all.some(isPassing), 'no such ladder passes']]
  },
  blocked: ({ without }, found) => {
    const one = found.one('blocked')
    return [[one?.without.map((is) => is.kind).join() === without.join(), 'not so']]
  },
  'pays-alone': ({ actors }, found) => {
    const moves = found.every('moves') ?? []
    const paying = moves.filter((one) => one.gainCount > 0).map((one) => one.actor)
    return [[moves.length > 0 && same(paying, actors), `those who gain are ${paying}`]]
  },
  'readings-fitting': ({ count, of }, found) => {
    const one = found.one('world-fit')
    return [[one?.fittingCount === count && one.worldCount === of, `${one?.fittingCount}`]]
  },
  signal: ({ signal }, found) => [[found.one('belief')?.strongest === signal, 'another signal']],
}

/** Entered against today, held and delivered: no test fails. */
function isStanding({ possible, today, held, delivered }: FindingOf<'plan-standing'>): boolean {
  return possible && today && held && delivered
}

function isOverdue(one: FindingOf<'plan-standing'>): boolean {
  const fitting = one.readings?.is === 'counted' ? one.readings.fitting : undefined
  const isNever = fitting !== undefined && fitting.count > 0 && fitting.step === 0
  return one.overdue === true && isStanding(one) && one.step && isNever
}

function isPassing(one: Finding): boolean {
  return one.kind === 'search' && one.passingCount > 0
}

function failsAsSaid(
  { plan, stage, isFirst, test, actors }: Facts['plan-fails'],
  found: FindingOf<'plan-standing'> | undefined,
): Claims {
  const fails = found?.fails
  return [
    [found?.plan === plan && fails !== undefined, other],
    [fails?.stage === stage && fails.test === test, `it fails at ${fails?.stage}`],
    [isFirst === (found?.stages[0] === stage), 'whether that is its first stage is not so'],
    [same(fails?.actors.map((one) => one.actor) ?? [], actors), 'others are in the way'],
  ]
}

/** Counts of a plan over readings, from whichever finding is named. */
function countsIn(found: Found, plan: string) {
  const standing = found.one('plan-standing')
  if (standing?.plan === plan && standing.readings?.is === 'counted')
    return { ...standing.readings, of: standing.readings.readingCount }
  const contest = found.one('plan-contest')
  if (contest?.plan === plan) return { ...contest, of: contest.readingCount }
  const row = found.one('plan-robustness')
  return row?.plan === plan ? { ...row, of: row.worldCount } : undefined
}

function rivalAsSaid(
  { plan, rival, order, everywhere, test, count, own, of, fitsLess }: Facts['rival'],
  found: FindingOf<'plan-contest'> | undefined,
): Claims {
  const named = found?.rivals.find((one) =>
    rival === undefined
      ? one.order?.map((together) => together.join('+')).join(' > ') === order
      : one.plan === rival,
  )
  const countOf = (of: Pick<FindingOf<'plan-contest'>, typeof test>) => {
    const value = of[test]
    // A statement from a file may name a test that there is not.
    return typeof value === 'object' ? value.count : value
  }
  return [
    [found?.plan === plan && named !== undefined, 'no such rival'],
    [named?.everywhere === everywhere && named.better.includes(test), 'it is better in others'],
    [named !== undefined && countOf(named) === count, 'the count of the rival is another'],
    [found !== undefined && countOf(found) === own, 'its own count is another'],
    [found?.readingCount === of, 'there are other readings'],
    [
      (named?.observed ?? 0) < (found?.observed ?? 0) === fitsLess,
      'whether it fits less often is not so',
    ],
  ]
}
