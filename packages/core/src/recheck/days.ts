/** Dates as the model writes them, put in order by the first day that they can mean. */

/** "late 2025-10" is the 21st; a month or a year alone is its first day. */
export function firstDay(date: string): string {
  const parts = date.split(' ')
  const [year = '', month = '01', day] = (parts.at(-1) ?? '').split('-')
  const early: Readonly<Record<string, string>> = { mid: '11', late: '21' }
  return [year, month, day ?? early[parts[0] ?? ''] ?? '01'].join('-')
}
