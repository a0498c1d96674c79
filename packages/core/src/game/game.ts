/** The face of the folder: compiled games, their moves, and how states are named. */

export {
  highestRank,
  type Kernel,
  type KernelUse,
  kernelHere,
  kernelInUse,
} from '../kernel/kernel.ts'
export {
  type AgreedStage,
  type Agreement,
  afterStep,
  agreementOf,
  type NamedAnswer,
  observersIn,
  type Settings,
  settingsOf,
  type Watch,
  watchAt,
  watchOutside,
  watchOver,
} from './agreement.ts'
export { type Comparison, compare } from './comparison.ts'
export {
  compile,
  compileFrame,
  compileRanks,
  excluded,
  optionPlaces,
  type RuleInForce,
  ruleAgainst,
  rulesInForce,
} from './compile.ts'
export { feasibleUnlessAll, lowerOverOwn, lowestBefore, ownWays, raiseOverOwn } from './cubes.ts'
export { type GameParts, gamePartsOf, gamesOf, type WorldGame } from './games.ts'
export { type Improvements, improvementsOf } from './improvements.ts'
export {
  allGain,
  forEachPayingStep,
  gainfulJointMoves,
  type JointMove,
  smallestMoves,
} from './joint-moves.ts'
export {
  type ActorIndex,
  type Arcs,
  type ComparedStatement,
  type Frame,
  type Game,
  has,
  infeasibleRank,
  isFeasible,
  type Names,
  type RankedStatement,
  rankOf,
  type State,
  type StateSet,
} from './layout.ts'
export {
  changeable,
  findOwnMove,
  forEachOwnMove,
  hasGivenMoves,
  isPassable,
  moversBetween,
  type Turning,
  targetsFrom,
} from './moves.ts'
export {
  distinctSteps,
  isTalks,
  type Orders,
  ordersOf,
  type Step,
  stepsOf,
  watchedKey,
} from './orders.ts'
export { asSeen, frameSeenBy, type Looking, type View, viewOf } from './perception.ts'
export { type Deciding, decidingStatement } from './reason.ts'
export { reorderableMax, withStatementMoved } from './reorder.ts'
export { lowerByImprovements, lowerByMoves, lowestByMoves, opponents } from './replies.ts'
export {
  actorIds,
  readState,
  stateCode,
  stateFromId,
  stateId,
  withSettings,
} from './state-names.ts'
export {
  allStates,
  countStates,
  forEachState,
  holdsIn,
  keepOnly,
  optionsIn as optionsAmong,
  removeFrom,
  statesWhere,
} from './state-sets.ts'
export { inWorld, type World, type WorldModel, worldOf } from './world.ts'
export { type WorthSource, type Worths, worthPlace, worthSource } from './worths.ts'
