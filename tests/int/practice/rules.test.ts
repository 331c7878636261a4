import { describe, expect, it } from 'vitest'
import { query, sql } from '@/src/lib/sql'
import { aTherapist } from '@/tests/factories/therapists'
import { aUser } from '@/tests/factories/users'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { logIn } from '@/tests/support/session'
import { personOf } from '../webhooks/people'

const make = (who: Parameters<typeof rest>[0], collection: string, json: object) =>
  rest(who).post(`/api/${collection}`, { json })

/** A member of Alice's organisation that no other test knows. */
async function someone() {
  const req = await systemRequest()
  const { organisation } = await personOf('alice')
  const user = await aUser(req)
  const therapist = await aTherapist(req, { user: user.id, organisation })
  return { account: await logIn(user.email), email: user.email, therapist: therapist.id, organisation }
}

const mails = async (template: string) =>
  query(await systemRequest(), sql`SELECT "to", text FROM outbox WHERE template = ${template} ORDER BY id`)

const mainsOf = async (therapist: number) =>
  query(await systemRequest(), sql`SELECT id, place FROM practices WHERE therapist_id = ${therapist} AND main`)

describe('KS-PRA-1: locations', () => {
  it('the first is the main one; another can be chosen; the oldest that is left takes over', {
    timeout: 60_000,
  }, async () => {
    const { account, therapist } = await someone()
    const first = (await make(account, 'practices', { name: 'A', place: 'utrecht', main: false })).body.doc
    expect(first).toMatchObject({ main: true, place: 'Utrecht' })
    expect(first.lat).toBeCloseTo(52.09, 1)
    const second = (await make(account, 'practices', { name: 'B', place: 'Zwolle', main: true })).body.doc
    expect(await mainsOf(therapist)).toEqual([{ id: second.id, place: 'Zwolle' }])
    const unset = await rest(account).patch(`/api/practices/${second.id}`, { json: { main: false } })
    expect([unset.status, unset.body.errors[0].field]).toEqual([400, 'main'])
    expect((await rest(account).delete(`/api/practices/${second.id}`)).status).toBe(200)
    expect(await mainsOf(therapist)).toEqual([{ id: first.id, place: 'Utrecht' }])
  })

  it('one stays the main one when two are chosen at once', async () => {
    const { account, therapist } = await someone()
    const ids: number[] = []
    for (const name of ['A', 'B', 'C'])
      ids.push((await make(account, 'practices', { name, place: 'Assen', main: false })).body.doc.id)
    const both = await Promise.all(
      [ids[1], ids[2]].map((id) => rest(account).patch(`/api/practices/${id}`, { json: { main: true } })),
    )
    expect(both.every(({ status }) => status === 200 || status === 409)).toBe(true)
    expect(await mainsOf(therapist)).toHaveLength(1)
  })

  it.each([
    [{ place: 'Utrech' }, 'place', 'Bedoel je Utrecht'],
    [{ postcode: '0234 AB' }, 'postcode', '1234 AB'],
    [{ postcode: '1234 SS' }, 'postcode', '1234 AB'],
    [{ chamberNumber: '1234567' }, 'chamberNumber', 'acht cijfers'],
    [{ chamberNumber: '111222333' }, 'chamberNumber', 'BSN'],
    [{ place: 7 }, 'place', 'Vul hier tekst in'],
  ])('%j is refused at %s', async (wrong, field, words) => {
    const { status, body } = await make('alice', 'practices', { name: 'A', place: 'Utrecht', ...wrong })
    expect([status, body.errors[0].field]).toEqual([400, field])
    expect(body.errors[0].message).toContain(words)
  })

  it('is nobody else’s to change', async () => {
    const { account } = await someone()
    const { id } = (await make(account, 'practices', { name: 'A', place: 'Utrecht', postcode: '3511ab' })).body.doc
    expect((await rest('bob').patch(`/api/practices/${id}`, { json: { name: 'B' } })).status).toBe(404)
    expect((await rest('bob').delete(`/api/practices/${id}`)).status).toBe(404)
    expect((await rest(account).get(`/api/practices/${id}`)).body).toMatchObject({ name: 'A', postcode: '3511 AB' })
  })

  it('is told to who wants to hear: account numbers only to bookkeeping', async () => {
    const { account, therapist } = await someone()
    const endpoint = async (events: string[]) =>
      (await make('admin', 'webhook-endpoints', { name: 'X', url: 'http://127.0.0.1:9/x', events, active: true })).body
        .doc.id
    const site = await endpoint(['profile.changed'])
    const books = await endpoint(['practice.changed', 'bank.changed'])
    await make(account, 'practices', {
      name: 'De Linde',
      place: 'Utrecht',
      street: 'Gracht 1',
      chamberNumber: '1234 5678',
    })
    await make(account, 'bank-details', { iban: 'NL91 ABNA 0417 1643 00', accountHolder: 'A. Bakker' })
    const told = async (id: number) =>
      query(
        await systemRequest(),
        sql`SELECT event::text, payload -> 'data' AS data FROM webhook_deliveries WHERE endpoint_id = ${id}
              AND (payload -> 'data' ->> 'therapist')::int = ${therapist} ORDER BY id`,
      )
    expect(await told(site)).toEqual([
      { event: 'profile.changed', data: expect.objectContaining({ listed: false, profile: null }) },
    ])
    expect(JSON.stringify(await told(site))).not.toMatch(/NL91|Gracht|12345678/)
    const heard = await told(books)
    expect(heard.map(({ event }) => event)).toEqual(['practice.changed', 'bank.changed'])
    expect(JSON.stringify(heard[0])).not.toContain('NL91')
    expect(heard[0]).toMatchObject({
      data: { locations: [{ name: 'De Linde', place: 'Utrecht', chamberNumber: '12345678' }] },
    })
    expect(heard[1]).toMatchObject({ data: { iban: 'NL91ABNA0417164300', locations: [{ street: 'Gracht 1' }] } })
  })
})

