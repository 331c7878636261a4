import { Secret, TOTP } from 'otpauth'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { anOrganisation } from '@/tests/factories/organisations'
import { aTherapist } from '@/tests/factories/therapists'
import { aMembership, aUser, factoryPassword } from '@/tests/factories/users'
import { mailsTo, tokenIn } from '@/tests/int/identity/support'
import { openPage } from '@/tests/support/browser'
import { systemRequest } from '@/tests/support/payload'
import { logIn } from '@/tests/support/session'

const member = 'poes@voorbeeld.test'
const worker = 'redactie-e2e@voorbeeld.test'
const fresh = 'een heel nieuwe zin 7'

beforeAll(async () => {
  const req = await systemRequest()
  const organisation = await anOrganisation(req, { name: 'Inlogproef', shortName: 'Proef', slug: 'inlogproef' })
  const user = await aUser(req, { email: member })
  await aTherapist(req, {
    user: user.id,
    organisation: organisation.id,
    membershipNumber: 'CAT-204233',
    firstName: 'Poes',
    lastName: 'de Vries',
  })
  const staff = await aUser(req, { email: worker })
  await aMembership(req, { user: staff.id, role: 'editor', displayName: 'Redactie', organisation: null })
}, 60_000)

async function fillIn(page: Page, who: string, password: string): Promise<void> {
  await page.getByLabel('E-mailadres of lidnummer').fill(who)
  await page.getByLabel('Wachtwoord', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Inloggen' }).click()
}

/** What the worker does is done by the portal under test itself; this waits for its mail. */
const linkFor = (address: string): Promise<string> =>
  expect
    .poll(async () => tokenIn((await mailsTo(address)).findLast(({ template }) => template === 'password-reset')), {
      timeout: 30_000,
    })
    .not.toBe('')
    .then(async () => tokenIn((await mailsTo(address)).findLast(({ template }) => template === 'password-reset')))

describe('KS-ACC-3: logging in and out', () => {
  it('by e-mail, after a wrong password that keeps what was typed', async () => {
    const page = await openPage(null)
    await page.goto('/inloggen?naar=/scholing')
    await fillIn(page, member, 'niet het goede')
    await page.getByText('Deze gegevens kloppen niet').first().waitFor()
    expect(await page.getByLabel('E-mailadres of lidnummer').inputValue()).toBe(member)
    await fillIn(page, member, factoryPassword)
    await page.waitForURL('**/scholing')
    await page.goto('/uitloggen')
    await page
      .getByRole('main')
      .getByRole('button', { name: /uitloggen/i })
      .click()
    await page.waitForURL('**/inloggen?melding=uitgelogd')
    await page.goto('/account')
    expect(new URL(page.url()).pathname).toBe('/inloggen')
  })

  it('by number in any spelling, and never on to another site', async () => {
    const page = await openPage(null)
    await page.goto('/inloggen?naar=//elders.test/')
    await fillIn(page, 'cat 204 233', factoryPassword)
    await page.waitForURL('**/account')
  })

  it('a member who opens the back office is sent to the account page, with the reason', async () => {
    const page = await openPage(await logIn(member))
    await page.goto('/admin')
    expect(new URL(page.url()).pathname).toBe('/account')
    await page.getByText('Het beheer is voor medewerkers').waitFor()
  })
})

describe('KS-ACC-3: a forgotten password', () => {
  it('is replaced with the link from the mail; the link works once', async () => {
    const page = await openPage(null)
    await page.goto('/inloggen')
    await page.getByRole('link', { name: 'Wachtwoord vergeten?' }).click()
    await page.getByLabel('E-mailadres of lidnummer').fill(member)
    await page.getByRole('button', { name: 'Stuur mij een link' }).click()
    await page.getByText('Kijk in je mail').waitFor()
    const path = `/wachtwoord-herstellen?token=${await linkFor(member)}`
    await page.goto(path)
    await page.getByLabel('Nieuw wachtwoord').fill(fresh)
    await page.getByRole('button', { name: 'Wachtwoord opslaan' }).click()
    await page.getByText('Je wachtwoord is gewijzigd').waitFor()
    await fillIn(page, member, fresh)
    await page.waitForURL('**/account')
    const again = await openPage(null)
    await again.goto(path)
    expect(await again.getByLabel('Nieuw wachtwoord').count()).toBe(0)
  })
})

describe('KS-ACC-3: a second factor for staff', () => {
  it('is set up once, and asked for at the next login', async () => {
    const page = await openPage(await logIn(worker))
    await page.goto('/beveiliging')
    await page.getByLabel('Je wachtwoord').fill(factoryPassword)
    await page.getByRole('button', { name: 'Code instellen' }).click()
    const key = (await page.locator('strong.num').textContent()) ?? ''
    const totp = new TOTP({ secret: Secret.fromBase32(key) })
    await page.getByLabel('Code uit de app').fill(totp.generate())
    await page.getByRole('button', { name: 'Code controleren' }).click()
    await page.getByText('Bewaar deze herstelcodes').waitFor()
    const recovery = (await page.locator('ul.num li').first().textContent()) ?? ''

    const next = await openPage(null)
    await next.goto('/inloggen?naar=/admin')
    await fillIn(next, worker, factoryPassword)
    await next.locator('input[name=totp]').fill('000000')
    await next.getByLabel('Wachtwoord', { exact: true }).fill(factoryPassword)
    await next.getByRole('button', { name: 'Inloggen' }).click()
    await next.getByText('Deze code klopt niet').first().waitFor()
    await next.locator('input[name=totp]').fill(recovery)
    await next.getByLabel('Wachtwoord', { exact: true }).fill(factoryPassword)
    await next.getByRole('button', { name: 'Inloggen' }).click()
    await next.waitForURL('**/admin')
  })
})
