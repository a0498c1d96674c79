/**
 * Which way each number that is a range acts on the margins of a plan, and why.
 *
 * A margin is what keeping one's word is worth less what a breach is worth: of all breaches, times
 * and ways the one that is worth most. So what raises, or lowers, the margin against each of them
 * does so to the least, whichever that is.
 *
 * In a plan that is *quiet* nothing but a breach is ever answered and nothing else ends it. Who
 * keeps his word then sees each option stand as soon as it is due, for as long as the plan goes on;
 * in a breach the plan comes through the same gates or stops sooner, and at no time stands more of
 * any option than that. Hence
 * - a worth of one option counts in a margin by what stands of it when all keep, less what stands
 *   of it in the breach, never below nothing: low gains are worse, and high costs;
 * - sanctions, deposits and the sanctions of guarantors are paid in a breach alone: low is worse;
 * - a share of an own cost that stays is paid in a breach alone, and one of what others give is
 *   kept in it: low is worse of one's own, high of theirs.
 * None of this holds of a worth if its sign is not settled, for then it decides what is taken back,
 * and by whom; nor of a share if rules or other worths hang on how much of the option stands.
 *
 * How seldom, or how late, a breach is answered is another matter: to be stopped may be a gain, as
 * it spares who is in breach the costs of later stages. Not so in a *plain* plan: quiet, without
 * rules, its worths a sum, others' commitments all wanted; what the party undertakes begins with
 * the plan, and is watched by one chance and answered in one way. There the best breach leaves
 * undone whatever costs, so that its flow, and the flow once answered, rise from stage to stage,
 * and the second is never above the first. An alarm is then worth no more than what would follow
 * without it: to be seen late is a gain, and to be answered late as well.
 */
import { at } from '../../../base/assert.ts'
import {
  isAdditive,
  isTied,
  mayEndUnbroken,
  type PartyIndex,
  type Stakes,
  watchedSingly,
} from '../calculus/calculus.ts'
import { type AskedNumber, along, boxOf, type Sense } from './choice.ts'
import type { Outline } from './outline.ts'
import { readLadder } from './read-ladder.ts'

/** The numbers that are ranges, and whether nothing but a breach is answered or ends the plan. */
export interface Senses {
  readonly box: readonly AskedNumber[]
  readonly isQuiet: boolean
}

/** Every number that is a range, with the way it acts in this plan. */
export function boxFor(outline: Outline): readonly AskedNumber[] {
  return sensesIn(outline).box
}

export function sensesIn(outline: Outline): Senses {
  const asked = boxOf((choose) => readLadder(outline, choose))
  const { stakes } = readLadder(outline, along(1))
  const isQuiet = !mayEndUnbroken(stakes)
  const plain = outline.parties.filter((_, party) => isQuiet && isPlain(outline, stakes, party))
  const box = asked.map((one) => {
    const isGiven = one.given === 'plain' ? plain.includes(one.of ?? '') : isQuiet
    return one.given === undefined || isGiven ? one : { ...one, ...rather(one) }
  })
  return { box, isQuiet }
}

/** Whether a false alarm, or an act of nobody, may end the agreement somewhere in the ranges. */
export function mayEndItself(outline: Outline): boolean {
  return mayEndUnbroken(readLadder(outline, along(1)).stakes)
}

function isPlain({ hangings }: Outline, stakes: Stakes, party: PartyIndex): boolean {
  const { options, today = [] } = stakes
  const isOwn = (o: number): boolean => at(options, o).owner === party
  const isWanted = at(hangings, party).hanging.every(
    ({ options: [o = 0], truth }) => isOwn(o) || truth[0] === false,
  )
  return (
    isAdditive(stakes) &&
    !isTied(stakes) &&
    !watchedSingly(stakes, party) &&
    !today.some(isOwn) &&
    isWanted
  )
}

function rather({
  worse,
  worseForOthers,
}: AskedNumber): Pick<AskedNumber, 'worse' | 'worseForOthers'> {
  const weaker = (sense: Sense): Sense =>
    sense === 'low' ? 'rather-low' : sense === 'high' ? 'rather-high' : sense
  return { worse: weaker(worse), ...(worseForOthers && { worseForOthers: weaker(worseForOthers) }) }
}

/** How a number acts on the margins of an actor; undefined: not at all. */
export function senseFor(asked: AskedNumber, actor: string): Sense | undefined {
  return asked.of === undefined || asked.of === actor ? asked.worse : asked.worseForOthers
}

/** Whether both ends have to be tried. */
export function isOpen(asked: AskedNumber, actor: string): boolean {
  const sense = senseFor(asked, actor)
  return sense !== undefined && sense !== 'low' && sense !== 'high'
}

/** The end that is worse for an actor, always or as a rule; of what acts either way the lower. */
export function worseEnd(asked: AskedNumber, actor: string): number {
  return asked.range[isWorseHigh(asked, actor) ? 1 : 0]
}

/** The other end. */
export function betterEnd(asked: AskedNumber, actor: string): number {
  return asked.range[isWorseHigh(asked, actor) ? 0 : 1]
}

function isWorseHigh(asked: AskedNumber, actor: string): boolean {
  const sense = senseFor(asked, actor)
  return sense === 'high' || sense === 'rather-high'
}
