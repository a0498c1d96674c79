/** Where a state can lead and by whose steps; what equilibria share; jumps between them. */
import type { Finding, FindingOf } from '../finding/finding.ts'
import { conceptHeading } from './answers.ts'
import type { Block, Item, Sentence } from './explanation.ts'
import { explainPerceived } from './perceived.ts'
import { say, type Vocabulary } from './vocabulary.ts'

export function explainPaths(findings: readonly Finding[], v: Vocabulary): Block[] {
  const summary = findings.find((one) => one.kind === 'paths')
  if (summary === undefined) return []
  const { paths: words, number } = v.words
  const reaches = findings.filter((one) => one.kind === 'reach')
  const ways = findings.filter((one) => one.kind === 'path')
  const heading =
    summary.toward === undefined ? words.toEquilibria : words.toFormula(summary.toward)
  const what = summary.toward === undefined ? conceptHeading(summary, v) : []
  return [
    { kind: 'heading', text: [words.heading(v.state(summary.from))] },
    { kind: 'list', items: reaches.map((one) => reachItem(one, v)) },
    { kind: 'heading', text: [heading] },
    ...countBlocks(summary, what, v),
    ...(ways.length === 0
      ? []
      : ([
          { kind: 'paragraph', text: [words.shown(number(targetsIn(ways)))] },
          { kind: 'list', items: ways.map((one) => wayItem(one, v)) },
        ] satisfies Block[])),
  ]
}

function targetsIn(ways: readonly FindingOf<'path'>[]): number {
  return new Set(ways.map((one) => one.to)).size
}

/** More lengths than this are not told one by one. */
const lengthsMax = 8

function reachItem(one: FindingOf<'reach'>, v: Vocabulary): Item {
  const { paths: words, number } = v.words
  const count = number(one.count)
  const items = lengthsOf(one, v)
  if (one.by === 'moves') return { text: [words.moves(count)], items }
  if (one.by === 'together') return { text: [words.together(count, one.stepsMax ?? 1)], items }
  if (one.count === 0) return { text: [words.nowhere] }
  const resting = one.restingCount ?? 0
  const rest = resting === 0 ? words.restless : words.resting(number(resting))
  return {
    text: say(words.improvements(count), rest),
    items: [...items, ...(one.resting ?? []).map((state) => [v.state(state)])],
  }
}

function lengthsOf({ byLength }: FindingOf<'reach'>, v: Vocabulary): Sentence[] {
  const { paths: words, number } = v.words
  if (byLength.length < 2) return []
  const told = byLength.slice(0, lengthsMax).map((count, i) => [words.after(i + 1, number(count))])
  return byLength.length > lengthsMax ? [...told, [words.more]] : told
}

/** How many targets can be reached, and by what. */
function countBlocks(one: FindingOf<'paths'>, lead: Sentence, v: Vocabulary): Block[] {
  const { paths: words, number } = v.words
  const own = one.isThere && words.isThere
  const term = { kind: 'term', text: words.term } as const
  if (one.targetCount === 0)
    return [{ kind: 'paragraph', text: say(...lead, own, !one.isThere && words.none, term) }]
  const counts = [
    words.willing(number(one.willingCount)),
    words.pushed(number(one.pushedCount)),
    words.jointly(number(one.togetherCount)),
    words.unreachable(number(one.unreachableCount)),
  ]
  const all = words.counts(number(one.targetCount))
  return [
    { kind: 'paragraph', text: say(...lead, own, term, all) },
    { kind: 'list', items: counts.map((text) => ({ text: [text] })) },
  ]
}

