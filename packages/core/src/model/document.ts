/**
 * The model file, field by field: the one definition that validates it, types it, and from which
 * the published JSON Schema and the reference page are generated.
 *
 * This is the file as an author writes it, shorthands included. `resolve.ts` turns it into a
 * `Model`, in which every shorthand is written out and every name has been looked up.
 */
import * as z from 'zod'
import { formed } from '../base/forms.ts'
import { conduct, guarantor, powerShift, trustEntry } from './conduct-fields.ts'
import { recordEntry, signalEntry } from './implementation-fields.ts'
import { inspectionEntry } from './inspection-fields.ts'
import { judgementEntry } from './judgement-fields.ts'
import { stateForm, turnEntry } from './move-fields.ts'
import { deadline, gate, lapse } from './schedule-fields.ts'
import {
  basis,
  date,
  delay,
  duration,
  formula,
  id,
  judged,
  language,
  range,
  type review,
  setting,
  text,
  yesNo,
} from './values.ts'

export const formatVersion = 1

const sourceEntry = z.strictObject({
  title: text,
  author: text
    .optional()
    .describe(
      'Who wrote it: "Schelling, Thomas C."; several joined by ";"; an institution by its name',
    ),
  in: text.optional().describe('What it appeared in: a newspaper, a journal, a book of several'),
  publisher: text.optional().describe('Who published it'),
  kind: z.string().optional().describe('What it is: op-ed, speech, report, law, interview'),
  date: date.optional(),
  language: z.string().optional().describe('The language of the source'),
  url: z.string().optional(),
  accessed: date.optional().describe('When it was last read at that address'),
  note: text.optional(),
})

const actorEntry = z.strictObject({
  label: text,
  'in-sentence': text
    .optional()
    .describe(
      'Its name as a sentence needs it, with its article: { en: the United States, de: die USA }; the label when left out',
    ),
  plural: z
    .union([yesNo, z.array(language).min(1)])
    .optional()
    .describe('yes: a verb after that name is in the plural; [de]: only in these languages'),
  about: text.optional(),
  basis: basis.optional(),
  ...conduct,
})

const detection = {
  by: z
    .array(id)
    .min(1)
    .optional()
    .describe('Actors who would see it, at least one; leave out for "everyone"'),
  how: text.optional().describe('By what means it is seen'),
  probability: range.optional().describe('Chance of detection within the stated time, 0 to 1'),
  within: duration.optional().describe('The time within which it would be detected'),
  'false-alarm': range.optional().describe('Chance of a false alarm per year'),
  inspection: id
    .optional()
    .describe('Instead of a chance: the inspection that would see it, way of breaking by way'),
  basis: basis.optional(),
}

const observation = z.strictObject(detection).describe('How others see what the owner does')

const level = z.strictObject({ label: text, yes: text.optional(), basis: basis.optional() })

const reversible = z
  .union([yesNo, z.enum(['once-yes', 'once-no'])])
  .describe('yes; no or once-yes (once yes, it stays yes); once-no (once no, it stays no)')

const optionEntry = z.strictObject({
  owner: id.describe('The one actor who decides it'),
  label: text,
  yes: text.optional().describe('What "yes" means, exactly'),
  today: z
    .union([yesNo, id])
    .optional()
    .describe('Its value today; no when left out. A graded option names its level'),
  reversible: reversible.optional(),
  'irreversible-share': range
    .optional()
    .describe('The share that cannot be taken back, 0 to 1; used by the tests with worths'),
  observed: observation.optional(),
  moves: z
    .array(turnEntry)
    .optional()
    .describe('When it may be turned at all, besides what can be undone; all of these must hold'),
  levels: z
    .record(id, level)
    .optional()
    .describe('A graded option, mildest level first: level b of option a becomes the option a.b'),
  ...judged,
})

const ruleEntry = z.strictObject({
  never: formula.describe('What can never be the case'),
  because: text.optional(),
  ...judged,
})

const statementEntry = z.strictObject({
  id: id.optional().describe('Leave it out, and the formula is its name'),
  want: formula.describe('What the actor wants to be the case'),
  label: text.optional().describe('The statement in words'),
  worth: range.optional().describe('What its being true is worth, exact or as a range'),
  strong: z
    .union([yesNo, z.int().min(1).max(9)])
    .optional()
    .describe(
      'yes: losing this is much worse, not only worse; or by how many degrees: 1 no, 2 yes',
    ),
  known: yesNo.optional().describe('no: whether the actor wants this or its opposite is unknown'),
  ...judged,
})

const statement = formed('statement', z.union([formula, statementEntry]))

