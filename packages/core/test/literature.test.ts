/**
 * Every published result of the catalogue: models/literature/…/*.expect.yaml beside its model.
 *
 * A row names a concept (and what it needs) and the states that hold under it. A row that the
 * program does not understand fails. A disagreement must really be one: what the other source says
 * differs from what the definition gives.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parse as readYaml } from 'yaml'
import * as z from 'zod'
import { stepBudget } from '../src/base/budget.ts'
import { check } from '../src/check/check.ts'
import { concepts } from '../src/concept/concept.ts'
import { readGmcr } from '../src/exchange/exchange.ts'
import {
  compile,
  forEachState,
  type Game,
  rankOf,
  stateCode,
  stateFromId,
} from '../src/game/game.ts'
import { answer, type FindingOf, type Model, question, recheck } from '../src/index.ts'
import { messageOf } from '../src/model/model.ts'
import type { Terms } from '../src/subjects/stability/documents/question.ts'
import { stableStates } from '../src/subjects/stability/stability.ts'
import { shippedModel } from './models.ts'

/** Y and N by option; in state form the names of states. */
const stateIds = z.array(z.string().regex(/^[YN]+$|^s\d+$/))
const bilingual = z.strictObject({ en: z.string().min(20), de: z.string().min(20) })
const shared = {
  source: z.enum(['published', 'computed', 'both']),
  disagrees: z
    .array(
      z.strictObject({ who: z.string(), says: z.union([stateIds, z.string()]), why: bilingual }),
    )
    .optional(),
}
const row = z.strictObject({
  concept: z.enum(concepts),
  horizon: z.int().optional(),
  unknown: z.enum(['a', 'b', 'c', 'd']).optional(),
  coalitions: z.literal('all').optional(),
  perceived: z.literal(true).optional(),
  actor: z.string().optional(),
  equilibria: stateIds.optional(),
  stable: stateIds.optional(),
  ...shared,
})
const inverseRow = z.strictObject({
  state: z.string(),
  actor: z.string(),
  concept: z.string(),
  rankings: z.string(),
  of: z.string(),
  ...shared,
})
const expectations = z.strictObject({
  expect: z.array(row).min(1),
  inverse: z.array(inverseRow).optional(),
})

const folder = fileURLToPath(new URL('../../../models/literature/', import.meta.url))
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
const cases = files
  .filter((path) => path.endsWith('.expect.yaml'))
  .sort()
  .map((path) => {
    const name = path.replace('.expect.yaml', '')
    const rows = expectations.parse(readYaml(readFileSync(folder + path, 'utf8')))
    return { name, model: shippedModel(`literature/${name}.yaml`), ...rows }
  })

type Row = z.infer<typeof row>

describe.each(cases)('$name', ({ model, expect: rows, inverse = [] }) => {
  test('has a model without mistakes or warnings', () => {
    const found = check(model).filter((one) => one.severity !== 'note')
    expect(found.map((one) => messageOf(one, 'en'))).toEqual([])
  })

  test.each(rows.map((one) => [titleOf(one), one] as const))('%s', (_, one) => {
    expect((one.equilibria === undefined) !== (one.stable === undefined)).toBe(true)
    const states = one.actor === undefined ? equilibriaOf(model, one) : stableFor(model, one)
    expect(states).toEqual(sorted(one.equilibria ?? one.stable ?? []))
    for (const { says } of one.disagrees ?? []) expect(says).not.toEqual(states)
  })

  test.each(inverse.map((one) => [`${one.actor} at ${one.state}, ${one.concept}`, one] as const))(
    'rankings counted: %s',
    (_, one) => {
      const { state, actor, concept } = one
      const asked = question.parse({ kind: 'inverse-state', state, actor, concept })
      const answered = answer(model, asked)
      if ('problems' in answered) throw new Error(JSON.stringify(answered.problems))
      const [finding] = answered.findings as FindingOf<'inverse-state'>[]
      expect(finding?.rankings).toEqual({ stable: one.rankings, all: one.of })
      for (const { says } of one.disagrees ?? []) expect(says).not.toBe(one.rankings)
    },
  )
})

/** Held to its published values where they are computed, with worths: test/stakes. */
const expectedElsewhere = ['inst/staged']

test('each model of the literature has its expectations', () => {
  const models = files.filter((path) => /(?<![.]expect)[.]yaml$/.test(path))
  expect(models.map((path) => path.replace('.yaml', '')).sort()).toEqual(
    [...cases.map((one) => one.name), ...expectedElsewhere].sort(),
  )
})

