/**
 * A party that can break its commitments in several ways, once more: the case with each of them
 * fixed beforehand, in every combination, so that what is broken has one way to be seen.
 */
import { at } from '../base/assert.ts'
import type { JudgedCase, JudgedStakes } from './judged.ts'
import { rememberedStakes } from './known.ts'

type Option = JudgedCase['stakes']['options'][number]

/** Which way each option of the party would be broken by, by name. */
export type NamedWays = ReadonlyMap<number, string>

export function casesByWay(judged: JudgedCase, party: number): JudgedCase[] {
  let combinations: NamedWays[] = [new Map()]
  for (const [o, { owner, ways = [] }] of judged.stakes.options.entries())
    if (owner === party && ways.length > 0)
      combinations = ways.flatMap(({ id }) => combinations.map((all) => new Map(all).set(o, id)))
  return combinations.map((named) => caseWith(judged, named))
}

/** The case in which one option can be broken by one of its ways alone; seen so often, if said. */
export function onlyBy(
  judged: JudgedCase,
  { option, way }: { readonly option: number; readonly way: string },
  chance?: number,
): JudgedCase {
  const options = judged.stakes.options.map((one, o): Option => {
    if (o !== option || one.ways === undefined) return one
    const ways = one.ways.filter(({ id }) => id === way)
    const seen = chance !== undefined && { detection: chance }
    return { ...one, ways: ways.map((kept) => ({ ...kept, ...seen })) }
  })
  return { ...judged, stakes: { ...judged.stakes, options } }
}

/** The case in which these options can be broken by these ways alone. */
export function caseWith(judged: JudgedCase, named: NamedWays): JudgedCase {
  if (named.size === 0) return judged
  const name = [...named].map(([o, way]) => `${o} ${way}`).join()
  return {
    ...judged,
    stakes: rememberedStakes(judged, name, () => stakesWith(judged.stakes, named)),
  }
}

function stakesWith(stakes: JudgedStakes, named: NamedWays): JudgedStakes {
  const options = stakes.options.map((option, o): Option => {
    const way = option.ways?.find(({ id }) => id === named.get(o))
    if (way === undefined) return option
    const { owner, values, irreversibleShare, answer, falseAlarm } = option
    const usual = answer ?? at(stakes.parties, owner)
    const { sanction, hostage, responders } = usual
    const late = way.lag !== undefined && { lag: way.lag, sanction, hostage, ...who(responders) }
    const its = late || answer
    return {
      ...{ owner, values, irreversibleShare },
      ...(way.detection !== undefined && { detection: way.detection }),
      ...(its && { answer: its }),
      ...(falseAlarm !== undefined && { falseAlarm }),
    }
  })
  return { ...stakes, options }
}

function who(responders: readonly number[] | undefined) {
  return responders && { responders }
}
