import { describe, expect, it } from 'vitest'
import { query, sql } from '@/src/lib/sql'
import { jpeg, pdf } from '@/tests/factories/files'
import { aPractice } from '@/tests/factories/practices'
import { axeProblems } from '@/tests/support/axe'
import { openPage } from '@/tests/support/browser'
import { systemRequest } from '@/tests/support/payload'
import { aMember } from '../member'

const photoOf = async (therapist: number): Promise<unknown> => {
  const rows = await query(
    await systemRequest(),
    sql`SELECT photo FROM practice_profiles WHERE therapist_id = ${therapist}`,
  )
  return rows[0]?.photo ?? null
}

const file = async (name: string, mimeType: string, buffer: Promise<Buffer>) => ({
  name,
  mimeType,
  buffer: await buffer,
})

describe('KS-PRA-5: a photo or logo', () => {
  it('is cut out by keyboard, replaced, and removed', async () => {
    const member = await aMember()
    const page = await openPage(member)
    await page.goto('/praktijk?open=foto')
    const chooser = page.getByLabel('Foto of logo', { exact: true })
    await chooser.setInputFiles(await file('cv.pdf', 'application/pdf', pdf()))
    await page.getByText('Kies een foto of logo als JPEG, PNG of WebP.').waitFor()
    await chooser.setInputFiles(await file('ik.jpg', 'image/jpeg', jpeg({ width: 1600, height: 1000, noise: true })))
    const zoom = page.getByRole('slider', { name: 'Inzoomen' })
    await zoom.focus()
    for (let press = 0; press < 20; press++) await page.keyboard.press('ArrowRight')
    expect(Number(await zoom.inputValue())).toBe(120)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Home')
    expect(await page.getByRole('slider', { name: 'Van links naar rechts' }).inputValue()).toBe('0')
    expect(await axeProblems(page)).toEqual([])
    await page.getByRole('button', { name: 'Bewaar' }).and(page.locator('#foto button')).press('Enter')
    await page.getByText('Je foto is bewaard.').waitFor()
    const shown = page.getByRole('img', { name: 'Foto of logo van Sanne Bakker' })
    await shown.waitFor()
    expect(await shown.evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth)).toBe(512)
    const first = await photoOf(member.therapist)

    await page
      .getByLabel('Andere foto of ander logo')
      .setInputFiles(await file('logo.jpg', 'image/jpeg', jpeg({ width: 400, height: 400, noise: true })))
    const frame = page.getByRole('img', { name: 'Zo wordt je foto of logo' })
    const before = await frame.boundingBox()
    await page.getByRole('slider', { name: 'Inzoomen' }).press('End')
    const box = await frame.boundingBox()
    expect(box?.width).toBeGreaterThan(before?.width ?? 0)
    await page.getByRole('button', { name: 'Vervang' }).click()
    await expect.poll(() => photoOf(member.therapist)).not.toBe(first)
    await page.getByRole('button', { name: 'Verwijder je foto' }).click()
    await page.getByText('Je foto is verwijderd.').waitFor()
    expect(await photoOf(member.therapist)).toBeNull()
  })

  it('is dragged under its frame', async () => {
    const page = await openPage(await aMember())
    await page.goto('/praktijk?open=foto')
    const wide = await file('ik.jpg', 'image/jpeg', jpeg({ width: 1200, height: 600, noise: true }))
    await page.getByLabel('Foto of logo', { exact: true }).setInputFiles(wide)
    const across = page.getByRole('slider', { name: 'Van links naar rechts' })
    const picture = page.getByRole('img', { name: 'Zo wordt je foto of logo' })
    await picture.scrollIntoViewIfNeeded()
    const frame = await picture.locator('..').boundingBox()
    if (!frame) throw new Error('No frame')
    await page.mouse.move(frame.x + 100, frame.y + 100)
    await page.mouse.down()
    await page.mouse.move(frame.x + 172, frame.y + 100, { steps: 4 })
    await page.mouse.up()
    expect(Number(await across.inputValue())).toBeLessThan(30)
    // Let go: moving on moves nothing.
    const left = await across.inputValue()
    await page.mouse.move(frame.x + 10, frame.y + 100)
    expect(await across.inputValue()).toBe(left)
  })

  it('works without JavaScript: the middle of it, and what is wrong at the field', async () => {
    const member = await aMember()
    const page = await openPage(member, { scripts: false })
    await page.goto('/praktijk?open=foto')
    await page.getByLabel('Foto of logo', { exact: true }).setInputFiles(await file('cv.pdf', 'application/pdf', pdf()))
    await page.locator('#foto').getByRole('button', { name: 'Bewaar' }).click()
    await page.getByText('Kies een foto of logo als JPEG, PNG of WebP.').waitFor()
    await page
      .getByLabel('Foto of logo', { exact: true })
      .setInputFiles(await file('ik.jpg', 'image/jpeg', jpeg({ width: 600, height: 400, noise: true })))
    await page.locator('#foto').getByRole('button', { name: 'Bewaar' }).click()
    await page.getByText('Je foto is bewaard.').waitFor()
    expect(await photoOf(member.therapist)).toMatch(/^[\w-]{43}$/)
  })
})

