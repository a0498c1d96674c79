/** What becomes of a subject's findings when the work on them was stopped. */
export interface CutShort {
  /** Findings that say nothing false when they are cut short. */
  readonly standing?: readonly string[]
  /** Limits that leave what was found as it is. */
  readonly harmless?: readonly string[]
  /** What tells of the parts of another finding, or is reckoned from it, and goes with it. */
  readonly hangingOn?: Readonly<Record<string, readonly string[]>>
}
