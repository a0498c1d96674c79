/**
 * Type-checks each part of the workbench with its own settings: the core may know nothing but
 * the language itself, its tests and everything else may know Node.
 *
 * The core is read once: its declarations are written while it is checked, and the page and the
 * writers are held against those. What runs on Node looks into the core's sources and has one
 * setting for all, and so it is one project. Each part by itself took three times as long.
 *
 * The checker is TypeScript 7, installed as typescript-7. Plain `typescript` is version 6, for the
 * tools that read code through its programming interface, which 7 does not have.
 */
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { coreFiles } from './core-source.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
/** @param {string} name @param {string} command */
const commandOf = (name, command) =>
  join(dirname(fileURLToPath(import.meta.resolve(`${name}/package.json`))), command)
const checker = commandOf('typescript-7', 'bin/tsc')
/** The components of the page have a checker of their own, which stands on TypeScript 6. */
const components = commandOf('svelte-check', 'bin/svelte-check')

/** Where the declarations of the core and the settings made here are put. */
const made = join(root, 'node_modules', '.types')
const core = 'packages/core/tsconfig.json'
const againstDeclarations = [
  'packages/paper/tsconfig.json',
  'packages/web/tsconfig.json',
  'packages/web/tsconfig.worker.json',
  'packages/web/tsconfig.test.json',
]
/** All that knows Node, the one with the strictest settings first. */
const onNode = [
  'tools/tsconfig.json',
  'packages/core/tsconfig.test.json',
  'packages/paper/tsconfig.test.json',
  'packages/cli/tsconfig.json',
]

/**
 * The settings of a project with some of them replaced, in a file of their own.
 * @param {string} project
 * @param {object} settings
 */
function withSettings(project, settings) {
  const file = join(made, project.replaceAll('/', '-'))
  writeFileSync(file, JSON.stringify({ extends: join(root, project), ...settings }))
  return file
}

/** @param {string} project */
function withDeclarations(project) {
  const source = join(root, 'packages/core/src')
  const declared = coreFiles(root).map(([name, file]) => {
    const path = relative(source, file).replace(/[.]ts$/, '.d.ts')
    return [name, [join(made, 'core', path)]]
  })
  return withSettings(project, { compilerOptions: { paths: Object.fromEntries(declared) } })
}

/** @param {readonly string[]} projects */
function together([first = '', ...others]) {
  const include = [first, ...others].flatMap((project) => {
    const text = readFileSync(join(root, project), 'utf8')
    /** @type {{ include: string[] }} */
    const settings = JSON.parse(text)
    return settings.include.map((pattern) => join(root, dirname(project), pattern))
  })
  return withSettings(first, { include })
}

/**
 * Whether the checker finds nothing; what it says goes where this says its own.
 * @param {string} what
 * @param {readonly string[]} command
 * @returns {Promise<boolean>}
 */
function holds(what, command) {
  return new Promise((resolve) => {
    const run = spawn(process.execPath, command, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    for (const stream of [run.stdout, run.stderr])
      stream.on('data', (part) => {
        said += part
      })
    run.on('close', (code) => {
      if (code !== 0) console.error(`${said}Types: ${what} does not hold.\n`)
      resolve(code === 0)
    })
  })
}

rmSync(made, { recursive: true, force: true })
mkdirSync(made, { recursive: true })
const declarations = ['--noEmit', 'false', '--declaration', '--emitDeclarationOnly']
const places = ['--rootDir', 'packages/core/src', '--outDir', join(made, 'core')]
const found = [await holds(core, [checker, '-p', core, ...declarations, ...places])]
const page = withDeclarations('packages/web/tsconfig.json')
const ofComponents = ['--workspace', 'packages/web', '--tsconfig', page, '--fail-on-warnings']
const beside = holds('a component', [components, ...ofComponents, '--output', 'human'])
found.push(await holds(onNode.join(', '), [checker, '-p', together(onNode)]))
for (const project of againstDeclarations)
  found.push(await holds(project, [checker, '-p', withDeclarations(project)]))
found.push(await beside)
process.exitCode = found.every(Boolean) ? 0 : 1
