/** The few colours of figures. Between any two that stand for something lie three steps of grey. */

export const ink = {
  text: '#1c1e21',
  quiet: '#55585f',
  edge: '#8a8778',
  line: '#c9c6bd',
  strong: '#0b3d6b',
  good: '#17633a',
  bad: '#a1261d',
} as const

export const paper = {
  sheet: '#ffffff',
  sunk: '#efede6',
  good: '#dcefe3',
  bad: '#f6d9d5',
  warn: '#fae8c6',
} as const

/** Families that every system has; nothing is loaded. */
export const face = 'system-ui, "Segoe UI", "Noto Sans", Arial, sans-serif'
