/**
 * Plans in which many commitments are watched singly: the rows of one party over its box with what
 * points share worked out once, beside the same with each point by itself, in turn; and how long
 * the question takes that the page asks when the slider of an inspection's effort moves: of a model
 * of which nothing was asked, and moved on, with another effort each time.
 */
import { readFileSync } from 'node:fs'
import { answer } from '../src/answer/answer.ts'
import { compile, worldOf } from '../src/game/game.ts'
import { type Model, parse } from '../src/model/model.ts'
import { question } from '../src/subjects/questions.ts'
import { testParty } from '../src/subjects/stakes/calculus/calculus.ts'
import { atPoint, type Point } from '../src/subjects/stakes/from-model/choice.ts'
import { extremeRows } from '../src/subjects/stakes/from-model/extremes.ts'
import {
  boxFor,
  layLadder,
  outlineIn,
  readLadder,
} from '../src/subjects/stakes/from-model/from-model.ts'
import { medianMilliseconds } from './measure.ts'

console.log(
  '\nwatched singly                      points     apart    shared   × as fast   slider    moved on',
)
measure('korea-verified/model', 'stufenplan', 'DPRK', { north: 2 })
measure('teaching/line-observers', 'line', 'NORTH', { 'line-watch': 2 })
measure('korea-2025/model', 'stufenplan', 'DPRK')

function measure(
  name: string,
  planId: string,
  actor: string,
  effort?: Readonly<Record<string, number>>,
): void {
  const text = readFileSync(`models/${name}.yaml`, 'utf8')
  const { model } = parse(text)
  const plan = model?.plans.find(({ id }) => id === planId)
  if (model === undefined || plan === undefined) throw new Error(`${name} has no ${planId}`)
  const world = worldOf(model)
  const order = plan.stages.map(({ id }) => id)
  const asked = { world, frame: compile(model, world).frame, unseen: new Set<string>() }
  let points = 0
  const rows = (isShared: boolean) => {
    // Each time anew, so that nothing is known from the time before.
    const laid = layLadder(model, plan, { order, today: asked.frame.today })
    if ('option' in laid) throw new Error(`${planId} is no ladder`)
    const outline = outlineIn(laid, { ...asked, settings: {} })
    const party = outline.parties.indexOf(actor)
    points = 0
    const rowsOf = (point: Point) => {
      points++
      const { stakes, ladder } = readLadder(outline, atPoint(point))
      const { kin: _, ...alone } = stakes
      return testParty(isShared ? stakes : alone, ladder, { party }).map((row) => ({ row, point }))
    }
    extremeRows(rowsOf, { side: 'worst', box: boxFor(outline), actor })
  }
  const [apart, shared] = [false, true].map((isShared) =>
    medianMilliseconds(5, () => rows(isShared)),
  )
  const ask = (of: Model, times: number) => {
    const set = Object.entries(effort ?? {}).map(([id, value]) => [id, value * times])
    const stakes = { set: { effort: Object.fromEntries(set) } }
    const asked = question.parse({ kind: 'verification', plan: planId, curve: false, stakes })
    return answer(of, asked)
  }
  let times = 1
  const fresh = Array.from({ length: 5 }, () => parse(text).model ?? model)
  const first = medianMilliseconds(fresh.length, () => ask(fresh.pop() ?? model, 1))
  const movedOn = medianMilliseconds(9, () => {
    times += 0.05
    ask(model, times)
  })
  const told = (milliseconds: number) => (effort ? `${milliseconds.toFixed(0)} ms` : '')
  const cells = [
    `${planId} of ${name}, ${actor}`.padEnd(36),
    String(points).padStart(5),
    `${(apart ?? 0).toFixed(0)} ms`.padStart(9),
    `${(shared ?? 0).toFixed(0)} ms`.padStart(9),
    ((apart ?? 0) / (shared ?? 1)).toFixed(1).padStart(11),
    told(first).padStart(8),
    told(movedOn).padStart(11),
  ]
  console.log(cells.join(' '))
}
