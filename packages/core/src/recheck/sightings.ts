/** Every way in which something is seen in one period: each that watches sees or does not. */
import { at } from '../base/assert.ts'
import type { ByState, JudgedAnswer, JudgedCase, Numbers } from './judged.ts'

export interface Sighting {
  readonly chance: number
  /** The answers that what was seen calls for. */
  readonly answers: readonly JudgedAnswer[]
}

/** What follows when a commitment is not kept: its own answer, or its owner's. */
export function answerTo({ stakes }: JudgedCase, option: number): JudgedAnswer {
  const { owner, answer } = at(stakes.options, option)
  return answer ?? at(stakes.parties, owner)
}

export function waysToBeSeen(
  judged: JudgedCase,
  party: number,
  now: { broken: Numbers; promised: ReadonlySet<number>; number: (by: ByState) => number },
): Sighting[] {
  const { stakes } = judged
  const { broken, promised, number } = now
  const own = at(stakes.parties, party)
  const watchers: Sighting[] = []
  const common = broken.filter((o) => at(stakes.options, o).detection === undefined)
  if (common.length > 0)
    watchers.push({
      chance: number(own.detection),
      answers: common.map((o) => answerTo(judged, o)),
    })
  for (const o of broken) {
    const { detection } = at(stakes.options, o)
    if (detection !== undefined)
      watchers.push({ chance: number(detection), answers: [answerTo(judged, o)] })
  }
  if (broken.length === 0) {
    watchers.push({ chance: number(own.falseAlarm), answers: [own] })
    for (const [o, { owner, falseAlarm = 0 }] of stakes.options.entries())
      if (owner === party && promised.has(o) && falseAlarm > 0)
        watchers.push({ chance: falseAlarm, answers: [answerTo(judged, o)] })
  }
  let ways: Sighting[] = [{ chance: 1, answers: [] }]
  for (const { chance, answers } of watchers)
    ways = ways.flatMap((way) => [
      { ...way, chance: way.chance * (1 - chance) },
      { chance: way.chance * chance, answers: [...way.answers, ...answers] },
    ])
  return ways.filter(({ chance, answers }) => chance > 0 && answers.length > 0)
}
