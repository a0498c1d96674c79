import { expect, test } from 'vitest'
import { canonicalJson, hashOf } from './hash.ts'

test('the order of fields and absent fields change neither the text nor the hash', () => {
  expect(canonicalJson({ b: 1, a: [2, { d: null, c: 'x' }], e: undefined })).toBe(
    '{"a":[2,{"c":"x","d":null}],"b":1}',
  )
  expect(hashOf({ a: 1, b: 2 })).toBe(hashOf({ b: 2, a: 1 }))
})

test('different values have different hashes of thirteen digits', () => {
  const hashes = Array.from({ length: 2_000 }, (_, i) => hashOf({ i }))
  expect(new Set(hashes).size).toBe(2_000)
  for (const hash of hashes) expect(hash).toMatch(/^[0-9a-f]{13}$/)
})
