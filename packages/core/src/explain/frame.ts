/** What stands around the body of every page: its title, its sources, the way back to it. */
import { own } from '../base/own.ts'
import type { Model } from '../model/model.ts'
import type { Finding } from '../subjects/findings.ts'
import type { PlanPart } from '../subjects/plan/told/told.ts'
import type { Block, Sentence } from '../voice/explanation.ts'
import { say, type Vocabulary } from '../voice/vocabulary.ts'

/** What `explain` needs to know of an answer: which question, in which world, what was found. */
export interface Explained {
  readonly model: { readonly id: string; readonly hash: string }
  readonly question: { readonly kind: string } & PlanPart
  readonly world: Readonly<Record<string, string>>
  readonly findings: readonly Finding[]
}

/** What the model is called, and as of when. */
export function title(model: Model, v: Vocabulary): Block {
  const under = [`${model.id}, ${v.words.asOf(v.words.date(model.date))}`]
  return { kind: 'title', text: [v.text(model.title)], under }
}

/** What the short names of sources stand for, each source that the page names once. */
export function sourcesNamed(model: Model, blocks: readonly Block[], v: Vocabulary): Block[] {
  const named = new Set(blocks.flatMap(sentencesOf).flatMap(sourcesIn))
  const items = model.sources
    .filter((source) => named.has(source.id))
    .map((source) => ({ text: [`${source.id}: ${v.text(source.title)}`] }))
  if (items.length === 0) return []
  return [
    { kind: 'heading', section: 'sources', text: [v.words.footer.sources] },
    { kind: 'list', items },
  ]
}

function sentencesOf(block: Block): readonly Sentence[] {
  if (block.kind === 'list')
    return block.items.flatMap((item) => [item.text, ...(item.items ?? [])])
  // A grid says in short what stands elsewhere in full.
  if (block.kind === 'grid') return []
  return block.kind === 'table' ? block.rows.flat() : [block.text]
}

function sourcesIn(sentence: Sentence): readonly string[] {
  return sentence.flatMap((part) =>
    typeof part === 'object' && part.kind === 'basis' ? part.sources : [],
  )
}

/** Which model and world, and how thoroughly: the reader's way back to the same result. */
export function footer(model: Model, answer: Explained, v: Vocabulary): Block[] {
  const words = v.words.footer
  const set = model.questions.filter((one) => own(answer.world, one.id) !== one.base)
  const answers = v.list(set.map((one) => v.answer(one.id, own(answer.world, one.id) ?? '')))
  const cut = new Set(answer.findings.flatMap((one) => reached(one, v) ?? []))
  return [
    {
      kind: 'paragraph',
      text: say(set.length > 0 && words.world(answers), ...[...cut].map(words.truncated), {
        kind: 'term',
        text: words.run(answer.model.id, answer.model.hash),
      }),
    },
  ]
}

/** How far a finding came that was stopped before the end. */
function reached(finding: Finding, v: Vocabulary): string | undefined {
  if (finding.strength.kind !== 'truncated') return undefined
  const { limit, explored } = finding.strength
  const tell = own(v.words.reachedAt, limit)
  const far = tell?.(v.words.number(explored), explored === 1) ?? limit
  const whole = finding.kind === 'unfinished' ? finding.whole : undefined
  return whole === undefined ? far : v.words.ofWhole(far, v.words.number(whole))
}
