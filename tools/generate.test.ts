/** Generated files are what their sources say today; a change without `npm run generate` fails. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { modelJsonSchema } from '../packages/core/src/index.ts'
import { generatedFiles } from './generate/generated.ts'
import { modelSchema, type Schema } from './generate/schema-files.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

describe('what is generated', () => {
  test.each(generatedFiles(root).map((file) => [file.path, file.text]))('%s', (path, text) => {
    const file = join(root, path)
    const stands = existsSync(file) ? readFileSync(file, 'utf8') : ''
    expect(stands === text, `${path} is out of date. Run: npm run generate`).toBe(true)
  })

  test('the published schema, its shared parts put back, allows what the definition allows', () => {
    const { $defs = {}, ...schema } = modelSchema()
    const expanded = putBack(schema, $defs)
    expect(withoutWords(expanded)).toEqual(withoutWords(modelJsonSchema()))
  })
})

function putBack(node: unknown, parts: Readonly<Record<string, Schema>>): unknown {
  if (Array.isArray(node)) return node.map((one) => putBack(one, parts))
  if (node === null || typeof node !== 'object') return node
  const name = String((node as Schema).$ref ?? '').replace('#/$defs/', '')
  if (name in parts) return putBack(parts[name], parts)
  return Object.fromEntries(Object.entries(node).map(([key, one]) => [key, putBack(one, parts)]))
}

/** A schema without what it says about itself. A field named "description" would be an object. */
function withoutWords(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutWords)
  if (node === null || typeof node !== 'object') return node
  const kept = Object.entries(node).filter(
    ([key, one]) => !(key === 'description' && typeof one === 'string'),
  )
  return Object.fromEntries(kept.map(([key, one]) => [key, withoutWords(one)]))
}
