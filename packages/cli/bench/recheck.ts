/**
 * How long the checker takes over every plan, and every search, of every shipped model, through
 * the built program, and what it says: `node tools/run.mjs packages/cli/bench/recheck.ts`.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Plan, parse } from '@stufenplan/core'
import { emptyFolder } from '../test/program.ts'

const models = fileURLToPath(new URL('../../../models', import.meta.url))

function plansOf(path: string): readonly Plan[] {
  return parse(readFileSync(join(models, path), 'utf8')).model?.plans ?? []
}

/** Paths of shipped models that hold plans; the broken ones answer nothing. */
const paths = readdirSync(models, { recursive: true, encoding: 'utf8' })
  .filter((one) => one.endsWith('.yaml') && !one.startsWith('broken'))
  .filter((one) => plansOf(one).length > 0)
  .sort()

const folder = await emptyFolder()
console.log('model, command | answer: exit, s | check: exit, s, MB')
for (const path of paths) {
  const plans = plansOf(path)
  const file = join(models, path)
  const asked = [
    ...plans.map(({ id }) => ['plan', file, id]),
    ...plans.map(({ id }) => ['search', file, '--stakes', id]),
    ['search', file],
  ]
  for (const [i, args] of asked.entries()) {
    const answered = await folder.run([...args, '--json'])
    const [, , ...rest] = args
    const name = [path, args[0], ...rest].join(' ')
    const took = (one: { time: number }) => (one.time / 1_000).toFixed(1)
    if (answered.out === '') {
      console.log(`${name} | ${answered.code} ${took(answered)} | no answer`)
      continue
    }
    const saved = folder.file(`${path.replaceAll('/', '-')}-${i}.json`, answered.out)
    const checked = await folder.run(['recheck', file, saved])
    const memory = Math.round(checked.memory ?? 0)
    console.log(
      `${name} | ${answered.code} ${took(answered)} | ${checked.code} ${took(checked)} ${memory}`,
    )
  }
}
folder.remove()
