import { describe, expect, it } from 'vitest'
import { pdf } from '@/tests/factories/files'
import { openPage } from '@/tests/support/browser'
import { aMember } from '../member'
import { wordsOf } from '../words'
import { chooseFiles, fillDiploma, panel, uploaded } from './form'

const asPdf = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/pdf', buffer })

describe('an upload that fails', () => {
  it('KS-DIP-2: a file that only calls itself a PDF is refused at the file; the form keeps everything', async () => {
    const page = await openPage(await aMember())
    await page.goto('/scholing?open=nieuw')
    const form = panel(page, 'nieuw')
    await fillDiploma(form, 'Kruidenleer')
    await chooseFiles(page, form, [asPdf('nep.pdf', Buffer.from('Dit is gewone tekst, geen pdf.'))])
    const refused = uploaded(form, 'refused')
    await refused.waitFor()
    expect(await wordsOf(refused)).toMatch(/PDF/i)
    expect(await form.getByLabel('Naam van het diploma').inputValue()).toBe('Kruidenleer')
    await refused.getByRole('button', { name: 'Verwijder nep.pdf' }).click()
    await chooseFiles(page, form, [asPdf('echt.pdf', await pdf())])
    await uploaded(form, 'received').waitFor()
    await form.getByRole('button', { name: 'Verstuur dit diploma' }).click()
    await page.getByText('Ontvangen: Kruidenleer').waitFor()
  })

  it('KS-DIP-2: after a broken connection the file goes by itself; sending meanwhile waits for it', async () => {
    const page = await openPage(await aMember())
    await page.goto('/scholing?open=nieuw')
    const form = panel(page, 'nieuw')
    await fillDiploma(form, 'Fytotherapie')
    let tries = 0
    await page.route('**/api/files', (route) => {
      tries += 1
      return tries === 1 ? route.abort('connectionreset') : route.continue()
    })
    await chooseFiles(page, form, [asPdf('diploma.pdf', await pdf())])
    await uploaded(form, 'pausing').waitFor()
    expect(await wordsOf(uploaded(form, 'pausing'))).toContain('De verbinding viel weg.')
    await form.getByRole('button', { name: 'Verstuur dit diploma' }).click()
    await page.getByText('Ontvangen: Fytotherapie').waitFor()
    expect(tries).toBe(2)
  })

  it('KS-DIP-2: what was typed and uploaded is still there after a reload', async () => {
    const page = await openPage(await aMember())
    await page.goto('/scholing?open=nieuw')
    const form = panel(page, 'nieuw')
    await form.getByLabel('Naam van het diploma').fill('Halverwege')
    await chooseFiles(page, form, [asPdf('diploma.pdf', await pdf())])
    await uploaded(form, 'received').waitFor()
    await page.reload()
    await form.getByText('Je was hier al mee bezig').waitFor()
    expect(await form.getByLabel('Naam van het diploma').inputValue()).toBe('Halverwege')
    expect(await wordsOf(uploaded(form, 'received'))).toContain('diploma.pdf')
  })
})
