import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { issueToken } from '@/collections/identity/CredentialTokens/tokens'
import { factoryPassword } from '@/tests/factories/users'
import { axeProblems } from '@/tests/support/axe'
import { openPage } from '@/tests/support/browser'
import { systemRequest } from '@/tests/support/payload'
import { anEditor, withFactor } from '@/tests/support/second-factor'
import type { Account } from '@/tests/support/session'
import { fillLogin } from '../login-form'
import { aMember, type Member } from '../member'

let member: Member
let staff: Account
let beginner: Account

beforeAll(async () => {
  member = await aMember()
  staff = await anEditor(`axe-${randomUUID().slice(0, 8)}`)
  await withFactor(staff)
  beginner = await anEditor(`axe-${randomUUID().slice(0, 8)}`)
})

const token = async (purpose: 'set-password' | 'confirm-email'): Promise<string> =>
  issueToken(await systemRequest(), { user: member.userId, purpose, email: member.email })

/** Each state of the pages around logging in, and how one gets there. */
const states: Record<string, (page: Page) => Promise<void>> = {
  'logging in, after a message': async (page) => {
    await page.goto('/inloggen?melding=uitgelogd')
    await page.getByText('Je bent uitgelogd').waitFor()
  },
  'logging in, after a mistake': async (page) => {
    await page.goto('/inloggen')
    await page.getByRole('button', { name: 'Inloggen' }).click()
    await page.locator('main').getByRole('alert').waitFor()
  },
  'the code of the second factor': async (page) => {
    await page.goto('/inloggen')
    await fillLogin(page, staff.email, factoryPassword)
    await page.locator('input[name=totp]').waitFor()
  },
  'a wrong code': async (page) => {
    await page.goto('/inloggen')
    await fillLogin(page, staff.email, factoryPassword)
    await page.locator('input[name=totp]').fill('12')
    await page.getByRole('button', { name: 'Inloggen' }).click()
    await page.locator('main').getByRole('alert').waitFor()
  },
  'a forgotten password': async (page) => {
    await page.goto('/wachtwoord-vergeten')
    await page.getByRole('button', { name: 'Stuur mij een link' }).waitFor()
  },
  'after asking for a link': async (page) => {
    await page.goto('/wachtwoord-vergeten')
    await page.getByLabel('E-mailadres of lidnummer').fill('niemand@voorbeeld.test')
    await page.getByRole('button', { name: 'Stuur mij een link' }).click()
    await page.getByText('Kijk in je mail').waitFor()
  },
  'a new password': async (page) => {
    await page.goto(`/wachtwoord-herstellen?token=${await token('set-password')}`)
    await page.locator('input[name=password]').fill('kort')
    await page.getByRole('button', { name: 'Wachtwoord opslaan' }).click()
    await page.locator('main').getByRole('alert').waitFor()
  },
  'a link that was used': async (page) => {
    await page.goto('/wachtwoord-herstellen?token=gebruikt')
    await page.getByText('Deze link werkt niet meer').waitFor()
  },
  'confirming an address': async (page) => {
    await page.goto(`/email-bevestigen?token=${await token('confirm-email')}`)
    await page.getByRole('button', { name: 'Ja, dit is mijn e-mailadres' }).waitFor()
  },
  'a confirmation that was used': async (page) => {
    await page.goto('/email-bevestigen?token=gebruikt')
    await page.getByRole('button', { name: 'Ja, dit is mijn e-mailadres' }).click()
    await page.locator('main').getByRole('alert').waitFor()
  },
  'logging out': async (page) => {
    await page.goto('/uitloggen')
    await page.getByRole('heading', { level: 1, name: 'Uitloggen' }).waitFor()
  },
}

/** The state, and what is wrong with it: WCAG 2.2 AA by axe, and anything that sticks out of the screen. */
async function problems(page: Page): Promise<string[]> {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  return [...(await axeProblems(page)), ...(wide > 0 ? [`${wide} px too wide`] : [])]
}

const views = [
  { width: 1280, dark: false },
  { width: 390, dark: false },
  { width: 1280, dark: true },
  { width: 390, dark: true },
]

describe.each(views)('KS-ACC-3: the pages around logging in, WCAG 2.2 AA, at $width px, dark: $dark', (view) => {
  it.each(Object.entries(states))('%s', async (_state, reach) => {
    const page = await openPage(null, view)
    await reach(page)
    expect(await problems(page)).toEqual([])
  })

  it('security of staff, and setting up a second factor', async () => {
    const page = await openPage(beginner, view)
    await page.goto('/beveiliging?melding=code-verplicht')
    expect(await problems(page)).toEqual([])
    await page.locator('#setup-currentPassword').fill(factoryPassword)
    await page.getByRole('button', { name: 'Code instellen' }).click()
    await page.getByRole('img', { name: 'QR-code voor je authenticator-app' }).waitFor()
    expect(await problems(page)).toEqual([])
  })
})
