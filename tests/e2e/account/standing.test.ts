import { beforeAll, describe, expect, it } from 'vitest'
import { addDays } from '@/src/domain/shared/calendar-date'
import { query, sql } from '@/src/lib/sql'
import { shield } from '@/src/seed/files/shield'
import { aDocument } from '@/tests/factories/library'
import { aFee, today } from '@/tests/int/identity/standing-people'
import { axeProblems } from '@/tests/support/axe'
import { openPage } from '@/tests/support/browser'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { aMember, type Member } from '../member'

async function licenceOf({ therapist }: Member): Promise<string> {
  const [row] = await query(
    await systemRequest(),
    sql`SELECT code FROM certificates WHERE therapist_id = ${therapist} AND kind = 'licence'`,
  )
  return String(row?.code)
}

/** A shield of BO Noord, published. */
async function aShield(organisation: number): Promise<string> {
  const { id, title } = await aDocument(await systemRequest(), { kind: 'shield', organisations: [organisation] })
  const form = new FormData()
  form.append('file', new File([await shield('BO Noord', title, '#0f5a55')], 's.png', { type: 'image/png' }))
  expect((await rest('editor').post(`/api/document-templates/${id}/versions`, { form })).status).toBe(201)
  return title
}

describe('good standing, as the member meets it', () => {
  let member: Member

  beforeAll(async () => {
    member = await aMember({ tier: 'collective' })
  })

  it('KS-ACC-10: makes the ECD code, sees it once, and replaces it', async () => {
    const page = await openPage(member)
    await page.goto('/account?open=ecd')
    const panel = page.locator('#ecd')
    await panel.getByRole('button', { name: 'Maak een code' }).click()
    const shown = panel.getByRole('status').locator('.font-mono')
    const first = await shown.innerText()
    expect(first).toMatch(/^(\w{5}-){4}\w{5}$/)
    await page.reload()
    await panel.getByText(`…${first.slice(-4)}`).waitFor()
    expect(await panel.innerText()).not.toContain(first)
    await panel.getByRole('button', { name: 'Maak een nieuwe code' }).click()
    await page.getByRole('button', { name: 'Ja, maak een nieuwe' }).click()
    expect(await shown.innerText()).not.toBe(first)
    expect(await axeProblems(page)).toEqual([])
  })

  it('KS-ACC-4: downloads the licence; its check says when it stops counting, and why it can’t be had', async () => {
    const page = await openPage(member)
    await page.goto('/account?open=downloads')
    const button = page.getByRole('button', { name: 'Download je licentie' })
    const [file] = await Promise.all([page.waitForEvent('download'), button.click()])
    expect(file.suggestedFilename()).toMatch(/^licentie-\d{4}-\d+\.pdf$/)
    const visitor = await openPage(null, { width: 390 })
    const check = `/verify/${await licenceOf(member)}`
    await visitor.goto(check)
    await visitor.getByText('Deze licentie is echt en afgegeven door').waitFor()
    await aFee(member, addDays(today(), -1))
    await visitor.reload()
    await visitor.getByText('Deze licentie is echt, maar geldt nu niet').waitFor()
    expect(await axeProblems(visitor)).toEqual([])
    await page.reload()
    await page.locator('#downloads').getByText('Nog niet betaald: Contributie 2026').waitFor()
    await page.getByText('Waarom is mijn status niet in orde?').waitFor()
  })

  it('KS-DOC-1: has a shield for a website, which anyone checks and which stops with good standing', async () => {
    const other = await aMember({ tier: 'collective' })
    const title = await aShield(other.organisation)
    const page = await openPage(other, { width: 390 })
    await page.goto(`/documenten?zoek=${encodeURIComponent(title)}`)
    const embed = await page.getByLabel('Zet dit in je website').inputValue()
    const [, check = '', image = ''] = /href="([^"]+)".*src="([^"]+)"/.exec(embed) ?? []
    expect(await axeProblems(page)).toEqual([])
    const visitor = await openPage(null)
    expect((await visitor.request.get(image)).headers()['content-type']).toBe('image/png')
    await visitor.goto(check)
    await visitor.getByText('Dit schild is geldig').waitFor()
    await aFee(other, addDays(today(), -1))
    await visitor.reload()
    await visitor.getByText('Dit schild is niet meer geldig').waitFor()
    expect(await axeProblems(visitor)).toEqual([])
    expect((await visitor.request.get(image)).headers()['content-type']).toContain('svg')
    await page.reload()
    await page.getByText('Je hebt nu geen virtueel schild').waitFor()
  })
})

