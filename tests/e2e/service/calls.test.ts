import { beforeAll, describe, expect, it } from 'vitest'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { dayLong, momentLong } from '@/src/features/service/calls/words'
import { query, sql } from '@/src/lib/sql'
import { axeProblems } from '@/tests/support/axe'
import { openPage } from '@/tests/support/browser'
import { systemRequest } from '@/tests/support/payload'
import type { Account } from '@/tests/support/session'
import { aMember } from '../member'
import { wordsOf } from '../words'
import { aDay, booked, callsOf, pick, templates, twoCallers } from './callers'

type Page = Awaited<ReturnType<typeof openPage>>

let nadia: Account

beforeAll(async () => {
  nadia = (await twoCallers()).nadia
}, 60_000)

const statusOf = async (id: number) =>
  (await query(await systemRequest(), sql`SELECT status::text, note FROM call_appointments WHERE id = ${id}`))[0]

const narrow = async (page: Page) =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)

describe('KS-SRV-7: a member plans a call', () => {
  it('picks a day and a time, sees it in yellow, has it in the calendar, and cancels', async () => {
    const member = await aMember()
    const { day, times } = await aDay(member)
    const [, , start = new Date(0)] = times
    const page = await openPage(member)
    await page.goto('/service-contact')
    const card = page.locator('#bellen')
    await card.getByRole('link', { name: 'Plan een belafspraak' }).click()
    await card.getByText('Kies een tijd.').waitFor()
    expect(await axeProblems(page)).toEqual([])
    await card.getByLabel('Verder in de toekomst').fill(day)
    await card.getByRole('button', { name: 'Toon deze dag' }).click()
    await card.getByRole('link', { name: momentLong(start), exact: true }).click()
    await card.getByRole('heading', { name: `We bellen je ${momentLong(start)}` }).waitFor()
    expect(await axeProblems(page)).toEqual([])

    await card.getByLabel('Telefoonnummer').fill('12')
    await card.getByLabel('Waarover wil je gebeld worden?').fill('Mijn herregistratie')
    await card.getByRole('button', { name: 'Plan deze belafspraak' }).click()
    await card.getByRole('alert').getByText('Vul het telefoonnummer in').waitFor()
    expect(await card.getByLabel('Waarover wil je gebeld worden?').inputValue()).toBe('Mijn herregistratie')
    expect(await callsOf(member)).toEqual([])
    await card.getByLabel('Telefoonnummer').fill('06 1234 5678')
    await card.getByRole('button', { name: 'Plan deze belafspraak' }).dblclick()
    await card.getByText('Je belafspraak staat.').waitFor()
    expect(await callsOf(member)).toMatchObject([
      { status: 'booked', phone: '+31612345678', subject: 'Mijn herregistratie' },
    ])
    expect(await templates(member)).toContain('call-booked')
    const own = card.getByRole('listitem').filter({ hasText: 'Mijn herregistratie' })
    expect((await wordsOf(own)).toLowerCase()).toContain(dayLong(day))
    expect(await axeProblems(page)).toEqual([])
    const saved = page.waitForEvent('download')
    await own.getByRole('link', { name: 'Zet in je agenda' }).click()
    expect((await saved).suggestedFilename()).toMatch(/^belafspraak-\d+\.ics$/)

    await own.locator('summary').click()
    await own.getByRole('button', { name: /Annuleer je belafspraak/ }).click()
    await card.getByText('Je belafspraak is geannuleerd.').waitFor()
    expect(await callsOf(member)).toMatchObject([{ status: 'cancelled' }])
  })

  it('on a phone in the dark', async () => {
    const member = await aMember()
    const on = await aDay(member)
    const page = await openPage(member, { phone: true, dark: true })
    await page.goto(`/service-contact?open=bellen&dag=${on.day}`)
    const card = page.locator('#bellen')
    await narrow(page)
    expect(await axeProblems(page)).toEqual([])
    await card.getByRole('link', { name: momentLong(on.times[4] ?? new Date(0)), exact: true }).click()
    await card.getByLabel('Waarover wil je gebeld worden?').fill('Mijn factuur')
    await card.getByLabel('Telefoonnummer').fill('020 123 45 67')
    await narrow(page)
    expect(await axeProblems(page)).toEqual([])
    await card.getByRole('button', { name: 'Plan deze belafspraak' }).click()
    await card.getByText('Je belafspraak staat.').waitFor()
    expect(await callsOf(member)).toMatchObject([{ status: 'booked', phone: '+31201234567', start: on.times[4] }])
    await narrow(page)
    expect(await axeProblems(page)).toEqual([])
  })

  it('without scripts: an error keeps what was typed; books, and cancels', async () => {
    const member = await aMember()
    const on = await aDay(member)
    const page = await openPage(member, { width: 390, scripts: false })
    await page.goto(pick(on, 6))
    const card = page.locator('#bellen')
    await card.getByLabel('Telefoonnummer').fill('12')
    await card.getByLabel('Waarover wil je gebeld worden?').fill('Mijn diploma')
    await card.getByRole('button', { name: 'Plan deze belafspraak' }).click()
    await card.getByRole('alert').getByText('Vul het telefoonnummer in').waitFor()
    expect(await card.getByLabel('Waarover wil je gebeld worden?').inputValue()).toBe('Mijn diploma')
    await card.getByLabel('Telefoonnummer').fill('06 12345678')
    await card.getByRole('button', { name: 'Plan deze belafspraak' }).click()
    await card.getByText('Je belafspraak staat.').waitFor()
    expect(await callsOf(member)).toMatchObject([{ status: 'booked', subject: 'Mijn diploma', start: on.times[6] }])
    await card.locator('summary').click()
    await card.getByRole('button', { name: /Annuleer je belafspraak/ }).click()
    await card.getByText('Je belafspraak is geannuleerd.').waitFor()
    expect(await callsOf(member)).toMatchObject([{ status: 'cancelled' }])
  })
})

