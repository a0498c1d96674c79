/**
 * Takes the place of `shipped.ts` where the page is one file: the model that was put into the file
 * is the only one that comes with it.
 */
import type { Shipped } from './shipped.ts'

interface Inside {
  readonly name: string
  readonly text: string
  /** Tells this file from others of the same name, which share a browser's storage. */
  readonly key: string
  readonly isReadOnly: boolean
}

const inside = JSON.parse(document.getElementById('model')?.textContent || 'null') as Inside | null
const caseId = inside === null ? 'case' : `${inside.name}~${inside.key}`

export const home: string = caseId
export const isOneFile: boolean = true
export const isReadOnly: boolean = inside?.isReadOnly ?? false
export const shippedNames: readonly string[] = inside === null ? [] : [caseId]

export function shipped(name: string): Promise<Shipped | undefined> {
  return Promise.resolve(name === caseId && inside !== null ? { text: inside.text } : undefined)
}

export async function shippedText(name: string): Promise<string | undefined> {
  return (await shipped(name))?.text
}

export function shippedTitle(name: string): string {
  return name === caseId ? (inside?.name ?? name) : name
}
