/** Findings about the stakes of a plan: is each stage self-enforcing, and by what margin. */
import * as z from 'zod'
import { actorId, base } from '../../../documents/finding-parts.ts'

const numbers = z.record(z.string(), z.number())
const named = z.array(z.string())

/** How the test was made; the same in each finding, so that each can be checked alone. */
export const tested = {
  plan: z.string(),
  stages: named.describe('In the order tested; stages that set nothing are left out'),
  unseen: named.describe('Options whose breach nobody sees'),
  look: z.enum(['forward', 'alone']).describe('What later stages bring counts, or nothing follows'),
  cheater: z
    .enum(['march-on', 'gated'])
    .describe('After an unseen breach the plan goes on, or stops at the next gate'),
  memory: z.enum(['lasting', 'fading']).describe('Evidence stays, or is gone after a period'),
  marginMin: z.number(),
  set: z
    .strictObject({
      detection: numbers.optional(),
      lag: numbers.optional(),
      sanction: numbers.optional(),
      hostage: numbers.optional(),
      patience: numbers.optional(),
      share: numbers.optional(),
      effort: numbers.optional(),
      survival: numbers.optional(),
      dwell: numbers.optional(),
      worth: z.record(z.string(), numbers).optional(),
    })
    .describe('Numbers set otherwise than in the model'),
}

const place = z.strictObject({
  stage: z.string(),
  actor: actorId,
  margin: z.number(),
  point: numbers.describe('The values of the numbers that are ranges'),
})

export const stakesFinding = z
  .strictObject({
    kind: z.literal('stakes'),
    ...base,
    ...tested,
    periodDays: z.number(),
    periodStated: z.boolean().describe('False: no period is stated, a quarter of a year is taken'),
    ranged: z.boolean().describe('Some numbers are ranges; margins are given as ranges too'),
    notLadder: z.string().optional().describe('An option that a later stage takes back'),
    forbidden: z
      .strictObject({ stage: z.string(), rules: named })
      .optional()
      .describe('A stage whose state these rules forbid; nothing is tested'),
    tested: z.array(actorId).describe('Parties of whom all that is needed is stated'),
    missing: z
      .array(
        z.strictObject({
          what: z.enum(['worth', 'breadth', 'patience', 'detection', 'lag', 'obligations']),
          actor: actorId,
          names: named.describe('Statements or options of which it is not stated'),
        }),
      )
      .describe('What is not stated; these parties are not tested'),
    patience: z
      .array(z.strictObject({ actor: actorId, low: z.number(), high: z.number() }))
      .describe("What a year's wait leaves of a good thing, as stated; who states none is absent"),
    holds: z.enum(['everywhere', 'somewhere', 'nowhere']).optional(),
    at: z
      .enum(['stated', 'worst', 'middle', 'best'])
      .optional()
      .describe('Where in the ranges, as asked for; none where nothing could be tested'),
    weakest: place.optional().describe('The least margin there'),
    weakestAtWorst: place.optional().describe('The least margin in the worst corner, if ranged'),
    weakestAtBest: place.optional().describe('The least margin in the best corner, if ranged'),
  })
  .describe('The stakes of a plan as a whole: what can be tested, and what would break first')

const interval = z.tuple([z.number(), z.number()])

export const stageMarginFinding = z
  .strictObject({
    kind: z.literal('stage-margin'),
    ...base,
    ...tested,
    stage: z.string(),
    actor: actorId,
    at: z
      .enum(['stated', 'worst', 'middle', 'best'])
      .describe('Where in the ranges: nothing is a range, the worst or best corner, the middle'),
    point: numbers.describe('The values of the numbers that are ranges'),
    proved: z.boolean().describe('False: some numbers may act either way; only ends were tried'),
    margin: z
      .number()
      .optional()
      .describe('If those answer whom it costs nothing; none: the party has nothing to break'),
    marginJoint: z.number().optional().describe('If all who are to answer did so together'),
    granted: z
      .array(actorId)
      .describe('Who answers of whom no worths are stated: they are taken to want to'),
    rules: named.describe('Rules without one of which the margin would be another'),
    holds: z.enum(['strong', 'conditional', 'no']).describe('strong: even if nothing followed'),
    marginAlone: z.number().optional(),
    survivalMin: z.number().optional().describe('Least chance of going on at every later gate'),
    share: z.number().optional().describe('The margin as a share of what an answer would cost'),
    binding: z
      .strictObject({
        node: z.enum(['entry', 'dwell', 'ended']),
        left: z.int().describe('Periods before the next gate'),
        withheld: named,
        undone: named,
        dropped: named.describe('New commitments of others that do not happen without these'),
        ways: z
          .array(z.strictObject({ option: z.string(), way: z.string() }))
          .optional()
          .describe('By which way each is broken, where an inspection knows several'),
        detection: z.number().describe('Chance per period that it is seen'),
        comply: z.number(),
        deviate: z.number(),
        kept: z.number().describe('Flow per period while keeping its word'),
        tempted: z.number().describe('Flow in breach, before the answer'),
        answered: z.number().describe('Flow after it'),
      })
      .optional()
      .describe('The node and the deviation that decide'),
    marginWithholding: z.number().optional().describe('At entry, when the new steps are due'),
    marginUndoing: z.number().optional().describe('Later, when steps done can be taken back'),
    marginGated: z.number().optional().describe('If an unseen breach stopped the plan'),
    gain: z.number().describe('Flow gained over the stage before'),
    overWalkingAway: z.number().describe('Entering against leaving openly'),
    critical: z
      .strictObject({
        patience: z.array(interval).describe('Discount factors per period between which it holds'),
        patienceYearly: z.array(interval).describe("The same: what a year's wait leaves"),
        detection: z.number().optional().describe('None: no chance of being seen is enough'),
        lag: z.int().optional().describe('Longest tolerable lag in periods'),
        lagEndless: z.boolean().describe('Any lag would do'),
        sanction: z.number().optional().describe('Further flow to be lost; none: none is enough'),
        hostage: z.number().optional().describe('Further deposit'),
      })
      .optional(),
    additive: z
      .strictObject({
        factor: z.number().describe('How much of the future is left when the answer bites'),
        criticalFactor: z.number().optional(),
        leverage: z.array(z.strictObject({ option: z.string(), amount: z.number() })),
        burden: z.array(z.strictObject({ option: z.string(), amount: z.number() })),
        sanction: z.number(),
        hostageFlow: z.number(),
      })
      .optional()
      .describe('Leverage against burden, if the stage stood alone and worths add up'),
  })
  .describe('Is a stage self-enforcing for a party, and by what margin?')

