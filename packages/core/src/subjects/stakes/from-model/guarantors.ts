/**
 * Who stands surety is a player too: a sanction counts only where imposing it would cost the
 * guarantor no more than what the plan is worth to it.
 */
import { at } from '../../../base/assert.ts'
import { inWorld } from '../../../game/game.ts'
import { type Chooser, exactly } from './choice.ts'
import { hangingsOf } from './hangings.ts'
import type { Outline } from './outline.ts'
import { statedWorth } from './signs.ts'

export interface JudgedGuarantor {
  readonly actor: string
  readonly against: readonly string[]
  readonly sanction: number
  readonly executes: number
  readonly cost: number
  /** What the plan carried out is worth to it, against today; undefined: nobody says. */
  readonly stake: number | undefined
  /** Whether its sanction counts: executing costs it no more than its stake. */
  readonly counts: boolean
}

/** Those of the plan's guarantors of whom it is said what they would do. */
export function guarantorsOf(outline: Outline, choose: Chooser): JudgedGuarantor[] {
  const { plan, parties } = outline
  return plan.guarantors.flatMap((one, i): JudgedGuarantor[] => {
    if (one.sanction === undefined) return []
    const pick = (what: string, range = exactly(0), worse: 'low' | 'high' = 'low') =>
      choose({
        key: `guarantor ${i + 1} ${what}`,
        ...{ range, worse, worseForOthers: worse, given: 'quiet' },
      })
    const against = one.against ?? parties.filter((id) => id !== one.actor)
    const cost = pick('cost', one.cost, 'high')
    const stake = one.stake ? pick('stake', one.stake) : ownStake(outline, one.actor)
    return [
      {
        actor: one.actor,
        against,
        sanction: pick('sanction', one.sanction),
        executes: pick('executes', one.executes ?? exactly(1)),
        cost,
        stake,
        counts: cost === 0 || (stake !== undefined && cost <= stake),
      },
    ]
  })
}

/** The least that all stages together are worth to the guarantor by its own worths. */
function ownStake(outline: Outline, actor: string): number | undefined {
  const { model, world, undertaken, frame, settings } = outline
  const { statements } = inWorld(model, world)
  const list = statements[model.actors.findIndex((one) => one.id === actor)] ?? []
  const settled = { settings: undertaken.map((one) => one.keep), today: frame.today }
  const { hanging } = hangingsOf(model, list, settled)
  let stake = 0
  for (const { statement, options, truth } of hanging) {
    const worth = statedWorth(statement, actor, settings)
    if (worth === undefined) return undefined
    const before = options.reduce((a, o, bit) => (isToday(outline, o) ? a | (1 << bit) : a), 0)
    const [now, then] = [at(truth, before), at(truth, truth.length - 1)]
    if (then && !now) stake += worth[0]
    if (now && !then) stake -= worth[1]
  }
  return stake
}

function isToday({ model, undertaken }: Outline, o: number): boolean {
  const { keep } = at(undertaken, o)
  return model.options.find((one) => one.id === keep.option)?.today === keep.value
}
