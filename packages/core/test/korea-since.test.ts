/**
 * The page on what happened since the Korea model's day, beside the model: its table has every link
 * of every later signal and no other, and what rests on poor sources alone has none.
 * `UPDATE_SINCE=1 npx vitest run packages/core/test/korea-since.test.ts` renews the table.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import type { Model } from '../src/index.ts'
import { shippedModel } from './models.ts'

const file = fileURLToPath(new URL('../../../models/korea-2025/since.md', import.meta.url))
const model = shippedModel('korea-2025/model.yaml')
const later = model.signals.slice(model.signals.findIndex(({ id }) => id === 'fact-sheet'))

type Signal = Model['signals'][number]
type Link = NonNullable<Signal['links']>[number]

const links = later.flatMap((signal) => (signal.links ?? []).map((link) => ({ signal, link })))

function targetOf({ to }: Link): string {
  if ('question' in to) {
    const question = model.questions.find(({ id }) => id === to.question)
    const answer = question?.answers.find(({ id }) => id === to.answer)
    return `\`${to.question}\` ${question?.title.en} – ${answer?.label.en}`
  }
  if (!('actor' in to)) throw new Error('no event since is linked to a promise')
  const actor = model.actors.find(({ id }) => id === to.actor)
  const statement = actor?.statements.find(({ id }) => id === to.statement)
  return `\`${to.actor} ${to.statement}\` ${actor?.label.en}: ${statement?.label?.en}`
}

/** The lists in the order of the model: questions first, then statements. */
function orderOf({ to }: Link): number {
  if ('question' in to) return model.questions.findIndex(({ id }) => id === to.question)
  return 'actor' in to ? 1000 + model.actors.findIndex(({ id }) => id === to.actor) : 2000
}

function tableOfLinks(): string {
  const sorted = links.toSorted((a, b) => orderOf(a.link) - orderOf(b.link))
  const rows = [...new Set(sorted.map(({ link }) => targetOf(link)))].map((target) => {
    const named = (speaks: Link['speaks']) =>
      links
        .filter(({ link }) => targetOf(link) === target && link.speaks === speaks)
        .map(({ signal }) => `\`${signal.id}\``)
        .join(', ')
    return `| ${target} | ${named('for')} | ${named('against')} | ${named('both')} |`
  })
  return rows.join('\n')
}

const head = `| what it bears on | speaks for it | speaks against it | both ways |
|---|---|---|---|
`

test('the table has every link, and no other', () => {
  const page = readFileSync(file, 'utf8')
  const [before = '', after = ''] = page.split(head)
  const rest = after.slice(after.search(/^(?!\|)/m))
  const renewed = `${before}${head}${tableOfLinks()}\n${rest}`
  if (process.env.UPDATE_SINCE === '1') writeFileSync(file, renewed)
  else expect(page, 'renew it: see the top of this test').toBe(renewed)
})

test('every name on the page is one of the model', () => {
  const names = [...readFileSync(file, 'utf8').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)
  const known = new Set([
    ...[...model.signals, ...model.questions].map(({ id }) => id),
    ...model.actors.flatMap(({ id, statements }) => statements.map((one) => `${id} ${one.id}`)),
  ])
  expect(names.filter((name) => !known.has(name))).toEqual([])
  expect(names.length).toBeGreaterThan(80)
})

test('no event since has a likelihood, and none is older than the model', () => {
  expect(later.flatMap(({ bears }) => bears)).toEqual([])
  expect(later.length).toBeGreaterThanOrEqual(40)
  for (const { id, date } of later)
    expect(date.replace(/^[a-z]+ /, '') > '2025-11-10', id).toBe(true)
})

test('what rests on other sources alone has no links, and a mixed one says on which it leans', () => {
  const kindOf = (id: string) => model.sources.find((one) => one.id === id)?.kind
  const sourcesOf = ({ basis }: Pick<Signal, 'basis'>) =>
    basis.flatMap((one) => (one.kind === 'source' ? [one.source] : []))
  for (const signal of later) {
    const others = sourcesOf(signal).filter((id) => kindOf(id) === 'other')
    if (others.length === 0) continue
    for (const link of signal.links ?? []) {
      expect(sourcesOf(link), signal.id).not.toEqual([])
      for (const id of sourcesOf(link)) expect(kindOf(id), signal.id).not.toBe('other')
    }
  }
  const inbox = later.filter(({ links }) => links === undefined).map(({ id }) => id)
  expect(inbox).toEqual([
    'policy-round',
    'it-workers',
    'ten-missiles',
    'agency-warning',
    'xi-putin',
  ])
})

test('what one would see is named for every answer to the three questions that decide', () => {
  for (const id of ['U1', 'U6', 'U7']) {
    const { answers = [] } = model.questions.find((one) => one.id === id) ?? {}
    for (const { watch } of answers) expect(watch?.length, id).toBeGreaterThanOrEqual(3)
  }
  const seen = links.flatMap(({ link: { to } }) => ('sees' in to && to.sees ? [to.sees] : []))
  expect([...new Set(seen)].sort()).toEqual([
    ...['aid-let-through', 'demand-named', 'demand-resented', 'demand-restated'],
    ...['enforcement-urged', 'leverage-kept'],
  ])
})