const change = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('sanction'), more: z.number().describe('Flow per year') }),
  z.strictObject({ kind: z.literal('hostage'), more: z.number().describe('A deposit') }),
  z.strictObject({ kind: z.literal('detection'), to: z.number().describe('Chance per period') }),
  z.strictObject({ kind: z.literal('lag'), to: z.int().describe('Periods') }),
  z.strictObject({ kind: z.literal('escrow') }),
  z.strictObject({ kind: z.literal('split'), first: named, then: named }),
  z.strictObject({ kind: z.literal('reorder'), order: named.describe('Stages') }),
  z.strictObject({
    kind: z.literal('carrot'),
    option: z.string().describe('What the plan does not hold yet, in a last stage of its own'),
    value: z.boolean(),
    by: actorId,
    point: numbers.describe('Values of further numbers that are ranges, worst for the party'),
  }),
])

export const stageRepairsFinding = z
  .strictObject({
    kind: z.literal('stage-repairs'),
    ...base,
    ...tested,
    stage: z.string(),
    actor: actorId,
    point: numbers,
    splitHelps: z
      .array(z.enum(['irreversible', 'verification', 'prospect']))
      .describe('Why cutting the stage in two may help at all; none: it cannot'),
    changes: z.array(
      z.strictObject({
        change,
        margin: z
          .number()
          .optional()
          .describe('Of this party in the stage after the change; none: nothing to break there'),
        weakest: z
          .strictObject({ stage: z.string(), actor: actorId, margin: z.number() })
          .optional()
          .describe('What is then the weakest link of the plan'),
      }),
    ),
  })
  .describe('What single change would mend a stage that does not hold: the least of each kind')

const chances = z.strictObject({ low: z.number(), high: z.number() })

export const stageTrustFinding = z
  .strictObject({
    kind: z.literal('stage-trust'),
    ...base,
    ...tested,
    stage: z.string(),
    actor: actorId.describe('Who enters'),
    other: actorId.describe('Who might be of the kind that breaks its word'),
    point: numbers,
    belief: z
      .number()
      .optional()
      .describe('The least belief in the other at which entering pays; none: no belief is enough'),
    betrayed: z.number().describe('Flow if the other breaks all at once, until and after answers'),
    stated: chances
      .optional()
      .describe('The belief that the model states, after the promises kept before this stage'),
  })
  .describe('How far must a party trust another to enter a stage?')

export const trustRoundFinding = z
  .strictObject({
    kind: z.literal('trust-round'),
    ...base,
    plan: z.string(),
    actor: actorId,
    other: actorId,
    belief: z.number().describe('In the middle of its range, as all numbers here'),
    oneRound: z.number().describe('The belief that a single round for everything would need'),
    least: z.number().describe('A first step smaller than this share teaches nothing'),
    most: z.number().describe('A larger one is not dared'),
    opensAt: z.number().optional().describe('From this belief on there is a step that reassures'),
  })
  .describe('How large may a first step be that shows who keeps his word?')

export const powerShiftFinding = z
  .strictObject({
    kind: z.literal('power-shift'),
    ...base,
    plan: z.string(),
    stage: z.string(),
    rising: actorId,
    declining: actorId,
    discount: z.number().describe('Of the declining party, per period'),
    before: z.number().describe('In the middle of its range, as all numbers here'),
    after: z.number(),
    largest: z.number().describe('The most that the chance may be after one stage'),
    stageCount: z.int().describe('The fewest stages that the whole shift needs'),
  })
  .describe('Does a stage shift so much power that the declining side would rather fight now?')

export const stageAnswersFinding = z
  .strictObject({
    kind: z.literal('stage-answers'),
    ...base,
    ...tested,
    stage: z.string(),
    actor: actorId.describe('Whose breach is answered'),
    point: numbers,
    breach: z
      .strictObject({ withheld: named, undone: named, dropped: named })
      .describe('The most tempting breach of the stage, and what falls with it'),
    rules: named.describe('Rules that forbid a part of the answers'),
    answers: z.array(
      z.strictObject({
        responder: actorId,
        options: named.describe('What it would take back'),
        unwilling: named.describe('Of these, what it would rather leave'),
        blocked: named.describe('Of these, what rules forbid, whatever else is taken back'),
        answerGain: z.number().describe('Its flow when it answers, less when it forgives'),
      }),
    ),
  })
  .describe('Would those who are to answer a breach want to?')

export const guarantorFinding = z
  .strictObject({
    kind: z.literal('guarantor'),
    ...base,
    ...tested,
    actor: actorId,
    point: numbers,
    against: z.array(actorId),
    sanction: z.number(),
    executes: z.number(),
    cost: z.number(),
    stake: z.number().optional().describe('None: nobody says what the plan is worth to it'),
    counts: z.boolean(),
  })
  .describe('Would a guarantor impose its sanction? Only then it counts')
