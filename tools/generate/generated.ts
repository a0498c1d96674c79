/** Everything in the tree that is generated: where it goes and what it should hold now. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { commandsPage } from './commands.ts'
import { diagnosticsPage } from './diagnostics.ts'
import { modelFormatPage } from './model-format.ts'
import { publicSurface } from './public-surface.ts'
import { schemaFiles } from './schema-files.ts'

export interface GeneratedFile {
  /** Relative to the root, with forward slashes. */
  readonly path: string
  readonly text: string
}

/** Needs the built command line, whose help becomes a page, and the built library. */
export function generatedFiles(root: string): GeneratedFile[] {
  const program = join(root, 'packages/cli/dist/stufenplan.js')
  if (!existsSync(program)) throw new Error('The command line is not built: npm run build')
  const run = (words: readonly string[]) =>
    spawnSync(process.execPath, [program, ...words], { encoding: 'utf8' }).stdout
  return [
    ...schemaFiles(),
    { path: 'docs/reference/model-format.md', text: modelFormatPage() },
    {
      path: 'docs/reference/diagnostics.md',
      text: diagnosticsPage((path) => existsSync(join(root, path))),
    },
    { path: 'docs/reference/commands.md', text: commandsPage(run) },
    { path: 'packages/core/api/core.api.md', text: publicSurface(root) },
  ]
}
