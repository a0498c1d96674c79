/**
 * The page says of a plan what the terminal says: for every shipped model with plans, what stands
 * in the page's cells is found again, cell by cell, in the terminal's text of the same answer.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  type Answer,
  answer,
  explain,
  type Inline,
  type Language,
  type Model,
  parse,
  question,
  toText,
} from '@stufenplan/core'
import {
  commitmentColumns,
  commitmentsTold,
  exposureTold,
  type PlanAnswer,
  shocksTold,
  stagesTold,
  stakesTold,
} from '@stufenplan/core/explain'
import { type Vocabulary, vocabularyOf } from '@stufenplan/core/voice'
import { describe, expect, test } from 'vitest'

const catalogue = fileURLToPath(new URL('../../../models/', import.meta.url))
const models = readdirSync(catalogue, { recursive: true, encoding: 'utf8' })
  .filter((path) => /^(teaching|korea-2025|history)\/.*(?<![.]expect)[.]yaml$/.test(path))
  .sort()
  .flatMap((path) => {
    const { model } = parse(readFileSync(`${catalogue}${path}`, 'utf8'))
    if (model === undefined) throw new Error(`${path} has errors.`)
    return model.plans.length > 0 ? [[path, model] as const] : []
  })

/** Amounts take seconds each; these stand for the others, one plan of each. */
const withAmounts = /korea|good-friday|inf-1987|sinai|start-1991|teaching/

/** One answer in one language: as text, and what its words are made of. */
interface Told extends PlanAnswer {
  readonly answer: Answer
  readonly text: string
  readonly v: Vocabulary
}

function told(model: Model, found: Answer, plan: string, language: Language): Told {
  return {
    model,
    answer: found,
    plan,
    findings: found.findings,
    language,
    text: inOneLine(toText(explain(model, found, language), settings)),
    v: vocabularyOf(model, language),
  }
}

const settings = { width: 60, colour: false }
const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim()
const line = (sentence: readonly Inline[]) =>
  inOneLine(toText([{ kind: 'paragraph', text: sentence }], settings))
/** What begins a cell stands after a dash or a colon in the terminal, and begins small there. */
const expectInside = (text: string, said: string) =>
  expect(text.toLowerCase()).toContain(said.toLowerCase())

function ask(model: Model, plan: string, part: object): Answer {
  const found = answer(model, question.parse({ kind: 'plan', plan, ...part }))
  if ('problems' in found) throw new Error(`${plan} is not answered.`)
  return found
}

/** The terminal's lines about a stage in the first order, one stage after another. */
function stageTexts({ model, answer: found, language, v, plan }: Told): readonly string[] {
  const lists = explain(model, found, language).filter((block) => block.kind === 'list')
  const items = lists[0]?.items ?? []
  return items.map((item) => {
    const text = inOneLine(toText([{ kind: 'list', items: [item] }], settings))
    expect(
      model.plans.find((one) => one.id === plan)?.stages.map(({ id }) => v.stage(plan, id)),
    ).toSatisfy((names: string[]) => names.some((name) => text.startsWith(`- ${name} (`)))
    return text
  })
}

function stagesAreAlike(one: Told): void {
  const cells = stagesTold(one)
  const texts = stageTexts(one)
  const [summary] = one.answer.findings.filter(({ kind }) => kind === 'plan')
  if (summary?.kind !== 'plan') throw new Error('Nothing is said of the plan.')
  const tested = (summary.orders[0]?.stages ?? []).filter((id) => !summary.talks.includes(id))
  expect([...cells.keys()]).toEqual(tested)
  for (const [i, [stage, cell]] of [...cells].entries()) {
    const text = texts[i] ?? ''
    expect(text).toContain(`- ${one.v.stage(one.plan, stage)} (`)
    const again = texts
      .slice(cells.size)
      .filter((other) => other.startsWith(text.split('(')[0] ?? ''))
    expect(cell.differs !== undefined, stage).toBe(again.length > 0)
    const { step, today, held, delivered, spoilers, possible } = cell
    // Who gains on both counts gains: the terminal says it once.
    const both = possible && step.is === 'yes' && today.is === 'yes' ? [step] : [step, today]
    for (const { text: said } of [...both, held, delivered].filter((each) => each !== undefined))
      expect(text).toContain(line(said))
    for (const each of [...step.reasons, ...today.reasons]) expectInside(text, line(each))
    for (const each of spoilers) expect(text).toContain(line(each))
    for (const { reasons } of [held, delivered].filter((each) => each !== undefined))
      for (const part of reasons.flat()) expect(text).toContain(line([part]))
  }
}

