/** Judgements of a model go out as a matrix of ScenarioWizard with their reasons, and come back. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type CrossImpactProject,
  judgementsFrom,
  type Model,
  parse,
  partText,
  print,
  projectLosses,
  questionProject,
  readScw,
  withPart,
  writeScw,
} from '../../src/index.ts'
import { arbitraryJudged, rowsByDefinition } from '../cross-impact/arbitrary-judged.ts'
import { judgedModel } from '../cross-impact/judged-model.ts'

function projectOf(model: Model): CrossImpactProject {
  const project = questionProject(model, 'en')
  if (project === undefined) throw new Error('no matrix')
  const { project: back, remarks } = readScw(writeScw(project))
  expect(remarks).toEqual([])
  if (back === undefined) throw new Error('not read')
  return back
}

function read(text: string): Model {
  const { model, diagnostics } = parse(text)
  if (model === undefined) throw new Error(JSON.stringify(diagnostics))
  return model
}

/** The questions of a random model in a text, so that judgements can be brought into it. */
function textOf({ questions, judgements = [] }: Model): string {
  const asked = questions.map(({ id, title, base, answers }) => {
    const labels = answers.map((one) => `${one.id}: { label: ${one.label.en} }`).join(', ')
    return `  ${id}: { title: ${title.en}, base: ${base}, answers: { ${labels} } }\n`
  })
  const judged = judgements.map(({ id, from, on, speaks, because }) => {
    const reason = because === undefined ? '' : `, because: ${JSON.stringify(because.en)}`
    const given = `if: { ${from.question}: ${from.answer} }, on: ${on}`
    return `  ${id}: { ${given}, speaks: ${JSON.stringify(speaks)}${reason} }\n`
  })
  const [head] = judgedModel('').split('questions:\n')
  const section = judged.length > 0 ? `judgements:\n${judged.join('')}` : ''
  return `${head}questions:\n${asked.join('')}${section}`
}

/** The text of a model with what a matrix judges, and the model that this is. */
function brought(text: string, project: CrossImpactProject) {
  const { entries, present, remarks } = judgementsFrom(project, read(text), 'en')
  const written = withPart(text, entries)
  if (written === undefined) throw new Error('cannot be written')
  return { model: read(written), entries, present, remarks }
}

/** A reason that is written twice was found after eleven. What is rarer stands below by hand. */
const runs = { numRuns: 40 }

describe('laws on random models', () => {
  test('the matrix is what each pair of answers is judged', () => {
    fc.assert(
      fc.property(arbitraryJudged(), (model) => {
        expect(projectOf(model).rows).toEqual(rowsByDefinition(model))
      }),
      runs,
    )
  })

  test('into a model without judgements the same come back, with their reasons', () => {
    fc.assert(
      fc.property(arbitraryJudged(), (model) => {
        const project = projectOf(model)
        const empty = textOf({ ...model, judgements: [] })
        const { model: back } = brought(empty, project)
        expect(rowsByDefinition(back)).toEqual(rowsByDefinition(model))
        const zeros = (model.judgements ?? []).filter(({ speaks }) =>
          Object.values(speaks).every((one) => one === 0),
        )
        // What is judged 0 alone leaves no judgement behind that could hold the reason.
        if (zeros.length === 0) expect(reasons(back)).toEqual(reasons(model))
      }),
      runs,
    )
  })

  test('into the model that they are from nothing comes, and everything is there', () => {
    fc.assert(
      fc.property(arbitraryJudged(), (model) => {
        const text = textOf(model)
        const found = judgementsFrom(projectOf(read(text)), read(text), 'en')
        expect([found.entries, found.remarks]).toEqual([[], []])
        expect(found.present).toBe(model.judgements?.length)
      }),
      runs,
    )
  })

  test('whatever is judged otherwise in the matrix is so in the model afterwards', () => {
    const change = fc.record({ r: fc.nat(), c: fc.nat(), to: fc.integer({ min: -5, max: 5 }) })
    fc.assert(
      fc.property(
        arbitraryJudged(),
        fc.array(change, { minLength: 1, maxLength: 4 }),
        (model, changes) => {
          const project = projectOf(model)
          const rows = project.rows.map((row) => [...row])
          for (const { r, c, to } of changes) {
            const row = rows[r % rows.length] ?? []
            row[c % row.length] = to
          }
          const { model: after } = brought(textOf(model), { ...project, rows })
          expect(rowsByDefinition(after)).toEqual(rows)
          const kept = (after.judgements ?? []).map(({ id }) => id)
          for (const { id } of model.judgements ?? []) expect(kept).toContain(id)
        },
      ),
      runs,
    )
  })
})

