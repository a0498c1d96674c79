/**
 * Fields of findings with worths that the checker takes as they stand: altered, they are still
 * accepted. A debt, not a licence: the list may only become shorter. What the checker may leave
 * alone for good stands in the core, and every answer says so itself.
 */
export const stillOpen: readonly string[] = [
  'blocked.without',
  'commitment.deterrers.#.to',
  'plan-compared.exposed.#.by',
  'plan-robustness.influence.questions.#.beyondChance',
  'search.blocking',
  'stage-answers.answers',
  'stage-answers.answers.#.options',
  'stage-answers.breach.withheld.#',
  'stage-answers.stage',
  'stage-margin.additive',
  'stage-margin.additive.burden',
  'stage-margin.additive.burden.#.option',
  'stage-margin.additive.criticalFactor',
  'stage-margin.additive.leverage',
  'stage-margin.additive.leverage.#.option',
  'stage-margin.binding.detection',
  'stage-margin.binding.undone',
  'stage-margin.binding.withheld',
  'stage-repairs.changes',
  'stage-repairs.splitHelps',
  'stage-repairs.splitHelps.#',
  'stage-slices.rows',
  'stakes-ladder.packages',
  'stakes-ladder.packages.#',
  'stakes-orders.orders',
  'stakes-orders.orders.#.order',
  'stakes.missing',
  'stakes.missing.#.names',
  'stakes.weakest',
  'trust-round.opensAt',
]
