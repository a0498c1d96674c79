/**
 * Where a step is delivered, by the answers on which it hangs: does no owner gain, unanswered, by
 * leaving out what it could not undo later? The definition is that of the plan's own test; the ways
 * to carry out the rest are those in which no more could be kept, which the rules of each reading
 * decide.
 */
import { at } from '../../base/assert.ts'
import { bitsOf } from '../../base/bits.ts'
import { type Diagram, never } from '../../base/diagram.ts'
import type { ActorIndex, Agreement, State, Step } from '../../game/game.ts'
import { watchAt } from '../../game/game.ts'
import { bindingIn } from '../../subjects/plan/plan.ts'
import { whereUnanswered } from './held.ts'
import type { Lists } from './lists.ts'
import { TooManyCases } from './open-questions.ts'
import { type Here, isOpenStep } from './plans.ts'

/** More commitments of others than these in one step are not left out in every way. */
const othersMax = 10

export function isDeliveredStep(
  lists: Lists,
  here: Here,
  { agreement, step }: { readonly agreement: Agreement; readonly step: Step },
): Diagram {
  const { diagrams } = lists.open
  const watch = watchAt(agreement, step.reached)
  let delivered = isOpenStep(lists, here, step)
  for (let actor: ActorIndex = 0; actor < lists.frame.actorCount; actor++)
    for (const broken of partsOf(owedBy(lists, agreement, { step, actor })))
      for (const { to, when } of waysWithout(lists, step, { actor, broken })) {
        const gains = diagrams.and(delivered, when, lists.isAbove(actor, to, step.to))
        if (gains === never) continue
        const gain = { actor, from: step.to, to, watch, broken, where: gains }
        delivered = diagrams.and(delivered, diagrams.not(whereUnanswered(lists, here, gain)))
      }
  return delivered
}

function owedBy(
  { frame }: Lists,
  agreement: Agreement,
  { step, actor }: { readonly step: Step; readonly actor: ActorIndex },
): number {
  return bindingIn({ frame }, agreement, step) & at(frame.ownOptions, actor)
}

/** Every part of a set of bits but the empty one, each after those that it contains. */
function* partsOf(set: number): Generator<number> {
  for (let part = -set & set; part !== 0; part = (part - set) & set) yield part >>> 0
}

/** Where a step leads without some options: of what others bring no more drops out than must. */
function waysWithout(
  lists: Lists,
  { from, to }: Pick<Step, 'from' | 'to'>,
  { actor, broken }: { readonly actor: ActorIndex; readonly broken: number },
): { readonly to: State; readonly when: Diagram }[] {
  const { diagrams } = lists.open
  const base = (to ^ broken) >>> 0
  const others = (from ^ to) & ~at(lists.frame.ownOptions, actor)
  const isPossible = (dropped: number) => lists.isPossible((base ^ dropped) >>> 0)
  const whole = isPossible(0)
  const ways = [{ dropped: 0, when: whole }]
  if (diagrams.not(whole) !== never) {
    if (bitsOf(others).length > othersMax) throw new TooManyCases('ways')
    for (const dropped of partsOf(others)) {
      const less = ways.filter((one) => (one.dropped & ~dropped) === 0)
      const more = diagrams.not(diagrams.or(...less.map((one) => one.when)))
      const when = diagrams.and(isPossible(dropped), more)
      if (when !== never) ways.push({ dropped, when })
    }
  }
  return ways.map(({ dropped, when }) => ({ to: (base ^ dropped) >>> 0, when }))
}
