import { describe, expect, it } from 'vitest'
import { factoryPassword } from '@/tests/factories/users'
import { openPage } from '@/tests/support/browser'
import { fillLogin } from '../login-form'
import { aMember } from '../member'

/** The same number as people write it. */
const spellings: [string, (number: string) => string][] = [
  ['in small letters', (number) => number.toLowerCase()],
  ['without its hyphen', (number) => number.replaceAll('-', '')],
  ['with spaces in it and around it', (number) => `  ${number.replaceAll('-', ' ').split('').join(' ')} `],
  ['with the dash that a phone makes of a hyphen', (number) => number.replaceAll('-', '–')],
]

describe('KS-ACC-3: logging in by number', () => {
  it.each(spellings)('%s', async (_how, spell) => {
    const { membershipNumber } = await aMember({ firstName: 'Noor' })
    const page = await openPage(null)
    await page.goto('/inloggen')
    await fillLogin(page, spell(membershipNumber), factoryPassword)
    await page.waitForURL('**/account')
    await page.getByRole('heading', { level: 1, name: 'Dag Noor' }).waitFor()
  })
})

describe('KS-ACC-3: where one comes after logging in', () => {
  it.each(['//elders.test/', 'https://elders.test/', '/\\elders.test'])('never on another site: %s', async (wanted) => {
    const { email } = await aMember()
    const page = await openPage(null)
    await page.goto(`/inloggen?naar=${encodeURIComponent(wanted)}`)
    const { origin } = new URL(page.url())
    await fillLogin(page, email, factoryPassword)
    await page.waitForURL('**/account')
    expect(new URL(page.url()).origin).toBe(origin)
  })

  it('a member who opens the back office is sent to the account page, with the reason', async () => {
    const page = await openPage(await aMember())
    await page.goto('/admin')
    expect(new URL(page.url()).pathname).toBe('/account')
    await page.getByText('Het beheer is voor medewerkers').waitFor()
  })
})
