/** One stage in words, three layers deep: the verdict, the chain of moves, the statements. */

import type { Item, Sentence } from '../../../voice/explanation.ts'
import { say, type Vocabulary } from '../../../voice/vocabulary.ts'
import type { FindingOf } from '../finding.ts'
import { wordsOf } from '../words/words.ts'
import { consequence } from './plan-answer.ts'
import { deliveredVerdict, withholding } from './plan-delivered.ts'

/** What was found at the states of the stages. */
export interface AtStages {
  readonly held: readonly FindingOf<'stage-held'>[]
  readonly delivered: readonly FindingOf<'stage-delivered'>[]
  readonly exposed: readonly FindingOf<'stage-exposed'>[]
}

export function stageItem(
  name: string,
  entered: FindingOf<'stage-entered'>,
  { held, delivered, exposed }: AtStages,
  v: Vocabulary,
): Item {
  const title = { kind: 'strong', text: name } as const
  const words = wordsOf(v).stage
  if (!entered.possible) return { text: say(title, words.impossible) }
  const holding = held.find((one) => one.stage === entered.stage && one.state === entered.to)
  const delivery = delivered.find(
    (one) => one.stage === entered.stage && one.from === entered.from && one.state === entered.to,
  )
  const exposure = exposed.find(
    (one) => one.stage === entered.stage && one.from === entered.from && one.state === entered.to,
  )
  return {
    text: say(
      title,
      v.change(entered.from, entered.to),
      '·',
      ...entryVerdict(entered, v),
      ...heldVerdict(holding, v),
      ...deliveredVerdict(delivery, v),
    ),
    items: [
      ...movers(entered, v),
      ...(holding?.tempted.map((one) => temptation(holding, one, v)) ?? []),
      ...(delivery?.withheld.map((one) => withholding(one, v)) ?? []),
      ...spoilers(entered, v),
      ...exposures(exposure, v),
    ],
  }
}

function names(list: readonly { readonly actor: string }[], v: Vocabulary): string {
  return v.list(list.map((one) => v.actor(one.actor)))
}

function entryVerdict({ movers, step, today }: FindingOf<'stage-entered'>, v: Vocabulary) {
  const words = wordsOf(v).stage
  if (movers.length === 0) return [words.nobodyMoves]
  if (step && today) return [words.allGain]
  const losing = movers.filter((one) => one.step.verdict === 'loses')
  const nothing = movers.filter((one) => one.step.verdict === 'equal')
  const refusing = movers.filter((one) => one.today.verdict !== 'gains')
  return [
    step && words.allGain,
    losing.length > 0 && words.worse(names(losing, v)),
    nothing.length > 0 && words.nothingNew(names(nothing, v)),
    today ? words.stillBetter : words.notBetter(names(refusing, v)),
  ]
}

function heldVerdict(holding: FindingOf<'stage-held'> | undefined, v: Vocabulary) {
  const words = wordsOf(v).stage
  if (holding === undefined) return []
  const open = holding.tempted.filter((one) => one.unansweredCount > 0)
  if (open.length > 0) return [words.notHeld(names(open, v))]
  return holding.tempted.length === 0 ? [words.held, words.nobodyTempted] : [words.held]
}

function movers({ movers }: FindingOf<'stage-entered'>, v: Vocabulary): Sentence[] {
  const words = wordsOf(v).stage
  return movers.map(({ actor, step, today }) => {
    const name = v.actor(actor)
    const said = (reason: { statement: string }) => v.statement(actor, reason.statement)
    if (step.reason === undefined) return say(words.equal(name))
    const sentence = step.verdict === 'gains' ? words.gains : words.loses
    const still = step.verdict === 'loses' && today.verdict === 'gains' ? today.reason : undefined
    return say(
      sentence(name, said(step.reason)),
      v.basisOf(actor, step.reason.statement),
      still && `– ${words.butToday(name, said(still))}`,
      still && v.basisOf(actor, still.statement),
    )
  })
}

/** The chain of moves: the temptation, the answer, and what it costs. */
export function temptation(
  { state }: FindingOf<'stage-held'>,
  tempted: FindingOf<'stage-held'>['tempted'][number],
  v: Vocabulary,
): Sentence {
  const gain = v.statement(tempted.actor, tempted.reason.statement)
  const lead = wordsOf(v).stage.tempted(v.actor(tempted.actor), v.change(state, tempted.to), gain)
  return say(lead, v.basisOf(tempted.actor, tempted.reason.statement), ...consequence(tempted, v))
}

function spoilers({ to, spoilers }: FindingOf<'stage-entered'>, v: Vocabulary): Sentence[] {
  const words = wordsOf(v).stage
  return spoilers.map(({ actor, reason, can }) => {
    const lead = words.spoiler(v.actor(actor), v.statement(actor, reason.statement))
    const basis = v.basisOf(actor, reason.statement)
    if (can === undefined) return say(lead, basis, words.spoilerCannot)
    return say(
      lead,
      basis,
      words.spoilerCan(v.change(to, can.to), v.list(can.hurt.map(v.actor))),
      can.verdict === 'gains' ? words.spoilerPays : words.spoilerCosts,
    )
  })
}

function exposures(exposure: FindingOf<'stage-exposed'> | undefined, v: Vocabulary): Sentence[] {
  const words = wordsOf(v).stage
  if (exposure === undefined) return []
  if (exposure.exposed.length === 0) return [say(words.nobodyExposed)]
  return exposure.exposed.map(({ actor, by, loss, against, pays }) =>
    say(
      words.exposed(
        v.actor(actor),
        v.actor(by),
        words.against[against](words.lost(loss.place, v.statement(actor, loss.statement))),
      ),
      v.basisOf(actor, loss.statement),
      !pays && words.exposedUnlikely,
    ),
  )
}
