/**
 * What the notes and the list of changes of the Korea model say came out. That the ordinal tables
 * of the case page still hold with the answers as written is tested beside them; readings are
 * counted there on the first edition.
 */
import { describe, expect, test } from 'vitest'
import { answer } from '../src/answer/answer.ts'
import { type FindingKind, type FindingOf, question } from '../src/index.ts'
import type { Finding } from '../src/subjects/findings.ts'
import { firstKorea, shippedModel } from './models.ts'

const korea = shippedModel('korea-2025/model.yaml')
const advised = { U6: 'yes', U7: 'yes' }

function found(asked: Record<string, unknown>, model = korea): readonly Finding[] {
  const answered = answer(model, question.parse(asked))
  if ('problems' in answered) throw new Error(JSON.stringify(answered.problems))
  return answered.findings
}

function only<K extends FindingKind>(kind: K, asked: Record<string, unknown>): FindingOf<K>[] {
  return found(asked).filter((one): one is FindingOf<K> => one.kind === kind)
}

/** In how many readings a test is true, of all and of those that fit. */
function counted(test: string): { count: number; of: number; fitting: number | undefined } {
  const [one] = only('robustness', { kind: 'robust', test })
  if (one === undefined) throw new Error(`${test} was not counted`)
  return { count: one.trueCount, of: one.worldCount, fitting: one.fitting?.trueCount }
}

const success = (plan: string) => counted(`enters(${plan}, today) and holds(${plan})`)

describe('the first edition within the second', () => {
  test('no statement that an actor has with the answers as written changed place or went', () => {
    const lists = ({ actors }: typeof korea) =>
      actors.map(({ id, statements }) => [id, statements.map((one) => one.id)])
    expect(lists(korea)).toEqual(lists(firstKorea()))
  })

  test('today comes out alike: who would stay, and which offers are explained', () => {
    const asked = { kind: 'today', world: advised }
    const told = (model: typeof korea) =>
      found(asked, model).flatMap((one) => {
        if (one.kind === 'stability') return [`${one.actor} ${one.stable}`]
        return one.kind === 'fit' ? [`${one.fact} ${one.explained}`] : []
      })
    expect(told(korea)).toEqual(told(firstKorea()))
    expect(told(korea).length).toBeGreaterThan(6)
  })
})

describe('the plan and its rivals, in all readings', () => {
  test.each([
    { plan: 'stufenplan', count: 1_024, fitting: 256 },
    { plan: 'summit', count: 0, fitting: 0 },
    { plan: 'deal-with-inspectors', count: 14_336, fitting: 4_608 },
    { plan: 'package', count: 1_856, fitting: 384 },
    { plan: 'nuclear-relief-first', count: 1_536, fitting: 384 },
    { plan: 'freeze', count: 65_536, fitting: 0 },
  ])('$plan succeeds in $count of 524,288', ({ plan, count, fitting }) => {
    expect(success(plan)).toEqual({ count, of: 524_288, fitting })
  })

  test('the plan succeeds with nine answers and with no others', () => {
    const [one] = only('robustness', {
      kind: 'robust',
      test: 'enters(stufenplan, today) and holds(stufenplan)',
    })
    const needed = 'U1=yes U6=yes U7=yes U8=yes U9=yes U14=yes U15=yes U16=no U19=no'
    const given = needed.replaceAll(' ', ' and ')
    expect(one?.trueCount).toBe(2 ** (19 - 9))
    expect(counted(`enters(stufenplan, today) and holds(stufenplan) iff (${given})`).count).toBe(
      524_288,
    )
  })

  test('in no reading does every step of it pay all who make it', () => {
    expect(counted('enters(stufenplan) and holds(stufenplan)').count).toBe(0)
  })

  test('the demand dropped in advance buys no inspectors in any reading', () => {
    expect(counted('enters(demand-first.inspectors, DPRK)').count).toBe(0)
  })

  test('with Chinese supplies as a lever it succeeds as often as without', () => {
    const plan = 'enters(stufenplan, today) and holds(stufenplan)'
    expect(counted(`${plan} and U18=yes`).count).toBe(512)
    expect(counted(`${plan} and U18=no`).count).toBe(512)
  })
})

