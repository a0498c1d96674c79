/**
 * Worlds of the reference model: how many a second on a plan test, on the fit and on the stability
 * of every state; what a second thread brings; and the memory of counting a thousand and a million.
 *
 * A second thread brings what the machine has left. So beside one thread against two stand, in the
 * same run, one process for all against two that count half each at once and know nothing of each
 * other. Starting costs a thread most of a second, so short counts gain less than long ones.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { startJob } from '../src/answer/answer.ts'
import { stepBudget } from '../src/base/budget.ts'
import { gamesOf, worldOf } from '../src/game/game.ts'
import { parse } from '../src/model/model.ts'
import { question } from '../src/subjects/questions.ts'
import { type Shared, stableStates } from '../src/subjects/stability/stability.ts'
import { spaceOf, worldAt } from '../src/subjects/worlds/worlds.ts'

const korea = parse(readFileSync('models/korea-2025/model.yaml', 'utf8')).model
if (korea === undefined) throw new Error('the reference model has errors')
const model = korea

const fitAndNash = 'nash(today) and fits or U14=no'
const either = 'holds(stufenplan) or enters(stufenplan)'
const planTest = 'enters(stufenplan) and holds(stufenplan)'

console.log('\nworlds                             worlds      seconds   a second   heap MB')
for (const [name, test] of [
  ['fit and Nash of today', fitAndNash],
  ['staged plan entered and held', planTest],
] as const)
  for (const draws of [1_000, 100_000, 1_000_000]) measure(name, test, draws)
fullStability(24)
for (const draws of [300_000, 1_000_000]) await threads(draws)

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

/** Four concepts, six actors, every state, in worlds with all questions open. */
function fullStability(worlds: number): void {
  const switches = model.questions.map(({ id, answers, base }) => {
    return { id, answers: answers.map((one) => one.id), base }
  })
  const space = spaceOf(switches, worldOf(model), { draws: worlds, seed: 1 })
  const gameIn = gamesOf(model)
  const start = performance.now()
  for (let k = 0; k < worlds; k++) {
    const { game } = gameIn(worldAt(space, k))
    const shared: Shared = {}
    for (const concept of ['nash', 'gmr', 'smr', 'seq'] as const)
      for (const actor of game.names.actors.keys())
        stableStates({ game, terms: { concept }, budget: stepBudget(), shared }, actor)
  }
  print('all states, four concepts', worlds, (performance.now() - start) / 1_000)
}

function print(name: string, worlds: number, seconds: number): void {
  const heap = process.memoryUsage().heapUsed / 2 ** 20
  console.log(
    [
      name.padEnd(30),
      String(worlds).padStart(10),
      seconds.toFixed(2).padStart(12),
      Math.round(worlds / seconds)
        .toString()
        .padStart(10),
      heap.toFixed(0).padStart(9),
    ].join(' '),
  )
}

/** The whole command, its start and the compiling in each thread included. */
async function threads(draws: number): Promise<void> {
  const asked = [
    'robust',
    'korea-2025',
    either,
    '--vary',
    'all',
    '--json',
    '--draws',
    String(draws),
  ]
  const folder = mkdtempSync(join(tmpdir(), 'stufenplan-bench-'))
  let parts = 0
  const shard = (which: string) => run(...asked, '--shard', which, '--to', `${folder}/${parts++}`)
  const rows: [string, number][] = []
  for (let round = 0; round < 2; round++) {
    rows.push(['one thread', await seconds(() => run(...asked))])
    rows.push(['two threads', await seconds(() => run(...asked, '--workers', '2'))])
    const atOnce = () => Promise.all([shard('1/2'), shard('2/2')])
    rows.push(['two halves at once', await seconds(atOnce)])
  }
  rmSync(folder, { recursive: true })
  const least = (name: string) =>
    Math.min(...rows.filter(([one]) => one === name).map(([, time]) => time))
  for (const name of new Set(rows.map(([one]) => one)))
    print(`command, ${name}`, draws, least(name))
  const [gain, limit] = [
    least('one thread') / least('two threads'),
    least('one thread') / least('two halves at once'),
  ]
  console.log(
    `\ntwo threads against one: ${gain.toFixed(2)}; two processes with half each: ${limit.toFixed(2)}; load ${loadavg()[0]?.toFixed(1)}`,
  )
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1_000
}

function run(...args: readonly string[]): Promise<void> {
  const program = 'packages/cli/dist/stufenplan.js'
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...args], { stdio: 'ignore' })
    child.on('exit', () => resolve())
  })
}
