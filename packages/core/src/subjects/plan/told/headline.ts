/** What stands above pages about plans, each sentence with the statements that it makes. */
import type { Model } from '../../../model/model.ts'
import type { Headline, PassedTest, Said, Statement } from '../../../voice/headline.ts'
import { noHeadline, stated } from '../../../voice/headline.ts'
import { unstatedActors } from '../../../voice/unstated.ts'
import type { Vocabulary } from '../../../voice/vocabulary.ts'
import type { FindingOf } from '../documents/finding.ts'
import { wordsOf } from '../words/words.ts'
import { type StandingFound, sorted, standsIn } from './board.ts'
import { ofKind } from './found.ts'

type Contest = FindingOf<'plan-contest'>
type Rival = Contest['rivals'][number]

interface Asked {
  readonly model: Model
  readonly findings: readonly { readonly kind: string }[]
  readonly v: Vocabulary
}

/** A part of a sentence, with what it says. */
interface Part {
  readonly text: string
  readonly statements: readonly Statement[]
}

/**
 * How many plans would be entered and hold, and where the one that the model puts forward fails;
 * nothing where nothing is known of what somebody wants, since every test is passed then.
 */
export function plansSaid({ model, findings, v }: Asked): Said | undefined {
  const found = ofKind(findings, 'plan-standing')
  if (found.length === 0 || unstatedActors(model).length > 0) return undefined
  const main = mainOf(model, found)
  const parts = [
    standingPart(found, v),
    ...overduePart(found, v),
    ...(main && !standsIn(main) ? failsPart(main, v) : []),
  ]
  return joined(parts)
}

/** The plan that the model puts forward; of several the first. */
function mainOf({ plans }: Model, found: readonly StandingFound[]): StandingFound | undefined {
  const first = plans.find(
    (one) => one.role === 'plan' && found.some(({ plan }) => plan === one.id),
  )
  return found.find(({ plan }) => plan === first?.id)
}

function joined(parts: readonly Part[]): Said {
  return {
    text: `${parts.map((one) => one.text).join('')}.`,
    statements: parts.flatMap((one) => one.statements),
  }
}

function quoted(plan: string, v: Vocabulary): string {
  return v.words.quoted(v.plan(plan))
}

/** Two can be named; of more it is said how many. */
const namedMax = 2

function standingPart(found: readonly StandingFound[], v: Vocabulary): Part {
  const { headline: words } = wordsOf(v)
  const standing = found.filter(standsIn)
  // Where the two tests of entering fall apart, the one that all of these pass is named.
  const isEach = found.every((one) => standsIn(one) === (one.step && one.held && one.delivered))
  const at = isEach ? 'step' : 'today'
  const ids = { plans: standing.map(({ plan }) => plan), at, of: found.length } as const
  const statements = [stated('plans-standing', ids, ...found)]
  const { length } = standing
  if (length === 0) return { text: words.noneStands[at](found.length), statements }
  if (length > namedMax || length === found.length)
    return { text: words.someStand[at](length, found.length), statements }
  const names = v.list(sorted(standing, v).map(({ plan }) => quoted(plan, v)))
  return { text: words.onlyStands[at](found.length, names), statements }
}

function overduePart(found: readonly StandingFound[], v: Vocabulary): Part[] {
  const standing = found.filter(standsIn)
  const overdue = standing.filter((one) => one.overdue === true)
  if (overdue.length === 0) return []
  const statements = [stated('overdue', { plans: overdue.map((one) => one.plan) }, ...overdue)]
  const text = wordsOf(v).headline.overdue(overdue.length, overdue.length === standing.length)
  return [{ text, statements }]
}

function failsPart(found: StandingFound, v: Vocabulary): Part[] {
  const part = failing(found, v)
  return part ? [{ ...part, text: `${wordsOf(v).headline.and}${part.text}` }] : []
}

/** Undefined where nothing fails, or only that not everyone gains by each step. */
function failing(found: StandingFound, v: Vocabulary): Part | undefined {
  const { fails, plan, stages } = found
  if (fails === undefined || fails.test === 'step') return undefined
  const { headline: words } = wordsOf(v)
  const { stage, test } = fails
  const actors = fails.actors.map(({ actor }) => actor)
  const name = quoted(plan, v)
  const isFirst = stages[0] === stage
  const at = stages.length === 1 ? 'only' : isFirst ? 'first' : 'later'
  const where = at === 'only' ? words.fails.only(name) : words.fails[at](name, v.stage(plan, stage))
  const why =
    test === 'possible' ? words.fails.possible(at) : words.fails[test](v.allNamed(actors), at)
  const ids = { plan, stage, isFirst, test, actors }
  return { text: `${where}${why}`, statements: [stated('plan-fails', ids, found)] }
}

