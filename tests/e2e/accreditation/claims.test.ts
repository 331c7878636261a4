import { describe, expect, it } from 'vitest'
import { addDays } from '@/src/domain/shared/calendar-date'
import { formatDateInput } from '@/src/lib/format'
import { query, sql } from '@/src/lib/sql'
import { pdf } from '@/tests/factories/files'
import { aMembership, aUser } from '@/tests/factories/users'
import { followed } from '@/tests/int/accreditation/claim-people'
import { organisation, today } from '@/tests/int/registers/life'
import { openPage } from '@/tests/support/browser'
import { systemRequest } from '@/tests/support/payload'
import { logIn } from '@/tests/support/session'
import { chooseFiles, uploaded } from '../evidence/form'

/** A reviewer of the organisation that keeps the register. */
async function aReviewer() {
  const req = await systemRequest()
  const user = await aUser(req)
  const organisationId = await organisation('noord')
  await aMembership(req, { user: user.id, role: 'reviewer', displayName: 'Marijke Vos', organisation: organisationId })
  return logIn(user.email)
}

async function pointsOf(registration: number): Promise<number> {
  const rows = await query(
    await systemRequest(),
    sql`SELECT coalesce(sum(points), 0)::float AS points FROM credits WHERE registration = ${registration}`,
  )
  return Number(rows[0]?.points)
}

type Course = Awaited<ReturnType<typeof followed>>

/** The member finds the way from the dossier, and hands in a claim. */
async function claim({ kim, providerName, day }: Course, title: string) {
  const page = await openPage(kim)
  await page.goto('/dossier')
  await page.getByRole('link', { name: 'Meld de punten die je mist' }).click()
  const form = page.locator('#nieuw[open]')
  await form.getByLabel('Opleider').selectOption({ label: providerName })
  await form.getByLabel('Naam van de scholing').fill(title)
  await form.getByLabel('Laatste dag van de scholing').fill(formatDateInput(day))
  await chooseFiles(page, form, [{ name: 'bewijs.pdf', mimeType: 'application/pdf', buffer: Buffer.from(await pdf()) }])
  await uploaded(form, 'received').waitFor()
  await form.getByRole('button', { name: 'Verstuur je melding' }).click()
  await page.getByText(`Ontvangen: ${title}`).waitFor()
  await page
    .getByRole('list', { name: `Verloop van ${title}` })
    .getByText('De opleider antwoordt uiterlijk')
    .waitFor()
  return page
}

describe('X-3: from a claim to the points', () => {
  it('the provider confirms in its portal, and the points stand in the dossier at once', async () => {
    const course = await followed()
    const member = await claim(course, 'Kinder-EHBO')
    const provider = await openPage(course.olga)
    await provider.goto('/opleider/meldingen')
    const asked = provider.getByRole('region', { name: 'Kinder-EHBO' })
    await asked.getByText(course.kim.number).waitFor()
    await asked.getByRole('button', { name: 'Klopt, was erbij' }).click()
    await provider.getByText('Je antwoord is verstuurd').waitFor()
    await provider.getByText('Je bevestigde dit. De punten zijn bijgeschreven.').waitFor()
    expect(await pointsOf(course.kim.registration)).toBe(3)
    await member.reload()
    await member.getByText('De opleider bevestigde dat je erbij was. 3 punten staan in je dossier.').waitFor()
  })

  it('the provider contests with a reason; the register sees it and decides otherwise', async () => {
    const course = await followed()
    const member = await claim(course, 'Kinder-EHBO')
    const provider = await openPage(course.olga, { width: 390 })
    await provider.goto('/opleider/meldingen')
    const asked = provider.getByRole('region', { name: 'Kinder-EHBO' })
    await asked.getByRole('button', { name: 'Klopt niet' }).click()
    await asked.getByRole('link', { name: /Schrijf wat er niet klopt/ }).waitFor()
    await asked.getByLabel('Toelichting').fill('Staat niet op onze lijst.')
    await asked.getByRole('button', { name: 'Klopt niet' }).click()
    await provider.getByText('Je antwoord is verstuurd').waitFor()
    await member.reload()
    await member.getByText('“Staat niet op onze lijst.”').waitFor()

    const [row] = await query(
      await systemRequest(),
      sql`SELECT id FROM points_claims WHERE registration_id = ${course.kim.registration}`,
    )
    const desk = await openPage(await aReviewer())
    await desk.goto(`/admin/beoordelen?open=points-claims.${row?.id}`)
    await desk.getByRole('definition').filter({ hasText: 'Staat niet op onze lijst.' }).waitFor()
    expect(await desk.getByRole('radio', { name: /Kinder-EHBO/ }).isChecked()).toBe(true)
    await desk.getByText(/3 punten/).waitFor()
    await desk.getByRole('button', { name: /Erken en open volgende/ }).click()
    await expect.poll(() => pointsOf(course.kim.registration), { timeout: 20_000 }).toBe(3)
    await member.reload()
    await member.getByText('Goedgekeurd door Marijke Vos').waitFor()
  })

  it('as long as the provider has time, the register is told to wait', async () => {
    const course = await followed()
    await claim(course, 'Kinder-EHBO')
    const [row] = await query(
      await systemRequest(),
      sql`SELECT id, answer_due_on::text AS due FROM points_claims WHERE registration_id = ${course.kim.registration}`,
    )
    expect(row?.due).toBe(addDays(today(), 14))
    const desk = await openPage(await aReviewer())
    await desk.goto(`/admin/beoordelen?open=points-claims.${row?.id}`)
    await desk.getByText(/De opleider kan nog antwoorden tot en met/).waitFor()
  })
})
