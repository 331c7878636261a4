import { describe, expect, it } from 'vitest'
import { issueInvoice } from '@/collections/invoicing/Invoices/operations/issue'
import { query, sql } from '@/src/lib/sql'
import { today } from '@/tests/int/identity/standing-people'
import { aCharge } from '@/tests/int/invoicing/people'
import { axeProblems } from '@/tests/support/axe'
import { openPage } from '@/tests/support/browser'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { aMember, type Member } from '../member'

async function anInvoice(member: Member): Promise<{ id: number; number: string; charge: number }> {
  const charge = await aCharge(member)
  const issued = await issueInvoice(await systemRequest(), { therapist: member.therapist, charges: [charge] }, today())
  return { ...issued, charge }
}

describe('KS-ACC-6: a member pays an invoice', () => {
  it('opens it as a PDF, pays after a payment that failed, and sees that it is paid', async () => {
    const member = await aMember()
    const { number } = await anInvoice(member)
    const page = await openPage(member)
    await page.goto('/account?open=facturen')
    const panel = page.locator('#facturen')
    const pdf = panel.getByRole('link', { name: `Factuur ${number} als pdf` })
    const [file] = await Promise.all([page.waitForEvent('download'), pdf.click()])
    expect(file.suggestedFilename()).toContain(number)
    expect(await axeProblems(page)).toEqual([])
    await panel.getByRole('button', { name: 'Betaal' }).click()
    await page.getByText('Dit is een proefbetaling').waitFor()
    expect(await axeProblems(page)).toEqual([])
    await page.getByRole('button', { name: 'Mislukt' }).click()
    await page.getByText('De betaling is mislukt').waitFor()
    expect(await axeProblems(page)).toEqual([])
    await page.getByRole('button', { name: 'Probeer opnieuw' }).click()
    await page.getByRole('button', { name: 'Betaald' }).click()
    await page.getByText('Je betaling is gelukt').waitFor()
    expect(await axeProblems(page)).toEqual([])
    await page.getByRole('link', { name: 'Naar mijn facturen' }).click()
    await panel.getByText('Betaald op').waitFor()
    expect(await panel.getByRole('button', { name: 'Betaal' }).count()).toBe(0)
  })

  it('comes back before the bank said anything: the page waits, and tells by itself', async () => {
    const member = await aMember()
    const { id } = await anInvoice(member)
    const page = await openPage(member, { width: 390, dark: true })
    await page.goto('/account?open=facturen')
    await page.locator('#facturen').getByRole('button', { name: 'Betaal' }).click()
    await page.getByRole('link', { name: 'Terug zonder te kiezen' }).click()
    await page.getByText('We weten nog niet of je hebt betaald').waitFor()
    expect(await axeProblems(page)).toEqual([])
    await query(
      await systemRequest(),
      sql`UPDATE test_payments SET status = 'paid', answered_at = now() WHERE key LIKE ${`${id}:%`}`,
    )
    await page.getByText('Je betaling is gelukt').waitFor()
  })

  it('works on a phone without scripts', async () => {
    const member = await aMember()
    await anInvoice(member)
    const page = await openPage(member, { width: 390, scripts: false })
    await page.goto('/account?open=facturen')
    const panel = page.locator('#facturen')
    await panel.getByRole('button', { name: 'Betaal' }).click()
    await page.getByRole('button', { name: 'Geannuleerd' }).click()
    await page.getByText('Je hebt de betaling afgebroken').waitFor()
    await page.getByRole('button', { name: 'Probeer opnieuw' }).click()
    await page.getByRole('link', { name: 'Terug zonder te kiezen' }).click()
    await page.getByRole('button', { name: 'Kijk opnieuw' }).click()
    await page.getByRole('link', { name: 'Nog niet betaald? Ga verder met betalen' }).click()
    await page.getByRole('button', { name: 'Betaald' }).click()
    await page.getByText('Je betaling is gelukt').waitFor()
  })

  it('never at somebody else’s: neither the page nor the bank is there', async () => {
    const [member, other] = [await aMember(), await aMember()]
    await anInvoice(member)
    const page = await openPage(member)
    await page.goto('/account?open=facturen')
    await page.locator('#facturen').getByRole('button', { name: 'Betaal' }).click()
    await page.getByText('Dit is een proefbetaling').waitFor()
    const bank = new URL(page.url()).pathname
    const [attempt] = await query(
      await systemRequest(),
      sql`SELECT id FROM payment_attempts WHERE therapist_id = ${member.therapist}`,
    )
    const stranger = await openPage(other)
    for (const path of [bank, `/betaling/${attempt?.id}`]) {
      expect((await stranger.goto(path))?.status()).toBe(404)
      expect(await stranger.getByRole('button', { name: 'Betaald' }).count()).toBe(0)
    }
    const nobody = await openPage(null)
    await nobody.goto(bank)
    await nobody.waitForURL(/\/inloggen/)
  })
})

