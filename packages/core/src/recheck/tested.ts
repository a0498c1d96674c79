/** What every test with worths is about: the stages in their first order, and who sees. */
import type { Finding } from '../subjects/findings.ts'
import { linesOf } from './plan-steps.ts'
import type { SlowGame } from './slow-game.ts'
import type { FindingClaim } from './verdict.ts'

export function* testedClaims(game: SlowGame, finding: Finding): Generator<FindingClaim> {
  if (!('marginMin' in finding)) return
  const plan = game.model.plans.find((one) => one.id === finding.plan)
  if (plan === undefined) return
  const [line = []] = linesOf(game, plan)
  // A stage that only repeats what was undertaken before sets nothing.
  const nothing = 'N'.repeat(game.model.options.length)
  const isLadder = finding.kind !== 'stakes' || finding.notLadder === undefined
  const stages = line
    .filter(({ kept }, i) => !isLadder || kept !== (line[i - 1]?.kept ?? nothing))
    .map((step) => step.stage)
  yield [finding.stages.join() === stages.join(), `the stages are ${stages.join()}`]
  const options = game.model.options.map((one) => one.id)
  const { unseen } = finding
  const isSorted = unseen.every((one, i) => i === 0 || one > (unseen[i - 1] ?? one))
  const hidden = [...game.world.unseen].every((one) => unseen.includes(one))
  yield [
    isSorted && hidden && unseen.every((one) => options.includes(one)),
    'what nobody sees are not options of the model, each once and in order',
  ]
  if ('dwell' in finding && finding.look === 'alone')
    yield [finding.dwell === 1, 'where nothing follows each stage stands for one period']
}
