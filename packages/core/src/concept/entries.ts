/** All concepts, in the order in which lists name them. A new one is its file and a line here. */
import { gmr } from './gmr.ts'
import { gmrStrong } from './gmr-strong.ts'
import { limited } from './limited.ts'
import { maximin4 } from './maximin-4.ts'
import { nash } from './nash.ts'
import { nonmyopic } from './nonmyopic.ts'
import { seq } from './seq.ts'
import { seqSim } from './seq-sim.ts'
import { seqStrong } from './seq-strong.ts'
import { sim } from './sim.ts'
import { smr } from './smr.ts'
import { smrStrong } from './smr-strong.ts'
import { sseq } from './sseq.ts'

export const entries = [
  nash,
  gmr,
  smr,
  seq,
  sseq,
  maximin4,
  sim,
  seqSim,
  gmrStrong,
  smrStrong,
  seqStrong,
  limited,
  nonmyopic,
] as const
