/** Everything in a brief that can be checked by itself, and the findings that it can rest on. */
import type { Finding } from '../subjects/findings.ts'
import type { Sentence } from '../voice/explanation.ts'
import { kindsTold } from './asked.ts'
import type { BriefCell, BriefPart, BriefSection, BriefSentence } from './told-parts.ts'

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
  if (part.kind === 'ladder')
    return part.rows.map(({ id, label, under, cells, rests }) => ({
      id,
      text: [label, under, ...cells.flatMap((one) => one.lines)].filter((one) => one !== ''),
      rests,
    }))
  return part.rows.map(({ id, cells, rests }) => ({ id, text: cells.flatMap(cellText), rests }))
}

function cellText(cell: BriefCell): Sentence {
  return 'lines' in cell ? [cell.lines.join('; ')] : cell
}
