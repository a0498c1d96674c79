/**
 * The direction check: reads every import below packages/ and holds it against the rules.
 *
 * It also walks the folders itself and fails when the checker has not seen each source file. A
 * checker that cannot read TypeScript finds no modules, and no modules break no rule.
 */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cruise } from 'dependency-cruiser'
import { coreFiles } from './core-source.mjs'
import { options, rules } from './dependency-rules.mjs'

/**
 * One broken rule: which, where, and why the rule is there.
 * @typedef {{ rule: string, from: string, to: string, reason: string }} Refusal
 */

const reasons = new Map(rules.map((rule) => [rule.name, rule.comment ?? '']))

/**
 * Reads the imports of everything below `root`/packages.
 * @param {string} root
 * @returns {Promise<{ modules: string[], refusals: Refusal[] }>}
 */
export async function readDirections(root) {
  const settings = { ...options, baseDir: root, ruleSet: { forbidden: rules }, validate: true }
  const { output } = await cruise(['packages'], settings, {
    alias: Object.fromEntries(coreFiles(root).map(([name, file]) => [`${name}$`, file])),
  })
  if (typeof output === 'string') throw new Error('The checker gave text where a result was due.')
  const refusals = output.summary.violations.map((found) => ({
    rule: found.rule.name,
    from: found.from,
    to: found.cycle ? found.cycle.map((step) => step.name).join(' → ') : found.to,
    reason: reasons.get(found.rule.name) ?? '',
  }))
  return { modules: output.modules.map((module) => module.source).sort(), refusals }
}

/**
 * The TypeScript and Svelte files below the src folder of each package, found without the checker.
 * @param {string} root
 * @returns {string[]}
 */
export function sourceFiles(root) {
  return readdirSync(join(root, 'packages'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) => filesBelow(root, `packages/${entry.name}/src`))
    .filter((path) => /[.](ts|svelte)$/.test(path))
    .sort()
}

/**
 * @param {string} root
 * @param {string} folder
 * @returns {string[]}
 */
function filesBelow(root, folder) {
  /** @type {import('node:fs').Dirent[]} */
  let entries = []
  try {
    entries = readdirSync(join(root, folder), { withFileTypes: true })
  } catch {
    return [] // a package may have no src folder yet
  }
  return entries.flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    return entry.isDirectory() ? filesBelow(root, path) : [path]
  })
}

/** @param {string} root */
async function report(root) {
  const { modules, refusals } = await readDirections(root)
  const seen = new Set(modules)
  const unseen = sourceFiles(root).filter((path) => !seen.has(path))
  for (const { rule, from, to, reason } of refusals) {
    console.error(`${from}\n  imports ${to}\n  ${rule}: ${reason}\n`)
  }
  for (const path of unseen) console.error(`${path}\n  was not read by the direction check\n`)
  if (refusals.length + unseen.length === 0) return
  console.error(`Direction: imports refused: ${refusals.length}; files unread: ${unseen.length}.`)
  process.exitCode = 1
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await report(fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, ''))
}
