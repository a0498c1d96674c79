/**
 * What is on screen as something that can leave it. Loaded when somebody asks for it, and the heavy
 * libraries only for the form that needs them.
 */
import type { Stamp } from '@stufenplan/core'
import { explainAtAGlance, stampOf } from '@stufenplan/core/explain'
import { copied, fromExplanation, type PaperDocument, toCsv, toPage } from '@stufenplan/paper'
import type { ToldAnswer } from '../case/told-answer.ts'
import { download } from '../storage/storage.ts'
import { figureOf } from './taken-figure.ts'

export type Form = 'svg' | 'png' | 'csv' | 'xlsx' | 'copy' | 'html'

/** Saves an answer in a form, or copies it. False where there is nothing of the kind in it. */
export function take(asked: ToldAnswer, form: Form): Promise<boolean> {
  const stamp = stampOf(asked.answer)
  const name = `${stamp.model.id}-${asked.answer.question.kind}`
  if (form === 'svg' || form === 'png') return takeFigure(asked, { form, stamp, name })
  const document = documentOf(asked, stamp)
  return takeDocument(document, form, name)
}

/** False where a workbook is wanted and there is no table. */
export async function takeDocument(
  document: PaperDocument,
  form: Form,
  name: string,
): Promise<boolean> {
  if (form === 'html') download(`${name}.html`, toPage(document), 'text/html')
  if (form === 'csv') download(`${name}.csv`, toCsv(document), 'text/csv')
  if (form === 'copy') await navigator.clipboard.writeText(copied(document))
  if (form !== 'xlsx') return true
  const { toXlsx } = await import('@stufenplan/paper/xlsx')
  const bytes = await toXlsx(document)
  if (bytes) download(`${name}.xlsx`, bytes, workbook)
  return bytes !== undefined
}

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

function documentOf(
  { model, answer, language, explanation }: ToldAnswer,
  stamp: Stamp,
): PaperDocument {
  const glance = explainAtAGlance(model, answer, language)
  return fromExplanation(glance ?? explanation, { language, stamp })
}

interface Named {
  readonly form: 'svg' | 'png'
  readonly stamp: Stamp
  readonly name: string
}

async function takeFigure(asked: ToldAnswer, { form, stamp, name }: Named): Promise<boolean> {
  const svg = figureOf(asked, stamp)
  if (svg === undefined) return false
  await takeDrawing(svg, form, name)
  return true
}

export async function takeDrawing(svg: string, form: 'svg' | 'png', name: string): Promise<void> {
  if (form === 'svg') download(`${name}.svg`, svg, 'image/svg+xml')
  else download(`${name}.png`, await drawn(svg), 'image/png')
}

/** Dots of a picture for each of its units: sharp in print. */
const dots = 3

/** A drawing as dots, drawn by the browser. */
async function drawn(svg: string): Promise<Blob> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = image.naturalWidth * dots
  canvas.height = image.naturalHeight * dots
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('This browser draws no pictures.')
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('empty'))), 'image/png'),
  )
}
