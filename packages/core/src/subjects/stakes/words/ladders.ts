/** What is said of the search for ladders whose stages hold by themselves. */
import { type ActorName, agreeing } from '../../../voice/actor-name.ts'
import type { Widen } from '../../../voice/words/widen.ts'

const english = {
  ladders: {
    heading: 'Ladders that hold by themselves',
    alone: 'Every stage is judged as if nothing followed.',
    forward: (length: string) =>
      `What follows a stage counts. Each is taken to stand for ${length}, and going on is taken as certain.`,
    inRanges: {
      worst: 'Each party is judged in its worst case.',
      middle: 'Each number that is a range is taken at its middle.',
      best: 'Each party is judged in its best case.',
    },
    gains: {
      worst: 'No party may lose by a stage.',
      stated:
        'No party may lose by a stage at the numbers as they are stated; only margins are judged in its case.',
      none: 'A party may lose by a stage.',
    },
    box: (parts: string) => `Each party is judged with numbers that are off against it: ${parts}.`,
    boxParts: {
      cost: (factor: string) => `costs times ${factor}`,
      benefit: (factor: string) => `gains times ${factor}`,
      penalty: (factor: string) => `sanctions and deposits times ${factor}`,
      detection: (chance: string) => `detection per period less ${chance}`,
      discount: (factor: string) => `discount factor less ${factor}`,
      lag: (periods: string) => `answers later by periods: ${periods}`,
      share: (share: string) => `irreversible shares off by ${share}`,
    },
    first: (before: string, after: string) =>
      `Asked for: ${before} in an earlier stage than ${after}.`,
    noLater: (before: string, after: string) => `Asked for: ${before} no later than ${after}.`,
    together: (names: string) => `Asked for: ${names} in one stage.`,
    mostEach: (count: string) =>
      `Asked for: commitments of one party in one stage, at most ${count}.`,
    counts: (possible: string, whole: string) =>
      `Ladders that the rules allow: ${possible}. Of these carry out everything: ${whole}.`,
    paying: (paying: string) => `Of those cost nobody anything at any stage: ${paying}.`,
    holding: (holding: string) => `Of these hold: ${holding}.`,
    tried: (count: string) =>
      `Steps tried from sets of commitments that some ladder reaches: ${count}.`,
    method: {
      sets: 'Every set of commitments was looked at, with the best way to it.',
      'ways-on':
        'Every set of commitments was looked at, with all ways on from it that none beats.',
      'every-ladder': 'Every ladder that costs nobody anything was tried.',
      solver: 'Found by a solver for linear programs, and tried once more by the stage test.',
    },
    cannot:
      'Which order of stages would pay each party to keep cannot be said: too little is stated.',
    found: 'All commitments can be carried out so that every stage pays each party to keep.',
    none: 'No order of stages carries out all commitments so that each stage pays to keep.',
    noLadder: 'There is no ladder that carries out all commitments and is as asked.',
    neverPaid: (actors: ActorName) =>
      `When all is carried out, ${actors.nominative} ${agreeing(actors, 'is', 'are')} worse off than today.`,
    best: 'What nothing else beats in commitments carried out, number of stages and least margin:',
    bestForward: 'The ladder whose least margin is greatest:',
    ladder: (stages: string, margin: string) => `${stages}: least margin ${margin}`,
    holds: 'holds',
    fails: 'does not hold',
    columns: ['Commitments', 'Stages', 'Best least margin'],
    nothing: 'nothing to break',
    orders: 'The same stages in other orders',
    ordersLead: (count: string) => `Orders of the plan’s stages that the rules allow: ${count}.`,
    orderColumns: ['Order', 'Least margin', 'Some stage costs a party'],
    asPlanned: 'as planned',
    costs: { yes: 'no', no: 'yes' },
    blocked: 'Why there is none',
    blockedLead: 'These alone cannot all be met; leave any one out, and the others listed can be:',
    requirement: {
      rules: 'what the rules of the model allow to stand',
      order: 'the order that was asked for',
      stages: 'the number of stages that was asked for',
      margin: (actor: ActorName) => `every stage pays ${actor.nominative} to keep`,
      gain: (actor: ActorName) => `no stage costs ${actor.nominative} anything`,
    },
    neverHeld: (actors: ActorName) =>
      `Whatever came before it, no last stage would pay ${actors.nominative} to keep.`,
  },
}

