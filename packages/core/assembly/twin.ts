/** What the twin offers; see docs/decisions/0002-twin.md. */
export {
  capByRanks,
  lower,
  lowerOneWay,
  raise,
  raiseOneWay,
  whereBest,
  whereBestWithin,
  whereWithin,
} from './cubes'
export { block, rank } from './states'
export { improve } from './walks'