describe('where it could fail by its own premises, with Washington as advised', () => {
  const planIn = (world: Record<string, string>) => ({
    ...{ kind: 'plan', plan: 'stufenplan', margins: false, world: { ...advised, ...world } },
  })

  test('a demand whose end makes allies arm: Seoul declines twice, and no stage holds', () => {
    const asked = planIn({ U16: 'yes' })
    const declining = only('stage-entered', asked).flatMap(({ stage, movers }) =>
      movers.filter((one) => one.today.verdict === 'loses').map(({ actor }) => `${stage} ${actor}`),
    )
    expect(declining).toEqual(expect.arrayContaining(['recognition ROK', 'conventional ROK']))
    expect(only('stage-held', asked).map((one) => one.held)).not.toContain(true)
  })

  test('exercises above restraint: Seoul declines the conventional stage and the freeze', () => {
    const declines = (plan: string) =>
      only('stage-entered', { ...planIn({ U19: 'yes' }), plan }).flatMap(({ stage, movers }) =>
        movers.filter((one) => one.today.verdict === 'loses').map(({ actor }) => [stage, actor]),
      )
    expect(declines('stufenplan')).toContainEqual(['conventional', 'ROK'])
    expect(declines('freeze')).toContainEqual(['freeze', 'ROK'])
  })

  test.each([
    { shock: 'arm', world: {}, stands: true },
    { shock: 'arm', world: { U17: 'yes' }, stands: false },
    { shock: 'exit', world: {}, stands: false },
  ])('after the shock $shock with $world', ({ shock, world, stands }) => {
    const struck = only('shock-struck', planIn(world)).filter((one) => one.shock === shock)
    expect(struck.map((one) => one.stands)).toEqual(Array(4).fill(stands))
  })
})

describe('claims', () => {
  const claims = new Map(only('claim', { kind: 'claims' }).map((one) => [one.claim, one] as const))

  test.each([
    { verdict: 'derived', ids: 'C3 C5 C6 C7 C8 C11 C12 C13 V3 V10 V12 V13' },
    { verdict: 'depends', ids: 'C9 C17 C20 C26 V4 V14' },
    { verdict: 'contradicted', ids: 'C25 V1 V8' },
    { verdict: 'not-testable', ids: 'C2 C4 C10 C14 C15 C16 C19 C21 C22 C23 C24 V2 V7 V9' },
    { verdict: 'asserted', ids: 'C1 C18 V5 V6 V11' },
  ])('$verdict: $ids', ({ verdict, ids }) => {
    const having = [...claims.values()].filter((one) => one.verdict === verdict)
    expect(having.map((one) => one.claim)).toEqual(ids.split(' '))
  })

  test('of those that follow one is derived, C8; the others are read off', () => {
    const following = [...claims.values()].filter((one) => one.verdict === 'derived')
    const derived = following.filter(({ basis = [] }) => !basis.includes('read-off'))
    expect(derived.map((one) => one.claim)).toEqual(['C8'])
  })

  test('V1 fails on success and, against the deal with inspectors, on durability', () => {
    const amounts = claims.get('V1')?.amounts ?? []
    const told = Object.fromEntries(amounts.map(({ amount, count, of }) => [amount, count / of]))
    const of = (name: string) => told[name] ?? Number.NaN
    expect(of('success(stufenplan)')).toBeLessThan(of('success(package)'))
    expect(of('success(stufenplan)')).toBeLessThan(of('success(deal-with-inspectors)'))
    expect(of('durability(stufenplan)')).toBeLessThan(of('durability(deal-with-inspectors)'))
    expect(of('durability(stufenplan)')).toBe(of('durability(package)'))
  })
})
