import { describe, expect, it } from 'vitest'
import { openPage } from '@/tests/support/browser'
import { anOffice } from './people'

const staff = [
  ['admin', 'Beheerder'],
  ['editor', 'Redacteur'],
  ['reviewer', 'Beoordelaar bij BO Noord'],
  ['support', 'Ledenservice'],
  ['finance', 'Financiën'],
  ['visitor', 'Visiteur'],
  ['accreditation', 'Accreditatiecommissie'],
] as const

describe('KS-ACC-3: the back office is for staff', () => {
  it('sends a member to their account, and says why', async () => {
    const { member } = await anOffice()
    const page = await openPage(member)
    for (const path of ['/admin', '/admin/beoordelen', '/admin/collections/diplomas', '/admin/login']) {
      await page.goto(path)
      await page.waitForURL(/\/account/)
      await page.getByText('Het beheer is voor medewerkers').waitFor()
    }
  })

  it.each(['/admin', '/admin/login', '/admin/forgot', '/admin/create-first-user', '/admin/collections/users'])(
    'shows a visitor our own login page instead of %s',
    async (path) => {
      const page = await openPage(null)
      await page.goto(path)
      await page.waitForURL(/\/(inloggen|wachtwoord-vergeten)/)
    },
  )

  it.each(staff)('greets %s in Dutch by name and role, with a way out on a desk', async (who, role) => {
    const page = await openPage(who)
    expect((await page.goto('/admin'))?.status()).toBe(200)
    await page.getByRole('heading', { level: 1, name: 'Overzicht' }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('nl')
    const bar = page.getByRole('navigation', { name: 'Jij en het portaal' })
    await bar.getByText(role, { exact: true }).waitFor()
    await bar.getByRole('button', { name: 'Uitloggen' }).click()
    await page.waitForURL(/inloggen\?melding=uitgelogd/)
    await page.goto('/admin')
    await page.waitForURL(/\/inloggen\?naar=/)
  })

  it.each(staff)('lets %s log out by keyboard on a phone', async (who) => {
    const page = await openPage(who, { width: 390, dark: true })
    await page.goto('/admin')
    const out = page.getByRole('navigation', { name: 'Jij en het portaal' }).getByRole('button', { name: 'Uitloggen' })
    await out.waitFor()
    for (let tab = 0; tab < 8 && !(await out.evaluate((button) => button === document.activeElement)); tab += 1) {
      await page.keyboard.press('Tab')
    }
    await page.keyboard.press('Enter')
    await page.waitForURL(/inloggen/)
  })

  it.each(['accreditation', 'support'] as const)('tells %s what will come, with links that work', async (who) => {
    const page = await openPage(who, { width: 390 })
    await page.goto('/admin')
    const list = page.getByRole('heading', { name: 'Dit kun je nu al' }).locator('xpath=following-sibling::ul')
    const paths = await list.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    expect(paths.length).toBeGreaterThanOrEqual(2)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    for (const path of paths) {
      expect((await page.goto(path ?? ''))?.status()).toBe(200)
      await page.getByRole('heading', { level: 1 }).waitFor()
      expect(new URL(page.url()).pathname).toBe(path)
    }
  })

  it('KS-ACC-6: shows finance what is to come in, with links that work', async () => {
    const page = await openPage('finance', { width: 390 })
    await page.goto('/admin')
    const list = page.getByRole('region', { name: 'Facturen' }).locator('ul').first()
    const paths = await list.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    expect(paths).toHaveLength(4)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    for (const path of paths) {
      expect((await page.goto(path ?? ''))?.status()).toBe(200)
      await page.getByRole('heading', { level: 1, name: /^(Facturen|Contributie)/ }).waitFor()
      expect(page.url().endsWith(path ?? 'nowhere')).toBe(true)
    }
  })

  it('KS-VIS-2: shows a visitor the visits at a glance, with links that work', async () => {
    const page = await openPage('visitor', { width: 390 })
    await page.goto('/admin')
    const list = page.getByRole('region', { name: 'Visitaties' })
    const paths = await list.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    expect(paths).toHaveLength(4)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    for (const path of paths) {
      expect((await page.goto(path ?? ''))?.status()).toBe(200)
      await page.getByRole('heading', { level: 1, name: 'Visitatie' }).waitFor()
      expect(page.url().endsWith(path ?? 'nowhere')).toBe(true)
    }
  })
})
