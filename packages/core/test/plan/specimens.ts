/** Small plans whose right answers are worked out by hand, and what is found about them. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'
import { type Answer, answer } from '../../src/answer/answer.ts'
import { explain } from '../../src/explain/explain.ts'
import type { Model } from '../../src/model/model.ts'
import { recheck } from '../../src/recheck/recheck.ts'
import type { FindingKind, FindingOf } from '../../src/subjects/findings.ts'
import { question } from '../../src/subjects/questions.ts'
import { toText } from '../../src/voice/text.ts'
import { readModel } from '../models.ts'

export function specimen(name: string): Model {
  const path = fileURLToPath(new URL(`fixtures/${name}.yaml`, import.meta.url))
  return readModel(readFileSync(path, 'utf8'), name)
}

/** What is found, each finding accepted by the checker on the way. */
export function asked(name: string, over: object = {}): Answer {
  const model = specimen(name)
  const answered = answer(
    model,
    question.parse('kind' in over ? over : { kind: 'plan', plan: 'p', ...over }),
  )
  if ('problems' in answered) throw new Error(JSON.stringify(answered.problems))
  for (const one of answered.findings)
    expect({ one, verdict: recheck(model, answered.world, one) }).toEqual({
      one,
      verdict: { accepted: true },
    })
  return answered
}

export function found<K extends FindingKind>(
  name: string,
  kind: K,
  over: object = {},
): FindingOf<K>[] {
  return asked(name, over).findings.filter((one): one is FindingOf<K> => one.kind === kind)
}

/** The page about it, on one line. */
export function told(name: string, over: object = {}, language: 'en' | 'de' = 'en'): string {
  const text = toText(explain(specimen(name), asked(name, over), language), {
    width: 100,
    colour: false,
  })
  return text.replace(/\s+/g, ' ')
}
