/**
 * The page says of many readings what the terminal says: for every shipped model with contested
 * questions, each part that the page draws is found again in the terminal's text of the answer.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  type Answer,
  answer,
  explain,
  type Model,
  parse,
  type QuestionInput,
  question,
  toText,
} from '@stufenplan/core'
import {
  beliefTold,
  fitTold,
  plansCounted,
  type QuestionsTold,
  type RobustnessTold,
  robustnessTold,
} from '@stufenplan/core/explain'
import { vocabularyOf } from '@stufenplan/core/voice'
import { describe, expect, test } from 'vitest'

const catalogue = fileURLToPath(new URL('../../../models/', import.meta.url))
const models = readdirSync(catalogue, { recursive: true, encoding: 'utf8' })
  .filter((path) => /^(teaching|korea-2025|history)\/.*(?<![.]expect)[.]yaml$/.test(path))
  .sort()
  .flatMap((path) => {
    const { model } = parse(readFileSync(`${catalogue}${path}`, 'utf8'))
    if (model === undefined) throw new Error(`${path} has errors.`)
    return model.questions.length > 0 ? [[path, model] as const] : []
  })

function ask(model: Model, asked: QuestionInput): Answer {
  const found = answer(model, question.parse(asked))
  if ('problems' in found) throw new Error(`${JSON.stringify(asked)} is not answered.`)
  return found
}

const even = (text: string) => text.replace(/\s+/g, ' ').trim()
const seen = new Set<string>()

/** Each text stands in the terminal's, in both languages. */
function saysTheSame(
  model: Model,
  found: Answer,
  textsOf: (v: ReturnType<typeof vocabularyOf>) => readonly (string | undefined)[],
): void {
  for (const language of ['en', 'de'] as const) {
    const text = even(toText(explain(model, found, language), { width: 60, colour: false }))
    for (const one of textsOf(vocabularyOf(model, language)))
      if (one !== undefined) expect(text).toContain(even(one))
  }
}

function questionsIn(part: string, told: QuestionsTold | undefined): (string | undefined)[] {
  if (told === undefined) return []
  seen.add(part)
  return [told.head, ...told.questions.map(({ text }) => text), ...told.said]
}

function textsIn(told: RobustnessTold): (string | undefined)[] {
  const { regions, worths } = told
  if (regions?.fails.lead) seen.add('regions by cases')
  if (regions && !regions.fails.lead) seen.add('regions of draws')
  if (regions?.holds) seen.add('where it holds')
  if (worths && worths.items.length > 0) seen.add('worths')
  seen.add(told.verdict.is ?? '')
  return [
    ...told.verdict.lines,
    ...told.reached,
    told.asWritten,
    told.flip,
    told.fitting,
    ...questionsIn('influence', told.influence),
    ...questionsIn('pairs', told.pairs),
    ...(worths ? [worths.head, worths.lead, ...worths.items] : []),
    ...(regions ? [regions.head, regions.fails.lead, ...regions.fails.items] : []),
    ...(regions ? [regions.close, regions.holds?.lead, ...(regions.holds?.items ?? [])] : []),
  ]
}

describe('the page and the terminal say the same of many readings of', () => {
  test.each(models)('%s', (_, model) => {
    const [plan] = model.plans
    const tests = model.plans.slice(0, 3).map(({ id }) => `holds(${id})`)
    const { id, base } = model.questions[0] ?? { id: '', base: '' }
    for (const source of [...tests, 'nash(today)', `fits or ${id}=${base}`])
      robustIsAlike(model, { kind: 'robust', test: source })
    saysTheSame(model, ask(model, { kind: 'fit' }), (v) => {
      const [fit] = ask(model, { kind: 'fit' }).findings
      if (fit?.kind !== 'world-fit') throw new Error('nothing was counted')
      const told = fitTold(model, fit, v)
      return [told.head, told.verdict, ...told.facts.map(({ text }) => text)]
    })
    beliefIsAlike(model, plan ? { test: `holds(${plan.id})` } : {})
    const plans = ask(model, { kind: 'robust-plans' })
    if (plan)
      saysTheSame(model, plans, (v) => {
        const { reached, heads, means } = plansCounted(plans.findings, v)
        return [...reached, ...heads.slice(1), ...means]
      })
  })

  test('amounts that are drawn', () => {
    const [, model] = models.find(([path]) => path.startsWith('korea')) ?? []
    if (model === undefined) throw new Error('Korea is not among the models')
    const source = 'self-enforcing(recognition-alone)'
    robustIsAlike(model, { kind: 'robust', test: source, draws: 300 })
  })

  test('of every part there is something', () => {
    expect([...seen].sort()).toEqual([
      'influence',
      'no',
      'open',
      'pairs',
      'regions by cases',
      'regions of draws',
      'where it holds',
      'worths',
      'yes',
    ])
  })
})

function robustIsAlike(model: Model, asked: QuestionInput): void {
  const found = ask(model, asked)
  const one = found.findings.find(({ kind }) => kind === 'robustness')
  if (one?.kind !== 'robustness') throw new Error('nothing was counted')
  saysTheSame(model, found, (v) => textsIn(robustnessTold(model, one, v)))
}

function beliefIsAlike(model: Model, part: { readonly test?: string }): void {
  const found = ask(model, { kind: 'signal', ...part })
  const one = found.findings.find(({ kind }) => kind === 'belief')
  if (one?.kind !== 'belief') throw new Error('nothing was found')
  saysTheSame(model, found, (v) => {
    const { head, meaning, none, strongest, tested, reached, steps } = beliefTold(model, one, v)
    const said = steps.flatMap(({ signal, lead, weights, share }) => [
      lead,
      share?.text,
      ...(signal === undefined
        ? []
        : weights.flatMap((each) => each.answers).map(({ text }) => text)),
    ])
    return [head, meaning, none, strongest, tested, ...reached, ...said]
  })
}
