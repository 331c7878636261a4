import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { jpeg, pdf } from '@/tests/factories/files'
import { openPage } from '@/tests/support/browser'
import { anOffice, handIn, readsOf } from './people'

/** How many pixels of the shown page carry ink: neither white nor transparent. */
const ink = (page: Page) =>
  page.locator('canvas[role=img]').evaluate((canvas: HTMLCanvasElement) => {
    const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? []
    let inked = 0
    for (let at = 0; at < pixels.length; at += 4) {
      if ((pixels[at + 3] ?? 0) > 0 && (pixels[at + 2] ?? 255) < 200) inked += 1
    }
    return inked
  })

const openTitle = (page: Page, title: string) => page.getByRole('heading', { level: 2, name: title }).waitFor()

describe('KS-DIP-3, KS-CPD-2: the review desk', () => {
  it('X-5: shows the PDF beside the form, checks that it is unchanged, and the read stands in the audit trail', async () => {
    const { member, reviewer } = await anOffice()
    const file = await pdf({ text: 'Getuigschrift massage', pages: 2 })
    const { fileId } = await handIn(member, { collection: 'diplomas', title: 'Sportmassage', file })
    const page = await openPage(reviewer)
    await page.goto('/admin')
    await page.getByRole('link', { name: 'Ga beoordelen' }).click()
    await page.getByRole('link', { name: 'Begin bovenaan' }).click()
    await openTitle(page, 'Sportmassage')
    await page.getByText('ongewijzigd').waitFor()
    await page.getByText('Tekst op deze pagina: Getuigschrift massage (1)').waitFor({ state: 'attached' })
    await expect.poll(() => ink(page)).toBeGreaterThan(100)
    await page.getByText('Hogeschool Midden').waitFor()
    expect(await page.getByLabel('Toe te kennen: Studiepunten (EC)').inputValue()).toBe('7,5')
    await page.keyboard.press('n')
    await page.getByText('Tekst op deze pagina: Getuigschrift massage (2)').waitFor({ state: 'attached' })
    expect(await readsOf(fileId, reviewer)).toBe(1)
    expect(await readsOf(fileId, member)).toBe(0)
  })

  it('shows a photo, also on a phone', async () => {
    const { member, reviewer } = await anOffice()
    const file = await jpeg({ width: 300, height: 200 })
    await handIn(member, { collection: 'cpd-uploads', title: 'Adem', file, name: 'foto.jpg' })
    const page = await openPage(reviewer, { width: 390 })
    await page.goto('/admin/beoordelen')
    await page.getByRole('link', { name: /Adem/ }).click()
    await page.getByText('ongewijzigd').waitFor()
    await expect.poll(() => ink(page)).toBeGreaterThan(1000)
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
  })

  it('takes the three decisions by keyboard alone; the next item opens by itself', async () => {
    const { member, reviewer } = await anOffice()
    const file = await pdf()
    for (const title of ['Eerste', 'Tweede', 'Derde']) await handIn(member, { collection: 'diplomas', title, file })
    const page = await openPage(reviewer)
    await page.goto('/admin/beoordelen')
    await page.getByRole('heading', { name: 'Kies een stuk uit de lijst' }).waitFor()
    await page.waitForLoadState('networkidle')
    await page.keyboard.press('j')
    await openTitle(page, 'Eerste')

    const points = page.getByLabel('Toe te kennen: Studiepunten (EC)')
    await points.focus()
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type('veel')
    await page.keyboard.press('Escape')
    await page.keyboard.press('e')
    await expect.poll(() => points.evaluate((field) => field === document.activeElement)).toBe(true)
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type('6,5')
    await page.keyboard.press('Escape')
    await page.keyboard.press('e')
    await openTitle(page, 'Tweede')
    await page.getByText('Noor Jansen: ‘Eerste’ is erkend.').waitFor()

    const reason = page.getByLabel('Toelichting')
    await page.keyboard.press('v')
    // No question without words: the field says so and has the focus.
    await expect.poll(() => reason.evaluate((field) => field === document.activeElement)).toBe(true)
    await page.keyboard.type('Waar staat de datum?')
    await page.keyboard.press('Escape')
    await page.keyboard.press('v')
    await openTitle(page, 'Derde')

    await page.keyboard.press('w')
    await expect.poll(() => reason.evaluate((field) => field === document.activeElement)).toBe(true)
    await page.keyboard.type('Dit is een factuur.')
    await page.keyboard.press('Escape')
    await page.keyboard.press('w')
    await page.getByRole('heading', { name: 'Deze lijst is leeg' }).waitFor()

    await page.goto('/admin/beoordelen?lijst=decided')
    const list = page.getByRole('complementary', { name: 'Lijst' })
    await list
      .getByRole('link', { name: /Eerste/ })
      .getByText('Akkoord')
      .waitFor()
    await list.getByRole('link', { name: /Derde/ }).click()
    await page.getByLabel('Besluit').getByText('Dit is een factuur.').waitFor()
    await list.getByRole('link', { name: /Aanvulling gevraagd/ }).click()
    await list.getByRole('link', { name: /Tweede/ }).waitFor()
  })

  it('two reviewers at once: one decides, the other reads that and sees the decision', async () => {
    const { member, reviewer, colleague } = await anOffice()
    await handIn(member, { collection: 'diplomas', title: 'Om het eerst', file: await pdf() })
    const windows = await Promise.all([reviewer, colleague].map((who) => openPage(who)))
    for (const page of windows) {
      await page.goto('/admin/beoordelen')
      await page.getByRole('link', { name: /Om het eerst/ }).click()
      await openTitle(page, 'Om het eerst')
      await page.getByText('ongewijzigd').waitFor()
    }
    const [first, second] = windows
    if (!first || !second) throw new Error('two windows')
    await first.getByRole('button', { name: 'Erken en open volgende' }).click()
    await first.getByRole('heading', { name: 'Deze lijst is leeg' }).waitFor()

    await second.getByLabel('Toelichting').fill('Dit is geen diploma.')
    await second.getByRole('button', { name: 'Wijs af' }).click()
    const decision = second.getByLabel('Besluit')
    await decision.getByRole('alert').getByText('Marijke Vos').waitFor()
    await decision.getByText('Akkoord', { exact: true }).waitFor()
    expect(await decision.getByRole('button', { name: 'Wijs af' }).count()).toBe(0)
  })
})
