import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { factoryPassword } from '@/tests/factories/users'
import { tried } from '@/tests/int/identity/support'
import { openPage } from '@/tests/support/browser'
import { anEditor, codeFor, withFactor } from '@/tests/support/second-factor'
import type { Account } from '@/tests/support/session'
import { fillLogin } from '../login-form'

const someone = (): Promise<Account> => anEditor(`redactie-${randomUUID().slice(0, 8)}`)

const code = (page: Page) => page.locator('input[name=totp]')

async function sendCode(page: Page, totp: string): Promise<void> {
  await code(page).fill(totp)
  await page.getByRole('button', { name: 'Inloggen' }).click()
}

const sessionCookies = async (page: Page) =>
  (await page.context().cookies()).filter(({ name }) => name.endsWith('-token'))

/** By its path: the address of the login page ends in `naar=/admin` too. */
const inBackOffice = (page: Page) => page.waitForURL(({ pathname }) => pathname === '/admin')

/** Opens the login page and gives e-mail address and password; the code is asked for next. */
async function upToTheCode(email: string): Promise<Page> {
  const page = await openPage(null)
  await page.goto('/inloggen?naar=/admin')
  await fillLogin(page, email, factoryPassword)
  await code(page).waitFor()
  return page
}

describe('KS-ACC-3: a second factor for staff', () => {
  it('is set up with an app, and gives ten codes for when the telephone is gone', async () => {
    const who = await someone()
    const page = await openPage(who)
    await page.goto('/beveiliging')
    const setup = page.locator('form').filter({ has: page.getByRole('button', { name: 'Code instellen' }) })
    await setup.locator('input[name=currentPassword]').fill(factoryPassword)
    await setup.getByRole('button', { name: 'Code instellen' }).click()
    await page.getByRole('img', { name: 'QR-code voor je authenticator-app' }).waitFor()
    const secret = (await page.locator('strong.num').textContent()) ?? ''
    await code(page).fill(codeFor(secret))
    await page.getByRole('button', { name: 'Code controleren' }).click()
    await page.getByText('Bewaar deze herstelcodes').waitFor()
    const recovery = await page.locator('ul.num li').allTextContents()
    expect(recovery).toHaveLength(10)

    const next = await upToTheCode(who.email)
    await sendCode(next, codeFor(secret, 1))
    await inBackOffice(next)
    const lost = await upToTheCode(who.email)
    await sendCode(lost, recovery[0] ?? '')
    await inBackOffice(lost)
  })

  it('is asked for after the password, as a next step and not as a mistake; nobody is in before it', async () => {
    const who = await someone()
    const { secret } = await withFactor(who)
    const page = await upToTheCode(who.email)
    expect(await page.locator('main').getByRole('alert').count()).toBe(0)
    expect(await sessionCookies(page)).toEqual([])
    await sendCode(page, '12 34')
    await page.getByText('Deze code klopt niet').first().waitFor()
    expect(await sessionCookies(page)).toEqual([])
    // Who was known to be right needn't be typed again.
    expect(await page.locator('input[name=password]').inputValue()).toBe(factoryPassword)
    await sendCode(page, codeFor(secret))
    await inBackOffice(page)
    expect(await sessionCookies(page)).toHaveLength(1)
  })

  it('says how long to wait after too many guesses, also to who has the right code by then', async () => {
    const who = await someone()
    const { secret } = await withFactor(who)
    await tried(8, 'totp', who.userId)
    const page = await upToTheCode(who.email)
    await sendCode(page, codeFor(secret))
    await page
      .getByText(/te vaak geprobeerd\. Wacht \d+ minu/)
      .first()
      .waitFor()
    expect(await sessionCookies(page)).toEqual([])
  })

  it('comes off with the password and a last code', async () => {
    const who = await someone()
    const { secret } = await withFactor(who)
    const page = await openPage(who)
    await page.goto('/beveiliging')
    const removal = page.locator('form').filter({ has: page.getByRole('button', { name: 'Code uitzetten' }) })
    await removal.locator('input[name=currentPassword]').fill(factoryPassword)
    await removal.locator('input[name=totp]').fill(codeFor(secret))
    await removal.getByRole('button', { name: 'Code uitzetten' }).click()
    await page.getByText('De code bij het inloggen staat uit').waitFor()
    const next = await openPage(null)
    await next.goto('/inloggen?naar=/admin')
    await fillLogin(next, who.email, factoryPassword)
    await inBackOffice(next)
  })
})
