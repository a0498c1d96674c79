/**
 * The `.gmcr` file, field by field: JSON values → a checked `GmcrFile`, with a remark for each
 * thing that is not as the format says. Legacy spellings are read as what they became.
 *
 *     options[]         name, permittedDirection: both, fwd (only N to Y) or back (only Y to N)
 *     decisionMakers[]  name, options, preferences, preferenceRanking, misperceptions
 *     infeasibles[]     conditions; a state that matches any is removed
 *     condition         [[option, "Y" or "N"], …], all of which must hold
 *     compound          { "compound": true, "members": [condition, …] }, one of which must hold
 */
import type { JsonNode } from './json.ts'
import { type Bag, field, listOf, say, textOf, wholeNumber } from './json-fields.ts'

export interface Literal {
  readonly option: number
  readonly value: boolean
}
export type Condition = readonly Literal[]
/** Conditions of which one must hold; a plain condition is a list of one. */
export type Alternatives = readonly Condition[]

export interface GmcrOption {
  readonly name: string
  readonly direction: 'both' | 'fwd' | 'back'
  readonly at: number
}

export interface GmcrActor {
  readonly name: string
  readonly options: readonly number[]
  readonly statements: readonly Alternatives[]
  /** Ordinals of states, 1 being the first, best first; ties in one list. */
  readonly ranking: readonly (readonly number[])[] | undefined
  /** States that match any are not perceived. */
  readonly misperceptions: readonly Alternatives[]
  readonly at: number
}

export interface GmcrFile {
  readonly options: readonly GmcrOption[]
  readonly actors: readonly GmcrActor[]
  readonly infeasible: readonly Alternatives[]
  readonly isManual: boolean
  /** Groups of at least two actors, by number. */
  readonly coalitions: readonly (readonly number[])[]
  readonly writtenBy: string | undefined
}

const optionsMax = 24
const actorsMax = 30
const conditionsMax = 1_000

/** Reads what is there. With an error among the remarks nothing of it may be used. */
export function readGmcrFile(bag: Bag, root: JsonNode): GmcrFile | undefined {
  if (root.kind !== 'object') {
    say(bag, root.at, 'wrong-value', {
      where: 'file',
      expected: 'an object',
      found: root.kind,
    })
    return undefined
  }
  const options = readOptions(bag, root)
  const actors = readActors(bag, root, options.length)
  const infeasible = readAlternatives(bag, field(root, 'infeasibles'), {
    where: 'infeasibles',
    optionCount: options.length,
  })
  noteUnknownFields(bag, root, 'file', rootFields)
  return {
    options,
    actors,
    infeasible,
    isManual: readFlag(bag, root, actors),
    coalitions: readCoalitions(bag, field(root, 'coalitions'), actors.length),
    writtenBy: writtenBy(root),
  }
}

const rootFields = [
  ...['options', 'decisionMakers', 'infeasibles', 'coalitions', 'coalitionsFull', 'program'],
  ...['version', 'useManualPreferenceRanking', 'useManualPreferenceVectors', 'nodes'],
]
const actorFields = [
  ...['name', 'options', 'preferences', 'preferenceRanking', 'preferenceVector'],
  ...['misperceptions', 'payoffs'],
]

function noteUnknownFields(
  bag: Bag,
  node: JsonNode,
  where: string,
  known: readonly string[],
): void {
  if (node.kind !== 'object') return
  for (const [name, { at }] of node.fields)
    if (!known.includes(name)) say(bag, at, 'field-unknown', { where, field: name.slice(0, 60) })
}

function readOptions(bag: Bag, root: JsonNode): GmcrOption[] {
  const items = listOf(bag, root, { where: 'file', field: 'options', countMax: optionsMax })
  return items.map((node, i) => {
    const where = `options[${i}]`
    const direction = field(node, 'permittedDirection')
    noteUnknownFields(bag, node, where, ['name', 'permittedDirection'])
    return {
      name: textOf(bag, node, { where, field: 'name' }),
      direction: direction === undefined ? 'both' : readDirection(bag, direction, where),
      at: node.at,
    }
  })
}

function readDirection(bag: Bag, node: JsonNode, where: string): GmcrOption['direction'] {
  const value = node.kind === 'string' ? node.value : undefined
  if (value === 'both' || value === 'fwd' || value === 'back') return value
  const found = value === undefined ? node.kind : `"${value.slice(0, 30)}"`
  say(bag, node.at, 'wrong-value', {
    where: `${where}.permittedDirection`,
    expected: '"both", "fwd", "back"',
    found,
  })
  return 'both'
}

function readActors(bag: Bag, root: JsonNode, optionCount: number): GmcrActor[] {
  const items = listOf(bag, root, { where: 'file', field: 'decisionMakers', countMax: actorsMax })
  return items.map((node, i) => {
    const where = `decisionMakers[${i}]`
    noteUnknownFields(bag, node, where, actorFields)
    const own = listOf(bag, node, { where, field: 'options', countMax: optionsMax })
    const inside = (name: string) => ({ where: `${where}.${name}`, optionCount })
    return {
      name: textOf(bag, node, { where, field: 'name' }),
      options: own.flatMap((option, j) => {
        const index = readOptionIndex(bag, option, { where: `${where}.options[${j}]`, optionCount })
        return index === undefined ? [] : [index]
      }),
      statements: readAlternatives(bag, field(node, 'preferences'), inside('preferences')),
      ranking: readRanking(bag, node, where),
      misperceptions: readAlternatives(
        bag,
        field(node, 'misperceptions'),
        inside('misperceptions'),
      ),
      at: node.at,
    }
  })
}

