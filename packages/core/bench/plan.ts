/**
 * The plan tests: one plan in the reference model, and the search for ladders in at most five
 * stages with one commitment more each time. Printed with the growth per added commitment; the
 * lattice of subsets has three times as many steps for each.
 */
import { readFileSync } from 'node:fs'
import { answer } from '../src/answer/answer.ts'
import { stepBudget } from '../src/base/budget.ts'
import { agreementOf, compile, settingsOf, worldOf } from '../src/game/game.ts'
import { parse } from '../src/model/model.ts'
import { latticeOf, type Search, searchLadders } from '../src/subjects/plan/plan.ts'
import { question } from '../src/subjects/questions.ts'
import { medianMilliseconds } from './measure.ts'

const korea = parse(readFileSync('models/korea-2025/model.yaml', 'utf8')).model
if (korea === undefined) throw new Error('the reference model has errors')
const world = { U6: 'yes', U7: 'yes' }

console.log('\nplan tests in korea-2025')
for (const asked of [
  { kind: 'plan', plan: 'stufenplan' },
  { kind: 'plan', plan: 'stufenplan', rule: 'chain' },
  { kind: 'plan', plan: 'stufenplan', rule: 'any' },
  { kind: 'compare' },
  { kind: 'repair', plan: 'stufenplan' },
  { kind: 'inverse', plan: 'stufenplan', test: 'today' },
]) {
  const whole = question.parse({ ...asked, world })
  const time = medianMilliseconds(3, () => answer(korea, whole))
  const name = [asked.kind, 'rule' in asked ? asked.rule : ''].join(' ')
  console.log(`${name.padEnd(22)} ${`${time.toFixed(0)} ms`.padStart(9)}`)
}

const game = compile(korea, worldOf(korea, world))
const [plan] = korea.plans
if (plan === undefined) throw new Error('the reference model has no plan')
const agreement = agreementOf(korea, game.frame, plan, new Set())
const options = [
  ...['insp', 'drop', 'broker', 'rec_n', 'rec_s', 'conv_n', 'conv_s', 'pause', 'open', 'relief'],
  ...['denuc', 'withdraw', 'nuke_sk', 'nuke_jp'],
]
const search: Search = {
  requirements: { test: 'today', rule: 'one-reply', agreeing: 63, keeping: 63 },
  stagesMax: 5,
  criteria: ['stages', 'start', 'losers'],
}

console.log('\ncommitments     ladders   steps tested       time    growth')
let before = 0
for (let count = 6; count <= 14; count++) {
  const pieces = options.slice(0, count).map((option) => ({
    id: option,
    after: 0,
    ...settingsOf(korea, [{ option, value: true }]),
  }))
  let found = { triedCount: 0, stepCount: 0 }
  const time = medianMilliseconds(count > 12 ? 1 : 3, () => {
    found = searchLadders(latticeOf(game, agreement, pieces), search, stepBudget())
  })
  console.log(
    [
      String(count).padStart(11),
      String(found.triedCount).padStart(13),
      String(found.stepCount).padStart(13),
      `${time.toFixed(0)} ms`.padStart(11),
      (before === 0 ? '' : `× ${(time / before).toFixed(1)}`).padStart(8),
    ].join(' '),
  )
  before = time
}
