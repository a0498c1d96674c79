/**
 * The face of the package: documents and their light writers. Word and workbooks, whose libraries
 * are heavy, are imported by names of their own.
 */
export { briefPaper } from './brief.ts'
export { copied, toCsv } from './csv.ts'
export {
  type Figure,
  type Grid,
  type ListItem,
  type ModelDocument,
  type PaperDocument,
  type Piece,
  plain,
  type Row,
  type Run,
  type Runs,
  type Said,
  type Stamp,
  type Table,
  type Tone,
} from './document.ts'
export {
  type BarRow,
  barsFigure,
  type StackPart,
  stackFigure,
  type TornadoRow,
  tornadoFigure,
} from './figures/counts.ts'
export { type CurvePoint, curveFigure } from './figures/curve.ts'
export {
  type LadderBead,
  type LadderField,
  type LadderPicture,
  ladderFigure,
} from './figures/ladder.ts'
export { type LaneMark, type LaneRow, type LanesPicture, lanesFigure } from './figures/lanes.ts'
export { withSource } from './figures/marks.ts'
export { type SlopeRow, slopesFigure } from './figures/slopes.ts'
export { fromExplanation } from './from-explanation.ts'
export { toMarkdown } from './markdown.ts'
export { type Sheet, toPage } from './page/page.ts'
export { type PlainTable, tablesOf } from './tables.ts'

export { sourceLine } from './words.ts'
