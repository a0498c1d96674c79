/**
 * Compile and judge: Nash stability of every state for every actor, from the model on. Printed per
 * model: nanoseconds per state and actor, and how many times as long as copying the ranks once.
 */
import { readFileSync } from 'node:fs'
import { compile } from '../src/game/game.ts'
import { type Model, parse } from '../src/model/model.ts'
import { nashStable } from '../src/stability/stability.ts'
import { copyMilliseconds, medianMilliseconds, peakMegabytes } from './measure.ts'
import { syntheticModel } from './synthetic-model.ts'

const korea = parse(readFileSync('models/korea-2025/model.yaml', 'utf8')).model
if (korea === undefined) throw new Error('the reference model has errors')

console.log('model                   raw states  compile    nash  ns/state·actor  × copy  peak MB')
measure('korea-2025', korea)
for (const optionCount of [16, 20, 22])
  for (const ruleCount of [0, 4]) {
    const sizes = { optionCount, actorCount: 6, statementCount: 12, ruleCount, seed: 1 }
    measure(`2^${optionCount}, ${ruleCount} rules`, syntheticModel(sizes))
  }

function measure(name: string, model: Model): void {
  const runs = model.options.length > 20 ? 1 : 3
  const compiling = medianMilliseconds(runs, () => compile(model))
  const game = compile(model)
  const actors = game.names.actors.map((_, actor) => actor)
  const judging = medianMilliseconds(runs, () => {
    for (const actor of actors) nashStable(game, actor)
  })
  const { rawStateCount } = game.frame
  const copying = copyMilliseconds(4 * rawStateCount * actors.length)
  const nanoseconds = ((compiling + judging) * 1e6) / (rawStateCount * actors.length)
  console.log(
    [
      name.padEnd(22),
      String(rawStateCount).padStart(11),
      `${compiling.toFixed(0)} ms`.padStart(9),
      `${judging.toFixed(0)} ms`.padStart(8),
      nanoseconds.toFixed(1).padStart(15),
      ((compiling + judging) / copying).toFixed(0).padStart(8),
      peakMegabytes().toFixed(0).padStart(8),
    ].join(' '),
  )
}
