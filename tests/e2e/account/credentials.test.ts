import { describe, expect, it } from 'vitest'
import { factoryPassword } from '@/tests/factories/users'
import { mailsTo, tokenIn } from '@/tests/int/identity/support'
import { openPage } from '@/tests/support/browser'
import { logIn } from '@/tests/support/session'
import { aMember } from '../member'

describe('KS-ACC-3: the credentials panel on /account', () => {
  it('changes the password; other sessions end, this one stays', async () => {
    const member = await aMember()
    const [page, elsewhere] = [await openPage(member), await openPage(await logIn(member.email))]
    await page.goto('/account?open=inloggegevens')
    const form = page.getByRole('form', { name: 'Wachtwoord wijzigen' })
    await form.getByLabel('Huidig wachtwoord').fill('Verkeerd-2026!')
    await form.getByLabel('Nieuw wachtwoord').fill('Zonnige-Fiets-38')
    await form.getByRole('button', { name: 'Wachtwoord wijzigen' }).click()
    await form.getByRole('alert').waitFor()
    await form.getByLabel('Huidig wachtwoord').fill(factoryPassword)
    await form.getByRole('button', { name: 'Wachtwoord wijzigen' }).click()
    await page.getByText('Je wachtwoord is gewijzigd').waitFor()
    await page.reload()
    await page.getByRole('heading', { level: 1, name: 'Dag Sanne' }).waitFor()
    await elsewhere.goto('/account')
    await elsewhere.waitForURL(/\/inloggen/)
    await elsewhere.getByLabel('E-mailadres of lidnummer').fill(member.email)
    await elsewhere.locator('input[name=password]').fill('Zonnige-Fiets-38')
    await elsewhere.getByRole('button', { name: 'Inloggen' }).click()
    await elsewhere.waitForURL('**/account')
  })

  it('changes the e-mail address once it is confirmed from the new address, and tells the old one', async () => {
    const member = await aMember()
    const next = member.email.replace('lid-', 'nieuw-')
    const page = await openPage(member)
    await page.goto('/account?open=inloggegevens')
    const form = page.getByRole('form', { name: 'E-mailadres wijzigen' })
    await form.getByLabel('Nieuw e-mailadres').fill(next)
    await form.getByLabel('Je wachtwoord').fill(factoryPassword)
    await form.getByRole('button', { name: 'E-mailadres wijzigen' }).click()
    await page.getByText('Bevestig je nieuwe adres').waitFor()

    const [confirm] = await mailsTo(next)
    await page.goto(`/email-bevestigen?token=${tokenIn(confirm)}`)
    await page.getByRole('button', { name: 'Ja, dit is mijn e-mailadres' }).click()
    await page.getByText('Je e-mailadres is gewijzigd').waitFor()
    expect((await mailsTo(member.email)).length).toBeGreaterThan(0)

    const fresh = await openPage(null)
    await fresh.goto('/inloggen')
    await fresh.getByLabel('E-mailadres of lidnummer').fill(next)
    await fresh.locator('input[name=password]').fill(factoryPassword)
    await fresh.getByRole('button', { name: 'Inloggen' }).click()
    await fresh.waitForURL('**/account')
  })

  it('logs out everywhere', async () => {
    const member = await aMember()
    const [page, elsewhere] = [await openPage(member), await openPage(await logIn(member.email))]
    await page.goto('/account?open=inloggegevens')
    await page.getByRole('button', { name: 'Overal uitloggen' }).click()
    await page.waitForURL(/\/inloggen/)
    await page.getByText('Je bent op al je apparaten uitgelogd').waitFor()
    await elsewhere.goto('/account')
    await elsewhere.waitForURL(/\/inloggen/)
  })
})
