/** The face of the folder: dates as precise as they are known, and where they stand on an axis. */
export { type Axis, apart, axisOf } from './axis.ts'
export { dateText, type Span, spanOf, ticksBetween } from './dates.ts'
export { localDay } from './local-day.ts'
