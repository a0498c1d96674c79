/** Claims of the model that come out otherwise between two days, each with what speaks for that. */
import type { Model } from '../../../model/model.ts'
import type { Item } from '../../../voice/explanation.ts'
import { say, type Vocabulary } from '../../../voice/vocabulary.ts'
import type { FindingOf } from '../documents/finding.ts'
import { wordsOf } from '../words/words.ts'

type Found = FindingOf<'claims-turned'>

export function turnedClaimItems(
  model: Model,
  findings: readonly { readonly kind: string }[],
  v: Vocabulary,
): Item[] {
  const found = findings.find((one): one is Found => one.kind === 'claims-turned')
  if (found === undefined) return []
  const { monitoring: words, number } = wordsOf(v)
  if (!found.asked) return [{ text: [words.claimsUntouched] }]
  if (found.turned.length === 0) return [{ text: [words.noClaim(number(found.of))] }]
  const names = v.list(found.moved.map((one) => v.setting(one)))
  const moved: Item[] = names === '' ? [] : [{ text: [words.claimMoved(names)] }]
  return [...found.turned.map((one) => turnedItem(model, one, v)), ...moved]
}

function turnedItem(
  model: Model,
  { claim: id, before, after }: Found['turned'][number],
  v: Vocabulary,
): Item {
  const { monitoring: words, number } = wordsOf(v)
  const claim = model.claims.find((one) => one.id === id)
  const way =
    after.verdict === 'derived' ? 'newly' : before.verdict === 'derived' ? 'no-longer' : 'otherwise'
  const { counter, trueCount, worldCount } = after
  const isOpen = counter !== undefined && Object.keys(counter).length > 0
  return {
    text: say(
      words.claimTurned(claim ? v.text(claim.says).replace(/[.]$/, '') : id, way),
      words.claimSides(words.claimIs[before.verdict], words.claimIs[after.verdict]),
      worldCount > 1 && words.claimCount(number(trueCount), number(worldCount)),
      isOpen && words.claimAgainst(v.answers(counter)),
    ),
  }
}
