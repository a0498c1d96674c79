/** Verdicts on plans that come out otherwise in the later model: what was, what is, and why. */
import type { Cell } from '../../../voice/cell.ts'
import type { Block, Item, Sentence } from '../../../voice/explanation.ts'
import { say, type Vocabulary } from '../../../voice/vocabulary.ts'
import { wordsOf } from '../words/words.ts'

/** One verdict as the board tells it in each of the two models. */
export interface TurnedVerdict {
  readonly head: string
  /** None: nothing is stated from which it could be judged. */
  readonly before: Cell | undefined
  readonly after: Cell | undefined
}

/** A plan that both models have; no verdict: every one comes out the same. */
export interface TurnedVerdicts {
  readonly plan: string
  readonly turned: readonly TurnedVerdict[]
}

/** `of`: on how many plans; those listed are the ones that the budget allowed to be judged. */
export function verdictBlocks(
  { of, plans }: { readonly of: number; readonly plans: readonly TurnedVerdicts[] },
  v: Vocabulary,
): Block[] {
  if (of === 0) return []
  const { planChanges: words, number } = wordsOf(v)
  const changed = plans.filter(({ turned }) => turned.length > 0)
  const same = plans.length - changed.length
  const items = changed.map(
    ({ plan, turned }): Item => ({
      text: say({ kind: 'strong', text: `${v.plan(plan)}:` }),
      items: turnedOfOne(turned, v),
    }),
  )
  const rest =
    same === 0
      ? []
      : [
          changed.length === 0
            ? words.noneTurned(same, number(same))
            : words.same(same, number(same)),
        ]
  const cut = plans.length < of ? [words.cut(number(plans.length), number(of))] : []
  return [
    { kind: 'heading', text: [words.verdicts] },
    ...(items.length > 0 ? [{ kind: 'list', items } as const] : []),
    ...[...rest, ...cut].map((text) => ({ kind: 'paragraph', text: [text] }) as const),
  ]
}

/** A reason that decides several verdicts is said once. */
function turnedOfOne(turned: readonly TurnedVerdict[], v: Vocabulary): Sentence[] {
  const { planChanges: words } = wordsOf(v)
  const line = (cell: Cell | undefined) => cell?.lines.join('; ') ?? words.noAmounts
  const told = new Set<string>()
  const why = (lead: string, cell: Cell | undefined): Sentence => {
    const { because = [] } = cell?.opens ?? {}
    const key = JSON.stringify([lead, because])
    if (because.length === 0 || told.has(key)) return []
    told.add(key)
    return [lead, ...because]
  }
  return turned.map(({ head, before, after }) =>
    say(
      { kind: 'strong', text: words.head(head) },
      words.turned(line(before), line(after)),
      ...why(words.whyBefore, before),
      ...why(words.why, after),
    ),
  )
}
