import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { query, sql } from '@/src/lib/sql'
import { kckz2023 } from '@/src/seed/reference/norms/kckz2023'
import { aProvider } from '@/tests/factories/accreditation'
import { anOrganisation } from '@/tests/factories/organisations'
import { aNorm, aRegister } from '@/tests/factories/registers'
import { aMembership, aUser } from '@/tests/factories/users'
import { axeProblems } from '@/tests/support/axe'
import { openPage } from '@/tests/support/browser'
import { systemRequest } from '@/tests/support/payload'
import { logIn } from '@/tests/support/session'

/** A provider with a contact person, and the committee of a register. */
async function aField() {
  const req = await systemRequest()
  const organisation = await anOrganisation(req)
  const register = await aRegister(req, { organisation: organisation.id })
  const norm = await aNorm(req, register.id, {
    ...kckz2023,
    code: `proef-${randomUUID().slice(0, 8)}`,
    title: 'Norm van de proef',
  })
  const provider = await aProvider(req, { name: 'Leerhuis Proef' })
  const [contact, judge] = [await aUser(req), await aUser(req)]
  await aMembership(req, { user: contact.id, role: 'provider', displayName: 'Leerhuis Proef', provider: provider.id })
  await aMembership(req, {
    user: judge.id,
    role: 'accreditation',
    displayName: 'Petra Commissie',
    organisation: organisation.id,
  })
  return { req, register, norm, contact: await logIn(contact.email), judge: await logIn(judge.email) }
}

describe('KK-PRV-1: from application to agenda', () => {
  it('the provider applies, the committee asks, is answered, and grants with other points', async () => {
    const { req, register, norm, contact, judge } = await aField()
    const portal = await openPage(contact)
    await portal.goto('/opleider/scholingen/nieuw')
    await portal.getByRole('button', { name: 'Maak de scholing' }).click()
    await portal.getByRole('link', { name: 'Vul de naam van de scholing in.' }).waitFor()
    await portal.getByLabel('Naam van de scholing').fill('Borstvoeding voor gevorderden')
    await portal.getByLabel('Uren').fill('6,5')
    await portal.getByRole('button', { name: 'Maak de scholing' }).click()
    await portal.getByRole('heading', { name: 'Borstvoeding voor gevorderden' }).waitFor()

    await portal.getByRole('link', { name: 'Vraag accreditatie aan' }).click()
    await portal.getByRole('heading', { name: 'Accreditatie aanvragen' }).waitFor()
    await portal.getByLabel('Norm').selectOption(String(norm.id))
    await portal.getByLabel('Categorie').selectOption({ label: 'B. Kraamzorg verdiepen' })
    await portal.getByLabel('Onderwerp').selectOption({ label: 'Borstvoeding' })
    await portal.getByLabel('Punten').fill('4')
    await portal.getByLabel('Toelichting').fill('Met een casus als toets.')
    await portal.getByRole('button', { name: 'Dien de aanvraag in' }).click()
    await portal.getByText('Je aanvraag is ingediend.').waitFor()
    expect(await axeProblems(portal)).toEqual([])

    const desk = await openPage(judge)
    await desk.goto('/admin/accreditatie')
    await desk.getByRole('link', { name: /Borstvoeding voor gevorderden/ }).click()
    await desk.getByText('Gevraagd: B. Kraamzorg verdiepen, Borstvoeding, 4 punten').waitFor()
    await desk.getByLabel('Bericht aan de opleider').fill('Hoe lang duurt de casus?')
    await desk.getByRole('button', { name: 'Stel een vraag' }).click()
    await desk.getByRole('heading', { name: 'Deze lijst is leeg' }).waitFor()

    await portal.goto('/opleider')
    await portal.getByRole('link', { name: /1 vraag van de accreditatiecommissie/ }).click()
    await portal.getByRole('link', { name: /Borstvoeding voor gevorderden/ }).click()
    await portal.getByText('Hoe lang duurt de casus?').waitFor()
    await portal.getByLabel('Je antwoord aan de commissie').fill('Een half uur.')
    await portal.getByRole('button', { name: 'Verstuur je antwoord' }).click()
    await portal.getByText('Je antwoord is verstuurd.').waitFor()

    await desk.goto('/admin/accreditatie')
    await desk.getByRole('link', { name: /Borstvoeding voor gevorderden/ }).click()
    await desk.getByText('Een half uur.').waitFor()
    await desk.getByLabel('Punten').fill('3,5')
    await desk.getByRole('button', { name: 'Ken toe en open volgende' }).click()
    await desk.getByRole('heading', { name: 'Deze lijst is leeg' }).waitFor()

    await portal.goto('/opleider/aanvragen')
    await portal.getByText('Toegekend', { exact: true }).waitFor()
    const rows = await query(
      req,
      sql`SELECT c.status::text, a.points::float FROM accreditations a JOIN courses c ON c.id = a.course_id
           WHERE a.register_id = ${register.id}`,
    )
    expect(rows).toEqual([{ status: 'offered', points: 3.5 }])
  })

  it('fits a phone', async () => {
    const { contact } = await aField()
    const portal = await openPage(contact, { phone: true, dark: true })
    for (const path of ['/opleider', '/opleider/scholingen/nieuw', '/opleider/bijeenkomsten', '/opleider/gegevens']) {
      await portal.goto(path)
      expect(await portal.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
      expect(await axeProblems(portal)).toEqual([])
    }
  })
})
