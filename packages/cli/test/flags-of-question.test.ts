/**
 * What a flag takes is what the published schema of questions says of the field that it fills in:
 * its words, its limits and what is meant where it is left out, in help and refusals as in answers.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import {
  type CalculationKind,
  calculationJsonSchema,
  type Question,
  questionJsonSchema,
} from '../../core/src/index.ts'
import type { Command, FlagHelp } from '../src/call/command.ts'
import { helpFor } from '../src/call/help.ts'
import { commands } from '../src/run.ts'
import { type Said, said } from './in-process.ts'

type Kind = Question['kind'] | CalculationKind
interface Node {
  readonly default?: unknown
  readonly enum?: readonly string[]
  readonly minimum?: number
  readonly maximum?: number
  readonly items?: Node
  readonly properties?: Readonly<Record<string, Node>>
  readonly additionalProperties?: Node | boolean
}

const model = 'literature/inst/staged'
const tables = mkdtempSync(join(tmpdir(), 'stufenplan-tables-'))
afterAll(() => rmSync(tables, { recursive: true }))
const [steps, sites] = ['steps.csv', 'sites.csv'].map((name) => join(tables, name)) as [
  string,
  string,
]
writeFileSync(steps, 'step,effort,missed\na,1,0.1\n')
writeFileSync(sites, 'site,gain,loss,days\na,1,1,10\n')
const matrix = join(tables, 'matrix.scw')
writeFileSync(matrix, '$ ScenarioWizard 4.0\nx\n&A\n -a\n -b\n#\n#\n#\n1,0\n0,1\n')
const questions = join(tables, 'questions.scw')
writeFileSync(questions, '$ ScenarioWizard 4.0\nx\n&aid\n -yes\n -no\n#\n#\n#\n1,0\n0,1\n')

const kept = fileURLToPath(new URL('tables/', import.meta.url))

/** For each kind of question or calculation, words that ask it. */
const ways: readonly [Kind, ...string[]][] = [
  ['today', 'today', model],
  ['paths', 'today', model, '--paths'],
  ['states', 'states', model],
  ['moves', 'states', model, 'today'],
  ['stable', 'stable', model],
  ['why', 'why', model, 'today', 'N'],
  ['plan', 'why', model, 'three-stages', 'calm', 'N'],
  ['plan', 'plan', model, 'three-stages'],
  ['slices', 'plan', model, 'one-package', '--slices', 'all'],
  ['verification', 'verify', model, 'three-stages'],
  ['monitoring', 'monitor', model, 'three-stages'],
  ['replay', 'monitor', model, 'three-stages', '--replay'],
  ['compare', 'compare', model],
  ['plan-packages', 'packages', model],
  ['together', 'together', 'teaching/ceasefire', questions],
  ['search', 'search', model],
  ['repair', 'search', model, '--repair', 'one-package'],
  ['ladders', 'search', model, '--stakes', 'three-stages', '--forward'],
  ['inverse', 'inverse', model, 'three-stages'],
  ['inverse-state', 'inverse', model, 'today'],
  ['robust', 'robust', model, 'stable(today)'],
  ['robust-plans', 'robust', model],
  ['fit', 'fit', model],
  ['claims', 'claims', model],
  ['signal', 'signal', model],
  ...calculated('sampling', '--items 1000000000 --defective 1 --samples 0'),
  ...calculated('material-balance', '--missing 8 --sigma 2'),
  ...calculated('timeliness', '--visits 4 --within 0.5'),
  ...calculated('interim', '--inspections 3'),
  ...calculated('critical-time', '--slots 1000000000 --inspections 0 --gain 1 --loss 4'),
  ...calculated('dresher', '--periods 12 --inspections 3'),
  ...calculated('deterrence', '--gain 9 --loss 1 --cost 1 --found 10 --unfound 100'),
  ...calculated('acquisition-paths', `${steps} --paths a=1 --effort 1 --gain 9 --loss 9`),
  ...calculated('sites', `${sites} --days 10`),
  ...calculated('clean', '--belief 0.5 --detection 0.3 --inspections 5'),
  ...calculated('quantities', '--material plutonium --kilograms 8'),
  ['positions', 'bargaining', 'positions', `${kept}actors.csv`],
  ['packages', 'bargaining', 'packages', `${kept}packages.csv`],
  ['cross-impact', 'cross-impact', matrix],
]
function calculated(kind: CalculationKind, flags: string): [Kind, ...string[]][] {
  return [[kind, 'inspection', kind, ...flags.split(' ')]]
}
/** What a flag needs beside it, else its value would fit no question. */
const beside: Readonly<Record<string, readonly string[]>> = {
  horizon: ['--concept', 'limited'],
  degree: ['--concept', 'smr-strong'],
  limited: ['--horizon', '2'],
  'alarm-cost': ['--found', '10', '--unfound', '100'],
  'alarm-cost-state': ['--found', '10', '--unfound', '100'],
}
/** Flags of the program itself: how it works, where it writes, which file and which form. */
const own = [
  ...['world', 'budget', 'workers', 'shard', 'resume', 'progress', 'seconds'],
  ...['count', 'paths', 'robust', 'to', 'read-only', 'state', 'from', 'port', 'full'],
  ...['plan', 'paper', 'neutral', 'effort', 'as-of', 'replay', 'calendar', 'read'],
  ...['since', 'until', 'into', 'plans', 'process'],
]

