/** The numbers that a test compares, in words: readings where something is so, blows outlasted. */
import { type ActorName, agreeing } from '../../../voice/actor-name.ts'
import type { Widen } from '../../../voice/words/widen.ts'

/** Of as many. */
type Counts = Readonly<Record<'count' | 'of', string>>

/** Clauses say where: "every stage of “Plan”", "stage “First” of “Plan”". */
export interface AtStage {
  readonly plan: string
  readonly stage?: string | undefined
}

const everyStage = ({ plan, stage }: AtStage) =>
  stage === undefined ? `every stage of ${plan}` : `the stage “${stage}” of ${plan}`
const jedeStufe = ({ plan, stage }: AtStage) =>
  stage === undefined ? `jede Stufe von ${plan}` : `die Stufe „${stage}“ von ${plan}`
const beiStufe = ({ plan, stage }: AtStage) =>
  stage === undefined ? `bei jeder Stufe von ${plan}` : `bei der Stufe „${stage}“ von ${plan}`

const english = {
  amounts: {
    readings: (where: string) => `Readings in which ${where}`,
    blows: (plan: string) => `Blows that ${plan} outlasts`,
    counted: (what: string, { count, of }: Counts) => `${what}: ${count} of ${of}.`,
    ofThousand: (what: string, count: string) => `${what}: ${count} of a thousand.`,
    fewerThan: (count: string) => `fewer than ${count}`,
    moreThan: (count: string) => `more than ${count}`,
    ofNone: (what: string) => `${what}: there is none to count.`,
    without: (plan: string, options: string) => `${plan} without ${options}`,
    after: (plan: string, shock: string) => `${plan} after “${shock}”`,
    then: ', then ',
    losing: (what: string, actor: string, statements: string) =>
      statements === ''
        ? `${what}: none, always because of the same side (${actor}).`
        : `${what}: none, always for the same want (${actor}: ${statements}).`,
    losingByRule: (what: string) => `${what}: none, always because of a rule.`,
    unnamed: {
      today: (plan: string) =>
        `Left out of the comparison, though better than today and held in at least as many readings as ${plan}:`,
      step: (plan: string) =>
        `Left out of the comparison, though paying at every step and held in at least as many readings as ${plan}:`,
      durability: (plan: string) =>
        `Left out of the comparison, though outlasting at least as many blows as ${plan}:`,
    },
    short: {
      without: (options: string) => `without ${options}`,
      in: (plan: string, count: string) => `${plan} in ${count}`,
    },
  },
  clauses: {
    success: (plan: string) => `${plan} is better than today and held`,
    steps: (plan: string) => `${plan} pays at every step and is held`,
    answer: (question: string, answer: string) => `the answer to “${question}” is ${answer}`,
    prefers: (actor: ActorName, state: string, to: string) =>
      `${actor.nominative} ${agreeing(actor, 'ranks', 'rank')} ${state} above ${to}`,
    nash: (state: string) => `nobody gains by moving alone from ${state}`,
    answered: (state: string) => `every gain from ${state} is answered`,
    stable: (state: string, term: string) => `nobody would leave ${state} (${term})`,
    stableFor: (actor: ActorName, state: string, term: string) =>
      `${actor.nominative} would not leave ${state} (${term})`,
    pays: (state: string) => `a joint move from today to ${state} pays all who make it`,
    fits: 'all observed facts are explained',
    fitsFact: (fact: string) => `the fact “${fact}” is explained`,
    enters: (at: AtStage) => `all who move gain at ${everyStage(at)}`,
    entersFor: (actor: ActorName, at: AtStage) =>
      `${actor.nominative} ${agreeing(actor, 'gains', 'gain')} at ${everyStage(at)}`,
    better: (at: AtStage) => `all who move are better off than today at ${everyStage(at)}`,
    betterFor: (actor: ActorName, at: AtStage) =>
      `${actor.nominative} ${agreeing(actor, 'is', 'are')} better off than today at ${everyStage(at)}`,
    holds: (at: AtStage) => `${everyStage(at)} holds`,
    selfEnforcing: (at: AtStage) => `no breach pays any party at ${everyStage(at)}`,
    selfEnforcingFor: (actor: ActorName, at: AtStage) =>
      `no breach pays ${actor.accusative} at ${everyStage(at)}`,
    reachable: (want: string) => `moves that pay and hold lead from today to “${want}”`,
    not: (clause: string) => `it is not so that ${clause}`,
    after: (shock: string, clause: string) => `after “${shock}” ${clause}`,
    exactly: (left: string, right: string) => `${left} exactly if ${right}`,
  },
}

