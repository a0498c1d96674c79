import { test } from 'vitest'
import * as s from '../../src/stakes/stakes.ts'
import { inst, inStages, staged, bigDeal, hardStepEarly } from './inst.ts'
test('x', () => {
  for (const T of [1,4,8]) for (const gains of [true,false]) console.log(T, gains, JSON.stringify(s.bestForward(inst,{dwell:T,gains})))
  console.log(s.orderings(inst, inStages(staged,8)).map(o=>o.order.join('')+' '+o.weakest!.margin.toFixed(6)+' '+o.leastGain))
  for (const m of [1,2,3,4,6,10,50]) { const c=s.sliced(inst,inStages(staged),{stage:2,parts:m}); const r=s.testStages(c.stakes,c.ladder,{look:'alone'}); console.log(m, Math.min(...r.filter(x=>x.party===0&&x.stage>=2).map(x=>x.margin)).toFixed(6), Math.min(...r.map(x=>x.margin)).toFixed(6)) }
  for (const l of [staged,bigDeal]) for (const [party,other] of [[0,1],[1,0]] as const) console.log(l.map((_,stage)=>s.trustNeeded(inst,inStages(l),{stage,party,other}).belief.toFixed(4)))
  const l = s.latticeOf(inst), b = s.bestLadders(l)
  let n=0; for (let S=1;S<64;S++) if (l.closed[S]) for (let A=S;A;A=(A-1)&S) if (b.margin[S^A]! > -Infinity) n++
  let n2=0; for (let S=1;S<64;S++) if (l.closed[S] && b.margin[S]!>-Infinity) for (let A=S;A;A=(A-1)&S) if (b.margin[S^A]! > -Infinity) n2++
  console.log('edges', n, n2, s.shiftInStages({from:.3,to:.7},{discount:.9,costDeclining:.5,costRising:.5}))
  const pp={good:{keep:4,betray:3,neither:1,betrayed:-2},bad:{keep:3,betray:5}}
  console.log(s.trustForOneRound(pp), [.2,.3,.5,.7].map(t=>s.reassuringWindow(pp,t)), s.leastReassuringBelief(pp), 3/13)
})
