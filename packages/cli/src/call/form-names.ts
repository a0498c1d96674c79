/** The forms besides text in which an answer can leave the program. */
export const formsKnown = { values: ['md', 'csv', 'xlsx', 'html'] as const }
export type Form = (typeof formsKnown.values)[number]
