/**
 * A project of ScenarioWizard (`.scw`), as far as it is known: text in parts that end with a line
 * "#". Found in files of version 4.0; its manual (Weimer-Jehle 2013, appendix 1) says the same.
 *
 *     $ ScenarioWizard 4.0
 *     name of a file
 *     &descriptor, and below it " -variant" for each variant        … #
 *     the same again with second names, without the hyphens         … #
 *     (empty)                                                          #
 *     a colour for each variant                                     … #
 *     (empty)                                                          #
 *     a row of whole numbers for each variant, separated by commas  … #
 *     "# 0-0" and a text in quotes about the project; for each descriptor a line "# " and its
 *     text; for each pair of descriptors a line "#  -> " and the reason of its judgements
 *     # and #
 */

export interface ProjectVariant {
  readonly name: string
  /** The other name, mostly the longer or the shorter one; often empty. */
  readonly second: string
  readonly colour: string
}

export interface ProjectDescriptor {
  readonly name: string
  readonly second: string
  /** What is said about it. */
  readonly text: string
  readonly variants: readonly ProjectVariant[]
}

/** The reason of the judgements of one descriptor on another, both counted from 0. */
export interface ProjectReason {
  readonly from: number
  readonly on: number
  readonly text: string
}

export interface CrossImpactProject {
  readonly version: string
  /** The name of the file as it was saved there. */
  readonly fileName: string
  readonly text: string
  readonly descriptors: readonly ProjectDescriptor[]
  /** A row for each variant. */
  readonly rows: readonly (readonly number[])[]
  readonly reasons: readonly ProjectReason[]
}
