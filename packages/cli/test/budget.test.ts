/** A budget, or Ctrl+C, ends each command in time, within memory, and says how far it came. */
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { commandsOn, largeModel } from './large-model.ts'
import { folder } from './limits.ts'
import { program } from './program.ts'

const history = fileURLToPath(
  new URL('../../../models/history/six-party-2007.yaml', import.meta.url),
)
/** What this takes by itself is far less; the net is for a machine that is busy with other work. */
const patienceMs = 20_000
const memoryMax = 1_000

async function endsInTime(args: readonly string[]) {
  const run = await folder.run(args)
  expect(run.err + run.out, 'no stack trace').not.toMatch(/^\s+at .*:\d+:\d+\)?$|Node[.]js v/m)
  expect(run.code, run.err).not.toBeNull()
  expect(run.time).toBeLessThan(patienceMs)
  expect(run.memory ?? Number.NaN).toBeLessThan(memoryMax)
  return run
}

describe('within ten steps', () => {
  const small = {
    model: history,
    plan: 'actions',
    stage: 'disablement',
    actor: 'DPRK',
    where: 'shutdown',
  }
  test.each(commandsOn(small).map((args) => [args[0], args.slice(2).join(' '), args] as const))(
    '%s %s ends',
    async (_, __, args) => {
      const { code, out, err } = await endsInTime([...args, '--budget', '10'])
      expect([0, 1, 3]).toContain(code)
      if (code === 3) expect(out.replaceAll(/\s+/g, ' ') + err).toContain('Stopped before the end')
    },
    patienceMs + 5_000,
  )
})

describe('of 24 options', () => {
  const large = { model: 'large.yaml', plan: 'p', stage: 's0', actor: 'a0', where: 'o0' }
  // Each first lays out 16 million states: those that used to take the most after that.
  const heavy = ['today --paths', 'export --to csv', 'stable --to csv', 'robust holds(p.s0)']
  const chosen = commandsOn(large).filter((args) =>
    heavy.includes([args[0], ...args.slice(2)].join(' ')),
  )
  test.each(chosen.map((args) => [args[0], args.slice(2).join(' '), args] as const))(
    '%s %s ends at ten steps',
    async (_, __, [command = '', ...rest]) => {
      folder.file('large.yaml', largeModel())
      const { code } = await endsInTime([command, ...rest, '--budget', '10'])
      expect(code).toBe(3)
    },
    patienceMs + 5_000,
  )
})

/** Runs the program, presses Ctrl+C after a while, and gives what it said. */
function interrupted(args: readonly string[], afterMs: number) {
  return new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
    const child = spawn(process.execPath, [program, ...args], { cwd: folder.path })
    let [out, err] = ['', '']
    child.stdout.on('data', (part) => {
      out += part
    })
    child.stderr.on('data', (part) => {
      err += part
    })
    setTimeout(() => child.kill('SIGINT'), afterMs)
    child.on('close', (code) => resolve({ code, out, err }))
  })
}

describe('Ctrl+C', () => {
  test(
    'prints how far a search came, and ends with 3',
    async () => {
      const { code, out, err } = await interrupted(['search', history], 3_000)
      expect([code, err]).toEqual([3, ''])
      expect(out.replaceAll(/\s+/g, ' ')).toContain('Stopped before the end')
    },
    patienceMs,
  )

  test(
    'ends work that comes to no step, and says that nothing is kept',
    async () => {
      folder.file('large.yaml', largeModel())
      const { code, out, err } = await interrupted(['diff', 'large.yaml', 'large.yaml'], 1_500)
      if (err !== '') expect([code, out, err]).toEqual([3, '', expect.stringContaining('Stopped')])
      else expect(code).toBe(0) // It was quicker than the two seconds it is given.
    },
    patienceMs,
  )
})

const chained = (count: number) =>
  Array.from({ length: count }, (_, i) => {
    const after = i > 0 ? `, after: [s${i - 1}]` : ''
    return `      s${i}: { commitments: [o${i % 2}]${after} }\n`
  }).join('')

test(
  'a plan of 60 stages in a row is judged to the end',
  async () => {
    const text = `stufenplan: 1
id: long
title: Long
date: 2026
basis: assumption
actors: { a0: { label: a0 }, a1: { label: a1 } }
options:
  o0: { owner: a0, label: o0 }
  o1: { owner: a1, label: o1 }
preferences:
  a0: [not o0, o1]
  a1: [o0, not o1]
plans:
  p:
    label: p
    stages:
${chained(60)}`
    const { code, out } = await endsInTime(['plan', folder.file('long.yaml', text), 'p', '--json'])
    expect(code).toBe(1)
    const { findings } = JSON.parse(out) as { findings: { kind: string }[] }
    expect(findings.filter(({ kind }) => kind === 'stage-held')).toHaveLength(60)
  },
  patienceMs + 5_000,
)