describe('KS-PRA-2: mail goes to the address of the practice', () => {
  it('both addresses are told, and mail about the file goes to the new one', async () => {
    const { account, email, therapist } = await someone()
    const { body } = await make(account, 'practice-profiles', { email: 'Info@Linde.test ', phone: '06-12345678' })
    expect(body.doc).toMatchObject({ email: 'info@linde.test', phone: '+31612345678' })
    const sent = (await mails('practice-email')).map(({ to }) => to)
    expect(sent).toEqual(expect.arrayContaining([email, 'info@linde.test']))
    const { ownerOf } = await import('@/plugins/review/people')
    expect((await ownerOf(await systemRequest(), therapist)).email).toBe('info@linde.test')
    await rest(account).patch(`/api/practice-profiles/${body.doc.id}`, { json: { email: null } })
    expect((await ownerOf(await systemRequest(), therapist)).email).toBe(email)
  })

  it.each([
    [{ phone: '12' }, 'phone'],
    [{ email: 'geen-adres' }, 'email'],
    [{ website: 'javascript:alert(1)' }, 'website'],
    [{ bio: { root: { type: 'root', children: [{ type: 'upload', value: 1 }] } } }, 'bio'],
    [{ opening: 'BSN 111222333' }, 'opening'],
  ])('%j is refused', async (wrong, field) => {
    const { account } = await someone()
    const { status, body } = await make(account, 'practice-profiles', wrong)
    expect([status, body.errors[0].field]).toEqual([400, field])
  })

  it('a text with half a character is refused with a sentence, not as if the profile weren’t there', async () => {
    const { account } = await someone()
    const { body: made } = await make(account, 'practice-profiles', {})
    const text = (words: string) => ({ type: 'text', text: words, format: 0 })
    const save = (words: string) =>
      rest(account).patch(`/api/practice-profiles/${made.doc.id}`, {
        json: { bio: { root: { type: 'root', children: [{ type: 'paragraph', children: [text(words)] }] } } },
      })
    const { status, body } = await save('Hart \uD83D.')
    expect([status, body.errors[0].field]).toEqual([400, 'bio'])
    expect(body.errors[0].message).toContain('half teken')
    expect((await save('Zo schrijf je \\ud83d, en dit is heel: \u{1F600}')).status).toBe(200)
  })

  it('consent has a date that the body can’t choose', async () => {
    const { account } = await someone()
    const { doc } = (await make(account, 'practice-profiles', { listed: true, listedAt: '2001-01-01', photo: 'x' }))
      .body
    expect(doc.listedAt.slice(0, 4)).not.toBe('2001')
    expect(doc.photo ?? null).toBeNull()
    const off = await rest(account).patch(`/api/practice-profiles/${doc.id}`, { json: { listed: false } })
    expect(off.body.doc.listedAt).toBeNull()
  })
})

