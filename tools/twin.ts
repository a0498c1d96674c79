/**
 * Makes the code of the SIMD twin: compiles packages/core/assembly/ and writes the bytes, as text,
 * into a source file of the core (`npm run twin`). The same sources give the same bytes.
 */
import { main } from 'assemblyscript/asc'

const entry = 'packages/core/assembly/twin.ts'
export const twinPath = 'packages/core/src/kernel/twin-code.ts'

/** Seven pages of 64 kB hold the tables; the caller lets the memory grow. */
const settings = [
  '-O3',
  '--runtime',
  'stub',
  '--noAssert',
  '--enable',
  'simd',
  '--initialMemory',
  '4',
]

const heading =
  '/** Made by tools/twin.ts from packages/core/assembly/; `npm run twin` renews it. */'

/** The source file, and the bytes in it. */
export async function twinFile(root: string): Promise<{ text: string; bytes: Uint8Array }> {
  const outputs = new Map<string, Uint8Array | string>()
  const { error, stderr } = await main(
    [entry, '--baseDir', root, '--outFile', 'twin.wasm', ...settings],
    { writeFile: (name, contents) => void outputs.set(name, contents) },
  )
  const bytes = outputs.get('twin.wasm')
  if (error !== null || !(bytes instanceof Uint8Array)) throw new Error(`${error}\n${stderr}`)
  const code = Buffer.from(bytes).toString('base64')
  return { text: [heading, 'export const twinCode =', `  '${code}'`, ''].join('\n'), bytes }
}
