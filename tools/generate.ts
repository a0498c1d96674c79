/** Writes the published schemas and the generated pages: `npm run generate`. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generatedFiles } from './generate/generated.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

for (const { path, text } of generatedFiles(root)) {
  const file = join(root, path)
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
  console.log(`written: ${path}`)
}
