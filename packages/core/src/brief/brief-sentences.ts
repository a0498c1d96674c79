/** Everything in a brief that can be checked by itself, and the findings that it can rest on. */
import type { Finding } from '../subjects/findings.ts'
import { kindsTold } from './asked.ts'
import type { BriefPart, BriefSection, BriefSentence } from './told-parts.ts'

/** Findings that some sentence may rest on; a brief carries these. */
export function told(findings: readonly Finding[]): Finding[] {
  return findings.filter((one) => kindsTold.includes(one.kind))
}

/** Everything in a brief that can be checked by itself, rows of tables among it. */
export function sentencesOf({
  sections,
}: {
  readonly sections: readonly BriefSection[]
}): BriefSentence[] {
  return sections.flatMap(({ parts }) => parts.flatMap(saidIn))
}

function saidIn(part: BriefPart): BriefSentence[] {
  if (part.kind === 'list') return part.items.flat()
  if (part.kind === 'paragraph') return [...part.said]
  return part.rows.map(({ id, cells, rests }) => ({
    id,
    text: cells.flatMap((cell) =>
      cell.map((one) => {
        if (typeof one === 'string') return one
        return one.kind === 'sign' ? one.means : one.kind === 'bar' ? one.text : one
      }),
    ),
    rests,
  }))
}
