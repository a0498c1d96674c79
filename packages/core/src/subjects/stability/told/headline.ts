/** What stands above a page about today, or about the moves that lead away from a state. */
import type { Model } from '../../../model/model.ts'
import type { Said } from '../../../voice/headline.ts'
import { stated } from '../../../voice/headline.ts'
import { unstatedActors } from '../../../voice/unstated.ts'
import type { Vocabulary } from '../../../voice/vocabulary.ts'
import type { Finding, FindingKind, FindingOf } from '../documents/finding.ts'
import { wordsOf } from '../words/words.ts'

interface Asked {
  readonly model: Model
  readonly findings: readonly { readonly kind: string }[]
  readonly v: Vocabulary
}

function ofKind<K extends FindingKind>(findings: Asked['findings'], kind: K): FindingOf<K>[] {
  return (findings as readonly Finding[]).filter((one): one is FindingOf<K> => one.kind === kind)
}

/** Does nobody gain by moving alone? Nothing is said where somebody's wishes are not stated. */
export function aloneSaid({ model, findings, v }: Asked): Said | undefined {
  const judged = ofKind(findings, 'stability').filter((one) => one.concept === 'nash')
  if (judged.length < model.actors.length || unstatedActors(model).length > 0) return undefined
  const { holds: words } = wordsOf(v)
  const moving = judged.filter((one) => !one.stable)
  if (moving.length === 0)
    return { text: words.nobody, statements: [stated('nobody-moves', {}, ...judged)] }
  const actors = moving.map((one) => one.actor)
  const text = words.somebody(v.allNamed(actors))
  return { text, statements: [stated('movers', { actors }, ...judged)] }
}

/** How many joint moves would pay everyone who takes part. */
export function togetherSaid({ findings, v }: Asked): Said | undefined {
  const { joint: words, number } = wordsOf(v)
  const [found] = ofKind(findings, 'joint-moves')
  if (found === undefined || found.strength.kind === 'truncated') return undefined
  const { count, moversMax } = found
  const text =
    count === 0 ? words.none(moversMax) : count === 1 ? words.one : words.some(number(count))
  return { text, statements: [stated('joint-moves', { count }, found)] }
}

/** How much of what happened the model explains: of each offer and step that is recorded. */
export function explainedSaid({ findings, v }: Asked): Said | undefined {
  const { fit: words } = wordsOf(v)
  const found = ofKind(findings, 'fit')
  const of = found.length
  if (of === 0) return undefined
  const count = found.filter((one) => one.explained).length
  const text = count === of ? words.explained(of) : words.someExplained(count, of)
  return { text, statements: [stated('facts-explained', { count, of }, ...found)] }
}

/** At a state whose moves are shown: would anybody gain by moving alone? */
export function movesSaid({ findings, model, v }: Asked): Said | undefined {
  const { movesHeadline: words } = wordsOf(v)
  const found = ofKind(findings, 'moves')
  if (found.length < model.actors.length || unstatedActors(model).length > 0) return undefined
  const actors = found.filter((one) => one.gainCount > 0).map((one) => one.actor)
  const text = actors.length === 0 ? words.nobody : words.somebody(v.allNamed(actors))
  return { text, statements: [stated('pays-alone', { actors }, ...found)] }
}
