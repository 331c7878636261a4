import { describe, expect, it } from 'vitest'
import { registersDay } from '@/collections/registers/Registrations/jobs/day'
import { lapse } from '@/collections/registers/Registrations/jobs/lapse'
import { remind } from '@/collections/registers/Registrations/jobs/remind'
import { turnCycles } from '@/collections/registers/Registrations/jobs/turnCycles'
import { addDays, addMonths } from '@/src/domain/shared/calendar-date'
import { query, sql } from '@/src/lib/sql'
import { cat } from '@/src/seed/reference/norms/cat'
import { aPeriod, aRegistration } from '@/tests/factories/registers'
import { systemRequest, testPayload } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { aPerson, aRegisterOfNorth, auditedOf, mailsTo, periodsOf, registered, statusOf, today } from './life'

async function remindersOf(registration: number): Promise<unknown[]> {
  const rows = await query(
    await systemRequest(),
    sql`SELECT term, m."end"::text FROM reminders m JOIN periods p ON p.id = m.period_id
         WHERE p.registration_id = ${registration} ORDER BY m.id`,
  )
  return rows.map((row) => `${row.term} ${row.end}`)
}

const reminderMails = async (kim: Parameters<typeof mailsTo>[0]): Promise<number> =>
  (await mailsTo(kim)).filter((template) => template === 'period-reminder').length

describe('KK-DOS-6: reminders', () => {
  it('go at three months, eight weeks and one day before, once each, whatever day the job runs', async () => {
    const kim = await registered({ endsIn: 120, points: 3 })
    const payload = await testPayload()
    const days = [addDays(addMonths(kim.end, -3), -1), addMonths(kim.end, -3), addDays(addMonths(kim.end, -3), 4)]
    const sent = []
    for (const on of [...days, addDays(kim.end, -56), addDays(kim.end, -1), addDays(kim.end, -1), kim.end]) {
      await remind(payload, on)
      sent.push(await reminderMails(kim))
    }
    expect(sent).toEqual([0, 1, 1, 2, 3, 3, 3])
    expect(await remindersOf(kim.registration)).toEqual([
      `3-months ${kim.end}`,
      `8-weeks ${kim.end}`,
      `1-days ${kim.end}`,
    ])
    // The first test of a file waits for the portal to start.
  }, 60_000)

  it('say what is still missing, by when, and where to look', async () => {
    const kim = await registered({ endsIn: 80, points: 3 })
    await remind(await testPayload(), today())
    const [mail] = await query(await systemRequest(), sql`SELECT subject, text FROM outbox WHERE "to" = ${kim.email}`)
    // As many steps as the dossier page counts.
    expect(mail?.text).toContain('Je hebt nog 1 stap te gaan')
    expect(mail?.text).toContain('A. Vak: nog 1 punt')
    expect(mail?.text).toContain('/dossier')
    expect(mail?.text).toContain(kim.end.slice(0, 4))
  })

  it('a job that missed days sends one mail, not three', async () => {
    const kim = await registered({ endsIn: 20 })
    await remind(await testPayload(), today())
    expect(await remindersOf(kim.registration)).toEqual([`8-weeks ${kim.end}`])
    expect(await reminderMails(kim)).toBe(1)
  })

  it('two jobs at once send one', async () => {
    const kim = await registered({ endsIn: 80 })
    const payload = await testPayload()
    await Promise.all([remind(payload, today()), remind(payload, today()), remind(payload, today())])
    expect(await reminderMails(kim)).toBe(1)
  })

  it('a moved end is a new end date; what was submitted isn’t reminded', async () => {
    const kim = await registered({ endsIn: 20, points: 4 })
    const payload = await testPayload()
    await remind(payload, today())
    const end = addMonths(kim.end, 2)
    await rest('reviewer').post(`/api/registrations/${kim.registration}/extend`, { json: { end, reason: 'Ziekte' } })
    await remind(payload, today())
    expect(await remindersOf(kim.registration)).toEqual([`8-weeks ${kim.end}`, `3-months ${end}`])
    await rest(kim).post(`/api/registrations/${kim.registration}/submit`)
    await remind(payload, addDays(end, -1))
    expect(await reminderMails(kim)).toBe(2)
  })
})

