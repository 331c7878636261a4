import { beforeAll, describe, expect, it } from 'vitest'
import { query, sql } from '@/src/lib/sql'
import { aTariff } from '@/tests/factories/aov'
import { axeProblems } from '@/tests/support/axe'
import { openPage } from '@/tests/support/browser'
import { systemRequest } from '@/tests/support/payload'
import { aMember, type Member } from '../member'
import { wordsOf } from '../words'
import { tariffInForce } from './tariff'

beforeAll(async () => {
  await tariffInForce()
}, 60_000)

const stands = async ({ therapist }: Member): Promise<unknown> => {
  const rows = await query(
    await systemRequest(),
    sql`SELECT status::text FROM aov_applications WHERE therapist_id = ${therapist} ORDER BY id DESC`,
  )
  return rows[0]?.status ?? null
}

type Page = Awaited<ReturnType<typeof openPage>>

/** Fills in the calculator: € 30.000 of an income of € 40.000, after three months. */
async function fillIn(page: Page, benefit = '30.000'): Promise<void> {
  await page.getByRole('radio', { name: '3 maanden' }).check()
  await page.getByLabel('Bruto jaarinkomen').fill('40.000')
  await page.getByLabel('Uitkering per jaar').fill(benefit)
  await page.getByLabel('Geboortedatum').fill('15-06-1986')
}

const calculate = (page: Page) => page.getByRole('button', { name: 'Bereken de premie' }).click()

describe('KS-AOV-1: a member calculates and applies', () => {
  it('as often as they like, sees how it came about, applies, and staff write down the answer', async () => {
    const member = await aMember()
    const page = await openPage(member)
    await page.goto('/aov')
    expect(await axeProblems(page)).toEqual([])
    await calculate(page)
    await page.getByRole('alert').getByText('Vul je bruto jaarinkomen in').waitFor()
    await fillIn(page, '32.000,01')
    await calculate(page)
    await page.getByRole('alert').getByText('hoogstens 80%').waitFor()
    expect(await page.getByLabel('Bruto jaarinkomen').inputValue()).toBe('40.000')
    expect(await axeProblems(page)).toEqual([])

    await page.getByLabel('Uitkering per jaar').fill('20.000')
    await calculate(page)
    await page.getByRole('status').getByText('€ 70,00').waitFor()
    await page.getByLabel('Uitkering per jaar').fill('30.000,00')
    await calculate(page)
    await page.getByRole('status').getByText('€ 105,00').waitFor()
    const shown = await wordsOf(page.getByRole('region', { name: 'Je premie' }))
    expect(shown).toContain('4,2% van € 30.000,00, gedeeld door 12')
    expect(shown).toContain('Voorbeeldcijfers')
    expect(shown).toMatch(/6 maanden 3,6% € 90,00 € 1\.080,00/)
    expect(await axeProblems(page)).toEqual([])
    // An income is personal: nothing of it stands in the address.
    expect(new URL(page.url()).search).toBe('')

    await page.getByRole('button', { name: 'Aanvraag AOV versturen' }).click()
    await page.getByRole('alert').getByText('Zet de schakelaar aan').waitFor()
    expect(await stands(member)).toBeNull()
    await page.getByRole('switch', { name: 'Ik ga akkoord' }).check()
    await page.getByRole('button', { name: 'Aanvraag AOV versturen' }).click()
    await page.getByText('Je aanvraag is verstuurd.').waitFor()
    expect(await stands(member)).toBe('submitted')
    expect(await axeProblems(page)).toEqual([])

    const [row] = await query(
      await systemRequest(),
      sql`SELECT id FROM aov_applications WHERE therapist_id = ${member.therapist}`,
    )
    const desk = await openPage('support')
    await desk.goto(`/admin/aov?open=${row?.id}`)
    expect(await wordsOf(desk.locator('body'))).not.toContain('40.000')
    expect(await axeProblems(desk, '[data-open]')).toEqual([])
    await desk.getByRole('button', { name: 'Ik heb hem doorgegeven' }).click()
    await desk.getByText('Besluit van Proefverzekeraar').waitFor()
    await desk.getByRole('radio', { name: 'Aangenomen' }).check()
    await desk.getByLabel('Toelichting').fill('De polis komt per post.')
    await desk.getByRole('button', { name: 'Leg het besluit vast' }).click()
    await expect.poll(() => stands(member)).toBe('accepted')
    await desk.getByText('Aangenomen op').waitFor()

    await page.goto('/aov?open=eerder')
    await page.getByText('De polis komt per post.').waitFor()
    expect(await axeProblems(page)).toEqual([])
  })

  it('without JavaScript, and takes it back', async () => {
    const member = await aMember()
    const page = await openPage(member, { scripts: false })
    await page.goto('/aov')
    await fillIn(page, '1.250,555')
    await calculate(page)
    await page.getByText('Vul een bedrag in euro in').first().waitFor()
    expect(await page.getByLabel('Bruto jaarinkomen').inputValue()).toBe('40.000')
    expect(await page.getByRole('radio', { name: '3 maanden' }).isChecked()).toBe(true)
    await page.getByLabel('Uitkering per jaar').fill('30.000')
    await calculate(page)
    await page.getByText('€ 105,00').first().waitFor()
    expect(new URL(page.url()).search).toBe('')
    await page.getByRole('switch', { name: 'Ik ga akkoord' }).check()
    await page.getByRole('button', { name: 'Aanvraag AOV versturen' }).click()
    await page.getByText('Je aanvraag is verstuurd.').waitFor()
    expect(await stands(member)).toBe('submitted')
    await page.getByText('Aanvraag intrekken').click()
    await page.getByRole('button', { name: 'Ja, trek mijn aanvraag in' }).click()
    await page.getByText('Je aanvraag is ingetrokken.').first().waitFor()
    expect(await stands(member)).toBe('withdrawn')
  })

  it('on a phone and in the dark', async () => {
    const page = await openPage(await aMember(), { phone: true, dark: true })
    await page.goto('/aov')
    await fillIn(page)
    await calculate(page)
    await page.getByRole('status').getByText('€ 105,00').waitFor()
    expect(await axeProblems(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  })
})

describe('KS-AOV-1: a tariff', () => {
  it('is tried out before it holds', async () => {
    const { id } = await aTariff(await systemRequest(), {
      name: 'Nog niet van kracht',
      status: 'draft',
      validFrom: `${new Date().getFullYear() + 1}-01-01`,
    })
    const page = await openPage('admin')
    await page.goto(`/admin/collections/aov-tariffs/${id}`)
    await page.getByText('Proefberekening').click()
    const trial = page.getByRole('group', { name: 'Proefberekening' })
    await trial.getByLabel('Uitkering per jaar').fill('33.000')
    await trial.getByRole('button', { name: 'Bereken' }).click()
    await trial.getByText('hoogstens 80%').waitFor()
    await trial.getByLabel('Uitkering per jaar').fill('30.000')
    await trial.getByRole('button', { name: 'Bereken' }).click()
    await trial.getByText('3 maanden: € 105,00 per maand').waitFor()
  })
})
