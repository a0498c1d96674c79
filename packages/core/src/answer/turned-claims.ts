/**
 * Which claims of a model come out otherwise on a later day: the same tests of the model as of
 * either day. Where nothing that a claim could look at differs between the two nothing is asked.
 */
import type { Asking } from '../asking/asking.ts'
import { canonicalJson } from '../base/hash.ts'
import { unfinished } from '../documents/unfinished.ts'
import type { Model } from '../model/model.ts'
import type { Finding, FindingOf } from '../subjects/findings.ts'
import { claim } from '../subjects/monitoring/monitoring.ts'
import { answerWorlds } from './worlds.ts'

/** The two days with what the model says of each; `held`: answers that were asked to be fixed. */
export interface TwoDays {
  readonly plan: string
  readonly since: string
  readonly day: string
  readonly before: Asking
  readonly after: Asking
  readonly held: Readonly<Record<string, string>> | undefined
}

type Side = FindingOf<'claims-turned'>['turned'][number]['before']

export function turnedClaims({ before, after, held, ...days }: TwoDays): Finding[] {
  const { claims, options } = after.model
  if (claims.length === 0) return []
  const moved = options.flatMap(({ id, today }, i) =>
    before.model.options[i]?.today === today ? [] : [{ option: id, value: today }],
  )
  const found = (turned: FindingOf<'claims-turned'>['turned'], asked: boolean) =>
    claim('claims-turned', { ...days, of: claims.length, asked, moved, turned })
  if (canonicalJson(lookedAt(before.model)) === canonicalJson(lookedAt(after.model)))
    return [found([], false)]
  const [old, now] = [claimsIn(before, held), claimsIn(after, held)]
  if (old === undefined || now === undefined)
    return [unfinished({ of: 'claims-turned', limit: 'days looked at', explored: 0, whole: 2 })]
  const turned = now.flatMap(({ claim: id, ...is }) => {
    const was = old.find((one) => one.claim === id)
    if (was === undefined || was.verdict === is.verdict) return []
    const { claim: _, ...earlier } = was
    return [{ claim: id, before: earlier, after: is }]
  })
  return [found(turned, true)]
}

/** No claim looks at news, records and judgements; what was reached is in how things stand. */
function lookedAt({ date, signals, implementation, judgements, ...model }: Model) {
  return model
}

/** Undefined where the budget ended: a count of some worlds is no verdict. */
function claimsIn(
  asking: Asking,
  held: TwoDays['held'],
): (Side & { readonly claim: string })[] | undefined {
  const question = { kind: 'claims', world: held ?? {}, draws: 4_096, seed: 1 } as const
  const found = answerWorlds(asking, question)
  const isWhole = found.every(
    ({ kind, strength }) => kind === 'claim' && strength.kind !== 'truncated',
  )
  if (!isWhole) return undefined
  return found.flatMap((one) => {
    if (one.kind !== 'claim') return []
    const { claim: id, verdict, vary, trueCount, worldCount, counter } = one
    return [{ claim: id, verdict, vary, trueCount, worldCount, ...(counter && { counter }) }]
  })
}
