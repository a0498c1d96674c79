/** Plans side by side, one row each, and no total. */
import type { Finding, FindingOf } from '../finding/finding.ts'
import type { Model } from '../model/model.ts'
import type { Block, Sentence } from './explanation.ts'
import { refusals, refusalText } from './plan-told.ts'
import { stageName } from './stage-name.ts'
import { say, type Vocabulary } from './vocabulary.ts'

type Row = FindingOf<'plan-compared'>

export function explainCompare(model: Model, all: readonly Finding[], v: Vocabulary): Block[] {
  const { compare: words, plan: planWords } = v.words
  const rows = all.filter((one): one is Row => one.kind === 'plan-compared')
  const [first] = rows
  return [
    { kind: 'heading', text: [words.heading] },
    ...(first
      ? [
          {
            kind: 'paragraph',
            text: say(
              planWords.rule[first.rule],
              { kind: 'term', text: first.rule },
              first.unseen.length > 0 && planWords.unseen(v.list(first.unseen.map(v.option))),
            ),
          } as const,
        ]
      : []),
    {
      kind: 'table',
      columns: words.columns.map((column) => [column]),
      rows: rows.map((row) => cells(model, row, v)),
    },
    ...stakesTable(model, all, v),
    { kind: 'paragraph', text: say(words.noTotal, words.firstOrder) },
  ]
}

function cells(model: Model, row: Row, v: Vocabulary): Sentence[] {
  const { compare: words } = v.words
  const plan = model.plans.find((one) => one.id === row.plan)
  const stage = (id: string) => (plan ? stageName(plan, id, v) : id)
  const listed = (items: readonly string[]): Sentence => [items.join('; ') || words.none]
  return [
    [{ kind: 'strong', text: plan ? v.text(plan.label) : row.plan }],
    [verdict(row, v)],
    [v.list(row.movers.map(v.actor)) || words.none],
    listed(refusals(row).map((one) => refusalText(model, row, one, v))),
    listed([
      ...row.undoers.map((one) => words.at(v.actor(one.actor), stage(one.stage))),
      ...row.withholders.map((one) => words.withholds(v.actor(one.actor), stage(one.stage))),
    ]),
    listed(
      breakers(row).map(([actor, options]) =>
        words.breaks(v.actor(actor), v.list(options.map(v.option))),
      ),
    ),
    listed(
      row.exposed.map(({ actor, loss }) =>
        words.risks(v.actor(actor), loss.place, v.statement(actor, loss.statement)),
      ),
    ),
    listed(row.spoilers.map((one) => words.at(v.actor(one.actor), stage(one.stage)))),
  ]
}

function verdict(row: Row, v: Vocabulary): string {
  const { compare: words } = v.words
  if (!row.possible) return words.impossible
  if (!row.today) return row.held ? words.refused : words.both
  if (!row.held) return words.notHeld
  if (!row.delivered) return words.notDelivered
  return row.step ? words.step : words.today
}

function breakers({ unseenBreakers }: Row): (readonly [string, string[]])[] {
  const actors = [...new Set(unseenBreakers.map((one) => one.actor))]
  return actors.map((actor) => [
    actor,
    unseenBreakers.filter((one) => one.actor === actor).map((one) => one.option),
  ])
}

/** The weakest link of each plan and what would mend it, where margins were asked for. */
function stakesTable(model: Model, all: readonly Finding[], v: Vocabulary): Block[] {
  const { compare: words, stakesRepairs } = v.words
  const found = all.filter((one): one is FindingOf<'stakes'> => one.kind === 'stakes')
  if (found.length === 0) return []
  const repairs = all.filter(
    (one): one is FindingOf<'stage-repairs'> => one.kind === 'stage-repairs',
  )
  const rows = found.map((compared): Sentence[] => {
    const plan = model.plans.find(({ id }) => id === compared.plan)
    const stage = (id: string) => (plan ? stageName(plan, id, v) : id)
    const link = (weakest: typeof compared.weakest) =>
      weakest === undefined
        ? words.none
        : words.link(v.actor(weakest.actor), stage(weakest.stage), v.words.amount(weakest.margin))
    const kinds = repairs
      .find((repair) => repair.plan === compared.plan)
      ?.changes.map(({ change }) => stakesRepairs.kinds[change.kind])
    return [
      [{ kind: 'strong', text: plan ? v.text(plan.label) : compared.plan }],
      [compared.tested.length === 0 ? words.untested : words.keeps[compared.holds ?? 'everywhere']],
      [link(compared.ranged ? compared.weakestAtWorst : compared.weakest)],
      [compared.weakestAtBest ? link(compared.weakestAtBest) : words.none],
      [kinds === undefined ? words.none : v.list(kinds) || words.noRepair],
    ]
  })
  return [
    { kind: 'heading', text: [v.words.stakes.heading] },
    { kind: 'table', columns: words.stakesColumns.map((column) => [column]), rows },
    { kind: 'paragraph', text: say(v.words.stakes.units, v.words.stakes.limits) },
  ]
}
