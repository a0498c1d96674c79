/** A small model whose worths are ranges: they are drawn in each reading, some 3,000 a second. */
export const drawnModel = `stufenplan: 1
id: exchange
title: One step for another
date: 2026
basis: assumption
period: 1 month
actors:
  a:
    label: A
    patience: { factor: 0.5 }
    watched: [{ probability: 0.8, within: 1 month }]
    breach: { within: 1 month }
  b:
    label: B
    patience: { factor: 0.5 }
    watched: [{ probability: 0.8, within: 1 month }]
    breach: { within: 1 month }
options:
  withdraw: { owner: a, label: pulling back }
  lift: { owner: b, label: lifting the closure }
preferences:
  a: [{ want: lift, worth: [2, 6] }, { want: not withdraw, worth: [1, 3] }]
  b: [{ want: withdraw, worth: [2, 6] }, { want: not lift, worth: [1, 3] }]
plans:
  swap:
    label: One for the other
    stages:
      both: { dwell: 1 month, commitments: [withdraw, lift] }
`

/** What is counted of it: holds in some readings and not in others. */
export const drawnTest = 'self-enforcing(swap)'
