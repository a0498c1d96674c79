/** Shocks in words: after which stages the plan would stand, and where else it falls back to. */

import type { Plan, Shock } from '../../../model/model.ts'
import type { Block, Item, Sentence } from '../../../voice/explanation.ts'
import { say, type Vocabulary } from '../../../voice/vocabulary.ts'
import { wordsOf } from '../words/words.ts'
import { restText, type Struck } from './shock-cells.ts'

export interface Shocks {
  readonly plan: Plan
  readonly shocks: readonly Shock[]
  readonly struck: readonly Struck[]
  readonly stage: (id: string) => string
}

export function shockBlocks({ plan, shocks, struck, stage }: Shocks, v: Vocabulary): Block[] {
  const { shock: words } = wordsOf(v)
  const items = shocks.flatMap((shock): Item[] => {
    const found = struck.filter((one) => one.shock === shock.id && one.plan === plan.id)
    const text = shockLine(shock, found, stage, v)
    const items = falls(found, stage, v)
    const all = [...text.slice(0, 2), ...gainers(found, v), ...text.slice(2)]
    return text.length === 0 ? [] : [found.length === 0 ? { text } : { text: all, items }]
  })
  if (items.length === 0) return []
  return [
    { kind: 'heading', text: [words.heading] },
    { kind: 'list', items },
  ]
}

/** After which stages a plan outlasts a shock; nothing where nothing can be said of it. */
export function shockLine(
  shock: Shock,
  found: readonly Struck[],
  stage: (id: string) => string,
  v: Vocabulary,
): Sentence {
  const { shock: words } = wordsOf(v)
  const title = { kind: 'strong', text: `${v.text(shock.label)}:` } as const
  const basis = v.basis(shock.basis)
  if (found.length === 0) return shock.asserted.length > 0 ? say(title, words.asserted, basis) : []
  const standing = found.filter((one) => one.stands).map((one) => stage(one.stage))
  const isAlways = standing.length === found.length
  const some = standing.length > 0 ? words.stands(v.list(standing)) : words.never
  return say(title, isAlways ? words.standsAlways : some, basis)
}

/** Those who gain at whichever stage the shock strikes. */
function gainers(found: readonly Struck[], v: Vocabulary): string[] {
  const [first, ...rest] = found.map((struck) => struck.gainers.map(({ actor }) => actor))
  const always = (first ?? []).filter((actor) => rest.every((list) => list.includes(actor)))
  return always.length > 0 ? [wordsOf(v).shock.gainers(v.list(always.map(v.actor)))] : []
}

/** What stands where a plan comes to rest is said where that place is first named. */
function falls(found: readonly Struck[], stage: (id: string) => string, v: Vocabulary): Sentence[] {
  const falling = found.filter((one) => !one.stands)
  const keys = falling.map(({ rest }) => JSON.stringify(rest && [rest.stage, rest.standing]))
  return falling.map((one, i) =>
    fall(one, { stage, isFirst: keys.indexOf(keys[i] ?? '') === i }, v),
  )
}

interface Falling {
  readonly stage: (id: string) => string
  readonly isFirst: boolean
}

function fall(struck: Struck, { stage, isFirst }: Falling, v: Vocabulary): Sentence {
  const { shock: words } = wordsOf(v)
  if (!struck.possible) return say(words.impossible(stage(struck.stage)))
  const { undone, rest } = struck
  const statement = undone && v.statement(undone.actor, undone.reason.statement)
  const lead =
    undone &&
    words.falls(
      stage(struck.stage),
      v.named(undone.actor),
      v.change(struck.after, undone.to),
      statement ?? '',
    )
  return say(
    lead,
    basisOf(struck, v),
    ...restText(struck, stage, v),
    rest &&
      isFirst &&
      (rest.standing.length > 0
        ? words.standing(v.list(rest.standing.map(v.option)))
        : words.nothing),
  )
}

function basisOf({ undone }: Struck, v: Vocabulary) {
  return undone && v.basisOf(undone.actor, undone.reason.statement)
}
