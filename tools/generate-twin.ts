/** Writes the code of the SIMD twin: `npm run twin`; first step of `npm run generate`. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { twinFile, twinPath } from './twin.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const file = join(root, twinPath)
const { text, bytes } = await twinFile(root)
if (readFileSync(file, 'utf8') !== text) {
  writeFileSync(file, text)
  console.log(`written: ${twinPath} (${bytes.length} bytes)`)
}
