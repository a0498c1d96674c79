/** The reference model against the golden numbers of its case page, sections 2.3 to 2.8. */
import { describe, expect, test } from 'vitest'
import { answer, type FindingOf, recheck, type World } from '../src/index.ts'
import type { Finding, FindingKind } from '../src/subjects/findings.ts'
import { question } from '../src/subjects/questions.ts'
import { shippedModel } from './models.ts'

const korea = shippedModel('korea-2025/model.yaml')
const current: World = { U6: 'no', U7: 'no' }
const pragmatic: World = { U6: 'yes', U7: 'yes' }

function findings(asked: Record<string, unknown>): readonly Finding[] {
  const answered = answer(korea, question.parse(asked))
  if ('problems' in answered) throw new Error(JSON.stringify(answered.problems))
  return answered.findings
}

function only<K extends FindingKind>(kind: K, found: readonly Finding[]): FindingOf<K>[] {
  return found.filter((one): one is FindingOf<K> => one.kind === kind)
}

/** What a step changes, as ids of options in the order of the file. */
function changed(from: string, to: string): string {
  return korea.options
    .filter((_, i) => from[i] !== to[i])
    .map((option) => option.id)
    .join(' ')
}

describe('states (2.3)', () => {
  test('18 options and three rules leave 98,560 of 262,144 states', () => {
    const [counted] = only('states', findings({ kind: 'states', listedMax: 0 }))
    expect(counted).toMatchObject({ rawCount: 262_144, feasibleCount: 98_560 })
  })

  test('nine states nobody leaves alone: today, war and disarmament, with no, one or two bombs', () => {
    for (const world of [current, pragmatic]) {
      const [found] = only('equilibria', findings({ kind: 'stable', world }))
      const today = korea.options.map((option) => (option.today ? 'Y' : 'N')).join('')
      const bases = ['', 'insp denuc', 'strike']
      const bombs = ['', 'nuke_jp', 'nuke_sk nuke_jp']
      const expected = bases.flatMap((base) => bombs.map((bomb) => `${base} ${bomb}`.trim()))
      expect(found?.count).toBe(9)
      expect(found?.listed.map((state) => changed(today, state)).sort()).toEqual(expected.sort())
    }
  })
})

describe('today (2.6)', () => {
  test('nobody gains by moving alone, with the US read as current and as pragmatic', () => {
    for (const world of [current, pragmatic]) {
      const judgements = only('stability', findings({ kind: 'today', world }))
      expect(judgements.map((one) => one.stable)).toEqual([true, true, true, true, true, true])
    }
  })

  test('the smallest joint moves that pay are the three of the case page and one it leaves out', () => {
    const moves = only('joint-move', findings({ kind: 'today', world: current }))
    expect(moves.map((one) => changed(one.from, one.to)).sort()).toEqual([
      'conv_n pause',
      // Pays both Koreas but is not held: the North ends its restraint and recognises the South
      // instead, and no single reply answers that. The case page lists only what is held as well.
      'conv_n rec_s',
      'open rec_s',
      'rec_n rec_s',
    ])
  })

  test('recorded refusals leave 4 of the 16 settings of U1 to U4, those with U3 = U4 = no', () => {
    const settings = Array.from({ length: 16 }, (_, bits) =>
      Object.fromEntries(
        ['U1', 'U2', 'U3', 'U4'].map((id, i) => [id, (bits >> i) & 1 ? 'yes' : 'no']),
      ),
    )
    const fitting = settings.filter((setting) =>
      only('fit', findings({ kind: 'today', world: { ...current, ...setting } })).every(
        (one) => one.explained,
      ),
    )
    expect(fitting).toHaveLength(4)
    for (const setting of fitting) expect(setting).toMatchObject({ U3: 'no', U4: 'no' })
  })

  test('the checker accepts the whole page', () => {
    const answered = answer(korea, question.parse({ kind: 'today' }))
    if ('problems' in answered) throw new Error('the question does not fit the model')
    for (const finding of answered.findings)
      if (finding.kind !== 'joint-moves')
        expect(recheck(korea, answered.world, finding), finding.kind).toEqual({ accepted: true })
  })
})
