/** The face of the folder: dates as precise as they are known, and where they stand on an axis. */
export { type Axis, apart, axisOf } from './axis.ts'
export { dateText, type Span, spanOf, ticksBetween } from './dates.ts'
export { type Length, lengthOf, type Unit, units } from './length.ts'
export { isDay, localDay } from './local-day.ts'
