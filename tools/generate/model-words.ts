/**
 * The words around the reference page of the model file. The examples of the sections, put
 * together in order, are one model that reads without errors; a test does so.
 */
import { fenced, paragraph } from './markdown.ts'

interface SectionWords {
  readonly lead: string
  readonly example: string
  readonly notes?: readonly string[]
}

export const intro: readonly string[] = [
  paragraph(
    'A model is one text file in YAML 1.2, encoded as UTF-8. It says who can do what and who wants what, each judgement with what it rests on. This page lists every section and field. To begin with less, see [a first model](../tutorials/first-model.md).',
  ),
  'The smallest file that says something:',
  fenced(
    'yaml model',
    `stufenplan: 1
id: smallest
title: Two sides and a gate
date: 2026
basis: assumption
actors:
  north: { label: Northern side }
  south: { label: Southern side }
options:
  open_n: { owner: north, label: opening the northern gate }
  open_s: { owner: south, label: opening the southern gate }
preferences: # most important first
  north: [open_s, not open_n]
  south: [open_n, not open_s]`,
  ),
  paragraph(
    'Order matters in three places: statements stand most important first, levels of a graded option mildest first, and the order of the options gives each state its letters. Comments are free. YAML tags, anchors and aliases are refused, so a formula that begins with `!` is written with `not` or in quotes. Every mistake is reported with its place: [diagnostics](diagnostics.md).',
  ),
  paragraph(
    'The same definition is published as JSON Schema in `packages/core/schema/model.schema.json`; an editor that knows it completes field names as you type.',
  ),
]

export const headLead = {
  lead: 'What the model is called and what it rests on, as long as nothing else is said. The title, like every text, may be given in several languages.',
  example: `stufenplan: 1
id: gate-and-port
title: { en: A gate and a port, de: Ein Tor und ein Hafen }
date: 2026-01
languages: [en, de]
basis: assumption`,
}

