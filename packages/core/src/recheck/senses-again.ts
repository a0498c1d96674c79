/**
 * Which end of each range is worse, again, and where that is sure. A number of which it is not is
 * free: it may act either way, and is judged at one of its ends.
 */
import type { Reader } from './answers-again.ts'
import type { JudgedRule, JudgedStakes } from './judged.ts'
import { eitherWay, type Gains, type Sense } from './sense.ts'

/** A worth: of one option it counts the more, the more of that stands when all keep. */
export function worthSense(
  { parties, kept }: Pick<Reader, 'parties' | 'kept'>,
  gains: Gains,
  of: { readonly party: number; readonly options: readonly number[]; readonly loses: boolean },
): Sense {
  const { party, options, loses } = of
  const unsettled = options.filter((o) => {
    const [least, most] = gains(party, o)
    return !(least > 0 || most < 0) && (least !== 0 || most !== 0)
  })
  const isOneWay = options.length === 1 && unsettled.length === 0
  const isAnswer = unsettled.some((o) => kept[o]?.by === parties[party])
  return {
    of: parties[party] ?? '',
    worse: isOneWay ? (loses ? 'high' : 'low') : 'free',
    ...(isAnswer && { others: 'free' }),
    given: 'quiet',
  }
}

interface Sharing {
  readonly gains: Gains
  readonly tangled: ReadonlySet<number>
  readonly rules: readonly JudgedRule[]
}

/** A share that stays: of a cost a loss to who breaks it, of a gift a gain to whoever got it. */
export function shareSense(
  { parties, kept }: Pick<Reader, 'parties' | 'kept'>,
  option: number,
  { gains, tangled, rules }: Sharing,
): Sense {
  const of = kept[option]?.by ?? ''
  const isRuled = rules.some(({ mentions }) => mentions.includes(option))
  if (tangled.has(option) || isRuled) return { of, ...eitherWay }
  const [, most] = gains(parties.indexOf(of), option)
  const isCost = most <= 0 || tangled.size === 0
  return { of, worse: isCost ? 'low' : 'free', others: 'high', given: 'quiet' }
}

/** Does nothing but a breach end the agreement, wherever in their ranges the chances lie? */
export function isQuiet({ game, plan, parties, kept }: Reader): boolean {
  const { actors, options } = game.model
  const ofActors = actors.filter(({ id }) => parties.includes(id)).map((one) => one.falseAlarm)
  const ofSteps = kept.map(
    ({ keep, verification }) =>
      verification?.falseAlarm ??
      options.find(({ id }) => id === keep.option)?.observed?.falseAlarm,
  )
  return [...ofActors, ...ofSteps, plan.breakdown].every((range) => (range?.[1] ?? 0) === 0)
}

interface Judged {
  readonly stakes: JudgedStakes
  readonly rules: readonly JudgedRule[]
  /** Does a party want all that others undertake? */
  readonly isGlad: (party: number) => boolean
}

/** The senses that hold in this plan; what they take for granted and is not so makes them free. */
export function sensesThere(
  reader: Reader,
  { stakes, rules, isGlad }: Judged,
): ReadonlyMap<string, Sense> {
  const quiet = isQuiet(reader)
  const isPlain = (party: number): boolean => {
    const own = [...stakes.options.entries()].filter(([, { owner }]) => owner === party)
    const isCommon = own.every(
      ([, { detection, answer, ways }]) => detection === undefined && !answer && !ways,
    )
    const isNew = own.every(([o]) => !stakes.today?.includes(o))
    const isSum = (stakes.terms ?? []).length === 0
    return isSum && rules.length === 0 && isCommon && isNew && isGlad(party)
  }
  const holds = ({ of = '', given }: Sense): boolean =>
    given === undefined || (quiet && (given === 'quiet' || isPlain(reader.parties.indexOf(of))))
  return new Map(
    [...reader.senses].map(([key, sense]) => {
      const others = sense.others && { others: 'free' as const }
      return [key, holds(sense) ? sense : { ...sense, worse: 'free', ...others }]
    }),
  )
}
