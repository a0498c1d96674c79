/** How far something came that was stopped before the end, by the limit that a finding names. */
type Limit =
  | 'actors judged'
  | 'amounts reckoned'
  | 'changes tried'
  | 'days looked at'
  | 'combinations tried'
  | 'coalitions judged'
  | 'equilibria looked at'
  | 'an option set twice'
  | 'orders lined up'
  | 'own moves tried'
  | 'plans compared'
  | 'requirements taken away'
  | 'sets of commitments'
  | 'shocks tried'
  | 'stages judged'
  | 'states listed'
  | 'states reached'
  | 'states visited'
  | 'steps'
  | 'steps tried'
  | 'time of the solver'
  | 'worlds judged'

type Reached = (explored: string, isOne: boolean) => string

interface LimitWords {
  readonly reachedAt: Readonly<Record<Limit, Reached>>
  readonly ofWhole: (reached: string, whole: string) => string
}

const english: LimitWords = {
  reachedAt: {
    'actors judged': (n, one) => (one ? 'one actor was judged' : `${n} actors were judged`),
    'amounts reckoned': () => 'the amounts were not reckoned',
    'changes tried': (n, one) =>
      one ? 'one set of changes was tried' : `${n} sets of changes were tried`,
    'combinations tried': (n, one) =>
      one ? 'one part of a combination was tried' : `${n} parts of combinations were tried`,
    'coalitions judged': (n, one) =>
      one ? 'one coalition was judged' : `${n} coalitions were judged`,
    'days looked at': (n, one) => (one ? 'one day was looked at' : `${n} days were looked at`),
    'equilibria looked at': (n, one) =>
      one ? 'one equilibrium was looked at' : `${n} equilibria were looked at`,
    'an option set twice': () =>
      'the plan sets an option first one way and then the other, and changes to it are not tried',
    'orders lined up': (n, one) => (one ? 'one order was lined up' : `${n} orders were lined up`),
    'own moves tried': (n, one) => (one ? 'one step was tried' : `${n} steps were tried`),
    'plans compared': (n, one) => (one ? 'one plan was judged' : `${n} plans were judged`),
    'requirements taken away': (n, one) =>
      one ? 'one set of requirements was given up' : `${n} sets of requirements were given up`,
    'sets of commitments': (n, one) =>
      one ? 'one set of commitments was reached' : `${n} sets of commitments were reached`,
    'shocks tried': (n, one) => (one ? 'one shock was tried' : `${n} shocks were tried`),
    'stages judged': (n, one) => (one ? 'one stage was judged' : `${n} stages were judged`),
    'states listed': (n, one) => (one ? 'one state was listed' : `${n} states were listed`),
    'states reached': (n, one) => (one ? 'one state was reached' : `${n} states were reached`),
    'states visited': (n, one) => (one ? 'one state was visited' : `${n} states were visited`),
    steps: (n, one) => (one ? 'one step was worked out' : `${n} steps were worked out`),
    'steps tried': (n, one) => (one ? 'one step was tried' : `${n} steps were tried`),
    'time of the solver': () => 'the solver ran out of time and did not prove its result the best',
    'worlds judged': (n, one) => (one ? 'one reading was judged' : `${n} readings were judged`),
  },
  ofWhole: (reached, whole) => `${reached} (of ${whole} in all)`,
}

const german: LimitWords = {
  reachedAt: {
    'actors judged': (n, one) =>
      one ? 'ein Akteur war beurteilt' : `${n} Akteure waren beurteilt`,
    'amounts reckoned': () => 'die Beträge sind nicht berechnet',
    'changes tried': (n, one) =>
      one
        ? 'eine Zusammenstellung von Änderungen war geprüft'
        : `${n} Zusammenstellungen von Änderungen waren geprüft`,
    'combinations tried': (n, one) =>
      one ? 'ein Teil einer Kombination geprüft' : `${n} Teile von Kombinationen geprüft`,
    'coalitions judged': (n, one) =>
      one ? 'eine Koalition war beurteilt' : `${n} Koalitionen waren beurteilt`,
    'days looked at': (n, one) =>
      one ? 'ein Tag wurde betrachtet' : `${n} Tage wurden betrachtet`,
    'equilibria looked at': (n, one) =>
      one ? 'ein Gleichgewicht war betrachtet' : `${n} Gleichgewichte waren betrachtet`,
    'an option set twice': () =>
      'der Plan setzt eine Option erst so und dann anders, und Änderungen daran bleiben ungeprüft',
    'orders lined up': (n, one) =>
      one ? 'eine Reihenfolge war aufgestellt' : `${n} Reihenfolgen waren aufgestellt`,
    'own moves tried': (n, one) =>
      one ? 'ein Schritt war geprüft' : `${n} Schritte waren geprüft`,
    'plans compared': (n, one) => (one ? 'ein Plan war beurteilt' : `${n} Pläne waren beurteilt`),
    'requirements taken away': (n, one) =>
      one
        ? 'auf eine Gruppe von Bedingungen war verzichtet'
        : `auf ${n} Gruppen von Bedingungen war verzichtet`,
    'sets of commitments': (n, one) =>
      one ? 'eine Gruppe von Zusagen war erreicht' : `${n} Gruppen von Zusagen waren erreicht`,
    'shocks tried': (n, one) => (one ? 'ein Schock war geprüft' : `${n} Schocks waren geprüft`),
    'stages judged': (n, one) => (one ? 'eine Stufe war beurteilt' : `${n} Stufen waren beurteilt`),
    'states listed': (n, one) =>
      one ? 'ein Zustand war aufgelistet' : `${n} Zustände waren aufgelistet`,
    'states reached': (n, one) =>
      one ? 'ein Zustand war erreicht' : `${n} Zustände waren erreicht`,
    'states visited': (n, one) => (one ? 'ein Zustand war besucht' : `${n} Zustände waren besucht`),
    steps: (n, one) => (one ? 'ein Schritt war berechnet' : `${n} Schritte waren berechnet`),
    'steps tried': (n, one) => (one ? 'ein Schritt war geprüft' : `${n} Schritte waren geprüft`),
    'time of the solver': () =>
      'die Zeit für die Suche war abgelaufen, und dass ihr Ergebnis das beste ist, ist nicht bewiesen',
    'worlds judged': (n, one) =>
      one ? 'eine Lesart war beurteilt' : `${n} Lesarten waren beurteilt`,
  },
  ofWhole: (reached, whole) => `${reached}, von insgesamt ${whole}`,
}

export const limitWords = { en: english, de: german }
