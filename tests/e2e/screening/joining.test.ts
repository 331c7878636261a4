import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { query, sql } from '@/src/lib/sql'
import { mailsTo } from '@/tests/int/identity/support'
import { organisation } from '@/tests/int/registers/life'
import { complete } from '@/tests/int/screening/people'
import { axeProblems } from '@/tests/support/axe'
import { openPage } from '@/tests/support/browser'
import { systemRequest } from '@/tests/support/payload'
import { logIn } from '@/tests/support/session'

const password = 'Wandelen langs de Vecht 7'

async function newMember(email: string) {
  const [row] = await query(
    await systemRequest(),
    sql`SELECT t.id AS therapist, a.id AS admission FROM users u JOIN therapists t ON t.user_id = u.id
          JOIN admissions a ON a.therapist_id = t.id WHERE u.email = ${email}`,
  )
  return { therapist: Number(row?.therapist), admission: Number(row?.admission) }
}

describe('joining', () => {
  it('KS-ACC-2, KS-SCR-3: from sign-up over the link in the mail to admission and the letter', async () => {
    const mark = randomUUID().slice(0, 8)
    const email = `lid-${mark}@voorbeeld.test`
    const page = await openPage(null, { entering: true })
    await page.goto('/aanmelden')
    expect(await axeProblems(page)).toEqual([])
    await page.getByLabel('Beroepsorganisatie').selectOption({ label: 'Beroepsorganisatie Noord' })
    await page.getByLabel('Student').check()
    await page.getByLabel('Lidnummer').fill(`ND-${mark}`)
    await page.getByLabel('Voornaam').fill('Pien')
    await page.getByLabel('Achternaam').fill(`Nieuw ${mark}`)
    await page.getByLabel('E-mailadres').fill(email)
    await page.getByRole('button', { name: 'Aanmelden' }).click()
    await page.getByText('Kijk in je mail').waitFor()

    const link = /\S+\/aanmelden\/bevestigen\/[\w-]+/.exec((await mailsTo(email))[0]?.text ?? '')?.[0] ?? ''
    await page.goto(new URL(link).pathname)
    await page.locator('input[name=password]').fill(password)
    await page.getByRole('button', { name: 'Bevestig en begin' }).click()
    await page.waitForURL('**/screening')
    await page.getByRole('heading', { name: '0 van 2 stappen klaar' }).waitFor()
    expect(await axeProblems(page)).toEqual([])

    // At entry the list opens by itself, closes by Escape, and doesn't come back while one is here.
    await page.goto('/account')
    const dialog = page.getByRole('dialog', { name: 'Dit ontbreekt nog in je dossier' })
    await dialog.getByRole('link', { name: /Legitimatiebewijs/ }).waitFor()
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    await page.reload()
    await page.getByText('Er ontbreken nog 2 gegevens').waitFor()
    expect(await dialog.count()).toBe(0)

    const { therapist, admission } = await newMember(email)
    await complete({ ...(await logIn(email)), therapist, admission, organisation: await organisation('noord') })
    await page.goto('/screening')
    await page.getByText('De beoordelaar beslist nu over je toelating').waitFor()

    const desk = await openPage('reviewer')
    await desk.goto(`/admin/screening?open=${admission}`)
    await desk.getByRole('heading', { name: 'Alles is er' }).waitFor()
    await desk.getByLabel('Toelichting in de brief').fill('Welkom bij ons.')
    await desk.getByRole('button', { name: 'Laat toe' }).click()
    await desk.getByRole('heading', { name: 'Toegelaten' }).waitFor()

    await page.goto('/screening')
    await page.getByText('Je bent toegelaten').waitFor()
    const [letter] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: /Brief BR-/ }).click(),
    ])
    expect(letter.suggestedFilename()).toMatch(/^brief-BR-\d{4}-\d{4}\.pdf$/)
  })
})
