/** How judgements that expect answers are told; what a concept is called stands in its entry. */
import { type ActorName, agreeing } from '../../../voice/actor-name.ts'
import { inEnglish, inGerman } from '../../../voice/words/plural.ts'
import { capital } from '../../../voice/words/spelling.ts'
import type { Widen } from '../../../voice/words/widen.ts'

const english = {
  answers: {
    heading: (state: string) => `Would anyone leave, with answers in mind? ${capital(state)}`,
    all: (concept: string) => `Nobody would leave it: ${concept}.`,
    some: (actors: ActorName) => `${capital(actors.nominative)} would leave it all the same.`,
    columns: ['Actor', 'Stays or leaves', 'Step that tempts', 'What comes of it'],
    restsOn: 'What this rests on',
    noTemptation: 'No unilateral step is tempting.',
    stays: (count: number) =>
      count === 1
        ? 'One unilateral step is tempting, and it is answered.'
        : `${count} unilateral ${inEnglish(count, 'step is', 'steps are')} tempting, and each is answered.`,
    leaves: 'One tempting step has no answer.',
    ifStep: (change: string) => `After this step (${change}):`,
    gains: (statement: string) => `“${statement}” is gained;`,
    firstStep: (actor: string, change: string) => `${actor} (${change})`,
    playedOut: (count: number) =>
      count === 1
        ? 'It would be played in one step:'
        : `It would be played in ${count} ${inEnglish(count, 'step', 'steps')}:`,
    thenStep: (actor: string, change: string) => `then ${actor} (${change})`,
    atOnce: (actor: string, change: string) => `at the same moment ${actor} (${change})`,
    for: (statement: string) => `for the sake of “${statement}”`,
    against: (statement: string) => `at the price of “${statement}”`,
    lost: (statement: string) => `; in the end “${statement}” is lost.`,
    tie: '; in the end nothing is better than before.',
    stillMore: (count: number) => `and ${count} more`,
    foresees: (change: string) => `End foreseen (${change}).`,
    staysForeseen: 'Looking ahead shows no better end than staying.',
    repeats: (from: number, period: number) =>
      period === 1
        ? `From ${from} ${inEnglish(from, 'move', 'moves')} on, looking further ahead changes nothing.`
        : `From ${from} ${inEnglish(from, 'move', 'moves')} on, what is foreseen goes round every ${period} ${inEnglish(period, 'move', 'moves')}.`,
    ties: 'With attitudes a state that is just as good attracts too; this actor has such states, and that may mislead.',
    equilibria: (count: string, feasible: string) =>
      `In ${count} of ${feasible} ${inEnglish(feasible, 'possible state', 'possible states')} this holds.`,
    noEquilibria: 'In no possible state does this hold.',
    mixed: 'each actor by its own measure',
  },
  coalitions: {
    heading: 'Would several leave it together?',
    none: (count: number) =>
      count === 1
        ? 'The one coalition asked about would not leave it.'
        : `None of the ${count} ${inEnglish(count, 'coalition', 'coalitions')} asked about would leave it.`,
    some: (leaving: number, all: number) =>
      all === 1
        ? 'The one coalition asked about would leave it.'
        : `Of ${all} ${inEnglish(all, 'coalition', 'coalitions')} asked about, ${leaving} would leave it.`,
    leave: (members: string, change: string) =>
      `${members}: to a state in which each is better off (${change}).`,
    nobodyLeft: 'Everybody takes part; nobody is left to answer.',
    whyStay: (members: ActorName, state: string) =>
      `Why ${members.nominative} would not leave together: ${state}`,
    whyLeave: (members: ActorName, state: string) =>
      `Why ${members.nominative} would leave together: ${state}`,
    nothingTempts: 'They can bring about nothing that each of them prefers.',
    answered: (count: number) =>
      count === 1
        ? 'One state that they can bring about would please each of them, and it is answered.'
        : `${count} ${inEnglish(count, 'state', 'states')} that they can bring about would please each of them, and each is answered.`,
    unanswered: 'One state that they can bring about would please each of them, and has no answer.',
    unfinished: 'Not judged: the budget ended before.',
    shown: (count: number) => `Shown, the first of them: ${count}.`,
    ifTogether: (change: string) => `If they go together (${change}):`,
    way: (steps: string) => `The way: ${steps}`,
    loses: (actor: ActorName, statement: string) =>
      `In the end ${actor.nominative} ${agreeing(actor, 'has', 'have')} lost “${statement}”.`,
    tied: (actor: ActorName) =>
      `In the end ${actor.nominative} ${agreeing(actor, 'is', 'are')} no better off than before.`,
    tested: (coalitions: string) => `Coalitions tested as well: ${coalitions}.`,
  },
}

