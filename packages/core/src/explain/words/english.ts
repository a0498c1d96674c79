/** The sentences of the program in English. German must have the same (`german.ts`). */
import { capital, grouped, joined } from './spelling.ts'

export const english = {
  number: (n: number) => grouped(n, ','),
  list: (items: readonly string[]) => joined(items, 'and'),
  quoted: (text: string) => `“${text}”`,
  not: (option: string) => `no ${option}`,
  today: 'today',
  assumption: 'assumption',
  noBasis: 'no basis given',
  change: (begins: readonly string[], ends: readonly string[]) => {
    const parts = [
      begins.length > 0 ? `begins: ${begins.join('; ')}` : '',
      ends.length > 0 ? `ends: ${ends.join('; ')}` : '',
    ]
    return parts.filter((part) => part !== '').join(' · ') || 'nothing changes'
  },
  asOf: (date: string) => `as of ${date}`,
  term: { nash: 'Nash equilibrium', nashStable: 'Nash', jointMove: 'joint move', fit: 'fit' },

  holds: {
    heading: 'What holds today',
    nobody: 'Nobody gains by moving alone.',
    somebody: (actors: string) =>
      `Today would not last. These would gain by moving alone: ${actors}.`,
    readingsAgree: (count: number) =>
      count === 1
        ? 'The one other reading that the model names says the same.'
        : `All ${count} readings that the model names say the same.`,
    readingDiffers: (reading: string, actors: string) =>
      actors === ''
        ? `In the reading “${reading}” nobody would move.`
        : `In the reading “${reading}” these would move alone: ${actors}.`,
  },
  stay: {
    heading: 'Why nothing moves',
    cannot: 'can change nothing alone.',
    count: (moves: number) => (moves === 1 ? 'one step of its own.' : `${moves} steps of its own.`),
    none: (moves: number) =>
      moves === 1
        ? 'one step of its own, and it does not pay.'
        : `${moves} steps of its own, and none pays.`,
    some: (moves: number, gains: number) => `${moves} steps of its own; ${gains} would pay.`,
    leastBad: (change: string) => `The least bad (${change})`,
    best: (change: string) => `The best (${change})`,
    costs: (statement: string) => `would cost it: ${statement}`,
    brings: (statement: string) => `would bring it: ${statement}`,
    tie: 'would change nothing it cares about.',
  },
  joint: {
    heading: 'Who would have to move together',
    none: (moversMax: number) =>
      `No joint step by up to ${moversMax} pays everyone who takes part.`,
    some: (count: string) => `${count} joint steps would pay everyone who takes part in them.`,
    one: 'One joint step would pay everyone who takes part in it.',
    smallest: (smallest: string) =>
      `${smallest} of them cannot be split into a smaller one that pays.`,
    shown: (listed: string, all: string) => `Shown: ${listed} of these ${all}.`,
    gains: (actor: string, statement: string) => `${actor} gains: ${statement}`,
    tempted: (actor: string, change: string, statement: string) =>
      `But once there, ${actor} would be better off with another step (${change}): ${statement}`,
    undoer: (actor: string, change: string, hurt: string) =>
      `Not asked, ${actor} could undo it (${change}); then no better off than today: ${hurt}.`,
    losers: (actors: string) => `Worse off without a say: ${actors}.`,
    steady: 'Once there, nobody who took part gains from going back alone.',
  },
  fit: {
    heading: 'Does the model explain what happened?',
    explained: (count: number) =>
      count === 1
        ? 'The one recorded offer or step is explained.'
        : `All ${count} recorded offers and steps are explained.`,
    someExplained: (explained: number, all: number) =>
      `Of ${all} recorded offers and steps the model explains ${explained}.`,
    refused: (date: string, label: string, change: string) =>
      `${date}, ${label}: the model expects a yes, the answer was no (${change}).`,
    made: (date: string, label: string, change: string) =>
      `${date}, ${label}: the model expects no such step, yet it was made (${change}).`,
    gains: (actor: string, statement: string) => `As modelled, ${actor} would gain: ${statement}`,
    loses: (actor: string, statement: string) => `As modelled, ${actor} would lose: ${statement}`,
    moral: 'Either a statement is wrong, or an obstacle is missing.',
  },
  limits: {
    heading: 'What this page cannot tell',
    modelled:
      'What each side wants is modelled on the sources named, not known; orders of importance say nothing about how much.',
    assumed: (actor: string, count: number, all: number) => `${actor}: ${count} of ${all}`,
    assumedLead: 'Statements that rest on an assumption alone:',
    outside:
      'Physical effects, intelligence, domestic politics and personalities are outside the model.',
  },
  footer: {
    how: (states: string) => `Every one of the ${states} possible states was examined.`,
    truncated: (limit: string) =>
      `Cut short: the budget ended (${limit}). What is said holds for the part examined.`,
    run: (model: string, hash: string) => `Model ${model}, version ${hash}.`,
    world: (answers: string) => `Answers set differently from the model as written: ${answers}.`,
  },
  states: {
    heading: 'Possible states',
    counts: (feasible: string, raw: string) =>
      `Of ${raw} combinations of the options, ${feasible} are possible under the rules.`,
    where: (count: string, formula: string) => `In ${count} of them this holds: ${formula}`,
    shown: (listed: string) => `The first ${listed}, as what differs from today:`,
  },
  stable: {
    heading: (state: string) => `Would anyone leave this state alone? ${capital(state)}`,
    columns: ['Actor', 'Would it stay?', 'Best step of its own', 'What decides'],
    stays: 'stays',
    leaves: 'leaves',
    none: '–',
    gained: (statement: string) => `gains: ${statement}`,
    lost: (statement: string) => `loses: ${statement}`,
    all: 'Nobody would leave it alone.',
    some: (actors: string) => `These would leave it alone: ${actors}.`,
    equilibria: (count: string, feasible: string) =>
      `In ${count} of ${feasible} possible states nobody gains by moving alone.`,
    noEquilibria: 'In every possible state somebody gains by moving alone.',
  },
  why: {
    stays: (actor: string, state: string) => `Why ${actor} would not move alone: ${state}`,
    leaves: (actor: string, state: string) => `Why ${actor} would move alone: ${state}`,
    moves: 'Each step of its own',
    pays: 'pays',
    paysNot: 'does not pay',
    and: (count: number) => `Together these can be combined into ${count} steps.`,
    deciding: 'What decides, most important first',
    place: (place: number) => `Statement ${place}`,
  },
}