describe('KS-SRV-7: the day of who calls', () => {
  /** The desk of a day; its forms work as soon as it stands still. */
  const deskOf = async (desk: Page, day: string, open?: number) =>
    desk.goto(`/admin/belafspraken?dag=${day}${open ? `&open=${open}` : ''}`, { waitUntil: 'networkidle' })

  it('books for a member, writes down what came of it, and cancels with a reason', async () => {
    const member = await aMember()
    const { day, times } = await aDay(member)
    const desk = await openPage(nadia)
    await deskOf(desk, day)
    expect(await axeProblems(desk, '[data-open]')).toEqual([])
    await desk.getByText('Maak een belafspraak voor een lid').click()
    const form = desk.locator('form').filter({ has: desk.getByRole('button', { name: 'Maak de belafspraak' }) })
    await form.getByLabel('Lidnummer').fill('X-0000000')
    await form.getByLabel('Telefoonnummer').fill('06 12345678')
    await form.getByLabel('Waarover').fill('Belt over contributie')
    await form.getByLabel('Tijd').selectOption(times[1]?.toISOString() ?? '')
    await form.getByRole('button').click()
    await form.getByText('Dit lidnummer kennen we niet.').first().waitFor()
    expect(await form.getByLabel('Waarover').inputValue()).toBe('Belt over contributie')
    await form.getByLabel('Lidnummer').fill(member.membershipNumber)
    await form.getByRole('button').click()
    await expect.poll(() => callsOf(member)).toMatchObject([{ status: 'booked', start: times[1] }])
    const [made] = await callsOf(member)

    await deskOf(desk, day, made?.id)
    expect(await axeProblems(desk, '[data-open]')).toEqual([])
    await desk.locator('summary', { hasText: 'Annuleren' }).click()
    await desk.getByRole('button', { name: 'Annuleer deze belafspraak' }).click()
    await desk.getByText('Schrijf waarom je annuleert.').first().waitFor()
    await desk.getByLabel(/Reden/).fill('We hebben een teamdag.')
    await desk.getByRole('button', { name: 'Annuleer deze belafspraak' }).click()
    await expect.poll(() => statusOf(made?.id ?? 0)).toMatchObject({ status: 'cancelled' })
    expect(await templates(member)).toContain('call-cancelled')

    // As if these were planned long ago: there is a day on which they were.
    const ids = [await booked(member, times[2]), await booked(member, times[4])]
    const past = await query(
      await systemRequest(),
      sql`UPDATE call_appointments SET start = start - interval '70 days', "end" = "end" - interval '70 days'
           WHERE id = ANY(${sql.param(ids)}::int[]) RETURNING start`,
    )
    const before = amsterdamDay(new Date(String(past[0]?.start)))
    await deskOf(desk, before, ids[0])
    await desk
      .getByLabel(/Notitie/)
      .first()
      .fill('Alles uitgelegd.')
    await desk.getByRole('button', { name: 'Gesproken' }).click()
    await expect.poll(() => statusOf(ids[0] ?? 0)).toEqual({ status: 'called', note: 'Alles uitgelegd.' })
    await deskOf(desk, before, ids[1])
    await desk.locator('summary', { hasText: 'Niet bereikt' }).click()
    await desk.getByRole('button', { name: 'Niet bereikt' }).click()
    await expect.poll(() => statusOf(ids[1] ?? 0)).toMatchObject({ status: 'missed' })
    expect(await templates(member)).toContain('call-missed')
    const page = await openPage(member)
    await page.goto('/service-contact?open=bellen')
    await page.locator('#bellen').getByText('Kies een tijd.').waitFor()
    expect(await page.locator('#bellen').getByText('Zet in je agenda').count()).toBe(0)
  })
})
