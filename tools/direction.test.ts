/**
 * The rules of direction, tried: for each rule a forbidden import is planted in a small tree laid
 * out like ours and must be refused by that rule's name. The same tree without it must pass.
 */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, test } from 'vitest'
import { places } from './dependency-places.mjs'
import { rules } from './dependency-rules.mjs'
import { readDirections, sourceFiles } from './direction.mjs'

const core = 'packages/core/src'
const subjects = `${core}/subjects`
const web = 'packages/web/src'
const workbench = fileURLToPath(new URL('..', import.meta.url))

/** A tree in which every folder has a face, and imports as the rules allow. */
const sound: Readonly<Record<string, string>> = {
  'package.json': '{ "name": "sound", "private": true, "workspaces": ["packages/*"] }',
  'node_modules/yaml/package.json': '{ "name": "yaml", "version": "1.0.0", "main": "index.js" }',
  'node_modules/yaml/index.js': '',
  'node_modules/zod/package.json': '{ "name": "zod", "version": "1.0.0", "main": "index.js" }',
  'node_modules/zod/index.js': '',
  'node_modules/other/package.json': '{ "name": "other", "version": "1.0.0", "main": "index.js" }',
  'node_modules/other/index.js': '',
  'packages/core/package.json': `{ "name": "@stufenplan/core", "version": "1.0.0",
    "exports": { ".": "./dist/index.js", "./concept": "./dist/concept/concept.js",
      "./explain": "./dist/explain/explain.js", "./voice": "./dist/voice/voice.js" },
    "dependencies": { "yaml": "1.0.0", "zod": "1.0.0" } }`,
  'packages/cli/package.json': `{ "name": "cli", "version": "1.0.0",
    "dependencies": { "@stufenplan/core": "1.0.0" } }`,
  ...Object.fromEntries(Object.keys(places).map((name) => [`${core}/${name}/${name}.ts`, face()])),
  [`${core}/index.ts`]: face('./model/model.ts', './answer/answer.ts', './explain/explain.ts'),
  [`${core}/base/random.ts`]: face(),
  [`${core}/model/model.ts`]: face('yaml', 'zod', './tree.ts', '../base/random.ts'),
  [`${core}/model/tree.ts`]: face('../base/random.ts'),
  [`${core}/game/game.ts`]: face('./layout.ts', './moves.ts', '../model/model.ts'),
  [`${core}/game/layout.ts`]: face('../base/base.ts'),
  [`${core}/game/moves.ts`]: face('./layout.ts'),
  [`${core}/documents/finding-parts.ts`]: face('zod'),
  [`${subjects}/findings.ts`]: face('./stability/documents/finding.ts'),
  [`${subjects}/told.ts`]: face('./stability/told/told.ts'),
  [`${subjects}/stability/stability.ts`]: face('./answers/stable.ts'),
  [`${subjects}/stability/documents/finding.ts`]: face(
    '../../../documents/finding-parts.ts',
    'zod',
  ),
  [`${subjects}/stability/answers/stable.ts`]: face(
    '../computing/nash.ts',
    '../documents/finding.ts',
  ),
  [`${subjects}/stability/computing/nash.ts`]: face(
    '../../../game/game.ts',
    '../documents/finding.ts',
  ),
  [`${subjects}/stability/computing/nash.test.ts`]: face('./nash.ts', 'node:fs', 'other'),
  [`${subjects}/stability/told/told.ts`]: face('../words/words.ts', '../../../voice/text.ts'),
  [`${subjects}/stability/words/words.ts`]: face(),
  [`${core}/calculation/computing/sampling.ts`]: face('../../inspection/inspection.ts'),
  [`${core}/calculation/told/sampling.ts`]: face('../../voice/text.ts'),
  [`${subjects}/plan/plan.ts`]: face('./documents/finding.ts'),
  [`${subjects}/plan/documents/finding.ts`]: face('../../../documents/finding-parts.ts', 'zod'),
  [`${core}/recheck/recheck.ts`]: face('../game/game.ts', '../subjects/findings.ts'),
  [`${core}/explain/explain.ts`]: face('../model/model.ts', '../subjects/told.ts'),
  [`${core}/voice/text.ts`]: face('./explanation.ts'),
  [`${core}/voice/explanation.ts`]: face(),
  [`${core}/answer/answer.ts`]: face(
    '../subjects/stability/stability.ts',
    '../model/model.ts',
    'zod',
  ),
  'packages/paper/src/paper.ts': face('./document.ts'),
  'packages/paper/src/document.ts': face(),
  'packages/core/test/laws.test.ts': face(
    '../src/subjects/stability/computing/nash.ts',
    './games.ts',
  ),
  'packages/core/test/games.ts': face(),
  'packages/cli/src/main.ts': face('@stufenplan/core', './call/files.ts', 'node:path'),
  'packages/cli/src/call/files.ts': face('node:fs', 'node:fs/promises'),
  'packages/web/package.json': `{ "name": "web", "version": "1.0.0",
    "dependencies": { "@stufenplan/core": "1.0.0", "idb": "1.0.0" } }`,
  'node_modules/idb/package.json': '{ "name": "idb", "version": "1.0.0", "main": "index.js" }',
  'node_modules/idb/index.js': '',
  [`${web}/runner/runner.ts`]: face('./lane.ts'),
  [`${web}/runner/lane.ts`]: face(),
  [`${web}/runner/compute.ts`]: face('@stufenplan/core'),
  [`${web}/storage/storage.ts`]: face('./cases.ts'),
  [`${web}/storage/cases.ts`]: face('idb'),
  [`${web}/views/answer/answer.ts`]: face('../../storage/storage.ts', '../../runner/runner.ts'),
  [`${web}/views/moves/moves.ts`]: face(
    '@stufenplan/core/concept',
    '@stufenplan/core/explain',
    '@stufenplan/core/voice',
  ),
  [`${web}/views/plan/plan.ts`]: "import type { a } from '@stufenplan/core'\n",
}

