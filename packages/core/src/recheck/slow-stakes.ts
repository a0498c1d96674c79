/** Is a plan self-enforcing, again: every breach lived through, at every corner of every range. */
import { type World, type Worths, worthPlace, worthSource } from '../game/game.ts'
import { type Model, planNamed, type Test } from '../model/model.ts'
import type { JudgedCase } from './judged.ts'
import { nothingKnown } from './known.ts'
import { leastMargin } from './margins.ts'
import { linesOf } from './plan-steps.ts'
import { type SlowGame, slowGame } from './slow-game.ts'
import { type StatedAgain, statedAgain } from './stated-again.ts'

/** A reading, and the draw that its worths are taken from. */
interface Drawn {
  readonly model: Model
  readonly world: World
  readonly game: SlowGame
  readonly draw?: { readonly seed: number; readonly draw: number }
}

const tolerance = 1e-9

/** More numbers that are ranges than this, and not every corner is tried. */
const rangesMax = 10

export function enforcesItself(
  reading: Drawn,
  test: Extract<Test, { kind: 'self-enforcing' }>,
): boolean {
  const { model, world } = reading
  const plan = planNamed(model, test.plan)
  if (plan === undefined) return false
  const known = model.plans.filter((one) => one.id !== plan.id)
  const game = slowGame({ ...model, plans: [...known, plan] }, world, reading.game.budget)
  const [line = []] = linesOf(game, plan)
  const stages = line.map((step) => step.stage)
  const tested = {
    plan: plan.id,
    stages,
    unseen: [...game.world.unseen],
    set: { worth: slowWorths(reading) },
  }
  const stated = statedAgain(game, tested, {})
  if (stated === undefined) return false
  const ranges = [...stated.ranges].slice(0, rangesMax)
  for (let corner = 0; corner < 2 ** ranges.length; corner++) {
    const point = Object.fromEntries(
      ranges.map(([key, range], bit) => [key, range[(corner >> bit) & 1 ? 1 : 0]]),
    )
    const there = statedAgain(game, tested, point)
    if (there === undefined || !holdsThere(there, stages, test)) return false
  }
  return true
}

/** Does some test of stakes in it ask for numbers that the model does not state? */
export function stakesMissing(reading: Drawn, test: Test): boolean {
  const parts: Test[] = [test]
  for (const part of parts) {
    if (part.kind === 'self-enforcing' && missingFor(reading, part)) return true
    if ('of' in part) parts.push(part.of)
    if ('parts' in part) parts.push(...part.parts)
    if (part.kind === 'iff') parts.push(part.left, part.right)
  }
  return false
}

function missingFor(
  { model, world, game: { budget } }: Drawn,
  test: Extract<Test, { kind: 'self-enforcing' }>,
): boolean {
  const plan = planNamed(model, test.plan)
  if (plan === undefined) return false
  const known = model.plans.filter((one) => one.id !== plan.id)
  const game = slowGame({ ...model, plans: [...known, plan] }, world, budget)
  const [line = []] = linesOf(game, plan)
  const worth = slowWorths({ model, world, game })
  const asked = {
    plan: plan.id,
    stages: line.map((step) => step.stage),
    unseen: [...game.world.unseen],
  }
  const stated = statedAgain(game, { ...asked, set: { worth } }, {})
  return [...(stated?.missing ?? [])].some(
    (key) => test.actor === undefined || key.split(' ')[1] === test.actor,
  )
}

function holdsThere(
  { stakes, ladder, rules, granting, parties, budget }: StatedAgain,
  stages: readonly string[],
  { stage, actor }: { readonly stage?: string; readonly actor?: string },
): boolean {
  const settings = { look: 'forward' } as const
  const judged: JudgedCase = {
    stakes,
    ladder,
    rules,
    granting,
    settings,
    known: nothingKnown(),
    budget,
  }
  const places = stages.flatMap((id, k) =>
    parties.flatMap((name, party) =>
      (stage === undefined || stage === id) && (actor === undefined || actor === name)
        ? [{ stage: k, party }]
        : [],
    ),
  )
  return places.length > 0 && places.every((place) => leastMargin(judged, place) >= -tolerance)
}

function slowWorths({ model, game, draw }: Drawn): Record<string, Worths> {
  return Object.fromEntries(
    model.actors.flatMap(({ id }, actor): [string, Worths][] => {
      const source = worthSource(game.world.statements[actor] ?? [])
      if (source === undefined) return []
      const place = worthPlace(actor)
      return [[id, draw ? source.draw({ ...draw, place }) : source.middle]]
    }),
  )
}
