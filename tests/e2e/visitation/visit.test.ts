import { describe, expect, it } from 'vitest'
import { formatDateInput } from '@/src/lib/format'
import { asSystem } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'
import { pdf } from '@/tests/factories/files'
import { today } from '@/tests/int/registers/people'
import { aMember, aVisit, aVisitor, visit } from '@/tests/int/visitation/people'
import { axeProblems } from '@/tests/support/axe'
import { openPage } from '@/tests/support/browser'
import { systemRequest } from '@/tests/support/payload'
import { chooseFiles, uploaded } from '../evidence/form'

async function aDueVisit() {
  const req = await systemRequest()
  await req.payload.updateGlobal({
    slug: 'visitation-settings',
    data: { questions: [{ code: 'werk', question: 'Welke therapie geef je?', kind: 'text', required: true }] },
    ...asSystem(req, 'test'),
  })
  const visitor = await aVisitor(req)
  return { req, visitor, ...(await aVisit(req, 'due', visitor.user)) }
}

describe('KS-VIS-2: a visit, from due to closed', () => {
  it('is planned, agreed to, made, reported, improved and closed', async () => {
    const { req, visitor, id, member } = await aDueVisit()
    const desk = await openPage(visitor.account)
    await desk.goto(`/admin/visitatie?lijst=plannen&open=${id}`, { waitUntil: 'networkidle' })
    await desk.getByRole('button', { name: 'Neem deze visitatie op je' }).click()
    await desk.getByRole('button', { name: 'Stel een datum voor' }).waitFor()
    await desk.getByLabel('Waar').fill('Kerkstraat 1, Utrecht')
    await desk.getByRole('button', { name: 'Stel een datum voor' }).click()
    await desk.getByText('Vul de datum van het bezoek in.').first().waitFor()
    await desk.getByLabel('Datum', { exact: true }).fill(formatDateInput(today))
    await desk.getByRole('button', { name: 'Stel een datum voor' }).click()
    await desk.getByText('Datum voorgesteld').first().waitFor()

    const page = await openPage(member.account)
    await page.goto('/account')
    await page.getByRole('link', { name: /Antwoord op de datum van je visitatie/ }).click()
    await page.getByRole('button', { name: 'Akkoord met deze datum' }).click()
    await page.getByText('Je bent akkoord met de datum').waitFor()
    await page.locator('#vragenlijst > summary').click()
    const questions = page.locator('#vragenlijst')
    await questions.getByRole('button', { name: 'Verstuur aan je visiteur' }).click()
    await questions.getByRole('link', { name: /Beantwoord deze vraag/ }).waitFor()
    await questions.getByLabel('Welke therapie geef je?').fill('Massagetherapie')
    await questions.getByRole('button', { name: 'Verstuur aan je visiteur' }).click()
    await page.getByText('Je vragenlijst is verstuurd').first().waitFor()

    await desk.reload({ waitUntil: 'networkidle' })
    await desk.getByText('Massagetherapie').waitFor()
    await desk.getByRole('button', { name: 'Het bezoek is geweest' }).click()
    await desk.getByLabel('Verslag', { exact: true }).fill('Een nette praktijk.')
    await desk.getByRole('button', { name: 'Voeg een verbeterpunt toe' }).click()
    await desk.getByLabel('Wat er beter moet').fill('Hang de klachtenregeling op.')
    await desk.getByRole('button', { name: 'Maak het verslag' }).click()
    await desk.getByText('Verbeterpunten uitvoeren').first().waitFor()

    await page.goto('/service-contact?open=verbeterpunten')
    await page.getByText('Hang de klachtenregeling op.').waitFor()
    await page.getByRole('link', { name: 'Naar Upload | Nieuw' }).click()
    const form = page.locator('#stuk-nieuw[open]')
    await chooseFiles(page, form, [
      { name: 'verklaring.pdf', mimeType: 'application/pdf', buffer: Buffer.from(await pdf()) },
    ])
    await uploaded(form, 'received').waitFor()
    await form.getByRole('button', { name: 'Verstuur dit stuk' }).click()
    await page.getByText('Ontvangen: Verbeterpuntenverklaring').waitFor()
    await page.goto('/visitatie?open=verbeterpunten')
    await page.getByLabel(/Verbeterpunten uitgevoerd en verbeterpuntenverklaring geüpload/).check()
    await page.getByRole('button', { name: 'Meld het aan je visiteur' }).click()
    await page.getByText('De visiteur krijgt bericht dat je verbeterpunten klaar zijn').waitFor()

    await desk.goto(`/admin/visitatie?lijst=verbeterpunten&open=${id}`, { waitUntil: 'networkidle' })
    await desk.getByText('Verbeterpuntenverklaring', { exact: true }).waitFor()
    expect(await axeProblems(desk, '[data-open]')).toEqual([])
    await desk.getByRole('button', { name: 'Rond de visitatie af' }).click()
    await desk.getByText('Afgerond').first().waitFor()
    expect(await visit(req, id)).toMatchObject({ status: 'closed' })
    await page.goto('/visitatie?open=verloop')
    await page.getByText('Een nette praktijk.').waitFor()
  }, 240_000)

  it('cancelling what was agreed shows what it costs first, on a phone too', async () => {
    const req = await systemRequest()
    const { id, member } = await aVisit(req, 'agreed', null, { date: '2027-02-11' })
    const page = await openPage(member.account, { width: 390 })
    await page.goto('/visitatie?open=planning')
    expect(await axeProblems(page)).toEqual([])
    await page.getByRole('button', { name: 'Visitatie afzeggen' }).click()
    await page.getByText('Let op: afzeggen kost € 75,00').waitFor()
    await page.getByRole('button', { name: 'Zeg af, ik betaal € 75,00' }).click()
    await page.getByRole('link', { name: 'Schrijf waarom je de visitatie afzegt.' }).waitFor()
    await page.getByLabel('Reden').fill('Ik ben ziek.')
    await page.getByRole('button', { name: 'Zeg af, ik betaal € 75,00' }).click()
    await page.getByText('De visitatie is afgezegd').first().waitFor()
    const [charge] = await query(req, sql`SELECT amount::int FROM charges WHERE source = ${`visitations/${id}`}`)
    expect(charge).toEqual({ amount: 7500 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
  })

  it('who isn’t obliged asks for a visit; nothing asks them to answer a visitor', async () => {
    const member = await aMember(await systemRequest(), { tier: 'collective' })
    const page = await openPage(member.account)
    await page.goto('/service-contact')
    await page.getByText('Uitschrijven', { exact: true }).first().waitFor()
    expect(await page.getByText('Visitatie | Planning').count()).toBe(0)
    expect(await axeProblems(page)).toEqual([])
    await page.goto('/visitatie?open=aanvragen')
    await page.getByLabel('Je vraag of wens').fill('Kijk graag naar mijn dossiers.')
    await page.getByRole('button', { name: 'Vraag een visitatie aan' }).click()
    await page.getByText('Je aanvraag is binnen').waitFor()
  })
})