const german: Widen<typeof english> = {
  amounts: {
    readings: (where) => `Lesarten, in denen ${where}`,
    blows: (plan) => `Stöße, die ${plan} übersteht`,
    counted: (what, { count, of }) => `${what}: ${count} von ${of}.`,
    ofThousand: (what, count) => `${what}: ${count} von tausend.`,
    fewerThan: (count) => `weniger als ${count}`,
    moreThan: (count) => `mehr als ${count}`,
    ofNone: (what) => `${what}: Keine sind zu zählen.`,
    without: (plan, options) => `${plan} ohne ${options}`,
    after: (plan, shock) => `${plan} nach „${shock}“`,
    then: ', dann ',
    losing: (what, actor, statements) =>
      statements === ''
        ? `${what}: keine, stets wegen derselben Seite (${actor}).`
        : `${what}: keine, stets wegen desselben Wunsches (${actor}: ${statements}).`,
    losingByRule: (what) => `${what}: keine, stets wegen einer Regel.`,
    unnamed: {
      today: (plan) =>
        `Nicht mitverglichen, obwohl in mindestens so vielen Lesarten besser als heute und von Bestand wie ${plan}:`,
      step: (plan) =>
        `Nicht mitverglichen, obwohl in mindestens so vielen Lesarten bei jedem Schritt ein Gewinn und von Bestand wie ${plan}:`,
      durability: (plan) =>
        `Nicht mitverglichen, obwohl gegen mindestens so viele Stöße beständig wie ${plan}:`,
    },
    short: {
      without: (options) => `ohne ${options}`,
      in: (plan, count) => `${plan} in ${count}`,
    },
  },
  // Each with its verb at the end, as it stands after "in denen", "dass" and "wenn".
  clauses: {
    success: (plan) => `${plan} besser als heute und von Bestand ist`,
    steps: (plan) => `${plan} sich bei jedem Schritt lohnt und von Bestand ist`,
    answer: (question, answer) => `auf die Frage „${question}“ die Antwort ${answer} gilt`,
    prefers: (actor, state, to) =>
      `${actor.nominative} ${state} ${agreeing(actor, 'höher einstuft', 'höher einstufen')} als ${to}`,
    nash: (state) => `niemand durch einen eigenen Zug aus ${state} gewinnt`,
    answered: (state) => `jeder Gewinn aus ${state} beantwortet ist`,
    stable: (state, term) => `niemand ${state} verlassen würde (${term})`,
    stableFor: (actor, state, term) =>
      `${actor.nominative} ${state} nicht verlassen ${agreeing(actor, 'würde', 'würden')} (${term})`,
    pays: (state) => `ein gemeinsamer Zug von heute zu ${state} sich für alle Beteiligten lohnt`,
    fits: 'alle beobachteten Tatsachen erklärt sind',
    fitsFact: (fact) => `die Tatsache „${fact}“ erklärt ist`,
    enters: (at) => `alle Beteiligten ${beiStufe(at)} gewinnen`,
    entersFor: (actor, at) =>
      `${actor.nominative} ${beiStufe(at)} ${agreeing(actor, 'gewinnt', 'gewinnen')}`,
    better: (at) => `alle Beteiligten ${beiStufe(at)} besser als heute dastehen`,
    betterFor: (actor, at) =>
      `${actor.nominative} ${beiStufe(at)} besser als heute ${agreeing(actor, 'dasteht', 'dastehen')}`,
    holds: (at) => `${jedeStufe(at)} Bestand hat`,
    selfEnforcing: (at) => `ein Bruch sich ${beiStufe(at)} für keine Partei lohnt`,
    selfEnforcingFor: (actor, at) =>
      `ein Bruch sich ${beiStufe(at)} für ${actor.accusative} nicht lohnt`,
    reachable: (want) => `Züge, die sich lohnen und Bestand haben, von heute zu „${want}“ führen`,
    not: (clause) => `nicht gilt, dass ${clause}`,
    after: (shock, clause) => `nach „${shock}“ ${clause}`,
    exactly: (left, right) => `${left} genau dann, wenn ${right}`,
  },
}

export const amountsWords = { en: english, de: german }
