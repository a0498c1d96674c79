/** Why one margin is what it is: how it comes about, and what each of its numbers rests on. */

import { optionsIn } from '../../../model/formula.ts'
import type { Actor, Basis, Commitment, Model, Range } from '../../../model/model.ts'
import type { Block, Item, Sentence } from '../../../voice/explanation.ts'
import type { Asked } from '../../../voice/page.ts'
import { say, type Vocabulary } from '../../../voice/vocabulary.ts'
import type { Finding, FindingOf } from '../documents/finding.ts'
import { wordsOf } from '../words/words.ts'
import { shownOf } from './stakes.ts'
import { marginItems, type NamedPlan } from './stakes-margin.ts'
import { repairsBlocks } from './stakes-repairs.ts'
import { trustBlocks } from './stakes-trust.ts'

type Margin = FindingOf<'stage-margin'>

const assumed: readonly Basis[] = [{ kind: 'assumption' }]

/** Which margin was asked for. */
interface AskedMargin extends NamedPlan {
  readonly asked: string
  readonly in?: string | undefined
  /** What the order of wants says of the same party and stage. */
  readonly byOrder: readonly Block[]
}

export function marginBlocks(
  { model, findings: all, v }: Asked<Finding>,
  named: AskedMargin,
): Block[] {
  const { stakesWhy: words } = wordsOf(v)
  const margins = all.filter((one): one is Margin => one.kind === 'stage-margin')
  const [shown] = shownOf(margins)
  const stage = named.in === undefined ? [] : [named.stage(named.in)]
  const heading: Block = {
    kind: 'heading',
    text: [[v.text(named.plan.label), ...stage, v.actor(named.asked)].join(': ')],
  }
  if (shown === undefined)
    return [
      heading,
      ...named.byOrder,
      { kind: 'paragraph', text: [words.none(v.named(named.asked))] },
    ]
  return [
    heading,
    { kind: 'paragraph', text: say(words.how) },
    { kind: 'list', items: marginItems([shown], margins, named, v) },
    ...repairsBlocks(all, named, v),
    ...trustBlocks(all, named, v),
    ...named.byOrder,
    { kind: 'heading', text: [words.restsOn] },
    {
      kind: 'list',
      items: restsOn(
        model,
        shown,
        named.plan.stages.flatMap((s) => s.commitments),
        v,
      ),
    },
  ]
}

/** Each number that the margin is made of: worths, patience, and the party's own commitments. */
function restsOn(
  model: Model,
  shown: Margin,
  commitments: readonly Commitment[],
  v: Vocabulary,
): Item[] {
  const actor = model.actors.find((one) => one.id === shown.actor)
  if (actor === undefined) return []
  const own = commitments.filter(
    (commitment, i) =>
      commitment.by === actor.id &&
      commitments.findIndex(({ keep }) => keep.option === commitment.keep.option) === i,
  )
  return [
    worthItem(actor, shown, new Set(commitments.map(({ keep }) => keep.option)), v),
    ...patienceItem(actor, shown, v),
    ...watchedItem(actor, shown, v),
    ...own.map((one) => commitmentItem(model, actor, { shown, commitment: one }, v)),
  ]
}

/** A number of the model: what it is called, its range, and what was set in its place. */
interface Stated {
  readonly key: string
  readonly range: Range | undefined
  readonly set?: number | undefined
}

/** A range where it is one, and the value taken from it. */
function taken({ key, range: stated, set }: Stated, shown: Margin, v: Vocabulary) {
  const { stakesWhy: words, amount } = wordsOf(v)
  if (set !== undefined) return words.set(amount(set))
  const value = Object.hasOwn(shown.point, key) ? shown.point[key] : stated?.[0]
  if (value === undefined) return undefined
  const isRange = stated !== undefined && stated[0] < stated[1]
  return isRange ? words.taken(amount(value), amount(stated[0]), amount(stated[1])) : amount(value)
}

/** Statements by the values taken; those of a question's answers only where they were ranges. */
function worthItem(actor: Actor, shown: Margin, options: ReadonlySet<string>, v: Vocabulary): Item {
  const { stakesWhy: why } = wordsOf(v)
  const prefix = `worth ${actor.id} `
  const inPoint = Object.keys(shown.point).flatMap((key) =>
    key.startsWith(prefix) ? [key.slice(prefix.length)] : [],
  )
  const listed = actor.statements.filter(
    ({ id, want, worth }) =>
      worth !== undefined && !inPoint.includes(id) && optionsIn(want).some((o) => options.has(o)),
  )
  const exact = inPoint.length > 0 ? [] : listed.map(({ id }) => id)
  const items = [...inPoint, ...exact].map((id) => {
    const stated = actor.statements.find((one) => one.id === id)
    const set = shown.set.worth?.[actor.id]?.[id]
    const value = taken({ key: `${prefix}${id}`, range: stated?.worth, set }, shown, v) ?? ''
    return say(
      `${wordsOf(v).quoted(v.statement(actor.id, id))}: ${value}.`,
      v.basisOf(actor.id, id),
    )
  })
  return { text: say(why.worths, v.basis(v.worthBasis ?? assumed)), items }
}

