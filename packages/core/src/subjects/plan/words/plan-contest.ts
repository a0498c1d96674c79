/** What is said of a plan against its strongest rivals, and of what its success hangs on. */
import type { Widen } from '../../../voice/words/widen.ts'

const english = {
  contest: {
    heading: (plan: string) => `${plan}: in how many readings, and against whom`,
    lead: {
      today: (count: string, all: string) =>
        `Better than today for all who move, and held: in ${count} of ${all} readings.`,
      step: (count: string, all: string) =>
        `A gain at every step for all who move, and held: in ${count} of ${all} readings.`,
      held: (count: string, all: string) =>
        `Held in ${count} of ${all} readings, and in none of them better than today for all who move.`,
      none: (all: string) => `Held in none of ${all} readings.`,
    },
    tests: {
      today: 'better than today and held',
      step: 'a gain at every step and held',
      held: 'held',
      observed: 'of the readings that fit what was observed, better than today and held',
      outlasting: 'blows that the end outlasts, of a thousand',
    },
    against: (test: string, rival: string, own: string) => `${test}: ${rival} against ${own}.`,
    everywhere: (rival: string) => `${rival}: at least as good in every test, and better here:`,
    somewhere: (rival: string) => `${rival}: better here:`,
    plan: (label: string, same: string, own: string) =>
      `${label}, with ${same} of the ${own} commitments`,
    package: 'The same commitments in a single package, whose one step is measured against today',
    order: (stages: string) => `The same commitments in the order ${stages}`,
    none: 'No other plan, and no other order of the same commitments, does better in any test.',
    lookedAt: (plans: string, orders: string) =>
      `Looked at: other plans of the model (${plans}), orders of the same commitments, its own among them (${orders}).`,
    packageOnly: 'There are too many stages to look at more than the single package.',
    needed: 'It succeeds only with these answers:',
    neededNone: 'No single answer is needed for it to succeed.',
    fitting: (count: string, of: string) =>
      `Of the readings that fit what was observed it succeeds in ${count} of ${of}.`,
    nearest: (answers: string) =>
      answers === ''
        ? 'With the answers as written, if breaches are answered in another way:'
        : `In the nearest reading in which it succeeds (${answers}), if breaches are answered in another way:`,
    heldThen: (count: number) =>
      count === 1 ? 'The plan is held then too.' : 'In each of these cases the plan is held too.',
    notHeldThen: (count: number, stage: string) =>
      count === 1
        ? `The plan is not held then, first at “${stage}”.`
        : `In each of these cases the plan is not held, first at “${stage}”.`,
  },
}

const german: Widen<typeof english> = {
  contest: {
    heading: (plan) => `${plan}: in wie vielen Lesarten, und gegen wen`,
    lead: {
      today: (count, all) =>
        `Für alle, die handeln, besser als heute und von Bestand: in ${count} von ${all} Lesarten.`,
      step: (count, all) =>
        `In jedem Schritt ein Gewinn für alle, die handeln, und von Bestand: in ${count} von ${all} Lesarten.`,
      held: (count, all) =>
        `Von Bestand in ${count} von ${all} Lesarten, in keiner davon für alle, die handeln, besser als heute.`,
      none: (all) => `Von Bestand in keiner von ${all} Lesarten.`,
    },
    tests: {
      today: 'besser als heute und von Bestand',
      step: 'in jedem Schritt ein Gewinn und von Bestand',
      held: 'von Bestand',
      observed: 'in Lesarten, die zum Beobachteten passen, besser als heute und von Bestand',
      outlasting: 'Stöße, die das Ende übersteht, von tausend',
    },
    against: (test, rival, own) => `${test}: ${rival} gegen ${own}.`,
    everywhere: (rival) => `${rival}: in jeder Prüfung mindestens so gut, und hier besser:`,
    somewhere: (rival) => `${rival}: hier besser:`,
    plan: (label, same, own) => `${label}, mit ${same} der ${own} Zusagen`,
    package: 'Dieselben Zusagen in einem Paket, dessen einziger Schritt an heute gemessen ist',
    order: (stages) => `Dieselben Zusagen in der Folge ${stages}`,
    none: 'Kein anderer Plan und keine andere Folge derselben Zusagen ist in einer Prüfung besser.',
    lookedAt: (plans, orders) =>
      `Verglichen mit anderen Plänen des Modells (${plans}) und Folgen derselben Zusagen, die eigene darunter (${orders}).`,
    packageOnly: 'Für mehr als das eine Paket sind es zu viele Stufen.',
    needed: 'Erfolg hat er nur mit diesen Antworten:',
    neededNone: 'Keine einzelne Antwort ist für seinen Erfolg nötig.',
    fitting: (count, of) =>
      `Von den Lesarten, die zum Beobachteten passen, hat er in ${count} von ${of} Erfolg.`,
    nearest: (answers) =>
      answers === ''
        ? 'Mit den Antworten, wie sie dastehen, und anderen Erwiderungen auf einen Bruch:'
        : `In der nächsten Lesart, in der er Erfolg hat (${answers}), bei anderen Erwiderungen auf einen Bruch:`,
    heldThen: (count) =>
      count === 1
        ? 'Auch dann hat der Plan Bestand.'
        : 'Auch in jedem dieser Fälle hat der Plan Bestand.',
    notHeldThen: (count, stage) =>
      count === 1
        ? `Dann hat der Plan keinen Bestand, zuerst bei „${stage}“.`
        : `In jedem dieser Fälle hat der Plan keinen Bestand, zuerst bei „${stage}“.`,
  },
}

export const contestWords = { en: english, de: german }
