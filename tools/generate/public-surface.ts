/** What the core offers as a library, by its declarations as they were built. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Extractor, ExtractorConfig } from '@microsoft/api-extractor'

const report = 'core.api.md'

/** Needs the built library: `npm run library`. */
export function publicSurface(root: string): string {
  const projectFolder = join(root, 'packages/core')
  if (!existsSync(join(projectFolder, 'dist/index.d.ts')))
    throw new Error('The library is not built: npm run library')
  const folder = mkdtempSync(join(tmpdir(), 'stufenplan-surface-'))
  try {
    const path = join(projectFolder, 'api-extractor.json')
    const configObject = ExtractorConfig.loadFile(path)
    configObject.projectFolder = projectFolder
    configObject.apiReport = {
      enabled: true,
      reportFileName: report,
      reportFolder: folder,
      reportTempFolder: join(folder, 'now'),
    }
    const config = ExtractorConfig.prepare({
      configObject,
      configObjectFullPath: path,
      packageJsonFullPath: join(projectFolder, 'package.json'),
    })
    const result = Extractor.invoke(config, { localBuild: true, messageCallback: quiet })
    if (!result.succeeded) throw new Error(`${result.errorCount} errors in the declarations.`)
    return readFileSync(join(folder, report), 'utf8')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Errors are counted; what the extractor says of its own work is nobody's news. */
function quiet(message: { handled: boolean; logLevel: string }): void {
  if (message.logLevel !== 'error') message.handled = true
}
