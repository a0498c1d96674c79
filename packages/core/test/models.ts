/** The shipped models, for tests. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Model, messageOf, parse } from '../src/model/model.ts'

/** The text of a model of the catalogue, by its path there. */
export function modelText(path: string): string {
  return readFileSync(fileURLToPath(new URL(`../../../models/${path}`, import.meta.url)), 'utf8')
}

/** A model of the catalogue; with errors in it the test that asks for it fails, and says which. */
export function shippedModel(path: string): Model {
  const model = shipped.get(path) ?? readModel(modelText(path), path)
  shipped.set(path, model)
  return model
}

/** Each is read once: a model is a value, and nobody changes it. */
const shipped = new Map<string, Model>()

/**
 * The Korea model as first published, with fifteen questions: its 32,768 readings are counted in
 * the tables of its case page and in many tests.
 */
export function firstKorea(): Model {
  return readModel(firstKoreaText(), 'the first edition of the Korea model')
}

export function firstKoreaText(): string {
  const file = new URL('fixtures/korea-2025-first-edition.yaml', import.meta.url)
  return readFileSync(fileURLToPath(file), 'utf8')
}

/** A model written in a test. */
export function readModel(text: string, name = 'the model'): Model {
  const { model, diagnostics } = parse(text)
  if (model === undefined)
    throw new Error(`${name}: ${diagnostics.map((one) => messageOf(one, 'en')).join(' ')}`)
  return model
}
