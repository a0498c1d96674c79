import { afterEach, describe, expect, test } from 'vitest'
import { localDay } from './local-day.ts'

const zone = process.env.TZ
afterEach(() => {
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
})

describe('a day is the one on the wall, far east and far west of Greenwich', () => {
  test.each(['Pacific/Kiritimati', 'Asia/Seoul', 'UTC', 'America/Adak'])('%s', (name) => {
    process.env.TZ = name
    expect(localDay(new Date(2026, 2, 31, 0, 30))).toBe('2026-03-31')
    expect(localDay(new Date(2026, 2, 31, 23, 30))).toBe('2026-03-31')
    expect(localDay(new Date(2026, 0, 1))).toBe('2026-01-01')
  })
})
