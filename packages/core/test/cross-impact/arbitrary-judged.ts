/** Random models with disputed questions and judgements between their answers, each pair once. */
import fc from 'fast-check'
import { type Model, parse } from '../../src/index.ts'
import { judgedModel } from './judged-model.ts'

type Judgement = NonNullable<Model['judgements']>[number]

const { model: read } = parse(judgedModel(''))
if (read === undefined) throw new Error('the model of two questions cannot be read')
const base: Model = read

/** Without judgements: up to three questions with two or three answers that change nothing. */
const arbitraryQuestions = fc
  .array(fc.integer({ min: 2, max: 3 }), { minLength: 2, maxLength: 3 })
  .map((counts) =>
    counts.map((count, i) => ({
      id: `q${i}`,
      title: { en: `Question ${i}` },
      base: 'a0',
      answers: Array.from({ length: count }, (_, a) => ({
        id: `a${a}`,
        label: { en: `answer ${a} of ${i}` },
        changes: [],
        basis: [],
      })),
      for: [],
      against: [],
      basis: [],
    })),
  )

/** Words as people write them, and what could be taken for something else in a file. */
const reason = fc.oneof(
  fc.constantFrom('they meet', 'a0: they meet', 'a1:  so', '"quoted"', '# not a line', 'Größe'),
  // The reader of models refuses this one word, wherever it stands.
  fc.string({ maxLength: 12 }).filter((text) => !text.includes('__proto__')),
)

export interface Sizes {
  readonly strengthMax?: number
}

export function arbitraryJudged({ strengthMax = 3 }: Sizes = {}): fc.Arbitrary<Model> {
  return arbitraryQuestions.chain((questions) => {
    const groups = questions.flatMap((from) =>
      from.answers.flatMap((answer) =>
        questions.map((on) => ({
          from: { question: from.id, answer: answer.id },
          on: on.id,
          answers: on.answers.map(({ id }) => id),
        })),
      ),
    )
    const judgement = (group: (typeof groups)[number], i: number) =>
      fc
        .record({
          speaks: fc.array(
            fc.option(fc.integer({ min: -strengthMax, max: strengthMax }), { nil: undefined }),
            { minLength: group.answers.length, maxLength: group.answers.length },
          ),
          because: fc.option(reason, { nil: undefined }),
          isSplit: fc.boolean(),
        })
        .map(({ speaks, because, isSplit }): Judgement[] => {
          const said = group.answers.flatMap((answer, b) => {
            const strength = speaks[b]
            return strength === undefined ? [] : [[answer, strength] as const]
          })
          const parts = isSplit ? said.map((one) => [one]) : said.length > 0 ? [said] : []
          return parts.map((part, n) => ({
            id: `j${i}-${n}`,
            from: group.from,
            on: group.on,
            speaks: Object.fromEntries(part),
            ...(because !== undefined && { because: { en: because } }),
            basis: [{ kind: 'assumption' }],
          }))
        })
    return fc
      .tuple(...groups.map(judgement))
      .map((all) => ({ ...base, questions, judgements: all.flat() }))
  })
}

/** The rows of the matrix from their definition: one lookup for each pair of answers. */
export function rowsByDefinition({ questions, judgements = [] }: Model): number[][] {
  const pairs = questions.flatMap(({ id, answers }) =>
    answers.map((answer) => ({ question: id, answer: answer.id })),
  )
  return pairs.map((from) =>
    pairs.map(
      (on) =>
        judgements.find(
          (one) =>
            one.from.question === from.question &&
            one.from.answer === from.answer &&
            one.on === on.question &&
            Object.hasOwn(one.speaks, on.answer),
        )?.speaks[on.answer] ?? 0,
    ),
  )
}
