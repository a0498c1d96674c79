/** What readers say of a judgement: nothing is computed from it, and a doubt is never hidden. */
import { expect, test } from 'vitest'
import { parse } from '../../src/index.ts'
import { vocabularyOf } from '../../src/voice/voice.ts'
import { modelText, readModel } from '../models.ts'

const doubted = modelText('broken/doubted.yaml')
const silent = doubted.replace(/ {6}review:\n(?: {8}.*\n)+/, '')
const settled = doubted.replace(
  /( {8})(- \{ by: M[.] T[.].*\n)/,
  '$1$2$1- { on: 2026-03-01, mark: agreed, says: The railway carries no grain. }\n',
)

/** The basis of what the north wants first, as a verdict's reason shows it. */
function basisTold(text: string, language: 'en' | 'de'): string | undefined {
  const told = vocabularyOf(readModel(text), language).basisOf('north', 'lift')
  return typeof told === 'object' && 'text' in told ? told.text : undefined
}

test('the doubt stands beside the basis wherever that is told, until it is answered', () => {
  expect(basisTold(doubted, 'en')).toBe('assumption; doubted by M. T. (3 February 2026)')
  expect(basisTold(doubted, 'de')).toBe('Annahme; bezweifelt von M. T. (3. Februar 2026)')
  expect(basisTold(settled, 'en')).toBe('assumption')
  expect(basisTold(silent, 'en')).toBe('assumption')
})

test('the last mark of a list decides, and one remark needs no list', () => {
  const one = silent.replace('want: lift', 'want: lift\n      review: { mark: doubted }')
  expect(basisTold(one, 'en')).toBe('assumption; doubted')
  expect(parse(settled).diagnostics).toEqual([])
})

test('apart from the doubt the model is the same, so that every answer is', () => {
  const bare = (text: string) =>
    JSON.parse(
      JSON.stringify(readModel(text), (_, value) =>
        Array.isArray(value) ? value.filter((part) => part?.kind !== 'doubt') : value,
      ),
    )
  expect(bare(doubted)).toEqual(bare(silent))
  expect(bare(settled)).toEqual(bare(silent))
})
