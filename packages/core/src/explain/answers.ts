/** Judgements that look further than one move: what tempts, what answers it, where it ends. */
import type { FindingOf, Reason } from '../finding/finding.ts'
import type { Block, Item, Sentence } from './explanation.ts'
import { say, type Vocabulary } from './vocabulary.ts'
import { capital } from './words/spelling.ts'

type Judgement = FindingOf<'stability'>
type Answered = NonNullable<Judgement['answers']>[number]

/** Is there more to tell than whether the best own move pays? */
export function looksFurther(one: { readonly concept: string }): boolean {
  const more = ['unknown', 'attitudes', 'coalitions']
  return one.concept !== 'nash' || more.some((term) => term in one)
}

/** One state, judged for each actor. */
export function explainAnswered(judgements: readonly Judgement[], v: Vocabulary): Block[] {
  const words = v.words.answers
  const leaving = judgements.filter((one) => !one.stable).map((one) => v.actor(one.actor))
  const verdict =
    leaving.length === 0 ? words.all(nameOf(judgements, v)) : words.some(v.list(leaving))
  return [
    { kind: 'heading', text: [words.heading(v.state(judgements[0]?.state ?? ''))] },
    {
      kind: 'paragraph',
      text: say({ kind: 'strong', text: verdict }, { kind: 'term', text: termsOf(judgements, v) }),
    },
    {
      kind: 'table',
      columns: words.columns.map((column) => [column]),
      rows: judgements.map((one) => row(one, v)),
    },
  ]
}

function row(one: Judgement, v: Vocabulary): Sentence[] {
  const { stable, answers: words } = v.words
  const [first, ...more] = one.answers ?? []
  const tempting = one.unanswered ?? first ?? one.foreseen
  return [
    [v.actor(one.actor)],
    [one.stable ? stable.stays : stable.leaves],
    say(
      tempting === undefined ? stable.none : v.change(one.state, tempting.to),
      more.length > 0 && one.stable && `(${words.stillMore(more.length)})`,
    ),
    one.unanswered !== undefined || first === undefined ? outcome(one, v) : chain(one, first, v),
  ]
}

/** What there is to say where no answer is told. */
function outcome(one: Judgement, v: Vocabulary): Sentence {
  const { answers: words, stable } = v.words
  if (one.unanswered !== undefined)
    return say(effect(one.actor, one.unanswered.reason, v), words.nobodyAnswers)
  if (one.foreseen !== undefined) return [words.foresees(v.change(one.state, one.foreseen.to))]
  return [one.gainCount === 0 ? stable.none : words.staysForeseen]
}

/** The verdict on one actor, and each temptation with the chain of steps that answers it. */
export function whyAnswered(one: Judgement, v: Vocabulary): Block[] {
  const { why, answers: words } = v.words
  const heading = one.stable ? why.stays : why.leaves
  const blocks: Block[] = [
    { kind: 'heading', text: [heading(v.actor(one.actor), v.state(one.state))] },
    {
      kind: 'paragraph',
      text: say(
        { kind: 'strong', text: verdict(one, v) },
        { kind: 'term', text: termsOf([one], v) },
        one.course && words.repeats(one.course.from, one.course.period),
        one.ties && words.ties,
      ),
    },
  ]
  const items = argument(one, v)
  return items.length === 0 ? blocks : [...blocks, { kind: 'list', items }]
}

function verdict(one: Judgement, v: Vocabulary): string {
  const words = v.words.answers
  if (one.answers !== undefined && one.answers.length > 0) return words.stays(one.answers.length)
  if (one.unanswered !== undefined) return words.leaves
  if (one.foreseen !== undefined) return words.foresees(v.change(one.state, one.foreseen.to))
  return one.concept === 'limited' || one.concept === 'nonmyopic'
    ? words.staysForeseen
    : words.noTemptation
}

function argument(one: Judgement, v: Vocabulary): Item[] {
  const words = v.words.answers
  if (one.unanswered !== undefined) {
    const lead = words.ifStep(v.change(one.state, one.unanswered.to))
    const { reason } = one.unanswered
    return [
      {
        text: say(
          { kind: 'strong', text: lead },
          effect(one.actor, reason, v),
          words.nobodyAnswers,
          reason && v.basisOf(one.actor, reason.statement),
        ),
      },
    ]
  }
  return (one.answers ?? []).map((answered) => ({
    text: say(
      { kind: 'strong', text: words.ifStep(v.change(one.state, answered.to)) },
      ...chain(one, answered, v),
    ),
  }))
}

