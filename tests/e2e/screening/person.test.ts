import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { query, sql } from '@/src/lib/sql'
import { jpeg } from '@/tests/factories/files'
import { mailsTo } from '@/tests/int/identity/support'
import { axeProblems } from '@/tests/support/axe'
import { openPage } from '@/tests/support/browser'
import { storedPaths } from '@/tests/support/files'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { chooseFiles, uploaded } from '../evidence/form'
import { aMember, type Member } from '../member'

const dayAhead = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
const typed = (date: string): string => date.split('-').reverse().join('-')

async function born({ therapist, organisation }: Member): Promise<void> {
  await query(
    await systemRequest(),
    sql`INSERT INTO personal_details (therapist_id, organisation_id, birth_date, birth_place)
        VALUES (${therapist}, ${organisation}, '1980-05-01', 'Utrecht')`,
  )
}

/** Adds a photo to the form in this panel. */
async function addPhoto(page: Page, panel: string, name: string): Promise<void> {
  const form = page.locator(panel)
  const buffer = await jpeg({ width: 500, height: 320 })
  await chooseFiles(page, form, [{ name, mimeType: 'image/jpeg', buffer }])
  await uploaded(form, 'received').waitFor()
}

/** The newest item of this member that a reviewer can open. */
async function newest(member: Member, collection: string): Promise<number> {
  const latest = async () => (await rest(member).get(`/api/${collection}?sort=-id&limit=1`)).body.docs[0]
  await expect.poll(async () => (await latest())?.status, { timeout: 20_000 }).toBe('submitted')
  return (await latest()).id
}

