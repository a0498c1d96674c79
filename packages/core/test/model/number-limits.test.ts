/** What the grammar accepts can be computed; what is past a limit is refused where it stands. */
import { expect, test } from 'vitest'
import { answer, type Model, messageOf, parse, question } from '../../src/index.ts'

interface Numbers {
  readonly period?: string
  readonly patience?: string
  readonly breach?: string
  readonly worth?: string
  readonly observed?: string
  readonly stage?: string
  readonly guarantor?: string
  readonly trust?: string
}

function textWith(numbers: Numbers): string {
  const { period = '3 months', patience = '{ rate: 0.05 }', breach = 'within: 1 week' } = numbers
  const { worth = '0.3', observed = 'within: 1 day, probability: 1', stage = '' } = numbers
  const { guarantor, trust } = numbers
  const lines = [
    ...(guarantor ? [`    guarantors: [{ actor: c, ${guarantor} }]\n`] : []),
    ...(trust ? [`    trust: [{ by: a, of: b, ${trust} }]\n`] : []),
  ]
  return `stufenplan: 1
id: num
title: Numbers
date: 2026
basis: assumption
period: ${period}
actors:
  a: { label: Alpha, patience: ${patience}, breach: { ${breach} } }
  b: { label: Beta, patience: ${patience}, breach: { ${breach} } }
  c: { label: Gamma }
options:
  x1: { owner: a, label: x1, observed: { ${observed} } }
  y1: { owner: b, label: y1, observed: { ${observed} } }
  z1: { owner: c, label: z1 }
preferences:
  a: [{ want: y1, worth: ${worth} }, { want: not x1, worth: 0.1 }]
  b: [{ want: x1, worth: ${worth} }, { want: not y1, worth: 0.1 }]
  c: [z1]
plans:
  p:
    label: P
    parties: [a, b]
${lines.join('')}    stages:
      one: { commitments: [x1, y1]${stage} }
`
}

function read(numbers: Numbers) {
  const text = textWith(numbers)
  const { model, diagnostics } = parse(text)
  return { text, model, errors: diagnostics.filter((one) => one.severity === 'error') }
}

const refused: readonly (readonly [Numbers, string, string])[] = [
  [{ period: '0 days' }, 'bad-period', '0 days'],
  [{ period: '0.001 days' }, 'bad-period', '0.001 days'],
  [{ period: '11 years' }, 'bad-period', '11 years'],
  [{ patience: '{ rate: 9000 }' }, 'bad-range', '9000'],
  [{ patience: '{ rate: 1e-16 }' }, 'bad-range', '1e-16'],
  [{ patience: '{ rate: 0.05, hazard: 1e9 }' }, 'bad-range', '1e9'],
  [{ patience: '{ factor: 0.9999999999999999 }' }, 'bad-range', '0.9999999999999999'],
  [{ patience: '{ factor: 1e-300 }' }, 'bad-range', '1e-300'],
  [{ breach: 'sanction: 1e308' }, 'bad-range', '1e308'],
  [{ breach: 'hostage: 1e308' }, 'bad-range', '1e308'],
  [{ worth: '1e300' }, 'bad-range', '1e300'],
  [{ observed: 'within: 1 day, probability: 1e3' }, 'bad-range', '1e3'],
  [{ guarantor: 'sanction: 1e200' }, 'bad-range', '1e200'],
  [{ guarantor: 'sanction: 1, cost: 1e200' }, 'bad-range', '1e200'],
  [{ trust: 'belief: 1e9' }, 'bad-range', '1e9'],
]

test.each(refused)('%j is %s at %s', (numbers, code, word) => {
  const { text, errors } = read(numbers)
  const [first] = errors
  expect(first?.code).toBe(code)
  expect(text.slice(first?.at?.offset)).toMatch(new RegExp(`^${word.replaceAll('.', '[.]')}`))
  if (first === undefined) return
  expect(messageOf(first, 'en')).toMatch(/for example/)
  expect(messageOf(first, 'de')).toMatch(/zum Beispiel/)
})

const extremes: readonly Numbers[] = [
  { period: '1 day', patience: '{ rate: 1e-6 }' },
  { period: '10 years', patience: '{ rate: 20, hazard: 20 }' },
  { period: '1 day', patience: '{ factor: 0.999999 }' },
  { period: '10 years', patience: '{ factor: 1e-6 }' },
  { breach: 'sanction: 1e12, hostage: 1e12' },
  { worth: '1e12', breach: 'within: 1000000 years' },
  { worth: '1e-300' },
  { observed: 'within: 0.0001 days, probability: 1e-300' },
  { observed: 'within: 1000000 years, probability: 1' },
  { observed: 'within: 1 day, probability: 0' },
  { stage: ', dwell: 300 years' },
  { guarantor: 'sanction: 1e12, executes: 0, cost: 1e12, stake: 1e12' },
  { trust: 'belief: 0' },
  { trust: 'belief: 1' },
]

test.each(extremes)('%j is reckoned with', (numbers) => {
  const { model, errors } = read(numbers)
  expect(errors).toEqual([])
  const found = answer(model as Model, question.parse({ kind: 'plan', plan: 'p' }))
  if ('problems' in found) throw new Error(JSON.stringify(found.problems))
  const text = JSON.stringify(found)
  expect(text).not.toMatch(/null|NaN|Infinity/)
  expect(found.findings.filter(({ kind }) => kind === 'stakes')).toHaveLength(1)
})
