import { describe, expect, it } from 'vitest'
import { dueOn, reminderStep } from '@/src/domain/invoicing/terms'
import { addDays } from '@/src/domain/shared/calendar-date'

const days = { 1: 7, 2: 21, 3: 35 } as const
const due = '2026-03-01'

describe('KS-ACC-6: when an invoice is to be paid, and reminded of', () => {
  it('is due so many days on', () => {
    expect(dueOn('2028-02-01', 30)).toBe('2028-03-02')
    expect(dueOn('2026-12-15', 30)).toBe('2027-01-14')
  })

  it.each([
    ['2026-03-07', 0, null, null],
    ['2026-03-08', 0, null, 1],
    ['2026-03-08', 1, '2026-03-08', null],
    ['2026-03-21', 1, '2026-03-08', null],
    ['2026-03-22', 1, '2026-03-08', 2],
    ['2026-04-05', 2, '2026-03-22', 3],
    ['2026-12-31', 3, '2026-04-05', null],
  ])('on %s, with %i gone (last %s): %s', (today, reminders, remindedOn, step) => {
    expect(reminderStep({ dueOn: due, reminders, remindedOn }, days, today)).toBe(step)
  })

  it('sends each once and apart, also when the job was off for months', () => {
    const sent: [string, number][] = []
    let invoice: Parameters<typeof reminderStep>[0] = { dueOn: due, reminders: 0, remindedOn: null }
    for (let day = '2026-09-01'; day < '2026-12-01'; day = addDays(day, 1)) {
      const step = reminderStep(invoice, days, day)
      if (step === null) continue
      sent.push([day, step])
      invoice = { ...invoice, reminders: step, remindedOn: day }
    }
    expect(sent).toEqual([
      ['2026-09-01', 1],
      ['2026-09-08', 2],
      ['2026-09-15', 3],
    ])
  })
})
