import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { pdf } from '@/tests/factories/files'
import { mailsTo } from '@/tests/int/identity/support'
import { openPage } from '@/tests/support/browser'
import { aMember, anItem } from '../member'
import { wordsOf } from '../words'
import { card, chooseFiles, fillDiploma, panel, uploaded } from './form'

describe('diplomas, from the computer', () => {
  it('KS-DIP-2, X-5: uploads a diploma, gets a receipt with the hash of the file, and finds it under "ingediend"', async () => {
    const member = await aMember()
    const bytes = await pdf({ text: 'Diploma massagetherapie' })
    const page = await openPage(member)
    await page.goto('/scholing?open=nieuw')
    const form = panel(page, 'nieuw')
    await fillDiploma(form, 'Massagetherapie')
    await chooseFiles(page, form, [{ name: 'Diploma 2024.pdf', mimeType: 'application/pdf', buffer: bytes }])
    await uploaded(form, 'received').waitFor()
    await form.getByRole('button', { name: 'Verstuur dit diploma' }).click()

    await page.getByText('Ontvangen: Massagetherapie').waitFor()
    const hash = createHash('sha256').update(bytes).digest('hex')
    expect(await wordsOf(page.getByRole('status').filter({ hasText: 'Ontvangen' }))).toContain(hash.slice(0, 12))
    const listed = card(page, 'Massagetherapie')
    expect(await wordsOf(listed)).toMatch(/ingediend/i)
    // KS-DIP-1: the points claimed still have to be assessed.
    const status = await wordsOf(page.getByRole('region', { name: 'Mijn status' }))
    expect(status).toMatch(/Toegekend 0 EC 0 SBU Nog te beoordelen 7,5 EC 210 SBU/)

    await listed.getByRole('link', { name: /Ontvangstbewijs/ }).click()
    await page.getByRole('heading', { level: 1, name: 'Massagetherapie' }).waitFor()
    expect(await wordsOf(page.locator('main'))).toContain(hash)
    expect((await mailsTo(member.email)).map(({ template }) => template)).toContain('evidence-received')
  })

  it('KS-DIP-3: edits what was handed in, and deletes another', async () => {
    const member = await aMember()
    await anItem(member, 'diplomas', [['submit']], { title: 'Voetreflex' })
    await anItem(member, 'diplomas', [['submit']], { title: 'Verkeerde upload' })
    const page = await openPage(member)
    await page.goto('/scholing?open=ingediend')

    await card(page, 'Voetreflex')
      .getByRole('link', { name: /Wijzigen/ })
      .click()
    const editor = page.getByRole('region', { name: 'Bewerk Voetreflex' })
    await editor.getByLabel('Studiepunten').fill('12')
    await editor.getByRole('button', { name: 'Bewaar de wijzigingen' }).click()
    await page.getByText('Je wijzigingen zijn opgeslagen').waitFor()
    expect(await wordsOf(card(page, 'Voetreflex'))).toContain('12 EC opgegeven')

    await card(page, 'Verkeerde upload')
      .getByRole('button', { name: /Verwijderen/ })
      .click()
    const question = page.getByRole('alertdialog')
    await question.getByRole('button', { name: 'Ja, verwijder dit diploma' }).click()
    await page.getByRole('status').filter({ hasText: 'Verwijderd' }).waitFor()
    await question.waitFor({ state: 'detached' })
    expect(await card(page, 'Verkeerde upload').count()).toBe(0)
    expect(await card(page, 'Voetreflex').count()).toBe(1)
  })

  it('KS-DIP-3: an approved diploma lies in the vault: named, but not to be opened or changed', async () => {
    const member = await aMember()
    await anItem(member, 'diplomas', [['submit'], ['approve', { points: 7.5 }]])
    const page = await openPage(member)
    await page.goto('/scholing?open=erkend')
    const vaulted = card(page, 'Massagetherapie hbo')
    await vaulted.getByText('certificaat.pdf').waitFor()
    expect(await wordsOf(vaulted)).toContain('7,5 studiepunten toegekend')
    expect(await vaulted.locator('a[href^="/api/files"]').count()).toBe(0)
    expect(await vaulted.getByRole('button').count()).toBe(0)
  })

  it('KS-DIP-2: what is missing is listed above the form with the focus on it, leads to the field, and loses nothing', async () => {
    const page = await openPage(await aMember())
    await page.goto('/scholing?open=nieuw')
    const form = panel(page, 'nieuw')
    await form.getByLabel('Opleider').fill('Hogeschool Midden')
    await form.getByRole('button', { name: 'Verstuur dit diploma' }).click()
    const list = form.getByRole('alert')
    await list.waitFor()
    const heading = list.getByRole('heading')
    await page.waitForFunction((element) => element === document.activeElement, await heading.elementHandle())
    // In the order of the form.
    expect(await list.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual(
      ['title', 'obtainedOn', 'level', 'fieldRelated', 'files'].map((name) => expect.stringContaining(name)),
    )
    await list.getByRole('link', { name: 'Vul de naam van het diploma in.' }).click()
    const title = form.getByLabel('Naam van het diploma')
    await page.waitForFunction((element) => element === document.activeElement, await title.elementHandle())
    expect(await title.getAttribute('aria-invalid')).toBe('true')
    expect(await form.getByLabel('Opleider').inputValue()).toBe('Hogeschool Midden')
  })

  it('KS-DIP-2: a draft is kept and sent later', async () => {
    const page = await openPage(await aMember())
    await page.goto('/scholing?open=nieuw')
    const form = panel(page, 'nieuw')
    await form.getByLabel('Naam van het diploma').fill('Later afmaken')
    await form.getByRole('button', { name: 'Bewaar, verstuur later' }).click()
    await page.getByRole('status').filter({ hasText: 'Opgeslagen, nog niet verstuurd' }).waitFor()
    await card(page, 'Later afmaken')
      .getByRole('link', { name: /Afmaken en versturen/ })
      .waitFor()
  })
})
