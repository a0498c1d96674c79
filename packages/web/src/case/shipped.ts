/** The models that come with the program. */
import type { ReadText } from '../runner/runner.ts'

/** A model that comes with the program: its text, and what that was read as. */
export interface Shipped {
  readonly text: string
  readonly reading?: ReadText
}

/** Each is fetched from beside the page when it is opened. */
const models = import.meta.glob<Shipped>(
  [
    '../../../../models/**/*.yaml',
    '!../../../../models/broken/**',
    '!../../../../models/**/*.expect.yaml',
  ],
  { query: '?shipped', import: 'default' },
)

const byName = new Map(
  Object.entries(models).map(([path, load]) => [
    path.replace(/^.*\/models\//, '').replace(/(\/model)?\.yaml$/, ''),
    load,
  ]),
)

/** A model's name is its path in the catalogue. */
export const shippedNames: readonly string[] = [...byName.keys()].sort()

/** A shipped model; undefined where there is none of that name. */
export function shipped(name: string): Promise<Shipped | undefined> {
  return byName.get(name)?.() ?? Promise.resolve(undefined)
}

export async function shippedText(name: string): Promise<string | undefined> {
  return (await shipped(name))?.text
}

/** What the page shows when its address says nothing. */
export const home: string = 'korea-2025'

/** Is the page one file, with a model in it? Then `inside.ts` stands in place of this one. */
export const isOneFile: boolean = false

/** Was the page given to be read, and not to be changed? */
export const isReadOnly: boolean = false

/** What a shipped model is called on screen. */
export function shippedTitle(name: string): string {
  return name
}
