/**
 * Fields of the model file for the tests with worths: patience, how a breach is seen and what
 * follows it, guarantors, trust, and the chances in a war.
 */
import * as z from 'zod'
import { basis, delay, duration, id, range } from './values.ts'

/** Fields of an actor. */
export const conduct = {
  patience: z
    .strictObject({
      rate: range.optional().describe('Time preference per year'),
      hazard: range.optional().describe('Chance per year that the government bound by it is gone'),
      factor: range
        .optional()
        .describe('Instead of a rate: what a good thing a year from now is worth now, below 1'),
      basis: basis.optional(),
    })
    .optional()
    .describe('How much the future counts; used by the tests with worths'),
  watched: z
    .array(
      z.strictObject({
        probability: range.describe('Chance within the stated time that a breach is seen, 0 to 1'),
        within: duration.describe('The time within which it would be seen'),
        when: id.optional().describe('Only once this option stands; the last that does counts'),
        basis: basis.optional(),
      }),
    )
    .min(1)
    .optional()
    .describe('How any breach by this actor is seen, where a commitment does not say so itself'),
  'false-alarm': range.optional().describe('Chance of a false alarm about it per year'),
  breach: z
    .strictObject({
      within: delay.optional().describe('How long from its being seen until the answer bites'),
      sanction: range.optional().describe('A further loss per year for the one in breach'),
      hostage: range.optional().describe('A deposit lost at once'),
      by: z.array(id).optional().describe('Who answers; everyone else when left out'),
      basis: basis.optional(),
    })
    .optional()
    .describe('What follows a breach by this actor, where a commitment does not say so itself'),
  outside: range
    .optional()
    .describe('What walking away altogether is worth to it per year, against today'),
}

export const powerShift = z.strictObject({
  rising: id.describe('Whose chance of winning rises'),
  declining: id.describe('Whose chance falls'),
  before: range.describe('Chance that the rising side would win, before the stage'),
  after: range.describe('The same after it'),
  'cost-rising': range.describe('What a war would cost it, in units of all there is per period'),
  'cost-declining': range.describe('What it would cost the other side'),
  basis: basis.optional(),
})

export const guarantor = z.strictObject({
  actor: id.describe('Who stands surety'),
  against: z.array(id).optional().describe('Whose breaches it punishes; all when left out'),
  sanction: range.describe('The further loss per year that it puts on the one in breach'),
  executes: range.optional().describe('Chance that it does so, 0 to 1; 1 when left out'),
  cost: range.optional().describe('What doing so costs it per year; nothing when left out'),
  stake: range
    .optional()
    .describe('What the plan is worth to it per year; by its own worths when left out'),
  basis: basis.optional(),
})

const payoffs = {
  keep: range.describe('When both keep their word'),
  betray: range.describe('When it betrays the other'),
}
const oneSided = z.strictObject(payoffs)
const twoSided = z.strictObject({
  ...payoffs,
  neither: range.describe('When both break it'),
  betrayed: range.describe('When the other betrays it'),
})

export const trustEntry = z.strictObject({
  by: id.describe('Who trusts'),
  of: id.describe('Whom'),
  belief: range.describe('How likely it seems today that the other would keep its word, 0 to 1'),
  keeps: z
    .strictObject({
      trustworthy: range.describe('Of the kind that keeps its word'),
      untrustworthy: range.describe('Of the kind that would rather not'),
    })
    .optional()
    .describe('Chance per stage that each kind keeps its word'),
  round: z
    .strictObject({
      trustworthy: twoSided.describe('What a round brings one who prefers keeping to betraying'),
      untrustworthy: oneSided.describe('And one who would rather betray'),
    })
    .optional()
    .describe('One round of give and take, for the size of a first step that reassures'),
  basis: basis.optional(),
})
