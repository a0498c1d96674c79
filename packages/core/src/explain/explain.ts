/** The face of the folder: an answer and its model → what the reader sees. */
import { own } from '../base/own.ts'
import type { Finding, FindingKind, FindingOf } from '../finding/finding.ts'
import type { Model } from '../model/model.ts'
import { explainAnswered, explainConceptEquilibria, tellsMore, whyAnswered } from './answers.ts'
import { explainClaims } from './claims.ts'
import { explainCoalitions, whyTogether } from './coalitions.ts'
import type { Block, Explanation, Sentence } from './explanation.ts'

import { explainInverseState } from './inverse-state.ts'
import { explainMoves } from './moves.ts'
import { explainPaths, explainShared } from './paths.ts'
import { explainPlan, type PlanPart } from './plan.ts'
import { explainInverse, explainRepair } from './plan-changes.ts'
import { explainCompare } from './plan-compare.ts'
import { explainPlansRobust } from './plans-over-worlds.ts'
import { explainSearch } from './search.ts'
import { explainEquilibria, explainStability, explainStates, explainWhy } from './stability.ts'
import { explainSlices } from './stage-slices.ts'
import { explainStakesSearch } from './stakes-search.ts'
import { explainToday } from './today.ts'
import { say, type Vocabulary, vocabularyOf } from './vocabulary.ts'
import type { Language } from './words/words.ts'
import { explainBelief, explainRobustness, explainWorldFit } from './worlds.ts'

export { explainDifference } from './difference.ts'
export type { Block, Explanation, Inline, Item, Sentence } from './explanation.ts'
export { type PlanTold, plansTold } from './plan-told.ts'
export { type TextSettings, toText } from './text.ts'
export { unstatedActors } from './unstated.ts'
export { statementNames } from './vocabulary.ts'
export type { Language } from './words/words.ts'

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

type Page = (
  model: Model,
  findings: readonly Finding[],
  v: Vocabulary,
  question: PlanPart,
) => Block[]

/** Pages about plans, by the kind of question. */
const planPages: Readonly<Record<string, Page>> = {
  plan: explainPlan,
  compare: explainCompare,
  search: (_, findings, v) => explainSearch(findings, v),
  ladders: explainStakesSearch,
  slices: explainSlices,
  repair: explainRepair,
  inverse: explainInverse,
}

function body(model: Model, { question, findings }: Explained, v: Vocabulary): Block[] {
  const first = <K extends FindingKind>(kind: K) =>
    findings.find((finding): finding is FindingOf<K> => finding.kind === kind)
  const judgements = findings.filter(
    (one): one is FindingOf<'stability'> => one.kind === 'stability',
  )
  const [judgement] = judgements
  const [moves, equilibria, states] = [first('own-moves'), first('equilibria'), first('states')]
  if (question.kind === 'inverse-state')
    return explainInverseState(
      findings.filter((one) => one.kind === 'inverse-state'),
      v,
    )
  if (question.kind === 'today') return explainToday(model, findings, v)
  if (question.kind === 'moves') return explainMoves(findings, v)
  const page = planPages[question.kind]
  if (page) return page(model, findings, v, question)
  if (question.kind === 'claims') return explainClaims(model, findings, v)
  if (question.kind === 'robust-plans')
    return explainPlansRobust(
      model,
      findings.filter((one) => one.kind === 'plan-robustness'),
      v,
    )
  const [robust, fit, belief] = [first('robustness'), first('world-fit'), first('belief')]
  if (fit) return explainWorldFit(model, fit, findings, v)
  if (robust) return explainRobustness(model, robust, v)
  if (belief) return explainBelief(model, belief, v)
  const together = first('coalition')
  if (question.kind === 'why' && together) return whyTogether(together, v)
  if (question.kind === 'why' && judgement && tellsMore(judgement)) return whyAnswered(judgement, v)
  if (moves && judgement) return explainWhy(model, judgement, moves, v)
  if (question.kind === 'paths') return explainPaths(findings, v)
  if (equilibria) {
    const explained = tellsMore(equilibria) ? explainConceptEquilibria : explainEquilibria
    return [...explained(equilibria, v), ...explainShared(findings, v)]
  }
  if (states) return explainStates(states, v)
  const coalitions = explainCoalitions(
    findings.filter((one): one is FindingOf<'coalition'> => one.kind === 'coalition'),
    v,
  )
  if (judgements.some(tellsMore)) return [...explainAnswered(judgements, v), ...coalitions]
  return judgements.length > 0 ? [...explainStability(judgements, v), ...coalitions] : []
}

/** What the short names of sources stand for, each source that the page names once. */
function sourcesNamed(model: Model, blocks: readonly Block[], v: Vocabulary): Block[] {
  const named = new Set(blocks.flatMap(sentencesOf).flatMap(sourcesIn))
  const items = model.sources
    .filter((source) => named.has(source.id))
    .map((source) => ({ text: [`${source.id}: ${v.text(source.title)}`] }))
  if (items.length === 0) return []
  return [
    { kind: 'heading', text: [v.words.footer.sources] },
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
  const answers = set.map((one) => `${one.id} = ${own(answer.world, one.id)}`).join(', ')
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
