import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { query, sql } from '@/src/lib/sql'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import {
  act,
  aKey,
  aMember,
  anUpload,
  charged,
  confirm,
  filled,
  type Member,
  mailsAbout,
  quote,
  statusOf,
  submit,
  textOf,
} from './members'

const priced = async (cents: number) =>
  query(await systemRequest(), sql`UPDATE service_settings SET conduct_issuer_price = ${cents}`)

beforeAll(async () => {
  const { payload } = await systemRequest()
  // The row of settings is there only once it was saved.
  await payload.updateGlobal({ slug: 'service-settings', data: { conductIssuerPrice: 3385 } })
}, 60_000)

afterEach(() => priced(3385))

const made = async (of: Member): Promise<number> => {
  const [row] = await query(
    await systemRequest(),
    sql`SELECT count(*)::int AS n FROM service_requests WHERE therapist_id = ${of.therapist}`,
  )
  return Number(row?.n)
}

const invoices = async (of: Member): Promise<string[]> =>
  (
    await query(
      await systemRequest(),
      sql`SELECT kind || ' ' || payable || ' ' || status AS line FROM invoices WHERE therapist_id = ${of.therapist} ORDER BY id`,
    )
  ).map(({ line }) => String(line))

describe('KS-SRV-5: ordering a VOG', () => {
  it('costs what was shown: two charges, one invoice, mail', async () => {
    const member = await aMember()
    const shown = await quote(member, filled.conduct)
    expect(shown.body).toMatchObject({ price: 495, issuerPrice: 3385, status: 'submitted', effectOn: null })
    const { status, body } = await confirm(member, filled.conduct, shown.body.token)
    expect([status, body.status]).toEqual([201, 'submitted'])
    expect(await charged(body.id)).toEqual([
      `service-requests/${body.id} 495 open`,
      `service-requests/${body.id}/issuer 3385 open`,
    ])
    expect(await invoices(member)).toEqual(['invoice 3880 open'])
    expect(await mailsAbout(body.id)).toEqual(['request-received'])
  })

  it('of a double click comes one request and one invoice', async () => {
    const member = await aMember()
    const { body } = await quote(member, filled.conduct)
    const key = aKey()
    const all = await Promise.all([1, 2, 3, 4].map(() => confirm(member, filled.conduct, body.token, key)))
    expect(all.map(({ status }) => status).sort()).toEqual([200, 200, 200, 201])
    expect(new Set(all.map((reply) => reply.body.id)).size).toBe(1)
    expect([await made(member), await invoices(member)]).toEqual([1, ['invoice 3880 open']])
  })

  it('two forms at once are one request too: the second reads that it runs', async () => {
    const member = await aMember()
    const { body } = await quote(member, filled.conduct)
    const all = await Promise.all([1, 2, 3].map(() => confirm(member, filled.conduct, body.token)))
    expect(all.map(({ status }) => status).sort()).toEqual([201, 400, 400])
    expect(await invoices(member)).toEqual(['invoice 3880 open'])
  })

  it('when the price changed since it was shown, it is asked again with the new one', async () => {
    const member = await aMember()
    const { body: before } = await quote(member, filled.conduct)
    await priced(4185)
    const again = await confirm(member, filled.conduct, before.token)
    expect([again.status, again.body.quote.issuerPrice]).toEqual([409, 4185])
    expect(again.body.errors[0].message).toContain('veranderd sinds je dit bekeek')
    expect([await made(member), await invoices(member)]).toEqual([0, []])
    const { status } = await confirm(member, filled.conduct, again.body.quote.token)
    expect([status, await invoices(member)]).toEqual([201, ['invoice 4680 open']])
  })

  it('isn’t for other members', async () => {
    const member = await aMember()
    await query(await systemRequest(), sql`UPDATE therapists SET tier = 'collective' WHERE id = ${member.therapist}`)
    const { status, body } = await quote(member, filled.conduct)
    expect([status, body.errors[0].message]).toEqual([400, 'Dit verzoek is er voor jouw lidmaatschap nu niet.'])
    const forced = await confirm(member, filled.conduct, 'conduct-order_495_3385_-_-_submitted')
    expect([forced.status, await made(member)]).toEqual([400, 0])
  })
})

