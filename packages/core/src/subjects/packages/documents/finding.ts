/** Findings about plans as packages: what each is worth to whom, which is fair, what tests say. */
import * as z from 'zod'
import { claimOf } from '../../../documents/claim.ts'
import { actorId, base, reason, stateId } from '../../../documents/finding-parts.ts'
import type { Unfinished } from '../../../documents/unfinished.ts'

const range = z.tuple([z.number(), z.number()])
const place = z.strictObject({ plan: z.string(), stage: z.string() })
const party = { actor: actorId }
const plans = z.array(z.string()).describe('Whose packages are compared')

/**
 * Ideas of a fair bargain that need no common measure of what things are worth to different
 * parties: worths of two actors of a model have none.
 */
export const fairIdeas = ['nash', 'kalai-smorodinsky', 'utilitarian'] as const

export const packagesFinding = z
  .strictObject({
    kind: z.literal('packages'),
    ...base,
    plans,
    parties: z.array(actorId).describe('Of any of these plans, in the order of the model'),
    count: z.int().describe('States after a stage of these plans, each once, and today'),
    acceptable: z.int().describe('Of these, those that leave no party worse off than today'),
    efficient: z.int().describe('Of these, those that no other betters'),
    ranges: z.int().describe('Amounts on which the packages turn and that are ranges'),
    contrary: z
      .int()
      .describe(
        'Packages and parties of which order and amounts, wherever they lie, say the opposite',
      ),
    missing: z
      .array(z.strictObject({ ...party, statements: z.array(z.string()) }))
      .describe('Statements on which the packages turn and that have no amount'),
  })
  .describe('What a choice among the packages of a model rests on')

export const packageFinding = z
  .strictObject({
    kind: z.literal('package'),
    ...base,
    plans,
    state: stateId,
    places: z.array(place).describe('After which stages it stands; none: today'),
    parties: z.array(
      z.strictObject({
        ...party,
        than: z.enum(['better', 'same', 'worse']).describe('Than today, by the order of wants'),
        reason: reason.optional().describe('What decides; none: the same'),
        gain: range.optional().describe('Its amounts less those of today; none: not all stated'),
      }),
    ),
    acceptable: z.boolean().describe('By the order of wants no party is worse off than today'),
    bettered: stateId
      .optional()
      .describe(
        'Of an acceptable one: the first other that no party likes less and one likes more',
      ),
    byAmounts: z
      .strictObject({
        acceptable: z
          .enum(['yes', 'no', 'open'])
          .describe('Is no party worse off? open: it hangs on where in their ranges amounts lie'),
        bettered: stateId
          .optional()
          .describe('The first that betters it wherever in their ranges the amounts lie'),
      })
      .optional()
      .describe('None: some amounts are not stated'),
  })
  .describe('A state that plans come to, as a package')

export const packageChoiceFinding = z
  .strictObject({
    kind: z.literal('package-choice'),
    ...base,
    plans,
    idea: z.enum(fairIdeas),
    state: stateId.describe('With every amount in the middle of its range'),
    gains: z.array(z.strictObject({ ...party, gain: z.number(), most: z.number() })),
    elsewhere: z
      .array(stateId)
      .describe('Chosen instead where one range is at an end, or all at the low or the high one'),
  })
  .describe('The package that an idea of a fair bargain chooses')

export const packageBesideFinding = z
  .strictObject({
    kind: z.literal('package-beside-plan'),
    ...base,
    plans,
    rule: z.enum(['one-reply', 'chain', 'any', 'proportionate']),
    unseen: z.array(z.string()).describe('Options whose breach nobody sees'),
    plan: z.string(),
    state: stateId.optional().describe('Where it ends; none: not all of it is possible'),
    worse: z.array(actorId).describe('Parties who are worse off there than today'),
    bettered: stateId.optional().describe('The package that betters its end'),
    chosen: z.array(z.enum(fairIdeas)).describe('Ideas that choose its end'),
    stands: z.boolean().describe('Does no test of the plan fail?'),
    fails: z
      .strictObject({
        stage: z.string(),
        test: z.enum(['possible', 'today', 'held', 'delivered', 'step']),
        actors: z.array(actorId),
      })
      .optional(),
    both: z
      .enum(['for', 'against', 'only-package', 'only-plan', 'no-package'])
      .describe('Is the end acceptable, and does the plan stand?'),
  })
  .describe('A plan by its end, beside what its tests say')

export const findings = [
  packagesFinding,
  packageFinding,
  packageChoiceFinding,
  packageBesideFinding,
] as const

export type Finding = z.infer<(typeof findings)[number]> | Unfinished
export type FindingKind = Finding['kind']
export type FindingOf<K extends FindingKind> = Extract<Finding, { kind: K }>
export const claim = claimOf<Finding>()
