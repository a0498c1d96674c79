/**
 * How the numbers that are ranges are gone through to bound the margins of one party: which of them
 * a bound covers by itself, and which have to be set to an end.
 */
import { once } from '../../../base/once.ts'
import type { AskedNumber, Point } from './choice.ts'
import { combinations, startsFrom, usualPoint } from './extremes.ts'
import { isOpen, type Senses } from './senses.ts'

export interface WaysOpen {
  /** Numbers that may act either way. */
  readonly open: readonly AskedNumber[]
  /** Every number where it is worst for the party, or rather so. */
  readonly usual: Point
  /** The points that are tried whatever comes of them, the usual one first. */
  readonly starts: () => readonly Point[]
  /** None: no bound is known. */
  readonly bound: BoundedBy | undefined
}

export interface BoundedBy {
  /** Points that differ in shares that may be whole: what is whole is never taken back. */
  readonly points: readonly Point[]
  /** Ends of what bears on the values of flows and not on the flows themselves. */
  readonly looks: readonly Point[]
  /** Shares that may lie anywhere in their ranges, by option. */
  readonly shares: ReadonlyMap<string, AskedNumber['range']>
  readonly chances: boolean
  readonly lags: boolean
  /** Open chances and times at the ends that are rather better for everyone else. */
  readonly surest: Point
}

/** Looks at a row that a bound may take, at most; else the points themselves are no dearer. */
const looksMax = 16
const pointsMax = 4

/** What each kind of number is to a bound; of others none is known. */
const kinds: Readonly<Record<string, 'share' | 'chance' | 'lag' | 'look'>> = {
  share: 'share',
  seen: 'chance',
  watched: 'chance',
  lag: 'lag',
  rate: 'look',
  hazard: 'look',
  factor: 'look',
  survival: 'look',
}

const waysKnown = new WeakMap<Senses, Map<string, WaysOpen>>()

/** The numbers that are ranges, as one party's margins hang on them. */
export function waysIn(senses: Senses, actor: string): WaysOpen {
  const known = waysKnown.get(senses) ?? new Map<string, WaysOpen>()
  waysKnown.set(senses, known)
  const found = known.get(actor) ?? waysOpen(senses, actor)
  known.set(actor, found)
  return found
}

function waysOpen({ box, isQuiet }: Senses, actor: string): WaysOpen {
  const open = box.filter((asked) => isOpen(asked, actor))
  const usual = usualPoint(box, actor, 'worst')
  const starts = once(() => [usual, ...startsFrom(usual, open, actor)])
  return { open, usual, starts, bound: isQuiet ? boundedBy(open, usual) : undefined }
}

function boundedBy(open: readonly AskedNumber[], usual: Point): BoundedBy | undefined {
  const of = (kind: string) => open.filter((one) => kinds[kindOf(one)] === kind)
  const [shares, chances, lags, looked] = [of('share'), of('chance'), of('lag'), of('look')]
  const isCovered = shares.length + chances.length + lags.length + looked.length === open.length
  // A chance of nothing leaves out answers that a greater one would call for.
  if (!isCovered || chances.some(({ range: [low] }) => low === 0)) return undefined
  const whole = shares.filter(({ range: [, high] }) => high >= 1)
  const parts = shares.filter(({ range: [, high] }) => high < 1)
  const middle = parts.map(({ key, range: [low, high] }) => [key, (low + high) / 2] as const)
  if (2 ** whole.length > pointsMax || 2 ** looked.length > looksMax) return undefined
  return {
    points: combinations({ ...usual, ...Object.fromEntries(middle) }, whole),
    looks: combinations(usual, looked),
    shares: new Map(parts.map(({ key, range }) => [key.slice(key.indexOf(' ') + 1), range])),
    chances: chances.length > 0,
    lags: lags.length > 0,
    surest: Object.fromEntries([
      ...chances.map(({ key, range: [, high] }) => [key, high] as const),
      ...lags.map(({ key, range: [low] }) => [key, low] as const),
    ]),
  }
}

function kindOf({ key }: AskedNumber): string {
  return key.split(' ', 1)[0] ?? ''
}
