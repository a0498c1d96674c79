/**
 * Who may import whom, each rule with its reason; ARCHITECTURE.md draws the same picture.
 *
 * A folder of the core is imported by its face, the file that bears its name. A new folder gets a
 * place in `places` of dependency-places.mjs, and with it the list of what it may import. Where a
 * rule is in the way, the design is wrong or the rule is: change one of them, here and in
 * ARCHITECTURE.md together.
 *
 * Tests are exempt from the direction rules: a test may build what it needs from any folder.
 */
import { core, folders, mathematics, onlyItsPlace, places, test } from './dependency-places.mjs'
import { subjectRules } from './subject-rules.mjs'

/**
 * Folders whose files are each a thing of its own; and formulas, tests, names of authors and what
 * differs between two models, which telling reads.
 */
const open = [
  'base',
  'documents',
  'asking',
  'voice',
  'model/(?:author-names|difference|formula|test-language)[.]ts',
].map((name) => `${core}${name}`)

/**
 * Files by which a folder is imported: that of its name; of a subject also its documents. The
 * patterns are read as one, so their groups are counted through.
 */
const faces = [
  `${core}([^/]+)/\\1[.]ts$`,
  `${core}subjects/[^/]+[.]ts$`,
  `${core}subjects/([^/]+)/(\\2|documents/finding|documents/question|told/told|calculus/calculus)[.]ts$`,
]

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
export const rules = [
  {
    name: 'no-cycles',
    severity: 'error',
    comment:
      'Two files need each other: neither can be read alone. Move what both need below both.',
    from: {},
    to: { circular: true },
  },
  {
    name: 'nothing-unresolved',
    severity: 'error',
    comment: 'The import leads nowhere, so no other rule can judge it. Correct its path.',
    from: { path: '^packages/' },
    to: { couldNotResolve: true },
  },
  {
    name: 'nobody-imports-a-test',
    severity: 'error',
    comment: 'A test is the end of a line. Move what you need to a file that is not a test.',
    from: {},
    to: { path: test },
  },
  {
    name: 'sources-know-no-test-tree',
    severity: 'error',
    comment:
      'A source needs something from test/ or bench/. What ships must not need what does not.',
    from: { path: '^packages/[^/]+/src/', pathNot: test },
    to: { path: '^(packages/[^/]+/(test|bench)/|tools/)' },
  },
  {
    name: 'every-folder-has-a-place',
    severity: 'error',
    comment:
      'This folder has no place in tools/dependency-places.mjs: say there what it may import.',
    from: {},
    to: { path: `${core}[^/]+/`, pathNot: folders(Object.keys(places)) },
  },
  {
    name: 'through-the-face',
    severity: 'error',
    comment:
      'Import a folder by the file that bears its name, so that its inside may change freely.',
    from: { path: `${core}([^/]+)/`, pathNot: test },
    to: {
      path: `${core}[^/]+/`,
      pathNot: [`${core}$1/`, ...open, ...faces],
    },
  },
  {
    name: 'index-gathers-faces',
    severity: 'error',
    comment:
      'The public index gathers faces only. Export what you need from the face of its folder.',
    from: { path: `${core}[^/]+[.]ts$`, pathNot: test },
    to: { path: `${core}[^/]+/`, pathNot: [...open, ...faces] },
  },
  {
    name: 'index-is-for-outsiders',
    severity: 'error',
    comment:
      'Inside the core, import the folder itself: through the index everything is in a cycle.',
    from: { path: `${core}[^/]+/`, pathNot: test },
    to: { path: `${core}index[.]ts$` },
  },
  {
    name: 'base-knows-nothing',
    severity: 'error',
    comment:
      'base/ holds no word of the domain. What knows a model or a game belongs to its folder.',
    ...onlyItsPlace('base'),
  },
  {
    name: 'kernel-knows-numbers-only',
    severity: 'error',
    comment: 'kernel/ computes with numbers and bits. What they stand for belongs to game/.',
    ...onlyItsPlace('kernel'),
  },
  {
    name: 'concepts-hold-facts-and-words',
    severity: 'error',
    comment: 'concept/ says what a concept is: readers of models and the page load it as well.',
    ...onlyItsPlace('concept'),
  },
  {
    name: 'model-stands-on-base',
    severity: 'error',
    comment: 'A model is what the author wrote. It knows nothing that is computed from it.',
    ...onlyItsPlace('model'),
  },
  {
    name: 'documents-stand-on-base',
    severity: 'error',
    comment:
      'Questions and findings are kept and sent alone. Their parts need no model and no game.',
    ...onlyItsPlace('documents'),
  },
  {
    name: 'game-comes-from-the-model',
    severity: 'error',
    comment: 'A game is compiled from a model. It does not know what will be asked about it.',
    ...onlyItsPlace('game'),
  },
  {
    name: 'asking-knows-no-subject',
    severity: 'error',
    comment: 'What every answer starts from is the same whatever is asked.',
    ...onlyItsPlace('asking'),
  },
  {
    name: 'voice-is-for-every-subject',
    severity: 'error',
    comment: 'How a thing of the model is named belongs here; what is said of it, to its subject.',
    ...onlyItsPlace('voice'),
  },
  {
    name: 'mathematics-knows-no-model',
    severity: 'error',
    comment: 'These calculate with numbers alone, for whoever has no model.',
    from: { path: folders(mathematics), pathNot: test },
    to: { path: '^(packages|tools)/', pathNot: folders([...mathematics, 'base']) },
  },
  {
    name: 'calculations-know-no-model',
    severity: 'error',
    comment: 'What is calculated without a model needs the mathematics and words, and no more.',
    ...onlyItsPlace('calculation'),
  },
  {
    name: 'calculations-compute-or-tell',
    severity: 'error',
    comment: 'What calculates chooses no words, and what tells takes the result as it is.',
    from: { path: `${core}calculation/(computing|documents)/`, pathNot: test },
    to: { path: [`${core}calculation/told/`, `${core}voice/`] },
  },
  {
    name: 'calculations-tell-or-compute',
    severity: 'error',
    comment: 'A missing number belongs into the result of the calculation.',
    from: { path: `${core}calculation/told/`, pathNot: test },
    to: { path: [`${core}calculation/computing/`, folders(mathematics)] },
  },
  {
    name: 'check-finds-mistakes-only',
    severity: 'error',
    comment: 'Checking needs what a model states and its states, and nothing that is asked.',
    ...onlyItsPlace('check'),
  },
  {
    name: 'exchange-needs-model-and-states',
    severity: 'error',
    comment: 'Files of other programs hold models: what is asked about them is not their matter.',
    ...onlyItsPlace('exchange'),
  },
  {
    name: 'layout-and-moves-know-no-model',
    severity: 'error',
    comment: 'The arrays of a game are free of names. Only compiling may look at the model.',
    from: { path: `${core}game/(layout|moves)[.]ts$` },
    to: { path: '^(packages|tools)/', pathNot: folders(['base', 'kernel', 'game']) },
  },
  ...subjectRules,
  {
    name: 'recheck-stands-on-what-is-below',
    severity: 'error',
    comment:
      'The checker reads findings and models. Who asks, answers and explains is not below it.',
    ...onlyItsPlace('recheck'),
  },
  {
    name: 'recheck-takes-names-of-concepts-only',
    severity: 'error',
    comment:
      'The checker states itself what each concept asks. Use `import type` for the names alone.',
    from: { path: folders(['recheck']), pathNot: test },
    to: { path: folders(['concept']), dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'text-is-drawn-from-explanations',
    severity: 'error',
    comment: 'A view turns an explanation into text. What it lacks belongs into the explanation.',
    from: { path: `${core}voice/text(-grid)?[.]ts$` },
    to: {
      path: '^(packages|tools)/',
      pathNot: [`${core}base/`, `${core}voice/(explanation|cell|text-grid)[.]ts$`],
    },
  },
  {
    name: 'brief-tells-what-was-found',
    severity: 'error',
    comment: 'A brief is told from answers. What it lacks belongs into a finding.',
    ...onlyItsPlace('brief'),
  },
  {
    name: 'brief-again-tells-and-checks',
    severity: 'error',
    comment: 'To try a brief again is to check its findings and to tell them again, and no more.',
    ...onlyItsPlace('brief-again'),
  },
  {
    name: 'answer-prints-nothing',
    severity: 'error',
    comment:
      'answer/ gives findings. Whoever asked chooses the words, so words are never needed here.',
    ...onlyItsPlace('answer'),
  },
  {
    name: 'core-needs-three-packages-only',
    severity: 'error',
    comment:
      'The core depends on yaml, zod and a calendar alone: it must run wherever JavaScript runs.',
    from: { path: core, pathNot: test },
    to: {
      path: 'node_modules|^[^./]',
      pathNot: [
        '^(packages|tools)/',
        '(^|/)node_modules/(yaml|zod|temporal-polyfill)(/|$)',
        '^(yaml|zod|temporal-polyfill)(/|$)',
      ],
      dependencyTypesNot: ['core'],
    },
  },
  {
    name: 'yaml-only-in-model',
    severity: 'error',
    comment: 'How a model is written is known to model/ alone. Everyone else takes the Model.',
    from: { path: core, pathNot: [`${core}model/`, test] },
    to: { path: '(^|/)node_modules/yaml(/|$)' },
  },
  {
    name: 'core-is-pure',
    severity: 'error',
    comment: 'The core runs in a browser too. Files, processes and clocks are outside.',
    from: { path: core, pathNot: test },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'core-by-its-name',
    severity: 'error',
    comment: "Outside, the core is '@stufenplan/core': the rest of it may change any day.",
    from: { path: '^packages/(?!core/)', pathNot: test },
    to: { path: '^packages/core/', dependencyTypes: ['local'] },
  },
  {
    name: 'core-knows-no-shell',
    severity: 'error',
    comment: 'The core is below every other package: they call it, never the other way round.',
    from: { path: '^packages/core/' },
    to: { path: '^packages/(?!core/)' },
  },
  {
    name: 'paper-writes-what-it-is-given',
    severity: 'error',
    comment:
      "Writers take documents. What is said in them is the core's matter: use `import type`.",
    from: { path: '^packages/paper/src/', pathNot: test },
    to: {
      path: '(^|/)@stufenplan/core(/|$)|^packages/(core|cli|web)/',
      dependencyTypesNot: ['type-only'],
    },
  },
  {
    name: 'paper-by-its-names',
    severity: 'error',
    comment: "Outside, paper is '@stufenplan/paper' and what its package.json names besides.",
    from: { path: '^packages/(?!paper/)', pathNot: test },
    to: {
      path: '^packages/paper/src/(?!(paper|calendar|carried|csv-files|docx|pdf-data|sheet|xlsx)[.]ts$)',
    },
  },
  {
    name: 'page-computes-in-the-worker',
    severity: 'error',
    comment:
      'The page computes nothing of its own: runner/compute.ts and what it loads ask the core. Use `import type`. Telling is no computing.',
    from: {
      path: '^packages/web/src/',
      pathNot: [
        '^packages/web/src/runner/(compute|exported|imported|part-offered|rows-offered|sheets)[.]ts$',
        test,
      ],
    },
    to: {
      path: '(^|/)@stufenplan/core(/|$)|^packages/core/',
      pathNot: folders(['brief', 'concept', 'explain', 'voice']),
      dependencyTypesNot: ['type-only'],
    },
  },
  {
    name: 'page-asks-the-runner',
    severity: 'error',
    comment: 'Only the runner knows how work reaches a worker. Views ask through case/answers.',
    from: { path: '^packages/web/src/', pathNot: ['^packages/web/src/runner/', test] },
    to: { path: '^packages/web/src/runner/(?!runner[.]ts$)' },
  },
  {
    name: 'page-parts-by-their-face',
    severity: 'error',
    comment: 'Import a folder of the page by the file that bears its name.',
    from: { path: '^packages/web/src/([^/]+)/', pathNot: test },
    to: {
      path: '^packages/web/src/(explained|parts|storage)/',
      pathNot: ['^packages/web/src/$1/', '^packages/web/src/([^/]+)/\\1[.]ts$'],
    },
  },
  {
    name: 'views-are-strangers',
    severity: 'error',
    comment: 'A view knows no other view. What two of them need belongs to parts/ or explained/.',
    from: { path: '^packages/web/src/views/([^/]+)/', pathNot: test },
    to: { path: '^packages/web/src/views/', pathNot: '^packages/web/src/views/$1/' },
  },
  {
    name: 'edits-know-the-text-alone',
    severity: 'error',
    comment:
      'An edit is made of the document as written. What is on screen is handed in by the view.',
    from: { path: '^packages/web/src/edits/', pathNot: test },
    to: { path: '^packages/web/src/', pathNot: '^packages/web/src/(edits|words)/' },
  },
  {
    name: 'browser-storage-in-one-place',
    severity: 'error',
    comment: 'Only storage/ keeps what the user wrote: one place to keep work from loss.',
    from: { path: '^packages/web/src/', pathNot: ['^packages/web/src/storage/', test] },
    to: { path: '(^|/)node_modules/idb(/|$)' },
  },
  {
    name: 'files-in-one-place',
    severity: 'error',
    comment:
      'Only files.ts, writing.ts and save-file.ts in call/ of the command touch the disk: work is kept there.',
    from: {
      path: '^packages/[^/]+/src/',
      pathNot: ['^packages/cli/src/call/(files|writing|save-file)[.]ts$', test],
    },
    to: { path: '^(node:)?fs(/promises)?$', dependencyTypes: ['core'] },
  },
]

/** @type {import('dependency-cruiser').ICruiseOptions} */
export const options = {
  doNotFollow: { path: 'node_modules' },
  exclude: { path: '(^|/)(dist|coverage)/' },
  tsPreCompilationDeps: true,
  enhancedResolveOptions: {
    exportsFields: ['exports'],
    conditionNames: ['import', 'types', 'default'],
    extensions: ['.ts', '.mjs', '.js', '.json', '.svelte'],
  },
}
