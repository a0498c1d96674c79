/** How judgements that expect answers are told; what a concept is called stands in its entry. */
import { inEnglish, inGerman } from '../../../voice/words/plural.ts'
import type { Widen } from '../../../voice/words/widen.ts'

const english = {
  answers: {
    heading: (state: string) => `Would anyone leave, with answers in mind? ${state}`,
    all: (concept: string) => `Nobody would leave it: ${concept}.`,
    some: (actors: string) => `These would leave it all the same: ${actors}.`,
    columns: ['Actor', 'Stays or leaves', 'Step that tempts', 'What comes of it'],
    restsOn: 'What this rests on',
    noTemptation: 'No step of its own tempts.',
    stays: (count: number) =>
      count === 1
        ? 'One step of its own tempts, and it is answered.'
        : `${count} ${inEnglish(count, 'step of its own tempts', 'steps of its own tempt')}, and each is answered.`,
    leaves: 'One step that tempts has no answer.',
    ifStep: (change: string) => `If it takes this step (${change}):`,
    gains: (statement: string) => `it gains “${statement}”;`,
    firstStep: (actor: string, change: string) => `${actor} (${change})`,
    playedOut: (count: number) =>
      count === 1
        ? 'It would be played in one step:'
        : `It would be played in ${count} ${inEnglish(count, 'step', 'steps')}:`,
    thenStep: (actor: string, change: string) => `then ${actor} (${change})`,
    atOnce: (actor: string, change: string) => `at the same moment ${actor} (${change})`,
    for: (statement: string) => `for the sake of “${statement}”`,
    against: (statement: string) => `at the price of “${statement}”`,
    lost: (statement: string) => `; in the end it has lost “${statement}”.`,
    tie: '; in the end it is no better off than before.',
    stillMore: (count: number) => `and ${count} more`,
    foresees: (change: string) => `It foresees this end (${change}).`,
    staysForeseen: 'Looking ahead, it finds no better end than staying.',
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
      `${members}: to where each of them is better off (${change}).`,
    nobodyLeft: 'Everybody takes part; nobody is left to answer.',
    whyStay: (members: string, state: string) =>
      `Why ${members} would not leave together: ${state}`,
    whyLeave: (members: string, state: string) => `Why ${members} would leave together: ${state}`,
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
    loses: (actor: string, statement: string) => `In the end ${actor} has lost “${statement}”.`,
    tied: (actor: string) => `In the end ${actor} is no better off than before.`,
    tested: (coalitions: string) => `Coalitions tested as well: ${coalitions}.`,
  },
}

