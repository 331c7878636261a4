import { PDFDocument } from '@cantoo/pdf-lib'
import { unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { issueInvoice } from '@/collections/invoicing/Invoices/operations/issue'
import { customizations } from '@/src/domain/invoicing/ubl'
import { asSystem } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'
import { aSeller } from '@/tests/factories/invoicing'
import { aPractice } from '@/tests/factories/practices'
import { aMembership, aUser } from '@/tests/factories/users'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { logIn } from '@/tests/support/session'
import { misplaced } from '@/tests/support/ubl/order'
import { parseUbl, text } from '@/tests/support/ubl/parse'
import { brokenRules } from '@/tests/support/ubl/rules'
import { aCharge, aMember, type Member, pay, standsAt } from './people'

const today = '2026-11-20'

async function seller(given: Partial<typeof aSeller> = {}) {
  const req = await systemRequest()
  await req.payload.updateGlobal({
    slug: 'invoice-settings',
    data: { seller: { ...aSeller, ...given } },
    ...asSystem(req, 'who sends invoices in this test'),
  })
}

async function anInvoice(member: Member, charges?: number[]) {
  const req = await systemRequest()
  return issueInvoice(req, { therapist: member.therapist, charges: charges ?? [await aCharge(member)] }, today)
}

/** Finance of one organisation, as most are; the persona sees them all. */
async function financeOf(member: Member) {
  const req = await systemRequest()
  const { id, email } = await aUser(req)
  await aMembership(req, { user: id, role: 'finance', displayName: 'Fien', organisation: member.organisation })
  return logIn(email)
}

const words = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8')
const mails = async (key: string) =>
  query(await systemRequest(), sql`SELECT template, subject FROM outbox WHERE key = ${key} OR key LIKE ${`${key}:%`}`)

describe('KS-ACC-6: the papers of an invoice', () => {
  beforeAll(() => seller(), 120_000)

  it('are a PDF in an archive’s form with the same in UBL attached, for the member alone and for finance', async () => {
    const sanne = await aMember()
    const { id, number } = await anInvoice(sanne)
    for (const who of [sanne, 'finance'] as const) {
      const { status, headers, bytes } = await rest(who).get(`/api/invoices/${id}/pdf`)
      expect(status).toBe(200)
      expect(headers.get('content-disposition')).toContain(`factuur-${number}.pdf`)
      expect(headers.get('cache-control')).toContain('no-store')
      const pdf = await PDFDocument.load(bytes)
      expect(pdf.getTitle()).toBe(`Factuur ${number}`)
      const raw = Buffer.from(bytes).toString('latin1')
      expect(raw).toContain('<pdfaid:part>3</pdfaid:part>')
      expect(pdf.getAttachments().map(({ name }) => name)).toEqual([`factuur-${number}.xml`])
      const [attached] = pdf.getAttachments()
      expect(brokenRules(parseUbl(words(attached?.data ?? new Uint8Array())))).toEqual([])
    }
    // The first test of a file waits for the portal to start.
  }, 120_000)

  it('aren’t there for another member, for another organisation’s finance, nor for who isn’t logged in', async () => {
    const sanne = await aMember()
    const other = await aMember()
    const carol = await aMember('zuid')
    const { id } = await anInvoice(sanne)
    for (const paper of ['pdf', 'ubl']) {
      expect((await rest(other).get(`/api/invoices/${id}/${paper}`)).status).toBe(404)
      expect((await rest(carol).get(`/api/invoices/${id}/${paper}`)).status).toBe(404)
      expect((await rest('editor').get(`/api/invoices/${id}/${paper}`)).status).toBe(404)
      expect((await rest(null).get(`/api/invoices/${id}/${paper}`)).status).toBe(401)
    }
    const elsewhere = await anInvoice(carol)
    expect((await rest(await financeOf(sanne)).get(`/api/invoices/${elsewhere.id}/ubl`)).status).toBe(404)
    expect((await rest(sanne).get('/api/invoices/nonsense/pdf')).status).toBe(404)
  })

  it('keep the rules of NLCIUS for a practice with its number, and of the European core without', async () => {
    const sanne = await aMember()
    const req = await systemRequest()
    const { id } = await anInvoice(sanne)
    const plain = parseUbl(words((await rest(sanne).get(`/api/invoices/${id}/ubl`)).bytes))
    expect(text(plain, 'cbc:CustomizationID')).toBe(customizations.core)
    expect([...brokenRules(plain), ...misplaced(plain)]).toEqual([])
    await aPractice(req, {
      therapist: sanne.therapist,
      organisation: sanne.organisation,
      street: 'Lindelaan 12',
      postcode: '3581 AB',
      place: 'Utrecht',
      chamberNumber: '12345678',
    })
    const next = await anInvoice(sanne)
    const dutch = parseUbl(words((await rest(sanne).get(`/api/invoices/${next.id}/ubl`)).bytes))
    expect(text(dutch, 'cbc:CustomizationID')).toBe(customizations.nlcius)
    expect([...brokenRules(dutch), ...misplaced(dutch)]).toEqual([])
  })

  it('are a PDF without UBL when the settings lacked the VAT number on that day, and say so', async () => {
    await seller({ vatNumber: null })
    const sanne = await aMember()
    const { id } = await anInvoice(sanne)
    await seller()
    const refused = await rest(sanne).get(`/api/invoices/${id}/ubl`)
    expect(refused.status).toBe(409)
    expect(JSON.stringify(refused.body)).toContain('btw-id van de afzender')
    const { status, bytes } = await rest(sanne).get(`/api/invoices/${id}/pdf`)
    expect(status).toBe(200)
    expect((await PDFDocument.load(bytes)).getAttachments()).toEqual([])
  })
})

describe('KS-ACC-6: finance makes invoices and takes them back', () => {
  it('issues one of what a member owes, once, and tells them by mail', async () => {
    const sanne = await aMember()
    const charges = [await aCharge(sanne), await aCharge(sanne)]
    const json = { therapist: sanne.therapist, charges }
    const answers = await Promise.all([
      rest('finance').post('/api/invoices/issue', { json }),
      rest('finance').post('/api/invoices/issue', { json }),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    const made = answers.find(({ status }) => status === 200)?.body as { id: number; number: string }
    expect(await mails(`invoice:${made.id}`)).toHaveLength(1)
    expect(JSON.stringify(await mails(`invoice:${made.id}`))).toContain(made.number)
  })

  it('is for finance of the member’s organisation only', async () => {
    const carol = await aMember('zuid')
    const sanne = await aMember()
    const south = { therapist: carol.therapist, charges: [await aCharge(carol)] }
    const north = { therapist: sanne.therapist, charges: [await aCharge(sanne)] }
    const fien = await financeOf(sanne)
    expect((await rest(fien).post('/api/invoices/issue', { json: south })).status).toBe(404)
    expect((await rest('support').post('/api/invoices/issue', { json: north })).status).toBe(403)
    expect((await rest(sanne).post('/api/invoices/issue', { json: north })).status).toBe(403)
    const { id } = await anInvoice(carol)
    expect((await rest(fien).post(`/api/invoices/${id}/credit`, { json: { reason: 'Fout' } })).status).toBe(404)
    expect((await rest(fien).post('/api/invoices/issue', { json: north })).status).toBe(200)
    expect((await rest(carol).post(`/api/invoices/${id}/credit`, { json: { reason: 'Fout' } })).status).toBe(404)
  })

  it('credits nobody their own invoice: a colleague does', async () => {
    const member = await aMember()
    const { id } = await anInvoice(member)
    const [account] = await query(
      await systemRequest(),
      sql`SELECT user_id AS id FROM therapists WHERE id = ${member.therapist}`,
    )
    await aMembership(await systemRequest(), {
      user: Number(account?.id),
      role: 'finance',
      displayName: 'Fien',
      organisation: member.organisation,
    })
    const refused = await rest(member).post(`/api/invoices/${id}/credit`, { json: { reason: 'Fout' } })
    expect(refused.status).toBe(409)
    expect(JSON.stringify(refused.body)).toContain('een collega')
    expect(await standsAt(id)).toBe('open')
    expect((await rest('finance').post(`/api/invoices/${id}/credit`, { json: { reason: 'Fout' } })).status).toBe(200)
  })

  it('credits with a reason that the member reads; nothing is owed then', async () => {
    const sanne = await aMember()
    const { id, number } = await anInvoice(sanne)
    const blank = await rest('finance').post(`/api/invoices/${id}/credit`, { json: { reason: ' ' } })
    expect(blank.status).toBe(400)
    expect(JSON.stringify(blank.body)).toContain('waarom')
    const reply = await rest('finance').post(`/api/invoices/${id}/credit`, { json: { reason: 'Dubbel geboekt' } })
    expect(reply.status).toBe(200)
    expect(await standsAt(id)).toContain('credited')
    const note = reply.body as { id: number; number: string }
    const ubl = parseUbl(words((await rest(sanne).get(`/api/invoices/${note.id}/ubl`)).bytes))
    expect([ubl.name, text(ubl, 'cbc:Note')]).toEqual(['CreditNote', 'Dubbel geboekt'])
    expect(text(ubl, 'cac:BillingReference/cac:InvoiceDocumentReference/cbc:ID')).toBe(number)
    expect(await mails(`invoice:${note.id}`)).toHaveLength(1)
    const again = await rest('finance').post(`/api/invoices/${id}/credit`, { json: { reason: 'Nog eens' } })
    expect(again.status).toBe(409)
  })
})

describe('KS-ACC-6: the export for bookkeeping', () => {
  const ask = (who: Parameters<typeof rest>[0], from: string, until: string) =>
    rest(who).get(`/api/invoices/export?from=${from}&until=${until}`)

  it('is a zip with each invoice in UBL and all lines as CSV, of the own organisation only', async () => {
    const sanne = await aMember()
    const carol = await aMember('zuid')
    const mine = await anInvoice(sanne, [await aCharge(sanne), await aCharge(sanne)])
    const other = await anInvoice(carol)
    const { status, headers, bytes } = await ask(await financeOf(sanne), today, today)
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('application/zip')
    const files = unzipSync(new Uint8Array(bytes))
    expect(Object.keys(files)).toContain(`ubl/factuur-${mine.number}.xml`)
    expect(Object.keys(files)).not.toContain(`ubl/factuur-${other.number}.xml`)
    const csv = words(files['factuurregels.csv'] ?? new Uint8Array())
    expect(csv.split('\r\n').filter((line) => line.startsWith(mine.number))).toHaveLength(2)
    expect(csv).not.toContain(other.number)
  })

  it.each([
    ['a day that isn’t', '2026-02-30', '2026-03-01', 400],
    ['an end before its start', '2026-03-02', '2026-03-01', 400],
    ['more than a year', '2025-01-01', '2026-12-31', 400],
  ])('refuses %s', async (_what, from, until, status) => {
    expect((await ask('finance', from, until)).status).toBe(status)
  })

  it('is not for members, nor for staff without money', async () => {
    expect((await ask('alice', today, today)).status).toBe(403)
    expect((await ask('editor', today, today)).status).toBe(403)
    expect((await ask(null, today, today)).status).toBe(401)
  })

  it('leaves out what was issued on other days, and has a head without anything', async () => {
    const files = unzipSync(new Uint8Array((await ask('finance', '2024-01-01', '2024-12-31')).bytes))
    expect(Object.keys(files)).toEqual(['factuurregels.csv'])
  })

  it('says of a paid invoice that it is paid', async () => {
    const sanne = await aMember()
    const charge = await aCharge(sanne)
    const { number } = await anInvoice(sanne, [charge])
    await pay(await systemRequest(), sanne, charge, '2026-11-21')
    const files = unzipSync(new Uint8Array((await ask('finance', today, today)).bytes))
    const csv = words(files['factuurregels.csv'] ?? new Uint8Array())
    expect(csv.split('\r\n').find((line) => line.startsWith(number))).toContain('Betaald;2026-11-21')
  })
})
