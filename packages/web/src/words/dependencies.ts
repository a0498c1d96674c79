/** The words of the drawing of who depends on whom; the core tells all else. */
import type { Widen } from './widen.ts'

const english = {
  title: 'Who depends on whom',
  drawing: (count: string) =>
    `Drawing of who depends on whom. Arrows: ${count}. The table below says the same in words.`,
  key: 'An arrow leads from whoever depends to the other. Where two run between two actors, they depend on each other.',
  lines: {
    take: 'holds today, and the other could take it away by itself',
    give: 'does not hold today, and the other could give it by itself',
    neither: 'the other could change nothing about it by itself',
  },
}

const german: Widen<typeof english> = {
  title: 'Wer von wem abhängt',
  drawing: (count) =>
    `Zeichnung, wer von wem abhängt. Pfeile: ${count}. Die Tabelle darunter sagt dasselbe in Worten.`,
  key: 'Ein Pfeil führt von dem, der abhängt, zum anderen. Wo zwischen zweien zwei verlaufen, hängen sie voneinander ab.',
  lines: {
    take: 'gilt heute, und der andere könnte es allein aufheben',
    give: 'gilt heute nicht, und der andere könnte es allein herbeiführen',
    neither: 'der andere könnte allein nichts daran ändern',
  },
}

export const dependenciesWords = { en: english, de: german }