describe('KS-SRV-2: one request a calendar year is included', () => {
  it('of ten at once exactly one is free; the others hear the new price and nothing is made', async () => {
    const member = await aMember()
    const { body } = await quote(member, filled.update)
    expect(body).toMatchObject({ price: 0, includedYear: new Date().getFullYear() })
    const all = await Promise.all(Array.from({ length: 10 }, () => confirm(member, filled.update, body.token)))
    expect(all.filter(({ status }) => status === 201)).toHaveLength(1)
    const asked = all.filter(({ status }) => status === 409)
    expect(asked).toHaveLength(9)
    expect(asked[0]?.body.quote).toMatchObject({ price: 1995, includedYear: null })
    expect([await made(member), await invoices(member)]).toEqual([1, []])
    expect((await submit(member, filled.update)).status).toBe(201)
    expect(await invoices(member)).toEqual(['invoice 1995 open'])
  })

  it('recognition by an organisation always costs, and only one that recognises can be chosen', async () => {
    const member = await aMember()
    const body = {
      kind: 'recognition',
      recognisedBy: member.organisation,
      remark: 'Vergoedbaar',
      documentsInOrder: true,
    }
    expect((await quote(member, { ...body, recognisedBy: 9_999_999 })).body.errors[0]).toMatchObject({
      field: 'recognisedBy',
    })
    expect((await submit(member, body)).status).toBe(201)
    expect(await invoices(member)).toEqual(['invoice 1995 open'])
  })
})

describe('KS-SRV-1: documents are there', () => {
  it('only for what was asked; can be changed until somebody looks, then added to until it is handled', async () => {
    const member = await aMember()
    expect((await quote(member, filled.ready)).body.errors[0].message).toContain('voor jouw lidmaatschap nu niet')
    await anUpload(member, 'returned')
    const wrong = await quote(member, { ...filled.ready, subjects: ['screening', 'intervisie'] })
    expect([wrong.status, wrong.body.errors[0].field]).toEqual([400, 'subjects'])
    const { body } = await submit(member, filled.ready)
    const edit = (json: object) => rest(member).post(`/api/service-requests/${body.id}/edit`, { json })
    expect((await edit({ subjects: ['screening'], remark: 'En nog iets.' })).status).toBe(200)
    expect((await edit({ subjects: ['cpd'], remark: '' })).status).toBe(400)
    expect((await edit({ subjects: [], remark: '' })).status).toBe(400)
    expect((await rest('alice').post(`/api/service-requests/${body.id}/edit`, { json: filled.ready })).status).toBe(404)
    expect((await rest(member).get(`/api/service-requests/${body.id}`)).body.remark).toBe('En nog iets.')
    expect((await rest('support').post(`/api/service-requests/${body.id}/take`, { json: {} })).status).toBe(200)
    const nothing = await edit({ subjects: ['screening'], remark: '' })
    expect([nothing.status, nothing.body.errors[0].field]).toEqual([400, 'remark'])
    expect((await edit({ subjects: ['cpd'], remark: 'X' })).status).toBe(400)
    const twice = await Promise.all([1, 2].map(() => edit({ subjects: [], remark: 'Het diploma ook.' })))
    expect(twice.map(({ status }) => status)).toEqual([200, 200])
    const { remark, subjects, changedAt } = (await rest('support').get(`/api/service-requests/${body.id}`)).body
    expect(remark).toMatch(/^En nog iets\.\nAangevuld op \d+ \w+ \d{4}: Het diploma ook\.$/)
    expect([subjects, typeof changedAt]).toEqual([['screening'], 'string'])
    expect((await act('support', body.id, 'finish', { answer: 'Gezien.' })).status).toBe(200)
    expect((await edit({ subjects: [], remark: 'Nog iets.' })).status).toBe(409)
  })

  it('signs that a database refuses are taken out of what is written; other oddities are refused in words', async () => {
    const member = await aMember()
    await anUpload(member, 'returned')
    const { body } = await submit(member, { ...filled.ready, remark: '\u0000Alles\u202e is er.\ud800' })
    expect((await rest(member).get(`/api/service-requests/${body.id}`)).body.remark).toBe('Alles is er.\ufffd')
    const odd = [{ remark: 'x'.repeat(100_000) }, { remark: 7 }, { subjects: 'screening' }, { subjects: [null] }]
    for (const given of odd) {
      const { status, body: said } = await act(member, body.id, 'edit', { ...filled.ready, ...given })
      expect([status, said.errors[0].message], JSON.stringify(given).slice(0, 40)).toEqual([400, expect.any(String)])
    }
    for (const id of ['0', '-1', '1e3', '9999999999999', "1'--", '%00']) {
      expect((await rest(member).post(`/api/service-requests/${id}/withdraw`, { json: {} })).status, id).toBe(404)
    }
    const key = await confirm(member, filled.conduct, 'x', 'met\u0000nul-teken')
    expect([key.status, key.body.errors[0].field]).toEqual([400, 'idempotencyKey'])
  })

  it('what was sent back stays asked while the answer waits for a reviewer', async () => {
    const member = await aMember()
    const upload = await anUpload(member, 'submitted')
    await query(await systemRequest(), sql`UPDATE screening_uploads SET subject = 'training-plan' WHERE id = ${upload}`)
    expect((await quote(member, filled.ready)).status).toBe(400)
    await query(
      await systemRequest(),
      sql`INSERT INTO review_events (collection, item_id, action, "from", "to", title, files, actor_name, therapist, organisation, at)
          VALUES ('screening-uploads', ${upload}, 'return', 'submitted', 'returned', 'X', '[]', 'X', ${member.therapist},
                  ${member.organisation}, now())`,
    )
    expect((await quote(member, filled.ready)).status).toBe(200)
  })
})

