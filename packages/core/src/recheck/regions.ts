/** The regions in which something fails, again: who is in each, and what is outside of all. */
import { canonicalJson } from '../base/hash.ts'
import { type Worths, worthPlace, worthSource } from '../game/game.ts'
import type { FindingOf } from '../subjects/findings.ts'
import { type Limit, regionsFound, type Subject } from './regions-found.ts'
import type { SlowGame } from './slow-game.ts'
import type { SlowReading } from './slow-test.ts'
import type { FindingClaim } from './verdict.ts'
import { spend } from './work.ts'
import type { JudgedReading } from './worths-decided.ts'

type Region = FindingOf<'robustness'>['regions'][number]
type Condition = Region['conditions'][number]

/** Each region without the worlds of those before it. */
export function* regionClaims(
  game: SlowGame,
  finding: FindingOf<'robustness'>,
  judged: readonly JudgedReading[],
): Generator<FindingClaim> {
  const { regions, outsideCount, vary, worthsOf = [] } = finding
  let rest = judged
  for (const { conditions, worldCount, failCount } of regions) {
    const known = conditions.every((condition) =>
      'question' in condition
        ? isChoice(game, vary, condition)
        : worthsOf.includes(condition.actor),
    )
    const subjects = conditions.map((condition) =>
      'question' in condition ? condition.question : `${condition.actor} ${condition.statement}`,
    )
    yield [
      known && new Set(subjects).size === subjects.length,
      'a region has conditions that there are not',
    ]
    const inside = rest.filter(({ reading }) => conditions.every((one) => meets(reading, one)))
    const failing = inside.filter((one) => !one.holds).length
    yield [worldCount === inside.length, `${inside.length} worlds are in a region`]
    for (const condition of conditions)
      if (!('question' in condition))
        yield [isBetween(game, judged, condition), 'a bound lies elsewhere']
    yield [failCount === failing, `in ${failing} worlds of a region it fails`]
    rest = rest.filter((one) => !inside.includes(one))
  }
  yield* toldClaims(game, finding, judged)
  const outside = rest.filter((one) => !one.holds).length
  yield [outsideCount === outside, `${outside} failing worlds are in no region`]
}

/** The regions that are told are those which the method comes to, condition by condition. */
function* toldClaims(
  game: SlowGame,
  finding: FindingOf<'robustness'>,
  judged: readonly JudgedReading[],
): Generator<FindingClaim> {
  const subjects = subjectsOf(game, finding, judged)
  spend(game.budget, judged.length * subjects.length)
  const found = regionsFound(subjects, judged, ({ holds }) => !holds)
  const told = found.map((limits) =>
    limits.flatMap((limit, i) => (limit ? [subjects[i]?.conditionOf(limit)] : [])),
  )
  yield [
    canonicalJson(told) === canonicalJson(finding.regions.map((one) => one.conditions)),
    'the regions found are others',
  ]
}

type Told = Subject<JudgedReading> & { readonly conditionOf: (limit: Limit) => Condition }

/** The questions that vary, then the worths that are drawn. */
function subjectsOf(
  { model }: SlowGame,
  { vary, worthsOf = [] }: FindingOf<'robustness'>,
  judged: readonly JudgedReading[],
): Told[] {
  const questions = vary.map((question): Told => {
    const all = model.questions.find((one) => one.id === question)?.answers ?? []
    return {
      answers: all.map((one) => one.id),
      of: ({ reading }) => reading.world[question] ?? '',
      conditionOf: (limit) => ({ question, answers: 'answers' in limit ? [...limit.answers] : [] }),
    }
  })
  const worths = worthsOf.flatMap((actor) => {
    const drawn = new Map(judged.map((one) => [one, worthsIn(one.reading, actor) ?? {}]))
    const statements = new Set([...drawn.values()].flatMap((one) => Object.keys(one)))
    return [...statements].map(
      (statement): Told => ({
        worth: (one) => drawn.get(one)?.[statement],
        conditionOf: (limit) => ({ actor, statement, ...boundsIn(limit) }),
      }),
    )
  })
  return [...questions, ...worths]
}

function boundsIn(limit: Limit): { least?: number; most?: number } {
  if (!('low' in limit)) return {}
  const { low, high } = limit
  return {
    ...(Number.isFinite(low) && { least: low }),
    ...(Number.isFinite(high) && { most: high }),
  }
}

/** Some of the answers of a question that varies, each once, and not all of them. */
function isChoice(
  { model }: SlowGame,
  vary: readonly string[],
  { question, answers }: Extract<Condition, { readonly question: string }>,
): boolean {
  const all = model.questions.find((one) => one.id === question)?.answers.map((one) => one.id) ?? []
  const chosen = all.filter((one) => answers.includes(one))
  return vary.includes(question) && chosen.join() === answers.join() && chosen.length < all.length
}

/** A bound is the middle between two of the worths drawn: so are quantiles. */
function isBetween(
  { budget }: SlowGame,
  judged: readonly JudgedReading[],
  { actor, statement, least, most }: Exclude<Condition, { readonly question: string }>,
): boolean {
  const drawn = judged.map(({ reading }) => worthsIn(reading, actor)?.[statement] ?? 0)
  spend(budget, drawn.length ** 2)
  const bounds = [least, most].filter((one) => one !== undefined)
  return (
    bounds.length > 0 &&
    bounds.every((bound) => drawn.some((a) => drawn.some((b) => (a + b) / 2 === bound)))
  )
}

function meets(reading: SlowReading, condition: Condition): boolean {
  if ('question' in condition)
    return condition.answers.includes(reading.world[condition.question] ?? '')
  const { actor, statement, least = 0, most = Number.POSITIVE_INFINITY } = condition
  const worth = worthsIn(reading, actor)?.[statement] ?? 0
  return worth >= least && worth <= most
}

function worthsIn({ model, game, draw }: SlowReading, actor: string): Worths | undefined {
  const place = model.actors.findIndex((one) => one.id === actor)
  const source = worthSource(game.world.statements[place] ?? [])
  if (source === undefined || draw === undefined) return undefined
  return source.draw({ ...draw, place: worthPlace(place) })
}