describe('KS-ACC-6: finance', () => {
  it('issues, credits and exports', async () => {
    const member = await aMember()
    await aCharge(member)
    const page = await openPage('finance')
    await page.goto(`/admin/facturen?lijst=te-factureren&zoek=${member.membershipNumber}`)
    await page.getByRole('link', { name: 'Sanne Bakker' }).click()
    await page.getByRole('heading', { name: 'Factuur maken' }).waitFor()
    const issued = page.waitForResponse((reply) => reply.url().endsWith('/api/invoices/issue'))
    await page.getByRole('button', { name: 'Maak de factuur' }).click()
    expect((await issued).ok()).toBe(true)
    const [made] = await query(
      await systemRequest(),
      sql`SELECT id, number FROM invoices WHERE therapist_id = ${member.therapist}`,
    )
    const [id, number] = [Number(made?.id), String(made?.number)]
    await page.goto(`/admin/facturen?lijst=alles&zoek=${number}&open=${id}`)
    await page.getByRole('heading', { name: `Factuur ${number}` }).waitFor()
    expect(await axeProblems(page, '[data-open]')).toEqual([])
    await page.getByText('Crediteren', { exact: true }).click()
    await page.getByLabel('Reden (het lid leest dit)').fill('Dubbel in rekening gebracht')
    await page.getByRole('button', { name: 'Ga door' }).click()
    const credited = page.waitForResponse((reply) => reply.url().endsWith(`/api/invoices/${id}/credit`))
    await page.getByRole('button', { name: /^Ja, crediteer/ }).click()
    expect((await credited).status()).toBe(200)
    await page.getByText('Gecrediteerd met').waitFor()
    await page.getByText('Voor de boekhouding').click()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Haal op' }).click(),
    ])
    expect(file.suggestedFilename()).toMatch(/^facturen-.*\.zip$/)
  })

  it('finds what came in twice, and writes down that it was given back', async () => {
    const member = await aMember()
    const { id, number, charge } = await anInvoice(member)
    const own = await openPage(member)
    await own.goto('/account?open=facturen')
    await own.locator('#facturen').getByRole('button', { name: 'Betaal' }).click()
    await own.getByText('Dit is een proefbetaling').waitFor()
    const page = await openPage('finance', { dark: true })
    await page.goto(`/admin/facturen?open=${id}`)
    await page.getByText('Betaling vastleggen').click()
    const paid = page.waitForResponse((reply) => reply.url().endsWith(`/api/charges/${charge}/paid`))
    await page.getByRole('button', { name: 'Leg vast' }).click()
    expect((await paid).status()).toBe(200)
    await own.getByRole('button', { name: 'Betaald' }).click()
    await own.getByText('Je betaalde meer dan nodig was').waitFor()
    expect(await axeProblems(own)).toEqual([])
    await page.goto(`/admin/facturen?lijst=terug-te-geven&zoek=${number}`)
    await page.getByRole('link', { name: number }).click()
    await page.getByText('Dit kwam online te veel binnen').waitFor()
    expect(await axeProblems(page, '[data-open]')).toEqual([])
    const returned = page.waitForResponse((reply) => reply.url().endsWith('/returned'))
    await page.getByRole('button', { name: 'Leg vast' }).click()
    expect((await returned).status()).toBe(200)
    await page.getByText('19,95 teruggegeven op').waitFor()
  })

  it('gives back what was paid and credited afterwards: from the list, once, and the member sees it', async () => {
    const member = await aMember()
    const { id, charge } = await anInvoice(member)
    const finance = rest('finance')
    const paid = await finance.post(`/api/charges/${charge}/paid`, { json: { paidOn: today() } })
    const credited = await finance.post(`/api/invoices/${id}/credit`, { json: { reason: 'Cursus ging niet door' } })
    expect([paid.status, credited.status]).toEqual([200, 200])
    const page = await openPage('finance', { width: 390 })
    await page.goto(`/admin/facturen?lijst=terug-te-geven&zoek=${credited.body.number}`)
    await page.getByText('Cursus ging niet door').waitFor()
    await page.getByRole('link', { name: String(credited.body.number) }).click()
    await page.getByText('Dit was betaald voordat het werd gecrediteerd').waitFor()
    expect(await axeProblems(page, '[data-open]')).toEqual([])
    await page.getByLabel('Kenmerk (niet verplicht)').fill('Afschrift 12')
    const returned = page.waitForResponse((reply) => reply.url().endsWith(`/api/invoices/${credited.body.id}/returned`))
    await page.getByRole('button', { name: 'Leg vast' }).click()
    expect((await returned).status()).toBe(200)
    await page.getByText('(Afschrift 12)').waitFor()
    expect(await page.getByRole('button', { name: 'Leg vast' }).count()).toBe(0)
    const own = await openPage(member)
    await own.goto('/account?open=facturen')
    await own.locator('#facturen').getByText('19,95 teruggegeven op').waitFor()
  })
})
