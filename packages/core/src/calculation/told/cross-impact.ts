/** Cross-impact balances, in words: how many hold together, which, and what they hang on. */
import { at } from '../../base/assert.ts'
import type { Block, Explanation, Sentence } from '../../voice/explanation.ts'
import type { CalculationOf, ResultOf } from '../documents/documents.ts'
import { type CrossImpactWords, crossImpactWords } from './cross-impact-words.ts'
import { heading, pageOf, type Step, table, type Voice } from './page.ts'

type Asked = CalculationOf<'cross-impact'>
type Result = ResultOf<'cross-impact'>
type Listed = Result['scenarios'][number]

/** What all sentences and tables of an answer are made of. */
interface Telling {
  readonly asked: Asked
  readonly result: Result
  readonly words: CrossImpactWords
  readonly v: Voice
  readonly isShort: boolean
}

export function crossImpactTold(asked: Asked, result: Result, v: Voice): Explanation {
  const words = crossImpactWords(v.language)
  const telling = { asked, result, words, v, isShort: Number.isFinite(v.rowsMax) }
  return pageOf(
    {
      title: words.title,
      source: words.source,
      answer: [...counted(telling), ...shared(telling), ...ledTo(telling), ...shaken(telling)],
      // In short, the combinations take their place.
      steps: telling.isShort ? [] : steps(telling),
      more: [
        ...tableau(telling),
        ...hangingOn(telling),
        ...(telling.isShort ? [] : [...cyclesTold(telling), ...reasonsTold(telling)]),
        { kind: 'paragraph', text: [words.granted] },
      ],
    },
    v,
  )
}

function counted({ asked, result, words, v }: Telling): string[] {
  const { number } = v.words
  const { count, isWhole } = result
  const all = grouped(result.combinations, v)
  const tolerance = asked.tolerance === 0 ? undefined : number(asked.tolerance)
  if (!isWhole) return [words.cut(number(count))]
  if (count === 0)
    return [tolerance === undefined ? words.none(all) : words.noneWithin(all, tolerance)]
  if (tolerance !== undefined) return [words.within(number(count), all, tolerance)]
  return [count === 1 ? words.one(all) : words.held(number(count), all)]
}

/** Digits of a number that may be larger than a number holds, in threes. */
function grouped(digits: string, { language }: Voice): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, language === 'de' ? '.' : ',')
}

/** So many names stand in a sentence. */
const namedMax = 4

function shared({ asked, result, words, v }: Telling): string[] {
  if (!result.isWhole || result.count < 2) return []
  const named = (isMeant: (taken: number, of: readonly number[]) => boolean) =>
    asked.descriptors.flatMap(({ name, variants }, i) =>
      variants.flatMap((variant, a) => {
        const taken = at(result.taken, i)
        return variants.length > 1 && isMeant(at(taken, a), taken) ? [`${name}: ${variant}`] : []
      }),
    )
  const always = named((taken) => taken === result.count)
  // What is never taken because another always is goes without saying.
  const never = named((taken, of) => taken === 0 && !of.includes(result.count))
  const say = (names: readonly string[]) => {
    const quoted = names.slice(0, namedMax).map(v.words.quoted)
    const rest = names.length - quoted.length
    return rest > 0 ? words.others(quoted.join(', '), v.words.number(rest)) : v.words.list(quoted)
  }
  return [
    ...(always.length > 0 ? [words.always(say(always))] : []),
    ...(never.length > 0 ? [words.never(say(never))] : []),
  ]
}

function ledTo({ result: { walk }, words, v }: Telling): string[] {
  const { number } = v.words
  if (walk === undefined) return []
  if (walk.kind === 'too-many') return [words.tooMany(number(walk.walkedMax))]
  if (walk.kind === 'cut-short') return [words.walkCut]
  return walk.cycles === 0 ? [] : [words.cycles(number(walk.cycles), number(walk.cyclicWeight))]
}

