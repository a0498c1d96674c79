/**
 * A plan of a model → parties, options and a ladder, in numbers per period.
 *
 * Nothing is invented: what the cardinal tests need and the model does not say is listed, and the
 * party it is missing for is not tested.
 */
import { at } from '../../../base/assert.ts'
import type { Setting } from '../../../model/model.ts'
import {
  canBeTried,
  flow,
  type Ladder,
  type LadderOption,
  type Party,
  type Stakes,
  type Term,
} from '../calculus/calculus.ts'
import { type AskedNumber, type Chooser, exactly, settingFor } from './choice.ts'
import { guarantorsOf, type JudgedGuarantor } from './guarantors.ts'
import { isTogether } from './hangings.ts'
import type { Outline } from './outline.ts'
import { type Missing, readParty } from './read-party.ts'
import { boundsFor, statedWorth } from './signs.ts'
import { type Clock, perPeriod } from './watching.ts'
import { worthsOf } from './worths.ts'

/** The numbers of an outline, each range brought to one value. */
export interface ReadLadder {
  readonly stakes: Stakes
  readonly ladder: Ladder
  readonly missing: readonly Missing[]
  readonly guarantors: readonly JudgedGuarantor[]
}

export function readLadder(outline: Outline, choose: Chooser): ReadLadder {
  const { model, parties, undertaken, settings, periodDays, hangings } = outline
  const clock: Clock = { periodDays, choose, settings }
  const owners = undertaken.map(({ by }) => parties.indexOf(by))
  const worths = parties.map((actor, party) =>
    worthsOf(at(hangings, party).hanging, { actor, party, owners }, clock),
  )
  const bare = undertaken.map((commitment, o) => ({
    id: commitment.keep.option,
    owner: parties.indexOf(commitment.by),
    values: worths.map((one) => at(one.values, o)),
  }))
  const terms: Term[] = worths.flatMap((one) => one.terms)
  const guarantors = guarantorsOf(outline, choose)
  const read = parties.map((id, party) => {
    const actor = at(
      model.actors.filter((one) => one.id === id),
      0,
    )
    const further = guarantors.filter((one) => one.counts && one.against.includes(id))
    const extra = further.reduce((sum, one) => sum + one.sanction * one.executes, 0)
    const costly = bare.flatMap(({ owner, values }, o) => {
      const hangsTogether = terms.some((term) => term.party === party && term.options.includes(o))
      return owner === party && (at(values, party) < 0 || hangsTogether) ? [o] : []
    })
    return readParty(outline, { actor, party, costly, extra }, clock)
  })
  const options = bare.map((option, o): LadderOption => {
    const ownParty = read[option.owner]
    return { ...option, ...shareOf(outline, o, choose), ...ownParty?.options.get(o) }
  })
  const missing = [...read.flatMap((one) => one.missing), ...worthsMissing(outline)]
  const granted = [...parties.keys()].filter((party) =>
    missing.some(({ what, actor }) => isOfWorths(what) && actor === at(parties, party)),
  )
  const stakes: Stakes = {
    parties: read.map((one) => one.party),
    options,
    ...(outline.rules.length > 0 && { rules: outline.rules }),
    ...(granted.length > 0 && { granted }),
    ...(terms.length > 0 && { terms }),
    ...breakdownOf(outline, choose),
    ...todayOf(outline),
    kin: outline.kin,
  }
  const ladder = stagesIn(outline, choose)
  const tooMany = [...parties.entries()].flatMap(([p, actor]): Missing[] => {
    const names = undertaken.filter(({ by }) => by === actor).map(({ keep }) => keep.option)
    return canBeTried(stakes, ladder, p) ? [] : [{ what: 'obligations', actor, names }]
  })
  return {
    stakes: { ...stakes, parties: stakes.parties.map((one, p) => againstToday(stakes, one, p)) },
    ladder,
    missing: [...missing, ...tooMany],
    guarantors,
  }
}

function isOfWorths(what: Missing['what']): boolean {
  return what === 'worth' || what === 'breadth'
}

