/**
 * The page says what the command line says: for every shipped model, what the page's worker gives
 * to the questions of its views is, byte for byte, what the command prints with --json.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Answer, canonicalJson, type QuestionInput } from '@stufenplan/core'
import { describe, expect, test } from 'vitest'
import { said } from '../../cli/test/in-process.ts'
import { compute } from '../src/runner/compute.ts'
import type { ReadText } from '../src/runner/tasks.ts'

const catalogue = fileURLToPath(new URL('../../../models/', import.meta.url))

const models = readdirSync(catalogue, { recursive: true, encoding: 'utf8' })
  .filter((path) => /(?<![.]expect)[.]yaml$/.test(path) && !path.startsWith('broken'))
  .sort()

/** A question of a view, and the command that asks the same. */
function asked(hasPlans: boolean): readonly [question: QuestionInput, ...command: string[]][] {
  const everywhere: [QuestionInput, ...string[]][] = [
    [{ kind: 'today', world: {} }, 'today'],
    [{ kind: 'stable', state: 'today', world: {} }, 'stable', 'today'],
  ]
  return hasPlans ? [...everywhere, [{ kind: 'compare', world: {} }, 'compare']] : everywhere
}

describe('the page and the command line say the same of', () => {
  test.each(models)('%s', async (path) => {
    const text = readFileSync(`${catalogue}${path}`, 'utf8')
    const inWorker = (kind: string, input: unknown) =>
      compute({ kind, input, key: 'a' } as never, { text }, () => undefined)
    const { model } = inWorker('read', {}) as ReadText
    if (model === undefined) throw new Error('The model has errors.')
    for (const [question, name = '', ...words] of asked(model.plans.length > 0)) {
      const answer = inWorker('ask', { question }) as Answer
      const printed = await said(name, `${catalogue}${path}`, ...words, '--json')
      expect(`${canonicalJson(answer)}\n`, name).toBe(printed.out)
    }
  })
})
