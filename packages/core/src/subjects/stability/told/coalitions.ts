/** Whether several actors would leave a state together, for what, and what answers it. */

import type { Block, Item, Sentence } from '../../../voice/explanation.ts'
import { say, type Vocabulary } from '../../../voice/vocabulary.ts'
import { capital } from '../../../voice/words/spelling.ts'
import type { FindingOf } from '../documents/finding.ts'
import { wordsOf } from '../words/words.ts'
import { unansweredUnder } from './answers.ts'
import { conceptWords } from './concept-words.ts'

type Coalition = FindingOf<'coalition'>
type Answered = Coalition['answers'][number]
type Motives = Answered['gains']

/** Those that would leave, and those that are kept by an answer; the rest is only counted. */
export function explainCoalitions(findings: readonly Coalition[], v: Vocabulary): Block[] {
  const words = wordsOf(v).coalitions
  const judged = findings.filter((one) => one.stable !== undefined)
  if (judged.length === 0) return []
  const leaving = judged.filter((one) => one.stable === false)
  const verdict =
    leaving.length === 0 ? words.none(judged.length) : words.some(leaving.length, judged.length)
  const items = judged.flatMap((coalition) => {
    const [first] = coalition.answers
    if (coalition.unanswered !== undefined) return [leavingItem(coalition, coalition.unanswered, v)]
    return first === undefined ? [] : [answeredItem(coalition, first, v, membersOf(coalition, v))]
  })
  return [
    { kind: 'heading', text: [words.heading] },
    { kind: 'paragraph', text: [{ kind: 'strong', text: verdict }] },
    ...(items.length === 0 ? [] : [{ kind: 'list' as const, items }]),
  ]
}

/** One coalition: the verdict, and the way out that nobody answers or the answer to each. */
export function whyTogether(coalition: Coalition, v: Vocabulary): Block[] {
  const { coalitions: words } = wordsOf(v)
  const heading = coalition.stable ? words.whyStay : words.whyLeave
  const items =
    coalition.unanswered === undefined
      ? coalition.answers.map((answered) => answeredItem(coalition, answered, v))
      : [leavingItem(coalition, coalition.unanswered, v)]
  return [
    { kind: 'heading', text: [heading(v.allNamed(coalition.members), v.state(coalition.state))] },
    {
      kind: 'paragraph',
      text: say(
        { kind: 'strong', text: verdictOn(coalition, v) },
        { kind: 'term', text: conceptWords(coalition, v).term ?? coalition.concept },
        items.length > 0 && items.length < coalition.gainCount && coalition.stable === true
          ? words.shown(items.length)
          : undefined,
      ),
    },
    ...(items.length === 0 ? [] : [{ kind: 'list' as const, items }]),
  ]
}

function verdictOn(coalition: Coalition, v: Vocabulary): string {
  const words = wordsOf(v).coalitions
  if (coalition.stable === undefined) return words.unfinished
  if (coalition.gainCount === 0) return words.nothingTempts
  return coalition.stable ? words.answered(coalition.gainCount) : words.unanswered
}

function membersOf(coalition: Coalition, v: Vocabulary): string {
  return v.list(coalition.members.map(v.actor))
}

function leavingItem(
  coalition: Coalition,
  way: NonNullable<Coalition['unanswered']>,
  v: Vocabulary,
): Item {
  const members = membersOf(coalition, v)
  const { nobodyLeft } = wordsOf(v).coalitions
  const unanswered = coalition.all ? nobodyLeft : capital(unansweredUnder(coalition, v))
  const lead = wordsOf(v).coalitions.leave(members, v.change(coalition.state, way.to))
  return {
    text: say({ kind: 'strong', text: lead }, unanswered),
    items: [...gainsOf(way.gains, v), ...wayOf(coalition.state, way.steps, v)],
  }
}

function answeredItem(
  coalition: Coalition,
  answered: Answered,
  v: Vocabulary,
  members?: string,
): Item {
  const words = wordsOf(v).coalitions
  const lead = words.ifTogether(v.change(coalition.state, answered.to))
  return {
    text: say({ kind: 'strong', text: members === undefined ? lead : `${members}: ${lead}` }),
    items: [
      ...gainsOf(answered.gains, v),
      ...wayOf(coalition.state, answered.steps, v),
      ...repliesOf(answered, v),
      ...answered.losers.map(({ actor, reason }) =>
        reason === undefined
          ? [words.tied(v.named(actor))]
          : say(words.loses(v.named(actor), v.statement(actor, reason.statement))),
      ),
    ],
  }
}

function gainsOf(gains: Motives, v: Vocabulary): Sentence[] {
  return gains.flatMap(({ actor, reason }) => {
    if (reason === undefined) return []
    const gain = wordsOf(v).joint.gains(v.actor(actor), v.statement(actor, reason.statement))
    return [say(gain, v.basisOf(actor, reason.statement))]
  })
}

/** The members' own steps, where there is more than one. */
function wayOf(start: string, steps: Answered['steps'], v: Vocabulary): Sentence[] {
  if (steps.length < 2) return []
  let from = start
  const told = steps.map(({ actor, to }) => {
    const change = v.change(from, to)
    from = to
    return `${v.actor(actor)} (${change})`
  })
  return [[wordsOf(v).coalitions.way(told.join(', '))]]
}

function repliesOf({ to, replies }: Answered, v: Vocabulary): Sentence[] {
  const words = wordsOf(v).answers
  let from = to
  return replies.map((reply) => {
    const step = words.thenStep(v.list(reply.actors.map(v.actor)), v.change(from, reply.to))
    from = reply.to
    const motives = reply.reasons.flatMap(({ actor, reason }) => {
      if (reason === undefined) return []
      const statement = v.statement(actor, reason.statement)
      const motive = reason.gained ? words.for(statement) : words.against(statement)
      return [reply.actors.length > 1 ? `– ${v.actor(actor)}: ${motive}` : motive]
    })
    return say(capital(step), ...motives)
  })
}
