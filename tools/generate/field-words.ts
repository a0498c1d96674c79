/** The words for values and for single fields on the reference page of the model file. */

export const valueWords: Readonly<Record<string, { says: string; example: string }>> = {
  text: { says: 'a text', example: '`{ en: Northern side, de: Nordseite }`' },
  name: { says: 'a name', example: '`north`, `port.aid`, `korea-2025`' },
  date: { says: 'a date', example: '`late 2025-10`' },
  duration: { says: 'a length of time', example: '`30 days`' },
  delay: { says: 'a time or range', example: '`30 days`, `[2 weeks, 3 months]`' },
  range: { says: 'a number or range', example: '`0.8`, `[0.5, 0.9]`' },
  'yes-or-no': { says: 'yes or no', example: '`yes`' },
  formula: { says: 'a formula', example: '`gate & (port.aid | port.trade)`' },
  setting: { says: 'a setting', example: '`not gate`' },
}

export const formulaOrder =
  'In a formula, `not` (or `!`) binds most closely, then `and` (`&`), `or` (`|`), `->` and last `<->`; brackets say otherwise. `a -> b` reads "if a, then b" and is false only where a holds and b does not. A formula has at most 4,000 characters.'

/** What a field means wherever the definition itself does not say so. */
export const fieldMeanings: Readonly<Record<string, string>> = {
  about: 'A few sentences for the reader',
  actor: 'Whom it is about',
  after: 'What it comes after',
  answers: 'The answers, by name',
  asserted: 'Why it cannot be tested',
  basis: 'What it rests on',
  bears: 'The questions it bears on',
  because: 'Why it cannot be',
  breach: 'What a breach would look like and what answers it',
  changes: 'What changes',
  claims: 'What an argument asserts',
  commitments: 'What is undertaken',
  date: 'When',
  from: 'What the path begins with',
  forms: 'What the ends of steps are called',
  guarantors:
    'Actors who stand surety; with fields, what they would do about a breach and at what price',
  horizon: 'How far the plan looks ahead',
  keep: 'What is undertaken',
  kind: 'Whether it speaks of causes, of good and bad, or of facts',
  label: 'What the reader sees',
  levels: 'Its levels, mildest first',
  means: 'What inspectors look by, by name',
  note: 'What the reader should know about it',
  observed: 'How others see what the owner does',
  parties: 'Who is bound',
  question: 'The contested question',
  role: 'Whether it is the plan or an alternative to it',
  sites: 'What is looked at, by name',
  shocks: 'Events from outside',
  stages: 'Its stages, by name',
  title: 'What the reader sees',
  to: 'What it ends with',
  url: 'Where it can be read',
  verification: 'How it is seen whether it is kept',
  yes: 'What "yes" means, exactly',
}
