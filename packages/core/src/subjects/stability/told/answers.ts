/** Judgements that look further than one move: what tempts, what answers it, where it ends. */

import { entryNamed, looksFurther } from '../../../concept/concept.ts'
import type { Block, Item, Sentence } from '../../../voice/explanation.ts'
import { say, type Vocabulary } from '../../../voice/vocabulary.ts'
import { capital } from '../../../voice/words/spelling.ts'
import type { FindingOf, Reason } from '../documents/finding.ts'
import { wordsOf } from '../words/words.ts'
import { conceptWords } from './concept-words.ts'

type Judgement = FindingOf<'stability'>
type Answered = NonNullable<Judgement['answers']>[number]

/** Is there more to tell than whether the best own move pays? */
export function tellsMore(terms: { readonly concept: string }): boolean {
  const more = ['unknown', 'attitudes', 'coalitions', 'perceived']
  const entry = entryNamed(terms.concept)
  return entry === undefined || looksFurther(entry.judging) || more.some((term) => term in terms)
}

/** One state, judged for each actor. */
export function explainAnswered(judgements: readonly Judgement[], v: Vocabulary): Block[] {
  const words = wordsOf(v).answers
  const named = (list: readonly Judgement[]) => v.allNamed(list.map((one) => one.actor))
  const leaving = judgements.filter((one) => !one.stable && !one.unseen)
  const blind = judgements.filter((one) => one.unseen)
  const verdict = [
    ...(leaving.length > 0 ? [words.some(named(leaving))] : []),
    ...(blind.length > 0 ? [wordsOf(v).perceived.blind(named(blind))] : []),
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

function row(judgement: Judgement, v: Vocabulary): Sentence[] {
  const { stable, answers: words, perceived } = wordsOf(v)
  if (judgement.unseen)
    return [[v.actor(judgement.actor)], [perceived.doesNotSee], [stable.none], [stable.none]]
  const [first, ...more] = judgement.answers ?? []
  const tempting = judgement.unanswered ?? first ?? judgement.foreseen
  return [
    [v.actor(judgement.actor)],
    [(judgement.stable ? stable.stays : stable.leaves)(v.named(judgement.actor))],
    say(
      tempting === undefined ? stable.none : v.change(fromOf(judgement), tempting.to),
      judgement.seen !== undefined && `(${perceived.looksLike(v.state(judgement.seen))})`,
      more.length > 0 && judgement.stable && `(${words.stillMore(more.length)})`,
    ),
    judgement.unanswered !== undefined || first === undefined
      ? outcome(judgement, v)
      : chain(judgement, first, v),
  ]
}

/** The state from which the steps of a judgement start: as the actor sees it. */
function fromOf({ seen, state }: Judgement): string {
  return seen ?? state
}

/** What there is to say where no answer is told. */
function outcome(judgement: Judgement, v: Vocabulary): Sentence {
  const { answers: words, stable } = wordsOf(v)
  if (judgement.unanswered !== undefined)
    return say(
      effect(judgement.actor, judgement.unanswered.reason, v),
      unansweredUnder(judgement, v),
    )
  if (judgement.foreseen !== undefined)
    return [words.foresees(v.change(fromOf(judgement), judgement.foreseen.to))]
  return [judgement.gainCount === 0 ? stable.none : words.staysForeseen]
}

/** The verdict on one actor, and each temptation with the chain of steps that answers it. */
export function whyAnswered(judgement: Judgement, v: Vocabulary): Block[] {
  const { why, answers: words } = wordsOf(v)
  const about = judgement.stable ? why.stays : why.leaves
  const heading = judgement.unseen ? wordsOf(v).perceived.heading : about
  const blocks: Block[] = [
    { kind: 'heading', text: [heading(v.named(judgement.actor), v.state(judgement.state))] },
    {
      kind: 'paragraph',
      text: say(
        { kind: 'strong', text: verdict(judgement, v) },
        { kind: 'term', text: termsOf([judgement], v) },
        judgement.seen !== undefined && wordsOf(v).perceived.looksLike(v.state(judgement.seen)),
        judgement.course && words.repeats(judgement.course.from, judgement.course.period),
        judgement.ties && words.ties,
      ),
    },
  ]
  const items = argument(judgement, v)
  if (items.length === 0) return [...blocks, ...restsOn(judgement, v)]
  return [...blocks, { kind: 'list', items }, ...restsOn(judgement, v)]
}

/** Every statement that the argument uses, whosever it is, with its source or as an assumption. */
function restsOn(judgement: Judgement, v: Vocabulary): Block[] {
  const steps = [...(judgement.answers ?? []), ...(judgement.foreseen ? [judgement.foreseen] : [])]
  const own = [judgement.best, judgement.unanswered, ...steps].map((part) => part?.reason)
  const used = [
    ...[...own, ...(judgement.answers ?? []).map((part) => part.loss)].map((reason) => ({
      actor: judgement.actor,
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
    { kind: 'heading', text: [wordsOf(v).answers.restsOn] },
    { kind: 'list', items },
  ]
}

function verdict(judgement: Judgement, v: Vocabulary): string {
  const words = wordsOf(v).answers
  if (judgement.unseen) return wordsOf(v).perceived.unseen
  if (judgement.answers !== undefined && judgement.answers.length > 0)
    return words.stays(judgement.answers.length)
  if (judgement.unanswered !== undefined) return words.leaves
  if (judgement.foreseen !== undefined)
    return words.foresees(v.change(fromOf(judgement), judgement.foreseen.to))
  const isForesight = entryNamed(judgement.concept)?.judging.kind === 'foresight'
  return isForesight ? words.staysForeseen : words.noTemptation
}

function argument(judgement: Judgement, v: Vocabulary): Item[] {
  const words = wordsOf(v).answers
  if (judgement.unanswered !== undefined) {
    const lead = words.ifStep(v.change(fromOf(judgement), judgement.unanswered.to))
    const { reason } = judgement.unanswered
    return [
      {
        text: say(
          { kind: 'strong', text: lead },
          effect(judgement.actor, reason, v),
          unansweredUnder(judgement, v),
          reason && v.basisOf(judgement.actor, reason.statement),
        ),
      },
    ]
  }
  if (judgement.foreseen !== undefined && judgement.foreseen.steps.length > 0)
    return [played(judgement, v)]
  return (judgement.answers ?? []).map((answered) => ({
    text: say(
      { kind: 'strong', text: words.ifStep(v.change(fromOf(judgement), answered.to)) },
      ...chain(judgement, answered, v),
    ),
  }))
}

/** How the game is foreseen to go on, each moving for the sake of its end. */
function played(judgement: Judgement, v: Vocabulary): Item {
  const words = wordsOf(v).answers
  const { reason, steps = [] } = judgement.foreseen ?? {}
  let from = fromOf(judgement)
  const items = steps.map((step, i): Sentence => {
    const change = v.change(from, step.to)
    from = step.to
    const told = i === 0 ? words.firstStep : words.thenStep
    const motive = step.reason && motiveOf(step.actor, step.reason, v)
    return say(capital(told(v.actor(step.actor), change)), motive)
  })
  const lead = words.playedOut(steps.length)
  return { text: say({ kind: 'strong', text: lead }, effect(judgement.actor, reason, v)), items }
}

/** What the mover gains, what the others do in turn, and what it has lost in the end. */
function chain(judgement: Judgement, answered: Answered, v: Vocabulary): Sentence {
  const words = wordsOf(v).answers
  let from = answered.atOnce ? judgement.state : answered.to
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
      : words.lost(v.statement(judgement.actor, answered.loss.statement))
  const { atTheEnd } = conceptWords(judgement, v)
  return say(effect(judgement.actor, answered.reason, v), `${steps.join(', ')}${end}`, atTheEnd)
}

/** Why a tempting step is not deterred. */
export function unansweredUnder(terms: { readonly concept: string }, v: Vocabulary): string {
  return conceptWords(terms, v).unanswered ?? terms.concept
}

function effect(actor: string, reason: Reason | undefined, v: Vocabulary): string | undefined {
  return reason?.gained ? wordsOf(v).answers.gains(v.statement(actor, reason.statement)) : undefined
}

function motiveOf(actor: string, reason: Reason, v: Vocabulary): string {
  const words = wordsOf(v).answers
  const statement = v.statement(actor, reason.statement)
  return reason.gained ? words.for(statement) : words.against(statement)
}

/** What is asked of the states that are spoken of: the concept in words, and its term. */
export function conceptHeading(
  terms: Terms & { readonly perActor?: FindingOf<'equilibria'>['perActor'] },
  v: Vocabulary,
): Sentence {
  const name = terms.perActor === undefined ? conceptName(terms, v) : wordsOf(v).answers.mixed
  return [
    { kind: 'strong', text: `${capital(name)}.` },
    { kind: 'term', text: termOf(terms, v) },
  ]
}

export function explainConceptEquilibria(
  equilibria: FindingOf<'equilibria'>,
  v: Vocabulary,
): Block[] {
  const { answers: words, number } = wordsOf(v)
  const count =
    equilibria.count === 0
      ? words.noEquilibria
      : words.equilibria(number(equilibria.count), number(equilibria.feasibleCount))
  return [
    {
      kind: 'paragraph',
      text: say(
        ...conceptHeading(equilibria, v),
        equilibria.coalitions &&
          wordsOf(v).coalitions.tested(coalitionsOf(equilibria.coalitions, v)),
        count,
      ),
    },
    { kind: 'list', items: equilibria.listed.map((state) => ({ text: [v.state(state)] })) },
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
  return names.size === 1 && only !== undefined ? only : wordsOf(v).answers.mixed
}

function termsOf(judgements: readonly Judgement[], v: Vocabulary): string {
  return [...new Set(judgements.map((one) => termOf(one, v)))].join('; ')
}

type Terms = Pick<Judgement, 'concept' | 'horizon' | 'degree' | 'unknown' | 'perceived'>

function termOf(terms: Terms, v: Vocabulary): string {
  const { concept, horizon, degree, unknown, perceived } = terms
  return [
    conceptWords(terms, v).term ?? concept,
    ...(horizon === undefined ? [] : [`h = ${horizon}`]),
    ...(degree === undefined ? [] : [`d ≥ ${degree}`]),
    ...(unknown === undefined ? [] : [`U: ${unknown}`]),
    ...(perceived ? [wordsOf(v).perceived.term] : []),
  ].join(', ')
}

function conceptName(terms: { readonly concept: string }, v: Vocabulary): string {
  return conceptWords(terms, v).says ?? terms.concept
}
