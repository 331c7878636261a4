import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { jpeg } from '@/tests/factories/files'
import { openPage } from '@/tests/support/browser'
import { rest } from '@/tests/support/rest'
import { panel, uploaded } from '../evidence/form'
import { aMember } from '../member'

const started = z.object({ url: z.string() })

/** Clicks what shows a code, and reads from the answer where it leads: what a camera would read from the screen. */
async function scanned(computer: Page, click: () => Promise<void>): Promise<string> {
  const answer = computer.waitForResponse((response) => response.url().endsWith('/api/pairings/start'))
  await click()
  const { url } = started.parse(await (await answer).json())
  await computer.getByRole('img', { name: 'QR-code om je telefoon te koppelen' }).waitFor()
  return new URL(url).pathname
}

async function photograph(phone: Page, button: string, width: number): Promise<void> {
  const asked = phone.waitForEvent('filechooser')
  await phone.getByRole('button', { name: button }).tap()
  const chooser = await asked
  expect(await chooser.element().getAttribute('capture')).toBe('environment')
  await chooser.setFiles({ name: 'image.jpg', mimeType: 'image/jpeg', buffer: await jpeg({ width, height: 300 }) })
}

describe('PG-5: a photo with the phone, for a form on the computer', () => {
  it('something new is kept as a draft, the phone pairs with it, and its photos are handed in', async () => {
    const member = await aMember()
    const computer = await openPage(member)
    await computer.goto('/scholing?open=nieuw')
    await panel(computer, 'nieuw').getByLabel('Naam van het diploma').fill('Op papier')
    const path = await scanned(computer, () =>
      panel(computer, 'nieuw').getByRole('button', { name: 'Foto maken met je telefoon' }).click(),
    )
    const form = computer.getByRole('region', { name: 'Bewerk Op papier' })
    const phone = await openPage(null, { phone: true })
    await phone.goto(path)
    const word = await computer.getByText(/^[a-z]{3,5} \d\d$/).textContent()
    await phone.getByText(word ?? '').waitFor()
    expect(await phone.getByRole('button', { name: 'Maak een foto' }).count()).toBe(0)

    // A second phone with the same code is too late.
    const other = await openPage(null, { phone: true })
    await other.goto(path)
    await other.getByText('Deze koppeling werkt niet').waitFor()

    await computer.getByRole('button', { name: 'Ja, koppel deze telefoon' }).click()
    await photograph(phone, 'Maak een foto', 300)
    await phone.getByText('1 foto staat op je computer.').waitFor()
    await uploaded(form, 'received').waitFor()
    await phone.reload()
    await photograph(phone, 'Maak een foto', 400)
    await uploaded(form, 'received').nth(1).waitFor()
    expect(await phone.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)

    // What was typed meanwhile isn't lost by what came in.
    await form.getByLabel('Opleider').fill('Hogeschool Midden')
    await form.getByLabel('Behaald op').fill('30-6-2024')
    await form.getByRole('radio', { name: 'hbo', exact: true }).check()
    await form.getByRole('radio', { name: 'ja', exact: true }).check()
    await form.getByLabel('Studiepunten').fill('7,5')
    await form.getByRole('button', { name: 'Verstuur dit diploma' }).click()
    await computer.getByText('Ontvangen: Op papier').waitFor()
    await phone.getByText('De koppeling is gestopt.', { exact: false }).waitFor()
    const { body } = await rest(member).get('/api/diplomas')
    expect(body.docs).toEqual([
      expect.objectContaining({ status: 'submitted', files: [expect.any(Number), expect.any(Number)] }),
    ])
  })

  it('what a phone sends in the dark arrives when the connection is back', async () => {
    const member = await aMember()
    const computer = await openPage(member)
    await computer.goto('/scholing?open=nieuw')
    await panel(computer, 'nieuw').getByLabel('Naam van het diploma').fill('Onderweg')
    const path = await scanned(computer, () =>
      panel(computer, 'nieuw').getByRole('button', { name: 'Foto maken met je telefoon' }).click(),
    )
    const phone = await openPage(null, { phone: true })
    await phone.goto(path)
    await computer.getByRole('button', { name: 'Ja, koppel deze telefoon' }).click()
    await phone.getByRole('button', { name: 'Maak een foto' }).waitFor()
    await phone.context().setOffline(true)
    await photograph(phone, 'Maak een foto', 320)
    await uploaded(phone.locator('main'), 'pausing').waitFor()
    await phone.context().setOffline(false)
    await uploaded(phone.locator('main'), 'received').waitFor()
    await uploaded(computer.getByRole('region', { name: 'Bewerk Onderweg' }), 'received').waitFor()
  })
})
