/**
 * A party that can break its commitments in several ways, once more: the case with each of them
 * fixed beforehand, in every combination, so that what is broken has one way to be seen.
 */
import { at } from '../base/assert.ts'
import type { JudgedCase } from './judged.ts'

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

/** The case in which these options can be broken by these ways alone. */
export function caseWith(judged: JudgedCase, named: NamedWays): JudgedCase {
  if (named.size === 0) return judged
  const options = judged.stakes.options.map((option, o): Option => {
    const way = option.ways?.find(({ id }) => id === named.get(o))
    if (way === undefined) return option
    const { owner, values, irreversibleShare, answer, falseAlarm } = option
    const usual = answer ?? at(judged.stakes.parties, owner)
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
  return { ...judged, stakes: { ...judged.stakes, options } }
}

function who(responders: readonly number[] | undefined) {
  return responders && { responders }
}
