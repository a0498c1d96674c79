/**
 * For each diagnostic: facts for an example of its message, and when it comes and what to do. A
 * new code does not compile until it stands here.
 */
import type { Diagnostic } from '../../packages/core/src/index.ts'
import { judgementHelp } from './judgement-help.ts'
import { scheduleHelp } from './schedule-help.ts'

export type Code = Diagnostic['code']

/** The facts of a code, without what every diagnostic has. */
type Facts<K extends Code> = Omit<
  Extract<Diagnostic, { code: K }>,
  'code' | 'severity' | 'path' | 'at'
>

export type Help = { readonly [K in Code]: { readonly facts: Facts<K>; readonly advice: string } }

export const help: Help = {
  'not-text': {
    facts: { encoding: 'UTF-16' },
    advice:
      'The bytes are not UTF-8. Some programs on Windows save as UTF-16: choose "UTF-8" when saving. Nothing is guessed, because a misread letter would change a name.',
  },
  'too-long': {
    facts: { size: 1_500_000, sizeMax: 1_000_000 },
    advice:
      'A model of this length is a different file given by mistake, or two models in one. The limit keeps every answer quick and every file safe to open.',
  },
  empty: {
    facts: {},
    advice:
      'The file holds nothing, or comments only. `stufenplan new FILE` writes a file to start from.',
  },
  syntax: {
    facts: { reason: 'quote' },
    advice:
      'The text breaks the rules of YAML. The usual causes: a colon inside a text that has no quotes, a tab used for indentation, a bracket that is never closed. Mend the first one reported; those after it often follow from it.',
  },
  'line-ends': {
    facts: {},
    advice:
      'Some old programs end lines with one sign that YAML does not take for a line end. Any editor can save the file with the line ends of today (LF, or CRLF on Windows).',
  },
  'other-program': {
    facts: { program: 'gambit-table' },
    advice:
      'The file was written for another program, and its name or its first lines say for which. Only `.gmcr` files in JSON can be taken over, with `stufenplan import`.',
  },
  'duplicate-key': {
    facts: { key: 'halt' },
    advice:
      'Two entries of one section bear the same name. YAML would let the second win silently; here you decide.',
  },
  'too-deep': {
    facts: { depthMax: 40 },
    advice: 'No model needs such nesting. It is usually a bracket that is opened again and again.',
  },
  alias: {
    facts: { text: '*base' },
    advice:
      'Anchors (`&name`) and aliases (`*name`) are refused: a few of them can stand for gigabytes, and a reader has to search for what is meant. Repeat the text.',
  },
  tag: {
    facts: { tag: '!halt' },
    advice:
      'A value that begins with `!` is a tag in YAML, not a "not". Write `not halt`, or `"!halt"` in quotes. Inside a longer formula that begins otherwise, `!` is fine.',
  },
  'hidden-character': {
    facts: { codePoint: 'U+202E' },
    advice:
      'A character that cannot be seen, such as one that reverses the direction of writing: the file would not say what it seems to say. They come along when text is copied from a web page. Delete it and type the place again.',
  },
  'several-documents': {
    facts: {},
    advice:
      'A line `---` begins a second YAML document. Put the second model into a file of its own.',
  },
  'newer-format': {
    facts: { version: 2, versionMax: 1 },
    advice:
      'The number after `stufenplan:` is higher than this program knows. Nothing else of the file was read, so nothing of it can be lost.',
  },
  'unknown-field': {
    facts: { field: 'ower', nearest: 'owner', known: ['owner', 'label', 'yes', 'today'] },
    advice:
      'A misspelled field, or one at the wrong level of indentation. Unknown fields are never ignored: a misspelled `reversible` would otherwise change the result without a word. All fields: [the model file](model-format.md).',
  },
  'missing-field': {
    facts: { field: 'owner', expected: [{ form: 'name' }] },
    advice: 'A field that has to be there is not. If it is, look at its indentation.',
  },
  'wrong-value': {
    facts: { expected: [{ form: 'duration' }], found: { kind: 'value', written: '24 hours' } },
    advice:
      'The field exists, but holds another kind of value. What each field holds: [the model file](model-format.md).',
  },
  'bad-name': {
    facts: { name: '2nd side' },
    advice:
      'Names are used in formulas, so they hold no spaces and begin with a letter. What the reader sees is the `label`, which is free.',
  },
  'unknown-name': {
    facts: { what: 'actor', name: 'nort', nearest: 'north', known: ['north', 'south'] },
    advice:
      'A name that nothing in the model bears: usually a misspelling, sometimes something renamed in one place only. The message lists what is known there.',
  },
  'name-taken': {
    facts: { name: 'today', by: 'state' },
    advice:
      'Two things of one kind bear the same name, or a state is called `today`, which is always the state of the present.',
  },
  'bad-formula': {
    facts: { source: 'halt and and open', found: 'and', offset: 9, expected: 'option' },
    advice:
      'The formula stops making sense at the character given. Formulas know names of options, `not`, `and`, `or`, `->`, `<->` (or `!`, `&`, `|`) and brackets.',
  },
  'bad-test': {
    facts: { source: 'success(quick)', found: 'success', offset: 0, expected: 'truth' },
    advice:
      'The test of a claim stops making sense at the character given. What it may be made of stands in [claims](../explanation/claims.md).',
  },
  'bad-setting': {
    facts: { source: 'halt and open' },
    advice:
      'A setting brings one option to one value: `halt` or `not halt`. Write several settings as a list: `[halt, open]`.',
  },
  'bad-range': {
    facts: { low: 0.9, high: 0.2, least: 0, greatest: 1, example: 0.5 },
    advice:
      'A range is written `[lowest, highest]`. Shares and chances lie between 0 and 1; amounts go up to 10^12, rates of patience to 20 a year, and a worth is not negative.',
  },
  'bad-period': {
    facts: { days: 0, daysLeast: 1, daysMost: 3652.5 },
    advice:
      'The tests with worths go from period to period. One lasts from a day to ten years; a quarter of a year is taken where the model says nothing.',
  },
  'bad-patience': {
    facts: { actor: 'north', reason: 'no-limit' },
    advice:
      "How much the future counts is a rate per year (time preference, and beside it the hazard that a government is gone), or a factor: what a year's wait leaves of a good thing. It lies above 0 and below 1; at 1 the sum of all future years would be endless.",
  },
  'no-time': {
    facts: {},
    advice:
      'A chance of being seen is a chance within some time. Within no time at all nothing is seen, and no chance per period can be made of it.',
  },
  'blind-watch': {
    facts: { seen: 0.05, falseAlarm: 0.2 },
    advice:
      'Who watches raises an alarm at least as often when there is a breach as when there is none. Both are compared per year. To watch more closely usually raises both.',
  },
  'watch-without-time': {
    facts: {},
    advice:
      'A chance without its time is not used by the tests with worths, and the party is listed as not tested. "0.9 within 3 months" is a very different promise from "0.9 within 2 years".',
  },
  'not-a-dilemma': {
    facts: {},
    advice:
      'The size of a first step that reassures exists only where trust is the question: who can be trusted likes keeping best, who cannot likes betraying best, and to be betrayed is worst.',
  },
  'bad-means': {
    facts: { means: 'patrols', count: 2 },
    advice:
      'Means either come so many times a year (`visits`), or look all the time: then `within` says for which time the chance is stated. See [verification](../explanation/verification.md).',
  },
  'blind-means': {
    facts: { means: 'patrols', site: 'elsewhere' },
    advice:
      'A site with `known: no` stands for places that nobody knows of. A visit cannot be sent there, seals and cameras cannot be mounted there; satellites and what is said in public can give it away.',
  },
  'sample-too-large': {
    facts: { means: 'patrols', site: 'depot', sample: 40, items: 24 },
    advice:
      'A sample is drawn without putting anything back, so it is at most as large as all that is at the site.',
  },
  'bad-way': {
    facts: { way: 'smuggling', count: 0 },
    advice:
      'A way of breaking is gone in the open (`open: yes`), at one of several sites (`at`), or along steps (`route`). It needs exactly one of them.',
  },
  'foreign-way': {
    facts: { way: 'smuggling', option: 'lift', owner: 'south', of: 'north' },
    advice: 'A design inspects one actor; only what that actor decides can be broken there.',
  },
  'no-way': {
    facts: { inspection: 'observers', option: 'withdraw' },
    advice:
      'A commitment refers to an inspection, and the inspection lists no way of breaking it. Nothing would follow from that design for this commitment.',
  },
  'no-route': {
    facts: { way: 'smuggling', from: 'depot', to: 'front' },
    advice:
      'Follow the steps from their first end: somewhere the next one is missing, or a name differs.',
  },
  'route-cycle': {
    facts: { inspection: 'observers', cycle: ['out', 'back'] },
    advice:
      'Steps may lead back in the real world, and paths then simply do not go round. Often, though, `from` and `to` were swapped in one of them.',
  },
  'nothing-to-take': {
    facts: { way: 'smuggling', amount: 100 },
    advice:
      'A way says how much must be taken for it to be worth while. All items at a site together hold less, at each of its sites.',
  },
  'two-watches': {
    facts: {},
    advice:
      'A chance of detection is either stated, or it follows from a design of inspection. Two of them would be one too many.',
  },
  'only-declared': {
    facts: { inspection: 'observers' },
    advice:
      'How well known sites are covered says nothing about hidden ones. Where there can be none, say so in `about` and leave the note.',
  },
  ...judgementHelp,
  ...scheduleHelp,
  'answer-forbidden': {
    facts: {
      plan: 'swap',
      stage: 'first',
      breach: 'aid',
      answer: 'not gate',
      rule: 'through-the-gate',
    },
    advice:
      'A rule says what cannot be at the same time, so an answer that leads there cannot be given. Every test leaves such an answer out; a margin then shows what is left to answer with.',
  },
  'no-leverage': {
    facts: { plan: 'swap', stage: 'first', actor: 'north' },
    advice:
      'The test with worths finds a breach that pays and an answer that takes nothing. Perhaps a worth or a sanction is missing; perhaps what the others give cannot be taken back. If it is meant, leave it: the plan page says what follows.',
  },
  'worth-against-order': {
    facts: { actor: 'north', statement: 'lift', below: 'no-withdraw' },
    advice:
      'Statements stand most important first, and the worths say the opposite. The tests without amounts follow the order, those with amounts the worths; they would speak of two different actors.',
  },
  'too-many': {
    facts: { what: 'actors', count: 34, countMax: 30 },
    advice:
      'There is a limit to everything, so that any file is answered within bounded time and memory. Take similar actors together, or split the question in two.',
  },
  'too-many-states': {
    facts: { optionCount: 30, optionCountMax: 22, optionCountEver: 24 },
    advice:
      'Every option doubles the number of combinations. Leave out options that nobody cares about, and join those that are only ever taken together.',
  },
  'no-feasible-state': {
    facts: { rules: ['always-open', 'never-open'], smallest: true },
    advice:
      'Taken together, the rules named leave nothing possible, and any one of them taken out leaves something. They stand in conflict with each other: one of them says more than is meant.',
  },
  'infeasible-state': {
    facts: { state: 'truce', rule: 'guarded' },
    advice:
      'Today, a named state, or the state you asked about is excluded by a rule. Either the rule says too much, or an option that must go along is missing from the state.',
  },
  'cyclic-stages': {
    facts: { cycle: ['aid', 'release', 'aid'] },
    advice:
      'Each of these stages waits for the next in the circle, so none can begin. Exchanges of this kind belong into one stage.',
  },
  'not-the-owner': {
    facts: { option: 'halt', by: 'south', owner: 'north' },
    advice:
      'Nobody can undertake what somebody else decides. If both have a part in it, make it two options.',
  },
  'not-a-party': {
    facts: { option: 'observe', owner: 'envoy', parties: ['north', 'south'] },
    advice:
      'A plan that lists its parties has a commitment by somebody else. Without `parties`, all owners are bound.',
  },
  'wrong-form': {
    facts: { field: 'plans', form: 'states' },
    advice:
      'A model is written with options, or in state form: with its states by name and each actor’s moves among them. What speaks of options has no place in state form, and `moves` and `today` at the top of the file have none beside options.',
  },
  'idle-move': {
    facts: { actor: 'north', state: 'crisis' },
    advice: 'A move that leads nowhere. In state form only what changes the state is a move.',
  },
  'empty-stage': {
    facts: { stage: 'talks' },
    advice:
      'A stage in which nobody undertakes anything. If it is there for talks, say so under `talks`.',
  },
  'both-ways': {
    facts: { stage: 'first', option: 'halt' },
    advice:
      'One stage cannot bring about something and its opposite. An option that is given up later belongs into a later stage.',
  },
  'empty-offer': {
    facts: {},
    advice:
      'Everything the offer names is so already, and refusing it would explain nothing. Name what would have changed.',
  },
  'unclear-observation': {
    facts: { count: 2 },
    advice:
      'Say who refused or who moved, in exactly one of the three ways; [record a refusal](../how-to/record-a-refusal.md).',
  },
  'untested-claim': {
    facts: { claim: 'trust' },
    advice:
      'A claim that is not tested and does not say why reads like one that was. Say what is missing (`needs`), or that no model of preferences could test it (`asserted`).',
  },
  'perceives-itself': {
    facts: { actor: 'north' },
    advice:
      'A perception says how an actor sees the others. What it wants itself stands under `preferences`, and others may see that wrongly.',
  },
  'sees-nothing': {
    facts: { actor: 'north' },
    advice:
      'What the actor takes to be impossible, together with the rules and the options it does not know of, leaves no state. It could not judge anything.',
  },
  'no-statements': {
    facts: { actor: 'envoy' },
    advice:
      'This actor ranks all states alike: it never gains, so it never moves, alone or together with others. That is rarely meant.',
  },
  'bad-pattern': {
    facts: { pattern: 'YN', optionCount: 3 },
    advice:
      'A direct ranking names states by one letter per option, in the order of the file: `Y`, `N`, or `-` where either will do. A graded option counts one letter per level.',
  },
  'ranking-gap': {
    facts: { actor: 'north', state: 'YNY', count: 2, nearest: 3 },
    advice:
      'A direct ranking must place every state that the rules allow. A last entry with the states that are left, or with dashes in it, makes a tie of them.',
  },
  'ranking-overlap': {
    facts: { actor: 'north', state: 'YNY', first: 1, second: 4 },
    advice:
      'A state stands in two places of a direct ranking. Look at the patterns with dashes first: they take in more states than it seems.',
  },
  'ranking-void': {
    facts: { actor: 'north', pattern: 'YYN' },
    advice:
      'An entry of a direct ranking that the rules leave no state for. It changes nothing, and may be a slip in one letter.',
  },
  'no-basis': {
    facts: { what: 'statement', count: 4 },
    advice:
      'Judgements that rest on nothing. The word `assumption` is enough; a `basis` at the head of the file covers everything that has none of its own.',
  },
  'missing-language': {
    facts: { language: 'de', count: 3 },
    advice:
      'The model names this language under `languages`, and some texts are missing in it. Readers of that language see the text of another instead.',
  },
  'dead-statement': {
    facts: { actor: 'north', statement: 'halt', always: false },
    advice:
      'The statement is alike in every possible state and orders nothing. Usually a rule forbids more than it should, or the formula is the wrong way round.',
  },
  'repeated-statement': {
    facts: { actor: 'north', statement: 'quiet', earlier: 'halt' },
    advice:
      'Only the higher of the two counts. If they were meant to differ, one of the formulas is wrong.',
  },
  'unused-option': {
    facts: { option: 'parade' },
    advice:
      'No statement of any actor mentions the option. It doubles the number of states and changes no verdict.',
  },
  unobserved: {
    facts: { option: 'withdraw', plan: 'swap' },
    advice:
      'A breach that nobody sees is not answered. Say how the option is observed, or how the commitment is verified.',
  },
  reciprocity: {
    facts: { actor: 'south', statement: 'mutual', own: 'lift' },
    advice:
      'The statement makes an actor want its own step once others have done theirs: the deal is accepted by definition, not because it pays. Keep it where it is meant, such as a bomb for a bomb; otherwise state apart what the actor wants of others and what its own step costs it. [Write a statement](../how-to/write-a-statement.md) shows how.',
  },
  doubted: {
    facts: { by: 'M. T.', on: '2026-02-03' },
    advice:
      'A reader doubts a judgement, and no later remark answers it. Everything that rests on the judgement says so beside its source. Where the doubt is answered, add a remark with `mark: agreed`; where it is right, change the judgement or make it a disputed question.',
  },
}
