/** What is said of where a state can lead, and of what equilibria share. */
import { inEnglish, inGerman } from '../../../voice/words/plural.ts'
import type { Widen } from '../../../voice/words/widen.ts'

const english = {
  paths: {
    heading: (state: string) => `Where it can lead, from: ${state}`,
    moves: (count: string) =>
      `By steps of single actors, wanted or not, ${count} ${inEnglish(count, 'other state', 'other states')} can be reached.`,
    improvements: (count: string) =>
      `By steps that those who take them prefer, ${count} can be reached.`,
    nowhere: 'Nobody gains by moving alone, so nothing moves by itself.',
    resting: (count: string) =>
      `In ${count} of these it would come to rest, as nobody gains by moving on alone.`,
    restless: 'In none of these would it come to rest: somebody always gains by moving on.',
    together: (count: string, steps: number) =>
      steps === 1
        ? `By one step that pays each who takes part, alone or together: ${count}.`
        : `By up to ${steps} ${inEnglish(steps, 'step', 'steps')} that pay each who takes part, alone or together: ${count}.`,
    after: (steps: number, count: string) =>
      steps === 1
        ? `after one step: ${count}`
        : `after ${steps} ${inEnglish(steps, 'step', 'steps')}: ${count}`,
    more: '…',
    toEquilibria: 'How others of these states could be reached',
    toFormula: (formula: string) => `How this could be reached: ${formula}`,
    isThere: 'It is one of them itself.',
    none: 'There is none.',
    counts: (all: string) => `States looked for: ${all}. How they can be reached:`,
    willing: (count: string) => `by steps that their movers prefer: ${count}`,
    pushed: (count: string) =>
      `by steps of single actors, but only if somebody moves unwillingly: ${count}`,
    jointly: (count: string) => `by steps that pay all who take part: ${count}`,
    unreachable: (count: string) => `not by steps of single actors: ${count}`,
    way: {
      improvements: 'everyone moves willingly',
      together: 'together, to the gain of each',
      moves: (unwanted: number) =>
        unwanted === 1
          ? 'one step is unwanted'
          : `${unwanted} ${inEnglish(unwanted, 'step is', 'steps are')} unwanted`,
    },
    stalls: 'Here it stalls:',
    unwanted: 'Unwanted too:',
    tie: 'no better off',
    shown: (count: string) => `The nearest ${count}:`,
    term: 'status quo analysis',
  },
  common: {
    heading: 'What all of these states have in common',
    always: (options: string) => `Yes in all: ${options}.`,
    never: (options: string) => `No in all: ${options}.`,
    varying: (options: string) => `Yes in some: ${options}.`,
    yesIn: (option: string, count: string) => `${option} (${count})`,
    nothing: 'There are none to compare.',
  },
  jumps: {
    heading: 'From one of these states to another, together',
    none: 'No joint step leads from one to another and pays all who take part.',
    one: 'One joint step leads from one to another and pays all who take part.',
    some: (count: string, leavable: string, all: string) =>
      `${count} ${inEnglish(count, 'joint step leads', 'joint steps lead')} from one to another and ${inEnglish(count, 'pays', 'pay')} all who take part; from ${leavable} of ${all} there is such a step.`,
    from: (state: string) => `From: ${state}`,
    term: 'equilibrium jump',
  },
}

const german: Widen<typeof english> = {
  paths: {
    heading: (state) => `Wohin dieser Zustand führen kann: ${state}`,
    moves: (count) =>
      `Durch Schritte Einzelner, gewollt oder nicht, ${inGerman(count, 'ist', 'sind')} ${count} ${inGerman(count, 'anderer Zustand', 'andere Zustände')} erreichbar.`,
    improvements: (count) =>
      `Durch Schritte, die den Handelnden selbst nützen, ${inGerman(count, 'ist', 'sind')} ${count} erreichbar.`,
    nowhere: 'Niemand gewinnt durch einen eigenen Schritt; von selbst bewegt sich nichts.',
    resting: (count) =>
      `In ${count} davon käme die Entwicklung zur Ruhe, weil niemand mehr durch einen eigenen Schritt gewinnt.`,
    restless:
      'In keinem davon käme die Entwicklung zur Ruhe: Immer gewinnt jemand durch einen weiteren Schritt.',
    together: (count, steps) =>
      steps === 1
        ? `Durch einen Schritt, der sich für alle Beteiligten lohnt, allein oder gemeinsam: ${count}.`
        : `Durch bis zu ${steps} ${inGerman(steps, 'Schritt, der sich', 'Schritte, die sich')} für alle Beteiligten lohnen, allein oder gemeinsam: ${count}.`,
    after: (steps, count) =>
      steps === 1
        ? `nach einem Schritt: ${count}`
        : `nach ${steps} ${inGerman(steps, 'Schritt', 'Schritten')}: ${count}`,
    more: '…',
    toEquilibria: 'Wie andere dieser Zustände zu erreichen wären',
    toFormula: (formula) => `Wie dies zu erreichen wäre: ${formula}`,
    isThere: 'Der Ausgangszustand gehört selbst dazu.',
    none: 'Es gibt keinen.',
    counts: (all) => `Zahl der gesuchten Zustände: ${all}. Wie sie zu erreichen sind:`,
    willing: (count) => `durch Schritte, die den Handelnden selbst nützen: ${count}`,
    pushed: (count) =>
      `durch Schritte Einzelner, aber nur, wenn jemand gegen das eigene Interesse handelt: ${count}`,
    jointly: (count) => `durch Schritte, die sich für alle Beteiligten lohnen: ${count}`,
    unreachable: (count) => `nicht durch Schritte Einzelner: ${count}`,
    way: {
      improvements: 'alle handeln im eigenen Interesse',
      together: 'gemeinsam, zum Vorteil aller Beteiligten',
      moves: (unwanted) =>
        unwanted === 1
          ? 'ein Schritt liegt nicht im Interesse des Handelnden'
          : `${unwanted} ${inGerman(unwanted, 'Schritt liegt', 'Schritte liegen')} nicht im Interesse der Handelnden`,
    },
    stalls: 'Hier stockt es:',
    unwanted: 'Ebenfalls nicht im eigenen Interesse:',
    tie: 'ohne Gewinn',
    shown: (count) => `Die nächsten ${count}:`,
    term: 'Status-quo-Analyse',
  },
  common: {
    heading: 'Was all diese Zustände gemeinsam haben',
    always: (options) => `In allen ja: ${options}.`,
    never: (options) => `In allen nein: ${options}.`,
    varying: (options) => `In manchen ja: ${options}.`,
    yesIn: (option, count) => `${option} (${count})`,
    nothing: 'Es gibt keine Zustände zu vergleichen.',
  },
  jumps: {
    heading: 'Gemeinsam von einem dieser Zustände zum anderen',
    none: 'Kein gemeinsamer Schritt führt von einem zum anderen und lohnt sich für alle Beteiligten.',
    one: 'Ein gemeinsamer Schritt führt von einem zum anderen und lohnt sich für alle Beteiligten.',
    some: (count, leavable, all) =>
      `Gemeinsame Schritte von einem zum anderen, die sich für alle Beteiligten lohnen: ${count}; einen solchen gibt es von ${leavable} von ${all} ${inGerman(all, 'Zustand', 'Zuständen')} aus.`,
    from: (state) => `Von: ${state}`,
    term: 'Gleichgewichtssprung',
  },
}

export const pathsWords = { en: english, de: german }
