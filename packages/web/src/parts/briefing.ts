/** A brief of the case on screen; asked, told and written when somebody wants one. */
import type { Answer, Model } from '@stufenplan/core'
import { briefDocument, briefQuestions, tellBrief } from '@stufenplan/core/brief'
import { stampOf } from '@stufenplan/core/explain'
import { briefPaper, type ModelDocument, type Sheet, toMarkdown, toPage } from '@stufenplan/paper'
import type { Page } from '../page/page.svelte.ts'
import { download } from '../storage/storage.ts'

export type BriefForm = 'open' | 'html' | 'docx' | 'md'

export interface BriefWish {
  readonly plan: string
  readonly form: BriefForm
  readonly sheet: Sheet
  readonly isNeutral: boolean
  /** What the chosen answers are called; none: as the model is written. */
  readonly reading?: string
}

/** Asks what a brief rests on, and saves or opens it. */
export async function takeBrief(page: Page, wish: BriefWish): Promise<void> {
  const { seen: good, world } = page.bench
  if (good === undefined) return
  // Opened at once: later the browser takes it for something that nobody asked for.
  const opened = wish.form === 'open' ? window.open('', '_blank') : null
  try {
    const answers: Answer[] = []
    for (const question of briefQuestions(good.model, { plan: wish.plan, world })) {
      const found = await page.bench.runner.ask(good.source, question)
      if ('problems' in found)
        throw new Error(found.problems.map((one) => one[page.bench.language]).join(' '))
      answers.push(found)
    }
    await put(documentOf(page, good.model, answers, wish), wish, opened)
  } catch (error) {
    opened?.close()
    throw error
  }
}

function documentOf(
  { bench: { language } }: Page,
  model: Model,
  answers: readonly Answer[],
  { plan, isNeutral, reading }: BriefWish,
): ModelDocument {
  const settings = { plan, language, isNeutral, ...(reading !== undefined && { reading }) }
  const told = tellBrief(model, answers, settings)
  const [first, ...others] = answers
  if (told === undefined || first === undefined) throw new Error(plan)
  const stamp = stampOf(first, ...others)
  return briefPaper(told, briefDocument(told, { answers, settings, stamp }))
}

async function put(
  document: ModelDocument,
  { form, sheet, plan }: BriefWish,
  opened: Window | null,
): Promise<void> {
  const name = `${document.stamp.model.id}-${plan}`
  if (form === 'md') return void download(`${name}.md`, toMarkdown(document), 'text/markdown')
  if (form === 'docx') {
    const { toDocx } = await import('@stufenplan/paper/docx')
    return void download(`${name}.docx`, await toDocx(document, sheet), word)
  }
  const page = toPage(document, sheet)
  if (opened === null) return void download(`${name}.html`, page, 'text/html')
  const address = URL.createObjectURL(new Blob([page], { type: 'text/html' }))
  opened.location.href = address
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
