import { describe, expect, it } from 'vitest'
import { query, sql } from '@/src/lib/sql'
import { pdf } from '@/tests/factories/files'
import { aMembership, aUser, factoryPassword } from '@/tests/factories/users'
import { aPerson, aRegisterOfNorth, organisation, periodsOf, registered } from '@/tests/int/registers/life'
import { axeProblems } from '@/tests/support/axe'
import { openPage } from '@/tests/support/browser'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { logIn } from '@/tests/support/session'
import { chooseFiles, uploaded } from '../evidence/form'
import { fillLogin } from '../login-form'

/** A reviewer of the organisation that keeps the registers of these tests. */
async function aReviewer() {
  const req = await systemRequest()
  const user = await aUser(req)
  await aMembership(req, {
    user: user.id,
    role: 'reviewer',
    displayName: 'Marijke Vos',
    organisation: await organisation('noord'),
  })
  return logIn(user.email)
}

describe('the life of a registration', () => {
  it('KK-REG-1, PG-4: someone applies, is admitted, and logs in with the number', async () => {
    const [register, person] = [await aRegisterOfNorth(), await aPerson()]
    const req = await systemRequest()
    const [row] = await query(req, sql`SELECT slug, name FROM registers WHERE id = ${register.id}`)
    const page = await openPage(person)
    // KK-PRO-1: the fee and what is asked stand on a public page.
    await page.goto(`/registers/${row?.slug}`)
    await page.getByText('€ 87,50').waitFor()
    await page.getByText('Minstens 4 punten.').waitFor()
    await page.getByRole('link', { name: 'Vraag registratie aan' }).click()
    const form = page.locator('#aanvraag-nieuw[open]')
    await form.getByLabel('Opleiding').fill('Mbo kraamzorg')
    await form.getByLabel('Diploma behaald op').fill('30-6-2019')
    await form.getByLabel('Werkgever of praktijk').fill('Kraamzorg Midden')
    await form.getByLabel('Ik heb alles naar waarheid ingevuld').check()
    await chooseFiles(page, form, [
      { name: 'diploma.pdf', mimeType: 'application/pdf', buffer: Buffer.from(await pdf()) },
    ])
    await uploaded(form, 'received').waitFor()
    await form.getByRole('button', { name: 'Verstuur je aanvraag' }).click()
    await page.getByText('Ontvangen: Registratie').waitFor()

    const [application] = await query(
      req,
      sql`SELECT id FROM registration_applications WHERE therapist_id = ${person.therapist}`,
    )
    const reviewer = await openPage(await aReviewer())
    await reviewer.goto(`/admin/beoordelen?open=registration-applications.${application?.id}`)
    await reviewer.getByText('Kraamzorg Midden').waitFor()
    await reviewer.getByRole('button', { name: /Erken en open volgende/ }).click()
    await expect
      .poll(
        async () =>
          (await query(req, sql`SELECT 1 FROM registrations WHERE therapist_id = ${person.therapist}`)).length,
      )
      .toBe(1)
    const [registration] = await query(
      req,
      sql`SELECT number FROM registrations WHERE therapist_id = ${person.therapist}`,
    )
    const fresh = await openPage(null)
    await fresh.goto('/inloggen')
    await fillLogin(fresh, String(registration?.number).toLowerCase().replace('-', ' '), factoryPassword)
    await fresh.waitForURL('**/account')
    await fresh.goto('/registratie')
    await fresh.getByText(String(registration?.number)).first().waitFor()
  })

  it('KK-DOS-9, KK-DOS-7: the reviewer sees the dossier and approves; the member sees the next period', async () => {
    const kim = await registered()
    const { body } = await rest(kim).post(`/api/registrations/${kim.registration}/submit`)
    const reviewer = await openPage(await aReviewer())
    await reviewer.goto(`/admin/beoordelen?open=dossier-submissions.${body.id}`)
    const dossier = reviewer.getByRole('region', { name: 'Dossier' })
    await dossier.getByText('Compleet: 4 van 0 punten').waitFor()
    await dossier.getByText('Punten 4 van 4:').waitFor()
    await reviewer.getByRole('button', { name: /Erken en open volgende/ }).click()
    await expect.poll(async () => (await periodsOf(kim.registration)).length).toBe(2)
    const page = await openPage(kim, { width: 390 })
    await page.goto('/registratie')
    await page.getByText(kim.number).first().waitFor()
    await page.getByText('Loopt').waitFor()
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
  })

  it('X-10: a rejected dossier can be objected to; someone else than who rejected it judges', async () => {
    const kim = await registered()
    const { body } = await rest(kim).post(`/api/registrations/${kim.registration}/submit`)
    await rest('reviewer').post(`/api/dossier-submissions/${body.id}/reject`, { json: { reason: 'Niet gevolgd.' } })
    const page = await openPage(kim)
    await page.goto('/registratie?open=aanmelding-ingediend')
    await page.getByRole('link', { name: /Maak bezwaar/ }).click()
    await page.getByText('Niet gevolgd.').waitFor()
    await page.getByLabel('Waarom je het er niet mee eens bent').fill('Wel gevolgd, zie het certificaat.')
    await page.getByRole('button', { name: 'Verstuur je bezwaar' }).click()
    await page.waitForURL('**/bezwaar**')
    await page.getByText(/Ontvangen: Bezwaar/).waitFor()
    expect(await axeProblems(page)).toEqual([])

    const [objection] = await query(
      await systemRequest(),
      sql`SELECT id FROM objections WHERE therapist_id = ${kim.therapist}`,
    )
    const href = `/admin/beoordelen?open=objections.${objection?.id}`
    const first = await openPage('reviewer')
    await first.goto(href)
    await first.getByRole('button', { name: /Erken en open volgende/ }).click()
    await first.getByText(/Laat een collega/).waitFor()
    const other = await openPage(await aReviewer())
    await other.goto(href)
    await other.getByRole('region', { name: 'De beslissing' }).getByText('Niet gevolgd.').waitFor()
    await other.getByText('Wel gevolgd, zie het certificaat.').waitFor()
    await other.getByRole('button', { name: /Erken en open volgende/ }).click()
    await expect
      .poll(
        async () =>
          (
            await query(await systemRequest(), sql`SELECT status::text FROM dossier_submissions WHERE id = ${body.id}`)
          )[0]?.status,
      )
      .toBe('submitted')
  })
})
