/** The committed code of the twin is what its sources give, and small enough to load at once. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { bytesFromBase64 } from '../packages/core/src/kernel/twin.ts'
import { twinCode } from '../packages/core/src/kernel/twin-code.ts'
import { twinFile, twinPath } from './twin.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

test('the twin built from its sources is the one that is committed, byte for byte', async () => {
  const { text, bytes } = await twinFile(root)
  const stands = readFileSync(join(root, twinPath), 'utf8')
  expect(stands === text, `${twinPath} is out of date. Run: npm run generate`).toBe(true)
  expect(bytesFromBase64(twinCode)).toEqual(new Uint8Array(bytes))
  expect(bytes.length).toBeLessThan(10_000)
})
