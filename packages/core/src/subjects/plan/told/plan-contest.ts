/** A plan against its strongest rivals: how often it succeeds, who does better, and why. */
import type { Model } from '../../../model/model.ts'
import type { Block, Item } from '../../../voice/explanation.ts'
import type { Vocabulary } from '../../../voice/vocabulary.ts'
import type { Finding, FindingOf } from '../documents/finding.ts'
import { wordsOf } from '../words/words.ts'

type Contest = FindingOf<'plan-contest'>
type Rival = Contest['rivals'][number]

export function contestBlocks(model: Model, findings: readonly Finding[], v: Vocabulary): Block[] {
  const contests = findings.filter((one): one is Contest => one.kind === 'plan-contest')
  return contests.flatMap((contest): Block[] => {
    const { contest: words } = wordsOf(v)
    return [
      { kind: 'heading', section: 'contest', text: [words.heading(v.plan(contest.plan))] },
      { kind: 'paragraph', text: [{ kind: 'strong', text: contestLead(contest, v) }] },
      {
        kind: 'list',
        items: [
          ...contest.rivals.map((rival) => rivalItem(model, { contest, rival }, v)),
          ...(contest.rivals.length === 0 ? [{ text: [words.none] }] : []),
          { text: lookedAt(contest, v) },
          ...conditions(contest, v),
        ],
      },
    ]
  })
}

/** In how many readings the plan succeeds. */
export function contestLead(contest: Contest, v: Vocabulary): string {
  const { contest: words, number } = wordsOf(v)
  const all = number(contest.readingCount)
  const { on } = contest
  return on === undefined ? words.lead.none(all) : words.lead[on](number(contest[on]), all)
}

/** The strongest rival, and in what it does better; undefined where there is none. */
export function strongestRival(model: Model, contest: Contest, v: Vocabulary): Item | undefined {
  const [rival] = contest.rivals
  return rival && rivalItem(model, { contest, rival }, v)
}

interface Named {
  readonly contest: Contest
  readonly rival: Rival
}

function rivalItem(model: Model, { contest, rival }: Named, v: Vocabulary): Item {
  const { contest: words } = wordsOf(v)
  const name = rivalName(model, { contest, rival }, v)
  return {
    text: [rival.everywhere ? words.everywhere(name) : words.somewhere(name)],
    items: rival.better.map((test) => [
      words.against(words.tests[test], countOf(rival, test, v), countOf(contest, test, v)),
    ]),
  }
}

/** Another plan undertakes other things: how many are the same is said with its name. */
function rivalName(model: Model, { contest, rival }: Named, v: Vocabulary): string {
  const { contest: words, number } = wordsOf(v)
  const { plan, order } = rival
  if (plan !== undefined) {
    const [own, its] = [keptBy(model, contest.plan), keptBy(model, plan)]
    const same = own.filter((one) => its.includes(one)).length
    return words.plan(v.words.quoted(v.plan(plan)), number(same), number(own.length))
  }
  if (order === undefined || order.length === 1) return words.package
  const stage = (id: string) => v.stage(contest.plan, id)
  return words.order(order.map((together) => together.map(stage).join(' + ')).join(' → '))
}

/** Of blows a share, since plans do not meet equally many. */
function countOf(of: Rival | Contest, test: Rival['better'][number], v: Vocabulary): string {
  const { number } = wordsOf(v)
  if (test !== 'outlasting') return number(of[test] ?? 0)
  const { count, of: all } = of.outlasting
  return number(Math.round((1_000 * count) / all))
}

function lookedAt({ planCount, orderCount, allOrders }: Contest, v: Vocabulary) {
  const { contest: words, number } = wordsOf(v)
  const said = words.lookedAt(number(planCount), number(orderCount))
  return allOrders ? [said] : [said, ` ${words.packageOnly}`]
}

function conditions(contest: Contest, v: Vocabulary): Item[] {
  const { contest: words, plan: planWords, number } = wordsOf(v)
  const { needed = [], fitting, nearest = {}, rules = [], on } = contest
  if (on === undefined) return []
  const answers = needed.map(({ question, answers }) =>
    answers.map((one) => v.answers({ [question]: one })).join(' / '),
  )
  return [
    needed.length === 0
      ? { text: [words.neededNone] }
      : { text: [words.needed], items: answers.map((one) => [one]) },
    ...(fitting ? [{ text: [words.fitting(number(fitting.count), number(fitting.of))] }] : []),
    {
      text: [words.nearest(Object.keys(nearest).length === 0 ? '' : v.answers(nearest))],
      items: alike(rules).map((those) => {
        const [{ held, stage }] = those
        const then = held
          ? words.heldThen(those.length)
          : words.notHeldThen(those.length, stage === undefined ? '' : v.stage(contest.plan, stage))
        return [[...those.map(({ rule }) => planWords.rule[rule]), then].join(' ')]
      }),
    },
  ]
}

type Ruled = NonNullable<Contest['rules']>[number]

/** Ways of answering that come to the same, side by side, in their order. */
function alike(rules: readonly Ruled[]): (readonly [Ruled, ...Ruled[]])[] {
  const groups: [Ruled, ...Ruled[]][] = []
  for (const one of rules) {
    const same = groups.find(([first]) => first.held === one.held && first.stage === one.stage)
    if (same) same.push(one)
    else groups.push([one])
  }
  return groups
}

/** Each option with the value that the plan keeps it at, once. */
function keptBy(model: Model, id: string): string[] {
  const stages = model.plans.find((one) => one.id === id)?.stages ?? []
  const kept = stages.flatMap((stage) => stage.commitments.map(({ keep }) => keep))
  return [...new Set(kept.map(({ option, value }) => `${option} ${value}`))]
}