/** A file that imports each of the given and exports something itself. */
function face(...imports: string[]): string {
  return `${imports.map((path) => `import '${path}'\n`).join('')}export const a = 1\n`
}

/** What is planted: the rule that must refuse it, where, and the import. */
interface Planted {
  readonly rule: string
  readonly file: string
  readonly imports: string
}

const planted: readonly Planted[] = [
  plant('no-cycles', 'model/tree.ts', './model.ts'),
  plant('nothing-unresolved', 'base/base.ts', './absent.ts'),
  plant('nobody-imports-a-test', 'subjects/stability/stability.ts', './computing/nash.test.ts'),
  plant('sources-know-no-test-tree', 'game/game.ts', '../../test/games.ts'),
  plant('every-folder-has-a-place', 'novelty/novelty.ts', './part.ts'),
  plant('through-the-face', 'subjects/stability/answers/stable.ts', '../../../game/moves.ts'),
  plant('through-the-face', 'answer/answer.ts', '../subjects/stability/computing/nash.ts'),
  plant('index-gathers-faces', 'index.ts', './model/tree.ts'),
  plant('index-is-for-outsiders', 'explain/explain.ts', '../index.ts'),
  plant('base-knows-nothing', 'base/base.ts', '../documents/finding-parts.ts'),
  plant('kernel-knows-numbers-only', 'kernel/kernel.ts', '../model/model.ts'),
  plant('concepts-hold-facts-and-words', 'concept/concept.ts', '../model/model.ts'),
  plant('model-stands-on-base', 'model/tree.ts', '../documents/finding-parts.ts'),
  plant('documents-stand-on-base', 'documents/finding-parts.ts', '../model/model.ts'),
  plant('game-comes-from-the-model', 'game/game.ts', '../documents/finding-parts.ts'),
  plant('asking-knows-no-subject', 'asking/asking.ts', '../subjects/findings.ts'),
  plant('voice-is-for-every-subject', 'voice/voice.ts', '../subjects/findings.ts'),
  plant('mathematics-knows-no-model', 'theory/theory.ts', '../model/model.ts'),
  plant('calculations-know-no-model', 'calculation/calculation.ts', '../model/model.ts'),
  plant('calculations-compute-or-tell', 'calculation/computing/sampling.ts', '../told/sampling.ts'),
  plant('calculations-tell-or-compute', 'calculation/told/sampling.ts', '../computing/sampling.ts'),
  plant('check-finds-mistakes-only', 'check/check.ts', '../answer/answer.ts'),
  plant('exchange-needs-model-and-states', 'exchange/exchange.ts', '../subjects/findings.ts'),
  plant('layout-and-moves-know-no-model', 'game/layout.ts', '../model/model.ts'),
  plant('layout-and-moves-know-no-model', 'game/moves.ts', '../model/model.ts'),
  plant('subjects-stand-on-what-is-below', 'subjects/plan/plan.ts', '../../recheck/recheck.ts'),
  plant('subjects-are-strangers', 'subjects/plan/plan.ts', '../stability/stability.ts'),
  plant('what-computes-never-tells', 'subjects/stability/computing/nash.ts', '../words/words.ts'),
  plant('what-computes-never-tells', 'subjects/stability/answers/stable.ts', '../told/told.ts'),
  plant('what-tells-never-computes', 'subjects/stability/told/told.ts', '../computing/nash.ts'),
  plant(
    'what-tells-is-free-of-schemas',
    'subjects/stability/told/told.ts',
    '../documents/finding.ts',
  ),
  plant('what-tells-is-free-of-schemas', 'voice/voice.ts', '../model/model.ts'),
  plant(
    'documents-of-a-subject-stand-alone',
    'subjects/stability/documents/finding.ts',
    '../../../game/game.ts',
  ),
  plant(
    'analyses-see-only-the-game',
    'subjects/stability/computing/nash.ts',
    '../../../model/model.ts',
  ),
  plant('recheck-stands-on-what-is-below', 'recheck/recheck.ts', '../answer/answer.ts'),
  plant('recheck-is-independent', 'recheck/recheck.ts', '../subjects/stability/stability.ts'),
  plant('recheck-takes-names-of-concepts-only', 'recheck/recheck.ts', '../concept/concept.ts'),
  plant('explain-computes-nothing', 'explain/explain.ts', '../game/game.ts'),
  plant('explain-computes-nothing', 'explain/explain.ts', '../subjects/stability/stability.ts'),
  plant('text-is-drawn-from-explanations', 'voice/text.ts', '../model/model.ts'),
  plant('answer-prints-nothing', 'answer/answer.ts', '../exchange/exchange.ts'),
  plant('brief-tells-what-was-found', 'brief/brief.ts', '../game/game.ts'),
  plant('brief-again-tells-and-checks', 'brief-again/brief-again.ts', '../exchange/exchange.ts'),
  plant('paper-writes-what-it-is-given', '../../paper/src/paper.ts', '@stufenplan/core'),
  plant('paper-by-its-names', '../../cli/src/main.ts', '../../paper/src/document.ts'),
  plant('core-needs-three-packages-only', 'game/game.ts', 'other'),
  plant('core-needs-three-packages-only', 'game/game.ts', 'not-installed'),
  plant('yaml-only-in-model', 'game/game.ts', 'yaml'),
  plant('core-is-pure', 'game/game.ts', 'node:path'),
  plant('core-is-pure', 'game/game.ts', 'fs'),
  plant('core-by-its-name', '../../cli/src/main.ts', '../../core/src/index.ts'),
  plant('core-by-its-name', '../../cli/src/main.ts', '../../core/src/game/game.ts'),
  plant('core-knows-no-shell', 'game/game.ts', '../../../cli/src/main.ts'),
  plant('files-in-one-place', '../../cli/src/main.ts', 'node:fs'),
  plant('files-in-one-place', '../../cli/src/main.ts', 'node:fs/promises'),
  plant('page-computes-in-the-worker', '../../web/src/views/plan/plan.ts', '@stufenplan/core'),
  plant('page-computes-in-the-worker', '../../web/src/runner/runner.ts', '@stufenplan/core'),
  plant('page-asks-the-runner', '../../web/src/views/plan/plan.ts', '../../runner/lane.ts'),
  plant('page-parts-by-their-face', '../../web/src/views/plan/plan.ts', '../../storage/cases.ts'),
  plant('views-are-strangers', '../../web/src/views/plan/plan.ts', '../answer/answer.ts'),
  plant('edits-know-the-text-alone', '../../web/src/edits/plans.ts', '../views/answer/answer.ts'),
  plant('browser-storage-in-one-place', '../../web/src/views/plan/plan.ts', 'idb'),
]