const german: Widen<typeof english> = {
  ladders: {
    heading: 'Stufenfolgen, die aus sich heraus Bestand haben',
    alone: 'Jede Stufe ist beurteilt, als würde nichts folgen.',
    forward: (length) =>
      `Was auf eine Stufe folgt, zählt mit. Jede steht annahmegemäß ${length}, und der Fortgang gilt als sicher.`,
    inRanges: {
      worst: 'Jede Partei ist in ihrem schlechtesten Fall beurteilt.',
      middle: 'Jede Zahl, die eine Spanne ist, steht in ihrer Mitte.',
      best: 'Jede Partei ist in ihrem besten Fall beurteilt.',
    },
    gains: {
      worst: 'Keine Partei darf durch eine Stufe verlieren.',
      stated:
        'Keine Partei darf durch eine Stufe verlieren, bei den Zahlen wie angegeben; nur Abstände sind in ihrem Fall beurteilt.',
      none: 'Eine Partei darf durch eine Stufe verlieren.',
    },
    box: (parts) =>
      `Jede Partei ist mit Zahlen beurteilt, die zu ihren Ungunsten abweichen: ${parts}.`,
    boxParts: {
      cost: (factor) => `Kosten mal ${factor}`,
      benefit: (factor) => `Gewinne mal ${factor}`,
      penalty: (factor) => `Sanktionen und Pfänder mal ${factor}`,
      detection: (chance) => `Entdeckung je Periode um ${chance} geringer`,
      discount: (factor) => `Diskontfaktor um ${factor} geringer`,
      lag: (periods) => `Antworten später um diese Zahl von Perioden: ${periods}`,
      share: (share) => `unumkehrbare Anteile abweichend um ${share}`,
    },
    first: (before, after) => `Verlangt: ${before} in einer früheren Stufe als ${after}.`,
    noLater: (before, after) => `Verlangt: ${before} nicht später als ${after}.`,
    together: (names) => `Verlangt: ${names} in einer Stufe.`,
    mostEach: (count) => `Verlangt: Zusagen einer Partei in einer Stufe, höchstens ${count}.`,
    counts: (possible, whole) =>
      `Nach den Regeln mögliche Stufenfolgen: ${possible}. Davon erfüllen alle Zusagen: ${whole}.`,
    paying: (paying) => `Von diesen sind auf jeder Stufe für alle ohne Verlust: ${paying}.`,
    holding: (holding) => `Davon haben Bestand: ${holding}.`,
    tried: (count) =>
      `Geprüfte Schritte von Mengen von Zusagen, die eine Stufenfolge erreicht: ${count}.`,
    method: {
      sets: 'Jede Menge von Zusagen ist betrachtet, mit dem besten Weg zu ihr.',
      'ways-on':
        'Jede Menge von Zusagen ist betrachtet, mit allen Fortsetzungen, die keine andere übertrifft.',
      'every-ladder': 'Jede Stufenfolge, die niemanden etwas kostet, ist geprüft.',
      solver:
        'Gefunden von einem Löser für lineare Programme und von der Stufenprüfung noch einmal geprüft.',
    },
    cannot:
      'Bei welcher Folge von Stufen sich das Einhalten für jede Partei lohnen würde, lässt sich nicht sagen: Zu wenig ist angegeben.',
    found:
      'Alle Zusagen lassen sich so erfüllen, dass sich bei jeder Stufe das Einhalten für jede Partei lohnt.',
    none: 'Keine Folge von Stufen erfüllt alle Zusagen so, dass sich bei jeder Stufe das Einhalten lohnt.',
    noLadder: 'Es gibt keine Stufenfolge, die alle Zusagen erfüllt und den Vorgaben entspricht.',
    neverPaid: (actors) =>
      `Nach Erfüllung aller Zusagen ${agreeing(actors, 'steht', 'stehen')} ${actors.nominative} schlechter da als heute.`,
    best: 'An erfüllten Zusagen, Zahl der Stufen und kleinstem Abstand übertrifft nichts diese Folgen:',
    bestForward: 'Die Stufenfolge mit dem größten kleinsten Abstand:',
    ladder: (stages, margin) => `${stages}: kleinster Abstand ${margin}`,
    holds: 'hat Bestand',
    fails: 'hat keinen Bestand',
    columns: ['Zusagen', 'Stufen', 'Bester kleinster Abstand'],
    nothing: 'keine Zusage zu brechen',
    orders: 'Dieselben Stufen in anderer Reihenfolge',
    ordersLead: (count) => `Reihenfolgen der Stufen des Plans, die die Regeln erlauben: ${count}.`,
    orderColumns: ['Reihenfolge', 'Kleinster Abstand', 'Eine Stufe kostet eine Partei etwas'],
    asPlanned: 'wie geplant',
    costs: { yes: 'nein', no: 'ja' },
    blocked: 'Warum es keine gibt',
    blockedLead:
      'Diese Anforderungen lassen sich nicht alle zugleich erfüllen; entfällt eine davon, sind die übrigen erfüllbar:',
    requirement: {
      rules: 'was nach den Regeln des Modells bestehen kann',
      order: 'die verlangte Reihenfolge',
      stages: 'die verlangte Zahl der Stufen',
      margin: (actor) => `bei jeder Stufe lohnt sich das Einhalten für ${actor.accusative}`,
      gain: (actor) => `keine Stufe kostet ${actor.accusative} etwas`,
    },
    neverHeld: (actors) =>
      `Was auch vorausging: Eine letzte Stufe einzuhalten, würde sich für ${actors.accusative} nicht lohnen.`,
  },
}

export const laddersWords = { en: english, de: german }
