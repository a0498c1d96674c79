/** A material balance, in words. */
import type { CalculationOf, ResultOf } from '../documents/documents.ts'
import { pageOf, type Voice } from './page.ts'

const english = {
  title: 'A material balance',
  seen: (loss: string, p: string) =>
    `A loss of ${loss} would raise an alarm with a chance of ${p}.`,
  threshold: (from: string, alarm: string) =>
    `The alarm is raised where more than ${from} is unaccounted for; it is false with a chance of ${alarm}.`,
  sigmaMax: (wanted: string, sigma: string) =>
    `To see that loss with a chance of ${wanted}, the standard deviation may be ${sigma} at most.`,
  anySigma: (wanted: string) =>
    `False alarms alone are as likely as the wanted chance of ${wanted}: any measurement would do, and say nothing.`,
  loss: 'Loss',
  sigma: 'Standard deviation of the material unaccounted for',
  alarmFrom: 'Alarm from',
  found: 'Chance of an alarm',
  largest: 'Largest standard deviation for the wanted chance',
  any: 'any',
  granted:
    'one balance and one loss, a normal error of known size, and data that are not falsified.',
  source: 'Avenhaus and Canty, Compliance Quantified, 1996; Jaech 1973',
}

const german: typeof english = {
  title: 'Eine Materialbilanz',
  seen: (loss, p) =>
    `Ein Verlust von ${loss} löste mit einer Wahrscheinlichkeit von ${p} Alarm aus.`,
  threshold: (from, alarm) =>
    `Alarm gibt es, wo mehr als ${from} nicht nachgewiesen ist; falsch ist er mit einer Wahrscheinlichkeit von ${alarm}.`,
  sigmaMax: (wanted, sigma) =>
    `Um diesen Verlust mit einer Wahrscheinlichkeit von ${wanted} zu sehen, darf die Standardabweichung höchstens ${sigma} betragen.`,
  anySigma: (wanted) =>
    `Schon Fehlalarme sind so wahrscheinlich wie die gewünschten ${wanted}: Jede Messung genügte und sagte nichts.`,
  loss: 'Verlust',
  sigma: 'Standardabweichung des nicht Nachgewiesenen',
  alarmFrom: 'Alarm ab',
  found: 'Wahrscheinlichkeit eines Alarms',
  largest: 'Größte Standardabweichung dafür',
  any: 'jede',
  granted:
    'eine Bilanz und ein Verlust, ein normalverteilter Fehler bekannter Größe und unverfälschte Daten.',
  source: 'Avenhaus und Canty, Compliance Quantified, 1996; Jaech 1973',
}

export function materialBalanceTold(
  { missing, sigma, falseAlarm, wanted }: CalculationOf<'material-balance'>,
  { threshold, found, sigmaMax }: ResultOf<'material-balance'>,
  v: Voice,
) {
  const words = v.language === 'de' ? german : english
  const { amount, chance } = v.words
  const answer = [
    words.seen(amount(missing), chance(found)),
    words.threshold(amount(threshold), chance(falseAlarm)),
    wanted !== undefined &&
      (sigmaMax == null
        ? words.anySigma(chance(wanted))
        : words.sigmaMax(chance(wanted), amount(sigmaMax))),
  ]
  return pageOf(
    {
      ...words,
      answer,
      steps: [
        [words.loss, v.amount(missing), 'M'],
        [words.sigma, v.amount(sigma), 'σ(MUF)'],
        [words.alarmFrom, v.amount(threshold), 'z(1 − α) · σ'],
        [words.found, v.chance(found), 'Φ(M/σ − z(1 − α))'],
        sigmaMax !== undefined && [
          words.largest,
          sigmaMax === null ? words.any : v.amount(sigmaMax),
          'M / (z(1 − α) + z(1 − β))',
        ],
      ],
    },
    v,
  )
}
