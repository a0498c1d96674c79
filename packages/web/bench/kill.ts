/**
 * How much a browser that is killed takes with it, in 200 trials; what is older than 100 ms must
 * be there. Needs a build: npm run build && node tools/run.mjs packages/web/bench/kill.ts [COUNT]
 */
import { killTrials, type Trial, trialKinds } from '../test/browser/kill-trials.ts'

const count = Number(process.argv[3] ?? 200)
const seed = 20_261_129

const told = ({ kind, made, kept, lostMilliseconds, isFileWhole }: Trial) =>
  `${kind}: ${kept} of ${made}, oldest lost ${lostMilliseconds} ms${isFileWhole ? '' : ', FILE TORN'}`

const trials = await killTrials({ count, seed }, (trial, i) => {
  if (trial.lostMilliseconds >= 100 || !trial.isFileWhole) console.log(`  ${i}  ${told(trial)}`)
})
console.log(`\nThe page: ${trials.length} browsers killed while somebody edits, seed ${seed}`)
for (const kind of trialKinds) {
  const mine = trials.filter((one) => one.kind === kind)
  const lost = mine.map((one) => one.lostMilliseconds).sort((a, b) => a - b)
  const sum = (name: 'made' | 'kept') => mine.reduce((all, one) => all + one[name], 0)
  console.log(
    `  ${kind.padEnd(9)} ${mine.length} trials, ${sum('kept')} of ${sum('made')} edits kept; ` +
      `trials without loss ${lost.filter((one) => one === 0).length}, ` +
      `oldest lost edit ${lost.at(-1) ?? 0} ms before the end`,
  )
}
const torn = trials.filter((one) => !one.isFileWhole).length
const old = trials.filter((one) => one.lostMilliseconds >= 100).length
console.log(`  lost anything older than 100 ms: ${old}; files torn: ${torn}`)
process.exitCode = old + torn > 0 ? 1 : 0
