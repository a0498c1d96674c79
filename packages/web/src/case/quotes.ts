/**
 * Where a model quotes its sources: every place of a source, what is quoted there, and what rests
 * on it. Gathered for the eye; no judgement is made here.
 */
import type { Model } from '@stufenplan/core'
import type { Text } from '../words/words.ts'

export type UseKind =
  | 'actor'
  | 'option'
  | 'statement'
  | 'rule'
  | 'question'
  | 'judgement'
  | 'fact'
  | 'claim'
  | 'plan'
  | 'signal'

/** Something of the model that rests on a place of a source. */
export interface Use {
  readonly kind: UseKind
  readonly id: string
  readonly label: Text
  /** The actor whose statement it is. */
  readonly actor?: string
}

export interface SourcePlace {
  /** As the model writes it: P11, Article 3, page 7. Empty: the source as a whole. */
  readonly at: string
  readonly quotes: readonly string[]
  readonly uses: readonly Use[]
}

export interface Quoted {
  readonly source: Model['sources'][number]
  readonly places: readonly SourcePlace[]
}

type Basis = Model['actors'][number]['basis'][number]
interface Based {
  readonly basis: readonly Basis[]
  readonly use: Use
}

/** The sources of a model with their places in order; the most used source first. */
export function quotedIn(model: Model): Quoted[] {
  const found = basedIn(model).flatMap(({ basis, use }) =>
    basis.flatMap((one) => (one.kind === 'source' ? [{ ...one, use }] : [])),
  )
  return model.sources
    .map((source) => {
      const here = found.filter((one) => one.source === source.id)
      const names = [...new Set(here.map((one) => one.at ?? ''))].sort(byNumber)
      const places = names.map((at) => {
        const mine = here.filter((one) => (one.at ?? '') === at)
        const quotes = [...new Set(mine.flatMap((one) => one.quote ?? []))]
        return { at, quotes, uses: distinct(mine.map((one) => one.use)) }
      })
      return { source, places, count: here.length }
    })
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .map(({ source, places }) => ({ source, places }))
}

function basedIn(model: Model): Based[] {
  const { actors, options, rules, questions, observed, claims, plans, signals } = model
  return [
    ...actors.map((one) => based(one, 'actor', one.label)),
    ...actors.flatMap((actor) =>
      actor.statements.map((statement): Based => {
        const label = statement.label ?? { en: statement.id }
        return {
          basis: statement.basis,
          use: { kind: 'statement', id: statement.id, label, actor: actor.id },
        }
      }),
    ),
    ...options.map((one) => based(one, 'option', one.label)),
    ...rules.map((one) => based(one, 'rule', one.because ?? { en: one.id })),
    ...questions.map((question) =>
      based(
        { id: question.id, basis: [...question.for, ...question.against, ...question.basis] },
        'question',
        question.title,
      ),
    ),
    // Without a reason of its own it has no words that could stand for it but the question's.
    ...(model.judgements ?? []).map((one) =>
      based(one, 'judgement', one.because ?? titleOf(model, one.on)),
    ),
    ...observed.map((one) => based(one, 'fact', one.label)),
    ...claims.map((one) => based(one, 'claim', one.says)),
    ...plans.map((plan) => {
      const stages = plan.stages.flatMap((stage) => [
        ...stage.basis,
        ...stage.commitments.flatMap((commitment) => commitment.basis),
      ])
      return based({ id: plan.id, basis: [...plan.basis, ...stages] }, 'plan', plan.label)
    }),
    ...signals.map((one) => based(one, 'signal', one.label)),
  ]
}

function titleOf({ questions }: Model, id: string): Text {
  return questions.find((one) => one.id === id)?.title ?? { en: id }
}

function based(
  item: { readonly id: string; readonly basis: readonly Basis[] },
  kind: UseKind,
  label: Text,
): Based {
  return { basis: item.basis, use: { kind, id: item.id, label } }
}

function distinct(uses: readonly Use[]): Use[] {
  const known = new Map(uses.map((use) => [`${use.kind} ${use.actor ?? ''} ${use.id}`, use]))
  return [...known.values()]
}

/** P2 before P11: by the first number, then as text. */
function byNumber(a: string, b: string): number {
  const [first = 0, second = 0] = [a, b].map((text) => Number(/\d+/.exec(text)?.[0] ?? 0))
  return first - second || (a < b ? -1 : a > b ? 1 : 0)
}
