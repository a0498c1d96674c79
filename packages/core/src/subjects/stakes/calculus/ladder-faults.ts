/**
 * What is wrong with the numbers of a model before anything is computed from them: one entry per
 * fault, with the place and the reason, so that whoever knows the file can point to the line.
 */
import type { Ladder, Stakes, Varying } from './ladder.ts'

export interface Fault {
  /** Where: names of parties and options, and the field. */
  readonly at: readonly (string | number)[]
  readonly value: number
  readonly reason: FaultReason
}

export type FaultReason =
  | 'not-a-number'
  | 'not-between-0-and-1'
  | 'not-above-0-and-below-1'
  | 'negative'
  | 'not-whole'
  | 'no-such-place'
  | 'below-false-alarm'
  | 'cyclic'

export function faultsOf(stakes: Stakes, ladder: Ladder = []): Fault[] {
  return [
    ...stakes.parties.flatMap((_, p) => partyFaults(stakes, p)),
    ...stakes.options.flatMap((_, o) => optionFaults(stakes, o)),
    ...varyingFaults(['breakdown'], stakes.breakdown ?? 0, share),
    ...ladder.flatMap((stage, k) => [
      ...faultAt(
        ['stage', k, 'dwell'],
        stage.dwell,
        (x) => whole(x) ?? (x < 1 ? 'negative' : undefined),
      ),
      ...faultAt(['stage', k, 'survival'], stage.survival, share),
      ...stage.options.flatMap((o) => faultAt(['stage', k, 'options'], o, placeIn(stakes.options))),
    ]),
  ]
}

type Judge = (value: number) => FaultReason | undefined

function finite(value: number): FaultReason | undefined {
  return Number.isFinite(value) ? undefined : 'not-a-number'
}

function share(value: number): FaultReason | undefined {
  return finite(value) ?? (value < 0 || value > 1 ? 'not-between-0-and-1' : undefined)
}

function amount(value: number): FaultReason | undefined {
  return finite(value) ?? (value < 0 ? 'negative' : undefined)
}

function whole(value: number): FaultReason | undefined {
  return amount(value) ?? (Number.isInteger(value) ? undefined : 'not-whole')
}

function discount(value: number): FaultReason | undefined {
  return finite(value) ?? (value <= 0 || value >= 1 ? 'not-above-0-and-below-1' : undefined)
}

function placeIn(list: readonly unknown[]): Judge {
  return (place) => (Number.isInteger(place) && place in list ? undefined : 'no-such-place')
}

function faultAt(path: Fault['at'], value: number, judge: Judge): Fault[] {
  const reason = judge(value)
  return reason === undefined ? [] : [{ at: path, value, reason }]
}

function varyingFaults(path: Fault['at'], varying: Varying, judge: Judge): Fault[] {
  if (typeof varying === 'number') return faultAt(path, varying, judge)
  const entries = varying.when.flatMap(({ value }, i) => faultAt([...path, i], value, judge))
  return [...faultAt(path, varying.base, judge), ...entries]
}

function partyFaults({ parties, options }: Stakes, place: number): Fault[] {
  const party = parties[place]
  if (party === undefined) return []
  const { id, detection, lag, sanction, hostage, falseAlarm, responders = [] } = party
  const varyings = { detection, lag, sanction, hostage, falseAlarm }
  const places = Object.entries(varyings).flatMap(([field, varying]) =>
    typeof varying === 'number'
      ? []
      : varying.when.flatMap(({ option }) => faultAt([id, field], option, placeIn(options))),
  )
  const blind = lowest(detection) < highest(falseAlarm)
  return [
    ...faultAt([id, 'discount'], party.discount, discount),
    ...varyingFaults([id, 'detection'], detection, share),
    ...varyingFaults([id, 'lag'], lag, whole),
    ...varyingFaults([id, 'sanction'], sanction, amount),
    ...varyingFaults([id, 'hostage'], hostage, amount),
    ...varyingFaults([id, 'falseAlarm'], falseAlarm, share),
    ...responders.flatMap((other) => faultAt([id, 'responders'], other, placeIn(parties))),
    ...places,
    ...(blind
      ? [{ at: [id, 'detection'], value: lowest(detection), reason: 'below-false-alarm' } as const]
      : []),
  ]
}

function lowest(varying: Varying): number {
  return typeof varying === 'number'
    ? varying
    : Math.min(varying.base, ...varying.when.map(({ value }) => value))
}

function highest(varying: Varying): number {
  return typeof varying === 'number'
    ? varying
    : Math.max(varying.base, ...varying.when.map(({ value }) => value))
}

function optionFaults(stakes: Stakes, place: number): Fault[] {
  const option = stakes.options[place]
  if (option === undefined) return []
  const { id, owner, values, irreversibleShare, prerequisites, detection = 0 } = option
  const missing = values.length === stakes.parties.length ? [] : [values.length]
  return [
    ...faultAt([id, 'owner'], owner, placeIn(stakes.parties)),
    ...missing.map((value) => ({ at: [id, 'values'], value, reason: 'no-such-place' }) as const),
    ...values.flatMap((value, party) => faultAt([id, 'values', party], value, finite)),
    ...faultAt([id, 'irreversibleShare'], irreversibleShare, share),
    ...varyingFaults([id, 'detection'], detection, share),
    ...prerequisites.flatMap((o) => faultAt([id, 'prerequisites'], o, placeIn(stakes.options))),
    ...(needsItself(stakes, place)
      ? [{ at: [id, 'prerequisites'], value: place, reason: 'cyclic' } as const]
      : []),
  ]
}

/** Within one package options may need each other, but then neither can ever stand before. */
function needsItself({ options }: Stakes, place: number): boolean {
  const seen = new Set<number>()
  const open = [...(options[place]?.prerequisites ?? [])]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === place) return true
    if (seen.has(next)) continue
    seen.add(next)
    open.push(...(options[next]?.prerequisites ?? []))
  }
  return false
}
