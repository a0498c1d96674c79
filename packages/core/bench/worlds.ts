/**
 * Worlds of the reference model: how many a second are judged one by one, and how long the count of
 * all of them takes by cases; the stability of every state; what a second thread brings where
 * amounts are drawn.
 *
 * A second thread brings what the machine has left. So beside one thread against two stand, in the
 * same run, one process for all against two that count half each at once and know nothing of each
 * other. Starting costs a thread most of a second, so short counts gain less than long ones.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { answer } from '../src/answer/answer.ts'
import { readingsOf } from '../src/answer/job.ts'
import { readingOf } from '../src/answer/reading.ts'
import { isTrue } from '../src/answer/truth.ts'
import { stepBudget } from '../src/base/budget.ts'
import { gamesOf, worldOf } from '../src/game/game.ts'
import { parse, parseTest } from '../src/model/model.ts'
import { question } from '../src/subjects/questions.ts'
import { type Shared, stableStates } from '../src/subjects/stability/stability.ts'
import { drawnFrom, spaceOf, worldAt } from '../src/subjects/worlds/worlds.ts'
import { medianMilliseconds } from './measure.ts'

const korea = parse(readFileSync('models/korea-2025/model.yaml', 'utf8')).model
if (korea === undefined) throw new Error('the reference model has errors')
const model = korea

const tests = [
  'nash(today) and fits or U14=no',
  'enters(stufenplan, today) and holds(stufenplan)',
  'enters(freeze) and holds(freeze)',
  'enters(package, today) and holds(package)',
  'stable(today)',
  'stable(today, seq)',
  'reachable(denuc)',
] as const

const judgedOneByOne = 2_000

console.log(
  '\nall readings, by cases                            readings   one by one   seconds   cases   × faster',
)
for (const test of tests) byCasesAgainstEach(test)
claimsAgainstReading(5)
fullStability(24)
await threads(2_000)

/** One by one so many are judged, and the rest would take as long each; by cases all of them. */
function byCasesAgainstEach(test: string): void {
  const read = parseTest(test)
  if ('problem' in read) throw new Error(test)
  const readings = readingsOf(model)
  const open = model.questions.map(({ id, answers, base }) => {
    return { id, answers: answers.map((one) => one.id), base }
  })
  const drawn = drawnFrom(spaceOf(open, worldOf(model), { draws: 1, seed: 1 }), {
    draws: judgedOneByOne,
    seed: 1,
  })
  const start = performance.now()
  for (let k = 0; k < judgedOneByOne; k++)
    isTrue(readingOf(readings, worldAt(drawn, k)), read.test, () => false)
  const perSecond = judgedOneByOne / ((performance.now() - start) / 1_000)
  const asked = question.parse({ kind: 'robust', test })
  const begun = performance.now()
  const answered = answer(model, asked)
  const seconds = (performance.now() - begun) / 1_000
  const [found] = 'problems' in answered ? [] : answered.findings
  if (found?.kind !== 'robustness') throw new Error('the question does not fit the model')
  const { worldCount, cases } = found
  const faster = worldCount / perSecond / seconds
  console.log(
    [
      test.padEnd(48),
      String(worldCount).padStart(9),
      `${Math.round(perSecond)}/s`.padStart(12),
      seconds.toFixed(3).padStart(9),
      String(cases?.length ?? 'many').padStart(7),
      faster.toFixed(1).padStart(10),
    ].join(' '),
  )
}

/**
 * Every claim of the reference model over all readings, beside reading the model's text: both are
 * strings, small maps and much allocation, so that what else the machine does weighs on each alike.
 */
function claimsAgainstReading(runs: number): void {
  const text = readFileSync('models/korea-2025/model.yaml', 'utf8')
  const asked = question.parse({ kind: 'claims' })
  const reading = medianMilliseconds(runs, () => parse(text))
  const seconds = medianMilliseconds(runs, () => answer(model, asked)) / 1_000
  const times = ((1_000 * seconds) / reading).toFixed(1)
  console.log(
    `\n${model.claims.length} claims: ${seconds.toFixed(2)} s, ${times} times reading the model`,
  )
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
  const folder = mkdtempSync(join(tmpdir(), 'stufenplan-bench-'))
  const test = 'self-enforcing(dayton, WEST)'
  const asked = ['robust', 'history/dayton-1995', test, '--json', '--draws', String(draws)]
  let round = 0
  const shard = (which: string) =>
    run(...asked, '--shard', which, '--out', `${folder}/${round}-${which.slice(0, 1)}.json`)
  const rows: [string, number][] = []
  for (round = 0; round < 2; round++) {
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