const german: Widen<typeof english> = {
  answers: {
    heading: (state) => `Würde jemand gehen, wenn er mit Antworten rechnet? ${state}`,
    all: (concept) => `Niemand würde ihn verlassen: ${concept}.`,
    some: (actors) => `Trotzdem verlassen würden ihn: ${actors}.`,
    columns: ['Akteur', 'Bleibt oder geht', 'Schritt, der lockt', 'Was daraus folgt'],
    restsOn: 'Worauf das beruht',
    noTemptation: 'Kein eigener Schritt lockt.',
    stays: (count) =>
      count === 1
        ? 'Ein eigener Schritt lockt, und auf ihn gibt es eine Antwort.'
        : `${count} ${inGerman(count, 'eigener Schritt lockt', 'eigene Schritte locken')}, und auf jeden gibt es eine Antwort.`,
    leaves: 'Auf einen Schritt, der lockt, gibt es keine Antwort.',
    ifStep: (change) => `Nach diesem Schritt (${change}):`,
    gains: (statement) => `Gewinn: „${statement}“;`,
    firstStep: (actor, change) => `${actor} (${change})`,
    playedOut: (count) =>
      count === 1
        ? 'So ginge es, in einem Schritt:'
        : `So ginge es, in ${count} ${inGerman(count, 'Schritt', 'Schritten')}:`,
    thenStep: (actor, change) => `dann ${actor} (${change})`,
    atOnce: (actor, change) => `im selben Augenblick ${actor} (${change})`,
    for: (statement) => `um „${statement}“ willen`,
    against: (statement) => `auf Kosten von „${statement}“`,
    lost: (statement) => `; am Ende ist „${statement}“ verloren.`,
    tie: '; am Ende ist nichts besser als zuvor.',
    stillMore: (count) => `und ${count} weitere`,
    foresees: (change) => `Vorausgesehenes Ende (${change}).`,
    staysForeseen: 'Die Voraussicht zeigt kein besseres Ende als zu bleiben.',
    repeats: (from, period) =>
      period === 1
        ? `Ab ${from} ${inGerman(from, 'Zug', 'Zügen')} ändert es nichts, noch weiter vorauszuschauen.`
        : `Ab ${from} ${inGerman(from, 'Zug', 'Zügen')} dreht sich das Vorausgesehene im Kreis, alle ${period} ${inGerman(period, 'Zug', 'Züge')}.`,
    ties: 'Bei Haltungen zieht auch ein gleich guter Zustand an; dieser Akteur kennt solche Zustände, und das kann in die Irre führen.',
    equilibria: (count, feasible) =>
      `In ${count} von ${feasible} ${inGerman(feasible, 'möglichen Zustand', 'möglichen Zuständen')} gilt das.`,
    noEquilibria: 'In keinem möglichen Zustand gilt das.',
    mixed: 'jeder Akteur nach seinem Maß',
  },
  coalitions: {
    heading: 'Würden mehrere ihn gemeinsam verlassen?',
    none: (count) =>
      count === 1
        ? 'Das eine gefragte Bündnis würde ihn nicht verlassen.'
        : `Keines der ${count} ${inGerman(count, 'gefragten Bündnis', 'gefragten Bündnisse')} würde ihn verlassen.`,
    some: (leaving, all) =>
      all === 1
        ? 'Das eine gefragte Bündnis würde ihn verlassen.'
        : `Von ${all} ${inGerman(all, 'gefragten Bündnis', 'gefragten Bündnissen')} ${inGerman(leaving, 'würde', 'würden')} ihn ${leaving} verlassen.`,
    leave: (members, change) =>
      `${members}: dorthin, wo es allen von ihnen besser geht (${change}).`,
    nobodyLeft: 'Alle sind beteiligt; niemand bleibt, der antworten könnte.',
    whyStay: (members, state) => `Warum ${members} nicht gemeinsam gehen würden: ${state}`,
    whyLeave: (members, state) => `Warum ${members} gemeinsam gehen würden: ${state}`,
    nothingTempts: 'Sie können nichts herbeiführen, was allen von ihnen lieber ist.',
    answered: (count) =>
      count === 1
        ? 'Ein Zustand, den sie herbeiführen können, wäre allen von ihnen lieber, und darauf gibt es eine Antwort.'
        : `${count} ${inGerman(count, 'Zustand, den sie herbeiführen können, wäre', 'Zustände, die sie herbeiführen können, wären')} allen von ihnen lieber, und auf jeden gibt es eine Antwort.`,
    unanswered:
      'Ein Zustand, den sie herbeiführen können, wäre allen von ihnen lieber, und darauf gibt es keine Antwort.',
    unfinished: 'Nicht beurteilt: Das Budget war vorher erschöpft.',
    shown: (count) => `Gezeigt, die ersten davon: ${count}.`,
    ifTogether: (change) => `Wenn sie gemeinsam gehen (${change}):`,
    way: (steps) => `Der Weg: ${steps}`,
    loses: (actor, statement) => `Am Ende verloren für ${actor}: „${statement}“.`,
    tied: (actor) => `Am Ende nicht besser als zuvor: ${actor}.`,
    tested: (coalitions) => `Auch geprüfte Bündnisse: ${coalitions}.`,
  },
}

export const answersWords = { en: english, de: german }
