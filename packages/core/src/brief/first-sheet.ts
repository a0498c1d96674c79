/** The first sheet: what is to be decided, what it comes to, and why nothing moves today. */
import { contestLead, planHeadline, planTold } from '../subjects/plan/told/told.ts'
import { stayHeading, stayLine } from '../subjects/stability/told/told.ts'
import { contestOf, ofKind, type Telling } from './asked.ts'
import type { BriefSection, BriefSentence } from './told-parts.ts'

export function decision({ plan, v, words, isNeutral, ...telling }: Telling): BriefSection {
  const { heading, headingNeutral, asked, neutral } = words.decision
  const first = plan.stages.find((one) => one.after.length === 0) ?? plan.stages[0]
  const list = v.list((first?.commitments ?? []).map(({ keep }) => v.setting(keep)))
  const sentence = isNeutral ? neutral : asked
  const text = sentence(v.text(plan.label), first ? v.stage(plan.id, first.id) : '', list)
  const rests = ofKind(telling, 'plan').map((one) => one.id)
  return {
    id: 'decision',
    heading: isNeutral ? headingNeutral : heading,
    parts: [{ kind: 'paragraph', said: [{ id: 'decision', text: [text], rests }] }],
  }
}

/** What holds, in how many readings, and what comes first: three sentences. */
export function bottomLine(telling: Telling): BriefSection {
  const said = [...stands(telling), ...succeeds(telling), ...first(telling)]
  const { heading } = telling.words.bottom
  return { id: 'bottom-line', heading, parts: [{ kind: 'paragraph', look: 'lead', said }] }
}

/** The headline of the plan; where nothing is known of some actor's wishes it has none. */
function stands(telling: Telling): BriefSentence[] {
  const { model, plan, v, words } = telling
  const ofPlan = telling.findings.filter((one) => 'plan' in one && one.plan === plan.id)
  const [lead] = planHeadline({ model, findings: ofPlan, v }).lead
  if (lead) {
    const rests = [...new Set(lead.statements.flatMap((one) => one.findings))]
    return [{ id: 'stands', text: [lead.text], rests }]
  }
  const row = ofKind(telling, 'plan-compared').find((one) => one.plan === plan.id)
  if (row === undefined) return []
  const { entered, held } = planTold(model, row, v)
  const text = words.bottom.stands(v.text(plan.label), entered.text, held?.text ?? '')
  return [{ id: 'stands', text: [text], rests: [row.id] }]
}

function succeeds(telling: Telling): BriefSentence[] {
  const contest = contestOf(telling)
  if (contest === undefined) return []
  return [{ id: 'succeeds', text: [contestLead(contest, telling.v)], rests: [contest.id] }]
}

/** A recommendation, or for mediators the questions behind it. */
function first(telling: Telling): BriefSentence[] {
  const { model, v, words, isNeutral } = telling
  const contest = contestOf(telling)
  if (contest === undefined) return []
  const { on, nearest = {}, needed = [] } = contest
  const title = (id: string) => {
    const found = model.questions.find((one) => one.id === id)
    return found ? v.text(found.title) : id
  }
  const say = (text: string) => [{ id: 'first', text: [text], rests: [contest.id] }]
  if (isNeutral) {
    const open =
      Object.keys(nearest).length > 0 ? Object.keys(nearest) : needed.map((one) => one.question)
    return open.length === 0 ? [] : say(words.bottom.points(open.slice(0, 3).map(title).join(' ')))
  }
  if (on === undefined) return say(words.bottom.elsewhere)
  const answers = Object.entries(nearest).map(([question, one]) => v.answerLabel(question, one))
  return say(answers.length === 0 ? words.bottom.asWritten : words.bottom.settle(v.list(answers)))
}

/** A line for each actor, who would move first; past so many the rest is counted. */
const actorsShown = 7

export function eachActor(telling: Telling): BriefSection {
  const { model, v, words, plan } = telling
  const judgements = ofKind(telling, 'stability')
  const rank = (one: (typeof judgements)[number]) =>
    (one.stable ? 2 : 0) + (plan.parties.includes(one.actor) ? 0 : 1)
  const inOrder = judgements.toSorted((a, b) => rank(a) - rank(b))
  const count = inOrder.length > actorsShown ? actorsShown - 1 : inOrder.length
  const rest = inOrder.slice(count)
  const moving = rest.filter((one) => !one.stable).length
  const more =
    moving === 0 ? words.each.more(rest.length) : words.each.moreMoving(rest.length, moving)
  const lines = inOrder
    .slice(0, count)
    .map((one) => [{ id: `each-${one.actor}`, text: stayLine(model, one, v), rests: [one.id] }])
  const close = { id: 'each-more', text: [more], rests: rest.map((one) => one.id) }
  return {
    id: 'each',
    heading: stayHeading(judgements, v),
    parts: [{ kind: 'list', items: rest.length === 0 ? lines : [...lines, [close]] }],
  }
}
