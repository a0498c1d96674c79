/** Pages about many readings at a glance: one table each, what matters most first. */
import type { Model } from '../../../model/model.ts'
import type { Cell } from '../../../voice/cell.ts'
import type { Block } from '../../../voice/explanation.ts'
import type { Vocabulary } from '../../../voice/vocabulary.ts'
import type { Finding, FindingKind, FindingOf } from '../documents/finding.ts'
import { wordsOf } from '../words/words.ts'
import { comparedInShort } from './amounts.ts'
import { failingRegions } from './cases.ts'
import { beatenInShort, claimVerdict, claimVerdicts } from './claims.ts'
import { howReached } from './reached.ts'
import { robustnessTold } from './robustness.ts'

type Grid = Extract<Block, { kind: 'grid' }>
type Claim = FindingOf<'claim'>
type Row = FindingOf<'plan-robustness'>

export interface Glanced {
  readonly grid: Grid
  /** Rows that were left out. */
  readonly left: number
  readonly below: readonly string[]
}

interface Asked {
  readonly model: Model
  readonly findings: readonly { readonly kind: string }[]
  readonly v: Vocabulary
  readonly rowsMax: number
  readonly clip?: number | undefined
}

function ofKind<K extends FindingKind>(findings: Asked['findings'], kind: K): FindingOf<K>[] {
  return (findings as readonly Finding[]).filter((one): one is FindingOf<K> => one.kind === kind)
}

function gridOf(
  name: Grid['name'],
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
  { rowsMax, clip }: Pick<Asked, 'rowsMax' | 'clip'>,
): Pick<Glanced, 'grid' | 'left'> {
  const grid = { kind: 'grid', name, columns, rows: rows.slice(0, rowsMax) } as const
  const left = Math.max(0, rows.length - rowsMax)
  return { grid: clip === undefined ? grid : { ...grid, clip }, left }
}

/** A test over readings: the questions on which most hangs, then where it fails. */
export function robustGlance(asked: Asked): Glanced | undefined {
  const { model, findings, v } = asked
  const [found] = ofKind(findings, 'robustness')
  if (found === undefined) return undefined
  const { glance: words, robust, number } = wordsOf(v)
  const told = robustnessTold(model, found, v)
  const rows = (told.influence?.questions ?? []).map(({ text, answers }) => [
    { lines: [text] },
    {
      lines: answers.map(({ label, count, trueCount }) =>
        robust.perAnswer(`${label}:`, number(trueCount), number(count)),
      ),
    },
  ])
  const regions = told.regions === undefined ? [] : failingRegions(found, v).items
  const fails = regions
    .slice(0, regionsMax)
    .map((one, i) => (i === 0 ? words.failsWhere(one) : words.failsAlso(one)))
  return {
    ...gridOf('questions', [words.question, words.holdsIn], rows, asked),
    below: [
      robust.tested(found.test),
      ...told.reached,
      told.asWritten,
      ...(told.flip ? [told.flip] : []),
      ...fails,
    ],
  }
}

const regionsMax = 2

/** Plans over the same readings: the one that passes in the most first. */
export function plansGlance(asked: Asked): Glanced | undefined {
  const { model, findings, v } = asked
  const { glance: words, plansRobust, number } = wordsOf(v)
  const found = ofKind(findings, 'plan-robustness')
  const [first] = found
  if (first === undefined) return undefined
  const hasFacts = model.observed.length > 0
  const [plan = '', step = '', today = '', held = ''] = plansRobust.columns
  const order = [(one: Row) => one.today, (one: Row) => one.step, (one: Row) => one.held]
  const rows = found
    .toSorted((a, b) => {
      const by = order.find((count) => count(a) !== count(b))
      return by ? by(b) - by(a) : v.plan(a.plan) < v.plan(b.plan) ? -1 : 1
    })
    .map((one) => [
      { lines: [v.plan(one.plan)] },
      ...[one.today, one.step, one.held, ...(hasFacts ? [one.fitting.today] : [])].map((count) => ({
        lines: [number(count)],
      })),
    ])
  const fits = hasFacts ? [words.thatFit(number(first.fitting.count))] : []
  return {
    ...gridOf('plans', [plan, today, step, held, ...fits], rows, asked),
    below: [
      ...(first.strength.kind === 'sampled' ? howReached(first, v) : []),
      words.of(number(first.worldCount)),
      ...plansRobust.means,
      plansRobust.noTotal,
    ],
  }
}

/** Claims: first those that the model contradicts, then those that hang on the reading. */
const claimOrder = ['contradicted', 'depends', 'derived', 'not-testable', 'asserted'] as const

export function claimsGlance(asked: Asked): Glanced | undefined {
  const { model, findings, v } = asked
  const { glance: words, claims } = wordsOf(v)
  const found = ofKind(findings, 'claim')
  if (found.length === 0) return undefined
  const rows = claimOrder.flatMap((verdict) =>
    found.filter((one) => one.verdict === verdict).map((one) => claimRow(model, one, v)),
  )
  const counts = claimVerdicts.flatMap((verdict) => {
    const count = found.filter((one) => one.verdict === verdict).length
    return count === 0 ? [] : [`${claims.verdicts[verdict]}: ${count}.`]
  })
  return {
    ...gridOf('claims', [words.claim, words.verdict, words.holdsIn], rows, asked),
    below: [counts.join(' '), ...drawnOnce(found, v)],
  }
}

/** Where readings were drawn, from which seed. */
function drawnOnce(found: readonly Claim[], v: Vocabulary): string[] {
  const { claims } = wordsOf(v)
  const seeds = found.flatMap(({ strength }) =>
    strength.kind === 'sampled' ? [claims.drawn(strength.seed)] : [],
  )
  return [...new Set(seeds)]
}

function claimRow(model: Model, found: Claim, v: Vocabulary): Cell[] {
  const claim = model.claims.find((one) => one.id === found.claim)
  const verdict = claimVerdict(found.verdict, v)
  return [
    { lines: [`${found.claim} ${claim ? v.text(claim.says) : ''}`] },
    verdict,
    { lines: heldIn(model, found, v) },
  ]
}

/** What the verdict comes from: the plan ahead, else the readings, else the numbers compared. */
function heldIn(model: Model, found: Claim, v: Vocabulary): string[] {
  const { glance: words, number } = wordsOf(v)
  const beaten = beatenInShort(found, v)
  if (beaten.length > 0) return beaten
  const { trueCount, worldCount, vary } = found
  if (worldCount > 0 && vary.length > 0) return [words.count(number(trueCount), number(worldCount))]
  const compared = comparedInShort(found, { model, v })
  return compared.length > 0 ? compared : [words.none]
}

/** Said below a table that leaves rows out. */
export function moreRows(count: number, v: Vocabulary): string {
  const { glance: words, number } = wordsOf(v)
  return words.more(number(count))
}
