/** Where a state can lead and by whose steps; what equilibria share; jumps between them. */

import type { Block, Item, Sentence } from '../../../voice/explanation.ts'
import { say, type Vocabulary } from '../../../voice/vocabulary.ts'
import type { Finding, FindingOf } from '../documents/finding.ts'
import { wordsOf } from '../words/words.ts'
import { conceptHeading } from './answers.ts'
import { explainPerceived } from './perceived.ts'

export function explainPaths(findings: readonly Finding[], v: Vocabulary): Block[] {
  const summary = findings.find((one) => one.kind === 'paths')
  if (summary === undefined) return []
  const { paths: words, number } = wordsOf(v)
  const reaches = findings.filter((one) => one.kind === 'reach')
  const ways = findings.filter((one) => one.kind === 'path')
  const heading =
    summary.toward === undefined ? words.toEquilibria : words.toFormula(v.formula(summary.toward))
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

function reachItem(reach: FindingOf<'reach'>, v: Vocabulary): Item {
  const { paths: words, number } = wordsOf(v)
  const count = number(reach.count)
  const items = lengthsOf(reach, v)
  if (reach.by === 'moves') return { text: [words.moves(count)], items }
  if (reach.by === 'together') return { text: [words.together(count, reach.stepsMax ?? 1)], items }
  if (reach.count === 0) return { text: [words.nowhere] }
  const resting = reach.restingCount ?? 0
  const rest = resting === 0 ? words.restless : words.resting(number(resting))
  return {
    text: say(words.improvements(count), rest),
    items: [...items, ...(reach.resting ?? []).map((state) => [v.state(state)])],
  }
}

function lengthsOf({ byLength }: FindingOf<'reach'>, v: Vocabulary): Sentence[] {
  const { paths: words, number } = wordsOf(v)
  if (byLength.length < 2) return []
  const told = byLength.slice(0, lengthsMax).map((count, i) => [words.after(i + 1, number(count))])
  return byLength.length > lengthsMax ? [...told, [words.more]] : told
}

/** How many targets can be reached, and by what. */
function countBlocks(found: FindingOf<'paths'>, lead: Sentence, v: Vocabulary): Block[] {
  const { paths: words, number } = wordsOf(v)
  const own = found.isThere && words.isThere
  const term = { kind: 'term', text: words.term } as const
  if (found.targetCount === 0)
    return [{ kind: 'paragraph', text: say(...lead, own, !found.isThere && words.none, term) }]
  const counts = [
    words.willing(number(found.willingCount)),
    words.pushed(number(found.pushedCount)),
    words.jointly(number(found.togetherCount)),
    words.unreachable(number(found.unreachableCount)),
  ]
  const all = words.counts(number(found.targetCount))
  return [
    { kind: 'paragraph', text: say(...lead, own, term, all) },
    { kind: 'list', items: counts.map((text) => ({ text: [text] })) },
  ]
}

/** One way: where it leads, and each step with who takes it and why; where it stalls is said. */
function wayItem(path: FindingOf<'path'>, v: Vocabulary): Item {
  const { way } = wordsOf(v).paths
  const kind = path.by === 'moves' ? way.moves(path.unwantedCount) : way[path.by]
  let from = path.from
  let stalled = false
  const items = path.steps.map((step) => {
    const change = v.change(from, step.to)
    from = step.to
    const isUnwanted = step.actors.some((actor) => !actor.gains)
    const mark = isUnwanted && (stalled ? wordsOf(v).paths.unwanted : wordsOf(v).paths.stalls)
    stalled ||= isUnwanted
    return say(
      mark && { kind: 'strong', text: mark },
      `${v.list(step.actors.map((actor) => v.actor(actor.actor)))} (${change})`,
      ...step.actors.map((actor) => motive(actor, step.actors.length > 1, v)),
    )
  })
  return { text: say({ kind: 'strong', text: v.state(path.to) }, `– ${kind}`), items }
}

type StepActor = FindingOf<'path'>['steps'][number]['actors'][number]

function motive({ actor, gains, reason }: StepActor, isNamed: boolean, v: Vocabulary): string {
  const { answers: words, paths } = wordsOf(v)
  const name = isNamed ? `${v.actor(actor)}: ` : ''
  if (reason === undefined) return `– ${name}${paths.tie}`
  const statement = v.statement(actor, reason.statement)
  return `– ${name}${gains ? words.for(statement) : words.against(statement)}`
}

/** What follows the list of equilibria, where it was asked for. */
export function explainShared(findings: readonly Finding[], v: Vocabulary): Block[] {
  return findings.flatMap((finding) => {
    if (finding.kind === 'common') return commonBlocks(finding, v)
    if (finding.kind === 'perceived') return explainPerceived(finding, v)
    const jumps = findings.filter((other) => other.kind === 'jump')
    return finding.kind === 'jumps' ? jumpBlocks(finding, jumps, v) : []
  })
}

function commonBlocks(found: FindingOf<'common'>, v: Vocabulary): Block[] {
  const { common: words, number } = wordsOf(v)
  const named = (options: readonly string[]) => options.map(v.option).join('; ')
  const varying = found.varying.map(({ option, yesCount }) =>
    words.yesIn(v.option(option), number(yesCount)),
  )
  const items = [
    ...(found.always.length > 0 ? [words.always(named(found.always))] : []),
    ...(found.never.length > 0 ? [words.never(named(found.never))] : []),
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
  found: FindingOf<'jumps'>,
  listed: readonly FindingOf<'jump'>[],
  v: Vocabulary,
): Block[] {
  const { jumps: words, number } = wordsOf(v)
  const verdict =
    found.count <= 1
      ? words[found.count === 0 ? 'none' : 'one']
      : words.some(number(found.count), number(found.leavableCount), number(found.stateCount))
  return [
    { kind: 'heading', text: [words.heading] },
    { kind: 'paragraph', text: say({ kind: 'strong', text: verdict }, term(words.term)) },
    ...(listed.length === 0 ? [] : [jumpList(listed, v)]),
  ]
}

function jumpList(listed: readonly FindingOf<'jump'>[], v: Vocabulary): Block {
  const { jumps: words, joint } = wordsOf(v)
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
          : [[joint.losers(v.allNamed(losers.map((loser) => loser.actor)))]]),
      ],
    })),
  }
}

function term(text: string) {
  return { kind: 'term', text } as const
}
