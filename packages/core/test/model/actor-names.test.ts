/** What an author writes so that sentences name an actor as people do. */
import { expect, test } from 'vitest'
import { answer, explain, messageOf, parse, toText } from '../../src/index.ts'
import { question } from '../../src/subjects/questions.ts'

const model = (fields: string) => `stufenplan: 1
id: two
title: { en: Two, de: Zwei }
date: 2026
languages: [en, de]
basis: assumption
actors:
  A:
    label: { en: United States, de: USA }
${fields}
  B: { label: { en: North, de: Norden } }
options:
  a: { owner: A, label: { en: a pause, de: Pause } }
  b: { owner: B, label: { en: a freeze, de: Einfrieren } }
preferences:
  A: [a]
  B: [not b]
`

const named = `    in-sentence: { en: the United States, de: die USA }
    plural: [de]`

test.each([
  ['en', 'Today would not last: the United States would gain by a step of its own.'],
  [
    'de',
    'Der heutige Zustand hätte keinen Bestand: Die USA würden durch einen eigenen Schritt gewinnen.',
  ],
] as const)('a page in %s names the actor with article and number', (language, sentence) => {
  const read = parse(model(named))
  expect(read.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  if (read.model === undefined) throw new Error('The model is not read.')
  const found = answer(read.model, question.parse({ kind: 'today' }))
  if ('problems' in found) throw new Error(JSON.stringify(found.problems))
  const page = toText(explain(read.model, found, language), { width: 300, colour: false })
  expect(page).toContain(sentence)
})

test('an actor without these fields goes by its label, and no verb is in the plural', () => {
  const read = parse(model(''))
  expect(read.model?.actors[0]).not.toHaveProperty('inSentence')
  expect(read.model?.actors[0]).not.toHaveProperty('plural')
})

test('yes means every language of the model', () => {
  expect(parse(model('    plural: yes')).model?.actors[0]?.plural).toEqual(['en', 'de'])
})

test.each([
  ['    plural: [fr]', '"fr" is not a language of this model', 10],
  ['    plural: maybe', 'yes or no', 10],
  ['    in-sentence: [the USA]', 'a text', 10],
])('%s is refused at its place', (field, message, line) => {
  const read = parse(model(field))
  const [first] = read.diagnostics
  if (first === undefined) throw new Error('Nothing is said of it.')
  expect(first.severity).toBe('error')
  expect(first.at?.line).toBe(line)
  expect(messageOf(first, 'en')).toContain(message)
})
