/**
 * `.gmcr` → a model of ours, with everything that did not come along said.
 *
 * The numbers in the file mean two things. In conditions an option is its place in the file. In
 * rankings a state is its ordinal among the feasible ones, counted after the options have been put
 * in the order of their owners, the first option being the least significant bit:
 *
 *     decision makers   A: [2, 0]  B: [1]        options in states: 2 0 1
 *     state 1, 2, …     ascending by  o2 + 2·o0 + 4·o1, infeasible ones left out
 *
 * The imported model keeps that order of options, so that its states count the same way.
 */
import { type Model, type ModelDocument, messageOf, parse, writeDocument } from '../model/model.ts'
import { documentOf } from './gmcr-document.ts'
import { type GmcrFile, readGmcrFile } from './gmcr-file.ts'
import { type JsonProblem, jsonDepthMax, jsonNodeCountMax, parseJson } from './json.ts'
import { type Bag, say } from './json-fields.ts'
import { hasErrorRemarks, type Remark } from './remark.ts'

/** What came of a file. The text and the model are there exactly when no remark is an error. */
export interface Imported {
  readonly text?: string
  readonly model?: Model
  readonly remarks: readonly Remark[]
}

const lengthMax = 4_000_000

/** By its name, or by what it begins with: a YAML model has no "decisionMakers". */
export function isGmcr(name: string, text: string): boolean {
  return /[.]gmcr$/i.test(name) || (/^\ufeff?\s*\{/.test(text) && text.includes('"decisionMakers"'))
}

/** Reads a `.gmcr` file; `name` is what the file is called, and becomes the model's title. */
export function readGmcr(text: string, name: string): Imported {
  const bag: Bag = { text, remarks: [] }
  const document = documentFrom(bag, name)
  if (document === undefined || hasErrorRemarks(bag.remarks)) return { remarks: bag.remarks }
  const written = writeDocument(document)
  const { model, diagnostics } = parse(written)
  if (model === undefined) {
    const first = diagnostics.find((one) => one.severity === 'error')
    say(bag, undefined, 'not-a-model', {
      reason: { en: first ? messageOf(first, 'en') : '', de: first ? messageOf(first, 'de') : '' },
    })
    return { remarks: bag.remarks }
  }
  return { text: written, model, remarks: bag.remarks }
}

function documentFrom(bag: Bag, name: string): ModelDocument | undefined {
  const { text } = bag
  if (text.length > lengthMax) {
    say(bag, undefined, 'too-long', { size: text.length, sizeMax: lengthMax })
    return undefined
  }
  const read = parseJson(text.startsWith('\ufeff') ? text.slice(1) : text)
  if ('problem' in read) {
    sayProblem(bag, read.problem)
    return undefined
  }
  const file = readGmcrFile(bag, read.node)
  if (file === undefined || hasErrorRemarks(bag.remarks)) return undefined
  if (!hasOwners(bag, file)) return undefined
  return documentOf(bag, file, name)
}

function sayProblem(bag: Bag, { at, reason, found }: JsonProblem): void {
  if (reason === 'deep')
    say(bag, at, 'too-many', { what: 'levels', count: jsonDepthMax + 1, countMax: jsonDepthMax })
  else if (reason === 'many') {
    const countMax = jsonNodeCountMax
    say(bag, at, 'too-many', { what: 'values', count: countMax + 1, countMax })
  } else {
    const shown = found.trim() === '' ? '–' : JSON.stringify(found)
    say(bag, at, 'not-json', { expected: expected[reason], found: shown })
  }
}

const expected: { readonly [K in JsonProblem['reason']]: string } = {
  value: 'a value',
  name: '"…":',
  colon: ':',
  comma: ', ] }',
  string: '"',
  end: '–',
  key: 'a key that is not yet there',
  deep: '',
  many: '',
}

/** Every option needs one owner: with two, or none, states of the file mean nothing definite. */
function hasOwners(bag: Bag, { options, actors }: GmcrFile): boolean {
  const owners = options.map((): string[] => [])
  for (const actor of actors)
    for (const option of new Set(actor.options)) owners[option]?.push(actor.name)
  for (const [i, { name, at }] of options.entries()) {
    const [first, second] = owners[i] ?? []
    if (first === undefined) say(bag, at, 'ownerless-option', { option: name })
    else if (second !== undefined) say(bag, at, 'shared-option', { option: name, first, second })
  }
  return !hasErrorRemarks(bag.remarks)
}
