/** The test of the board, wherever a view counts readings of a plan before anybody chooses. */
export function successTest(plan: string): string {
  return `enters(${plan}, today) and holds(${plan})`
}