/** Of a single plan: whether it stands, its strongest rival, and on what its success hangs. */
export function planHeadline({ model, findings, v }: Asked): Headline {
  const [found] = ofKind(findings, 'plan-standing')
  const [contest] = ofKind(findings, 'plan-contest')
  if (found === undefined || unstatedActors(model).length > 0) return noHeadline
  const rival = contest && rivalSaid(contest, v)
  const passing = passingSaid(found, contest, v)
  return {
    lead: [verdictSaid(found, v), ...(rival ? [rival] : passing ? [passing] : [])],
    under: [
      ...(rival && passing ? [passing] : []),
      ...(contest ? [...conditionsSaid(contest, v), ...noRivalSaid(contest, v)] : []),
      ...seenSaid(found, v),
    ],
  }
}

/** Above a comparison: how many plans stand, and the one put forward beside its rival. */
export function compareHeadline(asked: Asked): Headline {
  const { findings, v } = asked
  const plans = plansSaid(asked)
  if (plans === undefined) return noHeadline
  const [contest] = ofKind(findings, 'plan-contest')
  const isAlike = contest && ofKind(findings, 'plan-standing').every(isOver(contest.vary))
  const rival = isAlike ? rivalShort(contest, v) : undefined
  const more = contest ? [...conditionsSaid(contest, v), ...noRivalSaid(contest, v)] : []
  return { lead: [plans, ...(rival ? [rival] : [])], under: more }
}

/** Whether the readings of the board are those over which rivals are counted. */
function isOver(vary: readonly string[]): (standing: StandingFound) => boolean {
  return ({ readings }) => readings?.is === 'counted' && readings.vary.join() === vary.join()
}

function verdictSaid(found: StandingFound, v: Vocabulary): Said {
  const part = failing(found, v)
  if (part) return joined([part])
  const { headline: words } = wordsOf(v)
  const { plan, seen } = found
  const at = found.step ? 'step' : 'today'
  const mustSee = seen.must > 0
  const statements = [stated('plan-stands', { plan, at }, found)]
  if (mustSee) statements.push(mustSeeIn(found))
  const text = words.stands[at](quoted(plan, v), mustSee)
  if (found.overdue !== true) return joined([{ text, statements }])
  const overdue = stated('overdue', { plans: [plan] }, found)
  return joined([
    { text, statements },
    { text: words.standsOverdue, statements: [overdue] },
  ])
}

function mustSeeIn(found: StandingFound): Statement {
  const { must, open, count } = found.seen
  return stated('must-see', { plan: found.plan, must, open, of: count }, found)
}

/**
 * In how many readings it passes: the strongest test that it passes in any. Where it is set against
 * rivals, of the readings over which these are counted.
 */
function passingSaid(
  standing: StandingFound,
  contest: Contest | undefined,
  v: Vocabulary,
): Said | undefined {
  const { headline: words, number } = wordsOf(v)
  const { plan, readings } = standing
  const counts = contest ?? (readings?.is === 'counted' ? readings : undefined)
  if (counts === undefined) return undefined
  const found = contest ?? standing
  const { readingCount: of } = counts
  const test = (['today', 'step', 'held'] as const).find((one) => counts[one] > 0) ?? 'held'
  const count = counts[test]
  const text =
    count === 0
      ? words.passingNone(quoted(plan, v), number(of))
      : words.passing[test](quoted(plan, v), number(count), number(of))
  const others =
    test === 'held' && count > 0
      ? [stated('plan-passing', { plan, test: 'today', count: counts.today, of }, found)]
      : []
  return { text, statements: [stated('plan-passing', { plan, test, count, of }, found), ...others] }
}

/**
 * The rival that stands above a page: at least as good in every test, or better in the first test
 * that the plan passes at all. One that is better in a test of less is told further down; one that
 * fits what was observed in fewer readings than the plan stands above only for want of another.
 */
