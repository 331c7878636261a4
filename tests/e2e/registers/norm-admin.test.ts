import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { query, sql } from '@/src/lib/sql'
import { aRegisterOfNorth, registered, smallNorm } from '@/tests/int/registers/life'
import { openPage } from '@/tests/support/browser'
import { systemRequest } from '@/tests/support/payload'
import { wordsOf } from '../words'

/** The form of the back office fills itself in after the page is there; then it listens. */
async function openForm(page: Page, path: string): Promise<void> {
  const filled = page.waitForResponse((response) => /\/api\/(registers|organisations)/.test(response.url()))
  await page.goto(path)
  await filled
}

describe('X-2: a register manager and a norm', () => {
  it('makes a new version, changes it, tries it on the running dossiers, publishes it; then it never changes', async () => {
    const norm = smallNorm()
    const register = await aRegisterOfNorth(norm)
    const kim = await registered({ register: register.id, norm })
    const page = await openPage('admin')
    await openForm(page, `/admin/collections/norms/${register.norm}`)
    expect(await page.getByLabel('Naam', { exact: false }).first().isDisabled()).toBe(true)
    await page.getByRole('button', { name: 'Maak een nieuwe versie' }).click()
    await page.waitForURL((url) => !url.pathname.endsWith(`/${register.norm}`))
    await page.getByText('De nieuwe versie staat klaar als concept.').waitFor()

    const save = page.getByRole('button', { name: 'Bewaar' })
    await page.getByRole('button', { name: 'Alles tonen' }).first().click()
    const minimum = page.locator('#field-categories__0__minimum')
    await minimum.fill('-1')
    await save.click()
    await page.getByText('Vul 0 of meer in.').first().waitFor()
    await minimum.fill('6')
    const saved = page.waitForResponse((response) => response.request().method() === 'PATCH' && response.ok())
    await save.click()
    await saved

    await page.getByRole('button', { name: 'Proberen en publiceren' }).click()
    await page.getByRole('button', { name: 'Probeer op echte dossiers' }).click()
    const row = page.getByRole('row').filter({ hasText: kim.number })
    await row.waitFor()
    expect(await wordsOf(row)).toMatch(/Komt tekort 2 A\. Vak: nog 2 punten\./)
    await page.getByText('A. Vak: punten').waitFor()
    expect(await page.getByRole('link', { name: 'Download de hele lijst (csv)' }).count()).toBe(1)

    await page.getByRole('button', { name: 'Publiceren', exact: true }).click()
    await page.getByRole('button', { name: 'Ja, publiceren' }).click()
    await page.getByText('De norm is gepubliceerd.').waitFor()
    await page.reload()
    await page.getByRole('button', { name: 'Maak een nieuwe versie' }).waitFor()
    expect(await save.count()).toBe(0)
    const norms = await query(
      await systemRequest(),
      sql`SELECT status::text, valid_until IS NULL AS open FROM norms WHERE register_id = ${register.id} ORDER BY valid_from`,
    )
    expect(norms).toEqual([
      { status: 'published', open: false },
      { status: 'published', open: true },
    ])
    // The dossier keeps the norm that it began with.
    const own = await openPage(kim)
    await own.goto('/dossier')
    await own.getByText('4 van 4').first().waitFor()
  })
})

describe('KK-DOS-8: staff and a registration', () => {
  it('gives extension from the page of the registration; a day that is too far is refused with the last one that can', async () => {
    const kim = await registered()
    const page = await openPage('admin')
    await openForm(page, `/admin/collections/registrations/${kim.registration}`)
    await page.getByText('Uitstel geven').click()
    await page.getByLabel('Nieuwe laatste dag').evaluate((input) => input.removeAttribute('max'))
    await page.getByLabel('Nieuwe laatste dag').fill('2099-01-01')
    await page.getByLabel('Reden (het lid leest dit)').fill('Ziekte')
    await page.getByRole('button', { name: 'Geef uitstel' }).click()
    await page.getByRole('alert').filter({ hasText: 'Uitstel kan direct tot en met' }).waitFor()
    const [row] = await query(
      await systemRequest(),
      sql`SELECT ("end" + 30)::text AS later FROM periods WHERE id = ${kim.period}`,
    )
    await page.getByLabel('Nieuwe laatste dag').fill(String(row?.later))
    await page.getByRole('button', { name: 'Geef uitstel' }).click()
    await page.getByText(/het einde was/).waitFor()
  })
})