/** Of each answer on each question, all reasons, as a matrix has a place for them. */
function reasons({ judgements = [] }: Model): Record<string, string> {
  const found: Record<string, string> = {}
  for (const { from, on, because } of judgements) {
    const text = (because?.en ?? '').replace(/\s+/g, ' ').replaceAll('"', "'").trim()
    const pair = `${from.question} ${from.answer} ${on}`
    const earlier = found[pair]
    if (earlier === undefined) found[pair] = text
    else if (earlier !== text) found[pair] = `${earlier} ${text}`.trim()
  }
  return found
}

const calm = '  calm: { if: { talks: yes }, on: trade, speaks: { yes: 2 }, because: they meet }\n'

describe('by hand', () => {
  test('one reason for a pair stands alone, several name the answer that speaks', () => {
    const project = questionProject(read(judgedModel(calm)), 'en')
    expect(project?.reasons).toEqual([{ from: 0, on: 1, text: 'they meet' }])
    const cold = '  cold: { if: { talks: no }, on: trade, speaks: { no: 1 }, because: no word }\n'
    const both = questionProject(read(judgedModel(calm + cold)), 'en')
    expect(both?.reasons).toEqual([{ from: 0, on: 1, text: 'yes: they meet\nno: no word' }])
  })

  test('a reason that begins like an answer stays with the answer that it is of', () => {
    const odd = calm.replace('they meet', '"no: not at all"')
    const { model } = brought(judgedModel(''), projectOf(read(judgedModel(odd))))
    expect(model.judgements).toMatchObject([
      { from: { question: 'talks', answer: 'yes' }, because: { en: 'no: not at all' } },
    ])
  })

  test('a judgement that is new in the matrix is an assumption with the reason given there', () => {
    const model = read(judgedModel(calm))
    const project = projectOf(model)
    const rows = project.rows.map((row, r) => row.map((one, c) => (r === 2 && c === 0 ? 1 : one)))
    const more = { ...project, rows, reasons: [...project.reasons, { from: 1, on: 0, text: 'so' }] }
    const { entries, present } = judgementsFrom(more, model, 'en')
    expect(present).toBe(1)
    expect(partText(entries)).toContain('trade-yes-talks:')
    expect(entries).toEqual([
      {
        section: 'judgements',
        id: 'trade-yes-talks',
        value: {
          if: { trade: 'yes' },
          on: 'talks',
          speaks: { yes: 1 },
          because: 'so',
          basis: 'assumption',
        },
      },
    ])
  })

  test('a number or a reason that is another is set alone, and the change is told', () => {
    const model = read(judgedModel(calm))
    const project = projectOf(model)
    const rows = project.rows.map((row) => row.map((one) => (one === 2 ? 3 : one)))
    const changed = { ...project, rows, reasons: [{ from: 0, on: 1, text: 'they meet again' }] }
    const { model: after, remarks } = brought(judgedModel(calm), changed)
    expect(remarks).toMatchObject([{ code: 'judgements-changed', judgements: ['calm'] }])
    expect(after.judgements).toMatchObject([
      { id: 'calm', speaks: { yes: 3 }, because: { en: 'they meet again' } },
    ])
  })

  test('questions that the matrix leaves out keep their judgements', () => {
    const model = read(judgedModel(calm))
    const { descriptors } = projectOf(model)
    const zeros = [0, 0]
    const less = { descriptors: descriptors.slice(0, 1), rows: [zeros, zeros] }
    const cut = { ...projectOf(model), ...less, reasons: [] }
    const { entries, remarks } = judgementsFrom(cut, model, 'en')
    expect([entries, remarks]).toEqual([[], []])
  })

  test('a name that the model lacks is told, and a reason without a judgement is a loss', () => {
    const model = read(judgedModel(calm))
    const project = projectOf(model)
    const [first, ...others] = project.descriptors
    if (first === undefined) throw new Error('no descriptor')
    const strange = { ...project, descriptors: [{ ...first, name: 'weather' }, ...others] }
    expect(judgementsFrom(strange, model, 'en').remarks).toMatchObject([
      { code: 'strange-name', severity: 'error', name: 'weather' },
    ])
    const idle = { ...project, reasons: [...project.reasons, { from: 1, on: 0, text: 'so' }] }
    expect(judgementsFrom(idle, model, 'en').remarks).toMatchObject([
      { code: 'reasons-left', severity: 'loss', count: 1 },
    ])
  })

  test('what a judgement rests on has no place in a matrix, and that is told', () => {
    const sourced = `sources: { report: { title: A report } }\n${judgedModel(
      calm.replace('because', 'basis: report p. 3, because'),
    )}`
    expect(projectLosses(read(sourced))).toMatchObject([{ code: 'bases-left', count: 1 }])
    expect(projectLosses(read(judgedModel(calm)))).toEqual([])
  })
})

test('the text of a model with judgements is read as the same model when it is printed', () => {
  const model = read(judgedModel(calm))
  expect(read(print(parse(judgedModel(calm))))).toEqual(model)
})
