/**
 * No list outgrows its bits: plans of more than 32 stages, and models with more than 32 facts,
 * questions and answers, against the same questions asked of what they come to by hand.
 */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type Answer, answer, type Model, parse, question, recheck } from '../../src/index.ts'

function read(text: string): Model {
  const { model, diagnostics } = parse(text)
  expect(diagnostics.filter((one) => one.severity === 'error')).toEqual([])
  if (model === undefined) throw new Error('no model')
  return model
}

function ask(model: Model, asked: object): Answer {
  const found = answer(model, question.parse(asked))
  if ('problems' in found) throw new Error(JSON.stringify(found.problems))
  return found
}

/** Accepted; or, where only trying everything would do, left alone without a word against it. */
function accepted(model: Model, { findings, world }: Answer): void {
  for (const one of findings)
    expect(recheck(model, world, one), `${one.kind} ${one.id}`).not.toHaveProperty('because')
}

const head = 'stufenplan: 1\nid: many\ntitle: Many\ndate: 2025\nbasis: assumption\n'
const game = `${head}actors: { a0: { label: a0 }, a1: { label: a1 } }
options:
  o0: { owner: a0, label: o0 }
  o1: { owner: a1, label: o1 }
  o2: { owner: a0, label: o2 }
  o3: { owner: a1, label: o3 }
preferences:
  a0: [not o0, o1, not o2, o3]
  a1: [o0, not o1, o2, not o3]
`

/** Stage i asks for option i mod 4, once more where it has been carried out. */
function planOf(stageCount: number, isChained: boolean): string {
  const stages = Array.from({ length: stageCount }, (_, i) => {
    const after = isChained && i > 0 ? `, after: [s${i - 1}]` : ''
    return `      s${i}: { commitments: [o${i % 4}]${after} }\n`
  })
  return `${game}plans:\n  p:\n    label: p\n    stages:\n${stages.join('')}`
}

const specimen = new URL('../fixtures/thirty-three-stages.yaml', import.meta.url)
const longPlans = [
  { what: '33 stages in a row', text: readFileSync(specimen, 'utf8'), stageCount: 33 },
  { what: '40 stages in a row', text: planOf(40, true), stageCount: 40 },
  { what: '70 stages in a row', text: planOf(70, true), stageCount: 70 },
]

test.each(longPlans)('a plan of $what is judged at every stage', ({ text, stageCount }) => {
  const model = read(text)
  const found = ask(model, { kind: 'plan', plan: 'p' })
  const [summary] = found.findings.filter((one) => one.kind === 'plan')
  expect(summary).toMatchObject({ orderCount: 1, strength: { kind: 'exhaustive' } })
  expect(summary?.orders).toMatchObject([{ step: false, today: false, held: false }])
  expect(summary?.orders[0]?.stages).toHaveLength(stageCount)
  expect(found.findings.filter((one) => one.kind === 'stage-held')).toHaveLength(stageCount)
  accepted(model, found)
})

test.each(longPlans)('compare and inverse say that a plan of $what fails', ({ text }) => {
  const model = read(text)
  const [row] = ask(model, { kind: 'compare' }).findings
  expect(row).toMatchObject({ step: false, today: false, held: false, possible: true })
  const inverse = ask(model, { kind: 'inverse', plan: 'p' })
  expect(inverse.findings[0]).toMatchObject({ passes: false })
  accepted(model, inverse)
})

// The first four stages carry everything out; the others ask for what stands already.
test.each(longPlans)('$what are repaired like their first four', ({ text }) => {
  const asked = { kind: 'repair', plan: 'p', changesMax: 2 }
  const model = read(text)
  const long = ask(model, asked)
  const short = ask(read(planOf(4, true)), asked)
  const bare = ({ findings }: Answer) => findings.map(({ id: _, ...rest }) => rest)
  expect(bare(long)).toEqual(bare(short))
  expect(long.findings[0]).toMatchObject({ passes: false, strength: { kind: 'exhaustive' } })
  accepted(model, long)
})

test('an option that a plan begins and ends is no plan that repairs can be tried on', () => {
  const text = planOf(2, true).replace('commitments: [o1]', 'commitments: [not o0]')
  const model = read(text.replace('options:\n  o0: {', 'options:\n  o0: { today: yes,'))
  expect(ask(model, { kind: 'repair', plan: 'p' }).findings).toHaveLength(1)
})

/** Fact i is contradicted where it asks a0 to have refused what a0 wants. */
const facts = Array.from({ length: 70 }, (_, i) => {
  const offer = i === 3 || i === 69 ? 'o1' : 'o0'
  return `  f${i}: { label: f${i}, date: 2020, refused-by: [a0], offers: [[${offer}]] }\n`
}).join('')

const questions = Array.from({ length: 70 }, (_, i) => {
  const change = i === 69 ? 'changes: [{ replace: s1, of: a0, with: [not o1] }]' : 'changes: []'
  const no = `"no": { label: n, ${change} }`
  return `  q${i}: { title: q${i}, base: "yes", answers: { "yes": { label: y }, ${no} } }\n`
}).join('')

test('of 70 facts each is counted by itself, over 70 questions', () => {
  const named = game.replace('a0: [not o0, o1', 'a0: [not o0, { id: s1, want: o1 }')
  const model = read(`${named}observed:\n${facts}questions:\n${questions}`)
  const found = ask(model, { kind: 'fit', vary: ['q69'] })
  const [fit] = found.findings
  if (fit?.kind !== 'world-fit') throw new Error('no fit')
  expect(fit).toMatchObject({ worldCount: 2, fittingCount: 1, fits: { q69: 'no' } })
  expect(fit.facts.filter(({ count }) => count > 0)).toEqual([
    { fact: 'f3', count: 1, onlyCount: 0 },
    { fact: 'f69', count: 1, onlyCount: 0 },
  ])
  accepted(model, found)
  const alone = read(
    `${named}observed:\n${facts.replace('[[o1]]', '[[o0]]')}questions:\n${questions}`,
  )
  const one = ask(alone, { kind: 'fit', vary: ['q69'] })
  expect(one.findings[0]).toMatchObject({ fittingCount: 1 })
  expect(JSON.stringify(one.findings[0])).toContain('{"fact":"f69","count":1,"onlyCount":1}')
  accepted(alone, one)
})

/** Of 40 answers the last two make a0 want what it refuses otherwise. */
test('a question of 40 answers is cut down answer by answer', () => {
  const answers = Array.from({ length: 40 }, (_, i) => {
    const change = i > 37 ? 'changes: [{ replace: s0, of: a0, with: [o0] }]' : 'changes: []'
    return `r${i}: { label: r${i}, ${change} }`
  }).join(', ')
  const named = game.replace('a0: [not o0', 'a0: [{ id: s0, want: not o0 }')
  const model = read(`${named}states: { started: { label: S, set: [o0] } }
questions:
  q: { title: q, base: r0, answers: { ${answers} } }\n`)
  const found = ask(model, { kind: 'robust', test: 'prefers(a0, started, today)' })
  const [one] = found.findings
  if (one?.kind !== 'robustness') throw new Error('no robustness')
  expect(one).toMatchObject({ worldCount: 40, trueCount: 2 })
  const [region] = one.regions
  const named38 = Array.from({ length: 38 }, (_, i) => `r${i}`)
  expect(region?.conditions).toEqual([{ question: 'q', answers: named38 }])
  accepted(model, found)
})
