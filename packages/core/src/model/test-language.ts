/** The language of tests for what tells of it: read and printed, without what reads models. */
export { parseAmount, parseTest } from './claim-test.ts'
export { comesOut, comparisonsIn } from './compared.ts'
export { planText, printAmount } from './test-text.ts'
