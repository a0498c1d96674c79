/**
 * How long a reader waits: the first view of a cold start, and the verdict after a statement was
 * moved. In a real Chromium on this machine, each beside something plain in the same run, since
 * machines are shared and noisy. Needs a build: npm run build && npm run bench.
 */
import { openWorkbench } from '../test/browser/workbench.ts'

const rounds = 5

/** What a reader waits for, by what shows it. */
const watched = {
  mounted: 'header nav',
  verdict: 'section.card .actors li',
  headline: '[data-headline]',
  board: '.board tbody tr',
  counted: '.board .bar',
}
type Start = Readonly<Record<keyof typeof watched | 'plain', number>>

/** By the page's own clock, from the start of a load. */
async function coldStart(): Promise<Start> {
  const bench = await openWorkbench()
  const { page } = bench
  await page.addInitScript((wanted) => {
    const seen: Record<string, number> = {}
    Object.assign(window, { seen })
    new MutationObserver(() => {
      for (const [name, selector] of Object.entries(wanted))
        if (document.querySelector(selector)) seen[name] ??= performance.now()
    }).observe(document, { subtree: true, childList: true })
  }, watched)
  const start = performance.now()
  await page.goto(`${bench.address}icon.svg`)
  const plain = performance.now() - start
  await page.goto(bench.address)
  await page.locator(watched.counted).first().waitFor()
  const seen = await page.evaluate(() => (window as unknown as { seen: Start }).seen)
  await bench.close()
  return { ...seen, plain }
}

/** Milliseconds from a press of Alt+Up on a statement until the verdict strip has answered. */
async function movedStatement(): Promise<number[]> {
  const bench = await openWorkbench()
  const { page } = bench
  await bench.go('#/korea-2025/model/preferences/US')
  const times: number[] = []
  await page.locator('[data-verdict-of]').first().waitFor()
  for (let round = 0; round < rounds * 2; round++) {
    // The demand for disarmament, the fourth, below the next one and back again.
    const [key, place] = round % 2 === 0 ? ['Alt+ArrowDown', 3] : (['Alt+ArrowUp', 4] as const)
    await page.locator('.row .handle').nth(Number(place)).focus()
    // The page itself notes the moment: what a test driver adds on its way is not counted. It must
    // be listening before the key comes, or it would count from its own beginning.
    await page.evaluate(() => {
      const strip = document.querySelector('[data-verdict-of]')
      const before = strip?.getAttribute('data-verdict-of')
      let pressed = Number.NaN
      addEventListener('keydown', () => (pressed = performance.now()), {
        capture: true,
        once: true,
      })
      const answered = new Promise<number>((resolve) => {
        const watch = new MutationObserver(() => {
          if (strip?.getAttribute('data-verdict-of') === before) return
          watch.disconnect()
          resolve(performance.now() - pressed)
        })
        if (strip) watch.observe(strip, { attributes: true })
      })
      Object.assign(window, { answered })
    })
    await page.keyboard.press(key)
    times.push(
      await page.evaluate(() => (window as unknown as { answered: Promise<number> }).answered),
    )
  }
  await bench.close()
  return times
}

const middle = (numbers: readonly number[]) =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
const ms = (number: number) => `${number.toFixed(0)} ms`

const starts: Awaited<ReturnType<typeof coldStart>>[] = []
for (let round = 0; round < rounds; round++) starts.push(await coldStart())
console.log('\nThe page: cold start of the Korea case, a browser and a profile that are new')
const rows: readonly [keyof Start, string][] = [
  ['plain', 'a small picture from the same server'],
  ['mounted', 'the row above all views'],
  ['verdict', 'who stays and who leaves'],
  ['headline', 'the sentence above the board'],
  ['board', 'the board, in this reading'],
  ['counted', 'the board, with all readings counted'],
]
for (const [name, what] of rows) {
  const times = starts.map((one) => one[name])
  console.log(`  ${what.padEnd(38)} ${ms(middle(times))}, at best ${ms(Math.min(...times))}`)
}

const moves = await movedStatement()
console.log(
  'The page: one statement of the United States moved, until the plan has its new verdict',
)
console.log(`  the middle of ${moves.length}   ${ms(middle(moves))}`)
console.log(`  the first     ${ms(moves[0] ?? Number.NaN)}`)
console.log(`  best, worst   ${ms(Math.min(...moves))}, ${ms(Math.max(...moves))}`)
