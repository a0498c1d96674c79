/** When an option may be turned at all, beyond what can be undone: a list of conditions. */
import { setField } from './fields.ts'
import { anyText, type DocumentPath, type Edit, isRecord, type JsonValue } from './written.ts'

/** Which way an option is turned: begun, ended, or either. */
export type Turn = 'yes' | 'no' | 'either'

export interface TurnConditionWritten {
  readonly path: DocumentPath
  readonly turn: Turn
  readonly formula: string
  readonly because: JsonValue | undefined
  readonly basis: JsonValue | undefined
}

/** As they are written; what is no condition is passed over, its place is not. */
export function turnConditions(
  option: string,
  written: JsonValue | undefined,
): TurnConditionWritten[] {
  if (!Array.isArray(written)) return []
  return written.flatMap((one: JsonValue, i): TurnConditionWritten[] => {
    if (!isRecord(one)) return []
    const to = anyText(one.to, 'en')
    const turn = to === '' ? 'either' : to === 'yes' || to === 'true' ? 'yes' : 'no'
    const { because, basis } = one
    const path = [...movesOf(option), i]
    return [{ path, turn, formula: anyText(one.while, 'en'), because, basis }]
  })
}

/** A new one; it is assumed until somebody says what it rests on. */
export function addTurnCondition(
  option: string,
  written: JsonValue | undefined,
  formula: string,
): Edit[] {
  const value = { to: 'yes', while: formula, basis: 'assumption' }
  const path = movesOf(option)
  if (!Array.isArray(written)) return [{ kind: 'set', path, value: [value] }]
  return [{ kind: 'insert', path, at: written.length, value }]
}

/** The last one goes with its list. */
export function removeTurnCondition(
  option: string,
  written: JsonValue | undefined,
  i: number,
): Edit[] {
  const isLast = Array.isArray(written) && written.length === 1
  return [{ kind: 'remove', path: isLast ? movesOf(option) : [...movesOf(option), i] }]
}

export function setTurn({ path }: TurnConditionWritten, turn: Turn): Edit[] {
  if (turn === 'either') return [{ kind: 'remove', path: [...path, 'to'] }]
  return setField([...path, 'to'], turn)
}

function movesOf(option: string): DocumentPath {
  return ['options', option, 'moves']
}
