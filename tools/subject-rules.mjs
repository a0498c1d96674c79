/** Who may import whom around a subject: what asks, what finds, what computes, what tells. */
import { core, folders, onlyItsPlace, test } from './dependency-places.mjs'

/** Inside a subject: what finds, what computes, and what tells. */
const computing = `${core}subjects/[^/]+/(answers|computing|calculus|from-model)/`
const telling = `${core}subjects/[^/]+/(told|words)/`

/** What subjects ask and find, as documents. */
const written = [
  `${core}subjects/[^/]+/documents/(finding|question)[.]ts$`,
  `${core}subjects/(findings|questions)[.]ts$`,
]

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
export const subjectRules = [
  {
    name: 'subjects-stand-on-what-is-below',
    severity: 'error',
    comment: 'A subject uses the model, the game and the voice. Nothing above it is its matter.',
    ...onlyItsPlace('subjects'),
  },
  {
    name: 'subjects-are-strangers',
    severity: 'error',
    comment:
      'A subject imports another. Pass what you need as data, or have answer/ or explain/ join both.',
    from: { path: `${core}subjects/([^/]+)/`, pathNot: test },
    to: { path: `${core}subjects/`, pathNot: `${core}subjects/$1/` },
  },
  {
    name: 'what-computes-never-tells',
    severity: 'error',
    comment: 'Computing ends in findings. Words are chosen by whoever reads them.',
    from: { path: computing, pathNot: test },
    to: { path: [telling, `${core}(voice|explain)/`] },
  },
  {
    name: 'what-tells-never-computes',
    severity: 'error',
    comment: 'Telling takes the finding and names. A missing fact belongs into the finding.',
    from: { path: [telling, `${core}voice/`, `${core}subjects/told[.]ts$`], pathNot: test },
    to: {
      path: '^(packages|tools)/',
      pathNot: [
        telling,
        `${core}((voice|model|concept|base)/|documents/statement[.]ts$)`,
        ...written,
      ],
    },
  },
  {
    name: 'what-tells-is-free-of-schemas',
    severity: 'error',
    comment: 'A page carries what tells, without the libraries of schemas. Use `import type`.',
    from: { path: [telling, `${core}voice/`], pathNot: test },
    to: {
      path: [...written, `${core}model/model`],
      dependencyTypesNot: ['type-only'],
    },
  },
  {
    name: 'documents-of-a-subject-stand-alone',
    severity: 'error',
    comment: 'What a subject asks and finds is a schema, for whoever reads it from elsewhere.',
    from: { path: `${core}subjects/[^/]+/documents/` },
    to: {
      path: '^(packages|tools)/',
      pathNot: [`${core}(documents|concept|base)/`, `${core}subjects/[^/]+/documents/`],
    },
  },
  {
    name: 'analyses-see-only-the-game',
    severity: 'error',
    comment: 'What computes works on a game and numbers; answers/ read the model and the question.',
    from: { path: `${core}subjects/[^/]+/(computing|calculus)/`, pathNot: test },
    to: {
      path: '^(packages|tools)/',
      pathNot: [
        `${core}(documents|game|concept|base)/`,
        `${core}subjects/[^/]+/(computing|calculus|documents)/`,
      ],
    },
  },
  {
    name: 'recheck-is-independent',
    severity: 'error',
    comment: 'The checker repeats the definitions: with the analysis it would share its mistakes.',
    from: { path: folders(['recheck']), pathNot: test },
    to: {
      path: `${core}subjects/`,
      pathNot: written,
    },
  },
  {
    name: 'explain-computes-nothing',
    severity: 'error',
    comment: 'Explaining joins what the subjects tell, and nothing that they compute.',
    from: { path: folders(['explain']), pathNot: test },
    to: {
      path: '^(packages|tools)/',
      pathNot: [
        folders(['explain', 'voice', 'model', 'base']),
        telling,
        `${core}subjects/(told|findings)[.]ts$`,
      ],
    },
  },
]
