import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { query, sql } from '@/src/lib/sql'
import { aDiploma } from '@/tests/factories/evidence'
import { jpeg, pdf, png } from '@/tests/factories/files'
import { formWith } from '@/tests/support/files'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { account } from '@/tests/support/session'
import { aPerson, organisation, type Person } from '../registers/life'

/** A draft diploma of someone of their own. */
async function drafted(): Promise<Person & { item: number }> {
  const person = await aPerson()
  const owner = { therapist: person.therapist, organisation: await organisation('noord') }
  return { ...person, item: (await aDiploma(await systemRequest(), owner)).id }
}

const start = (who: Parameters<typeof rest>[0], item: number, collection = 'diplomas') =>
  rest(who).post('/api/pairings/start', { json: { collection, item } })

const codeOf = (body: { url: string }): string => body.url.split('/').at(-1) ?? ''
const claim = (code: string) => rest(null).post('/api/pairings/claim', { json: { code } })
const bearer = (token: string) => ({ authorization: `Phone ${token}` })
const onPhone = (token: string) => rest(null).get('/api/pairings/phone', { headers: bearer(token) })
const send = (token: string, bytes: Uint8Array, name = 'foto.jpg') =>
  rest(null).post('/api/files/paired', { form: formWith(bytes, name), headers: bearer(token) })

/** Everything up to and including the confirmation on the computer. */
async function paired(kim: Person & { item: number }) {
  const { body } = await start(kim, kim.item)
  const { token } = (await claim(codeOf(body))).body
  const confirmed = await rest(kim).post(`/api/pairings/${body.id}/confirm`)
  expect([confirmed.status, confirmed.body.state]).toEqual([200, 'paired'])
  return { id: body.id, token }
}

async function filesOf(item: number): Promise<number[]> {
  const rows = await query(
    await systemRequest(),
    sql`SELECT id FROM files WHERE attached_to = 'diplomas' AND attached_id = ${item} AND state = 'stored' ORDER BY id`,
  )
  return rows.map(({ id }) => z.number().parse(id))
}

describe('PG-5: pairing a phone', () => {
  it('both screens show the same word; after the confirmation photos lie with the item', async () => {
    const kim = await drafted()
    const before = await filesOf(kim.item)
    const started = await start(kim, kim.item)
    expect(started.status).toBe(201)
    expect(Date.parse(started.body.expiresAt) - Date.now()).toBeLessThanOrEqual(120_000)
    const { status, body: phone } = await claim(codeOf(started.body))
    expect(status).toBe(200)
    const state = await rest(kim).get(`/api/pairings/${started.body.id}/state`)
    expect([state.body.state, state.body.check]).toEqual(['checking', phone.check])
    // Until the computer confirms, the phone can do nothing, and isn't told what it is for.
    expect((await send(phone.token, await jpeg())).status).toBe(401)
    expect((await onPhone(phone.token)).body).toMatchObject({ state: 'checking', title: null })

    await rest(kim).post(`/api/pairings/${started.body.id}/confirm`)
    const view = await onPhone(phone.token)
    expect(view.body).toMatchObject({ state: 'paired', title: expect.any(String) })
    expect(Date.parse(view.body.expiresAt) - Date.now()).toBeLessThanOrEqual(600_000)
    const sent = await send(phone.token, await jpeg())
    expect([sent.status, sent.body]).toEqual([
      201,
      {
        id: expect.any(Number),
        name: 'foto.jpg',
        size: expect.any(Number),
        sha256: expect.any(String),
        receivedAt: expect.any(String),
      },
    ])
    const after = await rest(kim).get(`/api/pairings/${started.body.id}/state`)
    expect(after.body.files.map(({ id }: { id: number }) => id)).toEqual([...before, sent.body.id])
    expect((await rest(kim).get(`/api/diplomas/${kim.item}`)).body.files).toEqual([...before, sent.body.id])
    // The first test of a file waits for the portal to start.
  }, 60_000)

  it('a photo that is sent twice because the answer got lost lies there once', async () => {
    const kim = await drafted()
    const { token } = await paired(kim)
    const before = await filesOf(kim.item)
    const photo = await jpeg()
    const [first, second] = [await send(token, photo), await send(token, photo)]
    expect([second.status, second.body]).toEqual([201, first.body])
    expect(await filesOf(kim.item)).toEqual([...before, first.body.id])
  })

  it('keeps only hashes, and shows none of them', async () => {
    const kim = await drafted()
    const { body } = await start(kim, kim.item)
    const { token } = (await claim(codeOf(body))).body
    const [row] = await query(
      await systemRequest(),
      sql`SELECT to_jsonb(p) AS row FROM pairings p WHERE id = ${body.id}`,
    )
    expect(JSON.stringify(row)).not.toContain(codeOf(body))
    expect(JSON.stringify(row)).not.toContain(token)
    const read = await rest(kim).get(`/api/pairings/${body.id}`)
    expect(Object.keys(read.body)).not.toContain('codeHash')
    expect(Object.keys(read.body)).not.toContain('tokenHash')
  })
})