const schemas = [questionJsonSchema(), calculationJsonSchema()].flatMap(
  ({ oneOf }) => oneOf as readonly Node[],
)
function nodeAt(kind: Kind, path: readonly string[]): Node | undefined {
  const whole = schemas.find(({ properties }) => {
    return (properties?.kind as { const?: string } | undefined)?.const === kind
  })
  return path.reduce((node: Node | undefined, name) => node?.properties?.[name], whole)
}
function itemOf(node: Node): Node {
  if (node.items) return itemOf(node.items)
  const { additionalProperties: each } = node
  return typeof each === 'object' ? itemOf(each) : node
}

const fieldsOf = ({ fills, fillsElse = {} }: FlagHelp) =>
  [fills, ...Object.values(fillsElse)].filter((one) => one !== undefined)

/** The flags of a way of asking that fill in a field, with what the schema says of the field. */
function flagsOf(kind: Kind, command: Command) {
  return Object.entries(command.flags).flatMap(([name, flag]) => {
    const found = fieldsOf(flag).find(({ kinds }) => kinds.includes(kind))
    const node = found && nodeAt(kind, found.path)
    return node ? [{ name, flag, path: found.path, node }] : []
  })
}

const rows = ways.map(([kind, name, ...words]) => {
  const command = commands.find((one) => one.name === name)
  if (command === undefined) throw new Error(name)
  const args = [name ?? '', ...words] as const
  return { title: args.join(' '), kind, args, flags: flagsOf(kind, command) }
})

const askedIn = ({ out }: Said, path: readonly string[]): unknown =>
  path.reduce((value: unknown, name) => (value as Record<string, unknown> | undefined)?.[name], {
    ...JSON.parse(out).question,
  })

/** The words without a flag and its value, so that it can be given otherwise. */
function without(args: readonly string[], name: string): string[] {
  const place = args.indexOf(`--${name}`)
  return args.filter((_, i) => place < 0 || (i !== place && i !== place + 1))
}

function besides(args: readonly string[], name: string): readonly string[] {
  return args.includes('--found') ? [] : (beside[name] ?? [])
}

async function refusal(args: readonly string[]): Promise<string> {
  const [english, german] = [await said(...args), await said(...args, '--lang', 'de')]
  expect([english.code, german.code, english.out]).toEqual([2, 2, ''])
  return `${english.err}${german.err}`
}

describe('every flag', () => {
  const all = commands.flatMap((command) =>
    Object.entries(command.flags).map(([name, flag]) => ({ command, name, flag })),
  )

  test('fills in a field of a question or is of the program itself', () => {
    const without = all.filter(({ flag }) => flag.fills === undefined).map(({ name }) => name)
    expect([...new Set(without)].sort()).toEqual([...own].sort())
  })

  test('finds its field alike in all questions that it is for, and each is asked here', () => {
    for (const { flag, name } of all)
      for (const { kinds, path } of fieldsOf(flag)) {
        const nodes = kinds.map((kind) => ({ ...nodeAt(kind, path), description: '' }))
        for (const node of nodes) expect(node, `--${name}`).toEqual(nodes[0])
        for (const kind of kinds) expect(nodeAt(kind, path), `${kind} --${name}`).toBeDefined()
        for (const kind of kinds) expect(ways.map(([one]) => one)).toContain(kind)
      }
  })

  test('says in its help which words there are, and what is meant where it is left out', () => {
    for (const { command, name, flag } of all) {
      if (flag.type === 'boolean') continue
      const line = helpFor(command)
        .split('\n')
        .find((one) => one.startsWith(`  --${name} `))
      for (const { kinds, path } of fieldsOf(flag))
        for (const kind of kinds) {
          const node = nodeAt(kind, path)
          for (const word of node ? (itemOf(node).enum ?? []) : []) expect(line).toContain(word)
          for (const word of Object.keys(node?.properties ?? {})) expect(line).toContain(word)
          const preset = node?.default
          if (preset !== undefined && typeof preset !== 'object')
            expect(line?.slice(line.lastIndexOf('('))).toContain(String(preset))
        }
    }
  })
})