function shaken({ asked, result, words, v }: Telling): string[] {
  if (!asked.robustness || result.scenarios.length === 0) return []
  const changes = result.scenarios.flatMap(({ change }) => (change == null ? [] : [change]))
  if (changes.length === 0) return [words.unshaken]
  const least = changes.reduce((low, one) => Math.min(low, one), Number.POSITIVE_INFINITY)
  return [words.falls(v.words.number(least))]
}

function steps({ asked, result, words, v }: Telling): Step[] {
  const { number } = v.words
  const { walk } = result
  return [
    [words.descriptors, number(asked.descriptors.length), 'n'],
    [words.combinations, grouped(result.combinations, v), 'Π v_i'],
    ...(asked.tolerance > 0 ? [[words.tolerance, number(asked.tolerance), 't'] as const] : []),
    [words.consistent, number(result.count), 'θ_j(z_j) ≥ max θ_j(b) − t'],
    ...(walk?.kind === 'walked'
      ? ([
          [words.attractors, number(walk.attractors), asked.succession ?? ''],
          [words.cyclic, number(walk.cycles)],
        ] as const)
      : []),
  ]
}

const variantName = ({ descriptors }: Asked, i: number, variant: number): string =>
  descriptors[i]?.variants[variant - 1] ?? ''

/** Measures of a combination: what each is called, and how it is said. */
function measures({ asked, result, words, v }: Telling) {
  const { number } = v.words
  const isWeighed = result.walk?.kind === 'walked'
  return [
    { term: words.consistency, of: ({ consistency: one }: Listed) => signed(one, v) },
    { term: words.total, of: ({ total }: Listed) => signed(total, v) },
    ...(isWeighed
      ? [
          {
            term: words.weight,
            of: ({ weight }: Listed) => (weight === undefined ? '–' : number(weight)),
          },
        ]
      : []),
    ...(asked.robustness
      ? [
          {
            term: words.change,
            of: ({ change }: Listed) => {
              if (change === undefined) return '–'
              return change === null ? words.noChange : number(change)
            },
          },
        ]
      : []),
  ]
}

function signed(value: number | null, { words }: Voice): string {
  if (value === null) return '–'
  return value < 0 ? `−${words.number(-value)}` : words.number(value)
}

/** In short, a column for each combination, as many as fit; in full, a row for each. */
function tableau(telling: Telling): Block[] {
  const { result, words, v, isShort } = telling
  if (result.scenarios.length === 0) return []
  if (!isShort) return [heading(words.heading), fullTable(telling)]
  const shown = result.scenarios.slice(0, columnsThatFit(telling))
  const left = result.count - shown.length
  const { blocks, rest } = shortTable(telling, shown)
  const said = [
    ...(rest > 0 ? [words.moreDescriptors(v.words.number(rest))] : []),
    ...(left > 0 ? [words.more(v.words.number(left))] : []),
  ]
  const title = left > 0 ? words.headingFirst(v.words.number(shown.length)) : words.heading
  return [
    heading(title),
    ...blocks,
    ...(said.length > 0 ? [{ kind: 'paragraph' as const, text: said }] : []),
  ]
}

function fullTable(telling: Telling): Block {
  const { asked, result, words } = telling
  const told = measures(telling)
  const columns = [words.number, ...asked.descriptors.map(({ name }) => name)]
  return table(
    [...columns, ...told.map(({ term }) => term)],
    result.scenarios.map((one, place) => [
      [String(place + 1)],
      ...one.scenario.map((variant, i): Sentence => [variantName(asked, i, variant)]),
      ...told.map(({ of }): Sentence => [of(one)]),
    ]),
  )
}

/** A line of a terminal has a hundred columns by default, and a page forty lines. */
const [lineMax, rowsMax] = [98, 18]
/** With more rows than this there is no room for what combinations hang on. */
const rowsFew = 11

