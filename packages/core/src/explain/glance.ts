/**
 * An answer at a glance: the headline, one table, and what belongs beneath it; nothing that the
 * whole page does not say with its reasons.
 */
import type { Model } from '../model/model.ts'
import { monitoringGlance, replayGlance } from '../subjects/monitoring/told/told.ts'
import {
  boardGrid,
  boardTold,
  failsSaid,
  ladderGrid,
  ladderTold,
  type MarginOf,
  mustSeeText,
  searchGrids,
} from '../subjects/plan/told/told.ts'
import { verificationGlance } from '../subjects/verification/told/told.ts'
import {
  claimsGlance,
  type Glanced,
  moreRows,
  plansGlance,
  robustGlance,
} from '../subjects/worlds/told/told.ts'
import type { Block, Explanation } from '../voice/explanation.ts'
import { shortNames } from '../voice/short-names.ts'
import { say, type Vocabulary, vocabularyOf } from '../voice/vocabulary.ts'
import type { Language } from '../voice/words/words.ts'
import { type Explained, limitsSaid, title } from './frame.ts'
import { headlineOf } from './headline.ts'
import { stakesTold } from './plans.ts'

/** How much is left out, for a page of few lines. */
export interface Shortened {
  /** At most so many rows of a table, the first. */
  readonly rowsMax?: number
  /** At most so many lines for each line of a cell. */
  readonly clip?: number
  /** What belongs under the headline is left out. */
  readonly noMore?: true
  /** Names of plans in at most so many characters, where these tell them apart. */
  readonly nameMax?: number
}

type Answered = Explained & { readonly language: Language }

/** Undefined where there is nothing shorter to say than the whole page. */
export function explainAtAGlance(
  model: Model,
  answer: Explained,
  language: Language,
  shortened: Shortened = {},
): Explanation | undefined {
  const { findings, question } = answer
  if (findings.every((one) => one.kind === 'unfinished')) return undefined
  const v = vocabularyOf(model, language)
  const told = tableOf(model, { ...answer, language }, v, shortened)
  if (told === undefined) return undefined
  const { lead, under } = headlineOf(
    shortlyNamed(model, language, shortened.nameMax),
    { question, findings },
    language,
  )
  const said = limitsSaid(model, answer, v)
  // What must be seen stands below the ladder already.
  const more = under.filter((one) => one.statements.some(({ fact }) => fact !== 'must-see'))
  const text = (list: typeof lead) => list.map((one) => one.text).join(' ')
  return [
    title(model, v, v.words.footer.version(answer.model.hash)),
    ...(lead.length > 0
      ? [{ kind: 'paragraph', text: [{ kind: 'strong', text: text(lead) }] } as const]
      : []),
    ...(more.length > 0 && !shortened.noMore ? saidBelow(told, text(more)) : told),
    ...(said.length > 0 ? [{ kind: 'paragraph', text: said } as const] : []),
  ]
}

/** In the paragraph that ends the page, where one stands there. */
function saidBelow(told: readonly Block[], text: string): Block[] {
  const last = told.at(-1)
  if (last?.kind !== 'paragraph') return [...told, { kind: 'paragraph', text: [text] }]
  return [...told.slice(0, -1), { ...last, text: say(...last.text, text) }]
}

function tableOf(
  model: Model,
  answer: Answered,
  v: Vocabulary,
  shortened: Shortened,
): Block[] | undefined {
  const { question, findings } = answer
  switch (question.kind) {
    case 'plan':
      return planTable(model, answer, v, shortened)
    case 'compare':
      return compareTable(model, answer, shortened)
    case 'robust':
      return glanced(robustGlance({ model, findings, v, ...roomIn(shortened) }), v)
    case 'robust-plans':
      return glanced(plansGlance({ model, findings, v, ...roomIn(shortened) }), v)
    case 'claims':
      return glanced(claimsGlance({ model, findings, v, ...roomIn(shortened) }), v)
    case 'search':
      return searchGrids(findings, v, shortened)
    case 'verification':
      return verificationGlance(model, findings, v)
    case 'monitoring':
      return monitoringGlance(model, findings, v)
    case 'replay':
      return replayGlance(model, findings, v)
    default:
      return undefined
  }
}

function roomIn({ rowsMax = Number.MAX_SAFE_INTEGER, clip }: Shortened) {
  return { rowsMax, clip }
}

function glanced(found: Glanced | undefined, v: Vocabulary): Block[] | undefined {
  if (found === undefined) return undefined
  const { grid, left, below } = found
  const text = left === 0 ? below : [moreRows(left, v), ...below]
  return [...(grid.rows.length > 0 ? [grid] : []), { kind: 'paragraph', text: [text.join(' ')] }]
}

function compareTable(
  model: Model,
  { findings, language }: Answered,
  { rowsMax, nameMax }: Shortened,
): Block[] | undefined {
  const told = boardTold(model, findings, language)
  if (told.rows.length === 0) return undefined
  // The order is by whole names, here as everywhere.
  const v = vocabularyOf(shortlyNamed(model, language, nameMax), language)
  const board = { ...told, rows: told.rows.map((row) => ({ ...row, label: v.plan(row.plan) })) }
  const left = board.rows.slice(rowsMax ?? board.rows.length).map((one) => one.label)
  return [
    boardGrid(board, rowsMax),
    { kind: 'paragraph', text: say(left.length > 0 && board.more(left), board.legend) },
  ]
}

/** The model with the names of its plans cut where they are longer. */
function shortlyNamed(model: Model, language: Language, nameMax: number | undefined): Model {
  if (nameMax === undefined) return model
  const v = vocabularyOf(model, language)
  const names = shortNames(
    model.plans.map((one) => v.plan(one.id)),
    nameMax,
  )
  const plans = model.plans.map((one, i) => ({
    ...one,
    label: { ...one.label, [language]: names[i] ?? v.plan(one.id) },
  }))
  return { ...model, plans }
}

/** Of the whole plan only: a part of it is told in full. */
function planTable(
  model: Model,
  { question, findings, language }: Answered,
  v: Vocabulary,
  { clip }: Shortened,
): Block[] | undefined {
  const { plan } = question
  if (plan === undefined || !findings.some((one) => one.kind === 'plan')) return undefined
  const answer = { model, plan, findings, language }
  const stakes = stakesTold(answer)
  const ladder = ladderTold(answer, marginsIn(answer))
  // Where in the ranges, and the weakest link there; other corners are told further down.
  const weakest = stakes?.weakest.length ? stakes.weakest.slice(0, 2) : failsSaid(findings, v)
  return [
    ladderGrid(ladder, clip),
    { kind: 'paragraph', text: [ladder.legend] },
    { kind: 'paragraph', text: say(mustSeeText(model, findings, v), ...weakest) },
  ]
}

/** Margins of a plan's stages as the ladder shows them, where amounts are stated. */
export function marginsIn(answer: Parameters<typeof stakesTold>[0]): MarginOf {
  const cells = stakesTold(answer)?.cells ?? []
  return (stage, actor) => {
    const found = cells.find((one) => one.stage === stage && one.actor === actor)
    if (found?.margin === undefined || found.amount === undefined) return undefined
    return { is: found.is, text: found.margin, amount: found.amount }
  }
}
