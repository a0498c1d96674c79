/** A plan's page has two halves, by the order of wants and by amounts; they must agree. */
import { expect, test } from 'vitest'
import { answer } from '../../src/answer/answer.ts'
import { explain } from '../../src/explain/explain.ts'
import { question } from '../../src/subjects/questions.ts'
import { shippedModel } from '../models.ts'

const paths = [
  'korea-2025/model.yaml',
  ...['ceasefire', 'chicken', 'prisoners-dilemma'].map((one) => `teaching/${one}.yaml`),
  ...['inf-1987', 'sinai-1979'].map((one) => `history/${one}.yaml`),
]

const plans = paths
  .map((path) => ({ path, model: shippedModel(path) }))
  .flatMap(({ path, model }) =>
    model.plans.flatMap((plan) =>
      [{}, ...model.readings.slice(0, 1).map(({ answers }) => answers)].map((world, i) => ({
        name: `${path}, ${plan.id}, ${i === 0 ? 'as written' : model.readings[i - 1]?.id}`,
        model,
        plan: plan.id,
        world,
      })),
    ),
  )

const broken = {
  en: 'at the numbers shown further down, a breach would pay',
  de: 'bei den weiter unten gezeigten Zahlen, würde sich ein Bruch',
}

test('where amounts break what the orders hold, the first sentences say so, and only there', () => {
  const seen = { both: 0, neither: 0 }
  for (const { name, model, plan, world } of plans) {
    const found = answer(model, question.parse({ kind: 'plan', plan, world, shocks: false }))
    if ('problems' in found) throw new Error(JSON.stringify(found.problems))
    const [whole] = found.findings.flatMap((one) => (one.kind === 'plan' ? one.orders : []))
    const margins = found.findings.flatMap((one) => (one.kind === 'stage-margin' ? [one] : []))
    const shown = margins.filter(({ at }) => at === margins[0]?.at)
    const passes = whole?.today && whole.held && whole.delivered
    const isDue = passes === true && shown.some(({ holds }) => holds === 'no')
    for (const language of ['en', 'de'] as const) {
      const lead = explain(model, found, language).slice(0, 3)
      expect(JSON.stringify(lead).includes(broken[language]), name).toBe(isDue)
    }
    seen[isDue ? 'both' : 'neither']++
  }
  expect(seen.both).toBeGreaterThan(1)
  expect(seen.neither).toBeGreaterThan(1)
}, 300_000)
