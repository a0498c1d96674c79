/** The two boards over time as pictures: promises of a plan, and signals by actor. */
import type { Language, Model } from '@stufenplan/core'
import { monitoringTold } from '@stufenplan/core/explain'
import { vocabularyOf } from '@stufenplan/core/voice'
import { type LaneMark, type LaneRow, lanesFigure } from '@stufenplan/paper'
import type { ToldAnswer } from '../case/told-answer.ts'
import { apart, axisOf, dateText, ticksBetween } from '../time/time.ts'
import { implementationWords } from '../words/implementation.ts'
import { signalsWords } from '../words/signals.ts'
import { said } from '../words/words.ts'
import { lanesOfPromises } from './promise-lanes.ts'
import { type Entry, entriesOf, namedOf } from './signal-entries.ts'

/** Labels of days stand at least so far apart, as a share of the axis. */
const apartMin = 0.19

/** Every promise of the plan over time, by its stages; undefined where nothing is told of it. */
export function promisesFigure({ model, answer, language }: ToldAnswer): string | undefined {
  const { question, findings } = answer
  const v = vocabularyOf(model, language)
  const told = monitoringTold(model, findings, v)
  if (told === undefined || question.kind !== 'monitoring') return undefined
  const promises = told.stages.flatMap((one) => one.promises.map(({ found }) => found))
  const shown = lanesOfPromises({ model, promises, day: question.day, apartMin })
  const words = implementationWords[language]
  const groups = told.stages.map(({ name, says, promises: own }) => ({
    head: `${name} – ${says}`,
    lanes: own.flatMap(({ found, name: label, cells }): LaneRow[] => {
      const lane = shown.lanes.find((one) => one.found.id === found.id)
      const stands = cells[2]?.lines.join('; ')
      if (lane === undefined) return []
      const { bands, unsure, marks } = lane
      return [{ label, bands, unsure, marks, ...(stands !== undefined && { text: stands }) }]
    }),
  }))
  return lanesFigure({
    title: `${v.text(model.title)}: ${v.plan(question.plan)} – ${dateText(question.day, language)}`,
    alternative: `${words.board}. ${told.lead}`,
    ticks: shown.ticks.map(({ at, date }) => ({ at, text: dateText(date, language) })),
    gaps: shown.gaps.map(({ at }) => at),
    now: shown.now,
    groups,
    notes: [words.legend, told.scale],
  })
}

/** Signals and facts, a lane an actor; those that are named have a number and a line below. */
export function timelineFigure(model: Model, language: Language): string | undefined {
  const entries = entriesOf(model, language)
  if (entries.length === 0) return undefined
  const axis = axisOf(entries.map((one) => one.span))
  const named = namedOf(entries)
  const words = signalsWords[language]
  const rowOf = (actor: string): LaneRow[] => {
    const own = entries.filter((one) =>
      actor === '' ? one.actors.length === 0 : one.actors.includes(actor),
    )
    const label = said(model.actors.find(({ id }) => id === actor)?.label, language)
    const marks = own.map(({ kind, span, ...entry }): LaneMark => {
      const place = named.findIndex((one) => isSame(one, { kind, ...entry }))
      const at = axis.at((span.from + span.to) / 2)
      return { kind, at, ...(place >= 0 && { number: place + 1 }) }
    })
    const unsure = own
      .filter(({ span }) => span.to - span.from > 1)
      .map(({ span }) => ({ from: axis.at(span.from), to: axis.at(span.to) }))
    return own.length === 0 ? [] : [{ label: label || words.nobody, bands: [], unsure, marks }]
  }
  const ticks = apart(ticksBetween(axis.range, 60), axis, apartMin)
    .map(({ day, date }) => ({ at: axis.at(day), text: dateText(date, language) }))
    .filter(({ at }) => at > apartMin / 4 && at < 1 - apartMin / 4)
  return lanesFigure({
    title: `${said(model.title, language)}: ${words.timeline}`,
    alternative: named.map(lineOf).join('; '),
    ticks,
    gaps: [],
    groups: [{ lanes: [...model.actors.map(({ id }) => id), ''].flatMap(rowOf) }],
    notes: [words.legend, ...named.map((one, i) => `${i + 1}  ${lineOf(one)}`)],
  })

  function lineOf({ date, label }: Entry): string {
    return `${dateText(date, language)}: ${label}`
  }
}

function isSame(one: Entry, other: Pick<Entry, 'kind' | 'id'>): boolean {
  return one.kind === other.kind && one.id === other.id
}
