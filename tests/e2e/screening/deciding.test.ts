import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { query, sql } from '@/src/lib/sql'
import { mailsTo } from '@/tests/int/identity/support'
import { complete, inScreening } from '@/tests/int/screening/people'
import { axeProblems } from '@/tests/support/axe'
import { openPage } from '@/tests/support/browser'
import { systemRequest } from '@/tests/support/payload'

describe('KS-SCR-3: the desk of new members', () => {
  it('refuses with the reason; the member reads it, has the letter, and can object', async () => {
    const sanne = await inScreening()
    const desk = await openPage('reviewer')
    await desk.goto(`/admin/screening?open=${sanne.admission}`)
    await desk.getByText(/Toelaten kan zodra alles er is/).waitFor()
    expect(await axeProblems(desk, '[data-open]')).toEqual([])
    await desk.getByText('Niet toelaten', { exact: true }).click()
    await desk.getByRole('button', { name: 'Wijs af' }).click()
    await desk.getByText('Schrijf waarom. Het lid leest dit.').first().waitFor()
    await desk.getByLabel('Reden (het lid leest dit)').fill('Je opleiding is niet op hbo-niveau.')
    await desk.getByRole('button', { name: 'Wijs af' }).click()
    await desk.getByRole('heading', { name: 'Afgewezen' }).waitFor()

    const page = await openPage(sanne, { width: 390 })
    await page.goto('/screening')
    await page.getByText('Je opleiding is niet op hbo-niveau.').waitFor()
    expect(await axeProblems(page)).toEqual([])
    const [letter] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: /Brief BR-/ }).click(),
    ])
    expect(letter.suggestedFilename()).toMatch(/^brief-BR-\d{4}-\d{4}\.pdf$/)
    await page.getByRole('link', { name: 'Maak bezwaar' }).click()
    await page.waitForURL(`**/bezwaar/admissions/${sanne.admission}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await axeProblems(page)).toEqual([])
  })

  it('of two reviewers with the same member open, the second reads who was first', async () => {
    const sanne = await inScreening()
    await complete(sanne)
    const [first, second] = [await openPage('reviewer'), await openPage('reviewer2')]
    for (const desk of [first, second]) {
      await desk.goto(`/admin/screening?open=${sanne.admission}`)
      await desk.getByRole('heading', { name: 'Alles is er' }).waitFor()
    }
    await first.getByRole('button', { name: 'Laat toe' }).click()
    await first.getByRole('heading', { name: 'Toegelaten' }).waitFor()
    await second.getByRole('button', { name: 'Laat toe' }).click()
    await second.getByRole('heading', { name: 'Toegelaten' }).waitFor()
    await second.getByText(/^Reviewer, op /).waitFor()
  })

  it('KS-ACC-2: signing up with a number that is known looks the same; only the mail tells', async () => {
    const [alice] = await query(
      await systemRequest(),
      sql`SELECT membership_number AS number FROM therapists t JOIN users u ON u.id = t.user_id
           WHERE u.email = 'alice@personas.test'`,
    )
    const email = `dubbel-${randomUUID().slice(0, 8)}@voorbeeld.test`
    const page = await openPage(null, { scripts: false })
    await page.goto('/aanmelden')
    await page.getByLabel('Beroepsorganisatie').selectOption({ label: 'Beroepsorganisatie Noord' })
    await page.getByLabel('Student').check()
    await page.getByLabel('Lidnummer').fill(String(alice?.number))
    await page.getByLabel('Voornaam').fill('Pien')
    await page.getByLabel('Achternaam').fill('Dubbel')
    await page.getByLabel('E-mailadres').fill(email)
    await page.getByRole('button', { name: 'Aanmelden' }).click()
    await page.getByText('Kijk in je mail').waitFor()
    expect((await mailsTo(email)).map(({ template }) => template)).toEqual(['sign-up-known'])
  })

  it('KS-ACC-2: the form fits a phone, and says at each field what is missing', async () => {
    const page = await openPage(null, { width: 390, dark: true })
    await page.goto('/aanmelden')
    await page.getByLabel('Voornaam').fill('Pien')
    await page.getByRole('button', { name: 'Aanmelden' }).click()
    await page.getByRole('heading', { name: /kloppen nog \d dingen niet/ }).waitFor()
    expect(await page.getByLabel('Voornaam').inputValue()).toBe('Pien')
    expect(await axeProblems(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  })
})
