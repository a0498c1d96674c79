/** `inspection` as tests ask it: with tables in files, for its result or for its page. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { calculated } from '@stufenplan/core'
import { expect } from 'vitest'
import { said } from './in-process.ts'

let folder: string | undefined

/** Removes the tables. */
export function removeTables(): void {
  if (folder !== undefined) rmSync(folder, { recursive: true })
  folder = undefined
}

/** A table in a file. */
export function table(name: string, ...lines: readonly string[]): string {
  folder ??= mkdtempSync(join(tmpdir(), 'stufenplan-inspection-'))
  const path = join(folder, name)
  writeFileSync(path, `${lines.join('\n')}\n`)
  return path
}

export async function asked(...words: readonly (string | number)[]) {
  const found = await said('inspection', ...words.map(String), '--json')
  expect(found.err).toBe('')
  const { result } = calculated.parse(JSON.parse(found.out))
  // Fields differ by kind; each test reads those of its own.
  return { ...(result as unknown as Record<string, never>), code: found.code } as Answered
}

interface Answered {
  readonly code: number
  readonly [field: string]: unknown
}

export async function page(...words: readonly (string | number)[]): Promise<string> {
  return (await said('inspection', ...words.map(String))).out
}

export interface Exact {
  readonly fraction: string
  readonly decimal: number
}