const tier = z.union([
  formed(
    'pattern',
    z
      .string()
      .describe(
        'A pattern: Y, N or - (either) per option, in the order of the file; in state form a state',
      ),
  ),
  z.array(z.string()).min(1),
])

const rankingEntry = z.strictObject({
  ranking: z
    .array(tier)
    .min(1)
    .describe('States best first, as patterns of Y, N and - (either); a list of patterns is a tie'),
  ...judged,
})

const perceptionEntry = z.strictObject({
  unaware: z.array(id).optional().describe('Options that it does not know of: it reads them as no'),
  impossible: z.array(formula).optional().describe('What it takes to be impossible, wrongly'),
  disregards: z.array(id).optional().describe('Rules that it does not know of or not believe in'),
  preferences: z
    .record(id, z.union([z.array(statement), rankingEntry]))
    .optional()
    .describe('What others want, as it sees them'),
  basis: basis.optional(),
})

const place = {
  after: z.string().optional().describe('The statement that it comes right after'),
  before: z.string().optional().describe('The statement that it comes right before'),
}

const change = z.union([
  z.strictObject({
    move: z.string(),
    of: id,
    ...place,
    worth: range.optional().describe('What it is worth at its new place; as before when left out'),
  }),
  z.strictObject({ replace: z.string(), of: id, with: z.array(statement).min(1) }),
  z.strictObject({ add: statement, of: id, ...place }),
  z.strictObject({ drop: z.string(), of: id }),
  z.strictObject({
    unseen: z.array(id).min(1).describe('Options whose breach nobody would see'),
  }),
  z.strictObject({ forbid: formula, because: text.optional() }),
])

const answerEntry = z.strictObject({
  label: text,
  changes: z.array(change).optional().describe('What this answer changes in the model as written'),
  watch: z.record(id, text).optional().describe('What one would see if this answer is right'),
  basis: basis.optional(),
})

const questionEntry = z.strictObject({
  title: text,
  base: id.describe('The answer that the model as written takes'),
  answers: z.record(id, answerEntry),
  for: basis.optional().describe('What speaks for the base answer'),
  against: basis.optional().describe('What speaks against it'),
  ...judged,
})

const answerSetting = z.record(id, id).describe('One answer for each question named')

const readingEntry = z.strictObject({
  label: text,
  answers: answerSetting,
  open: z
    .array(id)
    .optional()
    .describe('Questions that it leaves open: in counts these vary, and no others'),
  basis: basis.optional(),
})

const stateEntry = z.strictObject({
  label: text,
  set: z.array(setting).optional().describe('What differs from today; left out in state form'),
  basis: basis.optional(),
})

const observedEntry = z.strictObject({
  label: text,
  date,
  'refused-by': z.array(id).min(1).optional().describe('Each of these refused'),
  'refused-by-one-of': z.array(id).min(1).optional().describe('At least one of these refused'),
  'made-by': z.array(id).min(1).optional().describe('These made the move'),
  offers: z
    .array(z.array(setting).min(1))
    .min(1)
    .describe('The deals offered, or the moves made, each as what it would change'),
  from: id.optional().describe('The state it was offered in; today when left out'),
  ...judged,
})

const breach = z.strictObject({
  signal: text.optional().describe('What a breach would look like'),
  answer: z.array(setting).optional().describe('What is taken back in answer'),
  by: z.array(id).optional().describe('Who answers'),
  within: delay.optional().describe('How long from its being seen until the answer bites'),
  sanction: range.optional().describe('A further loss per year for the one in breach'),
  hostage: range.optional().describe('A deposit lost at once'),
  note: text.optional(),
  basis: basis.optional(),
})

const commitmentEntry = z.strictObject({
  keep: setting,
  by: id.optional().describe('Who undertakes it; the owner of the option when left out'),
  verification: z.strictObject(detection).optional(),
  breach: breach.optional(),
  due: deadline.optional().describe('By when; the day of the stage when left out'),
  lapses: lapse.optional().describe('When the promise ends by itself'),
  label: text.optional(),
  basis: basis.optional(),
})

const commitments = z.array(z.union([setting, commitmentEntry]))

const stageEntry = z.strictObject({
  label: text.optional(),
  commitments: commitments.optional(),
  talks: text.optional().describe('What is only negotiated in this stage'),
  after: z.array(id).optional().describe('Stages that must stand before this one begins'),
  dwell: duration.optional().describe('The shortest time this stage stands before the next'),
  survival: range.optional().describe('Chance that the plan goes on after this stage, 0 to 1'),
  escrow: yesNo
    .optional()
    .describe('yes: exchanged at one stroke through a third hand, so that none can hold back'),
  power: powerShift.optional().describe('What the stage does to the chances in a war'),
  fallback: id.optional().describe('The stage the plan falls back to when this one breaks'),
  due: deadline.optional().describe('By when all of it is to stand'),
  gate: gate.optional().describe('What must be the case for it to begin, besides earlier stages'),
  basis: basis.optional(),
})

