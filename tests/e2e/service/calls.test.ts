import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { dayLong, momentLong } from '@/src/features/service/calls/words'
import { query, sql } from '@/src/lib/sql'
import { someOpeningHours } from '@/tests/factories/service'
import { aMembership, aUser } from '@/tests/factories/users'
import { mailsTo } from '@/tests/int/identity/support'
import { axeProblems } from '@/tests/support/axe'
import { openPage } from '@/tests/support/browser'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { type Account, logIn } from '@/tests/support/session'
import { aMember, type Member } from '../member'
import { wordsOf } from '../words'

type Page = Awaited<ReturnType<typeof openPage>>

let nadia: Account
let passed = 0

async function aColleague(name: string): Promise<Account> {
  const req = await systemRequest()
  const { id, email } = await aUser(req, { email: `bel-${randomUUID().slice(0, 8)}@voorbeeld.test` })
  await aMembership(req, { user: id, role: 'support', displayName: name })
  return logIn(email)
}

beforeAll(async () => {
  nadia = await aColleague('Nadia Willems')
  const femke = await aColleague('Femke Vos')
  // Open every day of the week from eight to eight, so that it never matters when these tests run.
  await someOpeningHours(await systemRequest(), {
    staff: [
      { account: nadia.userId, name: 'Nadia' },
      { account: femke.userId, name: 'Femke' },
    ],
  })
}, 60_000)

/** A day ahead that no other of these tests uses, with its times; holidays are passed over. */
async function aDay(who: Member): Promise<{ day: string; times: Date[] }> {
  for (;;) {
    passed += 1
    const from = amsterdamDay(new Date(Date.now() + (passed + 2) * 86_400_000))
    const { body } = await rest(who).get(`/api/call-appointments/slots?from=${from}&days=1`)
    const times: Date[] = body.days[0].slots.map(({ start }: { start: string }) => new Date(start))
    if (times.length > 8) return { day: from, times }
  }
}

const pick = ({ day, times }: { day: string; times: Date[] }, at: number): string =>
  `/service-contact?open=bellen&dag=${day}&tijd=${times[at]?.toISOString()}`

async function booked(who: Member, start: Date | undefined, subject = 'Mijn VOG'): Promise<number> {
  const json = { start: start?.toISOString(), phone: '06-12345678', subject }
  const { status, body } = await rest(who).post('/api/call-appointments', { json })
  if (status !== 201) throw new Error(`${status} ${JSON.stringify(body)}`)
  return body.doc.id
}

const callsOf = async ({ therapist }: Member) => {
  const rows = await query(
    await systemRequest(),
    sql`SELECT id, status::text, start, phone, subject FROM call_appointments WHERE therapist_id = ${therapist} ORDER BY id`,
  )
  return rows.map((row) => ({ ...row, id: Number(row.id), start: new Date(String(row.start)) }))
}

const statusOf = async (id: number) =>
  (await query(await systemRequest(), sql`SELECT status::text, note FROM call_appointments WHERE id = ${id}`))[0]

const templates = async (member: Member) => (await mailsTo(member.email)).map(({ template }) => template)

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
