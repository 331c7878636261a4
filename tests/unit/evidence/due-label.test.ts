import { describe, expect, it } from 'vitest'
import { dueLabel } from '@/src/domain/evidence/due-label'
import { waitingTime } from '@/src/domain/evidence/waiting-time'

describe('KS-CPD-2: the deadline of an answer as a reviewer reads it', () => {
  it.each([
    ['2026-11-20', '2 dagen te laat', 'late'],
    ['2026-11-21', '1 dag te laat', 'late'],
    ['2026-11-22', 'vandaag', 'today'],
    ['2026-11-23', 'morgen', 'soon'],
    ['2026-11-25', '25 nov', 'soon'],
    ['2026-11-26', '26 nov', 'later'],
    ['2027-03-01', '1 mrt 2027', 'later'],
  ])('%s is “%s” on 22 November 2026', (dueOn, text, urgency) => {
    expect(dueLabel(dueOn, '2026-11-22')).toEqual({ text, urgency })
  })

  it('counts calendar days over the change to summer time', () => {
    expect(dueLabel('2026-03-28', '2026-03-30').text).toBe('2 dagen te laat')
  })
})

describe('KS-DIP-3: the measured waiting time in words', () => {
  it.each([
    [null, 'nog niet gemeten'],
    [120, 'minder dan een uur'],
    [3 * 3600, '3 uur'],
    [35 * 3600, '35 uur'],
    [37 * 3600, '2 dagen'],
    [9.6 * 86_400, '10 dagen'],
  ])('%s seconds is “%s”', (seconds, words) => {
    expect(waitingTime(seconds)).toBe(words)
  })
})
