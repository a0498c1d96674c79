/** Which worlds a finding looked at, again: the questions that vary, all settings or the draws. */
import { below } from '../base/random.ts'
import type { World } from '../game/game.ts'
import type { Model, ModelChange, Statement } from '../model/model.ts'
import type { FindingOf } from '../subjects/findings.ts'
import type { SlowGame } from './slow-game.ts'
import { type SlowReading, slowReading } from './slow-test.ts'
import type { FindingClaim } from './verdict.ts'
import { spend } from './work.ts'

/** More worlds than this are not judged again one by one. */
export const worldsJudgedMax = 512

/** So many of the worlds that are drawn are known one by one. */
export const settingsMax = 2 ** 14

/** So many settings are looked at whatever is tested; of more some may be drawn. */
export const countedMax = 2 ** 12

export type Over = Pick<
  FindingOf<'robustness'>,
  'vary' | 'fixed' | 'settingCount' | 'worldCount' | 'strength' | 'worthsOf'
>

/** Every question varies or has the answer of the world asked about; so many settings, or draws. */
export function* spaceClaims(model: Model, over: Over, world: World): Generator<FindingClaim> {
  const varying = model.questions.filter((one) => over.vary.includes(one.id))
  yield [
    over.vary.join() === varying.map((one) => one.id).join(),
    'what varies are not questions of the model, in its order',
  ]
  const others = model.questions.filter((one) => !varying.includes(one))
  const fixed = Object.keys(over.fixed)
  yield [
    fixed.length === others.length &&
      others.every(({ id }) => fixed.includes(id) && over.fixed[id] === world[id]),
    'the answers held fixed are not those of the world',
  ]
  const count = settingCountOf(model, over.vary)
  yield [over.settingCount === count, `there are ${count} settings`]
  const isDrawn = over.strength.kind === 'sampled'
  const mayBeDrawn = over.worthsOf !== undefined || count > countedMax
  yield [isDrawn ? mayBeDrawn : over.worthsOf === undefined, 'whether worlds are drawn is not so']
  const looked = over.strength.kind === 'sampled' ? over.strength.draws : count
  yield [over.worldCount === looked, `it looks at ${looked} worlds`]
}

export function settingCountOf(model: Model, vary: readonly string[]): number {
  return model.questions
    .filter((one) => vary.includes(one.id))
    .reduce((count, one) => count * one.answers.length, 1)
}

/** Actors some of whose worths are a range, or follow from the order only, whatever the answers. */
export function withDrawnWorths(model: Model): string[] {
  const isExact = ({ worth }: Statement) => worth !== undefined && worth[0] === worth[1]
  const stated = (change: ModelChange): readonly Statement[] =>
    change.kind === 'add' ? [change.add] : change.kind === 'replace' ? change.with : []
  const changes = model.questions.flatMap((one) => one.answers).flatMap((one) => one.changes)
  return model.actors
    .filter(({ id, statements }) => {
      const own = changes.filter((change) => 'of' in change && change.of === id)
      return ![...statements, ...own.flatMap(stated)].every(isExact)
    })
    .map((one) => one.id)
}

/** Every world that a finding looked at, in order. */
export function* worldsOf({ model, budget }: SlowGame, over: Over): Generator<World> {
  const questions = model.questions.filter((one) => over.vary.includes(one.id))
  for (let k = 0; k < over.worldCount; k++) {
    spend(budget, questions.length + 1)
    const world: Record<string, string> = { ...over.fixed }
    let rest = k
    for (const [place, { id, answers }] of questions.entries()) {
      const { length } = answers
      const { strength } = over
      const answer =
        strength.kind === 'sampled'
          ? below(length, { seed: strength.seed, draw: k, place })
          : rest % length
      rest = Math.floor(rest / length)
      world[id] = answers[answer]?.id ?? ''
    }
    yield world
  }
}

/** The same as readings, with the draw that worths are taken from. */
export function* readingsOf(game: SlowGame, over: Over): Generator<SlowReading> {
  let draw = 0
  const { strength, worthsOf } = over
  const { model, budget } = game
  for (const world of worldsOf(game, over)) {
    const isDrawn = worthsOf !== undefined && strength.kind === 'sampled'
    const drawn = isDrawn ? { seed: strength.seed, draw } : undefined
    yield slowReading(model, world, { draw: drawn, budget })
    draw++
  }
}

/**
 * The score interval: at its ends the share found lies just 1.96 standard errors off, the error
 * being that of the end itself (Wilson 1927); and it never leaves 0 to 1.
 */
export function isInterval(
  [low, high]: readonly [number, number],
  count: number,
  draws: number,
): boolean {
  const share = count / draws
  const isEnd = (end: number) => {
    const square = (z95 * z95 * end * (1 - end)) / draws
    return Math.abs((share - end) ** 2 - square) < 1e-9
  }
  const isLow = count === 0 ? low === 0 : low < share && low > 0 && isEnd(low)
  const isHigh = count === draws ? high === 1 : high > share && high < 1 && isEnd(high)
  return draws > 0 && isLow && isHigh
}

const z95 = 1.959963984540054

export function intervalClaim({ strength, worldCount }: Over, count: number): FindingClaim {
  const isSo = strength.kind !== 'sampled' || isInterval(strength.interval95, count, worldCount)
  return [isSo, 'the interval does not follow from the count']
}