const planEntry = z.strictObject({
  label: text,
  about: text.optional(),
  role: z.enum(['plan', 'alternative']).optional(),
  parties: z.array(id).optional().describe('Who is bound; the owners when left out'),
  stages: z.record(id, z.union([commitments, stageEntry])),
  guarantors: z.array(z.union([id, guarantor])).optional(),
  breakdown: range
    .optional()
    .describe('Chance per year that an act of nobody in it ends the plan, 0 to 1'),
  trust: z.array(trustEntry).optional().describe('Who trusts whom, and how far'),
  horizon: duration.optional(),
  signed: date.optional().describe('When it was agreed'),
  ...judged,
})

const shockEntry = z.strictObject({
  label: text,
  set: z.array(setting).optional().describe('Options forced to a value'),
  held: yesNo.optional().describe('yes: nobody can change them back'),
  answers: answerSetting.optional().describe('A change in how an actor is read'),
  asserted: z.array(text).optional().describe('Consequences outside any preference model'),
  ...judged,
})

const claimEntry = z.strictObject({
  says: text.describe('The claim, paraphrased'),
  kind: z.enum(['causal', 'evaluative', 'fact']).optional(),
  test: z.string().optional().describe('What would have to come out if the claim holds'),
  needs: z.array(text).optional().describe('Mechanisms this model lacks, without which no test'),
  asserted: text.optional().describe('Why no preference model can test it'),
  note: text.optional(),
  ...judged,
})

export const modelDocument = z.strictObject({
  stufenplan: z.int().describe('The version of this format; now 1'),
  id: id.describe('The name of the model'),
  title: text,
  date: z.union([date, z.literal('undated')]),
  about: text.optional(),
  languages: z
    .array(z.string())
    .min(1)
    .optional()
    .describe('The languages its texts are written in, main language first; en when left out'),
  period: duration.optional().describe('The length of one period in the tests with worths'),
  basis: basis.optional().describe('What everything without a basis of its own rests on'),
  worths: z
    .strictObject({ basis })
    .optional()
    .describe('What the worths of all statements rest on'),
  sources: z.record(id, sourceEntry).optional(),
  actors: z.record(id, actorEntry),
  options: z.record(id, optionEntry).default({}).describe('Left out in state form'),
  ...stateForm,
  rules: z.record(id, ruleEntry).optional(),
  preferences: z
    .record(id, z.union([z.array(statement), rankingEntry]))
    .optional()
    .describe(
      'Per actor, what it wants, most important first (states alike in all are tied); or, directly, a ranking of all feasible states',
    ),
  perceptions: z
    .record(id, perceptionEntry)
    .optional()
    .describe('Per actor that sees the conflict wrongly, how it sees it'),
  questions: z.record(id, questionEntry).optional().describe('Contested questions'),
  judgements: z
    .record(id, judgementEntry)
    .optional()
    .describe('Which answers to contested questions speak for which others, and how strongly'),
  readings: z.record(id, readingEntry).optional().describe('Named settings of the questions'),
  states: z.record(id, stateEntry).optional().describe('Named states'),
  observed: z.record(id, observedEntry).optional().describe('Facts the model must explain'),
  inspections: z
    .record(id, inspectionEntry)
    .optional()
    .describe('Designs of inspection, to which commitments refer'),
  plans: z.record(id, planEntry).optional().describe('Plans and their alternatives'),
  shocks: z.record(id, shockEntry).optional(),
  claims: z.record(id, claimEntry).optional(),
  signals: z.record(id, signalEntry).optional(),
  implementation: z
    .record(id, recordEntry)
    .optional()
    .describe('What became of the promises of plans, record by record'),
})

/** A model file as written, after its shape has been checked. */
export type ModelDocument = z.infer<typeof modelDocument>
export type StatementDocument = z.infer<typeof statement>
export type RankingDocument = z.infer<typeof rankingEntry>
export type ChangeDocument = z.infer<typeof change>
export type BasisDocument = z.infer<typeof basis>
export type ReviewDocument = z.infer<typeof review>
export type StageDocument = z.infer<typeof stageEntry>
export type CommitmentDocument = z.infer<typeof commitmentEntry>
export type DetectionDocument = z.infer<typeof observation>

/** The published JSON Schema of the model file (2020-12), made from the definition above. */
export function modelJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(modelDocument, { io: 'input' })
  return { $id: 'https://stufenplan.org/schema/model-1.json', title: 'Stufenplan model', ...schema }
}
