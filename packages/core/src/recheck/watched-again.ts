/** What an inspection means for one commitment, read again: ways to break it, false alarms. */
import { periodDaysUsual } from '../base/calendar.ts'
import type { Commitment, Detection, Inspection, Model, Plan, Range } from '../model/model.ts'
import type { Reader } from './answers-again.ts'
import { seenRangeAgain, tenDigits } from './inspection-again.ts'
import type { JudgedCase } from './judged.ts'
import { inStage } from './margins.ts'
import { late, seldom } from './sense.ts'
import type { SlowGame } from './slow-game.ts'

type Ways = NonNullable<JudgedCase['stakes']['options'][number]['ways']>

/** Undefined where the commitment rests on no inspection. */
export function waysAgain(reader: Reader, commitment: Commitment): Ways | undefined {
  const { keep, by } = commitment
  const design = designNamed(reader, watchedBy(reader, commitment))
  if (design === undefined) return undefined
  const { days, kept, game, pick, tested } = reader
  const effort = tested.set.effort?.[design.id] ?? 1
  const needed = game.model.options.find((one) => one.id === design.while)
  const place = kept.findIndex((one) => one.keep.value && one.keep.option === needed?.id)
  const isIn = needed === undefined || needed.today
  return design.ways
    .filter((way) => way.breaks.includes(keep.option))
    .map((way) => {
      const chance = (afar: boolean): number =>
        pick(
          `seen ${keep.option} ${way.id}${afar ? ' afar' : ''}`,
          seenRangeAgain(design, way, { days, effort, afar }),
          { of: by, ...seldom },
        )
      const detection =
        isIn || place < 0
          ? chance(!isIn)
          : inStage(chance(true), [{ option: place, value: chance(false) }])
      const lag = lagAgain(reader, { keep, by }, way)
      return { id: way.id, detection, ...(lag !== undefined && { lag }) }
    })
}

function lagAgain(
  { pick, days, tested }: Reader,
  { keep, by }: Pick<Commitment, 'keep' | 'by'>,
  { id, answeredDays }: Inspection['ways'][number],
): number | undefined {
  if (answeredDays === undefined) return undefined
  const set = tested.set.lag?.[keep.option] ?? tested.set.lag?.[by]
  const wait = set ?? pick(`lag ${keep.option} ${id}`, answeredDays, { of: by, ...late })
  return Math.max(0, Math.ceil(wait / days - 1e-9))
}

/** Chance a year of any false alarm, for the first commitment that rests on the inspection. */
export function alarmsOf(reader: Reader, commitment: Commitment): Range {
  const { keep } = commitment
  const design = designNamed(reader, watchedBy(reader, commitment))
  const first = reader.kept.find((one) => watchedBy(reader, one) === design?.id)
  if (design === undefined || first?.keep.option !== keep.option) return [0, 0]
  const effort = reader.tested.set.effort?.[design.id] ?? 1
  const quiet = (end: 0 | 1): number =>
    design.means.reduce((all, { falseAlarm = [0, 0], days }) => {
      return all * (1 - falseAlarm[end]) ** (days ? effort : 1)
    }, 1)
  return [tenDigits(1 - quiet(0)), tenDigits(1 - quiet(1))]
}

function designNamed({ game }: Reader, name: string | undefined): Inspection | undefined {
  return game.model.inspections?.find((one) => one.id === name)
}

/** The inspection that sees it: the plan says so, or else the option. */
function watchedBy({ game }: Reader, commitment: Commitment): string | undefined {
  return watchedIn(game.model, commitment)
}

function watchedIn(model: Model, { keep, verification }: Commitment): string | undefined {
  const says = (one: Detection | undefined): boolean =>
    one?.inspection !== undefined ||
    (one?.probability !== undefined && one.withinDays !== undefined)
  if (says(verification)) return verification?.inspection
  return model.options.find((one) => one.id === keep.option)?.observed?.inspection
}

/** Each way in which an inspection would see the option broken in a plan, and with what chance. */
export function waysSeenOf({ model }: SlowGame, plan: Plan, option: string) {
  const all = plan.stages.flatMap((stage) => stage.commitments)
  const its = all.find((one) => one.keep.option === option)
  const name = its && watchedIn(model, its)
  const design = model.inspections?.find((one) => one.id === name)
  const needed = model.options.find((one) => one.id === design?.while)
  const stands = all.some(({ keep }) => keep.value && keep.option === needed?.id)
  const afar = needed !== undefined && !needed.today && !stands
  const days = model.periodDays ?? periodDaysUsual
  return (design?.ways ?? [])
    .filter((way) => way.breaks.includes(option))
    .map((way) => {
      const chance = design ? seenRangeAgain(design, way, { days, effort: 1, afar }) : [0, 0]
      return { inspection: design?.id, option, way: way.id, chance: chance as Range }
    })
}
