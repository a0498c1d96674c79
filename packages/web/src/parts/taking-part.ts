/** What leaves a model without an answer: its timeline, and tables of what it holds. */
import type { Stamp } from '@stufenplan/core'
import { stampOf } from '@stufenplan/core/explain'
import { sourceLine, withSource } from '@stufenplan/paper'
import type { Workbench } from '../case/workbench.svelte.ts'
import { timelineFigure } from './lanes-figures.ts'
import { modelTables } from './model-tables.ts'
import { type Form, takeDocument, takeDrawing } from './taking.ts'

/** `section`: a section of the model, as its view calls it. */
export type ModelPart =
  | { readonly kind: 'timeline' }
  | { readonly kind: 'tables'; readonly section: string }

/** False where there is nothing of the kind in it. */
export async function takePart(bench: Workbench, part: ModelPart, form: Form): Promise<boolean> {
  const { seen, good, language, runner } = bench
  // The forms show what is written, whatever the day.
  const of = part.kind === 'tables' ? good : seen
  if (of === undefined) return false
  const { model, source } = of
  const stamp: Stamp = stampOf({
    model: await runner.about('about', {}, source),
    question: { ...part, kind: part.kind },
  })
  const name = `${model.id}-${part.kind === 'timeline' ? part.kind : part.section}`
  if (part.kind === 'tables') {
    const document = modelTables(model, { section: part.section, language, stamp })
    return document === undefined ? false : takeDocument(document, form, name)
  }
  const drawing = timelineFigure(model, language)
  if (drawing === undefined || (form !== 'svg' && form !== 'png')) return false
  await takeDrawing(withSource(drawing, sourceLine(stamp, language)), form, name)
  return true
}