describe.each(rows)('$title', ({ args, flags }) => {
  test('without flags: each field has what the schema gives it', async () => {
    const bare = await said(...args, '--json')
    expect(bare.err).toBe('')
    for (const { name, path, node } of flags.filter((one) => !args.includes(`--${one.name}`)))
      if (path.length === 1) expect(askedIn(bare, path), `--${name}`).toEqual(node.default)
  })

  test('numbers reach as far as the schema says', async () => {
    for (const { name, flag, path, node } of flags) {
      const { minimum, maximum } = itemOf(node)
      if (flag.type === 'boolean' || minimum === undefined || maximum === undefined) continue
      if (node.properties !== undefined || itemOf(node) === node.additionalProperties) continue
      const one = [...without(args, name), ...besides(args, name)]
      for (const number of [minimum, maximum]) {
        const found = await said(...one, '--json', `--${name}`, String(number))
        expect(found.err).toBe('')
        expect([askedIn(found, path)].flat(), `--${name}`).toEqual([number])
      }
      for (const number of [minimum - 1, maximum + 1]) {
        if (number < 0 || number > Number.MAX_SAFE_INTEGER) continue
        const told = await refusal([...one, `--${name}`, String(number)])
        expect(told).toContain(`--${name} needs`)
        expect(told).toMatch(new RegExp(`from ${minimum} to ${maximum}\\b`))
        expect(told).toMatch(new RegExp(`von ${minimum} bis ${maximum}\\b`))
      }
    }
  })

  test('words are those of the schema', async () => {
    for (const { name, flag, path, node } of flags) {
      const words = itemOf(node).enum
      if (flag.type === 'boolean' || words === undefined || name === 'attitude') continue
      for (const word of words) {
        const one = [...without(args, name), ...(beside[word] ?? [])]
        const found = await said(...one, '--json', `--${name}`, word)
        expect(`${found.code} ${found.err}`).not.toMatch(/^2/)
        expect([askedIn(found, path)].flat(), `--${name}`).toEqual([word])
      }
      const told = await refusal([...without(args, name), `--${name}`, 'strange'])
      for (const word of ['strange', ...words]) expect(told).toContain(word)
    }
  })

  test('names of parts are those of the schema', async () => {
    for (const { name, path, node } of flags) {
      const form = { set: 'KIND.N=1', box: 'KIND=1' }[name]
      if (form === undefined) continue
      const parts = Object.keys(node.properties ?? {})
      expect(parts.length).toBeGreaterThan(5)
      for (const part of parts) {
        // Patience lies below one, and a worth has two names.
        const value = form.replace('KIND', part).replace(/(?<=patience.*)1$/, '0.5')
        const written = part === 'worth' ? 'worth.N.relief=1' : value
        const found = await said(...args, '--json', `--${name}`, written)
        if (found.code === 2) expect(found.out).toContain('diagnostics')
        else expect(Object.keys(askedIn(found, path) as object)).toEqual([part])
      }
      const told = await refusal([...args, `--${name}`, form.replace('KIND', 'strange')])
      for (const part of ['strange', ...parts]) expect(told).toContain(part)
    }
  })
})

test('an attitude is one of those of the schema', async () => {
  const each = itemOf(nodeAt('stable', ['attitudes']) ?? {}).enum ?? []
  expect(each.length).toBeGreaterThan(2)
  const told = await refusal(['stable', model, '--attitude', 'N:W=strange'])
  for (const word of each) {
    expect(told).toContain(word)
    const found = await said('stable', model, '--json', '--attitude', `N:W=${word}`)
    expect(askedIn(found, ['attitudes'])).toEqual({ N: { W: word } })
  }
})

test.each([
  ['--alone', 'look', 'alone'],
  ['--gated', 'cheater', 'gated'],
  ['--fading', 'memory', 'fading'],
])('%s asks for what is not meant without it', async (flag, name, value) => {
  const found = await said('plan', model, 'three-stages', '--json', flag)
  expect(askedIn(found, ['stakes', name])).toBe(value)
  expect(nodeAt('plan', ['stakes', name])?.default).not.toBe(value)
  expect(nodeAt('plan', ['stakes', name])?.enum).toContain(value)
})
