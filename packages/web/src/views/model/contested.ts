/** Which statements of an actor's list the contested questions move, drawn as brackets. */
import {
  anyText,
  entriesOf,
  isRecord,
  type JsonRecord,
  type JsonValue,
} from '../../edits/written.ts'

export interface Contested {
  readonly question: string
  readonly title: JsonValue | undefined
  /** Places in the list, the smaller first; equal where one statement alone is in question. */
  readonly from: number
  readonly to: number
}

/** The name by which other parts of a model speak of a statement. */
export function nameOf(statement: JsonValue): string {
  if (!isRecord(statement)) return anyText(statement, 'en')
  return anyText(statement.id, 'en') || anyText(statement.want, 'en')
}

export function contestedIn(
  written: JsonRecord,
  actor: string,
  statements: readonly JsonValue[],
): Contested[] {
  const names = statements.map(nameOf)
  const placeOf = (name: JsonValue | undefined) =>
    typeof name === 'string' ? names.indexOf(name) : -1
  return entriesOf(written, 'questions').flatMap(([question, value]) => {
    const title = isRecord(value) ? value.title : undefined
    return changesOf(value)
      .filter((change) => change.of === actor)
      .flatMap((change): Contested[] => {
        const mine = placeOf(change.move ?? change.replace ?? change.drop)
        const other = placeOf(change.after ?? change.before)
        const places = [mine, other].filter((place) => place >= 0)
        if (places.length === 0) return []
        return [{ question, title, from: Math.min(...places), to: Math.max(...places) }]
      })
  })
}

function changesOf(question: JsonValue): JsonRecord[] {
  const answers = isRecord(question) ? question.answers : undefined
  if (!isRecord(answers)) return []
  return Object.values(answers).flatMap((answer) => {
    const changes = isRecord(answer) ? answer.changes : undefined
    return Array.isArray(changes) ? changes.filter(isRecord) : []
  })
}

/** Brackets side by side where they would lie on one another: for each its lane, 0 first. */
export function lanesOf(contested: readonly Contested[]): number[] {
  const ends: number[] = []
  return contested.map(({ from, to }) => {
    const free = ends.findIndex((end) => end < from)
    const lane = free < 0 ? ends.length : free
    ends[lane] = to
    return lane
  })
}
