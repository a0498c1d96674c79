/** What stands above pages about many readings. */
import { inEnglish, inGerman } from '../../../voice/words/plural.ts'
import type { Widen } from '../../../voice/words/widen.ts'

const english = {
  glance: {
    question: 'It hangs on',
    holdsIn: 'Holds in',
    failsWhere: (where: string) => `It fails here: ${where}`,
    failsAlso: (where: string) => `And here: ${where}`,
    thatFit: (all: string) => `Against today, that fit, of ${all}`,
    of: (all: string) => `Counts are of ${all} readings.`,
    claim: 'Claim',
    verdict: 'Verdict',
    count: (count: string, all: string) => `${count} of ${all}`,
    none: '–',
    more: (count: string) => `${count} more with --full.`,
    ahead: (by: string, other: string, plan: string, own: string) =>
      `“${by}” in ${other}, “${plan}” in ${own}`,
    asGood: (by: string, plan: string) => `“${by}” in as many as “${plan}”`,
    measured: {
      today: (of: string) => `(of ${of} readings: better than today and held)`,
      step: (of: string) => `(of ${of} readings: a gain at every step and held)`,
      durability: (of: string) => `(of ${of} blows: outlasted)`,
    },
  },
  worldsHeadline: {
    decides: (question: string) => `Most of it hangs on one question: ${question}.`,
    ahead: {
      today: (plan: string, count: string, all: string) =>
        `Better than today and held in the most readings is ${plan}: in ${count} of ${all}.`,
      step: (plan: string, count: string, all: string) =>
        `A gain at every step and held in the most readings is ${plan}: in ${count} of ${all}.`,
      held: (plan: string, count: string, all: string) =>
        `No plan is better than today and held in any reading; held in the most is ${plan}: in ${count} of ${all}.`,
    },
    noneAhead: (all: string) => `No plan is held in any of ${all} readings.`,
    noneFits: (of: string) =>
      `Of the ${of} readings that fit what happened, none lets any plan be better than today and held.`,
    other: (plan: string, count: string) => `${plan} is so in ${count}.`,
    claims: (derived: number, contradicted: number, all: number) =>
      `Of ${all} claims ${derived} ${inEnglish(derived, 'follows', 'follow')} from the model in every reading that bears on them; ${contradicted} ${inEnglish(contradicted, 'is', 'are')} contradicted.`,
  },
}

const german: Widen<typeof english> = {
  glance: {
    question: 'Es hängt ab von',
    holdsIn: 'Gilt in',
    failsWhere: (where) => `Es scheitert hier: ${where}`,
    failsAlso: (where) => `Und hier: ${where}`,
    thatFit: (all) => `Gegen heute, passend, von ${all}`,
    of: (all) => `Gezählt sind ${all} Lesarten.`,
    claim: 'Behauptung',
    verdict: 'Urteil',
    count: (count, all) => `${count} von ${all}`,
    none: '–',
    more: (count) => `${count} weitere mit --full.`,
    ahead: (by, other, plan, own) => `„${by}“ in ${other}, „${plan}“ in ${own}`,
    asGood: (by, plan) => `„${by}“ in so vielen wie „${plan}“`,
    measured: {
      today: (of) => `(von ${of} Lesarten: besser als heute und von Bestand)`,
      step: (of) => `(von ${of} Lesarten: bei jedem Schritt ein Gewinn und von Bestand)`,
      durability: (of) => `(von ${of} Stößen: überstanden)`,
    },
  },
  worldsHeadline: {
    decides: (question) => `Am meisten hängt an einer Frage: ${question}.`,
    ahead: {
      today: (plan, count, all) =>
        `In den meisten Lesarten besser als heute und von Bestand ist ${plan}: in ${count} von ${all}.`,
      step: (plan, count, all) =>
        `In den meisten Lesarten bei jedem Schritt ein Gewinn und von Bestand ist ${plan}: in ${count} von ${all}.`,
      held: (plan, count, all) =>
        `Kein Plan ist in einer Lesart besser als heute und von Bestand; in den meisten von Bestand ist ${plan}: in ${count} von ${all}.`,
    },
    noneAhead: (all) => `Kein Plan ist in einer der ${all} Lesarten von Bestand.`,
    noneFits: (of) =>
      `Von den ${of} Lesarten, die zum Geschehen passen, lässt keine einen Plan besser als heute und von Bestand sein.`,
    other: (plan, count) => `Für ${plan} gilt das in ${count}.`,
    claims: (derived, contradicted, all) =>
      `Von ${all} Behauptungen ${inGerman(derived, 'folgt', 'folgen')} ${derived} in jeder Lesart, die darauf wirkt, aus dem Modell; ${contradicted} ${inGerman(contradicted, 'widerspricht', 'widersprechen')} ihm.`,
  },
}

export const headlineWords = { en: english, de: german }
