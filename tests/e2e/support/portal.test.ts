import { describe, expect, inject, it } from 'vitest'
import { openPage } from '@/tests/support/browser'

describe('the portal in production', () => {
  it('shows the login page to nobody in particular', async () => {
    const page = await openPage(null)
    const response = await page.goto('/inloggen')
    expect(response?.status()).toBe(200)
    expect(await page.locator('input[type=password]').count()).toBe(1)
  })

  it('refuses a body that is too large before reading it, in Dutch', async () => {
    const { url } = inject('portal')
    const reply = await fetch(`${url}/api/users/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: 'x'.repeat(1024 * 1024 + 1),
    })
    expect(reply.status).toBe(413)
    expect(await reply.json()).toEqual({
      errors: [{ message: 'Dit verzoek is te groot. Stuur hoogstens 1 MB in één keer.' }],
    })
  })
})
