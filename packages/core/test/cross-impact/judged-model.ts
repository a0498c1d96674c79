/** A model of two questions with two answers each, and judgements between them as text. */
export function judgedModel(judgements: string): string {
  return `stufenplan: 1
id: two-sides
title: Two sides
date: 2026
basis: assumption
actors:
  north: { label: North }
  south: { label: South }
options:
  withdraw: { owner: north, label: pulling back }
  lift: { owner: south, label: lifting the closure }
preferences:
  north: [lift, not withdraw]
  south: [withdraw, not lift]
questions:
  talks:
    title: Are talks held?
    base: yes
    answers: { yes: { label: held }, no: { label: broken off } }
  trade:
    title: Is trade open?
    base: yes
    answers: { yes: { label: open }, no: { label: closed } }
${judgements === '' ? '' : `judgements:\n${judgements}`}`
}