describe('KS-SRV-2 to KS-SRV-5: taking a request back', () => {
  it('before anybody began, it costs nothing: a credit note, mail', async () => {
    const member = await aMember()
    const { body } = await submit(member, filled.conduct)
    const withdraw = () => rest(member).post(`/api/service-requests/${body.id}/withdraw`, { json: {} })
    expect((await rest('alice').post(`/api/service-requests/${body.id}/withdraw`, { json: {} })).status).toBe(404)
    const both = await Promise.all([withdraw(), withdraw()])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(await invoices(member)).toEqual(['invoice 3880 credited', 'credit-note -3880 credited'])
    expect(await charged(body.id)).toEqual([
      `service-requests/${body.id} 495 settled`,
      `service-requests/${body.id}/issuer 3385 settled`,
    ])
    expect([await statusOf(body.id), await mailsAbout(body.id)]).toEqual([
      'withdrawn',
      ['request-received', 'request-withdrawn'],
    ])
  })

  it('once somebody began, it is to be paid', async () => {
    const member = await aMember()
    const { body } = await submit(member, filled.conduct)
    await rest('reviewer').post(`/api/service-requests/${body.id}/take`, { json: {} })
    expect((await rest(member).post(`/api/service-requests/${body.id}/withdraw`, { json: {} })).status).toBe(200)
    expect(await invoices(member)).toEqual(['invoice 3880 open'])
    expect(await textOf(body.id, 'withdrawn')).toContain('betaal je wel')
  })

  it('the included request comes back when nobody began, and is used once somebody did', async () => {
    const member = await aMember()
    const { body: first } = await submit(member, filled.update)
    await act(member, first.id, 'withdraw')
    expect((await quote(member, filled.update)).body.price).toBe(0)
    const { body: second } = await submit(member, filled.update)
    await act('reviewer', second.id, 'take')
    expect((await act(member, second.id, 'withdraw')).status).toBe(200)
    expect(await textOf(second.id, 'withdrawn')).toContain('inbegrepen verzoek van dit jaar is daarmee gebruikt')
    expect((await quote(member, filled.update)).body).toMatchObject({ price: 1995, includedYear: null })
    const { body: third } = await submit(member, filled.update)
    await act('reviewer', third.id, 'refuse', { answer: 'Nee.' })
    expect(await invoices(member)).toEqual(['invoice 1995 credited', 'credit-note -1995 credited'])
  })
})
