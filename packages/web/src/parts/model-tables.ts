/** Sections of a model as tables that can be taken away, in labels and with what each rests on. */
import type { Language, Model, Stamp } from '@stufenplan/core'
import { type Vocabulary, vocabularyOf } from '@stufenplan/core/voice'
import { type PaperDocument, type Runs, sourceLine } from '@stufenplan/paper'
import { dateText } from '../time/time.ts'
import { type ModelTablesWords, modelTablesWords } from '../words/model-tables.ts'
import { deadlineText } from './schedule-said.ts'

interface Wish {
  readonly section: string
  readonly language: Language
  readonly stamp: Stamp
}

/** Heads and rows; what is not stated is an empty cell. */
interface Rows {
  readonly heads: readonly string[]
  readonly rows: readonly Runs[][]
}

/** Undefined where the section has no table, or nothing in it. */
export function modelTables(
  model: Model,
  { section, language, stamp }: Wish,
): PaperDocument | undefined {
  const v = vocabularyOf(model, language)
  const found = tables[section]?.(model, v, modelTablesWords[language])
  if (found === undefined || found.rows.length === 0) return undefined
  const title = v.text(model.title)
  const grid = {
    columns: found.heads.map((head): Runs => [head]),
    rows: found.rows.map((cells) => ({ cells })),
  }
  const source = sourceLine(stamp, language)
  const [about = title] = found.heads
  const pieces = [{ kind: 'table', title: `${title}: ${about}`, grid, source }] as const
  return { language, title, under: [], pieces, stamp }
}

type Table = (model: Model, v: Vocabulary, words: ModelTablesWords) => Rows

const run = (text: string | undefined): Runs => (text === undefined || text === '' ? [] : [text])

const tables: Readonly<Record<string, Table>> = {
  actors: ({ actors }, v, words) => ({
    heads: [words.actor, words.about, words.basis],
    rows: actors.map(({ label, about, basis }) => [
      run(v.text(label)),
      run(about && v.text(about)),
      [v.basis(basis)],
    ]),
  }),
  options: ({ options }, v, words) => ({
    heads: [words.option, words.owner, words.meaning, words.today, words.basis],
    rows: options.map(({ id, owner, yes, today, basis }) => [
      run(v.option(id)),
      run(v.actor(owner)),
      run(yes && v.text(yes)),
      run(today ? words.yes : words.no),
      [v.basis(basis)],
    ]),
  }),
  preferences: ({ actors }, v, words) => ({
    heads: [words.actor, words.place, words.wish, words.worth, words.basis],
    rows: actors.flatMap(({ id, statements }) =>
      statements.map(({ id: statement, worth, basis }, i) => [
        run(v.actor(id)),
        run(String(i + 1)),
        run(v.statement(id, statement)),
        run(worth && amountText(worth, v)),
        [v.basis(basis)],
      ]),
    ),
  }),
  rules: ({ rules }, v, words) => ({
    heads: [words.never, words.because, words.basis],
    rows: rules.map(({ id, because, basis }) => [
      run(v.rule(id)),
      run(because && v.text(because)),
      [v.basis(basis)],
    ]),
  }),
  questions: ({ questions }, v, words) => ({
    heads: [words.question, words.answer, words.asWritten, words.basis],
    rows: questions.flatMap(({ title, base, answers, basis }) =>
      answers.map((one) => [
        run(v.text(title)),
        run(v.text(one.label)),
        run(one.id === base ? words.yes : words.no),
        [v.basis(one.basis.length > 0 ? one.basis : basis)],
      ]),
    ),
  }),
  judgements: ({ judgements = [] }, v, words) => ({
    heads: [words.ifSo, words.question, words.answer, words.strength, words.because, words.basis],
    rows: judgements.flatMap(({ from, on, speaks, because, basis }) =>
      Object.entries(speaks).map(([answer, strength]) => [
        run(v.answerLabel(from.question, from.answer)),
        run(v.questionTitle(on)),
        run(v.answerLabel(on, answer)),
        run(strength < 0 ? `−${-strength}` : String(strength)),
        run(because && v.text(because)),
        [v.basis(basis)],
      ]),
    ),
  }),
  plans: ({ plans }, v, words) => ({
    heads: [
      ...[words.plan, words.stage, words.commitment, words.by],
      ...[words.due, words.lapses, words.basis],
    ],
    rows: plans.flatMap((plan) =>
      plan.stages.flatMap((stage) => {
        const { language } = v
        const saying = { language, names: v, stage: (id: string) => v.stage(plan.id, id) }
        return stage.commitments.map(({ keep, by, due = stage.due, lapses, basis }) => [
          run(v.plan(plan.id)),
          run(v.stage(plan.id, stage.id)),
          run(v.setting(keep)),
          run(v.actor(by)),
          run(due && deadlineText(due, saying)),
          run(lapses && deadlineText(lapses.at, saying)),
          [v.basis(basis)],
        ])
      }),
    ),
  }),
  inspections: ({ inspections = [] }, v, words) => ({
    heads: [words.design, words.part, words.name, words.basis],
    rows: inspections.flatMap((design) =>
      (['sites', 'means', 'steps', 'ways'] as const).flatMap((part) =>
        design[part].map(({ label, basis }) => [
          run(v.text(design.label)),
          run(words.parts[part]),
          run(v.text(label)),
          [v.basis(basis)],
        ]),
      ),
    ),
  }),
  states: ({ states }, v, words) => ({
    heads: [words.name, words.differs, words.basis],
    rows: states.map(({ label, set, basis }) => [
      run(v.text(label)),
      run(v.list(set.map(v.setting))),
      [v.basis(basis)],
    ]),
  }),
  shocks: ({ shocks }, v, words) => ({
    heads: [words.name, words.differs, words.basis],
    rows: shocks.map(({ label, set, basis }) => [
      run(v.text(label)),
      run(v.list(set.map(v.setting))),
      [v.basis(basis)],
    ]),
  }),
  sources: ({ sources }, v, words) => ({
    heads: [words.title, words.kind, words.date, words.tongue, words.url, words.note],
    rows: sources.map(({ title, kind, date, language, url, note }) => [
      run(v.text(title)),
      run(kind),
      run(date && dateText(date, v.language)),
      run(language),
      run(url),
      run(note && v.text(note)),
    ]),
  }),
  claims: ({ claims }, v, words) => ({
    heads: [words.claim, words.note, words.basis],
    rows: claims.map(({ says, note, basis }) => [
      run(v.text(says)),
      run(note && v.text(note)),
      [v.basis(basis)],
    ]),
  }),
}

function amountText(
  [low, high]: readonly [number, number],
  { words }: Pick<Vocabulary, 'words'>,
): string {
  return low === high ? words.amount(low) : `${words.amount(low)}–${words.amount(high)}`
}
