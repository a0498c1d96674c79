/**
 * Which form a word takes beside a count: "1 step", "2 steps"; "1 pays", "2 pay". English and
 * German share one rule (CLDR, as `Intl.PluralRules` has it): the form for one is that of 1 alone.
 * It stands here by hand, since nothing of the machine's language comes into the core; a test holds
 * it against `Intl`.
 */
type Plural = (count: number | string, one: string, other: string) => string

/** Counts may be numbers, or whole numbers in figures as sentences hold them. */
function formBeside(count: number | string, one: string, other: string): string {
  return String(count) === '1' ? one : other
}

export const inEnglish: Plural = formBeside
export const inGerman: Plural = formBeside