test('the page of the catalogue names every model of it, and none besides', () => {
  const page = readFileSync(`${folder}README.md`, 'utf8')
  const named = [...page.matchAll(/`([a-z0-9-]+[/][a-z0-9-]+)`/g)].map((match) => match[1])
  const all = [...cases.map((one) => one.name), ...expectedElsewhere]
  expect([...new Set(named)].sort()).toEqual(all.sort())
})

/** Example files of the format beside the catalogue: the same game, whoever wrote it down. */
test.each([
  ['jacobi-2017/us-dprk', 'NK2017_original_invasion_reversible'],
  ['jacobi-2017/us-dprk-no-way-back', 'NK2017_original_invasion_irreversible'],
  ['rapoport-guyer-1966/chicken', 'Chicken'],
  ['rapoport-guyer-1966/stag-hunt', 'Stag_hunt'],
  ['fraser-hipel-1984/cuba', 'Cuban_reversible'],
  ['fraser-hipel-1984/cuba-no-way-back', 'Cuban_airstrike_irreversible'],
  ['hipel-et-al-1993/elmira', 'Elmira_literature_Uniroyal'],
  ['hipel-et-al-1993/elmira-example-file', 'Elmira_gmcrplus_file'],
  ['li-et-al-2004/gisborne-economy', 'Gisborne_economy_oriented'],
  ['li-et-al-2004/gisborne-environment', 'Gisborne_environment_oriented'],
])('%s is the game of the example file %s', (name, file) => {
  const text = readFileSync(new URL(`fixtures/gmcr/${file}.gmcr`, import.meta.url), 'utf8')
  const imported = readGmcr(text, file).model
  if (!imported) throw new Error(`${file} cannot be read`)
  const [ours, theirs] = [compile(shippedModel(`literature/${name}.yaml`)), compile(imported)]
  const { ownOptions, onceYes, onceNo, feasible } = ours.frame
  expect({ ownOptions, onceYes, onceNo, feasible }).toEqual({
    ownOptions: theirs.frame.ownOptions,
    onceYes: theirs.frame.onceYes,
    onceNo: theirs.frame.onceNo,
    feasible: theirs.frame.feasible,
  })
  ours.names.actors.forEach((_, actor) => {
    expect(orderOf(ours, actor)).toEqual(orderOf(theirs, actor))
  })
})

function titleOf({ concept, horizon, unknown, coalitions, perceived, actor }: Row): string {
  const parts = [
    horizon === undefined ? '' : `${horizon} moves`,
    unknown === undefined ? '' : `unknown read as ${unknown}`,
    coalitions === undefined ? '' : 'all coalitions',
    perceived === undefined ? '' : 'as each sees it',
    actor ?? '',
  ]
  return [concept, ...parts.filter((part) => part !== '')].join(', ')
}

function termsOf({ concept, horizon, unknown }: Row): Terms {
  return { concept, ...(horizon && { horizon }), ...(unknown && { unknown }) }
}

/** As a user gets them, and accepted by the checker, which holds the definitions again. */
function equilibriaOf(model: Model, one: Row): string[] {
  const { coalitions, perceived } = one
  const more = { ...(coalitions && { coalitions }), ...(perceived && { perceived }) }
  const asked = { kind: 'stable', ...termsOf(one), ...more }
  const answered = answer(model, question.parse({ ...asked, listedMax: 1_000 }))
  if ('problems' in answered) throw new Error(JSON.stringify(answered.problems))
  const found = answered.findings.find((finding) => finding.kind === 'equilibria')
  if (found?.kind !== 'equilibria') throw new Error('no equilibria were answered')
  expect(recheck(model, answered.world, found)).toEqual({ accepted: true })
  return sorted(found.listed.map((id) => stateCode(compile(model), stateFromId(id))))
}

function stableFor(model: Model, one: Row): string[] {
  const game = compile(model)
  const asked = { game, terms: termsOf(one), budget: stepBudget(), shared: {} }
  const states = stableStates(asked, game.names.actors.indexOf(one.actor ?? ''))
  const listed: string[] = []
  forEachState(states ?? new Uint32Array(), (state) => {
    listed.push(stateCode(game, state))
    return true
  })
  return sorted(listed)
}

function orderOf(game: Game, actor: number): number[][] {
  const byRank = new Map<number, number[]>()
  forEachState(game.frame.feasible, (state) => {
    const rank = rankOf(game, actor, state)
    byRank.set(rank, [...(byRank.get(rank) ?? []), state])
    return true
  })
  return [...byRank].sort(([a], [b]) => b - a).map(([, states]) => states)
}

function sorted(ids: readonly string[]): string[] {
  return [...ids].sort()
}