function patienceItem(actor: Actor, shown: Margin, v: Vocabulary): Item[] {
  const { stakesWhy: why } = wordsOf(v)
  const set = shown.set.patience?.[actor.id]
  if (set !== undefined) return [{ text: say(why.patienceSet(wordsOf(v).amount(set))) }]
  if (actor.patience === undefined) return []
  const { rate, hazard, factor, basis } = actor.patience
  const of = (what: string, range: Range | undefined) =>
    taken({ key: `${what} ${actor.id}`, range }, shown, v)
  const yearly = of('factor', factor)
  return [
    {
      text: say(
        yearly === undefined
          ? why.rates(of('rate', rate) ?? '0', of('hazard', hazard) ?? '0')
          : why.factor(yearly),
        v.basis(assumedIfNone(basis)),
      ),
    },
  ]
}

/** How any breach by the party is seen, and what it would lose, where that is said of the party. */
function watchedItem(actor: Actor, shown: Margin, v: Vocabulary): Item[] {
  const { stakesWhy: why } = wordsOf(v)
  const { watched = [], breach } = actor
  const set = shown.set.detection?.[actor.id]
  const seen = watched.map(({ probability, withinDays, when, basis }, i) => {
    const key = `watched ${actor.id} ${i + 1}`
    const chance = taken({ key, range: probability, set }, shown, v) ?? ''
    const time = wordsOf(v).time(withinDays)
    const text =
      when === undefined ? why.seen(chance, time) : why.seenOnce(chance, time, v.option(when))
    return say(text, v.basis(assumedIfNone(basis)))
  })
  const losses = lossLines(breach, { whose: actor.id, shown }, v)
  if (seen.length + losses.length === 0) return []
  return [{ text: say(why.anyBreach), items: [...seen, ...losses] }]
}

/** The further loss and the deposit, where a breach has any. */
function lossLines(
  breach: Actor['breach'],
  { whose, shown }: { whose: string; shown: Margin },
  v: Vocabulary,
): Sentence[] {
  const { stakesWhy: why } = wordsOf(v)
  return (['sanction', 'hostage'] as const).flatMap((what) => {
    const set = shown.set[what]?.[whose]
    const value = taken({ key: `${what} ${whose}`, range: breach?.[what], set }, shown, v)
    return value === undefined
      ? []
      : [say(why[what](value), v.basis(assumedIfNone(breach?.basis ?? [])))]
  })
}

/** By each way that an inspection knows: how likely it is to be seen within a period. */
function waysLines(
  model: Model,
  { commitment, shown }: { readonly commitment: Commitment; readonly shown: Margin },
  v: Vocabulary,
): Sentence[] {
  const { stakesWhy: why, chance, time } = wordsOf(v)
  const { option } = commitment.keep
  const observed = model.options.find((one) => one.id === option)?.observed
  const name = commitment.verification?.inspection ?? observed?.inspection
  const design = model.inspections?.find((one) => one.id === name)
  const decided = shown.binding?.ways?.find((one) => one.option === option)?.way
  const way = design?.ways.find((one) => one.id === decided)
  if (way === undefined || shown.binding === undefined) return []
  const seen = why.byWay(v.text(way.label), chance(shown.binding.detection), time(v.periodDays))
  return [say(seen, v.basis(assumedIfNone(way.basis)))]
}

function commitmentItem(
  model: Model,
  actor: Actor,
  { shown, commitment }: { shown: Margin; commitment: Commitment },
  v: Vocabulary,
): Item {
  const { stakesWhy: why } = wordsOf(v)
  const { option } = commitment.keep
  const stated = model.options.find((one) => one.id === option)
  const observed = stated?.observed
  const watch = [commitment.verification, observed].find(
    (one) => one?.probability && one.withinDays,
  )
  const breach = [commitment.breach, actor.breach].find((one) => one?.withinDays)
  const whose = breach === commitment.breach ? option : actor.id
  const { set } = shown
  const setTo = (what: 'detection' | 'lag' | 'share') =>
    set[what]?.[option] ?? (what === 'share' ? undefined : set[what]?.[actor.id])
  const number = (what: string, range: Range | undefined, other: number | undefined) =>
    taken({ key: what, range, set: other }, shown, v)
  const seen = number(`seen ${option}`, watch?.probability, setTo('detection'))
  const lag = number(`lag ${whose}`, breach?.withinDays, setTo('lag'))
  const share = number(`share ${option}`, stated?.irreversibleShare, setTo('share'))
  const line = (text: string, basis: readonly Basis[]) => say(text, v.basis(assumedIfNone(basis)))
  return {
    text: say(why.commitment(v.option(option))),
    items: [
      ...(seen && watch?.withinDays
        ? [line(why.seen(seen, wordsOf(v).time(watch.withinDays)), watch.basis)]
        : []),
      ...waysLines(model, { commitment, shown }, v),
      ...(lag && breach ? [line(why.lag(lag), breach.basis)] : []),
      ...lossLines(commitment.breach, { whose: option, shown }, v),
      ...(share ? [line(why.share(share), [])] : []),
    ],
  }
}

/** A number of which no more is said is the author's assumption. */
function assumedIfNone(basis: readonly Basis[]): readonly Basis[] {
  return basis.length > 0 ? basis : assumed
}
