/** States as text: Y and N in the order of the options, and the ways a person names a state. */
import { nearest } from '../base/nearest.ts'
import { type Diagnostic, diagnostic, type Model, optionsIn, parseFormula } from '../model/model.ts'
import { optionPlaces } from './compile.ts'
import type { Frame, Game, Names, State } from './layout.ts'

/** The id of a state in documents: one letter per option, Y or N, in the order of the file. */
export function stateId(optionCount: number, state: State): string {
  let id = ''
  for (let option = 0; option < optionCount; option++) id += (state >>> option) & 1 ? 'Y' : 'N'
  return id
}

/** What a state is called in files for other programs: its id, in state form its name. */
export function stateCode({ frame, names }: Pick<Game, 'frame' | 'names'>, state: State): string {
  return names.states?.[state] ?? stateId(frame.optionCount, state)
}

/** The state an id stands for. The id is taken as well-formed. */
export function stateFromId(id: string): State {
  let state = 0
  for (let option = 0; option < id.length; option++) if (id[option] === 'Y') state |= 1 << option
  return state >>> 0
}

/**
 * Reads a state as a person writes it: `today`; a named state of the model; Y and N per option; or
 * what differs from today, as in `insp, drop, not support`. In state form there are names only.
 */
export function readState(
  model: Model,
  frame: Pick<Frame, 'today' | 'optionCount'>,
  written: string,
): { readonly state: State } | { readonly problem: Diagnostic } {
  const name = written.trim()
  if (name === 'today') return { state: frame.today }
  const named = model.states.find((one) => one.id === name)
  if (named) return { state: withSettings(model, frame.today, named.set) }
  if (model.graph !== undefined) return { problem: unknownState(model, name, []) }
  if (name.length === frame.optionCount && /^[YN]+$/.test(name)) return { state: stateFromId(name) }
  return readChanges(model, frame.today, name)
}

function readChanges(
  model: Model,
  today: State,
  written: string,
): { readonly state: State } | { readonly problem: Diagnostic } {
  const places = optionPlaces(model)
  const settings: { option: string; value: boolean }[] = []
  for (const part of written.split(',')) {
    const match = /^(!|not |no )?\s*(\S+)$/.exec(part.trim())
    const option = match?.[2] ?? part.trim()
    if (!places.has(option)) {
      const commas = withCommas(written, places)
      if (commas !== undefined)
        return { problem: diagnostic('bad-setting', [], { source: written, commas }) }
      return { problem: unknownState(model, option, [...places.keys()]) }
    }
    settings.push({ option, value: match?.[1] === undefined })
  }
  return { state: withSettings(model, today, settings) }
}

function unknownState(model: Model, name: string, options: readonly string[]): Diagnostic {
  const known = ['today', ...model.states.map((one) => one.id), ...options]
  const facts = { what: 'state' as const, name, nearest: nearest(name, known), known }
  return diagnostic('unknown-name', [], facts)
}

/** The options of a formula that could name a state if it were written with commas. */
function withCommas(written: string, places: ReadonlyMap<string, number>): string | undefined {
  const read = /[&|()<>]|\b(?:and|or)\b/.test(written) ? parseFormula(written) : undefined
  if (read === undefined || 'problem' in read) return undefined
  const parts = 'parts' in read.formula ? read.formula.parts : [read.formula]
  const settings = parts.map((part) => {
    const [option, isOff] = part.kind === 'not' ? [part.of, true] : [part, false]
    if (option.kind !== 'option') return undefined
    return isOff ? `not ${option.option}` : option.option
  })
  const names = optionsIn(read.formula)
  if (!names.every((name) => places.has(name))) return undefined
  return settings.every((one) => one !== undefined) ? settings.join(', ') : names.join(', ')
}

/** A state with some options brought to a value. */
export function withSettings(
  model: Model,
  from: State,
  settings: readonly { readonly option: string; readonly value: boolean }[],
): State {
  const places = optionPlaces(model)
  let state = from
  for (const { option, value } of settings) {
    const bit = 1 << (places.get(option) ?? 0)
    state = value ? state | bit : state & ~bit
  }
  return state >>> 0
}

/** The actors of a set of bits, by id. */
export function actorIds(names: Names, set: number): string[] {
  return names.actors.filter((_, i) => (set >>> i) & 1)
}
