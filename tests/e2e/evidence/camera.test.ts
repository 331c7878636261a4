import { describe, expect, it } from 'vitest'
import { jpeg } from '@/tests/factories/files'
import { openPage } from '@/tests/support/browser'
import { rest } from '@/tests/support/rest'
import { aMember } from '../member'
import { fillDiploma, panel, uploaded } from './form'

const onPhone = { phone: true }

describe('KS-DIP-2: the camera first on a telephone', () => {
  it('takes a photo with the camera at the back, uploads it, and hands it in', async () => {
    const member = await aMember()
    const page = await openPage(member, onPhone)
    await page.goto('/scholing?open=nieuw')
    const form = panel(page, 'nieuw')
    await fillDiploma(form, 'Diploma op papier')

    const camera = form.getByRole('button', { name: 'Maak een foto' })
    const [first, second] = [
      await camera.boundingBox(),
      await form.getByRole('button', { name: 'Kies bestanden' }).boundingBox(),
    ]
    expect(first?.y).toBeLessThan(second?.y ?? 0)
    expect(first?.height).toBeGreaterThanOrEqual(44)

    const asked = page.waitForEvent('filechooser')
    await camera.tap()
    const chooser = await asked
    const input = chooser.element()
    expect(await input.getAttribute('accept')).toBe('image/jpeg,image/png')
    expect(await input.getAttribute('capture')).toBe('environment')
    expect(chooser.isMultiple()).toBe(false)

    const buffer = await jpeg({ width: 600, height: 800 })
    await chooser.setFiles({ name: 'image.jpg', mimeType: 'image/jpeg', buffer })
    await uploaded(form, 'received').waitFor()
    await form.getByRole('button', { name: 'Verstuur dit diploma' }).tap()
    await page.getByText('Ontvangen: Diploma op papier').waitFor()
    const { body } = await rest(member).get('/api/diplomas')
    expect(body.docs).toEqual([expect.objectContaining({ status: 'submitted', files: [expect.any(Number)] })])
  })

  it('takes several photos one after the other; all telephones name them alike', async () => {
    const page = await openPage(await aMember(), onPhone)
    await page.goto('/scholing?open=nieuw')
    const form = panel(page, 'nieuw')
    for (const width of [300, 400]) {
      const asked = page.waitForEvent('filechooser')
      await form.getByRole('button', { name: 'Maak een foto' }).tap()
      const buffer = await jpeg({ width, height: 300 })
      await (await asked).setFiles({ name: 'image.jpg', mimeType: 'image/jpeg', buffer })
    }
    await uploaded(form, 'received').nth(1).waitFor()
  })

  it('isn’t offered to who has a mouse', async () => {
    const page = await openPage(await aMember())
    await page.goto('/scholing?open=nieuw')
    const form = panel(page, 'nieuw')
    await form.getByRole('button', { name: 'Kies bestanden' }).waitFor()
    expect(await form.getByText('Maak een foto').isVisible()).toBe(false)
  })
})
