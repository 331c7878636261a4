import { describe, expect, it } from 'vitest'
import { pdf } from '@/tests/factories/files'
import { openPage } from '@/tests/support/browser'
import { anOffice, handIn, mailsTo, promisedDaysAgo } from './people'

describe('KS-DIP-3: from certificate to vault', () => {
  it('the reviewer asks, the member answers on the same item, and finds it counted in the vault', async () => {
    const { member, reviewer } = await anOffice()
    const { id } = await handIn(member, { collection: 'diplomas', title: 'Lymfedrainage', file: await pdf() })
    await promisedDaysAgo(id, 3)
    const desk = await openPage(reviewer)
    await desk.goto('/admin/beoordelen')
    await desk.getByRole('link', { name: /Lymfedrainage/ }).click()
    await desk.getByText('3 dagen te laat', { exact: true }).first().waitFor()
    await desk.getByLabel('Toelichting').fill('Staat de datum op de achterkant?')
    await desk.getByRole('button', { name: 'Vraag aanvulling' }).click()
    await desk.getByRole('heading', { name: 'Deze lijst is leeg' }).waitFor()

    const home = await openPage(member)
    await home.goto('/scholing')
    const item = home.locator(`#diplomas-${id}`)
    await item.getByText('Staat de datum op de achterkant?').waitFor()
    await item.getByRole('link', { name: /Beantwoord de vraag/ }).click()
    await home.getByLabel('Je antwoord').fill('Ja, 30 juni 2024.')
    await home.getByRole('button', { name: 'Verstuur je antwoord' }).click()
    await home.getByText('Ontvangen: Lymfedrainage').waitFor()

    await desk.goto('/admin/beoordelen')
    await desk.getByRole('link', { name: /Lymfedrainage/ }).click()
    await desk.getByText('Ja, 30 juni 2024.').waitFor()
    // the day on which an answer was promised stays, however long the question was under way.
    await desk.locator('#gegevens').getByText('3 dagen te laat', { exact: true }).waitFor()
    await desk.getByRole('button', { name: 'Erken en open volgende' }).click()
    await desk.getByRole('heading', { name: 'Deze lijst is leeg' }).waitFor()

    await home.goto('/scholing?open=erkend')
    await item.getByText('Akkoord', { exact: true }).waitFor()
    await item.getByText('7,5 studiepunten toegekend').waitFor()
    const status = home.getByRole('region', { name: 'Mijn status' })
    await expect.poll(() => status.textContent()).toMatch(/Toegekend\s*7,5/)
    expect(await mailsTo(member.email)).toEqual([
      'evidence-received',
      'evidence-returned',
      'evidence-received',
      'evidence-approved',
    ])
  })
})
