import type { Page } from 'playwright-core'

/** Fills in the login page, which has to be open, and sends it. */
export async function fillLogin(page: Page, who: string, password: string): Promise<void> {
  await page.getByLabel('E-mailadres of lidnummer').fill(who)
  await page.locator('input[name=password]').fill(password)
  await page.getByRole('button', { name: 'Inloggen' }).click()
}
