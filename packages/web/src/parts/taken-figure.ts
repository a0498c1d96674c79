/** The picture of an answer: its board as bars, its ladder, its tornado, its claims. */
import type { Stamp } from '@stufenplan/core'
import {
  boardTold,
  claimVerdict,
  claimVerdicts,
  ladderTold,
  marginsIn,
  robustnessTold,
} from '@stufenplan/core/explain'
import { vocabularyOf } from '@stufenplan/core/voice'
import {
  barsFigure,
  ladderFigure,
  sourceLine,
  stackFigure,
  tornadoFigure,
  withSource,
} from '@stufenplan/paper'
import type { ToldAnswer } from '../case/told-answer.ts'
import { number } from '../words/words.ts'

/** As a file of its own, with where it comes from below it; undefined where there is none. */
export function figureOf(asked: ToldAnswer, stamp: Stamp): string | undefined {
  const { model, language } = asked
  const title = vocabularyOf(model, language).text(model.title)
  const drawing = figures[asked.answer.question.kind]?.(asked, title)
  return drawing && withSource(drawing, sourceLine(stamp, language))
}

type Draw = (asked: ToldAnswer, title: string) => string | undefined

const figures: Readonly<Record<string, Draw>> = {
  compare({ model, answer, language }, title) {
    const { rows, headsOf } = boardTold(model, answer.findings, language)
    const counted = rows.flatMap(({ label, cells }) =>
      cells.readings.count ? [{ label, ...cells.readings.count }] : [],
    )
    const all = Math.max(0, ...counted.map((one) => one.of))
    const bars = counted.map(({ label, count, of }) => {
      const text = `${number(count, language)} / ${number(of, language)}`
      return { label, count: of === 0 ? 0 : (count / of) * all, text }
    })
    const named = { title: `${title}: ${headsOf.readings}`, alternative: said(bars) }
    return bars.length === 0 ? undefined : barsFigure({ ...named, all, rows: bars })
  },
  plan({ model, answer, language }, title) {
    const { question, findings } = answer
    if (question.kind !== 'plan') return undefined
    const asked = { model, plan: question.plan, findings, language }
    const told = ladderTold(asked, marginsIn(asked))
    return ladderFigure({
      title: `${title}: ${vocabularyOf(model, language).plan(question.plan)}`,
      alternative: told.legend,
      stageHead: told.stageHead,
      columns: told.columns.map((one) => one.label),
      rows: told.rows.map(({ place, label, after, cells }) => ({
        label: `${place} ${label}`,
        under: after,
        fields: cells.map(({ gives, gets, leaves, lines }) => ({
          gives,
          ...(gets && { gets }),
          ...(leaves !== undefined && { leaves }),
          ...(gives.length === 0 && gets === undefined && { quiet: lines.join(' ') }),
        })),
      })),
    })
  },
  robust({ model, answer, language }, title) {
    const found = answer.findings.find((one) => one.kind === 'robustness')
    const told = found && robustnessTold(model, found, vocabularyOf(model, language))
    if (found === undefined || told?.influence === undefined) return undefined
    const rows = told.influence.questions.map(({ text, answers }) => ({
      label: text,
      answers: answers.map(({ label, count, trueCount }) => ({
        label,
        share: count === 0 ? 0 : trueCount / count,
        text: `${number(trueCount, language)} / ${number(count, language)}`,
      })),
    }))
    const share = found.worldCount === 0 ? 0 : found.trueCount / found.worldCount
    const verdict = told.verdict.lines.join(' ')
    return tornadoFigure({
      title: `${title}: ${told.influence.head}`,
      alternative: verdict,
      share,
      rows,
    })
  },
  claims({ model, answer, language }, title) {
    const v = vocabularyOf(model, language)
    const found = answer.findings.filter((one) => one.kind === 'claim')
    const parts = claimVerdicts.map((verdict) => ({
      label: claimVerdict(verdict, v).lines.join(' '),
      count: found.filter((one) => one.verdict === verdict).length,
    }))
    const rows = parts.map(({ label, count }) => ({ label, text: String(count) }))
    return stackFigure({ title, alternative: said(rows), parts })
  },
}

function said(rows: readonly { readonly label: string; readonly text: string }[]): string {
  return rows.map(({ label, text }) => `${label}: ${text}`).join('; ')
}
