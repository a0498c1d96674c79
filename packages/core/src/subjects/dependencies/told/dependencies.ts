/** Who depends on whom, in words: how many, and a row for each pair. */
import type { Model } from '../../../model/model.ts'
import type { Block, Sentence } from '../../../voice/explanation.ts'
import { unstatedActors, whyUnsaid } from '../../../voice/unstated.ts'
import { say, type Vocabulary } from '../../../voice/vocabulary.ts'
import type { Finding, FindingOf } from '../documents/finding.ts'
import { wordsOf } from '../words/words.ts'

type Dependency = FindingOf<'dependency'>

export function explainDependencies(
  model: Model,
  findings: readonly Finding[],
  v: Vocabulary,
): Block[] {
  const { dependencies: words } = wordsOf(v)
  const summaries = findings.filter((one) => one.kind === 'dependencies')
  const pairs = findings.filter((one) => one.kind === 'dependency')
  const rows = pairs.map((one) => rowOf(model, one, v))
  const columns = [words.who, words.kind, words.wants, words.through, words.today, words.cost]
  const table: Block = { kind: 'table', columns: columns.map((one) => [one]), rows }
  return [
    { kind: 'heading', text: [words.heading] },
    ...summaries.map((one) => leadOf(model, one, v)),
    ...(rows.length > 0 ? [table, { kind: 'paragraph', text: [words.limits] } as const] : []),
  ]
}

function leadOf(model: Model, one: FindingOf<'dependencies'>, v: Vocabulary): Block {
  const { dependencies: words, number } = wordsOf(v)
  const term = { kind: 'term', text: words.term } as const
  const names = model.actors.map(({ id }) => id)
  const sentences =
    one.count === 0
      ? say({ kind: 'strong', text: words.nobody }, term)
      : say(
          { kind: 'strong', text: words.count(number(one.count)) },
          term,
          sidesOf(one, v),
          one.takeCount === 0 ? words.takeNone : words.take(number(one.takeCount)),
          one.giveCount === 0 ? words.giveNone : words.give(number(one.giveCount)),
        )
  return { kind: 'paragraph', text: say(...sentences, whyUnsaid(model, names, v)) }
}

function sidesOf({ mutualCount, oneSidedCount }: FindingOf<'dependencies'>, v: Vocabulary): string {
  const { dependencies: words, number } = wordsOf(v)
  if (mutualCount === 0) return words.allOneSided
  if (oneSidedCount === 0) return words.allMutual
  return words.mutual(number(mutualCount), number(oneSidedCount))
}

function rowOf(model: Model, one: Dependency, v: Vocabulary): Sentence[] {
  const { dependencies: words, number } = wordsOf(v)
  const wish = wordsOf(v).quoted(v.statement(one.actor, one.statement))
  return [
    [words.pair(v.actor(one.actor), v.named(one.on))],
    [one.mutual ? words.isMutual : words.isOneSided],
    say(`${wish}, ${words.place(number(one.place))}`, v.basisOf(one.actor, one.statement)),
    [one.options.map(v.option).join('; ')],
    [todayOf(one, v)],
    costOf(model, one, v),
  ]
}

function todayOf({ holds, state, best }: Dependency, v: Vocabulary): string {
  const { dependencies: words } = wordsOf(v)
  if (best === undefined) return holds ? words.cannotTake : words.cannotGive
  const change = v.change(state, best.to)
  return holds ? words.canTake(change) : words.canGive(change)
}

function costOf(model: Model, { on, best }: Dependency, v: Vocabulary): Sentence {
  const { dependencies: words, number } = wordsOf(v)
  if (best === undefined) return [words.noStep]
  if (unstatedActors(model).includes(on)) return [words.noWish]
  if (best.reason === undefined) return [words.tie]
  const { statement, place, gained } = best.reason
  const told = gained ? words.gains : words.loses
  return say(told(v.statement(on, statement), number(place)), v.basisOf(on, statement))
}
