import { describe, expect, it } from 'vitest'
import { factoryPassword } from '@/tests/factories/users'
import { mailsTo } from '@/tests/int/identity/support'
import { openPage } from '@/tests/support/browser'
import { logIn } from '@/tests/support/session'
import { fillLogin } from '../login-form'
import { linkIn } from '../mail'
import { aMember } from '../member'

describe('KS-ACC-3: the credentials panel on /account', () => {
  it('changes the password; other sessions end, this one stays', async () => {
    const member = await aMember()
    const [page, elsewhere] = [await openPage(member), await openPage(await logIn(member.email))]
    await elsewhere.goto('/account')
    await elsewhere.getByRole('heading', { level: 1, name: 'Dag Sanne' }).waitFor()
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
    await fillLogin(elsewhere, member.email, 'Zonnige-Fiets-38')
    await elsewhere.waitForURL('**/account')
    expect((await mailsTo(member.email)).map(({ template }) => template)).toEqual(['password-changed'])
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

    // Until then the old address counts, and its owner has been warned.
    expect((await mailsTo(member.email)).map(({ template }) => template)).toEqual(['email-change-asked'])
    const early = await openPage(null)
    await early.goto('/inloggen')
    await fillLogin(early, next, factoryPassword)
    await early.getByText('Deze gegevens kloppen niet').first().waitFor()

    // The mail may be read on another device, where nobody is logged in.
    const mailbox = await openPage(null)
    const [confirm] = await mailsTo(next)
    await mailbox.goto(linkIn(confirm))
    await mailbox.getByRole('button', { name: 'Ja, dit is mijn e-mailadres' }).click()
    await mailbox.getByText('Je e-mailadres is gewijzigd').waitFor()
    expect((await mailsTo(member.email)).map(({ template }) => template)).toEqual([
      'email-change-asked',
      'email-changed',
    ])

    await page.goto('/account?open=inloggegevens')
    await page.getByRole('form', { name: 'E-mailadres wijzigen' }).getByText(next).waitFor()
    await mailbox.getByRole('link', { name: 'Verder' }).click()
    await mailbox.waitForURL('**/inloggen')
    await fillLogin(mailbox, member.email, factoryPassword)
    await mailbox.getByText('Deze gegevens kloppen niet').first().waitFor()
    await fillLogin(mailbox, next, factoryPassword)
    await mailbox.waitForURL('**/account')
    await mailbox.goto(linkIn(confirm))
    await mailbox.getByRole('button', { name: 'Ja, dit is mijn e-mailadres' }).click()
    await mailbox.getByText('Deze link werkt niet meer').first().waitFor()
  })

  it('logs out everywhere', async () => {
    const member = await aMember()
    const [page, elsewhere] = [await openPage(member), await openPage(await logIn(member.email))]
    await page.goto('/account?open=inloggegevens')
    await page.getByRole('button', { name: 'Overal uitloggen' }).click()
    await page.waitForURL(/\/inloggen/)
    await page.getByText('Je bent op al je apparaten uitgelogd').waitFor()
    await page.goto('/account')
    await page.waitForURL(/\/inloggen/)
    await elsewhere.goto('/account')
    await elsewhere.waitForURL(/\/inloggen/)
  })
})