describe('good standing, in the back office', () => {
  it('KS-ACC-6: finance finds what is open, writes the payment down, and standing is back', async () => {
    const member = await aMember({ tier: 'collective' })
    const fee = await aFee(member, addDays(today(), -1))
    const page = await openPage('finance')
    await page.goto('/admin/collections/charges')
    await page.getByRole('heading', { name: 'Nog niet betaald' }).waitFor()
    await page.goto(`/admin/collections/charges/${fee}`)
    await page.getByLabel('Kenmerk (mag leeg)').fill('NL-2026-1')
    const paid = page.waitForResponse((reply) => reply.url().endsWith(`/api/charges/${fee}/paid`))
    await page.getByRole('button', { name: 'Leg vast' }).click()
    expect((await paid).status()).toBe(200)
    await page.getByText('(NL-2026-1)').waitFor()
    const own = await openPage(member)
    await own.goto('/account?open=facturen')
    await own.getByText('Status in orde', { exact: true }).waitFor()
    await own.locator('#facturen').getByText('Betaald op').waitFor()
  })

  it('KS-ACC-10: an administrator makes a key for a partner, sees it once, and revokes it', async () => {
    const page = await openPage('admin', { dark: true })
    await page.goto('/admin/collections/partner-keys')
    const name = `Leverancier ${Date.now()}`
    await page.getByLabel('Voor wie').fill(name)
    await page.getByRole('button', { name: 'Maak een sleutel' }).click()
    const key = await page.getByLabel('De nieuwe sleutel').inputValue()
    expect(key).toMatch(/^rhk_/)
    await page.getByRole('link', { name }).click()
    await page.getByText('Sleutel intrekken').click()
    const revoked = page.waitForResponse((reply) => reply.url().endsWith('/revoke'))
    await page.getByRole('button', { name: 'Trek in' }).click()
    expect((await revoked).status()).toBe(200)
    const headers = { authorization: `partner-keys API-Key ${key}` }
    expect((await rest(null).post('/api/ecd/check', { json: { code: 'X' }, headers })).status).toBe(401)
  })

  it('KS-ACC-7, KS-SCR-3: a reviewer looks a code up, and grants a recognition', async () => {
    const member = await aMember()
    const code = `9${String(Date.now()).slice(-7)}`
    const made = await rest(member).post('/api/professional-codes', { json: { kind: 'agb', code } })
    expect(made.status).toBe(201)
    const page = await openPage('reviewer')
    await page.goto(`/admin/collections/professional-codes/${made.body.doc.id}`)
    await page.getByLabel('Wat vond je?').selectOption('active')
    const checked = page.waitForResponse((reply) => reply.url().endsWith('/check'))
    await page.getByRole('button', { name: 'Vastleggen' }).click()
    expect((await checked).status()).toBe(200)
    await page.goto(`/admin/collections/therapists/${member.therapist}`)
    await page.getByText('Erkenning toekennen').click()
    await page.getByLabel('Waarvoor').fill('Energetische massage')
    const granted = page.waitForResponse((reply) => reply.url().endsWith('/api/recognitions'))
    await page.getByRole('button', { name: 'Ken toe' }).click()
    expect((await granted).ok()).toBe(true)
    await page.getByText('Energetische massage (').waitFor()
  })
})
