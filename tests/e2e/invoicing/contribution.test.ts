import { describe, expect, it } from 'vitest'
import { aClub, invoicesOf, mailed, members, setFees, start, year } from '@/tests/int/invoicing/run-people'
import { axeProblems } from '@/tests/support/axe'
import { openPage } from '@/tests/support/browser'

const path = `/admin/facturen/contributie?jaar=${year}`

describe('KK-PRO-1: the contribution of a year', () => {
  it('is set, looked at, confirmed and made, while finance watches', { timeout: 180_000 }, async () => {
    const club = await aClub()
    await members(club, 3)
    await members(club, 1, { tier: 'reimbursable' })
    await members(club, 1, { standing: 'screening' })
    const page = await openPage(club.finance)
    await page.goto('/admin/facturen')
    await page.getByRole('link', { name: 'Contributie van een jaar' }).click()
    await page.getByRole('heading', { level: 1, name: /^Contributie / }).waitFor()
    await page.goto(path)
    await page.getByText('Voor dit lidmaatschap is nog geen bedrag vastgesteld').waitFor()
    expect(await page.getByRole('button', { name: 'Start de ronde' }).count()).toBe(0)

    await page.getByLabel('Collectief').fill('gratis')
    await page.getByRole('button', { name: 'Bewaar de bedragen' }).click()
    await page.getByText('Vul een bedrag in, bijvoorbeeld 187,50.').waitFor()
    await page.getByLabel('Collectief').fill('187,50')
    await page.getByLabel('Vergoedbaar').fill('€ 245')
    await page.getByRole('button', { name: 'Bewaar de bedragen' }).click()
    const total = page.getByRole('row', { name: /^Totaal 4/ })
    await total.getByText('€ 807,50').waitFor()
    await page.getByRole('row', { name: 'Nog niet toegelaten 1' }).waitFor()
    expect(await axeProblems(page)).toEqual([])

    await page.getByRole('button', { name: 'Start de ronde' }).click()
    await page.getByRole('alert').getByText('alleen crediteren').waitFor()
    await page.getByRole('button', { name: 'Ja, maak 4 facturen' }).click()
    await page.getByText('4 van 4 facturen').waitFor({ timeout: 60_000 })
    await page.getByText('Klaar', { exact: true }).waitFor()
    await page.getByText('Er is niemand die nu een factuur krijgt.').waitFor()
    expect(await axeProblems(page)).toEqual([])
    expect((await invoicesOf(club)).map(({ payable }) => payable)).toEqual([18_750, 18_750, 18_750, 24_500])
    await expect.poll(() => mailed(club), { timeout: 30_000 }).toHaveLength(4)
  })

  it('what changed meanwhile is asked again, with what it is now', { timeout: 120_000 }, async () => {
    const club = await aClub()
    await setFees(club, { collective: 18_750 })
    await members(club, 1)
    const page = await openPage(club.finance, { width: 390, dark: true })
    await page.goto(path)
    await page.getByRole('button', { name: 'Start de ronde' }).click()
    await members(club, 1)
    await page.getByRole('button', { name: 'Ja, maak 1 factuur' }).click()
    await page.getByRole('row', { name: /^Totaal 2/ }).waitFor()
    await page.getByText('Sinds je dit zag, is er iets veranderd.').waitFor()
    expect(await invoicesOf(club)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    expect(await axeProblems(page)).toEqual([])
  })

  it('isn’t there for who has nothing to do with money', { timeout: 60_000 }, async () => {
    const club = await aClub()
    await setFees(club, { collective: 18_750 })
    await members(club, 1)
    await start(club, { members: 1, total: 18_750 })
    const page = await openPage('support')
    const response = await page.goto(path)
    expect(response?.status()).toBe(404)
  })
})