export const sections: Readonly<Record<string, SectionWords>> = {
  sources: {
    lead: 'Where judgements come from. A basis names a source and a place in it: `report p. 3`.',
    example: `sources:
  report:
    title: { en: Report of the observers, de: Bericht der Beobachter }
    kind: report
    date: 2025-11`,
  },
  actors: {
    lead: 'Who can change something and prefers some outcomes. At most 30.',
    notes: [
      '`patience`, `watched`, `breach` and what stands beside them are for [the stakes](../explanation/stakes.md): `plan` uses them once the statements have worths.',
      'A rate per year and a hazard per year add up: the discount factor of a year is `exp(-(rate + hazard))`. `factor` gives it directly.',
    ],
    example: `actors:
  north: { label: { en: Northern side, de: Nordseite } }
  south: { label: { en: Southern side, de: Südseite } }
  envoy: { label: { en: Envoy, de: Gesandter } }`,
  },
  options: {
    lead: 'What one actor can do or not do. Say what "yes" means so exactly that two people would agree whether it is the case.',
    notes: [
      'A label is a noun phrase ("an open gate", "monitors in the harbour"): sentences say "no …" of what is missing, which a clause ("the supplies continue") does not bear.',
      'At most 24 options, levels included, because each doubles the number of combinations; fewer in a model with very many actors, statements or readings. `check` says how many this model can have.',
      'A graded option is several options in one: its level `b` becomes the option `a.b`, and a higher level holds only together with the one below.',
      '`reversible: no` is not about how hard a step is to take back, but whether anyone can.',
    ],
    example: `options:
  gate:
    owner: north
    label: { en: an open gate, de: ein offenes Tor }
    yes: { en: The gate is open by day, de: Das Tor ist tagsüber offen }
    observed: { how: { en: openly visible, de: offen sichtbar }, within: 1 day }
  archive:
    owner: north
    label: { en: the archive handed over, de: das Archiv übergeben }
    reversible: no # nobody can make it unknown again
    observed: { by: [south], within: 1 week }
  port:
    owner: south
    label: { en: the port open, de: der Hafen offen }
    observed: { how: { en: ships counted, de: gezählte Schiffe }, within: 3 days }
    levels:
      aid: { label: { en: the port open for aid, de: der Hafen offen für Hilfe } }
      trade: { label: { en: the port open for trade, de: der Hafen offen für Handel } }
  talks:
    owner: envoy
    label: { en: talks at the gate, de: Gespräche am Tor }`,
  },
  rules: {
    lead: 'What cannot be. A rule forbids every state in which its formula holds; a state that no rule forbids is possible (feasible).',
    example: `rules:
  at-the-gate:
    never: talks & !gate
    because: { en: Talks need an open gate, de: Gespräche brauchen ein offenes Tor }`,
  },
  preferences: {
    lead: 'What each actor wants, as statements, most important first. Of two states the better one is that in which the first statement on which they differ holds; [why](../explanation/why-ordinal-ranks.md).',
    notes: [
      'A statement may be a bare formula, or the [fields of a statement](#statement).',
      'States on which all statements agree are tied: the actor does not care.',
      'Instead of a list, `{ ranking: [YN, YY, [NN, NY]] }` names every possible state directly, best first; states in one bracket are tied. Statements say more: a ranking gives no reasons.',
      'How to word one: [write a statement](../how-to/write-a-statement.md).',
    ],
    example: `preferences:
  north:
    - { id: trade, want: port.trade, label: { en: trade, de: Handel }, basis: report p. 3 }
    - port.aid
    - { id: guard, want: not archive }
    - not gate
  south: [archive, gate, not port.trade, not port.aid]
  envoy: [talks, gate & port.aid]`,
  },
  perceptions: {
    lead: 'How an actor sees the conflict where it sees it wrongly: others who want something else than it believes, options or rules it does not know of, states it takes to be impossible. Counts with `--perceived`; see [misperception](../explanation/misperception.md).',
    notes: [
      'What an actor wants itself stands under `preferences` and nowhere else.',
      'A list of preferences takes the place of the whole true list, in every world.',
    ],
    example: `perceptions:
  south:
    preferences:
      north: [not gate]
    basis: assumption`,
  },
  questions: {
    lead: 'What informed people answer differently. Each answer may change the lists of statements, forbid something, or say that a breach would go unseen; [worlds](../explanation/worlds.md).',
    notes: [
      'The model as written takes the base answer, so that answer usually changes nothing.',
      'Questions are applied in the order of the file, the changes of an answer in theirs. A change whose statement is already gone does nothing.',
    ],
    example: `questions:
  secret:
    title: { en: Does the north guard its archive above all?, de: Hütet der Norden sein Archiv? }
    base: no
    answers:
      no: { label: { en: Trade counts more, de: Der Handel zählt mehr } }
      yes:
        label: { en: The archive counts more, de: Das Archiv zählt mehr }
        changes:
          - { move: guard, of: north, before: trade }
    against: report p. 9
  hurry:
    title: { en: Is the south pressed for time?, de: Steht der Süden unter Zeitdruck? }
    base: no
    answers:
      no: { label: { en: It can wait, de: Er kann warten } }
      yes: { label: { en: It is pressed, de: Er steht unter Druck } }`,
  },
  judgements: {
    lead: 'Which answers to contested questions speak for which others, as the method of cross-impact balances has it. `together` adds them up and says which combinations of answers hold together; [cross-impact](../explanation/cross-impact.md).',
    notes: [
      'A judgement is what somebody thinks, and nothing in the model yields it: each has its reason and what it rests on.',
      'Only proportions matter. The usual scale is −3 (strongly against) to 3 (strongly for), as in ScenarioWizard; whole numbers up to 1,000,000 are read, as matrices from elsewhere have other scales.',
      'Each pair of answers is judged once. An answer that is not named is judged 0.',
      'An answer may speak on its own question; as that is often a slip, it is pointed out.',
    ],
    example: `judgements:
  shut-archive:
    if: { secret: yes }
    on: hurry
    speaks: { yes: 2, no: -2 }
    because:
      en: With the archive shut, the south has the port alone, and that freezes in winter
      de: Ohne das Archiv bleibt dem Süden nur der Hafen, und der friert im Winter zu
    basis: assumption`,
  },
  readings: {
    lead: 'Named settings of the questions: what one school of thought would answer. Ask about one with `--world`.',
    example: `readings:
  hard:
    label: { en: A guarded north, de: Ein verschlossener Norden }
    answers: { secret: yes }`,
  },
  moves: {
    lead: 'State form: in place of `options` a model names its `states`, and here per actor where it can go from each of them by a move of its own. `today` names the state that things are in, and wishes are rankings of all states. What speaks of options has no place then; [moves that hang on more](../explanation/moves.md).',
    example: `# Only in a model without options:
# moves:
#   north: { peace: [crisis], crisis: [peace, war] }
#   south: { crisis: [war], war: [crisis] }`,
  },
  states: {
    lead: 'Names for states that matter, each as what differs from today. `today` itself needs no entry.',
    example: `states:
  swap:
    label: { en: after the exchange, de: nach dem Tausch }
    set: [gate, port.aid]`,
  },
  observed: {
    lead: 'Offers that were refused and moves that were made. The model should explain them: a refusal is explained when the one who refused would not have gained; [record a refusal](../how-to/record-a-refusal.md).',
    notes: [
      'Exactly one of `refused-by`, `refused-by-one-of` and `made-by`. A meeting that did not happen does not say who declined: write `refused-by-one-of`.',
    ],
    example: `observed:
  autumn:
    label: { en: The north keeps its archive, de: Der Norden behält sein Archiv }
    date: late 2025-10
    refused-by: [north]
    offers: [[archive, gate]]
    basis: report p. 12`,
  },
  inspections: {
    lead: 'Designs of inspection: sites, means, and the ways in which what is promised could be broken all the same. A commitment, or an option under `observed`, refers to one with `inspection`; each way is then a breach of its own in the tests with worths, and `verify` says how well each is seen. The definitions: [verification](../explanation/verification.md).',
    notes: [
      'A means either comes (`visits` a year) or looks all the time (`within`, the time for which `sees` is stated). Announced visits fall at equal intervals, all others at random times.',
      'A way is gone in the open (`open: yes`), at whichever of several sites it is seen least (`at`), or along the path of steps on which it is (`route`).',
      'A site with `known: no` stands for places that nobody knows of. Only a satellite and the public record serve it.',
    ],
    example: `inspections:
  port-watch:
    label: { en: observers in the port, de: Beobachter im Hafen }
    of: south
    sites:
      quay:
        label: { en: the quay, de: der Kai }
        access: { granted: 0.9, refusal: breach }
        strata:
          crates: { label: { en: crates, de: Kisten }, items: 400, content: 1 }
      coast:
        label: { en: hidden coves, de: verborgene Buchten }
        known: no
    means:
      counting:
        label: { en: counting crates, de: Kisten zählen }
        kind: random
        at: [quay]
        visits: 24
        sample: 40
        sees: 0.95
        days: 2
      pictures:
        label: { en: satellite pictures, de: Satellitenbilder }
        kind: satellite
        at: [coast]
        within: 1 year
        sees: [0.05, 0.3]
    ways:
      openly: { label: { en: closing it, de: ihn schließen }, breaks: [port.aid], open: yes }
      diversion:
        label: { en: turning aid away, de: Hilfe abzweigen }
        breaks: [port.aid]
        at: [quay]
        amount: 20
      smuggling:
        label: { en: landing elsewhere, de: anderswo anlanden }
        breaks: [port.aid]
        at: [coast]`,
  },
  plans: {
    lead: 'Plans and their alternatives: stages in partial order, with what each party undertakes, how it is seen, and what answers a breach. The commands plan, compare, search and inverse test them.',
    notes: [
      '`due` is a date, or `{ within: 90 days, of: first }` with the name of a stage or the word signing. A stage without `dwell` stands as long as the days leave it.',
      '`lapses` is the same: from that day on the owner is free, or with `then: returns` what was given comes back by itself.',
      'A stage may be a bare list of [commitments](#commitments).',
      'Without `after`, a stage waits for no other.',
    ],
    example: `plans:
  steps:
    label: { en: Step by step, de: Schritt für Schritt }
    signed: 2026-01-15
    stages:
      first: [gate, port.aid]
      second:
        label: { en: Trade for the archive, de: Handel gegen Archiv }
        after: [first]
        dwell: 30 days
        due: { within: 3 months, of: signing }
        fallback: first
        commitments:
          - archive
          - keep: port.trade
            breach: { answer: [not gate], by: [north], within: 3 days }`,
  },
  shocks: {
    lead: 'Events from outside, such as a change of government. `plan` says of each which stages it would undo.',
    example: `shocks:
  envoy-gone:
    label: { en: The envoy is recalled, de: Der Gesandte wird abberufen }
    set: [not talks]
    held: yes`,
  },
  claims: {
    lead: 'What an argument asserts, paraphrased, with what would have to come out if it holds. `claims` says of each whether it follows from the model, in which readings.',
    notes: [
      'A claim without a `test` says why: `needs` names what the model lacks, `asserted` why no model of preferences could test it.',
    ],
    example: `claims:
  weather:
    says: { en: In winter the port is closed, de: Im Winter ist der Hafen zu }
    kind: fact
    asserted: { en: A physical fact, de: Eine physische Tatsache }`,
  },
  signals: {
    lead: 'News. Where `bears` says how likely it would be under each answer to a contested question, `signal` says how far it shifts their weights. `links` are the work of a person: to an answer, a promise or a statement, for or against, with a line why; nothing is counted from them. Without either it waits in the inbox.',
    example: `signals:
  speech:
    label: { en: A speech about the archive, de: Eine Rede über das Archiv }
    date: 2026-01-10
    actor: north
    bears:
      - { question: secret, likelihood: { no: 0.4, yes: 0.6 } }
    links:
      - question: secret
        answer: yes
        speaks: for
        why: { en: he would show it, de: er würde es zeigen }`,
  },
  implementation: {
    lead: 'What became of the promises of plans: records with a date, on the scale of monitors of peace accords. `monitor` and every command with `--as-of` use what was known by a day.',
    notes: [
      '`status` is none, minimal, intermediate or full, and holds from its date until a later record of the same coder. Only what is full counts as reached.',
      'A record whose date is a month counts as known from the last day of it.',
      '`due` is a day that was fixed later than the plan; `broken: yes` a breach that has been established; `answers` says that something was taken back in answer to a breach of that option.',
    ],
    example: `implementation:
  first-look:
    plan: steps
    keep: gate
    date: 2026-03-01
    status: intermediate
    coder: A
    evidence: { en: two of three wings are open, de: zwei von drei Flügeln stehen offen }`,
  },
}

