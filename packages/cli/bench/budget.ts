/**
 * How long each command takes within a budget, through the built program, and at what memory:
 * `node tools/run.mjs packages/cli/bench/budget.ts`. The models are fixed, and nothing is drawn.
 */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type AskedOf, commandsOn, largeModel } from '../test/large-model.ts'
import { emptyFolder } from '../test/program.ts'

const models = fileURLToPath(new URL('../../../models', import.meta.url))
const budgets = ['1', '10', '1000']

const folder = await emptyFolder()
const asked: readonly AskedOf[] = [
  { model: 'korea-2025', plan: 'stufenplan', stage: 'nuclear', actor: 'DPRK', where: 'insp' },
  {
    model: join(models, 'history', 'six-party-2007.yaml'),
    plan: 'actions',
    stage: 'disablement',
    actor: 'DPRK',
    where: 'shutdown',
  },
  {
    model: folder.file('large.yaml', largeModel()),
    plan: 'p',
    stage: 's0',
    actor: 'a0',
    where: 'o0',
  },
]
console.log(`command | ${budgets.map((steps) => `${steps}: exit, s, CPU s, MB`).join(' | ')}`)
for (const one of asked)
  for (const args of commandsOn(one)) {
    const cells: string[] = []
    for (const steps of budgets) {
      const { code, time, processorTime, memory } = await folder.run([...args, '--budget', steps])
      const seconds = (ms: number) => (ms / 1_000).toFixed(1)
      cells.push(`${code} ${seconds(time)} ${seconds(processorTime)} ${Math.round(memory ?? 0)}`)
    }
    const name = one.model.split('/').at(-1)
    console.log(`${[name, args[0], ...args.slice(2)].join(' ')} | ${cells.join(' | ')}`)
  }
folder.remove()