describe('KS-ACC-8: bank details', () => {
  it('are kept without spaces, and a change of the number is told to the account’s own address, without it', async () => {
    const { account, email, therapist } = await someone()
    await make(account, 'practice-profiles', { email: `praktijk-${therapist}@linde.test` })
    const { doc } = (
      await make(account, 'bank-details', {
        iban: 'nl91 abna 0417 1643 00',
        accountHolder: 'A',
        vatNumber: 'nl 000099998b57',
      })
    ).body
    expect(doc).toMatchObject({ iban: 'NL91ABNA0417164300', vatNumber: 'NL000099998B57' })
    expect((await mails('bank-changed')).filter(({ to }) => to === email)).toHaveLength(0)
    await rest(account).patch(`/api/bank-details/${doc.id}`, { json: { iban: 'BE68 5390 0754 7034' } })
    const told = (await mails('bank-changed')).filter(({ to }) => to === email)
    expect(told).toHaveLength(1)
    expect(told[0]?.text).not.toMatch(/BE68|7034/)
    const [line] = await query(
      await systemRequest(),
      sql`SELECT fields::text FROM audit_log WHERE subject = 'bank-details' AND subject_id = ${String(doc.id)} ORDER BY id DESC LIMIT 1`,
    )
    expect(String(line?.fields)).not.toMatch(/BE68|7034/)
    expect((await rest('bob').get(`/api/bank-details/${doc.id}`)).status).toBe(404)
    expect((await rest('support').get(`/api/bank-details/${doc.id}`)).status).toBe(404)
    expect((await rest('finance').get(`/api/bank-details/${doc.id}`)).body.iban).toBe('BE68539007547034')
  })

  it.each([
    [{ iban: 'NL91 ABNA 0417 1643 01', accountHolder: 'A' }, 'iban'],
    [{ vatNumber: 'NL111222333B01' }, 'vatNumber'],
    [{ iban: 'NL91 ABNA 0417 1643 00' }, 'accountHolder'],
  ])('%j is refused at %s', async (wrong, field) => {
    const { account } = await someone()
    const { status, body } = await make(account, 'bank-details', wrong)
    expect([status, body.errors[0].field]).toEqual([400, field])
  })
})

describe('KS-ACC-7: codes', () => {
  it('staff look a code up; another code hasn’t been looked up; who is inactive hears it', async () => {
    const { account, email } = await someone()
    const { doc } = (await make(account, 'professional-codes', { kind: 'agb', code: '90-077 001', status: 'active' }))
      .body
    expect(doc).toMatchObject({ code: '90077001', status: 'unchecked' })
    const path = `/api/professional-codes/${doc.id}/check`
    expect((await rest(account).post(path, { json: { status: 'active' } })).status).toBe(404)
    expect((await rest('reviewerSouth').post(path, { json: { status: 'active' } })).status).toBe(404)
    expect((await rest('reviewer').post(path, { json: { status: 'unchecked' } })).status).toBe(400)
    const checked = await rest('reviewer').post(path, { json: { status: 'active', code: '90077001' } })
    expect(checked.body.doc).toMatchObject({ status: 'active', checkedByName: expect.any(String) })
    const kept = await rest(account).patch(`/api/professional-codes/${doc.id}`, { json: { code: '90077001' } })
    expect(kept.body.doc.status).toBe('active')
    const changed = await rest(account).patch(`/api/professional-codes/${doc.id}`, { json: { code: '90077002' } })
    expect(changed.body.doc).toMatchObject({ status: 'unchecked', checkedOn: null, checkedByName: null })
    expect((await rest('reviewer').post(path, { json: { status: 'active', code: '90077001' } })).status).toBe(409)
    await rest('reviewer').post(path, { json: { status: 'inactive', remark: 'Beëindigd.' } })
    const told = (await mails('code-inactive')).filter(({ to }) => to === email)
    expect(told[0]?.text).toContain('geen recht op vergoeding')
  })

  it('an AGB code is one member’s, also when two hand it in at once', async () => {
    const [one, two] = [await someone(), await someone()]
    const both = await Promise.all(
      [one, two].map(({ account }) => make(account, 'professional-codes', { kind: 'agb', code: '90077100' })),
    )
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
    expect(both.find(({ status }) => status === 409)?.body.errors[0].message).toContain('ander lid')
  })

  it.each([
    [{ kind: 'agb', code: '1234567' }, 'acht cijfers'],
    [{ kind: 'agb', code: '111222333' }, 'BSN'],
    [{ kind: 'umbrella', code: '111222333' }, 'BSN'],
  ])('%j is refused', async (wrong, words) => {
    const { account } = await someone()
    const { status, body } = await make(account, 'professional-codes', wrong)
    expect([status, body.errors[0].field]).toEqual([400, 'code'])
    expect(body.errors[0].message).toContain(words)
  })
})