interface Within {
  readonly where: string
  readonly optionCount: number
}

/** A list of conditions and compounds; an absent list is empty. */
function readAlternatives(bag: Bag, node: JsonNode | undefined, within: Within): Alternatives[] {
  if (node === undefined) return []
  if (node.kind !== 'array') {
    say(bag, node.at, 'wrong-value', {
      where: within.where,
      expected: 'a list',
      found: node.kind,
    })
    return []
  }
  if (node.items.length > conditionsMax) {
    const facts = { what: within.where, count: node.items.length, countMax: conditionsMax }
    say(bag, node.at, 'too-many', facts)
    return []
  }
  return node.items.map((condition, i) => {
    const inside = { ...within, where: `${within.where}[${i}]` }
    if (condition.kind !== 'object') return [readCondition(bag, condition, inside)]
    const members = listOf(bag, condition, {
      where: inside.where,
      field: 'members',
      countMax: conditionsMax,
    })
    return members.map((member, j) =>
      readCondition(bag, member, { ...inside, where: `${inside.where}.members[${j}]` }),
    )
  })
}

function readCondition(bag: Bag, node: JsonNode, within: Within): Condition {
  const expected = 'a list of [option, "Y" or "N"]'
  if (node.kind !== 'array') {
    say(bag, node.at, 'wrong-value', { where: within.where, expected, found: node.kind })
    return []
  }
  return node.items.flatMap((literal, i): Literal[] => {
    const where = `${within.where}[${i}]`
    const [option, value] =
      literal.kind === 'array' && literal.items.length === 2 ? literal.items : []
    const letter = value?.kind === 'string' ? value.value : undefined
    if (option === undefined || (letter !== 'Y' && letter !== 'N')) {
      say(bag, literal.at, 'wrong-value', { where, expected, found: literal.kind })
      return []
    }
    const index = readOptionIndex(bag, option, { ...within, where })
    return index === undefined ? [] : [{ option: index, value: letter === 'Y' }]
  })
}

function readOptionIndex(bag: Bag, node: JsonNode, within: Within): number | undefined {
  const index = wholeNumber(bag, node, within.where)
  if (index === undefined) return undefined
  if (index >= 0 && index < within.optionCount) return index
  say(bag, node.at, 'no-such-option', { ...within, index })
  return undefined
}

/** `preferenceRanking`, or `preferenceVector` in files before version 0.3.6. */
function readRanking(bag: Bag, actor: JsonNode, where: string): GmcrActor['ranking'] {
  const name = field(actor, 'preferenceRanking') ? 'preferenceRanking' : 'preferenceVector'
  const node = field(actor, name)
  if (node === undefined || node.kind === 'null') return undefined
  const tiers = listOf(bag, actor, { where, field: name, countMax: 2 ** optionsMax })
  return tiers.flatMap((tier, i) => {
    const inside = `${where}.${name}[${i}]`
    const states = (tier.kind === 'array' ? tier.items : [tier]).flatMap(
      (one) => wholeNumber(bag, one, inside) ?? [],
    )
    return states.length === 0 ? [] : [states]
  })
}

function readFlag(bag: Bag, root: JsonNode, actors: readonly GmcrActor[]): boolean {
  const node =
    field(root, 'useManualPreferenceRanking') ?? field(root, 'useManualPreferenceVectors')
  if (node?.kind === 'boolean') return node.value
  if (node !== undefined) {
    const where = 'useManualPreferenceRanking'
    say(bag, node.at, 'wrong-value', { where, expected: 'true, false', found: node.kind })
  }
  const isManual = actors.every((one) => one.ranking !== undefined && one.statements.length === 0)
  if (node === undefined) say(bag, root.at, 'flag-missing', { isManual })
  return isManual
}

/** A partition of the actors; single actors are not groups. Anything else is as if not there. */
function readCoalitions(bag: Bag, node: JsonNode | undefined, actorCount: number): number[][] {
  if (node === undefined) return []
  const groups = (node.kind === 'array' ? node.items : [node]).map((group) =>
    (group.kind === 'array' ? group.items : [group]).map((member) =>
      member.kind === 'number' ? member.value : -1,
    ),
  )
  const members = groups.flat().sort((a, b) => a - b)
  if (members.length !== actorCount || members.some((member, i) => member !== i)) {
    say(bag, node.at, 'coalitions-unclear', {})
    return []
  }
  return groups.filter((group) => group.length > 1)
}

function writtenBy(root: JsonNode): string | undefined {
  const parts = ['program', 'version'].flatMap((name) => {
    const node = field(root, name)
    return node?.kind === 'string' ? [node.value.slice(0, 40)] : []
  })
  return parts.length === 0 ? undefined : parts.join(' ')
}
