import type { Locator, Page } from 'playwright-core'

/** A panel by its id; it has to be open. */
export const panel = (page: Page, id: 'nieuw' | 'ingediend' | 'erkend' | 'inloggegevens'): Locator =>
  page.locator(`#${id}[open]`)

/** A piece of evidence in a list, by its title. */
export const card = (page: Page, title: string): Locator => page.getByRole('article', { name: title })

/** Chooses files as a person would, through the button of the form. */
export async function chooseFiles(
  page: Page,
  within: Locator,
  files: { name: string; mimeType: string; buffer: Buffer }[],
): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await within.getByRole('button', { name: 'Kies bestanden' }).click()
  await (await chooser).setFiles(files)
}

/** A chosen file in the form, as far as it has come. */
export const uploaded = (within: Locator, state: 'received' | 'refused' | 'failed' | 'pausing'): Locator =>
  within.locator(`[data-upload=${state}]`)

/** Fills in the form of a diploma (KS-DIP-2). */
export async function fillDiploma(form: Locator, title: string): Promise<void> {
  await form.getByLabel('Naam van het diploma').fill(title)
  await form.getByLabel('Opleider').fill('Hogeschool Midden')
  await form.getByLabel('Behaald op').fill('30-6-2024')
  await form.getByRole('radio', { name: 'hbo', exact: true }).check()
  await form.getByRole('radio', { name: 'ja', exact: true }).check()
  await form.getByLabel('Studiepunten').fill('7,5')
}

/** Fetches an address as the page itself would, with its session. @returns the status, and how the content begins */
export const fetchIn = (page: Page, path: string): Promise<{ status: number; start: string }> =>
  page.evaluate(async (address) => {
    const reply = await fetch(address)
    const bytes = await reply.arrayBuffer()
    return { status: reply.status, start: new TextDecoder().decode(bytes.slice(0, 5)) }
  }, path)
