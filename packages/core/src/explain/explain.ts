/** The face of the folder: an answer and its model → what the reader sees. */
import { own } from '../base/own.ts'
import type { Model } from '../model/model.ts'
import type { Finding } from '../subjects/findings.ts'
import type { PlanPart } from '../subjects/plan/told/told.ts'
import { toldAlone } from '../subjects/told.ts'
import type { Block, Explanation, Sentence } from '../voice/explanation.ts'
import type { Asked, Page } from '../voice/page.ts'
import { say, type Vocabulary, vocabularyOf } from '../voice/vocabulary.ts'
import type { Language } from '../voice/words/words.ts'
import { comparePage, planPage } from './plans.ts'

export { explainDifference } from '../subjects/difference/told/told.ts'
export {
  type CommitmentColumn,
  type CommitmentsTold,
  type CommitmentTold,
  type ComparedColumn,
  commitmentColumns,
  commitmentsTold,
  comparedCells,
  comparedColumns,
  comparedHeads,
  contestBlocks,
  type ExposurePlace,
  type ExposureRow,
  type ExposureTold,
  exposureTold,
  type PlanAnswer,
  type PlanTold,
  plansTold,
  readingsCounted,
  type ShockCell,
  type ShockRow,
  type StageTold,
  type Standing,
  shocksTold,
  stagesTold,
  type VerdictCell,
} from '../subjects/plan/told/told.ts'
export { standingCell } from '../subjects/stability/told/told.ts'
export {
  type StakesCell,
  type StakesTold,
  type WorthOfPlan,
  worthsCompared,
} from '../subjects/stakes/told/told.ts'
export {
  type BeliefTold,
  beliefTold,
  type ClaimTold,
  type ClaimVerdict,
  claimCounts,
  claimTold,
  claimVerdict,
  claimVerdicts,
  countTold,
  type FitTold,
  fitTold,
  type PlansCounted,
  plansCounted,
  type QuestionsTold,
  type QuestionTold,
  type RegionsTold,
  type RobustnessTold,
  robustnessTold,
} from '../subjects/worlds/told/told.ts'
export type { Cell } from '../voice/cell.ts'
export type { Block, Explanation, Inline, Item, Sentence } from '../voice/explanation.ts'
export { programVersion, type Stamp, stampOf } from '../voice/run.ts'
export { type TextSettings, toText } from '../voice/text.ts'
export { unstatedActors } from '../voice/unstated.ts'
export type { Language } from '../voice/words/words.ts'
export { stakesTold } from './plans.ts'

/** What `explain` needs to know of an answer: which question, in which world, what was found. */
export interface Explained {
  readonly model: { readonly id: string; readonly hash: string }
  readonly question: { readonly kind: string } & PlanPart
  readonly world: Readonly<Record<string, string>>
  readonly findings: readonly Finding[]
}

/** Puts an answer into words. Computes nothing: every verdict in it stands in a finding. */
export function explain(model: Model, answer: Explained, language: Language): Explanation {
  const v = vocabularyOf(model, language)
  const under = [`${model.id}, ${v.words.asOf(v.words.date(model.date))}`]
  // Where nothing was finished there is nothing but how far it came.
  const isFinished = answer.findings.some((one) => one.kind !== 'unfinished')
  const blocks = isFinished ? body(model, answer, v) : []
  return [
    { kind: 'title', text: [v.text(model.title)], under },
    ...blocks,
    ...sourcesNamed(model, blocks, v),
    ...footer(model, answer, v),
  ]
}

/** What a page is about: by the kind of question, all subjects together. */
function body(model: Model, { question, findings }: Explained, v: Vocabulary): Block[] {
  const asked = { model, findings, v }
  if (question.kind === 'plan') return planPage(asked, question)
  if (question.kind === 'compare') return comparePage(asked)
  const page = own(toldAlone as Readonly<Record<string, Page<never>>>, question.kind)
  // Each subject looks for findings of its own kinds and passes over all others.
  return page?.(asked as unknown as Asked<never>) ?? []
}

/** What the short names of sources stand for, each source that the page names once. */
function sourcesNamed(model: Model, blocks: readonly Block[], v: Vocabulary): Block[] {
  const named = new Set(blocks.flatMap(sentencesOf).flatMap(sourcesIn))
  const items = model.sources
    .filter((source) => named.has(source.id))
    .map((source) => ({ text: [`${source.id}: ${v.text(source.title)}`] }))
  if (items.length === 0) return []
  return [
    { kind: 'heading', section: 'sources', text: [v.words.footer.sources] },
    { kind: 'list', items },
  ]
}

function sentencesOf(block: Block): readonly Sentence[] {
  if (block.kind === 'list')
    return block.items.flatMap((item) => [item.text, ...(item.items ?? [])])
  return block.kind === 'table' ? block.rows.flat() : [block.text]
}

function sourcesIn(sentence: Sentence): readonly string[] {
  return sentence.flatMap((part) =>
    typeof part === 'object' && part.kind === 'basis' ? part.sources : [],
  )
}

/** Which model and world, and how thoroughly: the reader's way back to the same result. */
function footer(model: Model, answer: Explained, v: Vocabulary): Block[] {
  const words = v.words.footer
  const set = model.questions.filter((one) => own(answer.world, one.id) !== one.base)
  const answers = v.list(set.map((one) => v.answer(one.id, own(answer.world, one.id) ?? '')))
  const cut = new Set(answer.findings.flatMap((one) => reached(one, v) ?? []))
  return [
    {
      kind: 'paragraph',
      text: say(set.length > 0 && words.world(answers), ...[...cut].map(words.truncated), {
        kind: 'term',
        text: words.run(answer.model.id, answer.model.hash),
      }),
    },
  ]
}

/** How far a finding came that was stopped before the end. */
function reached(finding: Finding, v: Vocabulary): string | undefined {
  if (finding.strength.kind !== 'truncated') return undefined
  const { limit, explored } = finding.strength
  const tell = own(v.words.reachedAt, limit)
  const far = tell?.(v.words.number(explored), explored === 1) ?? limit
  const whole = finding.kind === 'unfinished' ? finding.whole : undefined
  return whole === undefined ? far : v.words.ofWhole(far, v.words.number(whole))
}
