import { test } from 'vitest'
import { valueSet } from '../../src/theory/theory.ts'
test('x', () => { for (const d of [.2,.3,.9]) console.log(d, JSON.stringify(valueSet([[[9,9],[1,10]],[[10,1],[3,3]]], d))) })
