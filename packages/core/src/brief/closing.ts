/** Who could spoil the plan, what speaks against it, what all rests on, and what is not claimed. */
import { shockLine, spoilerPrice, strongestRival } from '../subjects/plan/told/told.ts'
import { modelLimits } from '../subjects/stability/told/told.ts'
import type { Sentence } from '../voice/explanation.ts'
import { sourceReference } from '../voice/source-reference.ts'
import { contestOf, ofKind, type Telling } from './asked.ts'
import type { BriefPart, BriefSection, BriefSentence } from './told-parts.ts'

const spoilersShown = 2
const shocksShown = 2
const sourcesShown = 6

export function spoilers(telling: Telling): BriefSection {
  const { heading, none } = telling.words.spoilers
  const lines = [...outside(telling), ...shocks(telling)]
  const rests = ofKind(telling, 'stage-entered').map((one) => one.id)
  const said = [{ id: 'spoilers', text: [none], rests }]
  return {
    id: 'spoilers',
    heading,
    parts: [
      lines.length === 0
        ? { kind: 'paragraph', said }
        : { kind: 'list', items: lines.map((one) => [one]) },
    ],
  }
}

/** Those who lose by a stage without a part in it, each where it first loses. */
function outside(telling: Telling): BriefSentence[] {
  const { plan, v, words } = telling
  const entered = ofKind(telling, 'stage-entered')
  const found = plan.stages.flatMap(({ id }) => {
    const stage = entered.find((one) => one.stage === id)
    return (stage?.spoilers ?? []).map((spoiler) => ({ stage: id, rests: stage?.id, spoiler }))
  })
  const firsts = found.filter(
    ({ spoiler }, i) => found.findIndex((one) => one.spoiler.actor === spoiler.actor) === i,
  )
  return firsts.slice(0, spoilersShown).map(({ stage, spoiler, rests }) => ({
    id: `spoiler-${spoiler.actor}`,
    text: [words.spoilers.at(v.stage(plan.id, stage)), ...spoilerPrice(spoiler, v)],
    rests: rests === undefined ? [] : [rests],
  }))
}

/** Shocks that the plan outlasts least. */
function shocks(telling: Telling): BriefSentence[] {
  const { model, plan, v } = telling
  const struck = ofKind(telling, 'shock-struck').filter((one) => one.plan === plan.id)
  const rows = model.shocks.flatMap((shock) => {
    const found = struck.filter((one) => one.shock === shock.id)
    const text = shockLine(shock, found, (id) => v.stage(plan.id, id), v)
    if (text.length === 0 || found.length === 0) return []
    const share = found.filter((one) => one.stands).length / found.length
    return [{ id: `shock-${shock.id}`, text, rests: found.map((one) => one.id), share }]
  })
  return rows
    .toSorted((a, b) => a.share - b.share)
    .slice(0, shocksShown)
    .map(({ id, text, rests }) => ({ id, text, rests }))
}

export function against(telling: Telling): BriefSection {
  const { model, v, words } = telling
  const contest = contestOf(telling)
  const rival = contest && strongestRival(model, contest, v)
  const rows = ofKind(telling, 'plan-compared').filter((one) => one.plan === telling.plan.id)
  const rests = (contest ? [contest] : rows).map((one) => one.id)
  const nothing = contest ? words.against.none : words.against.uncounted
  const [better] = rival?.items ?? []
  const said = [
    { id: 'against', text: rival?.text ?? [nothing], rests },
    ...(better ? [{ id: 'against-better', text: better, rests }] : []),
  ]
  return { id: 'against', heading: words.against.heading, parts: [{ kind: 'paragraph', said }] }
}

/** The sources, first those that sentences above name; and how much rests on none. */
export function sources(
  { model, v, words }: Telling,
  above: readonly BriefSection[],
): BriefSection {
  const named = new Set(above.flatMap(({ parts }) => parts.flatMap(sourcesIn)))
  const rank = ({ id }: { readonly id: string }) => (named.has(id) ? 0 : 1)
  const inOrder = model.sources.toSorted((a, b) => rank(a) - rank(b)).slice(0, sourcesShown)
  const statements = model.actors.flatMap((actor) => actor.statements)
  const assumed = statements.filter(({ basis }) => basis.every((one) => one.kind !== 'source'))
  const number = v.words.number
  const rest = model.sources.length - inOrder.length
  const { heading, more, assumed: assumedSaid } = words.sources
  const said = inOrder.map(
    (one): BriefSentence => ({
      id: `source-${one.id}`,
      text: [`${one.id}: ${sourceReference(one, v)}.`],
      rests: [],
    }),
  )
  const text = assumedSaid(number(assumed.length), number(statements.length))
  const close: BriefSentence[] = [
    ...(rest > 0 ? [{ id: 'sources-more', text: [more(rest)], rests: [] }] : []),
    { id: 'assumed', text: [text], rests: [] },
  ]
  const part = { kind: 'paragraph', look: 'small', said: [...said, ...close] } as const
  return { id: 'sources', heading, parts: [part] }
}

function sourcesIn(part: BriefPart): string[] {
  if (part.kind === 'ladder') return []
  const texts: readonly Sentence[] =
    part.kind === 'table'
      ? part.rows.flatMap((row) => row.cells.flatMap((one) => ('lines' in one ? [] : [one])))
      : (part.kind === 'list' ? part.items.flat() : part.said).map((one) => one.text)
  return texts.flatMap((text) =>
    text.flatMap((one) => (typeof one === 'object' && one.kind === 'basis' ? one.sources : [])),
  )
}

export function limits({ v, words }: Telling): BriefSection {
  const { modelled, outside: beyond } = modelLimits(v)
  const { heading, noForecast } = words.limits
  const said = [modelled, beyond, noForecast].map((text, i) => ({
    id: `limit-${i + 1}`,
    text: [text],
    rests: [],
  }))
  return { id: 'limits', heading, parts: [{ kind: 'paragraph', look: 'small', said }] }
}