function columnsThatFit(telling: Telling): number {
  const { asked, result, v } = telling
  const told = measures(telling)
  const names = [...asked.descriptors.map(({ name }) => name), ...told.map(({ term }) => term)]
  let used = names.reduce((most, { length }) => Math.max(most, length), 0)
  let fit = 0
  for (const one of result.scenarios.slice(0, v.rowsMax)) {
    const cells = one.scenario.map((variant, i) => variantName(asked, i, variant))
    const all = [...cells, ...told.map(({ of }) => of(one))]
    used += 2 + all.reduce((most, { length }) => Math.max(most, length), 0)
    if (used > lineMax && fit > 0) break
    fit++
  }
  return fit
}

/** Descriptors that differ, where there are too many for all. */
function shortTable(telling: Telling, shown: readonly Listed[]) {
  const { asked, words } = telling
  const told = measures(telling)
  const places = [...asked.descriptors.keys()]
  const differing = places.filter((i) =>
    shown.some((one) => one.scenario[i] !== shown[0]?.scenario[i]),
  )
  const room = rowsMax - told.length
  const wanted = places.length <= room ? places : differing.slice(0, room)
  const rows = [
    ...wanted.map((i) => [
      [at(asked.descriptors, i).name],
      ...shown.map(({ scenario }): Sentence => [variantName(asked, i, at(scenario, i))]),
    ]),
    ...told.map(({ term, of }) => [[term], ...shown.map((one): Sentence => [of(one)])]),
  ]
  const columns = [words.descriptor, ...shown.map((_, place) => String(place + 1))]
  return { blocks: [table(columns, rows)], rest: places.length - wanted.length }
}

/** In short, the judgements that the weakest of all hangs on. */
function hangingOn(telling: Telling): Block[] {
  const { asked, result, words, v, isShort } = telling
  if (isShort && asked.descriptors.length + measures(telling).length > rowsFew) return []
  const all = result.scenarios.flatMap(({ critical = [], change }, place) =>
    critical.map((one) => ({ ...one, place, change: change ?? 0 })),
  )
  if (all.length === 0) return []
  const weakest = [...all].sort((a, b) => a.change - b.change || a.place - b.place)
  const shown = isShort ? weakest.slice(0, 4) : all
  const named = ({ descriptor, variant }: { descriptor: number; variant: number }): Sentence => [
    `${asked.descriptors[descriptor - 1]?.name}: ${variantName(asked, descriptor - 1, variant)}`,
  ]
  const moreCritical = isShort ? words.moreCritical : words.uncounted
  const rows = shown.map(({ place, from, on, is, wouldBe }) => [
    [String(place + 1)],
    named(from),
    named(on),
    [signed(is, v)],
    [signed(wouldBe, v)],
  ])
  const count = result.scenarios.reduce((sum, one) => sum + (one.criticalCount ?? 0), 0)
  const left = count - shown.length
  return [
    heading(words.critical),
    table(words.criticalColumns, rows),
    ...(left > 0
      ? [{ kind: 'paragraph' as const, text: [moreCritical(v.words.number(left))] }]
      : []),
  ]
}

function cyclesTold({ asked, result: { walk }, words, v }: Telling): Block[] {
  if (walk?.kind !== 'walked' || walk.listed.length === 0) return []
  const named = (scenario: readonly number[]): Sentence => [
    scenario.map((variant, i) => variantName(asked, i, variant)).join(', '),
  ]
  return [
    heading(words.cyclesHeading),
    {
      kind: 'list',
      items: walk.listed.map(({ scenarios, length, weight }) => ({
        text: [words.cycle(v.words.number(length), v.words.number(weight))],
        items: scenarios.map(named),
      })),
    },
  ]
}

function reasonsTold({ asked, words }: Telling): Block[] {
  if (asked.reasons.length === 0) return []
  const name = (place: number) => asked.descriptors[place - 1]?.name ?? String(place)
  return [
    heading(words.reasons),
    {
      kind: 'list',
      items: asked.reasons.map(({ from, on, text }) => ({
        text: [words.reason(name(from), name(on)), text],
      })),
    },
  ]
}
