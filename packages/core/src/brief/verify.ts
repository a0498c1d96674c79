/** What must be verified: the commitments whose breach most needs to be seen. */
import {
  commitmentCells,
  commitmentsTold,
  leastSeenText,
  neededFirst,
} from '../subjects/plan/told/told.ts'
import { say } from '../voice/vocabulary.ts'
import { ofKind, type Telling } from './asked.ts'
import type { BriefSection } from './told-parts.ts'

const commitmentsShown = 5
const columns = ['commitment', 'by', 'deterrers', 'standing'] as const

export function verify(telling: Telling): BriefSection {
  const { model, plan, v, words, findings } = telling
  const commitments = ofKind(telling, 'commitment').toSorted(neededFirst)
  const shown = commitments.slice(0, commitmentsShown)
  const { heading, title, none } = words.verify
  const [standing] = ofKind(telling, 'plan-standing').filter((one) => one.plan === plan.id)
  const least = standing && leastSeenText(model, standing, v)
  const rests = [...commitments.map((one) => one.id), ...(least && standing ? [standing.id] : [])]
  if (shown.length === 0)
    return {
      id: 'verify',
      heading,
      parts: [{ kind: 'paragraph', said: [{ id: 'verify', text: [none], rests: [] }] }],
    }
  const { heads, summary } = commitmentsTold({
    model,
    plan: plan.id,
    findings,
    language: v.language,
  })
  return {
    id: 'verify',
    heading,
    parts: [
      { kind: 'paragraph', said: [{ id: 'verify', text: say(...summary, least), rests }] },
      {
        kind: 'table',
        title: title(shown.length, commitments.length),
        columns: columns.map((column) => heads[column]),
        rows: shown.map((one) => {
          const cells = commitmentCells(model, one, v)
          return {
            id: `verify-${one.stage}-${one.option}`,
            cells: columns.map((column) => cells[column]),
            rests: [one.id],
          }
        }),
      },
    ],
  }
}
