/** Of each way in which a party can break what an inspection watches: would keeping pay more? */
import { at } from '../../../base/assert.ts'
import { chanceNeeded, marginsByWay, type WayNeeded } from '../calculus/calculus.ts'
import {
  type MarginAt,
  type Missing,
  marginsOfParty,
  mayEndItself,
  middleOfParty,
  type Outline,
} from '../from-model/from-model.ts'
import { type Laid, testSettings } from './plan-in-numbers.ts'

/** A way of breaking a commitment, where its margin is least. */
export interface BrokenWay {
  readonly option: string
  readonly way: string
  readonly stage: string
  readonly margin: number
  readonly point: Readonly<Record<string, number>>
  /** Looked for on request. */
  readonly needed: () => WayNeeded
}

export interface BrokenWays {
  readonly at: 'stated' | 'worst' | 'middle' | 'best'
  /** In the order of commitments, then of ways; ways that break nothing due are left out. */
  readonly ways: readonly BrokenWay[]
  /** What is not stated; nothing is then held against what is. */
  readonly missing: readonly Missing[]
}

export function brokenWays(laid: Laid, actor: string): BrokenWays {
  const { outline, box, settings } = laid
  const party = outline.parties.indexOf(actor)
  const where = box.length === 0 ? 'stated' : settings.at
  const rows = rowsOf(laid, party)
  const missing = missingFor(outline, rows[0]?.read.missing ?? [], actor)
  if (missing.length > 0) return { at: where, ways: [], missing }
  const least = new Map<string, BrokenWay>()
  for (const row of rows)
    for (const found of waysIn(laid, row)) {
      const key = JSON.stringify([found.option, found.way])
      if ((least.get(key)?.margin ?? Number.POSITIVE_INFINITY) > found.margin) least.set(key, found)
    }
  const places = outline.undertaken.map(({ keep }) => keep.option)
  const ways = [...least.values()].sort(
    (a, b) => places.indexOf(a.option) - places.indexOf(b.option),
  )
  return { at: where, ways, missing }
}

function rowsOf({ outline, box, settings }: Laid, party: number): readonly MarginAt[] {
  if (party < 0 || outline.stages.length === 0) return []
  const how = { ...testSettings(settings), box }
  if (settings.at === 'middle') return middleOfParty(outline, party, how)
  return marginsOfParty(outline, party, { ...how, side: settings.at })
}

function waysIn({ outline, settings }: Laid, { row, read, point }: MarginAt): BrokenWay[] {
  const { stakes, ladder } = read
  const place = { ...testSettings(settings), stage: row.stage, party: row.party }
  return marginsByWay(stakes, ladder, place).map(({ option, way, margin }) => {
    const { id, ways = [] } = at(stakes.options, option)
    return {
      option: id,
      way: at(ways, way).id,
      stage: at(outline.stages, row.stage).id,
      margin,
      point,
      needed: () => chanceNeeded({ stakes, ladder, row: place }, { option, way }),
    }
  })
}

/** A gap of another party's counts where an alarm or a breakdown may end the plan for all. */
function missingFor(outline: Outline, missing: readonly Missing[], actor: string): Missing[] {
  const own = missing.filter((one) => one.actor === actor)
  return own.length > 0 || missing.length === 0 || !mayEndItself(outline) ? own : [...missing]
}
