/**
 * Disputed questions as the descriptors of a project of ScenarioWizard, their answers as variants,
 * and back: by their ids, which stand as the first names. Titles and labels are the second names.
 * What the model judges goes along with its reasons (`scw-judgements.ts`); all else is 0.
 */
import type { Model, Text } from '../model/model.ts'
import { reasonsOf, rowsOf } from './scw-judgements.ts'
import type { CrossImpactProject } from './scw-project.ts'
import { type ScwRemark, scwRemark } from './scw-remark.ts'

/** A matrix to be filled in, or on; undefined where no question has two answers. */
export function questionProject(model: Model, language: string): CrossImpactProject | undefined {
  const { id, languages, questions } = model
  const open = questions.filter(({ answers }) => answers.length > 1)
  if (open.length === 0) return undefined
  const spoken = (text: Text, other: string) =>
    inOneLine(text[language] ?? text[languages[0] ?? ''] ?? other)
  return {
    version: '4.0',
    fileName: `${id}.scw`,
    text: '',
    descriptors: open.map((question) => ({
      name: question.id,
      second: spoken(question.title, question.id),
      text: '',
      variants: question.answers.map((one) => ({
        name: one.id,
        second: spoken(one.label, one.id),
        colour: '-1',
      })),
    })),
    rows: rowsOf(model, open),
    reasons: reasonsOf(model, open, language),
  }
}

/** What of the judgements of a model has no place in a matrix. */
export function projectLosses({ questions, judgements = [] }: Model): ScwRemark[] {
  const isOpen = (id: string) => questions.some((one) => one.id === id && one.answers.length > 1)
  const closed = judgements.filter(({ from, on }) => !isOpen(from.question) || !isOpen(on)).length
  const based = judgements.filter(({ basis }) => basis.some((one) => one.kind === 'source')).length
  return [
    ...(based > 0 ? [scwRemark('bases-left', { count: based })] : []),
    ...(closed > 0 ? [scwRemark('pairs-left', { count: closed })] : []),
  ]
}

/** A name stands in a line of its own, which a hash would end. */
function inOneLine(text: string): string {
  return text.replace(/[\s"#&]+/g, ' ').trim()
}

export interface Influence {
  readonly from: { readonly question: string; readonly answer: string }
  readonly on: { readonly question: string; readonly answer: string }
  readonly strength: number
}

/** What a project judges of the questions of a model; or the first name that it does not have. */
export function influencesIn(
  { descriptors, rows }: Pick<CrossImpactProject, 'descriptors' | 'rows'>,
  { questions }: Model,
):
  | { readonly questions: readonly string[]; readonly influences: readonly Influence[] }
  | { readonly strange: string; readonly known: readonly string[] } {
  const places: Influence['from'][] = []
  for (const { name, variants } of descriptors) {
    const question = questions.find((one) => one.id === name)
    if (question === undefined) return { strange: name, known: questions.map((one) => one.id) }
    const known = question.answers.map((one) => one.id)
    for (const variant of variants) {
      if (!known.includes(variant.name)) return { strange: variant.name, known }
      places.push({ question: name, answer: variant.name })
    }
    const missing = known.find((one) => !variants.some((variant) => variant.name === one))
    if (missing !== undefined) return { strange: name, known: [missing] }
  }
  const influences = rows.flatMap((row, r) =>
    row.flatMap((strength, c) => {
      const [from, on] = [places[r], places[c]]
      return strength === 0 || !from || !on ? [] : [{ from, on, strength }]
    }),
  )
  return { questions: descriptors.map((one) => one.name), influences }
}
