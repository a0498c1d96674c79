/** The worths of a reading: drawn by its number, or in the middle of what they may be. */
import {
  inWorld,
  type World,
  type WorthSource,
  type Worths,
  worthPlace,
  worthSource,
} from '../game/game.ts'
import type { Statement } from '../model/model.ts'
import {
  type Space,
  settingAt,
  settingsMax,
  type WorthColumn,
  worldOfSetting,
} from '../subjects/worlds/worlds.ts'
import type { Reading, Readings } from './reading.ts'

/**
 * Worths by actor and statement, of all actors or of some; an actor whose worths nothing bounds
 * from above has none.
 */
export function worthsIn(
  { readings, world, worths }: Reading,
  actors?: readonly string[],
): Readonly<Record<string, Worths>> {
  return worthsOf(readings, world, { which: worths, actors })
}

interface Asked {
  readonly which: Reading['worths']
  readonly actors?: readonly string[] | undefined
}

function worthsOf(readings: Readings, world: World, { which, actors }: Asked) {
  const { model } = readings
  const { statements } = inWorld(model, world)
  return Object.fromEntries(
    model.actors.flatMap(({ id }, actor): [string, Worths][] => {
      if (actors && !actors.includes(id)) return []
      const source = sourceOf(readings, id, statements[actor] ?? [])
      if (source === undefined) return []
      const place = worthPlace(actor)
      return [[id, which ? source.draw({ ...which, place }) : source.middle]]
    }),
  )
}

/** Lists that hold the same statements in the same order are drawn from alike. */
function sourceOf(
  { worthSources }: Readings,
  actor: string,
  statements: readonly Statement[],
): WorthSource | undefined {
  const key = [actor, ...statements.map((one) => one.id)].join()
  if (!worthSources.has(key)) worthSources.set(key, worthSource(statements))
  return worthSources.get(key)
}

/** The worths drawn in the first worlds of a space, one column per statement. */
export function worthColumns(readings: Readings, space: Space): WorthColumn[] {
  const { seed, worldCount } = space
  if (seed === undefined || space.worthsOf.length === 0) return []
  const count = Math.min(settingsMax, worldCount)
  const columns = new Map<string, { actor: string; statement: string; values: number[] }>()
  for (let draw = 0; draw < count; draw++) {
    const world = worldOfSetting(space, settingAt(space, draw))
    const drawn = worthsOf(readings, world, { which: { seed, draw } })
    for (const actor of space.worthsOf)
      for (const [statement, worth] of Object.entries(drawn[actor] ?? {})) {
        const key = `${actor} ${statement}`
        const column = columns.get(key) ?? { actor, statement, values: nowhere(count) }
        columns.set(key, column)
        column.values[draw] = worth
      }
  }
  return [...columns.values()].filter(({ values }) => new Set(values).size > 1)
}

function nowhere(count: number): number[] {
  return new Array<number>(count).fill(Number.NaN)
}
