/** What each stability concept is called, and how its arguments are told. */
import { inEnglish, inGerman } from './plural.ts'
import type { Widen } from './widen.ts'

const english = {
  /** Completes "Nobody would leave it: …" and stands alone as a name. */
  concept: {
    nash: 'nobody gains alone',
    gmr: 'nobody gains once others answer, even against their own interest',
    smr: 'nobody gains once others answer, and the first mover has no way back out',
    seq: 'nobody gains once others answer in their own interest',
    sseq: 'nobody gains once others answer in their own interest, and there is no way back out',
    sim: 'nobody gains for certain when others move at the same moment',
    'seq-sim': 'nobody gains once others answer in their own interest or move at the same moment',
    'gmr-strong': 'whoever moves can be made much worse off by others',
    'smr-strong': 'whoever moves can be made much worse off by others, without a way back out',
    'seq-strong': 'whoever moves is made much worse off by others in their own interest',
    limited: 'nobody gains with foresight of so many moves',
    nonmyopic: 'nobody gains however far it looks ahead',
  },
  conceptTerm: {
    nash: 'Nash',
    gmr: 'general metarationality, GMR',
    smr: 'symmetric metarationality, SMR',
    seq: 'sequential stability, SEQ',
    sseq: 'symmetric sequential stability',
    sim: 'simultaneous stability, SIM',
    'seq-sim': 'SEQ or SIM',
    'gmr-strong': 'strong GMR',
    'smr-strong': 'strong SMR',
    'seq-strong': 'strong SEQ',
    limited: 'limited-move stability',
    nonmyopic: 'non-myopic stability',
  },
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
    /** Why a tempting step is not deterred, under each concept. */
    unanswered: {
      nash: 'that is enough, since no answer is expected.',
      gmr: 'nothing that others can do deters it.',
      smr: 'nothing that others can do deters it without leaving it a way back out.',
      seq: 'no answer in the interest of others deters it.',
      sseq: 'no answer in the interest of others deters it without leaving it a way back out.',
      sim: 'nothing that others would do at the same moment deters it.',
      'seq-sim':
        'no answer in the interest of others deters it, nor what they would do at the same moment.',
      'gmr-strong': 'nothing that others can do leaves it much worse off.',
      'smr-strong':
        'nothing that others can do leaves it much worse off and without a way back out.',
      'seq-strong': 'no answer in the interest of others leaves it much worse off.',
    },
    noWayOut: 'From there no step of its own leads back above where it began.',
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
  concept: {
    nash: 'niemand gewinnt allein',
    gmr: 'niemand gewinnt, sobald andere antworten, selbst gegen ihr eigenes Interesse',
    smr: 'niemand gewinnt, sobald andere antworten, und für den Ersten führt kein Weg zurück',
    seq: 'niemand gewinnt, sobald andere im eigenen Interesse antworten',
    sseq: 'niemand gewinnt, sobald andere im eigenen Interesse antworten, und es führt kein Weg zurück',
    sim: 'niemand gewinnt mit Sicherheit, wenn andere im selben Augenblick handeln',
    'seq-sim':
      'niemand gewinnt, sobald andere im eigenen Interesse antworten oder im selben Augenblick handeln',
    'gmr-strong': 'wer sich bewegt, kann von anderen viel schlechter gestellt sein',
    'smr-strong':
      'wer sich bewegt, kann von anderen viel schlechter gestellt sein, ohne einen Weg zurück',
    'seq-strong':
      'wer sich bewegt, ist am Ende durch andere, die ihr Interesse verfolgen, viel schlechter gestellt',
    limited: 'niemand gewinnt bei begrenzter Voraussicht',
    nonmyopic: 'niemand gewinnt, wie weit er auch vorausschaut',
  },
  conceptTerm: {
    nash: 'Nash',
    gmr: 'allgemeine Metarationalität, GMR',
    smr: 'symmetrische Metarationalität, SMR',
    seq: 'sequenzielle Stabilität, SEQ',
    sseq: 'symmetrische sequenzielle Stabilität',
    sim: 'simultane Stabilität, SIM',
    'seq-sim': 'SEQ oder SIM',
    'gmr-strong': 'starke GMR',
    'smr-strong': 'starke SMR',
    'seq-strong': 'starke SEQ',
    limited: 'Stabilität bei begrenzter Zugzahl',
    nonmyopic: 'nicht kurzsichtige Stabilität',
  },
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
    unanswered: {
      nash: 'das genügt, denn mit einer Antwort wird nicht gerechnet.',
      gmr: 'nichts, was andere tun können, schreckt davon ab.',
      smr: 'nichts, was andere tun können, schreckt davon ab, ohne einen Weg zurück zu lassen.',
      seq: 'keine Antwort im Interesse der anderen schreckt davon ab.',
      sseq: 'keine Antwort im Interesse der anderen schreckt davon ab, ohne einen Weg zurück zu lassen.',
      sim: 'nichts, was andere im selben Augenblick täten, schreckt davon ab.',
      'seq-sim':
        'weder eine Antwort im Interesse der anderen noch das, was sie im selben Augenblick täten, schreckt ab.',
      'gmr-strong': 'nichts, was andere tun können, stellt den Handelnden viel schlechter.',
      'smr-strong':
        'nichts, was andere tun können, stellt den Handelnden viel schlechter, ohne einen Weg zurück zu lassen.',
      'seq-strong': 'keine Antwort im Interesse der anderen stellt den Handelnden viel schlechter.',
    },
    noWayOut: 'Von dort führt kein eigener Schritt zurück über den Anfang.',
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

export const conceptWords = { en: english, de: german }