describe('KS-PRA-1 to KS-PRA-3: a member keeps the practice up to date', () => {
  it('adds a second location, makes it the main one, and removes the first', async () => {
    const member = await aMember()
    const { therapist, organisation } = member
    await aPractice(await systemRequest(), { therapist, organisation, name: 'De Linde', place: 'Utrecht' })
    const page = await openPage(member)
    await page.goto('/praktijk?open=locaties')
    const adding = page.locator('form').filter({ has: page.getByRole('button', { name: 'Voeg toe' }) })
    await adding.getByLabel('Naam van de praktijk').fill('De Es')
    await adding.getByLabel('Plaats').fill('Zwole')
    await adding.getByRole('button', { name: 'Voeg toe' }).click()
    await page.getByRole('alert').getByText('Bedoel je').waitFor()
    expect(await adding.getByLabel('Naam van de praktijk').inputValue()).toBe('De Es')
    expect(await axeProblems(page)).toEqual([])
    await adding.getByLabel('Plaats').fill('Zwolle')
    await adding.getByRole('button', { name: 'Voeg toe' }).click()
    await page.getByRole('heading', { name: 'De Es, Zwolle' }).waitFor()
    await page.getByRole('button', { name: 'Maak De Es, Zwolle de hoofdlocatie' }).click()
    await page.getByRole('button', { name: 'Maak De Linde, Utrecht de hoofdlocatie' }).waitFor()
    await page.getByText('Verwijder De Linde, Utrecht', { exact: true }).click()
    await page.getByText('De Linde, Utrecht verdwijnt van je profiel').waitFor()
    await page.getByRole('button', { name: 'Ja, verwijder De Linde, Utrecht' }).click()
    await page.getByText('De locatie is verwijderd.').waitFor()
    expect(await page.getByRole('heading', { name: 'De Linde, Utrecht' }).count()).toBe(0)
  })

  it('hears at the field that a code is no AGB code', async () => {
    const page = await openPage(await aMember({ tier: 'reimbursable' }))
    await page.goto('/account?open=codes')
    const form = page.locator('form').filter({ has: page.getByLabel('AGB-code') })
    await form.getByLabel('AGB-code').fill('123')
    await form.getByRole('button', { name: 'Bewaar' }).click()
    await form.getByRole('alert').waitFor()
    expect(await form.getByLabel('AGB-code').inputValue()).toBe('123')
    expect(await axeProblems(page)).toEqual([])
  })

  it('on a phone and in the dark, every panel open', async () => {
    const member = await aMember()
    const page = await openPage(member, { phone: true, dark: true })
    for (const open of ['locaties', 'contact', 'opties', 'over-mij', 'foto', 'vindbaar']) {
      await page.goto(`/praktijk?open=${open}`)
      expect([open, await axeProblems(page)]).toEqual([open, []])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    }
  })
})
