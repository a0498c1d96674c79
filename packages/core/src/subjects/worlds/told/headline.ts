/** What stands above pages about many readings, each sentence with the statements that it makes. */
import type { Model } from '../../../model/model.ts'
import type { Headline, PassedTest, Said } from '../../../voice/headline.ts'
import { noHeadline, stated } from '../../../voice/headline.ts'
import { unstatedActors } from '../../../voice/unstated.ts'
import type { Vocabulary } from '../../../voice/vocabulary.ts'
import type { Finding, FindingKind, FindingOf } from '../documents/finding.ts'
import { wordsOf } from '../words/words.ts'

interface Asked {
  readonly model: Model
  readonly findings: readonly { readonly kind: string }[]
  readonly v: Vocabulary
}

type Row = FindingOf<'plan-robustness'>
type Robustness = FindingOf<'robustness'>

function ofKind<K extends FindingKind>(findings: Asked['findings'], kind: K): FindingOf<K>[] {
  return (findings as readonly Finding[]).filter((one): one is FindingOf<K> => one.kind === kind)
}

/** A test over all readings: in how many it holds, and the question on which most hangs. */
export function robustHeadline({ model, findings, v }: Asked): Headline {
  const [found] = ofKind(findings, 'robustness')
  if (found === undefined || unstatedActors(model).length > 0) return noHeadline
  const { robust: words, number } = wordsOf(v)
  const { trueCount: count, worldCount: of, fitting } = found
  const [few, all] = [number(count), number(of)]
  const text = count === 0 ? words.none(all) : count < of ? words.holds(few, all) : words.every(all)
  const decider = decidingSaid(model, found, v)
  const lead = [{ text, statements: [stated('test-holds', { count, of }, found)] }, ...decider]
  if (model.observed.length === 0) return { lead, under: [] }
  const among = { count: fitting.trueCount, of: fitting.count }
  const fits =
    fitting.count === 0
      ? words.fittingNone
      : words.fitting(number(fitting.count), number(fitting.trueCount))
  return { lead, under: [{ text: fits, statements: [stated('test-fitting', among, found)] }] }
}

/** Only where one question stands out: of two alike neither is the one. */
function decidingSaid(model: Model, found: Robustness, v: Vocabulary): Said[] {
  const [first, second] = found.influence
  const share = (one: Robustness['influence'][number] | undefined) => one?.total ?? one?.first ?? 0
  if (first === undefined || !first.beyondChance || share(first) <= share(second)) return []
  const { question } = first
  const title = model.questions.find((one) => one.id === question)?.title
  if (title === undefined) return []
  const text = wordsOf(v).worldsHeadline.decides(v.words.quoted(v.text(title)))
  return [{ text, statements: [stated('decides', { question }, found)] }]
}

/** Plans over all readings: which passes in the most, and how the one put forward compares. */
export function plansHeadline({ model, findings, v }: Asked): Headline {
  const rows = ofKind(findings, 'plan-robustness')
  const [first] = rows
  if (first === undefined || rows.length < 2 || unstatedActors(model).length > 0) return noHeadline
  const { worldsHeadline: words, number } = wordsOf(v)
  const of = first.worldCount
  const test = (['today', 'step', 'held'] as const).find((one) => rows.some((row) => row[one] > 0))
  const fits = fittingSaid(model, rows, v)
  if (test === undefined) {
    const none = rows.map(({ plan, held }) => ({ plan, test: 'held' as const, count: held, of }))
    const statements = none.map((ids, i) => stated('plan-passing', ids, rows[i] as Row))
    return { lead: [{ text: words.noneAhead(number(of)), statements }, ...fits], under: [] }
  }
  const best = rows.reduce((one, other) => (other[test] > one[test] ? other : one))
  if (rows.some((row) => row !== best && row[test] === best[test])) return { lead: fits, under: [] }
  const lead = aheadSaid(rows, { best, test }, v)
  return { lead: [lead, ...mainSaid(model, rows, { best, test }, v)], under: fits }
}

