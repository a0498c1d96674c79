/**
 * A model in a world → `.gmcr`. Statements become conditions where they can; where one of an
 * actor's cannot, or an author ranked states directly, all actors get the ranking that their
 * statements give, because the format knows rankings for all or for none.
 */
import { compile, type Game, inWorld, type World } from '../game/game.ts'
import type { Model, Rule, Statement, Text } from '../model/model.ts'
import { alternativesOf, type Literals } from './dnf.ts'
import { rankTiers } from './gmcr-ordinals.ts'
import { lossesOf } from './losses.ts'
import { hasErrorRemarks, type Remark, remark } from './remark.ts'

/** A model in another program's form, with what is lost on the way. */
export interface Exported {
  readonly text?: string
  readonly remarks: readonly Remark[]
}

/** More states than this are not listed in rankings. */
const rankedStatesMax = 4_096
/** The original program adds powers of two in a machine word, which ends here. */
const statementCountMax = 62

type Cond = readonly (readonly [number, 'Y' | 'N'])[]
type Preference = Cond | { readonly compound: true; readonly members: readonly Cond[] }

/** The file's text, and what was left behind. `language` chooses the names that are written. */
export function writeGmcr(model: Model, world: World, language: string): Exported {
  if (model.graph !== undefined) return { remarks: [remark('without-options', {})] }
  const inForce = inWorld(model, world)
  const game = compile(model, world)
  const remarks = [...lossesOf(model, inForce.statements)]
  if (game.frame.conditions !== undefined) remarks.push(remark('conditions-lost', {}))
  const statements = inForce.statements.map((list) => list.filter((one) => one.known))
  const written = statements.map((list) => preferencesOf(model, list))
  const isManual =
    model.actors.some((actor) => actor.ranking !== undefined) ||
    written.some((list) => list === undefined || list.length > statementCountMax)
  const infeasible = infeasiblesOf(model, inForce.rules)
  if (infeasible === undefined)
    remarks.push(remark('not-expressible', { what: 'rules', countMax: 0 }))
  if (isManual && game.frame.stateCount > rankedStatesMax)
    remarks.push(remark('not-expressible', { what: 'preferences', countMax: rankedStatesMax }))
  if (hasErrorRemarks(remarks)) return { remarks }
  for (const [i, actor] of model.actors.entries())
    if (isManual && actor.ranking === undefined && (statements[i]?.length ?? 0) > 0)
      remarks.push(remark('as-ranking', { actor: actor.id }))
  const preferences = isManual ? [] : written
  const file = fileOf(model, game, { infeasible: infeasible ?? [], preferences, language })
  return { text: `${JSON.stringify(file)}\n`, remarks }
}

interface Parts {
  readonly infeasible: readonly Cond[]
  /** Per actor; empty where rankings count. */
  readonly preferences: readonly (readonly Preference[] | undefined)[]
  readonly language: string
}

const directions = { yes: 'both', 'once-yes': 'fwd', 'once-no': 'back' } as const

function fileOf(model: Model, game: Game, { infeasible, preferences, language }: Parts) {
  const isManual = preferences.length === 0
  const name = (text: Text) => text[language] ?? text[model.languages[0] ?? ''] ?? ''
  const tiers = isManual ? rankTiers(model, game) : []
  return {
    options: model.options.map((option) => ({
      name: name(option.label),
      permittedDirection: directions[option.reversible],
    })),
    decisionMakers: model.actors.map((actor, i) => ({
      name: name(actor.label),
      options: model.options.flatMap((one, o) => (one.owner === actor.id ? [o] : [])),
      misperceptions: overlookedBy(model, actor.id),
      preferences: preferences[i] ?? [],
      ...(isManual && { preferenceRanking: tiers[i] }),
    })),
    infeasibles: infeasible,
    useManualPreferenceRanking: isManual,
    coalitions: model.actors.map((_, i) => i),
    program: 'gmcr-py',
    version: '0.4.1',
  }
}

/** States that the actor takes to be impossible; what cannot be written is counted as lost. */
function overlookedBy(model: Model, actor: string): Cond[] {
  const perception = model.perceptions?.find((one) => one.id === actor)
  const alternatives = (perception?.impossible ?? []).flatMap((one) => alternativesOf(one) ?? [])
  return alternatives.map((one) => condition(model, one))
}

/** Undefined where one has too many alternatives. Statements that decide nothing are left out. */
function preferencesOf(model: Model, list: readonly Statement[]): Preference[] | undefined {
  const written: Preference[] = []
  for (const { want } of list) {
    const alternatives = alternativesOf(want)
    if (alternatives === undefined) return undefined
    const [first] = alternatives
    if (first === undefined || alternatives.some((one) => one.size === 0)) continue
    const members = alternatives.map((one) => condition(model, one))
    written.push(members.length === 1 ? condition(model, first) : { compound: true, members })
  }
  return written
}

/** Each alternative of a rule is an infeasible condition of its own. */
function infeasiblesOf(model: Model, rules: readonly Rule[]): Cond[] | undefined {
  const all: Cond[] = []
  for (const { never } of rules) {
    const alternatives = alternativesOf(never)
    if (alternatives === undefined) return undefined
    all.push(...alternatives.map((one) => condition(model, one)))
  }
  return all
}

function condition(model: Model, literals: Literals): Cond {
  return model.options.flatMap((option, i) => {
    const value = literals.get(option.id)
    return value === undefined ? [] : [[i, value ? 'Y' : 'N'] as const]
  })
}