function plant(rule: string, file: string, imports: string): Planted {
  return { rule, file: posix.join(core, file), imports }
}

const trees: string[] = []

afterEach(() => {
  for (const tree of trees.splice(0)) rmSync(tree, { recursive: true, force: true })
})

function growTree(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'direction-'))
  trees.push(root)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  mkdirSync(join(root, 'node_modules/@stufenplan'))
  symlinkSync(join(root, 'packages/core'), join(root, 'node_modules/@stufenplan/core'), 'junction')
  return root
}

async function namesRefused(files: Readonly<Record<string, string>>): Promise<string[]> {
  const { refusals } = await readDirections(growTree(files))
  return refusals.map((refusal) => refusal.rule)
}

describe('a tree that keeps the rules', () => {
  test('is not refused anything', async () => {
    const { modules, refusals } = await readDirections(growTree(sound))
    expect(refusals).toEqual([])
    expect(modules).toContain(`${core}/game/layout.ts`)
  })
})

describe('a forbidden import is refused by name:', () => {
  test.each(planted)('$rule, $file imports $imports', async ({ rule, file, imports }) => {
    const novelty = { [`${core}/novelty/part.ts`]: face() }
    const tree = rule === 'every-folder-has-a-place' ? { ...sound, ...novelty } : sound
    const line = `import '${imports}'\n`
    expect(await namesRefused({ ...tree, [file]: line + (sound[file] ?? '') })).toContain(rule)
  })

  test.each([
    ['import type', "import type { a } from '../model/model.ts'\n"],
    ['an inline type', "type B = import('../model/model.ts').A\n"],
    ['export from', "export { a } from '../model/model.ts'\n"],
    ['a lazy import', "export const later = () => import('../model/model.ts')\n"],
  ])('written as %s too', async (_, line) => {
    const refused = await namesRefused({ ...sound, [`${core}/kernel/own.ts`]: line })
    expect(refused).toEqual(['kernel-knows-numbers-only'])
  })
})

describe('the rules themselves', () => {
  test('are each tried above', () => {
    const tried = new Set(planted.map((row) => row.rule))
    expect(rules.map((rule) => rule.name).filter((name) => !tried.has(name ?? ''))).toEqual([])
  })

  test('are errors, and each says why', () => {
    for (const rule of rules) {
      expect(rule.severity, rule.name).toBe('error')
      expect(rule.comment?.length, rule.name).toBeGreaterThan(40)
    }
  })
})

describe('the real tree', () => {
  // Read once for both.
  const reading = readDirections(workbench)

  test('is read completely: as many sources as a plain walk finds', async () => {
    const found = sourceFiles(workbench)
    const { modules } = await reading
    const read = modules.filter((path) => /^packages\/[^/]+\/src\/.*[.](ts|svelte)$/.test(path))
    expect(read).toEqual(found)
    expect(read.length).toBeGreaterThan(0)
  })

  test('keeps every rule', async () => {
    const { refusals } = await reading
    expect(refusals).toEqual([])
  })
})