/** What walking away is worth is stated against today; flows count from nothing standing. */
function againstToday(stakes: Stakes, party: Party, place: number): Party {
  if (party.outside === undefined) return party
  const levels = new Float64Array(stakes.options.length)
  for (const o of stakes.today ?? []) levels[o] = 1
  return { ...party, outside: party.outside + flow(stakes, place, levels) }
}

function worthsMissing({ parties, hangings, settings }: Outline): Missing[] {
  return parties.flatMap((actor, party): Missing[] => {
    const { hanging, tooWide } = at(hangings, party)
    const bare = hanging.filter(
      ({ statement }) => statedWorth(statement, actor, settings) === undefined,
    )
    const names = bare.map(({ statement }) => statement.id)
    return [
      ...(names.length > 0 ? [{ what: 'worth', actor, names } as const] : []),
      ...(tooWide.length > 0
        ? [{ what: 'breadth', actor, names: tooWide.map(({ id }) => id) } as const]
        : []),
    ]
  })
}

/** The share that cannot be taken back: as set, as stated, else all or nothing by what is said. */
function shareOf(outline: Outline, o: number, choose: Chooser) {
  const { model, undertaken, settings, prerequisites } = outline
  const { keep, by } = at(undertaken, o)
  const option = model.options.find((one) => one.id === keep.option)
  const once = option?.reversible === (keep.value ? 'once-yes' : 'once-no')
  const set = settingFor(settings, 'share', [keep.option])
  const range = set === undefined ? option?.irreversibleShare : exactly(set)
  const irreversibleShare = choose({
    key: `share ${keep.option}`,
    range: range ?? exactly(once ? 1 : 0),
    ...{ of: by, given: 'quiet' },
    ...shareSenses(outline, o),
  })
  return { irreversibleShare, prerequisites: at(prerequisites, o) }
}

/** Where worths hang together what is left of one option bears on what others are worth. */
function shareSenses(
  { hangings, parties, undertaken, rules, settings }: Outline,
  o: number,
): Pick<AskedNumber, 'worse' | 'worseForOthers'> {
  const together = hangings.flatMap(({ hanging }) => hanging).filter((one) => isTogether(one))
  if (together.some(({ options }) => options.includes(o)))
    return { worse: 'free', worseForOthers: 'free' }
  if (rules.some(({ options }) => options.includes(o)))
    return { worse: 'rather-low', worseForOthers: 'rather-high' }
  const { by } = at(undertaken, o)
  const { hanging } = at(hangings, parties.indexOf(by))
  const [, most] = boundsFor(hanging, by, settings).get(o) ?? exactly(0)
  const isLow = together.length === 0 || most <= 0
  return { worse: isLow ? 'low' : 'rather-low', worseForOthers: 'high' }
}

function breakdownOf({ plan, periodDays }: Outline, choose: Chooser): { breakdown?: number } {
  if (plan.breakdown === undefined) return {}
  const range = plan.breakdown
  const yearly = choose({ key: 'breakdown', range, worse: 'free', worseForOthers: 'free' })
  return { breakdown: perPeriod(yearly, periodDays) }
}

/** What stands already: to go on with it is promised from its stage on. */
function todayOf({ model, undertaken }: Outline): { today?: readonly number[] } {
  const today = undertaken.flatMap(({ keep }: { keep: Setting }, o) =>
    model.options.find((one) => one.id === keep.option)?.today === keep.value ? [o] : [],
  )
  return today.length === 0 ? {} : { today }
}

/** The stages, their chances of going on chosen. */
export function stagesIn({ plan, stages, periodDays, settings }: Outline, choose: Chooser): Ladder {
  return stages.map(({ id, options }) => {
    const stage = plan.stages.find((one) => one.id === id)
    const days = settingFor(settings, 'dwell', [id]) ?? stage?.dwellDays
    const set = settingFor(settings, 'survival', [id])
    const range = set === undefined ? (stage?.survival ?? exactly(1)) : exactly(set)
    const survival = choose({ key: `survival ${id}`, range, worse: 'free', worseForOthers: 'free' })
    return {
      options,
      dwell: days === undefined ? 1 : Math.max(1, Math.round(days / periodDays)),
      survival,
      ...(stage?.escrow && { escrow: true }),
    }
  })
}
