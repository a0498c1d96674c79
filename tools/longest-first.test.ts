import { expect, test } from 'vitest'
import { placeOf } from './longest-first.ts'

test('long files come first, units last, and those alone before those that share', () => {
  const files = [
    ['/core/src/base/hash.test.ts', false],
    ['/core/test/golden/pages.test.ts', false],
    ['/core/test/plan/korea.test.ts', false],
    ['/web/test/browser/keys.test.ts', true],
    ['/web/test/browser/no-identifiers.test.ts', true],
  ] as const
  const sorted = [...files].sort(([a, isA], [b, isB]) => placeOf(a, isA) - placeOf(b, isB))
  expect(sorted).toEqual(files.toReversed())
})