interface Ahead {
  readonly best: Row
  readonly test: PassedTest
}

function aheadSaid(rows: readonly Row[], { best, test }: Ahead, v: Vocabulary): Said {
  const { worldsHeadline: words, number } = wordsOf(v)
  const [count, of] = [best[test], best.worldCount]
  const text = words.ahead[test](named(best.plan, v), number(count), number(of))
  const ahead = stated('plan-ahead', { plan: best.plan, test, count, of }, ...rows)
  const less = test === 'held' ? rows : []
  const none = less.map((row) =>
    stated('plan-passing', { plan: row.plan, test: 'today', count: 0, of }, row),
  )
  return { text, statements: [ahead, ...none] }
}

function mainSaid(
  model: Model,
  rows: readonly Row[],
  { best, test }: Ahead,
  v: Vocabulary,
): Said[] {
  const { worldsHeadline: words, number } = wordsOf(v)
  const main = model.plans.find((one) => one.role === 'plan')
  const row = rows.find(({ plan }) => plan === main?.id)
  if (row === undefined || row === best) return []
  const ids = { plan: row.plan, test, count: row[test], of: row.worldCount }
  const text = words.other(named(row.plan, v), number(row[test]))
  return [{ text, statements: [stated('plan-passing', ids, row)] }]
}

function fittingSaid(model: Model, rows: readonly Row[], v: Vocabulary): Said[] {
  const [first] = rows
  if (first === undefined || model.observed.length === 0 || first.fitting.count === 0) return []
  if (rows.some((row) => row.fitting.today > 0)) return []
  const ids = { plans: rows.map((one) => one.plan), of: first.fitting.count }
  const { worldsHeadline: words, number } = wordsOf(v)
  const statements = [stated('no-plan-fitting', ids, ...rows)]
  return [{ text: words.noneFits(number(ids.of)), statements }]
}

/** A plan by its label; a ladder that the question wrote out as it is. */
function named(plan: string, v: Vocabulary): string {
  return v.words.quoted(v.plan(plan))
}

/** How many claims follow, and how many are contradicted. */
export function claimsHeadline({ findings, v }: Asked): Headline {
  const found = ofKind(findings, 'claim')
  const of = found.length
  if (of === 0) return noHeadline
  const { claims: words, worldsHeadline: more } = wordsOf(v)
  const countOf = (verdict: 'derived' | 'contradicted') =>
    found.filter((one) => one.verdict === verdict).length
  const counted = (verdict: 'derived' | 'contradicted') =>
    stated('claims', { verdict, count: countOf(verdict), of }, ...found)
  const [derived, contradicted] = [countOf('derived'), countOf('contradicted')]
  if (of === 1)
    return { lead: [{ text: words.lead(derived, 1), statements: [counted('derived')] }], under: [] }
  const text = more.claims(derived, contradicted, of)
  return { lead: [{ text, statements: [counted('derived'), counted('contradicted')] }], under: [] }
}

/** How many readings agree with everything that was observed. */
export function fitHeadline({ findings, v }: Asked): Headline {
  const [found] = ofKind(findings, 'world-fit')
  if (found === undefined) return noHeadline
  const { worldFit: words, number } = wordsOf(v)
  const { fittingCount: count, worldCount: of } = found
  const text = count === 0 ? words.none(number(of)) : words.left(number(count), number(of))
  return {
    lead: [{ text, statements: [stated('readings-fitting', { count, of }, found)] }],
    under: [],
  }
}

/** The signal after which a test moved most. */
export function signalHeadline({ model, findings, v }: Asked): Headline {
  const [found] = ofKind(findings, 'belief')
  const signal = model.signals.find(({ id }) => id === found?.strongest)
  if (found === undefined || signal === undefined) return noHeadline
  const text = wordsOf(v).beliefs.strongest(v.words.quoted(v.text(signal.label)))
  return {
    lead: [{ text, statements: [stated('signal', { signal: signal.id }, found)] }],
    under: [],
  }
}