/** One way: where it leads, and each step with who takes it and why; where it stalls is said. */
function wayItem(one: FindingOf<'path'>, v: Vocabulary): Item {
  const { way } = v.words.paths
  const kind = one.by === 'moves' ? way.moves(one.unwantedCount) : way[one.by]
  let from = one.from
  let stalled = false
  const items = one.steps.map((step) => {
    const change = v.change(from, step.to)
    from = step.to
    const isUnwanted = step.actors.some((actor) => !actor.gains)
    const mark = isUnwanted && (stalled ? v.words.paths.unwanted : v.words.paths.stalls)
    stalled ||= isUnwanted
    return say(
      mark && { kind: 'strong', text: mark },
      `${v.list(step.actors.map((actor) => v.actor(actor.actor)))} (${change})`,
      ...step.actors.map((actor) => motive(actor, step.actors.length > 1, v)),
    )
  })
  return { text: say({ kind: 'strong', text: v.state(one.to) }, `– ${kind}`), items }
}

type StepActor = FindingOf<'path'>['steps'][number]['actors'][number]

function motive({ actor, gains, reason }: StepActor, isNamed: boolean, v: Vocabulary): string {
  const { answers: words, paths } = v.words
  const name = isNamed ? `${v.actor(actor)}: ` : ''
  if (reason === undefined) return `– ${name}${paths.tie}`
  const statement = v.statement(actor, reason.statement)
  return `– ${name}${gains ? words.for(statement) : words.against(statement)}`
}

/** What follows the list of equilibria, where it was asked for. */
export function explainShared(findings: readonly Finding[], v: Vocabulary): Block[] {
  return findings.flatMap((one) => {
    if (one.kind === 'common') return commonBlocks(one, v)
    if (one.kind === 'perceived') return explainPerceived(one, v)
    const jumps = findings.filter((other) => other.kind === 'jump')
    return one.kind === 'jumps' ? jumpBlocks(one, jumps, v) : []
  })
}

function commonBlocks(one: FindingOf<'common'>, v: Vocabulary): Block[] {
  const { common: words, number } = v.words
  const named = (options: readonly string[]) => options.map(v.option).join('; ')
  const varying = one.varying.map(({ option, yesCount }) =>
    words.yesIn(v.option(option), number(yesCount)),
  )
  const items = [
    ...(one.always.length > 0 ? [words.always(named(one.always))] : []),
    ...(one.never.length > 0 ? [words.never(named(one.never))] : []),
    ...(varying.length > 0 ? [words.varying(varying.join('; '))] : []),
  ]
  return [
    { kind: 'heading', text: [words.heading] },
    items.length === 0
      ? { kind: 'paragraph', text: [words.nothing] }
      : { kind: 'list', items: items.map((text) => ({ text: [text] })) },
  ]
}

function jumpBlocks(
  one: FindingOf<'jumps'>,
  listed: readonly FindingOf<'jump'>[],
  v: Vocabulary,
): Block[] {
  const { jumps: words, number } = v.words
  const verdict =
    one.count <= 1
      ? words[one.count === 0 ? 'none' : 'one']
      : words.some(number(one.count), number(one.leavableCount), number(one.stateCount))
  return [
    { kind: 'heading', text: [words.heading] },
    { kind: 'paragraph', text: say({ kind: 'strong', text: verdict }, term(words.term)) },
    ...(listed.length === 0 ? [] : [jumpList(listed, v)]),
  ]
}

function jumpList(listed: readonly FindingOf<'jump'>[], v: Vocabulary): Block {
  const { jumps: words, joint } = v.words
  return {
    kind: 'list',
    items: listed.map(({ from, to, movers, losers }) => ({
      text: say(
        { kind: 'strong', text: `${v.list(movers.map((mover) => v.actor(mover.actor)))}:` },
        v.change(from, to),
      ),
      items: [
        [words.from(v.state(from))],
        ...movers.map(({ actor, reason }) => [
          joint.gains(v.actor(actor), v.statement(actor, reason.statement)),
        ]),
        ...(losers.length === 0
          ? []
          : [[joint.losers(v.list(losers.map((loser) => v.actor(loser.actor))))]]),
      ],
    })),
  }
}

function term(text: string) {
  return { kind: 'term', text } as const
}
