/** Would anyone leave a state, which states would nobody leave, and why one actor would. */

import type { Model } from '../../../model/model.ts'
import type { Cell } from '../../../voice/cell.ts'
import type { Block, Sentence } from '../../../voice/explanation.ts'
import { unstatedActors } from '../../../voice/unstated.ts'
import { say, type Vocabulary } from '../../../voice/vocabulary.ts'
import type { FindingOf } from '../documents/finding.ts'
import { wordsOf } from '../words/words.ts'
import { conceptWords } from './concept-words.ts'
import { whyNoStep } from './why-no-step.ts'

/** Whether an actor would leave a state by itself, in a word; nothing without a stated wish. */
export function standingCell(model: Model, judgement: FindingOf<'stability'>, v: Vocabulary): Cell {
  const { stable: words } = wordsOf(v)
  const unsaid = unstatedActors(model).includes(judgement.actor)
  if (unsaid) return { is: 'open', lines: [words.noWish] }
  const actor = v.named(judgement.actor)
  return judgement.stable
    ? { is: 'yes', lines: [words.stays(actor)] }
    : { is: 'no', lines: [words.leaves(actor)] }
}

/** One state, judged for each actor. */
export function explainStability(
  judgements: readonly FindingOf<'stability'>[],
  v: Vocabulary,
): Block[] {
  const words = wordsOf(v).stable
  const leaving = judgements.filter((one) => !one.stable).map((one) => one.actor)
  const verdict = leaving.length === 0 ? words.all : words.some(v.allNamed(leaving))
  return [
    {
      kind: 'heading',
      section: 'verdict',
      text: [words.heading(v.state(judgements[0]?.state ?? ''))],
    },
    {
      kind: 'paragraph',
      text: say({ kind: 'strong', text: verdict }, ...judgements.slice(0, 1).map(termOf(v))),
    },
    {
      kind: 'table',
      columns: words.columns.map((column) => [column]),
      rows: judgements.map((one) => judgementRow(one, v)),
    },
  ]
}

function termOf(v: Vocabulary) {
  return (judgement: FindingOf<'stability'>) =>
    ({ kind: 'term', text: conceptWords(judgement, v).term ?? judgement.concept }) as const
}

function judgementRow(judgement: FindingOf<'stability'>, v: Vocabulary): Sentence[] {
  const words = wordsOf(v).stable
  const { best } = judgement
  return [
    [v.actor(judgement.actor)],
    [(judgement.stable ? words.stays : words.leaves)(v.named(judgement.actor))],
    [best === undefined ? words.none : v.change(judgement.state, best.to)],
    best?.reason === undefined ? [words.none] : deciding(judgement.actor, best.reason, v),
  ]
}

function deciding(
  actor: string,
  reason: { readonly statement: string; readonly gained: boolean },
  v: Vocabulary,
): Sentence {
  const words = wordsOf(v).stable
  const statement = v.statement(actor, reason.statement)
  const sentence = reason.gained ? words.gained(statement) : words.lost(statement)
  return say(sentence, v.basisOf(actor, reason.statement))
}

export function explainEquilibria(equilibria: FindingOf<'equilibria'>, v: Vocabulary): Block[] {
  const { stable: words, term, number } = wordsOf(v)
  const verdict =
    equilibria.count === 0
      ? words.noEquilibria
      : words.equilibria(number(equilibria.count), number(equilibria.feasibleCount))
  return [
    {
      kind: 'paragraph',
      text: say({ kind: 'strong', text: verdict }, { kind: 'term', text: term.nash }),
    },
    { kind: 'list', items: equilibria.listed.map((state) => ({ text: [v.state(state)] })) },
  ]
}

export function explainStates(counted: FindingOf<'states'>, v: Vocabulary): Block[] {
  const { states: words, number } = wordsOf(v)
  const counts = v.isInStates
    ? words.named(number(counted.feasibleCount))
    : words.counts(number(counted.feasibleCount), number(counted.rawCount))
  const blocks: Block[] = [
    { kind: 'heading', text: [words.heading] },
    {
      kind: 'paragraph',
      text: say(
        counts,
        counted.where !== undefined && words.where(number(counted.count), v.formula(counted.where)),
      ),
    },
  ]
  if (counted.listed.length === 0) return blocks
  return [
    ...blocks,
    {
      kind: 'paragraph',
      text: [(v.isInStates ? words.shownNamed : words.shown)(number(counted.listed.length))],
    },
    {
      kind: 'list',
      items: counted.listed.map((state) => ({
        text: [`${v.stateCode(state)}  ${v.state(state)}`],
      })),
    },
  ]
}

/** One actor in one state, in three layers: the verdict, its steps, the statements that decide. */
export function explainWhy(
  model: Model,
  judgement: FindingOf<'stability'>,
  moves: FindingOf<'own-moves'>,
  v: Vocabulary,
): Block[] {
  const { why: words, stay } = wordsOf(v)
  const heading = judgement.stable ? words.stays : words.leaves
  const count = judgement.stable
    ? stay.none(judgement.ownMoveCount)
    : stay.some(judgement.ownMoveCount, judgement.gainCount)
  const name = v.actor(judgement.actor)
  const steps = moves.single.map((move) => ({ text: singleMove(moves, move, v) }))
  return [
    { kind: 'heading', text: [heading(v.named(judgement.actor), v.state(judgement.state))] },
    {
      kind: 'paragraph',
      text: say(
        { kind: 'strong', text: `${name}: ${judgement.best === undefined ? stay.cannot : count}` },
        termOf(v)(judgement),
        ...(judgement.best === undefined ? whyNoStep(model, judgement, v) : []),
      ),
    },
    ...(steps.length > 0
      ? ([
          { kind: 'heading', text: [words.moves] },
          { kind: 'list', items: steps },
        ] as const)
      : []),
    ...decidingStatements(judgement, moves, v),
  ]
}

function singleMove(
  moves: FindingOf<'own-moves'>,
  move: FindingOf<'own-moves'>['single'][number],
  v: Vocabulary,
): Sentence {
  const { why: words, stay } = wordsOf(v)
  const verdict = move.gains ? words.pays : words.paysNot
  const change = { kind: 'strong', text: v.change(moves.state, move.to) } as const
  if (move.reason === undefined) return say(change, `– ${verdict}; ${stay.tie}`)
  const statement = v.statement(moves.actor, move.reason.statement)
  const effect = move.reason.gained ? stay.brings(statement) : stay.costs(statement)
  return say(change, `– ${verdict}; ${effect}`)
}

function decidingStatements(
  judgement: FindingOf<'stability'>,
  moves: FindingOf<'own-moves'>,
  v: Vocabulary,
): Block[] {
  const reasons = [judgement.best?.reason, ...moves.single.map((move) => move.reason)]
  const places = new Map(
    reasons.flatMap((reason) => (reason === undefined ? [] : [[reason.place, reason.statement]])),
  )
  const items = [...places]
    .sort(([a], [b]) => a - b)
    .map(([place, id]) => ({
      text: say(
        { kind: 'strong', text: `${wordsOf(v).why.place(place)}:` },
        v.statement(judgement.actor, id),
        v.basisOf(judgement.actor, id),
      ),
    }))
  if (items.length === 0) return []
  return [
    { kind: 'heading', text: [wordsOf(v).why.deciding] },
    { kind: 'list', items },
  ]
}
