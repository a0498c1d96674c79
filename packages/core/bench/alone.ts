/**
 * One measurement in a process of its own: memory is measured from the start of a process, and what
 * was measured before must not count. The file is bundled once, so that the bundler is not in it.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'vite'

/** A folder that goes when the process does. */
export const folder = mkdtempSync(join(tmpdir(), 'stufenplan-bench-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

/** A function that runs the file with an argument and gives what it prints, read as JSON. */
export async function alone<Result>(file: string): Promise<(argument: unknown) => Result> {
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: resolve(file),
      target: 'node20',
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: { output: { entryFileNames: '[name].mjs' } },
    },
    ssr: { noExternal: true },
  })
  const bundle = join(folder, file.replace(/^.*[/]|[.]ts$/g, '').concat('.mjs'))
  return (argument) => {
    const run = spawnSync(process.execPath, [bundle, JSON.stringify(argument)], {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    })
    if (run.status !== 0) throw new Error(`${file} failed: ${run.stderr}`)
    return JSON.parse(run.stdout)
  }
}
