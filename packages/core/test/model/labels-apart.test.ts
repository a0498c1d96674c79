/** Answers of a model are told apart by their labels: their rows stand among each other. */
import { expect, test } from 'vitest'
import { shippedModel } from '../models.ts'

test.each(['en', 'de'] as const)(
  'no two answers of the Korea model are called alike in %s',
  (language) => {
    const labels = shippedModel('korea-2025/model.yaml').questions.flatMap(({ answers }) =>
      answers.map(({ label }) => label[language]),
    )
    expect(labels.length).toBeGreaterThan(30)
    expect(labels.filter((one, i) => labels.indexOf(one) < i)).toEqual([])
  },
)
