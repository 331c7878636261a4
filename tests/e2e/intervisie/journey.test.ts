import { describe, expect, it } from 'vitest'
import { formatDateInput } from '@/src/lib/format'
import { pdf } from '@/tests/factories/files'
import { axeProblems } from '@/tests/support/axe'
import { openPage } from '@/tests/support/browser'
import { chooseFiles, uploaded } from '../evidence/form'
import { aCircle, daysAgo } from './people'

const file = async () => [{ name: 'verslag.pdf', mimeType: 'application/pdf', buffer: await pdf() }]

describe('X-4, KS-INT-1: the report of a group', () => {
  it('one writes it, the other confirms, the reviewer approves all at once, and the hours stand for both', async () => {
    const { author, other, reviewer } = await aCircle()
    const writes = await openPage(author)
    await writes.goto('/intervisie?open=verslag')
    const form = writes.locator('#verslag form').first()
    await form.getByRole('button', { name: 'Verstuur aan de deelnemers' }).click()
    await writes.getByRole('link', { name: 'Vul de datum van de sessie in.' }).waitFor()
    await form.getByLabel('Datum van de sessie').fill(formatDateInput(daysAgo(3)))
    await form.getByLabel('Begon om').fill('19.30')
    await form.getByLabel('Eindigde om').fill('22')
    await form.getByLabel('Wat jullie bespraken').fill('Grenzen van het eigen vak')
    await chooseFiles(writes, form, await file())
    await uploaded(form, 'received').waitFor()
    await form.getByRole('button', { name: 'Verstuur aan de deelnemers' }).click()
    await writes.getByText('Verstuurd aan de deelnemers').waitFor()
    await writes.getByText('Bram Jansen: nog niet bevestigd').waitFor()
    await writes.getByText('Els Jansen: genoemd, heeft hier geen account').waitFor()

    const confirms = await openPage(other, { width: 390, phone: true })
    await confirms.goto('/account')
    await confirms.getByRole('link', { name: /Bevestig je intervisie/ }).click()
    await confirms.getByRole('heading', { name: 'Bevestig dat je erbij was' }).waitFor()
    expect(await axeProblems(confirms)).toEqual([])
    expect(await confirms.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await confirms.getByRole('button', { name: 'Ja, ik was erbij' }).click()
    await confirms.getByText('Je hebt bevestigd dat je erbij was').waitFor()
    await confirms.getByText('uit het groepsverslag').waitFor()

    const desk = await openPage(reviewer)
    await desk.goto('/admin/beoordelen')
    await desk.getByRole('link', { name: /Bram Jansen/ }).click()
    await desk.getByRole('heading', { name: /Groepssessie van Groep/ }).waitFor()
    await desk.getByText('verslag.pdf').first().waitFor()
    await desk.getByRole('button', { name: 'Keur alles van deze sessie goed (2)' }).click()
    await desk.getByText('2 sessies erkend.').waitFor()

    for (const page of [writes, confirms]) {
      await page.goto('/intervisie?open=erkend')
      const status = page.getByRole('region', { name: 'Mijn status' })
      await expect.poll(() => status.textContent()).toMatch(/Goedgekeurd\s*1 sessie, 2 uur/)
    }
    await writes.goto('/dossier')
    await writes.getByText('1 van 3 bijeenkomsten').first().waitFor()
  })

  it('KS-INT-1: own proof outside a group names the others; what is wrong is said, and nothing typed is lost', async () => {
    const { author } = await aCircle()
    const page = await openPage(author)
    await page.goto('/intervisie?open=nieuw')
    const form = page.locator('#nieuw form')
    await form.getByLabel('Datum van de intervisie').fill(formatDateInput(daysAgo(4)))
    await form.getByLabel('Met welke groep').selectOption('')
    await form.getByLabel('Andere deelnemers').fill('Karin Smit, VBAG')
    await form.getByLabel('Duur in uren').fill('3')
    await chooseFiles(page, form, await file())
    await uploaded(form, 'received').waitFor()
    await form.getByRole('button', { name: 'Verstuur deze sessie' }).click()
    await page.getByRole('link', { name: /Noem minstens twee andere therapeuten/ }).waitFor()
    expect(await axeProblems(page)).toEqual([])
    await form.getByLabel('Andere deelnemers').fill('Karin Smit, VBAG\nLeon Bakker')
    await form.getByRole('button', { name: 'Verstuur deze sessie' }).click()
    await page.getByText(/^Ontvangen: Intervisie/).waitFor()
    await page.getByText('3 uur, 2 uur telt').waitFor()
  })
})
