/** Help for mistakes in days, records and links. */
import type { Help } from './diagnostic-help.ts'

export const scheduleHelp: Pick<
  Help,
  | 'unsigned'
  | 'due-circle'
  | 'due-out-of-order'
  | 'dwell-cut'
  | 'lapse-first'
  | 'which-plan'
  | 'not-promised'
  | 'broken-and-full'
  | 'empty-record'
  | 'before-signing'
  | 'unclear-link'
> = {
  unsigned: {
    facts: { plan: 'swap' },
    advice:
      'A day that counts from the signing needs the day of signing. As long as it is missing, nothing can be late.',
  },
  'due-circle': {
    facts: { cycle: ['first', 'second', 'first'] },
    advice:
      'A day may count from the day of another stage, but some stage has to have a day of its own, or to count from the signing.',
  },
  'due-out-of-order': {
    facts: { stage: 'second', day: '2026-06-30', before: 'first', beforeDay: '2026-12-31' },
    advice:
      'Days and stages say different things about what comes first. The tests follow the stages; monitoring follows the days.',
  },
  'dwell-cut': {
    facts: { stage: 'first', dwell: 183, left: 91, next: 'second' },
    advice:
      'Whoever keeps to the days cannot let the stage stand as long as it says. Without `dwell` the tests take the time that the days leave.',
  },
  'lapse-first': {
    facts: { option: 'withdraw', day: '2026-06-30', due: '2026-12-31' },
    advice: 'A promise that has ended cannot be due any more.',
  },
  'which-plan': {
    facts: { plans: ['swap', 'talk'] },
    advice:
      'Where a model has one plan only (alternatives do not count), it is the one that is meant.',
  },
  'not-promised': {
    facts: { plan: 'swap', keep: 'not withdraw', stage: undefined },
    advice:
      'A record is about a commitment of the plan, written as there: `withdraw` and `not withdraw` are two different promises.',
  },
  'broken-and-full': {
    facts: {},
    advice: 'What was carried out and broken later is two records, each with its date.',
  },
  'empty-record': {
    facts: {},
    advice:
      'Until it says something, the record changes nothing but the date of the last evidence.',
  },
  'before-signing': {
    facts: { plan: 'swap', date: '2025-12', signed: '2026-02-01' },
    advice:
      'What was done before the signing is how things stood: say it with `today` of the option.',
  },
  'unclear-link': {
    facts: { count: 0 },
    advice:
      'A signal may have several links, each of one kind; with a statement the actor whose it is.',
  },
}
