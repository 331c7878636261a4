import { describe, expect, it } from 'vitest'
import { issueInvoice } from '@/collections/invoicing/Invoices/operations/issue'
import { query, sql } from '@/src/lib/sql'
import { today } from '@/tests/int/identity/standing-people'
import { aCharge } from '@/tests/int/invoicing/people'
import { axeProblems } from '@/tests/support/axe'
import { openPage } from '@/tests/support/browser'
import { systemRequest } from '@/tests/support/payload'
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
})