interface PartWords {
  /** How a table names it. */
  readonly says: string
  readonly lead: string
  readonly notes?: readonly string[]
}

/** Parts with fields of their own; each gets a heading of this name. */
export const partWords: Readonly<Record<string, PartWords>> = {
  basis: {
    says: 'a basis',
    lead: 'What a judgement rests on. Short: the word `assumption`, or a source and a place in it such as `report p. 3`. Long: the fields below. Several go into a list in brackets.',
    notes: [
      'An assumption is not a fault. The answers count how many statements rest on one alone.',
      'A quotation is at most 300 characters and stays in the language of its source.',
    ],
  },
  statement: {
    says: 'a statement',
    lead: 'Something an actor wants. Short: a formula. Long: the fields below.',
    notes: [
      'Without an `id`, a statement is called by its formula in signs: `not gate` is `!gate`. Give it an id where an answer or a reader should name it.',
      'A statement with `known: no` orders nothing.',
      '`worth` is what its being true is worth per year, in units of the actor’s own; only proportions matter. What an actor would rather not do is worth what its absence is worth: `{ want: not gate, worth: 2 }`.',
      '`strong` counts under the strong concepts of `stable` and `why`.',
    ],
  },
  detection: {
    says: 'an observation',
    lead: 'How others see whether an option is the case. Without `by`, everyone would see it.',
  },
  commitments: {
    says: 'commitments',
    lead: 'What is undertaken in a stage: a list of settings, or of the fields below.',
  },
}