describe('PG-5: what a pairing is not', () => {
  it('a code works once: of two phones at once one gets in', async () => {
    const kim = await drafted()
    const { body } = await start(kim, kim.item)
    const replies = await Promise.all(Array.from({ length: 5 }, () => claim(codeOf(body))))
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 404, 404, 404, 404])
  })

  it('an expired code looks like one that never was', async () => {
    const kim = await drafted()
    const { body } = await start(kim, kim.item)
    await query(
      await systemRequest(),
      sql`UPDATE pairings SET expires_at = now() - interval '1 second' WHERE id = ${body.id}`,
    )
    const [expired, unknown] = [await claim(codeOf(body)), await claim('x'.repeat(32))]
    expect([expired.status, expired.body]).toEqual([404, unknown.body])
    expect((await rest(kim).post(`/api/pairings/${body.id}/confirm`)).status).toBe(409)
  })

  it('a new code ends the earlier pairing', async () => {
    const kim = await drafted()
    const { token } = await paired(kim)
    await start(kim, kim.item)
    expect((await send(token, await jpeg())).status).toBe(401)
    expect((await onPhone(token)).body.state).toBe('ended')
  })

  it('is for photos: no PDF, and nothing is kept of what is refused', async () => {
    const kim = await drafted()
    const { token } = await paired(kim)
    const before = await filesOf(kim.item)
    expect((await send(token, await pdf(), 'foto.jpg')).status).toBe(415)
    expect((await send(token, new TextEncoder().encode('geen foto'))).status).toBe(415)
    expect((await send(token, await png(), 'foto.png')).status).toBe(201)
    expect((await filesOf(kim.item)).length).toBe(before.length + 1)
  })

  it.each([
    [
      'Klaar on the phone',
      async (_kim: Person, _id: number, token: string) =>
        rest(null).post('/api/pairings/phone/done', { headers: bearer(token) }),
    ],
    ['Stop on the computer', async (kim: Person, id: number) => rest(kim).post(`/api/pairings/${id}/end`)],
    [
      'handing in the item',
      async (kim: Person & { item: number }) => rest(kim).post(`/api/diplomas/${kim.item}/submit`, { json: {} }),
    ],
    ['deleting the item', async (kim: Person & { item: number }) => rest(kim).delete(`/api/diplomas/${kim.item}`)],
    ['logging out everywhere', async (kim: Person) => rest(kim).post('/api/users/logout-everywhere')],
    [
      'ten minutes',
      async (_kim: Person, id: number) => {
        await query(await systemRequest(), sql`UPDATE pairings SET expires_at = now() WHERE id = ${id}`)
        return { status: 200 }
      },
    ],
  ])('ends by %s', async (_, end) => {
    const kim = await drafted()
    const { id, token } = await paired(kim)
    expect((await end(kim, id, token)).status).toBe(200)
    const refused = await send(token, await jpeg())
    // A draft that was deleted is no longer there to add to.
    expect([401, 404]).toContain(refused.status)
    const [row] = await query(
      await systemRequest(),
      sql`SELECT count(*)::int AS n FROM files WHERE therapist_id = ${kim.therapist} AND mime_type = 'image/jpeg' AND state = 'stored'`,
    )
    expect(row?.n).toBe(0)
  })

  it('goes on for what was handed in before, as long as its owner could change it; never for the vault', async () => {
    const kim = await drafted()
    expect((await rest(kim).post(`/api/diplomas/${kim.item}/submit`, { json: {} })).status).toBe(200)
    const { token } = await paired(kim)
    expect((await send(token, await jpeg())).status).toBe(201)
    const approved = await rest('reviewer').post(`/api/diplomas/${kim.item}/approve`, { json: { points: 1 } })
    expect(approved.status).toBe(200)
    expect((await send(token, await jpeg({ width: 30 }))).status).toBe(401)
    expect((await start(kim, kim.item)).status).toBe(409)
  })

  it('is of one’s own item, of a kind that is reviewed, and of one’s own account', async () => {
    const [kim, sam] = [await drafted(), await drafted()]
    expect((await start(sam, kim.item)).status).toBe(404)
    expect((await start(kim, kim.item, 'users')).status).toBe(404)
    expect((await start(kim, kim.item, 'pairings')).status).toBe(404)
    expect((await start('reviewer', kim.item)).status).toBe(403)
    expect((await start(null, kim.item)).status).toBe(401)
    const { body } = await start(kim, kim.item)
    await claim(codeOf(body))
    for (const [path, method] of [
      ['state', 'get'],
      ['confirm', 'post'],
      ['end', 'post'],
    ] as const) {
      expect((await rest(sam)[method](`/api/pairings/${body.id}/${path}`)).status).toBe(404)
    }
    expect((await rest(kim).post(`/api/pairings/${body.id}/confirm`)).status).toBe(200)
  })

  it('a token opens nothing else', async () => {
    const kim = await drafted()
    const { token } = await paired(kim)
    const headers = bearer(token)
    expect((await rest(null).get(`/api/diplomas/${kim.item}`, { headers })).status).toBeGreaterThanOrEqual(400)
    expect((await rest(null).post('/api/files', { form: formWith(await jpeg(), 'a.jpg'), headers })).status).toBe(401)
    expect((await rest(null).post(`/api/diplomas/${kim.item}/submit`, { json: {}, headers })).status).toBe(401)
    expect((await rest(null).get('/api/users/me', { headers })).body.user ?? null).toBeNull()
    const [file] = await filesOf(kim.item)
    expect((await rest(null).get(`/api/files/${file}/content`, { headers })).status).toBe(404)
  })

  it('a wrong token is refused, and guessing is slowed down', async () => {
    const photo = await jpeg()
    expect((await send('x'.repeat(32), photo)).status).toBe(401)
    expect((await send('', photo)).status).toBe(401)
    const statuses = new Set<number>()
    for (let attempt = 0; attempt < 70; attempt++) statuses.add((await claim(`gok-${attempt}`)).status)
    expect([...statuses]).toEqual([404, 429])
    await query(await systemRequest(), sql`DELETE FROM rate_limits WHERE key LIKE 'pairing-claim%'`)
    expect(await account('alice')).not.toBeNull()
  })

  it('holds no more than ten files', async () => {
    const kim = await drafted()
    const { token } = await paired(kim)
    const room = 10 - (await filesOf(kim.item)).length
    for (let n = 0; n < room; n++) expect((await send(token, await jpeg({ width: 20 + n }))).status).toBe(201)
    expect((await send(token, await jpeg({ width: 90 }))).status).toBe(409)
  })
})
