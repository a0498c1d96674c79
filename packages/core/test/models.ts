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
  return readModel(modelText(path), path)
}

/** A model written in a test. */
export function readModel(text: string, name = 'the model'): Model {
  const { model, diagnostics } = parse(text)
  if (model === undefined)
    throw new Error(`${name}: ${diagnostics.map((one) => messageOf(one, 'en')).join(' ')}`)
  return model
}