describe('the personal data of a member', () => {
  it('KS-PER-1: on a phone, an error keeps what was typed; a verified name changes by an approved request with proof', async () => {
    const member = await aMember({ tier: 'collective' })
    const practice = `praktijk-${member.therapist}@voorbeeld.test`
    await query(
      await systemRequest(),
      sql`INSERT INTO practice_profiles (therapist_id, organisation_id, email)
          VALUES (${member.therapist}, ${member.organisation}, ${practice})`,
    )
    const page = await openPage(member, { width: 390 })
    await page.goto('/persoonlijk?open=adres')
    expect(await axeProblems(page)).toEqual([])
    const address = page.locator('#adres')
    await address.getByLabel('Straat').fill('Oudegracht')
    await address.locator('input[name=houseNumber]').fill('12')
    await address.getByLabel('Postcode').fill('3511SS')
    await address.getByLabel('Plaats').fill('Utrecht')
    await address.getByLabel('Telefoonnummer').fill('06 12345678')
    await address.getByRole('button', { name: 'Bewaar je adres' }).click()
    await address.locator('[aria-invalid=true]').first().waitFor()
    expect(await address.getByLabel('Straat').inputValue()).toBe('Oudegracht')
    expect(await address.getByLabel('Telefoonnummer').inputValue()).toBe('06 12345678')
    expect(await axeProblems(page)).toEqual([])
    expect(page.url()).not.toContain('Oudegracht')
    await address.getByLabel('Postcode').fill('3511ab')
    await address.getByRole('button', { name: 'Bewaar je adres' }).click()
    await page.getByText('Je adres en telefoonnummer zijn bewaard').waitFor()
    expect(await address.getByLabel('Postcode').inputValue()).toBe('3511 AB')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)

    await page.goto('/persoonlijk?open=correctie')
    const correction = page.locator('#correctie')
    await correction.getByLabel('Wat klopt er niet').selectOption('name')
    await correction.getByLabel('Achternaam').fill('Vermeer')
    await addPhoto(page, '#correctie', 'akte.jpg')
    await correction.getByRole('button', { name: 'Verstuur je verzoek' }).click()
    await page.getByText(/^Ontvangen/).waitFor()

    const desk = await openPage('reviewer')
    await desk.goto(`/admin/beoordelen?open=data-corrections.${await newest(member, 'data-corrections')}`)
    await desk.getByRole('heading', { name: 'Zo staat het in het dossier' }).waitFor()
    const answer = desk.waitForResponse((reply) => reply.url().endsWith('/approve'))
    await desk.getByRole('button', { name: 'Erken en open volgende' }).click()
    expect((await answer).status()).toBe(200)
    await page.goto('/account')
    await page.getByText('Sanne Vermeer').first().waitFor({ state: 'attached' })
    expect((await mailsTo(practice)).map(({ template }) => template)).toContain('evidence-approved')
  })

  it('KS-PER-1: without scripts the forms work, and nothing that was typed comes into an address', async () => {
    const member = await aMember({ tier: 'collective' })
    const page = await openPage(member, { scripts: false })
    await page.goto('/persoonlijk?open=geboorte')
    const form = page.locator('#geboorte')
    await form.getByLabel('Geboortedatum').fill('1-5-2999')
    await form.getByLabel('Geboorteplaats').fill('Amersfoort')
    await form.getByRole('button', { name: 'Bewaar je geboortegegevens' }).click()
    await form.locator('[aria-invalid=true]').first().waitFor()
    expect(await form.getByLabel('Geboorteplaats').inputValue()).toBe('Amersfoort')
    await form.getByLabel('Geboortedatum').fill('1-5-1980')
    await form.getByRole('button', { name: 'Bewaar je geboortegegevens' }).click()
    await page.waitForURL('**/persoonlijk?open=geboorte&gedaan=geboorte')
    expect(await form.getByLabel('Geboortedatum').inputValue()).toBe('01-05-1980')
    expect(page.url()).not.toContain('Amersfoort')
    const [row] = await query(
      await systemRequest(),
      sql`SELECT birth_date::text AS born FROM personal_details WHERE therapist_id = ${member.therapist}`,
    )
    expect(row?.born).toBe('1980-05-01')
  })

  it('KS-PER-2: the copy is looked at in the viewer only, and gone from the disk after the decision', async () => {
    const member = await aMember({ tier: 'collective' })
    await born(member)
    const page = await openPage(member)
    await page.goto('/persoonlijk?open=identiteit')
    const form = page.locator('#identiteit')
    await form.getByLabel('Soort document').selectOption('passport')
    await form.getByLabel('Geldig tot en met').fill(typed(dayAhead(900)))
    await form.getByLabel(/zijn op de kopie afgedekt/).check()
    await addPhoto(page, '#identiteit', 'kopie.jpg')
    expect(await axeProblems(page)).toEqual([])
    await form.getByRole('button', { name: 'Verstuur de afgedekte kopie' }).click()
    await page.getByText(/^Ontvangen/).waitFor()

    const id = await newest(member, 'identity-documents')
    const [file] = await query(
      await systemRequest(),
      sql`SELECT id, storage_key AS key FROM files WHERE attached_to = 'identity-documents' AND attached_id = ${id}`,
    )
    const onDisk = () => storedPaths().filter((path) => path.includes(String(file?.key)))
    expect(onDisk()).toHaveLength(1)
    const desk = await openPage('reviewer')
    await desk.goto(`/admin/beoordelen?open=identity-documents.${id}`)
    await desk.getByRole('img', { name: 'kopie.jpg' }).waitFor()
    expect(await desk.locator(`a[href*="/api/files/${file?.id}"]`).count()).toBe(0)
    const answer = desk.waitForResponse((reply) => reply.url().endsWith('/approve'))
    await desk.getByRole('button', { name: /^Akkoord: wis de kopie/ }).click()
    expect((await answer).status()).toBe(200)
    await expect.poll(onDisk, { timeout: 20_000 }).toEqual([])

    const privacy = await openPage('admin')
    await privacy.goto('/admin/privacy/identiteitsbewijzen')
    await privacy.getByText('Niets. Van elke kopie waarover is beslist').waitFor()
    expect(await privacy.getByText('Sanne Bakker').count()).toBeGreaterThan(0)
    await page.goto('/persoonlijk?open=identiteit')
    await page.getByText('Je legitimatiebewijs is gezien en akkoord').waitFor()
  })

  it('KS-PER-3: a VOG that was approved says until when it is valid', async () => {
    const member = await aMember({ tier: 'reimbursable' })
    const page = await openPage(member)
    await page.goto('/persoonlijk?open=vog')
    const form = page.locator('#vog')
    await form.getByLabel('Afgegeven op').fill('1-3-2025')
    await form.getByLabel('Screeningsprofiel').fill('84, 85')
    await addPhoto(page, '#vog', 'vog.jpg')
    await form.getByRole('button', { name: 'Verstuur deze VOG' }).click()
    await page.getByText(/^Ontvangen/).waitFor()
    const desk = await openPage('reviewer')
    await desk.goto(`/admin/beoordelen?open=certificates-of-conduct.${await newest(member, 'certificates-of-conduct')}`)
    const answer = desk.waitForResponse((reply) => reply.url().endsWith('/approve'))
    await desk.getByRole('button', { name: 'Erken en open volgende' }).click()
    expect((await answer).status()).toBe(200)
    await page.goto('/persoonlijk?open=vog')
    await page.getByText('geldig tot en met 1 maart 2030').first().waitFor()
  })
})
