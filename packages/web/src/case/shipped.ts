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
