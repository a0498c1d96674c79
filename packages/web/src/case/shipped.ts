/** The models that come with the program; each text is fetched from beside the page when opened. */
const texts = import.meta.glob<string>(
  [
    '../../../../models/**/*.yaml',
    '!../../../../models/broken/**',
    '!../../../../models/**/*.expect.yaml',
  ],
  { query: '?raw', import: 'default' },
)

const byName = new Map(
  Object.entries(texts).map(([path, load]) => [
    path.replace(/^.*\/models\//, '').replace(/(\/model)?\.yaml$/, ''),
    load,
  ]),
)

/** A model's name is its path in the catalogue. */
export const shippedNames: readonly string[] = [...byName.keys()].sort()

/** The text of a shipped model; undefined where there is none of that name. */
export function shippedText(name: string): Promise<string | undefined> {
  return byName.get(name)?.() ?? Promise.resolve(undefined)
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
