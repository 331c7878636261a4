import { describe, expect, it } from 'vitest'
import { jpeg, pdf } from '@/tests/factories/files'
import { openPage } from '@/tests/support/browser'
import { rest } from '@/tests/support/rest'
import { aMember, anItem, inYearlyRegister } from '../member'
import { wordsOf } from '../words'
import { card, chooseFiles, fetchIn, panel, uploaded } from './form'

const year = new Date().getFullYear()

describe('continuing education', () => {
  it('KS-CPD-1: says on entry what is done, what is still to do and the end date', async () => {
    const member = await aMember()
    await inYearlyRegister(member)
    await anItem(member, 'cpd-uploads', [['submit'], ['approve', { points: 6 }]])
    await anItem(member, 'cpd-uploads', [['submit']], { title: 'Nog niet bekeken', hours: 4 })
    const page = await openPage(member)
    await page.goto('/bij-en-nascholing')
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    const words = await wordsOf(dialog)
    expect(words).toContain('Gedaan 6 SBU')
    expect(words).toContain('In beoordeling 4 SBU')
    // Six of fourteen, all of one kind: what the norm asks of the others is still to do.
    expect(words).toContain('Nog te doen 8 SBU')
    expect(words).toMatch(/Vakgericht Gehaald .*Vrije ruimte nog 2 SBU .*Literatuur nog 6 SBU/)
    expect(words).toContain(`31 december ${year}`)
    await dialog.getByRole('button', { name: 'Naar mijn scholing' }).click()
    await dialog.waitFor({ state: 'detached' })
    // Once is enough.
    await page.reload()
    await page.locator('#ingediend').waitFor()
    expect(await page.getByRole('dialog').count()).toBe(0)
  })

  it.each([
    ['Escape', async (page: Awaited<ReturnType<typeof openPage>>) => page.keyboard.press('Escape')],
    [
      'the cross',
      async (page: Awaited<ReturnType<typeof openPage>>) => page.getByRole('button', { name: 'Sluiten' }).click(),
    ],
    ['the backdrop', async (page: Awaited<ReturnType<typeof openPage>>) => page.mouse.click(20, 450)],
  ])('KS-CPD-1: the dialog goes away with %s', async (_how, dismiss) => {
    const page = await openPage('alice')
    await page.goto('/bij-en-nascholing')
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    await dismiss(page)
    await dialog.waitFor({ state: 'detached' })
  })

  it('KS-CPD-1: for a volunteer nothing is "still to do"', async () => {
    const page = await openPage(await aMember({ tier: 'collective' }))
    await page.goto('/bij-en-nascholing')
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    expect(await wordsOf(dialog)).toContain('vrijwillig')
    expect(await wordsOf(dialog)).not.toContain('Nog te doen')
  })

  it('KS-CPD-2: on a phone, through the menu, hands in a photo and gets its receipt', async () => {
    const page = await openPage(await aMember(), { width: 390 })
    await page.goto('/account')
    await page.locator('summary[aria-label=Menu]').click()
    await page
      .getByRole('navigation', { name: 'Menu', exact: true })
      .getByRole('link', { name: 'Bij- en nascholing' })
      .click()
    await page.getByRole('dialog').getByRole('button', { name: 'Sluiten' }).click()
    const form = panel(page, 'nieuw')
    await form.getByLabel('Naam van de scholing').fill('Slaap en stress')
    await form.getByRole('radio', { name: /Vakgericht/ }).check()
    await form.getByLabel('Aanbieder').fill('Instituut Adem')
    await form.getByLabel('Eerste dag').fill(`5-1-${year}`)
    await form.getByLabel('Laatste dag').fill(`6 januari ${year}`)
    await form.getByLabel('Uren (SBU)').fill('6')
    const photo = await jpeg({ width: 400, height: 300 })
    await chooseFiles(page, form, [{ name: 'IMG_0412.jpg', mimeType: 'image/jpeg', buffer: photo }])
    await uploaded(form, 'received').waitFor()
    await form.getByRole('button', { name: 'Verstuur deze scholing' }).click()
    await page.getByText('Ontvangen: Slaap en stress').waitFor()
    await card(page, 'Slaap en stress')
      .getByRole('link', { name: /Ontvangstbewijs/ })
      .waitFor()
    // Nothing sticks out of the screen.
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  })

  it('KS-CPD-2: the vault of this year can still be read', async () => {
    const member = await aMember()
    await anItem(member, 'cpd-uploads', [['submit'], ['approve', { points: 6 }]])
    const page = await openPage(member)
    await page.goto('/bij-en-nascholing?open=erkend')
    await page.keyboard.press('Escape')
    const vaulted = card(page, 'Hartcoherentie in de praktijk')
    const link = vaulted.locator('a[href^="/api/files"]')
    const { status, start } = await fetchIn(page, (await link.getAttribute('href')) ?? '')
    expect([status, start]).toEqual([200, '%PDF-'])
    expect(await vaulted.getByRole('button').count()).toBe(0)
  })

  it('KS-CPD-2: answers the question of the reviewer on the same item, with an extra file', async () => {
    const member = await aMember()
    const question = 'Op welke pagina staan de uren?'
    const id = await anItem(member, 'cpd-uploads', [['submit'], ['return', { reason: question }]])
    const page = await openPage(member)
    await page.goto('/account')
    await page.getByRole('link', { name: /Beantwoord de vraag over/ }).click()
    const editor = page.getByRole('region', { name: 'Bewerk Hartcoherentie in de praktijk' })
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    expect(await wordsOf(editor)).toContain(question)
    await editor.getByLabel('Je antwoord').fill('Op de tweede pagina, zie de bijlage.')
    const extra = await pdf({ text: 'Urenverantwoording' })
    await chooseFiles(page, editor, [{ name: 'uren.pdf', mimeType: 'application/pdf', buffer: extra }])
    await uploaded(editor, 'received').nth(1).waitFor()
    await editor.getByRole('button', { name: 'Verstuur je antwoord' }).click()
    await page.getByText('Ontvangen: Hartcoherentie in de praktijk').waitFor()
    const { body } = await rest('reviewer').get(`/api/cpd-uploads/${id}`)
    expect(body.status).toBe('submitted')
    expect(body.files).toHaveLength(2)
  })
})
