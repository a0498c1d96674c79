/** The folders of the core, who may import whom among them, and patterns that name them. */
export const core = '^packages/core/src/'
export const test = '[.]test[.]ts$'

/** Mathematics that needs no model, and what is asked about a model. */
export const mathematics = ['bargaining', 'cross-impact', 'inspection', 'spatial', 'theory']

/** Each folder of the core, and the folders it may import. */
export const places = {
  base: [],
  concept: ['base'],
  kernel: ['base'],
  model: ['concept', 'base'],
  documents: ['concept', 'base'],
  game: ['model', 'kernel', 'base'],
  asking: ['game', 'model', 'base'],
  voice: ['documents', 'model', 'concept', 'base'],
  ...Object.fromEntries(mathematics.map((name) => [name, ['base']])),
  detection: ['inspection', 'model', 'base'],
  calculation: ['bargaining', 'cross-impact', 'inspection', 'spatial', 'voice', 'base'],
  implementation: ['model', 'base'],
  subjects: [
    'voice',
    'detection',
    'bargaining',
    'asking',
    'documents',
    'game',
    'model',
    'concept',
    'base',
  ],
  check: ['subjects', 'game', 'model', 'base'],
  exchange: ['cross-impact', 'game', 'model', 'base'],
  recheck: ['subjects', 'documents', 'game', 'model', 'concept', 'base'],
  explain: ['subjects', 'voice', 'model', 'base'],
  brief: ['subjects', 'voice', 'model', 'base'],
  'brief-again': ['answer', 'brief', 'recheck', 'subjects', 'voice', 'game', 'model', 'base'],
  answer: [
    'subjects',
    'implementation',
    'detection',
    'cross-impact',
    'asking',
    'documents',
    'recheck',
    'game',
    'model',
    'concept',
    'base',
  ],
}

/** @param {readonly string[]} names */
export const folders = (names) => `${core}(${names.join('|')})/`

/**
 * Files of `name` may import what `places` says, npm packages (other rules judge those) and
 * their own folder; everything else below packages/ is refused.
 * @param {keyof typeof places} name
 */
export function onlyItsPlace(name) {
  const allowed = [name, .../** @type {string[]} */ (places[name])]
  return {
    from: { path: folders([name]), pathNot: test },
    to: { path: '^(packages|tools)/', pathNot: folders(allowed) },
  }
}
