import { describe, expect, it } from 'vitest'
import { query, sql } from '@/src/lib/sql'
import { mailsTo } from '@/tests/int/identity/support'
import { axeProblems } from '@/tests/support/axe'
import { openPage } from '@/tests/support/browser'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { aMember, type Member } from '../member'

/** The newest request of this member. */
const newest = async (member: Member) => (await rest(member).get('/api/service-requests?sort=-id&limit=1')).body.docs[0]

const plain = (text: string): string => text.replaceAll('\u00a0', ' ')

describe('requests on the service page', () => {
  it('KS-SRV-5: on a phone, a VOG is ordered after seeing what it costs, and taken back for nothing', async () => {
    const member = await aMember()
    const page = await openPage(member, { width: 390 })
    await page.goto('/service-contact?open=vog')
    expect(await axeProblems(page)).toEqual([])
    const panel = page.locator('#vog')
    await panel.getByRole('button', { name: 'Verder' }).click()
    await panel.getByRole('heading', { name: 'Klopt dit?' }).waitFor()
    expect(plain(await panel.innerText())).toContain('Dat is € 4,95 voor ons en € 33,85 voor Justis.')
    expect(await axeProblems(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await panel.getByRole('button', { name: 'Wijzig' }).click()
    await panel.getByRole('button', { name: 'Verder' }).click()
    await panel.getByRole('button', { name: /VOG aanvragen, ik betaal/ }).dblclick()
    await page.getByText('Je verzoek is binnen').waitFor()
    const own = page.locator('#verzoeken[open]')
    await own.getByText('Ingediend', { exact: true }).waitFor()
    expect((await rest(member).get('/api/invoices')).body.totalDocs).toBe(1)
    expect(await axeProblems(page)).toEqual([])

    await own.getByText('Trek dit verzoek in').click()
    await own.getByText('we crediteren de factuur').waitFor()
    await own.getByRole('button', { name: 'Ja, trek het in' }).click()
    await page.getByText('Je verzoek is ingetrokken').waitFor()
    expect((await newest(member)).status).toBe('withdrawn')
    const mails = (await mailsTo(member.email)).map(({ template }) => template)
    expect(mails).toEqual(expect.arrayContaining(['request-received', 'invoice', 'request-withdrawn', 'credit-note']))
  })

  it('KS-SRV-2: an error keeps what was typed; a price that changed meanwhile is asked again', async () => {
    const member = await aMember({ tier: 'collective' })
    const page = await openPage(member)
    await page.goto('/service-contact?open=dossier')
    const panel = page.locator('#dossier')
    await panel.getByLabel(/Aanvulling/).fill('Prestatiecode 24104')
    await panel.getByRole('button', { name: 'Verder' }).click()
    await panel.getByRole('link', { name: 'Kies wat je wilt aanvragen.' }).waitFor()
    expect(await panel.getByLabel(/Aanvulling/).inputValue()).toBe('Prestatiecode 24104')
    expect(await axeProblems(page)).toEqual([])
    await panel.getByLabel('Nieuwe prestatiecode').check()
    await panel.getByLabel(/op orde/).check()
    await panel.getByRole('button', { name: 'Verder' }).click()
    await panel.getByText('je betaalt niets').waitFor()
    await query(
      await systemRequest(),
      sql`INSERT INTO service_requests (therapist_id, organisation_id, kind, status, price, issuer_price, included_year, submitted_at)
          VALUES (${member.therapist}, ${member.organisation}, 'dossier-update', 'submitted', 0, 0,
                  extract(year FROM now() AT TIME ZONE 'Europe/Amsterdam'), now())`,
    )
    await panel.getByRole('button', { name: 'Dossier actualiseren' }).click()
    await panel.getByText('Er is iets veranderd sinds je dit bekeek').waitFor()
    expect(plain(await panel.innerText())).toContain('€ 19,95')
    await panel.getByRole('button', { name: /ik betaal/ }).click()
    await page.getByText('Je verzoek is binnen').waitFor()
    expect(await newest(member)).toMatchObject({ price: 1995, remark: 'Prestatiecode 24104' })
  })

  it('KS-SRV-3: without scripts, a downgrade is asked, confirmed and taken back', async () => {
    const member = await aMember()
    const page = await openPage(member, { scripts: false })
    await page.goto('/service-contact')
    await page.locator('#downgrade > summary').click()
    const panel = page.locator('#downgrade[open]')
    await panel.getByRole('button', { name: 'Verder' }).click()
    await panel.getByText('Kies wanneer het ingaat.').first().waitFor()
    await panel.getByLabel('Per 1 januari').check()
    await panel.getByRole('button', { name: 'Verder' }).click()
    await panel.getByText('Je cliënten krijgen vanaf die dag geen vergoeding meer').waitFor()
    await panel.getByRole('button', { name: 'Maak me CAT-collectief' }).click()
    await page.getByText('Je verzoek is binnen').waitFor()
    expect((await newest(member)).status).toBe('planned')
    const own = page.locator('#verzoeken[open]')
    await own.getByText('Trek dit verzoek in').click()
    await own.getByRole('button', { name: 'Ja, trek het in' }).click()
    await page.getByText('Je verzoek is ingetrokken').waitFor()
    expect((await newest(member)).status).toBe('withdrawn')
  })

  it('KS-SRV-1: a report is changed, and a colleague works through it at the desk', async () => {
    const member = await aMember({ standing: 'screening' })
    const page = await openPage(member)
    await page.goto('/service-contact?open=stukken')
    const panel = page.locator('#stukken')
    await panel.getByLabel(/voor screening geüpload/).check()
    await panel.getByRole('button', { name: 'Verder' }).click()
    await panel.getByRole('button', { name: 'Meld dat de stukken er zijn' }).click()
    await page.getByText('Je verzoek is binnen').waitFor()
    await page.getByRole('link', { name: 'Wijzig je melding' }).click()
    await panel.getByLabel('Opmerking').fill('Ook het uittreksel staat erin.')
    await panel.getByRole('button', { name: 'Bewaar je wijziging' }).click()
    await page.getByText('Je melding is bijgewerkt.').waitFor()
    const { id } = await newest(member)

    const desk = await openPage('support')
    await desk.goto(`/admin/verzoeken?soort=documents-ready&open=${id}`, { waitUntil: 'networkidle' })
    await desk.getByText('Ook het uittreksel staat erin.').waitFor()
    expect(await axeProblems(desk, '[data-open]')).toEqual([])
    const taken = desk.waitForResponse((reply) => reply.url().endsWith('/take'))
    await desk.getByRole('button', { name: 'Neem in behandeling' }).click()
    expect((await taken).status()).toBe(200)
    await desk.getByText('behandeld door Support').waitFor()
    await desk.locator('summary', { hasText: 'Afhandelen' }).click()
    await desk.getByRole('button', { name: 'Handel af' }).click()
    await desk.getByText('Vul in wat je hebt gedaan.').waitFor()
    await desk.getByLabel(/Wat is er gedaan/).fill('Alles gezien, dank je wel.')
    const finished = desk.waitForResponse((reply) => reply.url().endsWith('/finish'))
    await desk.getByRole('button', { name: 'Handel af' }).click()
    expect((await finished).status()).toBe(200)
    await page.goto('/service-contact?open=verzoeken')
    await page.getByText('Alles gezien, dank je wel.').waitFor()
    expect((await mailsTo(member.email)).map(({ template }) => template)).toContain('request-handled')
  })
})
