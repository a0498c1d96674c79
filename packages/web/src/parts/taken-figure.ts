/** The picture of an answer: its board as bars, its ladder, its tornado, claims, slopes. */
import type { Finding, Stamp } from '@stufenplan/core'
import {
  beliefTold,
  boardTold,
  claimVerdict,
  claimVerdicts,
  inspectionsExplained,
  ladderTold,
  marginsIn,
  robustnessTold,
} from '@stufenplan/core/explain'
import { vocabularyOf } from '@stufenplan/core/voice'
import {
  barsFigure,
  curveFigure,
  ladderFigure,
  slopesFigure,
  sourceLine,
  stackFigure,
  tornadoFigure,
  withSource,
} from '@stufenplan/paper'
import type { ToldAnswer } from '../case/told-answer.ts'
import { number } from '../words/words.ts'
import { promisesFigure } from './lanes-figures.ts'

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
  monitoring: promisesFigure,
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
  verification({ model, answer, language }, title) {
    const v = vocabularyOf(model, language)
    const told = inspectionsExplained(model, answer.findings, v).find((one) => one.effort)
    const effort = told?.told.effort
    const table = told?.effort?.blocks.find((one) => one.kind === 'grid')
    if (effort === undefined || table === undefined) return undefined
    const [along = '', , shows = ''] = table.columns
    const points = effort.points.map(({ effort: at, margin: value }) => {
      return { at, value, atText: v.words.amount(at), valueText: v.words.amount(value) }
    })
    return curveFigure({
      title: `${title}: ${told?.told.names.inspection}`,
      alternative: told?.told.lead.join(' ') ?? '',
      points,
      along,
      shows,
      enough: effort.marginMin,
      enoughText: v.words.amount(effort.marginMin),
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
  signal({ model, answer, language }, title) {
    const v = vocabularyOf(model, language)
    const found = answer.findings.find((one) => one.kind === 'belief')
    if (found === undefined) return undefined
    const told = beliefTold(model, found, v)
    const moved = movedIn(found)
    const rows = model.questions.flatMap(({ id, title: label, answers }) => {
      const own = moved.find((one) => one.question === id)?.answers
      if (own === undefined) return []
      const named = own.map(({ answer, before, after }) => ({
        label: v.text(answers.find((one) => one.id === answer)?.label ?? label),
        ...{ before, after, text: `${parts(before)} → ${parts(after)} / 100` },
      }))
      return [{ label: v.text(label), answers: named }]
    })
    const alternative = said(
      rows.flatMap(({ label, answers }) =>
        answers.map((one) => ({ label: `${label} ${one.label}`, text: one.text })),
      ),
    )
    return rows.length === 0
      ? undefined
      : slopesFigure({ title: `${title}: ${told.head}`, alternative, rows })
  },
}

type Belief = Extract<Finding, { kind: 'belief' }>

/** Of each question that a signal bears on the weights before any signal and after the last. */
function movedIn({ steps }: Belief) {
  const all = steps.flatMap((one) => one.answers)
  const heard = steps.slice(1).flatMap((one) => one.answers.map(({ question }) => question))
  return [...new Set(heard)].map((question) => {
    const first = all.find((one) => one.question === question)?.answers ?? []
    const last = all.findLast((one) => one.question === question)?.answers ?? []
    const answers = last.map(({ answer, weight }) => ({
      answer,
      before: first.find((one) => one.answer === answer)?.weight ?? weight,
      after: weight,
    }))
    return { question, answers }
  })
}

/** Of a hundred parts, as the sentences of the program round it. */
function parts(share: number): string {
  return String(Math.round(share * 100))
}

function said(rows: readonly { readonly label: string; readonly text: string }[]): string {
  return rows.map(({ label, text }) => `${label}: ${text}`).join('; ')
}
