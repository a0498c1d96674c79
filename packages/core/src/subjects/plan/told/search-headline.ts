/** What stands above the page of a search: how many ladders pass, or what stands against it. */
import { type Headline, noHeadline, type Said, stated } from '../../../voice/headline.ts'
import type { Vocabulary } from '../../../voice/vocabulary.ts'
import { wordsOf } from '../words/words.ts'
import { ofKind } from './found.ts'
import { ladderText, requirementText } from './search.ts'

interface Asked {
  readonly findings: readonly { readonly kind: string }[]
  readonly v: Vocabulary
}

export function searchHeadline({ findings, v }: Asked): Headline {
  const [search] = ofKind(findings, 'search')
  if (search === undefined) return noHeadline
  const { headline, number } = wordsOf(v)
  const { passingCount: passing, triedCount: tried, stagesMax, pieces } = search
  const text =
    passing === 0
      ? headline.search.none(number(pieces.length), stagesMax)
      : headline.search.some(number(passing), number(tried))
  const statements = [stated('ladders', { passing, tried, stagesMax }, search)]
  const next = passing === 0 ? giveUpSaid(findings, v) : bestSaid(findings, v)
  return { lead: [{ text, statements }, ...next], under: [] }
}

function bestSaid(findings: Asked['findings'], v: Vocabulary): Said[] {
  const [ladder] = ofKind(findings, 'ladder')
  if (ladder === undefined) return []
  const text = wordsOf(v).headline.search.best(ladderText(ladder.stages, v))
  return [{ text, statements: [stated('ladder', { stages: ladder.stages.length }, ladder)] }]
}

function giveUpSaid(findings: Asked['findings'], v: Vocabulary): Said[] {
  const [blocked] = ofKind(findings, 'blocked')
  if (blocked === undefined) return []
  const { headline, search } = wordsOf(v)
  const what = blocked.without.map((one) => requirementText(one, v)).join(` ${search.and} `)
  const kinds = blocked.without.map((one) => one.kind)
  return [
    {
      text: headline.search.giveUp(what),
      statements: [stated('blocked', { without: kinds }, blocked)],
    },
  ]
}
