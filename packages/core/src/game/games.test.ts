import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shippedModel } from '../../test/models.ts'
import { below } from '../base/random.ts'
import { compile } from './compile.ts'
import { gamesOf } from './games.ts'
import { inWorld, worldOf } from './world.ts'

const ceasefire = shippedModel('teaching/ceasefire.yaml')
const korea = shippedModel('korea-2025/model.yaml')

test('a game made of parts that worlds share is the game compiled for the world alone', () => {
  for (const model of [ceasefire, korea]) {
    const gameOf = gamesOf(model)
    const tight = gamesOf(model, 1)
    const arbitrary = fc.record(
      Object.fromEntries(
        model.questions.map((one) => [one.id, fc.constantFrom(...one.answers.map(({ id }) => id))]),
      ),
    )
    fc.assert(
      fc.property(arbitrary, (answers) => {
        const world = worldOf(model, answers)
        const alone = compile(model, world)
        for (const { game, unseen } of [gameOf(world), tight(world)]) {
          expect(game.frame).toEqual(alone.frame)
          for (const [actor, ranks] of game.ranks.entries())
            expect(ranks.every((rank, state) => rank === alone.ranks[actor]?.[state])).toBe(true)
          expect([...unseen]).toEqual([...inWorld(model, world).unseen])
        }
      }),
      { numRuns: model === korea ? 6 : 40 },
    )
  }
})

test('draws of worlds reach every answer of every question', () => {
  for (const [place, { answers }] of korea.questions.entries()) {
    const drawn = Array.from({ length: 60 }, (_, draw) =>
      below(answers.length, { seed: 1, draw, place }),
    )
    expect(new Set(drawn).size).toBe(answers.length)
  }
})
