/** Judgements that look further than one move: what tempts, what answers it, where it ends. */
import { entryNamed, looksFurther } from '../concept/concept.ts'
import type { FindingOf, Reason } from '../finding/finding.ts'
import { conceptWords } from './concept-words.ts'
import type { Block, Item, Sentence } from './explanation.ts'
import { say, type Vocabulary } from './vocabulary.ts'
import { capital } from './words/spelling.ts'

type Judgement = FindingOf<'stability'>
type Answered = NonNullable<Judgement['answers']>[number]

/** Is there more to tell than whether the best own move pays? */
export function tellsMore(one: { readonly concept: string }): boolean {
  const more = ['unknown', 'attitudes', 'coalitions', 'perceived']
  const entry = entryNamed(one.concept)
  return entry === undefined || looksFurther(entry.judging) || more.some((term) => term in one)
}

/** One state, judged for each actor. */
export function explainAnswered(judgements: readonly Judgement[], v: Vocabulary): Block[] {
  const words = v.words.answers
  const named = (list: readonly Judgement[]) => v.list(list.map((one) => v.actor(one.actor)))
  const leaving = judgements.filter((one) => !one.stable && !one.unseen)
  const blind = judgements.filter((one) => one.unseen)
  const verdict = [
    ...(leaving.length > 0 ? [words.some(named(leaving))] : []),
    ...(blind.length > 0 ? [v.words.perceived.blind(named(blind))] : []),
  ]
  return [
    { kind: 'heading', text: [words.heading(v.state(judgements[0]?.state ?? ''))] },
    {
      kind: 'paragraph',
      text: say(
        { kind: 'strong', text: verdict.join(' ') || words.all(nameOf(judgements, v)) },
        { kind: 'term', text: termsOf(judgements, v) },
      ),
    },
    {
      kind: 'table',
      columns: words.columns.map((column) => [column]),
      rows: judgements.map((one) => row(one, v)),
    },
  ]
}

function row(one: Judgement, v: Vocabulary): Sentence[] {
  const { stable, answers: words, perceived } = v.words
  if (one.unseen)
    return [[v.actor(one.actor)], [perceived.doesNotSee], [stable.none], [stable.none]]
  const [first, ...more] = one.answers ?? []
  const tempting = one.unanswered ?? first ?? one.foreseen
  return [
    [v.actor(one.actor)],
    [one.stable ? stable.stays : stable.leaves],
    say(
      tempting === undefined ? stable.none : v.change(fromOf(one), tempting.to),
      one.seen !== undefined && `(${perceived.looksLike(v.state(one.seen))})`,
      more.length > 0 && one.stable && `(${words.stillMore(more.length)})`,
    ),
    one.unanswered !== undefined || first === undefined ? outcome(one, v) : chain(one, first, v),
  ]
}

/** The state from which the steps of a judgement start: as the actor sees it. */
function fromOf({ seen, state }: Judgement): string {
  return seen ?? state
}

/** What there is to say where no answer is told. */
function outcome(one: Judgement, v: Vocabulary): Sentence {
  const { answers: words, stable } = v.words
  if (one.unanswered !== undefined)
    return say(effect(one.actor, one.unanswered.reason, v), unansweredUnder(one, v))
  if (one.foreseen !== undefined) return [words.foresees(v.change(fromOf(one), one.foreseen.to))]
  return [one.gainCount === 0 ? stable.none : words.staysForeseen]
}

/** The verdict on one actor, and each temptation with the chain of steps that answers it. */
export function whyAnswered(one: Judgement, v: Vocabulary): Block[] {
  const { why, answers: words } = v.words
  const about = one.stable ? why.stays : why.leaves
  const heading = one.unseen ? v.words.perceived.heading : about
  const blocks: Block[] = [
    { kind: 'heading', text: [heading(v.actor(one.actor), v.state(one.state))] },
    {
      kind: 'paragraph',
      text: say(
        { kind: 'strong', text: verdict(one, v) },
        { kind: 'term', text: termsOf([one], v) },
        one.seen !== undefined && v.words.perceived.looksLike(v.state(one.seen)),
        one.course && words.repeats(one.course.from, one.course.period),
        one.ties && words.ties,
      ),
    },
  ]
  const items = argument(one, v)
  if (items.length === 0) return [...blocks, ...restsOn(one, v)]
  return [...blocks, { kind: 'list', items }, ...restsOn(one, v)]
}