describe('KK-DOS-6, KS-ACC-9: reminders where obligations run on', () => {
  it('go before every day on which something is due, not only at the end of the year', async () => {
    const req = await systemRequest()
    const register = await aRegisterOfNorth({
      ...cat,
      code: 'cat-herinnering',
      validFrom: '2000-01-01',
      validUntil: null,
    })
    const kim = await aPerson()
    // The first visitation is due a year later (the norm's first term); the years before are voluntary or over.
    await query(
      req,
      sql`UPDATE therapists SET recognised_on = '2040-03-10', tier = 'reimbursable' WHERE id = ${kim.therapist}`,
    )
    const { id } = await aRegistration(req, { therapist: kim.therapist, register: register.id })
    await aPeriod(req, id, '2040-01-01')
    const payload = await testPayload()
    for (const on of ['2040-12-09', '2040-12-10', '2040-12-11', '2041-01-14', '2041-01-14']) await remind(payload, on)
    expect(await remindersOf(id)).toEqual(['3-months 2041-03-10', '8-weeks 2041-03-10'])
    expect(await reminderMails(kim)).toBe(2)
    const [mail] = await query(req, sql`SELECT text FROM outbox WHERE "to" = ${kim.email} ORDER BY id LIMIT 1`)
    expect(mail?.text).toContain('Visitatie')
    // What is due at the end of the year has its own reminders, and the one of the visitation isn't sent again.
    await remind(payload, '2041-10-01')
    expect(await remindersOf(id)).toEqual(['3-months 2041-03-10', '8-weeks 2041-03-10', '3-months 2041-12-31'])
  })
})

describe('KK-DOS-5: lapsing after the last day to submit', () => {
  it('happens the day after, once, with a mail', async () => {
    const [kim, early] = [await registered({ endsIn: -22 }), await registered({ endsIn: -21 })]
    const payload = await testPayload()
    await Promise.all([lapse(payload, today()), lapse(payload, today())])
    await lapse(payload, today())
    expect([await statusOf(kim.registration), await statusOf(early.registration)]).toEqual(['lapsed', 'active'])
    expect((await periodsOf(kim.registration)).map((one) => one.status)).toEqual(['lapsed'])
    expect(await mailsTo(kim)).toEqual(['registration-lapsed'])
    expect((await auditedOf(kim.registration)).filter((one) => one === 'registrations.lapse')).toHaveLength(1)
  })

  it('never of what waits for a decision', async () => {
    const kim = await registered({ endsIn: -20 })
    await rest(kim).post(`/api/registrations/${kim.registration}/submit`)
    await lapse(await testPayload(), addDays(today(), 30))
    expect(await statusOf(kim.registration)).toBe('active')
  })
})

describe('KS-CPD-1: a cycle of calendar years', () => {
  it('closes and the next opens, also after years of standing still, once', async () => {
    const req = await systemRequest()
    const register = await aRegisterOfNorth({ ...cat, code: 'cat-cyclus', validFrom: '2000-01-01', validUntil: null })
    const { therapist } = await aPerson()
    const { id } = await aRegistration(req, { therapist, register: register.id })
    await aPeriod(req, id, '2015-01-01')
    const payload = await testPayload()
    await Promise.all([turnCycles(payload, '2023-05-05'), turnCycles(payload, '2023-05-05')])
    expect((await periodsOf(id)).map(({ start, end, status }) => `${start} ${end} ${status}`)).toEqual([
      '2015-01-01 2017-12-31 closed',
      '2018-01-01 2020-12-31 closed',
      '2021-01-01 2023-12-31 running',
    ])
  })
})

describe('KK-DOS-7: the next period begins', () => {
  it('is told once on its day', async () => {
    const kim = await registered({ endsIn: 5 })
    const { body } = await rest(kim).post(`/api/registrations/${kim.registration}/submit`)
    await rest('reviewer').post(`/api/dossier-submissions/${body.id}/approve`, { json: {} })
    const payload = await testPayload()
    const noon = (day: string) => new Date(`${day}T11:00:00Z`)
    await registersDay(payload, noon(kim.end))
    expect(await mailsTo(kim)).not.toContain('period-started')
    await registersDay(payload, noon(addDays(kim.end, 2)))
    await registersDay(payload, noon(addDays(kim.end, 3)))
    expect((await mailsTo(kim)).filter((one) => one === 'period-started')).toHaveLength(1)
  })

  it('counts in Dutch days', async () => {
    const kim = await registered({ endsIn: 100 })
    const first = addMonths(kim.end, -3)
    // Half past eleven at night in London is the next day here.
    await registersDay(await testPayload(), new Date(`${addDays(first, -1)}T23:30:00Z`))
    expect(await remindersOf(kim.registration)).toEqual([`3-months ${kim.end}`])
  })
})
