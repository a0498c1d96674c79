/**
 * What a question says of one of its fields, for the flag that fills it in: which values there are,
 * from where to where, and what is meant where nothing is given. It is said once, in the schema of
 * questions, and read here from the document that the schema is published as.
 */
import { type CalculationKind, calculation, type Question, question } from '@stufenplan/core'

type Kind = Question['kind']
type Asked<K extends Kind> = Extract<Question, { readonly kind: K }>
/** Fields that all questions of these kinds have. */
type NameIn<Q> = keyof Q & string
type PartOf<Q, N extends NameIn<Q>> = NonNullable<Q[N]>
/** What stands by itself: of a list each item, of values by name each value. */
type One<V> = V extends readonly (infer I)[]
  ? One<I>
  : V extends Readonly<Record<string, infer I>>
    ? One<I>
    : V

/** A field of a question, of one kind or of several that have it alike. */
export interface AnyField {
  readonly kinds: readonly (Kind | CalculationKind)[]
  /** Its name; of a part of a field, the name of the field before its own. */
  readonly path: readonly string[]
  /** What the schema says of it in words. */
  readonly about: string
  /** The values it may have, or each of its items; none where they cannot be counted. */
  readonly values: readonly unknown[]
  /** The least and the greatest number it may be, or each of its items. */
  readonly least: number
  readonly most: number
  /** What it has to be above or below, and cannot be itself. */
  readonly above: number | undefined
  readonly below: number | undefined
  readonly isWhole: boolean
  /** What is meant where it is left out; undefined where that is nothing in particular. */
  readonly preset: unknown
  /** The names of its parts. */
  readonly parts: readonly string[]
}

export interface Field<V> extends AnyField {
  readonly values: readonly One<V>[]
  readonly parts: readonly NameIn<V>[]
}

/** A field, or a part of one; `kinds` are all in which the flag fills it in. */
export function field<K extends Kind, N extends NameIn<Asked<K>>>(
  kinds: K | readonly K[],
  name: N,
): Field<PartOf<Asked<K>, N>>
export function field<
  K extends Kind,
  N extends NameIn<Asked<K>>,
  P extends NameIn<PartOf<Asked<K>, N>>,
>(kinds: K | readonly K[], name: N, part: P): Field<PartOf<PartOf<Asked<K>, N>, P>>
export function field(kinds: Kind | readonly Kind[], ...path: readonly string[]): AnyField {
  return describedField(typeof kinds === 'string' ? [kinds] : kinds, path)
}

/** The same for a field of what is calculated without a model. */
export function calculationField(kinds: readonly CalculationKind[], name: string): AnyField {
  return describedField(kinds, [name])
}

function describedField(all: AnyField['kinds'], path: readonly string[]): AnyField {
  // Help and refusals alone need to know: a command that answers need not read its schema first.
  let known: Described | undefined
  const described = () => {
    known ??= descriptionOf(all[0], path)
    return known
  }
  const item = () => itemOf(described())
  return {
    kinds: all,
    path,
    get about() {
      return described().description ?? ''
    },
    get values() {
      return item().enum ?? []
    },
    get least() {
      return item().minimum ?? Number.NEGATIVE_INFINITY
    },
    get most() {
      return item().maximum ?? Number.POSITIVE_INFINITY
    },
    get above() {
      return item().exclusiveMinimum
    },
    get below() {
      return item().exclusiveMaximum
    },
    get isWhole() {
      return item().type === 'integer'
    },
    get preset() {
      return described().default
    },
    get parts() {
      return Object.keys(described().properties ?? {}) as readonly string[]
    },
  }
}

/** A part of a JSON Schema, as far as flags need it. */
interface Described {
  readonly description?: string
  readonly default?: unknown
  readonly enum?: readonly unknown[]
  readonly type?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly exclusiveMinimum?: number
  readonly exclusiveMaximum?: number
  readonly items?: Described
  readonly properties?: Readonly<Record<string, Described>>
  readonly additionalProperties?: Described | boolean
}

function descriptionOf(
  kind: AnyField['kinds'][number] | undefined,
  path: readonly string[],
): Described {
  const asked = [...question.options, ...calculation.options].find(
    (one) => one.shape.kind.value === kind,
  )
  const [name = '', ...parts] = path
  const own = (asked?.shape as Readonly<Record<string, Published>> | undefined)?.[name]
  const found = parts.reduce(
    (whole: Described | undefined, part) => whole?.properties?.[part],
    own?.toJSONSchema({ io: 'input' }) as Described | undefined,
  )
  if (found === undefined) throw new Error(`No question ${kind} has a field ${path.join('.')}.`)
  return found
}

interface Published {
  toJSONSchema(settings: { readonly io: 'input' }): unknown
}

function itemOf({ items, additionalProperties, ...own }: Described): Described {
  if (items !== undefined) return itemOf(items)
  return typeof additionalProperties === 'object' ? itemOf(additionalProperties) : own
}