/** What the mover gains, what the others do in turn, and what it has lost in the end. */
function chain(one: Judgement, answered: Answered, v: Vocabulary): Sentence {
  const words = v.words.answers
  let from = answered.atOnce ? one.state : answered.to
  const steps = answered.steps.map((step) => {
    const change = v.change(from, step.to)
    if (!answered.atOnce) from = step.to
    const told = answered.atOnce ? words.atOnce : words.thenStep
    const motive = step.reason && motiveOf(step.actor, step.reason, v)
    return [told(v.actor(step.actor), change), motive].filter(Boolean).join(' ')
  })
  const end =
    answered.loss === undefined || answered.loss.gained
      ? words.tie
      : words.lost(v.statement(one.actor, answered.loss.statement))
  return say(effect(one.actor, answered.reason, v), `${steps.join(', ')}${end}`)
}

function effect(actor: string, reason: Reason | undefined, v: Vocabulary): string | undefined {
  return reason?.gained ? v.words.answers.gains(v.statement(actor, reason.statement)) : undefined
}

function motiveOf(actor: string, reason: Reason, v: Vocabulary): string {
  const words = v.words.answers
  const statement = v.statement(actor, reason.statement)
  return reason.gained ? words.for(statement) : words.against(statement)
}

/** What is asked of the states that are spoken of: the concept in words, and its term. */
export function conceptHeading(
  one: Terms & { readonly perActor?: FindingOf<'equilibria'>['perActor'] },
  v: Vocabulary,
): Sentence {
  const name = one.perActor === undefined ? conceptName(one.concept, v) : v.words.answers.mixed
  return [
    { kind: 'strong', text: `${capital(name)}.` },
    { kind: 'term', text: termOf(one, v) },
  ]
}

export function explainConceptEquilibria(one: FindingOf<'equilibria'>, v: Vocabulary): Block[] {
  const { answers: words, number } = v.words
  const count =
    one.count === 0
      ? words.noEquilibria
      : words.equilibria(number(one.count), number(one.feasibleCount))
  return [
    {
      kind: 'paragraph',
      text: say(
        ...conceptHeading(one, v),
        one.coalitions && v.words.coalitions.tested(coalitionsOf(one.coalitions, v)),
        count,
      ),
    },
    { kind: 'list', items: one.listed.map((state) => ({ text: [v.state(state)] })) },
  ]
}

function coalitionsOf(coalitions: readonly (readonly string[])[], v: Vocabulary): string {
  const named = coalitions.map((members) => members.map(v.actor).join(' + '))
  const shown = named.slice(0, 6).join('; ')
  return named.length <= 6 ? shown : `${shown}; … (${named.length})`
}

function nameOf(judgements: readonly Judgement[], v: Vocabulary): string {
  const concepts = new Set(judgements.map((one) => one.concept))
  const [only] = concepts
  return concepts.size === 1 && only !== undefined ? conceptName(only, v) : v.words.answers.mixed
}

function termsOf(judgements: readonly Judgement[], v: Vocabulary): string {
  return [...new Set(judgements.map((one) => termOf(one, v)))].join('; ')
}

type Terms = Pick<Judgement, 'concept' | 'horizon' | 'degree' | 'unknown'>

function termOf({ concept, horizon, degree, unknown }: Terms, v: Vocabulary): string {
  const terms: Readonly<Record<string, string>> = v.words.conceptTerm
  return [
    terms[concept] ?? concept,
    ...(horizon === undefined ? [] : [`h = ${horizon}`]),
    ...(degree === undefined ? [] : [`d ≥ ${degree}`]),
    ...(unknown === undefined ? [] : [`U: ${unknown}`]),
  ].join(', ')
}

function conceptName(concept: string, v: Vocabulary): string {
  const names: Readonly<Record<string, string>> = v.words.concept
  return names[concept] ?? concept
}