/** Every statement that the argument uses, whosever it is, with its source or as an assumption. */
function restsOn(one: Judgement, v: Vocabulary): Block[] {
  const steps = [...(one.answers ?? []), ...(one.foreseen ? [one.foreseen] : [])]
  const own = [one.best, one.unanswered, ...steps].map((part) => part?.reason)
  const used = [
    ...[...own, ...(one.answers ?? []).map((part) => part.loss)].map((reason) => ({
      actor: one.actor,
      reason,
    })),
    ...steps.flatMap((part) => part.steps ?? []),
  ]
  const named = new Map(
    used.flatMap(({ actor, reason }) =>
      reason === undefined
        ? []
        : [[`${actor} ${reason.statement}`, { actor, statement: reason.statement }]],
    ),
  )
  const items = [...named.values()].map(({ actor, statement }) => ({
    text: say(
      { kind: 'strong', text: `${v.actor(actor)}:` },
      v.statement(actor, statement),
      v.basisOf(actor, statement),
    ),
  }))
  if (items.length === 0) return []
  return [
    { kind: 'heading', text: [v.words.answers.restsOn] },
    { kind: 'list', items },
  ]
}

function verdict(one: Judgement, v: Vocabulary): string {
  const words = v.words.answers
  if (one.unseen) return v.words.perceived.unseen
  if (one.answers !== undefined && one.answers.length > 0) return words.stays(one.answers.length)
  if (one.unanswered !== undefined) return words.leaves
  if (one.foreseen !== undefined) return words.foresees(v.change(fromOf(one), one.foreseen.to))
  const isForesight = entryNamed(one.concept)?.judging.kind === 'foresight'
  return isForesight ? words.staysForeseen : words.noTemptation
}

function argument(one: Judgement, v: Vocabulary): Item[] {
  const words = v.words.answers
  if (one.unanswered !== undefined) {
    const lead = words.ifStep(v.change(fromOf(one), one.unanswered.to))
    const { reason } = one.unanswered
    return [
      {
        text: say(
          { kind: 'strong', text: lead },
          effect(one.actor, reason, v),
          unansweredUnder(one, v),
          reason && v.basisOf(one.actor, reason.statement),
        ),
      },
    ]
  }
  if (one.foreseen !== undefined && one.foreseen.steps.length > 0) return [played(one, v)]
  return (one.answers ?? []).map((answered) => ({
    text: say(
      { kind: 'strong', text: words.ifStep(v.change(fromOf(one), answered.to)) },
      ...chain(one, answered, v),
    ),
  }))
}

/** How the game is foreseen to go on, each moving for the sake of its end. */
function played(one: Judgement, v: Vocabulary): Item {
  const words = v.words.answers
  const { reason, steps = [] } = one.foreseen ?? {}
  let from = fromOf(one)
  const items = steps.map((step, i): Sentence => {
    const change = v.change(from, step.to)
    from = step.to
    const told = i === 0 ? words.firstStep : words.thenStep
    const motive = step.reason && motiveOf(step.actor, step.reason, v)
    return say(capital(told(v.actor(step.actor), change)), motive)
  })
  const lead = words.playedOut(steps.length)
  return { text: say({ kind: 'strong', text: lead }, effect(one.actor, reason, v)), items }
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
  const { atTheEnd } = conceptWords(one, v)
  return say(effect(one.actor, answered.reason, v), `${steps.join(', ')}${end}`, atTheEnd)
}

/** Why a tempting step is not deterred. */
export function unansweredUnder(one: { readonly concept: string }, v: Vocabulary): string {
  return conceptWords(one, v).unanswered ?? one.concept
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
  const name = one.perActor === undefined ? conceptName(one, v) : v.words.answers.mixed
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
  const names = new Set(judgements.map((one) => conceptName(one, v)))
  const [only] = names
  return names.size === 1 && only !== undefined ? only : v.words.answers.mixed
}

function termsOf(judgements: readonly Judgement[], v: Vocabulary): string {
  return [...new Set(judgements.map((one) => termOf(one, v)))].join('; ')
}

type Terms = Pick<Judgement, 'concept' | 'horizon' | 'degree' | 'unknown' | 'perceived'>

function termOf(one: Terms, v: Vocabulary): string {
  const { concept, horizon, degree, unknown, perceived } = one
  return [
    conceptWords(one, v).term ?? concept,
    ...(horizon === undefined ? [] : [`h = ${horizon}`]),
    ...(degree === undefined ? [] : [`d ≥ ${degree}`]),
    ...(unknown === undefined ? [] : [`U: ${unknown}`]),
    ...(perceived ? [v.words.perceived.term] : []),
  ].join(', ')
}

function conceptName(one: { readonly concept: string }, v: Vocabulary): string {
  return conceptWords(one, v).says ?? one.concept
}