const german: Widen<typeof english> = {
  answers: {
    heading: (state) =>
      `Würde jemand diesen Zustand trotz möglicher Antworten verlassen? ${capital(state)}`,
    all: (concept) => `Niemand würde ihn verlassen: ${concept}.`,
    some: (actors) =>
      `${capital(actors.nominative)} ${agreeing(actors, 'würde', 'würden')} ihn dennoch verlassen.`,
    columns: ['Akteur', 'Verhalten', 'Verlockender Schritt', 'Folge'],
    restsOn: 'Worauf das beruht',
    noTemptation: 'Kein eigener Schritt ist verlockend.',
    stays: (count) =>
      count === 1
        ? 'Ein eigener Schritt ist verlockend, und auf ihn gibt es eine Antwort.'
        : `${count} ${inGerman(count, 'eigener Schritt ist', 'eigene Schritte sind')} verlockend, und auf jeden gibt es eine Antwort.`,
    leaves: 'Auf einen verlockenden Schritt gibt es keine Antwort.',
    ifStep: (change) => `Nach diesem Schritt (${change}):`,
    gains: (statement) => `Gewinn: „${statement}“;`,
    firstStep: (actor, change) => `${actor} (${change})`,
    playedOut: (count) =>
      count === 1
        ? 'Möglicher Verlauf in einem Schritt:'
        : `Möglicher Verlauf in ${count} ${inGerman(count, 'Schritt', 'Schritten')}:`,
    thenStep: (actor, change) => `dann ${actor} (${change})`,
    atOnce: (actor, change) => `im selben Augenblick ${actor} (${change})`,
    for: (statement) => `zugunsten von „${statement}“`,
    against: (statement) => `auf Kosten von „${statement}“`,
    lost: (statement) => `; am Ende ist „${statement}“ verloren.`,
    tie: '; am Ende ist nichts besser als zuvor.',
    stillMore: (count) => `und ${count} weitere`,
    foresees: (change) => `Vorausgesehenes Ende (${change}).`,
    staysForeseen: 'Auch auf längere Sicht führt kein Schritt zu einem besseren Ende.',
    repeats: (from, period) =>
      period === 1
        ? `Ab ${from} ${inGerman(from, 'Zug', 'Zügen')} ändert ein Blick noch weiter voraus nichts.`
        : `Ab ${from} ${inGerman(from, 'Zug', 'Zügen')} wiederholt sich das Vorausgesehene alle ${period} ${inGerman(period, 'Zug', 'Züge')}.`,
    ties: 'Bei Haltungen gilt auch ein gleich guter Zustand als anziehend; dieser Akteur kennt solche Zustände, und das kann in die Irre führen.',
    equilibria: (count, feasible) =>
      `In ${count} von ${feasible} ${inGerman(feasible, 'möglichen Zustand', 'möglichen Zuständen')} gilt das.`,
    noEquilibria: 'In keinem möglichen Zustand gilt das.',
    mixed: 'jeder Akteur nach eigenem Maßstab',
  },
  coalitions: {
    heading: 'Würden mehrere diesen Zustand gemeinsam verlassen?',
    none: (count) =>
      count === 1
        ? 'Das eine geprüfte Bündnis würde ihn nicht verlassen.'
        : `Keines der ${count} ${inGerman(count, 'geprüften Bündnis', 'geprüften Bündnisse')} würde ihn verlassen.`,
    some: (leaving, all) =>
      all === 1
        ? 'Das eine geprüfte Bündnis würde ihn verlassen.'
        : `Von ${all} ${inGerman(all, 'geprüften Bündnis', 'geprüften Bündnissen')} ${inGerman(leaving, 'würde', 'würden')} ihn ${leaving} verlassen.`,
    leave: (members, change) =>
      `${members}: Übergang in einen Zustand, der für alle Beteiligten besser ist (${change}).`,
    nobodyLeft: 'Alle sind beteiligt; niemand bleibt, der antworten könnte.',
    whyStay: (members, state) =>
      `Warum ${members.nominative} ihn nicht gemeinsam verlassen ${agreeing(members, 'würde', 'würden')}: ${state}`,
    whyLeave: (members, state) =>
      `Warum ${members.nominative} ihn gemeinsam verlassen ${agreeing(members, 'würde', 'würden')}: ${state}`,
    nothingTempts: 'Sie können nichts herbeiführen, was für alle Beteiligten besser ist.',
    answered: (count) =>
      count === 1
        ? 'Ein Zustand, den sie herbeiführen können, wäre für alle Beteiligten besser, und darauf gibt es eine Antwort.'
        : `${count} ${inGerman(count, 'Zustand, den sie herbeiführen können, wäre', 'Zustände, die sie herbeiführen können, wären')} für alle Beteiligten besser, und auf jeden gibt es eine Antwort.`,
    unanswered:
      'Ein Zustand, den sie herbeiführen können, wäre für alle Beteiligten besser, und darauf gibt es keine Antwort.',
    unfinished: 'Nicht beurteilt: Das Budget war vorher erschöpft.',
    shown: (count) => `Gezeigt sind die ersten: ${count}.`,
    ifTogether: (change) => `Bei gemeinsamem Handeln (${change}):`,
    way: (steps) => `Der Weg: ${steps}`,
    loses: (actor, statement) => `Am Ende ist für ${actor.accusative} „${statement}“ verloren.`,
    tied: (actor) =>
      `Am Ende ${agreeing(actor, 'steht', 'stehen')} ${actor.nominative} nicht besser da als zuvor.`,
    tested: (coalitions) => `Geprüft sind auch diese Bündnisse: ${coalitions}.`,
  },
}

export const answersWords = { en: english, de: german }
