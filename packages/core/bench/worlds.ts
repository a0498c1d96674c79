/**
 * Worlds per second on the reference model: the fit with Nash stability of today, and a plan test.
 * One thread against two (with the built command, without its start), and the memory of counting a
 * thousand and a million drawn worlds.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { startJob } from '../src/answer/answer.ts'
import { parse } from '../src/model/model.ts'
import { question } from '../src/question/question.ts'

const korea = parse(readFileSync('models/korea-2025/model.yaml', 'utf8')).model
if (korea === undefined) throw new Error('the reference model has errors')
const model = korea

const fitAndNash = 'nash(today) and fits or U14=no'
const planTest = 'enters(stufenplan) and holds(stufenplan)'

console.log('\nworlds                             worlds      seconds   a second   heap MB')
for (const [name, test] of [
  ['fit and Nash of today', fitAndNash],
  ['staged plan entered and held', planTest],
] as const)
  for (const draws of [1_000, 100_000, 1_000_000]) measure(name, test, draws)
for (const workers of [1, 2]) threads(workers)

function measure(name: string, test: string, draws: number): void {
  if (test === planTest && draws > 100_000) return
  const asked = question.parse({ kind: 'robust', test, draws })
  if (asked.kind !== 'robust') return
  const job = startJob(model, asked)
  if ('problems' in job) throw new Error('the question does not fit the model')
  job.count(0, 500, () => true) // Compiles what worlds share.
  const start = performance.now()
  job.count(0, job.worldCount, () => true)
  print(name, job.worldCount, (performance.now() - start) / 1_000)
}

function print(name: string, worlds: number, seconds: number): void {
  const heap = process.memoryUsage().heapUsed / 2 ** 20
  console.log(
    [
      name.padEnd(30),
      String(worlds).padStart(10),
      seconds.toFixed(1).padStart(12),
      Math.round(worlds / seconds)
        .toString()
        .padStart(10),
      heap.toFixed(0).padStart(9),
    ].join(' '),
  )
}

/** The whole command, its start and the compiling in each thread included. */
function threads(workers: number): void {
  const draws = 200_000
  const start = performance.now()
  const args = ['robust', 'korea-2025', fitAndNash, '--json', '--draws', String(draws)]
  const program = 'packages/cli/dist/stufenplan.js'
  spawnSync(process.execPath, [program, ...args, '--workers', String(workers)])
  print(
    `command, ${workers} thread${workers === 1 ? '' : 's'}`,
    draws,
    (performance.now() - start) / 1_000,
  )
}
