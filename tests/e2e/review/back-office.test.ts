import { describe, expect, it } from 'vitest'
import { openPage } from '@/tests/support/browser'
import { anOffice } from './people'

describe('KS-ACC-3: the back office is for staff', () => {
  it('sends a member to their account, and says why', async () => {
    const { member } = await anOffice()
    const page = await openPage(member)
    for (const path of ['/admin', '/admin/beoordelen', '/admin/collections/diplomas', '/admin/login']) {
      await page.goto(path)
      expect(new URL(page.url()).pathname).toBe('/account')
      await page.getByText('Het beheer is voor medewerkers').waitFor()
    }
  })

  it.each(['/admin', '/admin/login', '/admin/forgot', '/admin/create-first-user', '/admin/collections/users'])(
    'shows a visitor our own login page instead of %s',
    async (path) => {
      const page = await openPage(null)
      await page.goto(path)
      expect(new URL(page.url()).pathname).toMatch(/^\/(inloggen|wachtwoord-vergeten)$/)
    },
  )

  it.each(['admin', 'editor', 'support', 'finance', 'visitor', 'accreditation', 'reviewer'] as const)(
    'greets %s in Dutch, without errors, with a way out',
    async (who) => {
      const page = await openPage(who)
      const response = await page.goto('/admin')
      expect(response?.status()).toBe(200)
      await page.getByRole('heading', { level: 1, name: 'Overzicht' }).waitFor()
      expect(await page.locator('html').getAttribute('lang')).toBe('nl')
      await page.getByRole('button', { name: 'Uitloggen' }).first().click()
      await page.waitForURL(/inloggen/)
      await page.goto('/admin')
      expect(new URL(page.url()).pathname).toBe('/inloggen')
    },
  )
})
