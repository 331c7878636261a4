import { describe, expect, it } from 'vitest'
import { factoryPassword } from '@/tests/factories/users'
import { mailsTo } from '@/tests/int/identity/support'
import { openPage } from '@/tests/support/browser'
import { logIn } from '@/tests/support/session'
import { fillLogin } from '../login-form'
import { linkIn } from '../mail'
import { aMember } from '../member'

const fresh = 'een heel nieuwe zin 7'

/** The worker of the portal under test makes the link; this waits for its mail. */
async function linkFor(address: string): Promise<string> {
  await expect.poll(() => mailsTo(address), { timeout: 30_000, interval: 250 }).not.toEqual([])
  return linkIn((await mailsTo(address)).findLast(({ template }) => template === 'password-reset'))
}

describe('KS-ACC-3: a forgotten password', () => {
  it('is replaced with the link from the mail; sessions end, the old password and the link are no good any more', async () => {
    const { email, membershipNumber } = await aMember()
    const elsewhere = await openPage(await logIn(email))
    const page = await openPage(null)
    await page.goto('/inloggen')
    await page.getByRole('link', { name: 'Wachtwoord vergeten?' }).click()
    await page.waitForURL('**/wachtwoord-vergeten')
    await page.getByLabel('E-mailadres of lidnummer').fill(membershipNumber)
    await page.getByRole('button', { name: 'Stuur mij een link' }).click()
    await page.getByText('Kijk in je mail').waitFor()

    const link = await linkFor(email)
    await page.goto(link)
    const password = page.getByLabel('Nieuw wachtwoord')
    await password.fill('kort')
    await page.getByRole('button', { name: 'Wachtwoord opslaan' }).click()
    await page.locator('main').getByRole('alert').waitFor()
    expect(await password.getAttribute('aria-invalid')).toBe('true')
    await password.fill(fresh)
    await page.getByRole('button', { name: 'Wachtwoord opslaan' }).click()
    await page.getByText('Je wachtwoord is gewijzigd').waitFor()

    await fillLogin(page, email, factoryPassword)
    await page.getByText('Deze gegevens kloppen niet').first().waitFor()
    await fillLogin(page, email, fresh)
    await page.waitForURL('**/account')

    await elsewhere.goto('/account')
    expect(new URL(elsewhere.url()).pathname).toBe('/inloggen')
    await elsewhere.goto(link)
    await elsewhere.getByText('Deze link werkt niet meer').waitFor()
    expect(await elsewhere.getByLabel('Nieuw wachtwoord').count()).toBe(0)
  })

  it('says the same to who has no account', async () => {
    const page = await openPage(null)
    await page.goto('/wachtwoord-vergeten')
    await page.getByLabel('E-mailadres of lidnummer').fill('niemand-hier@voorbeeld.test')
    await page.getByRole('button', { name: 'Stuur mij een link' }).click()
    await page.getByText('Als we je account kennen').waitFor()
  })
})
