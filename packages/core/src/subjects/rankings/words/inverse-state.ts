/** What is said of the preferences that a state would need. */
import type { ActorName } from '../../../voice/actor-name.ts'
import { inEnglish, inGerman } from '../../../voice/words/plural.ts'
import type { Widen } from '../../../voice/words/widen.ts'

const english = {
  inverseState: {
    heading: (actor: ActorName, state: string) =>
      `What would keep ${actor.nominative} from leaving: ${state}`,
    noMoves: 'There is no unilateral step from there, so the actor stays, whatever it wants.',
    stays: 'As modelled, the actor stays: all of these hold.',
    leaves: 'As modelled, the actor would leave: not all of these hold.',
    unfinished: 'The conditions could not be worked out within the budget.',
    move: (change: string) => `The step (${change})`,
    noBetter: 'must be no better for it than staying.',
    orAnswer: (count: string) =>
      `must be no better for it than staying, or else one of ${count} ${inEnglish(count, 'end', 'ends')} that the others can answer with.`,
    orInterest: (count: string) =>
      `must be no better for it than staying, or else one of ${count} ${inEnglish(count, 'end', 'ends')} that the others would answer with in their own interest.`,
    orOne: 'must be no better for it than staying, or else the one end that the others have.',
    always: 'is answered whatever it wants: the others can lead back to where it began.',
    end: (change: string) => `An end (${change})`,
    endWithOut: (change: string, count: string) =>
      `An end (${change}), together with where it could go on to from there: ${count}`,
    isSo: 'so as modelled',
    isNotSo: 'not so as modelled',
    smallest: (count: string) =>
      `The fewest states that suffice, whatever else it wants, when none is better than staying: ${count}.`,
    rankings: (stable: string, all: string) =>
      `Of ${all} ${inEnglish(all, 'strict ranking', 'strict rankings')} of the states, ${stable} ${inEnglish(stable, 'keeps', 'keep')} it there.`,
    share: (percent: string) => `That is ${percent} in a hundred of all strict rankings.`,
    shareOnly: (percent: string) =>
      `Of all strict rankings of the states, ${percent} in a hundred keep it there.`,
    term: { inverse: 'inverse analysis' },
  },
}

const german: Widen<typeof english> = {
  inverseState: {
    heading: (actor, state) =>
      `Was ${actor.accusative} davon abhalten würde, diesen Zustand zu verlassen: ${state}`,
    noMoves:
      'Von dort aus gibt es keinen eigenen Schritt; der Akteur bleibt, unabhängig von seinen Wünschen.',
    stays: 'Nach dem Modell bleibt der Akteur: All dies gilt.',
    leaves: 'Nach dem Modell würde der Akteur abweichen: Nicht alles davon gilt.',
    unfinished: 'Die Bedingungen ließen sich im Rahmen des Budgets nicht ermitteln.',
    move: (change) => `Der Schritt (${change})`,
    noBetter: 'darf für ihn nicht besser sein als der Verbleib.',
    orAnswer: (count) =>
      `darf für ihn nicht besser sein als der Verbleib; oder aber eines von ${count} ${inGerman(count, 'Ende', 'Enden')}, mit denen die anderen antworten können.`,
    orInterest: (count) =>
      `darf für ihn nicht besser sein als der Verbleib; oder aber eines von ${count} ${inGerman(count, 'Ende', 'Enden')}, mit denen die anderen im eigenen Interesse antworten würden.`,
    orOne:
      'darf für ihn nicht besser sein als der Verbleib; oder aber das eine Ende, das die anderen herbeiführen können.',
    always:
      'hat unabhängig von seinen Wünschen eine Antwort: Die anderen können zum Ausgangspunkt zurückführen.',
    end: (change) => `Ein Ende (${change})`,
    endWithOut: (change, count) =>
      `Ein Ende (${change}), zusammen mit dem, was er von dort aus noch erreichen könnte: ${count}`,
    isSo: 'im Modell so',
    isNotSo: 'im Modell nicht so',
    smallest: (count) =>
      `Kleinste Zahl von Zuständen, bei denen es genügt, dass keiner besser ist als der Verbleib: ${count}.`,
    rankings: (stable, all) =>
      `Von ${all} ${inGerman(all, 'strengen Rangfolge', 'strengen Rangfolgen')} der Zustände ${inGerman(stable, 'hält', 'halten')} ${stable} ihn dort.`,
    share: (percent) => `Das sind ${percent} Prozent aller strengen Rangfolgen.`,
    shareOnly: (percent) =>
      `Von allen strengen Rangfolgen der Zustände halten ${percent} Prozent ihn dort.`,
    term: { inverse: 'Umkehranalyse' },
  },
}

export const inverseStateWords = { en: english, de: german }