function signsAreThoseFound(one: Told): void {
  const cells = stagesTold(one)
  let from: string | undefined
  for (const [stage, cell] of cells) {
    const entered = one.answer.findings.find(
      (each) =>
        each.kind === 'stage-entered' && each.stage === stage && (!from || each.from === from),
    )
    if (entered?.kind !== 'stage-entered') throw new Error(`${stage} is not found.`)
    from = entered.to
    const at = one.answer.findings.filter(
      (each) =>
        (each.kind === 'stage-held' || each.kind === 'stage-delivered') &&
        each.stage === stage &&
        each.state === entered.to &&
        (each.kind === 'stage-held' || each.from === entered.from),
    )
    const held = at.find((each) => each.kind === 'stage-held')
    const delivered = at.find((each) => each.kind === 'stage-delivered')
    expect(cell.possible).toBe(entered.possible)
    expect(cell.step.is === 'yes').toBe(entered.possible && entered.step)
    expect(cell.today.is === 'yes').toBe(entered.possible && entered.today)
    if (cell.held) expect(cell.held.is !== 'no').toBe(held?.held)
    if (cell.delivered) expect(cell.delivered.is === 'yes').toBe(delivered?.delivered)
  }
}

function commitmentsAreAlike(one: Told): void {
  const { heads, rows, summary, standings } = commitmentsTold(one)
  expect(rows.length).toBe(one.findings.filter(({ kind }) => kind === 'commitment').length)
  if (rows.length > 0) expect(one.text).toContain(line(summary))
  for (const { cells, standing } of rows) {
    const [, ...rest] = commitmentColumns
    const row = rest.map((column) => `${heads[column]}: ${line(cells[column])}`).join(' ')
    expect(one.text).toContain(`- ${line(cells.commitment)} ${row}`)
    expect(line(cells.standing)).toBe(standings[standing])
  }
}

function exposureIsAlike(one: Told): void {
  const { rows, nobody } = exposureTold(one, [])
  const texts = new Map(
    [...stagesTold(one).keys()].map((stage, i) => [stage, stageTexts(one)[i] ?? '']),
  )
  const lines = rows.flatMap(({ places }) => places.flatMap((place) => place.lines))
  for (const { stages, said } of lines)
    for (const stage of stages) expect(texts.get(stage)).toContain(line(said))
  const risky = new Set(lines.flatMap(({ stages }) => stages))
  for (const [stage, text] of texts)
    if (!risky.has(stage) && stagesTold(one).get(stage)?.possible) expect(text).toContain(nobody)
}

function shocksAreAlike(one: Told): void {
  for (const { label, asserted, cells } of shocksTold(one)) {
    const [, text = ''] = one.text.split(`- ${label}: `)
    expect(text, label).not.toBe('')
    const [its = ''] = text.split(' - ')
    if (asserted) expect(its).toContain(line(asserted))
    for (const cell of cells) {
      const stage = one.v.words.quoted(one.v.stage(one.plan, cell.stage))
      const [, after] = its.split(`· ${one.language === 'de' ? 'nach' : 'after'} ${stage} `)
      // What stands is named before; each stage after which it falls has a line of its own.
      if (cell.is === 'yes') expect(after, label).toBeUndefined()
      else expect(its).toContain(line(cell.text))
      if (cell.is === 'no') expect(after, label).toBeDefined()
    }
  }
}

function stakesAreAlike(one: Told): void {
  const stakes = stakesTold(one)
  if (stakes === undefined) return
  const { excluded, lead, weakest, beside, cells, missing, repairs } = stakes
  if (excluded !== undefined) expect(one.text).toContain(excluded)
  if (lead) expect(one.text).toContain(`${lead.text} ${line(weakest)}`.trim())
  if (beside !== undefined) expect(one.text).toContain(beside)
  for (const cell of cells) marginIsAlike(cell, stakes.enough, one)
  if (missing)
    expect(one.text).toContain(`${missing.lead} ${missing.needs} ${missing.parts.join('; ')}.`)
  for (const block of repairs) expect(one.text).toContain(inOneLine(toText([block], settings)))
}

type Stakes = NonNullable<ReturnType<typeof stakesTold>>

function marginIsAlike(cell: Stakes['cells'][number], heads: Stakes['enough'], one: Told): void {
  const { stage, actor, margin, range, said, breach, enough } = cell
  const where = `- ${one.v.actor(actor)}, ${one.v.stage(one.plan, stage)}: `
  const [, its = ''] = one.text.split(where)
  if (margin === undefined) {
    for (const each of said) expect(its).toContain(line([each]))
    return
  }
  const number = [margin, range].filter((each) => each !== undefined).join(' ')
  expect(one.text).toContain(`${where}${number} · ${line(said)}`)
  if (breach) expect(its).toContain(line(breach))
  for (const what of ['patience', 'detection', 'lag'] as const)
    if (enough) expectInside(its, `${heads[what]}: ${enough[what]}`)
}

describe('the page and the terminal say the same of the plans of', () => {
  test.each(models)('%s', (path, model) => {
    for (const [i, { id }] of model.plans.entries()) {
      const isAmounts = i === 0 && withAmounts.test(path)
      const found = ask(model, id, isAmounts ? {} : { margins: false })
      for (const language of ['en', 'de'] as const) {
        const one = told(model, found, id, language)
        stagesAreAlike(one)
        signsAreThoseFound(one)
        commitmentsAreAlike(one)
        exposureIsAlike(one)
        shocksAreAlike(one)
        stakesAreAlike(one)
      }
    }
  })
})
