/** The page with a model in it, as one file that opens from a disk. */
import { createHash } from 'node:crypto'
import type { Model } from '@stufenplan/core'

/** Where the built page leaves room for a model. */
const place = '<script type="application/json" id="model"></script>'

export interface PageFile {
  readonly model: Pick<Model, 'id'>
  readonly text: string
  readonly isReadOnly: boolean
}

/** `page` is the built one; undefined where it has no place for a model. */
export function pageWith(page: string, { model, text, isReadOnly }: PageFile): string | undefined {
  if (!page.includes(place)) return undefined
  const key = createHash('sha256').update(text).digest('hex').slice(0, 8)
  const data = asData({ name: model.id, text, key, isReadOnly })
  return page.replace(place, () => place.replace('></', () => `>${data}</`))
}

/** A block of data ends at the first "</script", wherever it stands; escaped, it says the same. */
function asData(value: unknown): string {
  return JSON.stringify(value).replace(/<|[^\P{Cc}\n\t]|\p{Cf}/gu, (character) =>
    Array.from(
      { length: character.length },
      (_, i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`,
    ).join(''),
  )
}