function strongest(contest: Contest) {
  const { rivals, on } = contest
  for (const isLess of [false, true])
    for (const test of ['today', 'step', 'held', 'outlasting'] as const) {
      const isAbove = (one: Rival) => one.everywhere || test === 'today' || test === on
      const rival = rivals.find(
        (one) => fitsLess(one, contest) === isLess && one.better.includes(test) && isAbove(one),
      )
      if (rival) return { rival, test, isLess }
    }
  return undefined
}

function fitsLess(rival: Rival, contest: Contest): boolean {
  return (rival.observed ?? 0) < (contest.observed ?? 0)
}

type Strongest = NonNullable<ReturnType<typeof strongest>>

function rivalStated(contest: Contest, { rival, test, isLess }: Strongest) {
  const count = test === 'outlasting' ? rival.outlasting.count : rival[test]
  const own = test === 'outlasting' ? contest.outlasting.count : contest[test]
  const { everywhere } = rival
  const ids = {
    plan: contest.plan,
    ...nameOf(rival),
    everywhere,
    test,
    count,
    own,
    of: contest.readingCount,
    fitsLess: isLess,
  }
  return stated('rival', ids, contest)
}

function nameOf({ plan, order }: Rival): { rival: string } | { order: string } {
  if (plan !== undefined) return { rival: plan }
  return { order: (order ?? []).map((together) => together.join('+')).join(' > ') }
}

function rivalSaid(contest: Contest, v: Vocabulary): Said | undefined {
  const { headline: words, number } = wordsOf(v)
  const found = strongest(contest)
  if (found === undefined) return undefined
  const { rival, test, isLess } = found
  const lead =
    rival.plan !== undefined
      ? words.rival.plan(quoted(rival.plan, v))
      : words.rival[(rival.order?.length ?? 0) <= 1 ? 'package' : 'order']
  const isOnly = !rival.everywhere
  const text =
    test === 'outlasting'
      ? `${lead}${words.rival.outlasting}`
      : `${lead}${isOnly ? words.rival.only : ''}${words.rival[test](
          number(rival[test]),
          number(contest[test]),
          number(contest.readingCount),
        )}`
  const said = isLess ? `${text} ${words.rival.fitsLess}` : text
  return { text: said, statements: [rivalStated(contest, found)] }
}

/** The same in two numbers, where the plans have been counted before. */
function rivalShort(contest: Contest, v: Vocabulary): Said | undefined {
  const { headline: words, number } = wordsOf(v)
  const found = strongest(contest)
  if (found === undefined || found.test === 'outlasting' || found.rival.plan === undefined)
    return undefined
  const { rival, test } = found
  const short = words.rivalOf[test](
    quoted(rival.plan ?? '', v),
    quoted(contest.plan, v),
    number(rival[test]),
    number(contest[test]),
  )
  const text = found.isLess ? `${short} ${words.rival.fitsLess}` : short
  return { text, statements: [rivalStated(contest, found)] }
}

function noRivalSaid(contest: Contest, v: Vocabulary): Said[] {
  if (contest.rivals.length > 0) return []
  const statements = [stated('no-rival', { plan: contest.plan }, contest)]
  return [{ text: wordsOf(v).headline.noRival, statements }]
}

/** What its success hangs on: answers, what happened, and how breaches are answered. */
function conditionsSaid(contest: Contest, v: Vocabulary): Said[] {
  const { headline: words, number } = wordsOf(v)
  const { plan, on, needed = [], fitting, rules = [] } = contest
  if (on === undefined) return []
  const test: PassedTest = on
  const questions = needed.map((one) => one.question)
  const failing = rules.filter((one) => !one.held).map((one) => one.rule)
  return [
    ...(questions.length > 0
      ? [
          {
            text: words.needs(quoted(plan, v), questions.length),
            statements: [stated('needs', { plan, test, questions }, contest)],
          },
        ]
      : []),
    ...(fitting && fitting.of > 0
      ? [
          {
            text: words.fitting(quoted(plan, v), number(fitting.count), number(fitting.of)),
            statements: [stated('plan-fitting', { plan, test, ...fitting }, contest)],
          },
        ]
      : []),
    ...failing.map((rule) => ({
      text: words.byRule[rule],
      statements: [stated('not-held-by-rule', { plan, rules: [rule] }, contest)],
    })),
  ]
}

function seenSaid(found: StandingFound, v: Vocabulary): Said[] {
  const { must, open, count } = found.seen
  if (must === 0) return []
  const text = wordsOf(v).headline.mustSee(must, open, count)
  return [{ text, statements: [mustSeeIn(found)] }]
}
