/** The regions in which something fails, again: who is in each, and what is outside of all. */

import { type Worths, worthPlace, worthSource } from '../game/game.ts'
import type { FindingOf } from '../subjects/findings.ts'
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
  { regions, outsideCount, vary, worthsOf = [] }: FindingOf<'robustness'>,
  judged: readonly JudgedReading[],
): Generator<FindingClaim> {
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
  const outside = rest.filter((one) => !one.holds).length
  yield [outsideCount === outside, `${outside} failing worlds are in no region`]
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
