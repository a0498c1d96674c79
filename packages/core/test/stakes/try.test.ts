import { test } from 'vitest'
import { testStages } from '../../src/stakes/stakes.ts'
import { inst, inStages, staged, bigDeal, hardStepEarly, everyLadder } from './inst.ts'
import { ladderOf } from '../../src/stakes/stakes.ts'
test('x', () => {
  for (const l of [staged, bigDeal, ['n1 w1 n3','n2','w2 w3'], ['w1 w2','n1 w3','n2 n3']])
    console.log(testStages(inst, inStages(l), {look:'alone'}).map(r => `${r.stage} ${r.party} ${r.margin.toFixed(4)} ${JSON.stringify(r.binding?.flows)} ${r.binding?.node.kind}`).join('\n'))
  for (const T of [1,4,8]) {
    console.log(T, testStages(inst, inStages(staged, T)).map(r => `${r.stage} ${r.party} ${r.margin.toFixed(4)} ${r.binding?.node.kind}`).join('\n'))
    const all = [...everyLadder(inst)]
    const full = all.filter(p => p.flat().length===6)
    console.log(all.length, full.length)
    let mid=0, best=-1e9, bestL, alone=0
    for (const p of full) {
      const l = ladderOf(p, T)
      const rows = testStages(inst, l)
      const m = rows.reduce((a,b)=> b.margin<a.margin?b:a)
      if (m.binding?.node.kind==='dwell') mid++
      let S=0; let ir=true
      let prev=[0,0]
      for (const a of p) { const u=[0,1].map(i=>prev[i]!+a.reduce((t,o)=>t+inst.options[o]!.values[i]!,0)); if (u[0]!<prev[0]!-1e-12||u[1]!<prev[1]!-1e-12) ir=false; prev=u }
      if (ir && m.margin>best) {best=m.margin; bestL=p}
      if (T===1) { const ma = Math.min(...testStages(inst,l,{look:'alone'}).map(r=>r.margin)); if (ir && ma>=0) {alone++; console.log(JSON.stringify(p), ma)} }
    }
    console.log('T',T,'mid',mid,'best',best,JSON.stringify(bestL),'alone ok',alone)
  }
})
