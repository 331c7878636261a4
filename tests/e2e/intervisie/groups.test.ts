import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { aGroup } from '@/tests/factories/intervisie'
import { anOrganisation } from '@/tests/factories/organisations'
import { axeProblems } from '@/tests/support/axe'
import { openPage } from '@/tests/support/browser'
import { systemRequest } from '@/tests/support/payload'
import { aMember, type Member } from '../member'

const north = 'Beroepsorganisatie Noord'

async function addMember(page: Page, organisation: string, number: string) {
  const form = page.locator('#leden[open] form', { hasText: 'Lidnummer' })
  await form.getByLabel('Beroepsorganisatie').selectOption({ label: organisation })
  await form.getByLabel('Lidnummer').fill(number)
  return form
}

/** Somebody in a group of their own. */
async function elsewhere(): Promise<Member> {
  const member = await aMember({ firstName: 'Els', lastName: 'Elders' })
  await aGroup(await systemRequest(), { members: [member.therapist] })
  return member
}

describe('KS-GRP-2 to KS-GRP-5: the life of a group', () => {
  it('from making it to leaving it, with a colleague of an organisation without accounts here', async () => {
    const mark = randomUUID().slice(0, 6)
    const [sanne, bram, taken] = [
      await aMember(),
      await aMember({ firstName: 'Bram', lastName: 'Visser' }),
      await elsewhere(),
    ]
    const outside = `Vereniging ${mark}`
    const req = await systemRequest()
    await anOrganisation(req, { name: outside, shortName: `V ${mark}`, slug: `v-${mark}`, affiliated: false })
    const page = await openPage(sanne, { width: 390 })
    await page.goto('/intervisiegroep?open=aanmaken')
    const fresh = page.locator('#aanmaken')
    await fresh.getByLabel('Naam van de groep').fill(`Oost ${mark}`)
    await fresh.getByLabel('Plaats').fill('Nergenshuizen')
    await fresh.getByRole('button', { name: 'Maak de groep aan' }).click()
    await fresh.getByRole('link', { name: /We kennen de plaats “Nergenshuizen” niet/ }).waitFor()
    expect(await fresh.getByLabel('Naam van de groep').inputValue()).toBe(`Oost ${mark}`)
    await fresh.getByLabel('Plaats').fill('zeist')
    await fresh.getByRole('button', { name: 'Maak de groep aan' }).click()
    await page.getByText('Jij bent groepsmanager. Voeg nu je collega’s toe.').waitFor()
    await page.locator('#leden[open]').getByText('Sanne Bakker (jij)').waitFor()

    const form = await addMember(page, north, taken.membershipNumber)
    await form.getByRole('button', { name: 'Voeg toe' }).click()
    const refused = form.getByRole('alert')
    await refused.getByText(/al in een andere intervisiegroep/).waitFor()
    expect(await refused.textContent()).not.toContain('Els')
    expect(await form.getByLabel('Lidnummer').inputValue()).toBe(taken.membershipNumber)

    await form.getByLabel('Lidnummer').fill(bram.membershipNumber.toLowerCase().replace('-', ' '))
    await form.getByRole('button', { name: 'Voeg toe' }).click()
    await page.locator('#leden').getByText('Bram Visser', { exact: true }).waitFor()
    const other = await addMember(page, outside, `X ${mark}`)
    await other.getByLabel('Naam').fill('Wim Buiten')
    await other.getByRole('button', { name: 'Voeg toe' }).click()
    await page.locator('#leden').getByText('Wim Buiten', { exact: true }).waitFor()
    await page.getByRole('region', { name: 'Mijn status' }).getByText('Compleet', { exact: true }).waitFor()
    expect(await axeProblems(page)).toEqual([])

    await page.goto('/intervisiegroep?open=beheer')
    const manage = page.locator('#beheer[open]')
    await manage.getByLabel('Nieuwe groepsmanager').selectOption({ label: 'Bram Visser' })
    await manage.getByRole('button', { name: 'Draag over' }).click()
    await page.getByText('De groep is overgedragen.').waitFor()
    await page.locator('#mijn-groep[open]').getByRole('button', { name: 'Ga uit deze groep' }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Ja, ik ga eruit' }).click()
    await page.getByText('Je zit niet meer in de groep.').first().waitFor()
    await page.getByText('Eerder zat je in').waitFor({ state: 'attached' })

    const next = await openPage(bram)
    await next.goto('/intervisiegroep?open=mijn-groep')
    await next.locator('#mijn-groep[open]').getByText('Nog niet compleet', { exact: true }).last().waitFor()
    await next.locator('#leden').waitFor()
  })

  it('the manager answers a request; staff step in with a reason', async () => {
    const [manager, asking, third] = [
      await aMember(),
      await aMember({ firstName: 'Iris', lastName: 'Vraagt' }),
      await aMember(),
    ]
    const req = await systemRequest()
    const { id } = await aGroup(req, { members: [manager.therapist, third.therapist] })
    const { therapist, organisation } = asking
    const data = { group: id, therapist, organisation, status: 'open', message: 'Mag ik meedoen?' }
    await req.payload.db.create({ collection: 'intervisie-join-requests', data, req })
    const page = await openPage(manager)
    await page.goto('/intervisiegroep')
    await page
      .locator('#leden[open]')
      .getByRole('button', { name: /Neem aan.*Iris Vraagt/ })
      .click()
    await page.getByText('Het nieuwe lid zit in de groep en krijgt bericht.').waitFor()
    await page.locator('#leden').getByText('Iris Vraagt').first().waitFor()

    const office = await openPage('support')
    await office.goto(`/admin/collections/intervisie-groups/${id}`)
    await office.getByRole('heading', { name: 'Leden: 3' }).waitFor()
    await office.waitForLoadState('networkidle')
    await office.getByText('Lid verwijderen').click()
    const act = office.getByRole('group', { name: 'Lid verwijderen' })
    await act.getByLabel('Lid').selectOption({ label: 'Iris Vraagt' })
    await act.getByLabel(/Reden/).fill('Op eigen verzoek')
    await act.getByRole('button', { name: 'Haal uit de groep' }).click()
    await office.getByRole('heading', { name: 'Leden: 2' }).waitFor()
    await office.getByText(/Op eigen verzoek/).waitFor()
  })
})
