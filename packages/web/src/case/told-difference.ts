/** What differs between two texts, in words; the sentences are loaded when first needed. */
import type { Explanation, Language } from '@stufenplan/core'
import type { Compared } from '../runner/runner.ts'

export async function toldDifference(
  { models, difference }: Compared,
  language: Language,
): Promise<Explanation> {
  const { explainDifference } = await import('@stufenplan/core/explain')
  return explainDifference(models, difference, language)
}
