import { beforeAll, describe, expect, it } from 'vitest'
import { query, sql } from '@/src/lib/sql'
import { axeProblems } from '@/tests/support/axe'
import { openPage } from '@/tests/support/browser'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import type { Account } from '@/tests/support/session'
import { aMember } from '../member'
import { aDay, booked, callsOf, templates, twoCallers } from './callers'

let nadia: Account
let femke: Account

beforeAll(async () => {
  ;({ nadia, femke } = await twoCallers())
}, 60_000)

type Page = Awaited<ReturnType<typeof openPage>>

/** The part of the day about Nadia, and about what must be settled. */
const partsOf = (desk: Page) => ({
  hers: desk.getByRole('region', { name: 'Nadia' }),
  left: desk.getByRole('region', { name: 'Nog te regelen: 1' }),
})

/** A day on which Nadia and Femke both call somebody at one time: of Nadia's call nobody can take over. */
async function aFullTime() {
  const members = [await aMember(), await aMember()] as const
  const on = await aDay(members[0])
  for (const member of members) await booked(member, on.times[5])
  const [first] = await callsOf(members[0])
  const [stuck, other] = first?.staff === nadia.userId ? members : [members[1], members[0]]
  return { ...on, stuck, other }
}

async function sayAway(desk: Page, day: string): Promise<void> {
  await desk.goto(`/admin/belafspraken?dag=${day}`, { waitUntil: 'networkidle' })
  const { hers, left } = partsOf(desk)
  await hers.locator('summary').click()
  await hers.getByRole('button', { name: 'Geef de dag door' }).click()
  await left.getByText('Nadia is er dan niet.').waitFor()
}

describe('KS-SRV-7: a colleague is away for a day', () => {
  it('what a colleague is free for goes to them, what is left is settled by hand, and they are there again', async () => {
    const { day, times, stuck } = await aFullTime()
    const easy = await aMember()
    await booked(easy, times[9])
    await query(
      await systemRequest(),
      sql`UPDATE call_appointments SET staff = ${nadia.userId}, staff_name = 'Nadia' WHERE therapist_id = ${easy.therapist}`,
    )
    const desk = await openPage(femke)
    const { hers, left } = partsOf(desk)
    await sayAway(desk, day)
    expect(await callsOf(easy)).toMatchObject([{ status: 'booked', start: times[9], staff: femke.userId }])
    expect(await callsOf(stuck)).toMatchObject([{ status: 'booked', staff: nadia.userId }])
    expect([await templates(easy), await templates(stuck)]).toEqual([['call-booked'], ['call-booked']])
    await hers.getByText('Is er deze dag niet.').waitFor()
    expect(await axeProblems(desk, '[data-open]')).toEqual([])

    await left.getByRole('link', { name: /Sanne Bakker/ }).click()
    await desk.getByText(/^Nadia is er dan niet\. /).waitFor()
    expect(await axeProblems(desk, '[data-open]')).toEqual([])
    await desk.locator('summary', { hasText: 'Annuleren' }).click()
    await desk.getByLabel(/Reden/).fill('Nadia is ziek. Kies je een andere tijd?')
    await desk.getByRole('button', { name: 'Annuleer deze belafspraak' }).click()
    await expect.poll(() => callsOf(stuck)).toMatchObject([{ status: 'cancelled' }])
    expect(await templates(stuck)).toContain('call-cancelled')
    await desk.goto(`/admin/belafspraken?dag=${day}`, { waitUntil: 'networkidle' })
    expect(await desk.getByText(/Nog te regelen/).count()).toBe(0)

    await hers.locator('summary').click()
    await hers.getByRole('button', { name: 'Maak weer te plannen' }).click()
    await hers.getByText('Is er deze dag niet.').waitFor({ state: 'detached' })
    expect(await callsOf(easy)).toMatchObject([{ staff: femke.userId }])
  })

  it('on a phone in the dark: seen from another day, and passed on as soon as a colleague is free', async () => {
    const { day, times, stuck, other } = await aFullTime()
    const desk = await openPage(femke, { phone: true, dark: true })
    const { hers, left } = partsOf(desk)
    await sayAway(desk, day)
    expect(await left.getByRole('link', { name: '06 12345678' }).getAttribute('href')).toBe('tel:+31612345678')
    expect(await desk.getByText('Te regelen', { exact: true }).count()).toBe(1)
    expect(await axeProblems(desk, '[data-open]')).toEqual([])
    expect(await desk.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)

    const [call] = await callsOf(other)
    expect((await rest(other).post(`/api/call-appointments/${call?.id}/cancel`)).status).toBe(200)
    await desk.goto('/admin/belafspraken', { waitUntil: 'networkidle' })
    await desk.locator(`a[href="/admin/belafspraken?dag=${day}"]`).click()
    await left.waitFor()
    await desk.waitForLoadState('networkidle')
    await hers.locator('summary').first().click()
    await hers.getByRole('button', { name: 'Geef door wat kan' }).click()
    await left.waitFor({ state: 'detached' })
    expect(await callsOf(stuck)).toMatchObject([{ status: 'booked', start: times[5], staff: femke.userId }])
    expect(await templates(stuck)).toEqual(['call-booked'])
  })
})
