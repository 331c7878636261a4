import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { addDays } from '@/src/domain/shared/calendar-date'
import { formatDateInput } from '@/src/lib/format'
import { kckz2023 } from '@/src/seed/reference/norms/kckz2023'
import { pohGgz } from '@/src/seed/reference/norms/pohGgz'
import { pdf } from '@/tests/factories/files'
import { someCredits } from '@/tests/factories/registers'
import { aRegisterOfNorth, type Registered, registered, today } from '@/tests/int/registers/life'
import { axeProblems } from '@/tests/support/axe'
import { openPage } from '@/tests/support/browser'
import { systemRequest } from '@/tests/support/payload'
import { chooseFiles, uploaded } from '../evidence/form'
import { aMember, inYearlyRegister } from '../member'
import { wordsOf } from '../words'

const wide = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

/** Someone under a norm that comes with the product, without points. */
async function under(norm: typeof kckz2023, code: string, endsIn = 400): Promise<Registered> {
  const given = {
    ...norm,
    code: `${code}-${crypto.randomUUID().slice(0, 6)}`,
    validFrom: '2015-01-01',
    validUntil: null,
  }
  return registered({ register: (await aRegisterOfNorth(given)).id, norm: given, endsIn, points: 0 })
}

describe('the dossier page', () => {
  it('KK-DOS-1, X-1: a maternity carer sees two bullets a category, every topic, its evidence and the shortest way', async () => {
    const kim = await under(kckz2023, 'kraam')
    const line = { registration: kim.registration, category: 'A', earnedOn: addDays(kim.start, 60) }
    await someCredits(await systemRequest(), [
      { ...line, topic: 'child-first-aid', component: 'theory', points: 1.5, description: 'Kinder-EHBO in Utrecht' },
    ])
    const page = await openPage(kim, { width: 390, dark: true })
    await page.goto('/dossier')
    const acute = page.locator('#categorie-A')
    expect(await wordsOf(acute.locator('summary').first())).toMatch(
      /1,5 van 12 punten .*Punten: nog te doen Onderwerpen: nog te doen/,
    )
    expect(await wordsOf(page.getByRole('list').filter({ hasText: 'Reanimatie: theorie nog 1 keer' }))).toContain(
      'Norm 2023, artikel 2.2',
    )
    await page.getByRole('link', { name: 'Alles uitklappen' }).click()
    await acute.getByText('Kinder-EHBO in Utrecht').first().waitFor()
    expect(await wordsOf(acute)).toMatch(/Kinder-EHBO, theorie 1 van 2 · Norm 2023, artikel 2.1 nog te doen/)
    expect(await axeProblems(page)).toEqual([])
    expect(await wide(page)).toBeLessThanOrEqual(0)
  })

  it('KK-DOS-5: a complete dossier is submitted where it says so; who is late in a second window is told', async () => {
    const kim = await registered()
    const [page, second] = [await openPage(kim), await openPage(kim, { width: 390 })]
    await second.goto('/dossier')
    await page.goto('/account')
    await page
      .getByRole('region', { name: 'Wat moet je nog doen?' })
      .getByRole('link', { name: /^Meld je dossier aan/ })
      .click()
    const now = page.getByRole('region', { name: 'Wat moet je nu doen?' })
    await now.getByRole('button', { name: 'Meld je dossier aan' }).click()
    await page.getByRole('heading', { name: 'Aanmelden' }).waitFor()
    expect(await wordsOf(page.locator('main'))).toContain('Je krijgt uiterlijk')
    expect(await page.getByRole('button', { name: 'Meld je dossier aan' }).count()).toBe(0)
    await second.getByRole('button', { name: 'Meld je dossier aan' }).click()
    await second.getByText('Je hebt je dossier aangemeld op').first().waitFor()
  })

  it('PG-1, PG-2: a POH-GGZ professional enters an activity; its points stand in category B at once', async () => {
    const erik = await under(pohGgz, 'poh')
    const page = await openPage(erik)
    await page.goto('/dossier?open=activiteit-nieuw')
    const form = page.locator('#activiteit-nieuw[open]')
    await form.getByLabel('Soort activiteit').selectOption({ label: 'Intervisie' })
    await form.getByLabel('Wat heb je gedaan').fill('Intervisie in Assen')
    await form.getByLabel('Datum').fill(formatDateInput(addDays(today(), -3)))
    await form.getByLabel(/^Punten/).fill('4')
    await chooseFiles(page, form, [
      { name: 'verslag.pdf', mimeType: 'application/pdf', buffer: Buffer.from(await pdf()) },
    ])
    await uploaded(form, 'received').waitFor()
    expect(await axeProblems(page)).toEqual([])
    await form.getByRole('button', { name: 'Verstuur deze activiteit' }).click()
    await page.getByText('Ontvangen: Intervisie in Assen').waitFor()
    const own = page.locator('#categorie-B')
    expect(await wordsOf(own.locator('summary').first())).toContain('4 van 75 punten')
    expect(await wordsOf(page.locator('#categorie-A summary').first())).toContain('0 van 75 punten')
  })

  it('KS-ACC-9: a therapist sees what each year asks, and what is only voluntary apart', async () => {
    const sanne = await aMember({ tier: 'reimbursable', recognisedOn: `${new Date().getFullYear() - 1}-03-01` })
    await inYearlyRegister(sanne)
    const page = await openPage(sanne, { dark: true })
    await page.goto('/dossier')
    const words = await wordsOf(page.getByRole('region', { name: 'Verplichtingen' }))
    expect(words).toMatch(/Intervisie nog te doen 0 van 3 bijeenkomsten 0 van 6 uur/)
    expect(words).toContain(`Dit moet uiterlijk 31 december ${new Date().getFullYear()}`)
    expect(words).toContain('Voor jou niet verplicht, wel welkom: MBK (PLATO), PsBK (PLATO).')
    expect(await axeProblems(page)).toEqual([])
  })
})

describe('KK-PRO-1: the public pages of the registers', () => {
  it('tell what a norm asks by category; no page is wider than a phone', async () => {
    await under(kckz2023, 'openbaar')
    const page = await openPage(null, { width: 390 })
    await page.goto('/registers')
    expect(await axeProblems(page)).toEqual([])
    await page
      .getByRole('link', { name: /Wat het vraagt/ })
      .last()
      .click()
    await page.getByRole('heading', { name: 'Wat het register vraagt' }).waitFor()
    await page
      .getByText(/Minstens \d+ punten/)
      .first()
      .waitFor()
    expect(await axeProblems(page)).toEqual([])
    expect(await wide(page)).toBeLessThanOrEqual(0)
  })
})
